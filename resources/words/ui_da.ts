<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>It begins with: “{sentence}”</source>
        <translation>Den begynder med: »{sentence}«</translation>
    </message>
    <message>
        <source>It is not written in the language of the screen: it is shown in {language}.</source>
        <translation>Den er ikke skrevet på skærmens sprog: den vises på {language}.</translation>
    </message>
    <message>
        <source>Retired: nobody begins it any more; those inside it finish it.</source>
        <translation>Udgået: ingen begynder på den længere; de, der er i den, gør den færdig.</translation>
    </message>
    <message>
        <source>Start at the counter</source>
        <translation>Start ved skranken</translation>
    </message>
    <message>
        <source>It was left today at: “{sentence}”</source>
        <translation>Den blev forladt i dag ved: »{sentence}«</translation>
    </message>
    <message>
        <source>It is open at the counter, at: “{sentence}”</source>
        <translation>Den er åben ved skranken, ved: »{sentence}«</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Gå videre der</translation>
    </message>
    <message>
        <source>Change this guide</source>
        <translation>Ret denne guide</translation>
    </message>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kunderejse og serviceblueprint</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv guider</translation>
    </message>
    <message numerus="yes">
        <source>At least %n step(s), one sentence at a time. Starting it logs the visit.</source>
        <translation>
            <numerusform>Mindst %n trin, én sætning ad gangen. Kontakten bliver registreret, når du starter.</numerusform>
            <numerusform>Mindst %n trin, én sætning ad gangen. Kontakten bliver registreret, når du starter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where our role ends</source>
        <translation>Her slutter vores rolle</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du må</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du må ikke</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Giv videre</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>{name}, read {day}</source>
        <translation>{name}, læst {day}</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Denne version</translation>
    </message>
    <message>
        <source>Version {revision}, valid from {day}</source>
        <translation>Version {revision}, gælder fra {day}</translation>
    </message>
    <message>
        <source>Changed in it: {note}</source>
        <translation>Ændret i den: {note}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gyldig til og med {day}</translation>
    </message>
    <message>
        <source>Kept by {owner}</source>
        <translation>Holdes ved lige af {owner}</translation>
    </message>
    <message>
        <source>To be read again on {day}</source>
        <translation>Læses igen {day}</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Written down: {what}.</source>
        <translation>Indtastet: {what}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Fortrudt: {what}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Sæt den tilbage</translation>
    </message>
    <message>
        <source>It is again as it was before.</source>
        <translation>Det er igen, som det var før.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Der er intet at fortryde her.</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>Ret en aktivitet</translation>
    </message>
    <message>
        <source>An activity of the library</source>
        <translation>En aktivitet på biblioteket</translation>
    </message>
    <message>
        <source>What the library put on in this month will stand here, with its sums. So far it is empty.</source>
        <translation>Det, biblioteket har arrangeret i denne måned, vil stå her med summer. Indtil videre er der tomt.</translation>
    </message>
    <message>
        <source>The activities of the month</source>
        <translation>Månedens aktiviteter</translation>
    </message>
    <message>
        <source>Enter corrects, Del takes back</source>
        <translation>Enter retter, Del fortryder</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>Én måned tidligere</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>Én måned senere</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Close Skranke</source>
        <translation>Afslut Skranke</translation>
    </message>
    <message>
        <source>Set the journal aside and start with an empty one? Nothing is deleted: the old journal moves to a folder beside it, and what was logged in it stays there.</source>
        <translation>Vil du lægge loggen til side og begynde med en tom? Intet bliver slettet: Den gamle log flyttes til en mappe ved siden af, og det, der er registreret i den, bliver liggende der.</translation>
    </message>
    <message>
        <source>Set aside and start</source>
        <translation>Læg til side og begynd</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Genopbyg</translation>
    </message>
    <message>
        <source>The journal is being rebuilt from the spare copy. This takes a moment.</source>
        <translation>Loggen bliver genopbygget fra reservekopien. Det tager et øjeblik.</translation>
    </message>
    <message>
        <source>Set the settings aside and start with the usual ones? Nothing is deleted: the old file stays beside the new one, and what was logged is untouched.</source>
        <translation>Vil du lægge indstillingerne til side og begynde med de sædvanlige? Intet bliver slettet: Den gamle fil bliver liggende ved siden af den nye, og det, der er registreret, er urørt.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Last visits</source>
        <translation>Seneste kontakter</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Ingen endnu i dag</translation>
    </message>
    <message>
        <source>Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected.</source>
        <translation>Tryk på tallet på et felt, eller skriv, hvad de spørger om. Hver kontakt vises her og kan rettes.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are entered for this day already.</source>
        <translation>
            <numerusform>%n kontakt fra papir er allerede indtastet for denne dag.</numerusform>
            <numerusform>%n kontakter fra papir er allerede indtastet for denne dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n visit(s)</source>
        <translation>
            <numerusform>Indtast %n kontakt</numerusform>
            <numerusform>Indtast %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Indtast</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Fra papir</translation>
    </message>
    <message>
        <source>Type the sums of the tick sheet. Ctrl+Enter writes them, and Ctrl+Z takes all of it back.</source>
        <translation>Skriv summerne fra streglisten. Ctrl+Enter gemmer dem, og Ctrl+Z tager det hele tilbage.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Stop or place</source>
        <translation>Stop eller sted</translation>
    </message>
    <message>
        <source>For the next outage</source>
        <translation>Til næste gang maskinen er nede</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Tag dem ud</translation>
    </message>
    <message>
        <source>Tick sheet</source>
        <translation>Stregliste</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tastekort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Asking …</source>
        <translation>Spørger …</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Bed om en kode</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Tilknyt denne computer igen</translation>
    </message>
    <message>
        <source>This computer keeps everything to itself</source>
        <translation>Denne computer holder alt for sig selv</translation>
    </message>
    <message>
        <source>Paired with the municipality&apos;s server, it sends what is counted here by itself, also what was logged before: which services were asked for, where and when, never notes and never who was at the desk.</source>
        <translation>Når den er tilknyttet kommunens server, sender den det, der tælles her, af sig selv, også det, der er registreret før: hvilke tjenester der blev spurgt efter, hvor og hvornår, aldrig noter og aldrig, hvem der stod ved skranken.</translation>
    </message>
    <message>
        <source>The server may be away for weeks; everything stays on this computer as well, and logging never waits for it.</source>
        <translation>Serveren kan være væk i ugevis; alt bliver også på denne computer, og registreringen venter aldrig på den.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverens adresse</translation>
    </message>
    <message>
        <source>Your supervisor or IT support knows it.</source>
        <translation>Din leder eller it-supporten kender den.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Denne computers navn</translation>
    </message>
    <message>
        <source>By this name the supervisor knows which one to let in.</source>
        <translation>På dette navn ser lederen, hvilken computer der skal lukkes ind.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lad det være, som det er</translation>
    </message>
</context>
<context>
    <name>AuthorScreen</name>
    <message>
        <source>What does the new step do?</source>
        <translation>Hvad gør det nye trin?</translation>
    </message>
    <message>
        <source>The step is out; what led to it leads on, where there is one way. Ctrl+Z brings it back.</source>
        <translation>Trinnet er taget ud; det, der førte dertil, fører videre, hvor der er én vej. Ctrl+Z henter det tilbage.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Udkastet er smidt væk.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Luk denne besked</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>What visitors say</source>
        <translation>Hvad besøgende siger</translation>
    </message>
    <message>
        <source>What visitors say (Ctrl I)</source>
        <translation>Hvad besøgende siger (Ctrl I)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Everything works, and nothing counts. At the end of the training it goes.</source>
        <translation>Alt virker, og intet tæller. Når øvelsen slutter, er det væk.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>These visits are made up. Nothing you do here is kept.</source>
        <translation>Disse kontakter er opdigtede. Intet af det, du gør her, bliver gemt.</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>kept {day}, {time}</source>
        <translation>gemt {day}, {time}</translation>
    </message>
    <message>
        <source>a new guide</source>
        <translation>en ny guide</translation>
    </message>
    <message>
        <source>changes version {revision}</source>
        <translation>ændrer version {revision}</translation>
    </message>
    <message>
        <source>Guides being written</source>
        <translation>Guider, der skrives</translation>
    </message>
    <message>
        <source>None yet. Drafts stay on this computer until they are published.</source>
        <translation>Ingen endnu. Udkast bliver på denne computer, til de udgives.</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Begynd på en</translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX or ODS), a guide&apos;s document (JSON), or a public service described in CPSV-AP (Turtle, RDF/XML, JSON-LD).</source>
        <translation>Et regneark (XLSX eller ODS), en guides dokument (JSON) eller en offentlig tjeneste beskrevet i CPSV-AP (Turtle, RDF/XML, JSON-LD).</translation>
    </message>
    <message>
        <source>An empty guide</source>
        <translation>En tom guide</translation>
    </message>
    <message>
        <source>Choose what it is about, then write its first step.</source>
        <translation>Vælg, hvad den handler om, og skriv det første trin.</translation>
    </message>
    <message>
        <source>From a guide there is</source>
        <translation>Fra en guide, der findes</translation>
    </message>
    <message>
        <source>Its next version, or a copy to make another guide of.</source>
        <translation>Dens næste version, eller en kopi til en anden guide.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Fra en fil</translation>
    </message>
    <message>
        <source>Save as a spreadsheet …</source>
        <translation>Gem som regneark …</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Smid udkastet væk</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>What is the guide about?</source>
        <translation>Hvad handler guiden om?</translation>
    </message>
    <message>
        <source>its next version · {where}</source>
        <translation>næste version · {where}</translation>
    </message>
    <message>
        <source>a copy, as another guide · {where}</source>
        <translation>en kopi, som en anden guide · {where}</translation>
    </message>
    <message>
        <source>Which guide?</source>
        <translation>Hvilken guide?</translation>
    </message>
    <message>
        <source>Which file? Type its place, if it is not among these</source>
        <translation>Hvilken fil? Skriv hvor den ligger, hvis den ikke er blandt disse</translation>
    </message>
    <message>
        <source>Which public service?</source>
        <translation>Hvilken offentlig tjeneste?</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Came through the door: {counts}</source>
        <translation>Kom ind ad døren: {counts}</translation>
    </message>
    <message>
        <source>Door count</source>
        <translation>Dørtælling</translation>
    </message>
    <message>
        <source>Check count</source>
        <translation>Kontroltælling</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the desk</source>
        <translation>Ved skranken</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>På e-mail</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>På chat</translation>
    </message>
    <message>
        <source>Out where people are</source>
        <translation>Ude, hvor folk er</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check count</source>
        <translation>Kontroltælling</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Én for meget</translation>
    </message>
    <message>
        <source>I counted on paper</source>
        <translation>Jeg talte på papir</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Each time somebody comes to the desk or is helped there: one tap, or Space.</source>
        <translation>Hver gang nogen kommer til skranken og får hjælp: et tryk, eller mellemrum.</translation>
    </message>
    <message>
        <source>For half an hour somebody who does not serve counts every contact at this desk. What was logged meanwhile is set against it: that tells how complete the log is, and nothing about anybody.</source>
        <translation>I en halv time tæller en, der ikke betjener skranken, hver kontakt her. Det, der blev registreret imens, holdes op mod det: det viser, hvor fuldstændig registreringen er, og intet om nogen.</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} tilbage</translation>
    </message>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>kontakt</numerusform>
            <numerusform>kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}: nobody was seen, so this says nothing about the log.</source>
        <translation>{times}: ingen blev set, så det siger intet om registreringen.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, and none logged on this computer. If visits are logged on another one, the count travels and can be set against them.</source>
        <translation>{times}: {contacts} set, og ingen registreret på denne computer. Registreres der på en anden, sendes tallet og kan holdes op mod det der.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: more than were seen, so the log was not short.</source>
        <translation>{times}: {contacts} set, {logged} registreret: flere end set, så registreringen manglede ingen.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: {share}. With 95% confidence between {low} and {high}.</source>
        <translation>{times}: {contacts} set, {logged} registreret: {share}. Med 95 % sikkerhed mellem {low} og {high}.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Which two sides</source>
        <translation>Hvilke to områder</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv for at finde</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try another word.</source>
        <translation>Intet her hedder det. Prøv et andet ord.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n shift(s) to be closed</source>
        <translation>
            <numerusform>%n vagt skal afsluttes</numerusform>
            <numerusform>%n vagter skal afsluttes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over while people waited. What is not closed today closes by itself at midnight, as it is.</source>
        <translation>Overtaget, mens folk ventede. Det, der ikke afsluttes i dag, afsluttes af sig selv ved midnat, som det er.</translation>
    </message>
    <message>
        <source>X closes it, Enter opens the report</source>
        <translation>X afslutter den, Enter åbner rapporten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Afslut den</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Vagtrapport</translation>
    </message>
    <message>
        <source>report not saved</source>
        <translation>rapporten er ikke gemt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n ting givet videre</numerusform>
            <numerusform>%n ting givet videre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent stretch(es)</source>
        <translation>
            <numerusform>%n stille periode</numerusform>
            <numerusform>%n stille perioder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>intet tilbage at gøre</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The code: {code}</source>
        <translation>Koden: {code}</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n more minute(s).</source>
        <translation>
            <numerusform>Koden gælder i %n minut endnu.</numerusform>
            <numerusform>Koden gælder i %n minutter endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is good for less than a minute.</source>
        <translation>Koden gælder i mindre end et minut endnu.</translation>
    </message>
    <message>
        <source>Read this code to a supervisor</source>
        <translation>Læs denne kode op for en leder</translation>
    </message>
    <message>
        <source>The supervisor lets this computer in on the server; the counter can be used meanwhile:</source>
        <translation>Lederen lukker denne computer ind på serveren; skranken kan bruges imens:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiér koden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>From now on: {place}</source>
        <translation>Fra nu af: {place}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noteret</translation>
    </message>
    <message>
        <source>No note any more</source>
        <translation>Ingen note længere</translation>
    </message>
    <message>
        <source>The guides were renewed.</source>
        <translation>Guiderne er fornyet.</translation>
    </message>
    <message numerus="yes">
        <source>The categories were renewed: %n new.</source>
        <translation>
            <numerusform>Kategorierne er fornyet: %n ny.</numerusform>
            <numerusform>Kategorierne er fornyet: %n nye.</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories were renewed.</source>
        <translation>Kategorierne er fornyet.</translation>
    </message>
</context>
<context>
    <name>CounterSection</name>
    <message>
        <source>The counter</source>
        <translation>Skranken</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Guard against barcode scanners</source>
        <translation>Værn mod stregkodelæsere</translation>
    </message>
    <message>
        <source>A key everywhere</source>
        <translation>En tast, der virker overalt</translation>
    </message>
    <message>
        <source>On this desktop no program may have a key while another has the keyboard: Alt+Tab brings Skranke up.</source>
        <translation>På dette skrivebord kan intet program have en tast, mens et andet har tastaturet: Alt+Tab henter Skranke frem.</translation>
    </message>
    <message>
        <source>Brings Skranke up from under other programs. Only this key is asked for: what is typed elsewhere is never seen.</source>
        <translation>Henter Skranke frem, når andre programmer ligger over. Skranke beder kun om denne tast: det, der skrives andre steder, ses aldrig.</translation>
    </message>
    <message>
        <source>one in {n}</source>
        <translation>én af {n}</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederlandene</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Whose public services the guides explain, and whose public holidays are kept.</source>
        <translation>Hvilket lands offentlige tjenester guiderne forklarer, og hvilke helligdage der gælder.</translation>
    </message>
    <message>
        <source>A scanner types faster than any person. Skranke waits this long after a digit before it writes, so that a card read by mistake logs nothing. 40 ms stops scanners as they are shipped; a slow one, over Bluetooth for instance, needs 80.</source>
        <translation>En stregkodelæser taster hurtigere end noget menneske. Skranke venter så længe efter et tal, før det bliver skrevet, så et kort, der læses ved en fejl, ikke registrerer noget. 40 ms stopper læsere, som de leveres; en langsom, for eksempel over Bluetooth, kræver 80.</translation>
    </message>
    <message>
        <source>Detail sample</source>
        <translation>Stikprøve med detaljer</translation>
    </message>
    <message>
        <source>Of about one in so many visits, drawn by lot, the counter asks how it ended and what it took. Such a visit is marked; nothing waits for the answer.</source>
        <translation>Om cirka én af så mange kontakter, fundet ved lodtrækning, spørger skranken, hvordan det endte, og hvad det krævede. En sådan kontakt er markeret; intet venter på svaret.</translation>
    </message>
    <message>
        <source>{ms} ms, as usual</source>
        <translation>{ms} ms, som normalt</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Nothing is lost; they can be counted again at any time.</source>
        <translation>Intet er tabt; de kan tælles op igen når som helst.</translation>
    </message>
    <message>
        <source>The figures were not counted</source>
        <translation>Tallene blev ikke talt op</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Tæl dem op</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>Tallene tælles op</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>When people came will be drawn here, from the first shift or visit of the day on: each question a sign on the line, and a gap where nobody was counting.</source>
        <translation>Her bliver det tegnet, hvornår folk kom, fra dagens første vagt eller kontakt: Hvert spørgsmål bliver et tegn på linjen, med et hul, hvor ingen talte.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Hours and days</source>
        <translation>Timer og dage</translation>
    </message>
    <message>
        <source>Mon–Fri 9–16, Sat 10–14</source>
        <translation>man–fre 9–16, lør 10–14</translation>
    </message>
    <message>
        <source>24.12, 31.12, 1.7–31.7</source>
        <translation>24.12, 31.12, 1.7–31.7</translation>
    </message>
    <message>
        <source>10, 40–41</source>
        <translation>10, 40–41</translation>
    </message>
    <message>
        <source>Staffed hours</source>
        <translation>Bemandede timer</translation>
    </message>
    <message>
        <source>When somebody serves at this desk, as Mon–Fri 9–16, Sat 10–14. Public holidays are closed. Empty: while a shift runs.</source>
        <translation>Når nogen betjener denne skranke, som man–fre 9–16, lør 10–14. Der er lukket på helligdage. Tomt: mens en vagt er i gang.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Lukkedage</translation>
    </message>
    <message>
        <source>Days of your own beside the public holidays, as 24.12, 31.12 or 1.7–31.7.</source>
        <translation>Egne dage ud over helligdagene, som 24.12, 31.12 eller 1.7–31.7.</translation>
    </message>
    <message>
        <source>Sample weeks</source>
        <translation>Tælleuger</translation>
    </message>
    <message>
        <source>The numbers of the weeks in which is counted, as 10, 40–41. Empty: all of them. In the others the counter asks nothing, and what is logged is kept as outside the sample.</source>
        <translation>Numrene på de uger, der tælles i, som 10, 40–41. Tomt: alle. I de andre spørger skranken ikke, og det, der registreres, regnes som uden for stikprøven.</translation>
    </message>
    <message>
        <source>Ask about silence</source>
        <translation>Spørg om stilhed</translation>
    </message>
    <message>
        <source>After how long without a visit in staffed hours the counter asks whether nobody came or nobody counted. Only the answer is reported, never why.</source>
        <translation>Hvor længe der kan være uden kontakter i bemandet tid, før skranken spørger, om ingen kom, eller ingen talte. Kun svaret indberettes, aldrig hvorfor.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as usual</source>
        <translation>
            <numerusform>%n minut, som normalt</numerusform>
            <numerusform>%n minutter, som normalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A shift began at {time}.</source>
        <translation>En vagt begyndte kl. {time}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>The shift was taken over at {time}. Everything in the one before is kept.</source>
        <translation>Vagten blev overtaget kl. {time}. Alt i den forrige er gemt.</translation>
    </message>
    <message>
        <source>The shift was closed at {time}. Everything in it is kept.</source>
        <translation>Vagten blev afsluttet kl. {time}. Alt i den er gemt.</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Fortsæt vagten</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Vagtrapport</translation>
    </message>
    <message>
        <source>The shift runs on, as if it had not been closed.</source>
        <translation>Vagten fortsætter, som om den ikke var afsluttet.</translation>
    </message>
    <message>
        <source>The shift is taken back, as if it had not begun.</source>
        <translation>Vagten er fortrudt, som om den ikke var begyndt.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Der er intet at fortryde her.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>This computer now reports to {name}.</source>
        <translation>Denne computer rapporterer nu til {name}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer now reports to {name}; {count} on the way.</source>
        <translation>
            <numerusform>Denne computer rapporterer nu til {name}; {count} er på vej.</numerusform>
            <numerusform>Denne computer rapporterer nu til {name}; {count} er på vej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheder</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Name, word or subject</source>
        <translation>Navn, ord eller emne</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Ingen hedder det</translation>
    </message>
    <message>
        <source>Try another word, or Esc for all of them. What is missing can be added to the municipality&apos;s list.</source>
        <translation>Prøv et andet ord, eller Esc for at se alle. Det, der mangler, kan føjes til kommunens liste.</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Door count</source>
        <translation>Dørtælling</translation>
    </message>
    <message>
        <source>How many came in</source>
        <translation>Hvor mange kom ind</translation>
    </message>
    <message>
        <source>What the counter shows</source>
        <translation>Hvad tælleren viser</translation>
    </message>
    <message>
        <source>{times}: {count}</source>
        <translation>{times}: {count}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Everybody who came through the door. Most of them ask nothing, so these are not visits.</source>
        <translation>Alle, der kom ind ad døren. De fleste spørger ikke om noget, så det er ikke kontakter.</translation>
    </message>
    <message>
        <source>The first reading: type what the counter shows. With the next one the difference is the count.</source>
        <translation>Første aflæsning: skriv, hvad tælleren viser. Ved den næste bliver forskellen tallet.</translation>
    </message>
    <message>
        <source>It showed {shown} on {when}. The difference to now is the count; less than that begins anew.</source>
        <translation>Den viste {shown} {when}. Forskellen til nu er tallet; viser den mindre, begynder tællingen forfra.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A guide without a title yet</source>
        <translation>En guide uden titel endnu</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gemt på denne computer</translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n tekst mangler</numerusform>
            <numerusform>%n tekster mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Language that is written in</source>
        <translation>Sproget, der skrives på</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Tilbage til udkastene</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Fortryd (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Put back (Ctrl+Y)</source>
        <translation>Gendan (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Save as a spreadsheet … (Ctrl+Shift+S)</source>
        <translation>Gem som regneark … (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>Det, der står ved siden af skemaet</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Known at once</source>
        <translation>Vidste det straks</translation>
    </message>
    <message>
        <source>Had to look or show</source>
        <translation>Måtte slå op eller vise</translation>
    </message>
    <message>
        <source>Had to dig or ask others</source>
        <translation>Måtte grave eller spørge andre</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Refer them here</source>
        <translation>Henvis hertil</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjælper med</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>Andre søgeord</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åbningstider</translation>
    </message>
    <message>
        <source>That is no whole number; type how many.</source>
        <translation>Det er ikke et helt tal; skriv, hvor mange.</translation>
    </message>
    <message>
        <source>That is no time of day; type it as 09:30 or 930.</source>
        <translation>Det er ikke et klokkeslæt; skriv det som 09:30 eller 930.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Too few answers to be shown.</source>
        <translation>For få svar til at blive vist.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>too few of some faces to show them apart</source>
        <translation>for få af nogle ansigter til at vise dem hver for sig</translation>
    </message>
    <message>
        <source>Too few to be shown.</source>
        <translation>For få til at blive vist.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Five counters of an invented municipality log eight weeks and send them to a server.</source>
        <translation>Fem skranker i en opdigtet kommune registrerer otte uger og sender dem til en server.</translation>
    </message>
    <message>
        <source>All of it is thrown away when the window closes.</source>
        <translation>Det hele smides væk, når vinduet lukkes.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>“{word}”</source>
        <translation>»{word}«</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Intet hedder det. Prøv et andet ord.</translation>
    </message>
    <message>
        <source>Another category: type its name</source>
        <translation>En anden kategori: skriv navnet</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Where are we working today?</source>
        <translation>Hvor arbejder vi i dag?</translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation>Navnet på stedet</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep the correction</source>
        <translation>Gem rettelsen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Indtast</translation>
    </message>
    <message>
        <source>What was it? Choose that first.</source>
        <translation>Hvad var det? Vælg det først.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Hvad var det?</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Hvor var det?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Hvor mange kom?</translation>
    </message>
    <message>
        <source>Did it become what it was meant to be? What those who held it say of it.</source>
        <translation>Blev det, som det var tænkt? Hvad de, der holdt den, siger om den.</translation>
    </message>
    <message>
        <source>Another place, by its name</source>
        <translation>Et andet sted: skriv navnet</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikke talt</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Én dag tidligere</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Én dag senere</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lad den være, som den var</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training: everything works, nothing counts</source>
        <translation>Øvelse: alt virker, intet tæller</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Afslut øvelsen</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Hele vinduet</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skærmbilleder</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>{times}: nothing was logged</source>
        <translation>{times}: intet er registreret</translation>
    </message>
    <message>
        <source>Was nobody there, or was nobody counting?</source>
        <translation>Kom der ingen, eller var der ingen, der talte?</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count.</source>
        <translation>Uden for tælleugerne: det, der registreres nu, gemmes, men tæller ikke.</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count. Next: {since} to {until}</source>
        <translation>Uden for tælleugerne: det, der registreres nu, gemmes, men tæller ikke. Næste: {since} til {until}</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>talt, ingen kom</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Earlier stretch</source>
        <translation>Tidligere tidsrum</translation>
    </message>
    <message>
        <source>Later stretch</source>
        <translation>Senere tidsrum</translation>
    </message>
</context>
<context>
    <name>GapWhy</name>
    <message>
        <source>too many at once</source>
        <translation>for mange på én gang</translation>
    </message>
    <message>
        <source>nobody at the desk</source>
        <translation>ingen ved skranken</translation>
    </message>
    <message>
        <source>the computer was down</source>
        <translation>computeren var nede</translation>
    </message>
    <message>
        <source>a meeting or training</source>
        <translation>møde eller oplæring</translation>
    </message>
    <message>
        <source>something in the house</source>
        <translation>noget i huset</translation>
    </message>
    <message numerus="yes">
        <source>Why? It stays on this computer, and goes after %n day(s).</source>
        <translation>
            <numerusform>Hvorfor? Det bliver på denne computer og slettes efter %n dag.</numerusform>
            <numerusform>Hvorfor? Det bliver på denne computer og slettes efter %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why (again: take it back):</source>
        <translation>Hvorfor (igen: tag det tilbage):</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bogstaver, cifre og enkeltstående bindestreger, højst 40; ingen af de andre hedder det.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tag det ud</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Skriv en dag som 2026-11-22.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it logs</source>
        <translation>Hvad den registrerer</translation>
    </message>
    <message>
        <source>True in (NO, DK, SE, NL)</source>
        <translation>Gælder i (NO, DK, SE, NL)</translation>
    </message>
    <message>
        <source>True from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>Read it again on</source>
        <translation>Læses igen</translation>
    </message>
    <message>
        <source>Owner: a unit or a role, no person</source>
        <translation>Ejer: en enhed eller en rolle, ingen person</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>uden slut</translation>
    </message>
    <message>
        <source>Complete in (nb, nn, da, sv, nl, en)</source>
        <translation>Komplet på (nb, nn, da, sv, nl, en)</translation>
    </message>
    <message>
        <source>Codes of these six with spaces between them, at least one.</source>
        <translation>Koder for disse seks med mellemrum imellem, mindst én.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Almindeligt</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Følsomt emne</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Det, der spørges om her</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id i registreringerne</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begynder med</translation>
    </message>
    <message>
        <source>Address of the public service it was made from</source>
        <translation>Adressen på den offentlige tjeneste, den er lavet ud fra</translation>
    </message>
    <message>
        <source>Version {revision} is being written. Its owner reads it again on the day that is set here.</source>
        <translation>Version {revision} er under arbejde. Ejeren læser den igen den dag, der angives her.</translation>
    </message>
    <message>
        <source>Version, owner and days</source>
        <translation>Version, ejer og datoer</translation>
    </message>
    <message>
        <source>What people say who need it</source>
        <translation>Hvad folk, der har brug for den, siger</translation>
    </message>
    <message>
        <source>The guide is found by these words. Put a semicolon between them.</source>
        <translation>Med disse ord finder man guiden. Sæt semikolon mellem dem.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Public pages, and the day their text was read.</source>
        <translation>Offentlige sider, og den dag teksten blev læst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Læst</translation>
    </message>
    <message>
        <source>One more source</source>
        <translation>En kilde til</translation>
    </message>
    <message>
        <source>Facts the municipality sets</source>
        <translation>Oplysninger, som kommunen fastsætter</translation>
    </message>
    <message>
        <source>A fee, opening hours, a name. In any text {fee} stands for the fact with the id fee.</source>
        <translation>Et gebyr, åbningstider, et navn. I alle tekster står {fee} for oplysningen med id’et fee.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Id, as texts name it</source>
        <translation>Id, som teksterne bruger det</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Hvem der svarer for det</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>True to the end of</source>
        <translation>Gælder til og med</translation>
    </message>
    <message>
        <source>One more fact</source>
        <translation>En oplysning til</translation>
    </message>
    <message>
        <source>Scenarios: answers in, end out</source>
        <translation>Scenarier: svar ind, slutning ud</translation>
    </message>
    <message>
        <source>Each is played whenever the guide changes; one that ends elsewhere is a problem.</source>
        <translation>Hvert scenarie afspilles, når guiden ændres; ender det et andet sted, er det en fejl.</translation>
    </message>
    <message>
        <source>must end at</source>
        <translation>skal ende ved</translation>
    </message>
    <message>
        <source>Played on the day</source>
        <translation>Afspilles på dagen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>hvilken som helst dag</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scenarie {number}</translation>
    </message>
    <message>
        <source>One more scenario</source>
        <translation>Et scenarie til</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>There is no guide yet for: {name}.</source>
        <translation>Der er endnu ingen guide til: {name}.</translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>retired</source>
        <translation>udgået</translation>
    </message>
    <message>
        <source>Find a guide</source>
        <translation>Find en guide</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guider</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv guider</translation>
    </message>
    <message>
        <source>No guide is called that, or asked for so. Esc empties the search.</source>
        <translation>Ingen guide har sådan et navn eller sådanne søgeord. Esc rydder søgningen.</translation>
    </message>
    <message>
        <source>No guides for this country yet</source>
        <translation>Ingen guider for dette land endnu</translation>
    </message>
    <message>
        <source>Guides lead through a service step by step, beside the counter. The country is chosen in Settings.</source>
        <translation>Guider fører gennem en tjeneste trin for trin, ved siden af skranken. Landet vælger du i Indstillinger.</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>It is as it was before.</source>
        <translation>Det er, som det var før.</translation>
    </message>
</context>
<context>
    <name>HandoverSection</name>
    <message>
        <source>Hand-over</source>
        <translation>Vagtskifte</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Ord til næste vagt</translation>
    </message>
    <message>
        <source>A few words beside the list of things to hand over: they stay on this computer, are in no report, and go after two shifts or fourteen days; turning them off deletes them at once. What points to one person is refused, as in notes.</source>
        <translation>Nogle få ord ved siden af listen over det, der gives videre: de bliver på denne computer, står ikke i nogen rapport og slettes efter to vagter eller fjorten dage; slås de fra, slettes de straks. Det, der peger på én person, afvises, som i noter.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Training</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>intet tæller</translation>
    </message>
    <message numerus="yes">
        <source>visit(s) today</source>
        <translation>
            <numerusform>kontakt i dag</numerusform>
            <numerusform>kontakter i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n kontakt i dag</numerusform>
            <numerusform>%n kontakter i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>shift since {time}</source>
        <translation>vagt siden {time}</translation>
    </message>
</context>
<context>
    <name>HereSection</name>
    <message>
        <source>Where we work</source>
        <translation>Hvor vi arbejder</translation>
    </message>
    <message>
        <source>Place and desk</source>
        <translation>Sted og skranke</translation>
    </message>
    <message>
        <source>As your municipality published them. What is logged counts there.</source>
        <translation>Som kommunen har offentliggjort dem. Det, der registreres, tæller dér.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Where we are just now. A key at the counter does the same.</source>
        <translation>Hvor vi er lige nu. En tast ved skranken gør det samme.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Shown at the top of the window and on every report.</source>
        <translation>Står øverst på skærmen og på alle rapporter.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Which counter this is, where there are several.</source>
        <translation>Hvilken skranke det er, hvor der er flere.</translation>
    </message>
    <message>
        <source>Who serves here</source>
        <translation>Bemandet af</translation>
    </message>
    <message>
        <source>Used unless a shift says otherwise.</source>
        <translation>Gælder, så længe ingen vagt siger andet.</translation>
    </message>
</context>
<context>
    <name>JourneyScreen</name>
    <message>
        <source>As a page</source>
        <translation>Som side</translation>
    </message>
    <message>
        <source>Back to the guides</source>
        <translation>Tilbage til guiderne</translation>
    </message>
    <message>
        <source>The journey through a guide</source>
        <translation>Kunderejsen gennem en guide</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>ingen tast</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Tryk på den nye tast</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Slå fra</translation>
    </message>
    <message>
        <source>{key} again</source>
        <translation>{key} igen</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>All keys as usual</source>
        <translation>Alle taster som sædvanlig</translation>
    </message>
    <message>
        <source>Keys at the counter</source>
        <translation>Taster ved skranken</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andre taster</translation>
    </message>
    <message>
        <source>Each of these can have another key, or none. It goes by the sign the key writes, on every keyboard and on the numpad. Digits, letters, Enter, Esc and the arrows stay as they are.</source>
        <translation>Hver af disse kan få en anden tast, eller ingen. Det er tegnet, tasten skriver, der gælder, på alle tastaturer og på taltastaturet. Cifre, bogstaver, Enter, Esc og piletasterne bliver, som de er.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>First set a PIN for the visitors&apos; question, in the settings: without one nobody could leave.</source>
        <translation>Vælg først en pinkode for spørgsmålet til de besøgende, i indstillingerne: uden den kunne ingen komme ud.</translation>
    </message>
    <message>
        <source>The second screen is gone, so the visitors&apos; question was put away; nothing is lost.</source>
        <translation>Den anden skærm er væk, så spørgsmålet til de besøgende blev lagt væk; intet er tabt.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>From the last shift</source>
        <translation>Fra forrige vagt</translation>
    </message>
    <message>
        <source>Enter or K: it is done</source>
        <translation>Enter eller K: det er gjort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>One of them is done</source>
        <translation>En af dem er gjort</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alt er læst</translation>
    </message>
    <message>
        <source>What other devices left is as of {when}.</source>
        <translation>Det, andre enheder har efterladt, er hentet {when}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dage siden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>LeftLine</name>
    <message numerus="yes">
        <source>%n thing(s) from the last shift</source>
        <translation>
            <numerusform>%n ting fra forrige vagt</numerusform>
            <numerusform>%n ting fra forrige vagt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kunderejse og serviceblueprint</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Hvad der ellers blev talt</translation>
    </message>
    <message>
        <source>Reports and forms</source>
        <translation>Rapporter og skemaer</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Language and looks</source>
        <translation>Sprog og udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Of the screens, the categories, the guides and the reports.</source>
        <translation>Gælder skærmbillederne, kategorierne, guiderne og rapporterne.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room, high contrast for many who see less: strong colours on black, and a thick ring around what has the keys.</source>
        <translation>Mørkt er mere behageligt for øjnene i et dæmpet rum, høj kontrast for mange, der ser mindre: stærke farver på sort, og en tyk ring om det, der får tastetrykkene.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Everything grows with it: keys, icons and words.</source>
        <translation>Alt vokser med: taster, ikoner og ord.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>On this desktop (Wayland) no program may keep itself on top or choose its place: the menu of the window&apos;s title has “Always on Top”.</source>
        <translation>På dette skrivebord (Wayland) må intet program holde sig øverst eller selv vælge plads: menuen på vinduets titellinje har »Altid øverst«.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Drawing of the guide</source>
        <translation>Tegning af guiden</translation>
    </message>
    <message>
        <source>Arrows: to the next step, Enter: its form. + and −: larger, smaller; 0: all of it; F4: the whole width. A dashed edge: a problem.</source>
        <translation>Pile: til næste trin, Enter: skemaet. + og −: større, mindre; 0: det hele; F4: hele bredden. Stiplet kant: en fejl.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Finish</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlad</translation>
    </message>
</context>
<context>
    <name>NotePlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays on this computer and is deleted after %n day(s).</source>
        <translation>
            <numerusform>Bliver på denne computer og slettes efter %n dag.</numerusform>
            <numerusform>Bliver på denne computer og slettes efter %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {what}</source>
        <translation>Note på {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlad</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)?</source>
        <translation>
            <numerusform>Slette %n note?</numerusform>
            <numerusform>Slette %n noter?</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie on this computer alone: once deleted they cannot be brought back.</source>
        <translation>De ligger kun på denne computer: Er de slettet, kan de ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Notes on visits</source>
        <translation>Noter på kontakter</translation>
    </message>
    <message>
        <source>A few words on a visit, for those who work at this computer: they stay on it, are in no report, and are deleted after these days. What points to one person is refused: identity numbers, phone numbers, e-mail addresses, numbers of accounts and cards.</source>
        <translation>Et par ord om en kontakt til jer, der arbejder ved denne computer: De bliver på den, står ikke i nogen rapport og slettes efter så mange dage. Det, der peger på én person, afvises: CPR-numre, telefonnumre, e-mailadresser, konto- og kortnumre.</translation>
    </message>
    <message>
        <source>At the counter {key} writes one.</source>
        <translation>{key} ved skranken skriver en note.</translation>
    </message>
    <message numerus="yes">
        <source>%n days, as usual</source>
        <translation>
            <numerusform>%n dag, som sædvanligt</numerusform>
            <numerusform>%n dage, som sædvanligt</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherKeysSection</name>
    <message>
        <source>Single keys on the other screens</source>
        <translation>Enkelte taster på de andre skærme</translation>
    </message>
    <message>
        <source>{screen}: {what}</source>
        <translation>{screen}: {what}</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Bogstaver, cifre og tegn</translation>
    </message>
    <message>
        <source>A letter alone does something there. Each can have another key, or none; digits and signs that belong together can be turned off. Everything is there by Tab and Enter too.</source>
        <translation>Dér gør et bogstav alene noget. Hvert kan få en anden tast eller ingen; cifre og tegn, der hører sammen, kan slås fra. Alt kan også nås med Tab og Enter.</translation>
    </message>
</context>
<context>
    <name>Ours</name>
    <message>
        <source>For the next shift</source>
        <translation>Til næste vagt</translation>
    </message>
    <message>
        <source>Nothing yet. What is added here reaches the next shift on every device of this place.</source>
        <translation>Intet endnu. Det, der tilføjes her, når næste vagt på alle enheder på dette sted.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s). They reach the next shift on every device of this place.</source>
        <translation>
            <numerusform>%n ting. Den når næste vagt på alle enheder på dette sted.</numerusform>
            <numerusform>%n ting. De når næste vagt på alle enheder på dette sted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Giv videre</translation>
    </message>
    <message>
        <source>One fewer: {item}</source>
        <translation>En færre: {item}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Answered</source>
        <translation>Fik svar</translation>
    </message>
    <message>
        <source>Helped to do it themselves</source>
        <translation>Hjælp til selvhjælp</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Givet videre til kollega</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Tid aftalt</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Ikke løst</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Hører til et andet sted</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel and LibreOffice, .csv for all other programs.</source>
        <translation>Endelsen siger, hvilken slags det er: .xlsx til Excel og LibreOffice, .csv til alle andre programmer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gemt: {file}</translation>
    </message>
</context>
<context>
    <name>Outing</name>
    <message>
        <source>Fewer categories</source>
        <translation>Færre kategorier</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle kategorier</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Der er intet at fortryde her.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Fortrudt: {what}</translation>
    </message>
    <message>
        <source>Tapped twice: counted once. For one more, tap again.</source>
        <translation>Trykket to gange: talt én gang. Tryk igen for én til.</translation>
    </message>
    <message numerus="yes">
        <source>conversation(s) here today</source>
        <translation>
            <numerusform>samtale her i dag</numerusform>
            <numerusform>samtaler her i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) here today</source>
        <translation>
            <numerusform>%n samtale her i dag</numerusform>
            <numerusform>%n samtaler her i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>One person fewer</source>
        <translation>Én person færre</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Én person mere</translation>
    </message>
</context>
<context>
    <name>OutsideScreen</name>
    <message>
        <source>Conversations outside</source>
        <translation>Samtaler ude</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Hvad der skal indtastes</translation>
    </message>
</context>
<context>
    <name>OverlapScreen</name>
    <message>
        <source>What else was counted</source>
        <translation>Hvad der ellers blev talt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Guide: {title}</source>
        <translation>Guide: {title}</translation>
    </message>
    <message>
        <source>Guide, in {language}: {title}</source>
        <translation>Guide, på {language}: {title}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>trin {number}</translation>
    </message>
</context>
<context>
    <name>PairedCard</name>
    <message>
        <source>This computer reports to {name}</source>
        <translation>Denne computer rapporterer til {name}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Sidst sendt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Endnu ikke sendt</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Tilknyt igen</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Spørger serveren …</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Nothing: all that is here is at the server too</source>
        <translation>Intet: alt, hvad der er her, er også på serveren</translation>
    </message>
    <message numerus="yes">
        <source>{count}, on their way</source>
        <translation>
            <numerusform>{count}, på vej</numerusform>
            <numerusform>{count}, på vej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, kept here</source>
        <translation>
            <numerusform>{count}, gemt her</numerusform>
            <numerusform>{count}, gemt her</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>That part of the day has not begun yet.</source>
        <translation>Den del af dagen er ikke begyndt endnu.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>{count} entered</source>
        <translation>{count} indtastet</translation>
    </message>
    <message>
        <source>Nothing is typed yet, so there is nothing to write.</source>
        <translation>Der er ikke skrevet noget endnu, så der er intet at indtaste.</translation>
    </message>
    <message>
        <source>Sums by category and part of the day</source>
        <translation>Summer efter kategori og del af dagen</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Morning</source>
        <translation>Formiddag</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Middag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Aften</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>The last shifts</source>
        <translation>De seneste vagter</translation>
    </message>
    <message>
        <source>Shifts will be listed here, each with its report.</source>
        <translation>Her kommer vagterne, hver med sin rapport.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Indtast fra papir</translation>
    </message>
    <message>
        <source>Enter opens the report</source>
        <translation>Enter åbner rapporten</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Type a name</source>
        <translation>Skriv et navn</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Intet hedder det. Prøv et andet ord.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>in this guide already</source>
        <translation>allerede i denne guide</translation>
    </message>
    <message>
        <source>Which picture? Type its place, if it is not among these</source>
        <translation>Hvilket billede? Skriv, hvor det ligger, hvis det ikke er blandt disse</translation>
    </message>
    <message>
        <source>{across} × {down} dots</source>
        <translation>{across} × {down} billedpunkter</translation>
    </message>
    <message>
        <source>The picture that was copied</source>
        <translation>Det kopierede billede</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n ciffer skrevet</numerusform>
            <numerusform>%n cifre skrevet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Another can be tried in %n second(s).</source>
        <translation>
            <numerusform>Det er ikke den rigtige pinkode. En anden kan prøves om %n sekund.</numerusform>
            <numerusform>Det er ikke den rigtige pinkode. En anden kan prøves om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten? A new one is set in the settings, at the counter.</source>
        <translation>Glemt? En ny vælges i indstillingerne, ved skranken.</translation>
    </message>
    <message>
        <source>The PIN takes the question away</source>
        <translation>Pinkoden tager spørgsmålet væk</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Slet ét ciffer</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Prøv denne pinkode</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Tilbage til spørgsmålet</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Where it is kept</source>
        <translation>Hvor det er gemt</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Every visit, encrypted. Nothing is sent anywhere.</source>
        <translation>Alle kontakter, krypteret. Intet sendes nogen steder hen.</translation>
    </message>
    <message>
        <source>Spare copy</source>
        <translation>Reservekopi</translation>
    </message>
    <message>
        <source>Each tick a second time, encrypted, in case the journal is damaged.</source>
        <translation>Alt, der registreres, en gang til, krypteret, hvis loggen skulle blive beskadiget.</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer, for the user who is signed in.</source>
        <translation>Den ligger i computerens nøglelager under den bruger, der er logget ind.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key is kept in a file that only the user who is signed in may read. That protects nothing if the computer is stolen.</source>
        <translation>Denne computer har ikke noget nøglelager, så nøglen ligger i en fil, som kun den bruger, der er logget ind, kan læse. Det beskytter intet, hvis computeren bliver stjålet.</translation>
    </message>
    <message>
        <source>It is forgotten when this window closes, and what was logged goes with it.</source>
        <translation>Den bliver glemt, når dette vindue lukkes, og det, der er registreret, forsvinder med den.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This way leads nowhere yet.</source>
        <translation>Denne vej fører ingen steder hen endnu.</translation>
    </message>
    <message>
        <source>Trying it out: nothing of this is logged. The keys are those at the counter.</source>
        <translation>Afprøvning: intet af dette registreres. Tasterne er de samme som ved skranken.</translation>
    </message>
    <message>
        <source>As the counter will show it</source>
        <translation>Som skranken vil vise det</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Afslut afprøvningen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prøv den</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Only a remark</source>
        <translation>Kun en bemærkning</translation>
    </message>
    <message>
        <source>The guide itself</source>
        <translation>Selve guiden</translation>
    </message>
    <message>
        <source>One of its ways leads nowhere yet.</source>
        <translation>En af vejene fører ingen steder hen endnu.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Ingen fejl</translation>
    </message>
    <message>
        <source>The guide can be published as it is.</source>
        <translation>Guiden kan udgives, som den er.</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>What is other</source>
        <translation>Det, der er anderledes</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>En ny guide.</translation>
    </message>
    <message>
        <source>What changed, in a sentence, for those who use it</source>
        <translation>Hvad der er ændret, i en sætning, for dem, der bruger den</translation>
    </message>
    <message>
        <source>Say in a sentence what changed, then publish it.</source>
        <translation>Sig i en sætning, hvad der er ændret, og udgiv.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Publish as version {revision}</source>
        <translation>Udgiv som version {revision}</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>En ny guide.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep it from being published; Esc, then F8, leads there.</source>
        <translation>
            <numerusform>%n fejl hindrer udgivelse; Esc og så F8 fører derhen.</numerusform>
            <numerusform>%n fejl hindrer udgivelse; Esc og så F8 fører derhen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Intet endnu.</translation>
    </message>
    <message>
        <source>The guide is published as version {revision}.</source>
        <translation>Guiden er udgivet som version {revision}.</translation>
    </message>
    <message>
        <source>Version {revision} was published while you were writing. Nothing of yours is lost: choose what becomes of it.</source>
        <translation>Version {revision} blev udgivet, mens du skrev. Intet af dit er tabt: vælg, hvad der skal blive af det.</translation>
    </message>
    <message>
        <source>This guide was published meanwhile</source>
        <translation>Denne guide er udgivet i mellemtiden</translation>
    </message>
    <message>
        <source>Somebody else has published “{title}” as version {revision} meanwhile, so yours was not published. It is kept among the drafts: publish it again, and choose.</source>
        <translation>En anden har i mellemtiden udgivet »{title}« som version {revision}, så din blev ikke udgivet. Den ligger blandt udkastene: udgiv den igen, og vælg.</translation>
    </message>
    <message>
        <source>Theirs: “{note}”</source>
        <translation>Deres: »{note}«</translation>
    </message>
    <message>
        <source>Other in yours than in theirs:</source>
        <translation>Anderledes i din end i deres:</translation>
    </message>
    <message>
        <source>You write on in theirs. Yours stays in the list of drafts as a guide of its own.</source>
        <translation>Du skriver videre i deres. Din bliver på listen over udkast som en guide for sig.</translation>
    </message>
    <message>
        <source>Theirs, and mine beside it</source>
        <translation>Deres, og min ved siden af</translation>
    </message>
    <message>
        <source>Yours is to become the next version; you publish it once you have looked at it again. Theirs stays findable as an older version.</source>
        <translation>Din bliver næste version; du udgiver den, når du har set på den igen. Deres findes stadig som en ældre version.</translation>
    </message>
    <message>
        <source>Theirs holds at the counters. Yours stays here as it is.</source>
        <translation>Deres gælder ved skrankerne. Din bliver her, som den er.</translation>
    </message>
    <message>
        <source>Mine, over theirs</source>
        <translation>Min, over deres</translation>
    </message>
    <message>
        <source>Keep mine as a draft</source>
        <translation>Behold min som udkast</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>It did not</source>
        <translation>Nej, det gjorde det ikke</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Ja, det gjorde det</translation>
    </message>
    <message>
        <source>It became more than that</source>
        <translation>Det blev mere end det</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>The page is being made</source>
        <translation>Siden bliver lavet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be made again at any time.</source>
        <translation>Intet er tabt; den kan laves igen når som helst.</translation>
    </message>
    <message>
        <source>The page was not made</source>
        <translation>Siden blev ikke lavet</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Lav siden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>The reports of your shifts will be here</source>
        <translation>Her kommer rapporterne fra vagterne</translation>
    </message>
    <message>
        <source>Begin a shift on the shift screen (Ctrl 3). Its report can be read here while it runs, and saved as PDF when it is closed.</source>
        <translation>Begynd en vagt i vagtbilledet (Ctrl 3). Rapporten kan læses her, mens vagten er i gang, og gemmes som PDF, når den er afsluttet.</translation>
    </message>
</context>
<context>
    <name>RevisionChoice</name>
    <message>
        <source>Which version?</source>
        <translation>Hvilken version?</translation>
    </message>
    <message>
        <source>Drawn as the newest one</source>
        <translation>Tegnet som den nyeste</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle versioner</translation>
    </message>
    <message>
        <source>true from {day}</source>
        <translation>gælder fra {day}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Version: {name}</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>No shift is open</source>
        <translation>Ingen vagt er åben</translation>
    </message>
    <message>
        <source>Logging works all the same. A shift tells the report when somebody was here, so that a quiet hour is not taken for an empty desk.</source>
        <translation>Du kan registrere alligevel. Vagten viser i rapporten, hvornår nogen var her, så en stille time ikke bliver taget for en tom skranke.</translation>
    </message>
    <message>
        <source>Begin a shift</source>
        <translation>Begynd en vagt</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>Vagt siden {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) so far</source>
        <translation>
            <numerusform>%n kontakt indtil nu</numerusform>
            <numerusform>%n kontakter indtil nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Afslut vagten</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Hvem er ved skranken?</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Gem som regneark</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replacing it cannot be undone.</source>
        <translation>Der er allerede en fil med dette navn. Erstatter du den, kan det ikke fortrydes.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Erstat filen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>ServedBy</name>
    <message>
        <source>Library</source>
        <translation>Biblioteket</translation>
    </message>
    <message>
        <source>Citizen services</source>
        <translation>Borgerservice</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Begge sammen</translation>
    </message>
</context>
<context>
    <name>SetbackTold</name>
    <message>
        <source>The clock of this computer went back from {before} to {now}; whatever was logged keeps the time it was logged at, and if the clock is wrong now, have it set right.</source>
        <translation>Uret på denne computer gik tilbage fra {before} til {now}; alt, hvad der er registreret, beholder det tidspunkt, det blev registreret på, og hvis uret er forkert nu, så få det stillet.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find en indstilling</translation>
    </message>
    <message>
        <source>No setting has these words. Esc shows them all again.</source>
        <translation>Ingen indstilling har disse ord. Esc viser dem alle igen.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Citizen services</source>
        <translation>Borgerservice</translation>
    </message>
    <message>
        <source>Digital help</source>
        <translation>Digital hjælp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>A slip for the visitor: in which language?</source>
        <translation>En seddel til den besøgende: på hvilket sprog?</translation>
    </message>
    <message>
        <source>A trial of the slip: in which language?</source>
        <translation>Afprøvning af sedlen: på hvilket sprog?</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Find et sprog</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>The slip is not written in that language.</source>
        <translation>Sedlen er ikke skrevet på det sprog.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Vis og udskriv</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you hand this out.</source>
        <translation>»{fact}« gjaldt til og med {day}; spørg {owner}, før du giver den ud.</translation>
    </message>
</context>
<context>
    <name>SoFarSheet</name>
    <message>
        <source>What visitors say</source>
        <translation>Hvad besøgende siger</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kendt endnu</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Seddel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idéer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hvad det blev til</translation>
    </message>
    <message>
        <source>What visitors answered</source>
        <translation>Hvad besøgende svarede</translation>
    </message>
    <message>
        <source>Answers are shown once their month is over.</source>
        <translation>Svar vises, når måneden er gået.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Første besøg og sprog</translation>
    </message>
    <message>
        <source>They are shown once their month is over.</source>
        <translation>De vises, når måneden er gået.</translation>
    </message>
    <message>
        <source>No idea was told yet. Ctrl+I and a digit count one.</source>
        <translation>Ingen idé er fortalt endnu. Ctrl+I og et ciffer tæller én.</translation>
    </message>
    <message>
        <source>Once more, to take it back</source>
        <translation>Én gang til for at tage den tilbage</translation>
    </message>
</context>
<context>
    <name>SpanChoices</name>
    <message>
        <source>Which site?</source>
        <translation>Hvilket sted?</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Sted: {name}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>De seneste 3 måneder</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>De seneste 12 måneder</translation>
    </message>
    <message>
        <source>Over which months</source>
        <translation>Over hvilke måneder</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel, .ods for OpenDocument (LibreOffice).</source>
        <translation>Endelsen siger, hvilken slags det er: .xlsx til Excel, .ods til OpenDocument (LibreOffice).</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Gem som regneark</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gemt: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}, and in the folder “pictures” beside it %n picture(s).</source>
        <translation>
            <numerusform>Gemt: {file}, og %n billede i mappen »pictures« ved siden af.</numerusform>
            <numerusform>Gemt: {file}, og %n billeder i mappen »pictures« ved siden af.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bogstaver, cifre og enkeltstående bindestreger, højst 40; ingen af de andre hedder det.</translation>
    </message>
    <message>
        <source>That is no whole number.</source>
        <translation>Det er ikke et helt tal.</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Slags trin</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvares med</translation>
    </message>
    <message>
        <source>The sentence to say</source>
        <translation>Sætningen, der skal siges</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørgsmålet</translation>
    </message>
    <message>
        <source>The last sentence</source>
        <translation>Den sidste sætning</translation>
    </message>
    <message>
        <source>What stands at the top</source>
        <translation>Det, der står øverst</translation>
    </message>
    <message>
        <source>Why (for the staff)</source>
        <translation>Hvorfor (for de ansatte)</translation>
    </message>
    <message>
        <source>Meanwhile, out of the visitor&apos;s sight</source>
        <translation>Imens, uden at den besøgende ser det</translation>
    </message>
    <message>
        <source>Which days are an answer</source>
        <translation>Hvilke dage der er et svar</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Hvad der kan vælges</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>Answers, and where each leads</source>
        <translation>Svar, og hvor hvert fører hen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Et svar til</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id i registreringerne</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Længere op</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Længere ned</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tag det ud</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>En linje til</translation>
    </message>
    <message>
        <source>What is ticked, all of it, before it goes on</source>
        <translation>Hvad der krydses af, det hele, før den går videre</translation>
    </message>
    <message>
        <source>A way for those who lack something</source>
        <translation>En vej for dem, der mangler noget</translation>
    </message>
    <message>
        <source>For those who lack something</source>
        <translation>For dem, der mangler noget</translation>
    </message>
    <message>
        <source>Without this way</source>
        <translation>Uden denne vej</translation>
    </message>
    <message>
        <source>Address of the page to look at</source>
        <translation>Adressen på den side, I ser på</translation>
    </message>
    <message>
        <source>Show a picture …</source>
        <translation>Vis et billede …</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only what can be seen is kept: not where or with what it was taken.</source>
        <translation>PNG eller JPEG. Kun det, der kan ses, bliver gemt: ikke hvor eller med hvad det er taget.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>What is on the picture</source>
        <translation>Hvad billedet viser</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>Uden billedet</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du må</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du må ikke</translation>
    </message>
    <message>
        <source>You hand over</source>
        <translation>Du giver videre</translation>
    </message>
    <message>
        <source>To whom, from the directory</source>
        <translation>Til hvem, fra henvisningslisten</translation>
    </message>
    <message>
        <source>How the question ended</source>
        <translation>Hvordan spørgsmålet endte</translation>
    </message>
    <message>
        <source>How much it took</source>
        <translation>Hvor meget det krævede</translation>
    </message>
    <message>
        <source>More languages of slips, by their codes: ar, uk, so</source>
        <translation>Flere sprog til sedler, med kode: ar, uk, so</translation>
    </message>
    <message>
        <source>Heading of the slip</source>
        <translation>Overskrift på sedlen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der blev gjort</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Hvad der skal tages med</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Hvor man skal gå hen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle dage</translation>
    </message>
    <message>
        <source>Today or earlier</source>
        <translation>I dag eller før</translation>
    </message>
    <message>
        <source>Today or later</source>
        <translation>I dag eller senere</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Hvem man skal gå til, fra henvisningslisten</translation>
    </message>
    <message>
        <source>Address for the QR code</source>
        <translation>Adresse til QR-koden</translation>
    </message>
    <message>
        <source>Else goes to</source>
        <translation>Går ellers til</translation>
    </message>
    <message>
        <source>Another way on a condition</source>
        <translation>En anden vej under en betingelse</translation>
    </message>
    <message>
        <source>When this was asked</source>
        <translation>Når der blev spurgt om dette</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>det er</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>det er et af</translation>
    </message>
    <message>
        <source>it is so old</source>
        <translation>det er så længe siden</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>The ids of these answers</source>
        <translation>Id’erne på disse svar</translation>
    </message>
    <message>
        <source>then goes to</source>
        <translation>går så til</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Numbers and dates are not kept: please ask once more.</source>
        <translation>Tal og datoer gemmes ikke: spørg en gang til.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du må</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du må ikke</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Giv videre</translation>
    </message>
    <message>
        <source>“{unit}” is not in the directory of this counter.</source>
        <translation>»{unit}« er ikke blandt dem, der kan henvises til her.</translation>
    </message>
    <message>
        <source>Meanwhile: {text}</source>
        <translation>Imens: {text}</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you say it.</source>
        <translation>»{fact}« gjaldt til og med {day}; spørg {owner}, før du siger det.</translation>
    </message>
    <message>
        <source>“{fact}” is from {owner}, confirmed {day}.</source>
        <translation>»{fact}« kommer fra {owner}, bekræftet {day}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The guide itself</source>
        <translation>Selve guiden</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>{kind} · begins here</source>
        <translation>{kind} · begynder her</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n fejl</numerusform>
            <numerusform>%n fejl</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nyt trin</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Tag dette trin ud</translation>
    </message>
</context>
<context>
    <name>TalliesScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Intet at vise endnu</translation>
    </message>
    <message>
        <source>Referrals, conversations outside, activities, ideas, answers, door counts and check counts will be here once there are enough of them.</source>
        <translation>Henvisninger, samtaler ude, aktiviteter, idéer, svar, dørtællinger og kontroltællinger vil stå her, når der er nok af dem.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>As pages</source>
        <translation>Som sider</translation>
    </message>
    <message>
        <source>Back to the overlap</source>
        <translation>Tilbage til overlappet</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Hvad der ellers blev talt</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several questions</source>
        <translation>
            <numerusform>%Ln med flere spørgsmål</numerusform>
            <numerusform>%Ln med flere spørgsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>all counters</source>
        <translation>alle skranker</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>færre end {number}</translation>
    </message>
    <message>
        <source>{both}: fewer than {number} visits, so the number is hidden and points at nobody.</source>
        <translation>{both}: færre end {number} kontakter, så tallet er skjult og peger ikke på nogen.</translation>
    </message>
    <message numerus="yes">
        <source>{both}: asked about together in %Ln visit(s)</source>
        <translation>
            <numerusform>{both}: spurgt om sammen i %Ln kontakt</numerusform>
            <numerusform>{both}: spurgt om sammen i %Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}; the figures do not show that this is more than chance.</source>
        <translation>{asked}; tallene viser ikke, at det er mere end tilfældigt.</translation>
    </message>
    <message>
        <source>{asked}, {times} times as often as chance would give ({low} to {high}).</source>
        <translation>{asked}, {times} gange så ofte som tilfældigt ({low} til {high}).</translation>
    </message>
    <message>
        <source>Fewer than {number} visits were counted. At the counter + adds a question to the visit it belongs to; then it will be seen here what is asked about together.</source>
        <translation>Færre end {number} kontakter er talt. Ved skranken lægger + et spørgsmål til den kontakt, det hører til; så ses det her, hvad der spørges om sammen.</translation>
    </message>
    <message>
        <source>delivered until {day}</source>
        <translation>leveret til og med {day}</translation>
    </message>
    <message>
        <source>Asked about in one visit: {rows} and {columns}</source>
        <translation>Spurgt om i samme kontakt: {rows} og {columns}</translation>
    </message>
    <message>
        <source>This computer reports to no server yet, so these are the figures of this computer alone.</source>
        <translation>Denne computer er ikke tilknyttet nogen server endnu, så dette er kun tallene fra denne computer.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>{both}: {times} times as often as chance, {low} to {high}, {visits}</source>
        <translation>{both}: {times} gange så ofte som tilfældigt, {low} til {high}, {visits}</translation>
    </message>
    <message>
        <source>A subject that was asked about together with none of the other side in {number} visits or more has no row or column here.</source>
        <translation>Et emne, der ikke blev spurgt om sammen med noget fra det andet område i {number} kontakter eller flere, har ingen række eller kolonne her.</translation>
    </message>
    <message>
        <source>Visits in which people asked about both</source>
        <translation>Kontakter, hvor folk spurgte om begge</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln visits</source>
        <translation>
            <numerusform>{least} til %Ln kontakt</numerusform>
            <numerusform>{least} til %Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>more often than chance</source>
        <translation>oftere end tilfældigt</translation>
    </message>
    <message>
        <source>Sensitive subjects</source>
        <translation>Følsomme emner</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Intet at vise endnu</translation>
    </message>
    <message>
        <source>No two subjects of these sides were asked about together in {number} visits or more. At the counter + adds a question to the visit it belongs to; a longer stretch of months may show more.</source>
        <translation>Ingen to emner fra disse områder blev spurgt om sammen i {number} kontakter eller flere. Ved skranken lægger + et spørgsmål til den kontakt, det hører til; flere måneder kan vise mere.</translation>
    </message>
    <message>
        <source>Together more often than chance</source>
        <translation>Oftere sammen end tilfældigt</translation>
    </message>
    <message>
        <source>How many times as often as chance would give; the line is where the truth probably lies.</source>
        <translation>Hvor mange gange så ofte som tilfældigt; stregen viser, hvor sandheden sandsynligvis ligger.</translation>
    </message>
    <message>
        <source>So far the figures show no two subjects that go together more often than chance would give.</source>
        <translation>Indtil videre viser tallene ingen to emner, der hører sammen oftere end tilfældigt.</translation>
    </message>
    <message>
        <source>This tells what is asked about in one visit. It does not tell who asks, nor why, nor whether somebody came back another day; questions about the way are left out.</source>
        <translation>Dette viser, hvad der spørges om i én og samme kontakt. Det viser ikke, hvem der spørger, hvorfor, eller om nogen kom igen en anden dag; spørgsmål om vejen er holdt ude.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are written.</source>
        <translation>
            <numerusform>%n kontakt fra papir er indtastet.</numerusform>
            <numerusform>%n kontakter fra papir er indtastet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Tag dem tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper were taken out of that day.</source>
        <translation>
            <numerusform>%n kontakt fra papir blev taget ud af den dag.</numerusform>
            <numerusform>%n kontakter fra papir blev taget ud af den dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Læg dem tilbage</translation>
    </message>
    <message>
        <source>What was done with the sheet is taken back.</source>
        <translation>Det, der blev gjort med listen, er taget tilbage.</translation>
    </message>
    <message>
        <source>No sheet was written in the last two minutes, so there is nothing to take back.</source>
        <translation>Ingen liste blev indtastet de sidste to minutter, så der er intet at tage tilbage.</translation>
    </message>
    <message>
        <source>{done} of {count} are written and stay; {left} are not.</source>
        <translation>{done} af {count} er indtastet og bliver stående; {left} er ikke.</translation>
    </message>
    <message>
        <source>{count} in one field is unusual, so nothing is written yet. Ctrl+Enter again writes it.</source>
        <translation>{count} i ét felt er usædvanligt, så intet er indtastet endnu. Ctrl+Enter en gang til indtaster det.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Som regneark</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training has begun. Try whatever you like: none of it counts, and at its end all of it goes.</source>
        <translation>Øvelsen er begyndt. Prøv, hvad du vil: intet af det tæller, og når den slutter, forsvinder det hele.</translation>
    </message>
    <message>
        <source>The training is over. What was logged in it is gone, and none of it counts.</source>
        <translation>Øvelsen er slut. Det, der blev registreret i den, er væk, og intet af det tæller.</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <source>Training</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Everything works as at the counter, with the same categories and guides, but nothing counts and nothing is sent. When it ends all of it goes, and the counter is as you left it.</source>
        <translation>Alt virker som ved skranken, med de samme kategorier og guider, men intet tæller, og intet sendes. Når øvelsen slutter, forsvinder alt i den, og skranken er, som du forlod den.</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Afslut øvelsen</translation>
    </message>
    <message>
        <source>Begin a training</source>
        <translation>Begynd en øvelse</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No, go back</source>
        <translation>Nej, gå tilbage</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>That day is still to come, and one that has been is asked for: type it again.</source>
        <translation>Den dag har endnu ikke været, og der spørges om en, der har været: skriv den igen.</translation>
    </message>
    <message>
        <source>That day has passed, and one still to come is asked for: type it again.</source>
        <translation>Den dag har været, og der spørges om en, der kommer: skriv den igen.</translation>
    </message>
    <message>
        <source>From {least} to {most}, then Enter.</source>
        <translation>Fra {least} til {most}, derefter Enter.</translation>
    </message>
    <message>
        <source>Today or earlier.</source>
        <translation>I dag eller før.</translation>
    </message>
    <message>
        <source>Today or later.</source>
        <translation>I dag eller senere.</translation>
    </message>
    <message>
        <source>Nothing is typed yet: type the digits, then Enter.</source>
        <translation>Der er ikke skrevet noget endnu: skriv cifrene, derefter Enter.</translation>
    </message>
    <message>
        <source>The date is not whole: it needs day, month and all four digits of the year.</source>
        <translation>Datoen er ikke hel: den skal have dag, måned og alle fire cifre i året.</translation>
    </message>
    <message>
        <source>There is no such day: type the date again.</source>
        <translation>Den dag findes ikke: skriv datoen igen.</translation>
    </message>
    <message>
        <source>{typed} is less than {least}: type the number again.</source>
        <translation>{typed} er mindre end {least}: skriv tallet igen.</translation>
    </message>
    <message>
        <source>{typed} is more than {most}: type the number again.</source>
        <translation>{typed} er mere end {most}: skriv tallet igen.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you remove them.</source>
        <translation>
            <numerusform>%n kontakt var ikke nået ind i loggen og er hentet tilbage fra reservekopien. Den tæller med, hvis du ikke fjerner den.</numerusform>
            <numerusform>%n kontakter var ikke nået ind i loggen og er hentet tilbage fra reservekopien. De tæller med, hvis du ikke fjerner dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program here opens PDF files, so nothing was shown; ask for one to be installed.</source>
        <translation>Intet program her åbner PDF-filer, så intet blev vist; bed om, at der bliver installeret et.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Language …</source>
        <translation>Sprog …</translation>
    </message>
    <message>
        <source>Ask on a second screen</source>
        <translation>Spørg på en ekstra skærm</translation>
    </message>
    <message>
        <source>Ideas, answers …</source>
        <translation>Idéer, svar …</translation>
    </message>
    <message>
        <source>A visitor&apos;s idea: what is it about?</source>
        <translation>En idé fra en besøgende: hvad handler den om?</translation>
    </message>
    <message>
        <source>What is to be counted, for the month and tied to nothing?</source>
        <translation>Hvad skal tælles, for måneden og uden at knyttes til noget?</translation>
    </message>
    <message>
        <source>Counted: an idea, {theme}.</source>
        <translation>Talt: en idé, {theme}.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Seddel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>The idea is kept in words, on this computer alone, for 180 days.</source>
        <translation>Ideen er gemt med ord, kun på denne computer, i 180 dage.</translation>
    </message>
    <message>
        <source>The idea is kept in words, for the municipality too.</source>
        <translation>Ideen er gemt med ord, også til kommunen.</translation>
    </message>
    <message>
        <source>Counted for the month: {what}.</source>
        <translation>Talt for måneden: {what}.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>What visitors say</source>
        <translation>Hvad besøgende siger</translation>
    </message>
    <message>
        <source>A PIN is set; a new one takes its place</source>
        <translation>Der er valgt en pinkode; en ny træder i stedet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Question for visitors</source>
        <translation>Spørgsmål til besøgende</translation>
    </message>
    <message>
        <source>One question and four faces, on a second screen where there is one, else on this one. Kept with their month only: not with a visit, a day or an hour.</source>
        <translation>Ét spørgsmål og fire ansigter, på en ekstra skærm, hvor der er en, ellers på denne. Gemmes kun med måneden: ikke med kontakt, dag eller time.</translation>
    </message>
    <message>
        <source>Show it, or take it away</source>
        <translation>Vis det, eller tag det væk</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Hvad besøgende bliver spurgt om</translation>
    </message>
    <message>
        <source>They choose their language themselves.</source>
        <translation>De vælger selv sprog.</translation>
    </message>
    <message>
        <source>PIN of the visitors&apos; question</source>
        <translation>Pinkode for spørgsmålet til de besøgende</translation>
    </message>
    <message>
        <source>Four to eight digits. Without it nobody leaves the question on that screen; from the counter&apos;s own window it can always be taken away. Forgotten? Type a new one here.</source>
        <translation>Fire til otte cifre. Uden den kommer ingen væk fra spørgsmålet på den skærm; fra skrankens eget vindue kan det altid tages væk. Glemt? Skriv en ny her.</translation>
    </message>
    <message>
        <source>Ideas in words</source>
        <translation>Idéer med ord</translation>
    </message>
    <message>
        <source>Residents&apos; ideas are always counted by theme. Their words are kept only if your municipality wants that: on this computer for 180 days, or also sent. What points to one person is refused.</source>
        <translation>Borgernes idéer tælles altid efter tema. Ordene gemmes kun, hvis kommunen ønsker det: på denne computer i 180 dage, eller også sendt. Det, der peger på én person, afvises.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Gemmes ikke</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne computer</translation>
    </message>
    <message>
        <source>Here, and sent</source>
        <translation>Her, og sendt</translation>
    </message>
    <message>
        <source>The municipality&apos;s channel for ideas</source>
        <translation>Kommunens kanal for idéer</translation>
    </message>
    <message>
        <source>A web address or an e-mail address. It stands on the slip that residents take home.</source>
        <translation>En webadresse eller en e-mailadresse. Den står på den seddel, borgerne tager med hjem.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Første besøg og sprog</translation>
    </message>
    <message>
        <source>Counted for the month, one at a time, and tied to no visit and no hour. Ctrl+I at the counter counts one.</source>
        <translation>Tælles for måneden, én ad gangen, og knyttes ikke til nogen kontakt eller time. Ctrl+I ved skranken tæller én.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Tælles</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where are you out today?</source>
        <translation>Hvor er I ude i dag?</translation>
    </message>
    <message>
        <source>The name of a place: a square, a school, a care home. Never of a person.</source>
        <translation>Navnet på et sted: et torv, en skole, et plejehjem. Aldrig på en person.</translation>
    </message>
    <message>
        <source>Or one that is known here:</source>
        <translation>Eller et, der er kendt her:</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Stedets navn</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå derhen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>no text yet</source>
        <translation>ingen tekst endnu</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>mangler: {languages}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>»{words}«</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <source>Enter keeps them. They stay on this computer, for the next shift here, and are in no report.</source>
        <translation>Enter gemmer dem. De bliver på denne computer, til næste vagt her, og står ikke i nogen rapport.</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Ord til næste vagt</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Somebody else writes on this draft in another window. Nothing is lost: theirs stays among the drafts, and you write on in one of your own.</source>
        <translation>En anden skriver på dette udkast i et andet vindue. Intet er tabt: deres bliver blandt udkastene, og du skriver videre i dit eget.</translation>
    </message>
</context>
<context>
    <name>WrittenSheet</name>
    <message>
        <source>Change it</source>
        <translation>Ret det</translation>
    </message>
    <message>
        <source>The idea in the resident&apos;s own words</source>
        <translation>Idéen med borgerens egne ord</translation>
    </message>
    <message>
        <source>In the resident&apos;s own words, without names or numbers. Enter reads it back.</source>
        <translation>Med borgerens egne ord, uden navne og numre. Enter viser det til oplæsning.</translation>
    </message>
    <message>
        <source>Read it to the resident. It is kept on this computer and sent to the municipality.</source>
        <translation>Læs det op for borgeren. Det gemmes på denne computer og sendes til kommunen.</translation>
    </message>
    <message>
        <source>Read it to the resident. It stays on this computer, for 180 days.</source>
        <translation>Læs det op for borgeren. Det bliver på denne computer i 180 dage.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Læs op</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person kom</numerusform>
            <numerusform>%n personer kom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n ikke talt</numerusform>
            <numerusform>%n ikke talt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>{key} cannot be used here; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>{key} kan ikke bruges her; tryk på en funktionstast, Ctrl og et bogstav, eller et tegn som §.</translation>
    </message>
    <message>
        <source>This key cannot be used; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>Denne tast kan ikke bruges; tryk på en funktionstast, Ctrl og et bogstav, eller et tegn som §.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”; press another key, or turn that one off first.</source>
        <translation>{key} betyder allerede »{what}«; tryk på en anden tast, eller slå den fra først.</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>The page in this language: {language}</source>
        <translation>Siden på dette sprog: {language}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>kept here</source>
        <translation>gemt her</translation>
    </message>
    <message numerus="yes">
        <source>{count} not sent</source>
        <translation>
            <numerusform>{count} ikke sendt</numerusform>
            <numerusform>{count} ikke sendt</numerusform>
        </translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>har ikke adgang</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>alt sendt</translation>
    </message>
    <message>
        <source>all sent {time}</source>
        <translation>alt sendt {time}</translation>
    </message>
    <message>
        <source>Everything is written on this computer, encrypted, before the tick appears. It reports to no server yet.</source>
        <translation>Alt er skrevet på denne computer, krypteret, før fluebenet vises. Den rapporterer endnu ikke til nogen server.</translation>
    </message>
    <message>
        <source>Everything that was written here is at the server too.</source>
        <translation>Alt, hvad der er skrevet her, er også på serveren.</translation>
    </message>
    <message>
        <source>On its way to the server. Everything stays here too.</source>
        <translation>På vej til serveren. Alt bliver også her.</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Limit of the role</source>
        <translation>Grænse for rollen</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Henvis</translation>
    </message>
    <message>
        <source>Slip for the visitor</source>
        <translation>Seddel til den besøgende</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Ét svar</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Flere</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Et tal</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>En dato</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>One sentence to say, then it goes on</source>
        <translation>Én sætning at sige, så går det videre</translation>
    </message>
    <message>
        <source>A question; what is answered decides where it goes on</source>
        <translation>Et spørgsmål; svaret afgør, hvor det går videre</translation>
    </message>
    <message>
        <source>Lines that are ticked, all of them, before it goes on</source>
        <translation>Linjer, der krydses af, alle, før det går videre</translation>
    </message>
    <message>
        <source>A page or a picture to look at together</source>
        <translation>En side eller et billede at se på sammen</translation>
    </message>
    <message>
        <source>What one may do, may not do, and hands over</source>
        <translation>Hvad man må, ikke må, og giver videre</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Hvem man skal gå til, fra henvisningslisten</translation>
    </message>
    <message>
        <source>A page to take home: what was done, what to bring, where to go</source>
        <translation>En side at tage med hjem: hvad der blev gjort, hvad der skal med, hvor man skal hen</translation>
    </message>
    <message>
        <source>How the question ended; the guide is over</source>
        <translation>Hvordan spørgsmålet endte; guiden er slut</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>ingen steder endnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>“{asked}” is {count} {span} or more</source>
        <translation>»{asked}« er {count} {span} eller mere</translation>
    </message>
    <message>
        <source>“{asked}” is “{answer}”</source>
        <translation>»{asked}« er »{answer}«</translation>
    </message>
    <message>
        <source>“{asked}” is one of: {answers}</source>
        <translation>»{asked}« er et af: {answers}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>log a visit</source>
        <translation>registrer en kontakt</translation>
    </message>
    <message>
        <source>add to the visit</source>
        <translation>føj til kontakten</translation>
    </message>
    <message>
        <source>choose a hit</source>
        <translation>vælg et resultat</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>hvor mange</translation>
    </message>
    <message>
        <source>the time, as 0930</source>
        <translation>tiden, f.eks. 0930</translation>
    </message>
    <message>
        <source>search</source>
        <translation>søg</translation>
    </message>
    <message>
        <source>log the first hit</source>
        <translation>registrer første resultat</translation>
    </message>
    <message>
        <source>keep the time</source>
        <translation>gem tiden</translation>
    </message>
    <message>
        <source>open its guide</source>
        <translation>åbn guiden</translation>
    </message>
    <message>
        <source>several</source>
        <translation>flere på én gang</translation>
    </message>
    <message>
        <source>move among the last visits</source>
        <translation>flyt mellem seneste kontakter</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>ret</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>udfald</translation>
    </message>
    <message>
        <source>channel of the next visit</source>
        <translation>kanal for næste kontakt</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>omfang</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>fortryd</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>gendan</translation>
    </message>
    <message>
        <source>then the tile&apos;s key</source>
        <translation>derefter tasten på feltet</translation>
    </message>
    <message>
        <source>find in the directory</source>
        <translation>find nogen at henvise til</translation>
    </message>
    <message>
        <source>the first one found</source>
        <translation>den første, der er fundet</translation>
    </message>
    <message>
        <source>add to the visit before</source>
        <translation>føj til kontakten før</translation>
    </message>
    <message>
        <source>correct an earlier visit</source>
        <translation>ret en tidligere kontakt</translation>
    </message>
    <message>
        <source>the last ones belong here</source>
        <translation>de seneste hører til her</translation>
    </message>
    <message>
        <source>we are at the stop</source>
        <translation>vi er ved stoppet</translation>
    </message>
    <message>
        <source>where we are now</source>
        <translation>hvor vi er nu</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>henvist til</translation>
    </message>
    <message>
        <source>handed to a colleague</source>
        <translation>givet videre til kollega</translation>
    </message>
    <message>
        <source>sent here by</source>
        <translation>sendt hertil af</translation>
    </message>
    <message>
        <source>continued from a colleague</source>
        <translation>fortsætter fra en kollega</translation>
    </message>
    <message>
        <source>note on the visit</source>
        <translation>note på kontakten</translation>
    </message>
    <message>
        <source>keep the note</source>
        <translation>gem noten</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>lad den være, som den var</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>talt, ingen kom</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>take back what was said</source>
        <translation>fortryd svaret</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>slet ét tegn</translation>
    </message>
    <message>
        <source>one question back</source>
        <translation>et spørgsmål tilbage</translation>
    </message>
    <message>
        <source>answer or tick</source>
        <translation>svar eller sæt kryds</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>gå videre</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>et trin tilbage</translation>
    </message>
    <message>
        <source>leave the guide</source>
        <translation>forlad guiden</translation>
    </message>
    <message>
        <source>back to the tiles</source>
        <translation>tilbage til felterne</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuller</translation>
    </message>
    <message>
        <source>to the guide and back</source>
        <translation>til guiden og tilbage</translation>
    </message>
    <message>
        <source>open the guide</source>
        <translation>åbn guiden</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flyt</translation>
    </message>
    <message>
        <source>take over, or begin</source>
        <translation>overtag eller begynd</translation>
    </message>
    <message>
        <source>close the shift</source>
        <translation>afslut vagten</translation>
    </message>
    <message>
        <source>who is at the desk</source>
        <translation>hvem er ved skranken</translation>
    </message>
    <message>
        <source>close what waits</source>
        <translation>afslut det, der venter</translation>
    </message>
    <message>
        <source>enter what was counted on paper</source>
        <translation>indtast det, der blev talt på papir</translation>
    </message>
    <message>
        <source>another silent stretch</source>
        <translation>et andet stille tidsrum</translation>
    </message>
    <message>
        <source>move among the shifts</source>
        <translation>flyt mellem vagterne</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>vagtrapporten</translation>
    </message>
    <message>
        <source>move in the matrix</source>
        <translation>flyt i matricen</translation>
    </message>
    <message>
        <source>which two sides</source>
        <translation>hvilke to områder</translation>
    </message>
    <message>
        <source>which months</source>
        <translation>hvilke måneder</translation>
    </message>
    <message>
        <source>which site</source>
        <translation>hvilket sted</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>til listen</translation>
    </message>
    <message>
        <source>show it in the matrix</source>
        <translation>vis i matricen</translation>
    </message>
    <message>
        <source>stop counting</source>
        <translation>stop optællingen</translation>
    </message>
    <message>
        <source>the full width</source>
        <translation>fuld bredde</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>tag det hele tilbage</translation>
    </message>
    <message>
        <source>the place typed</source>
        <translation>stedet, der er skrevet</translation>
    </message>
    <message>
        <source>scroll the page</source>
        <translation>rul på siden</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>til næste indstilling</translation>
    </message>
    <message>
        <source>take over the shift</source>
        <translation>overtag vagten</translation>
    </message>
    <message>
        <source>why it was not counted</source>
        <translation>hvorfor der ikke blev talt</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>giv videre</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>tal eller dato</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>hvem der siger det</translation>
    </message>
    <message>
        <source>go on where it stopped</source>
        <translation>gå videre, hvor den stoppede</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>ret den</translation>
    </message>
    <message>
        <source>write guides</source>
        <translation>skriv guider</translation>
    </message>
    <message>
        <source>write on it</source>
        <translation>skriv videre på det</translation>
    </message>
    <message>
        <source>an empty guide</source>
        <translation>en tom guide</translation>
    </message>
    <message>
        <source>from a guide there is</source>
        <translation>fra en guide, der findes</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>fra en fil</translation>
    </message>
    <message>
        <source>throw the draft away</source>
        <translation>smid udkastet væk</translation>
    </message>
    <message>
        <source>back to the guides</source>
        <translation>tilbage til guiderne</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>et andet trin</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nyt trin</translation>
    </message>
    <message>
        <source>take the step out</source>
        <translation>tag trinnet ud</translation>
    </message>
    <message>
        <source>move it in the list</source>
        <translation>flyt det på listen</translation>
    </message>
    <message>
        <source>steps, form, beside it</source>
        <translation>trin, skema, ved siden</translation>
    </message>
    <message>
        <source>next language</source>
        <translation>næste sprog</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>forhåndsvisning</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>tegning</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>fejl</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>næste fejl</translation>
    </message>
    <message>
        <source>try it out</source>
        <translation>prøv den</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>udgiv</translation>
    </message>
    <message>
        <source>back to the drafts</source>
        <translation>tilbage til udkastene</translation>
    </message>
    <message>
        <source>end the trial</source>
        <translation>afslut afprøvningen</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>en mere</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>en færre</translation>
    </message>
    <message>
        <source>words for the next shift</source>
        <translation>ord til næste vagt</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>what was left is done</source>
        <translation>det efterladte er gjort</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alt er læst</translation>
    </message>
    <message>
        <source>take back T or C</source>
        <translation>fortryd T eller C</translation>
    </message>
    <message>
        <source>door count</source>
        <translation>dørtælling</translation>
    </message>
    <message>
        <source>check count</source>
        <translation>kontroltælling</translation>
    </message>
    <message>
        <source>open in the PDF viewer</source>
        <translation>åbn i PDF-læseren</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>gem som PDF</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>større, mindre</translation>
    </message>
    <message>
        <source>its guide, from where it stopped</source>
        <translation>guiden, fra der, hvor den stoppede</translation>
    </message>
    <message>
        <source>save as a spreadsheet</source>
        <translation>gem som regneark</translation>
    </message>
    <message>
        <source>all of the drawing</source>
        <translation>hele tegningen</translation>
    </message>
    <message>
        <source>the problem before</source>
        <translation>forrige fejl</translation>
    </message>
    <message>
        <source>how people went through it</source>
        <translation>hvordan folk kom igennem den</translation>
    </message>
    <message>
        <source>which version</source>
        <translation>hvilken version</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>som side</translation>
    </message>
    <message>
        <source>what else was counted</source>
        <translation>hvad der ellers blev talt</translation>
    </message>
    <message>
        <source>as pages</source>
        <translation>som sider</translation>
    </message>
    <message>
        <source>back to the overlap</source>
        <translation>tilbage til overlappet</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>en anden rapport</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>hele siden</translation>
    </message>
    <message>
        <source>ask for a code</source>
        <translation>bed om en kode</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>kopiér koden</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>send nu</translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation>find en indstilling</translation>
    </message>
    <message>
        <source>begin or end a training</source>
        <translation>begynd eller afslut en øvelse</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>en sum</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>den næste</translation>
    </message>
    <message>
        <source>the next part of the day</source>
        <translation>næste del af dagen</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>tøm feltet</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>en anden kategori</translation>
    </message>
    <message>
        <source>the first hit</source>
        <translation>det første resultat</translation>
    </message>
    <message>
        <source>back to the sums</source>
        <translation>tilbage til summerne</translation>
    </message>
    <message>
        <source>write them all</source>
        <translation>indtast alle</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>en anden dag</translation>
    </message>
    <message>
        <source>another stop</source>
        <translation>et andet stop</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>læg det tilbage</translation>
    </message>
    <message>
        <source>back to the shift</source>
        <translation>tilbage til vagten</translation>
    </message>
    <message>
        <source>a place that is known</source>
        <translation>et kendt sted</translation>
    </message>
    <message>
        <source>log a conversation</source>
        <translation>registrer en samtale</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>hvor mange personer</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>et andet sted</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle kategorier</translation>
    </message>
    <message>
        <source>move among the tiles</source>
        <translation>gå mellem felterne</translation>
    </message>
    <message>
        <source>log the tile</source>
        <translation>registrer feltet</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>indtast</translation>
    </message>
    <message>
        <source>to the next line</source>
        <translation>til næste linje</translation>
    </message>
    <message>
        <source>take back one of the list</source>
        <translation>fortryd en på listen</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>en anden måned</translation>
    </message>
    <message>
        <source>the other part</source>
        <translation>den anden del</translation>
    </message>
    <message>
        <source>find</source>
        <translation>find</translation>
    </message>
    <message>
        <source>refer the highlighted visit</source>
        <translation>henvis den markerede kontakt</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guider</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vagt</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>what visitors say</source>
        <translation>hvad besøgende siger</translation>
    </message>
    <message>
        <source>the visitors&apos; question</source>
        <translation>spørgsmålet til besøgende</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ude</translation>
    </message>
    <message>
        <source>the small bar and back</source>
        <translation>det lille vindue og tilbage</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle taster</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>How many visits?</source>
        <translation>Hvor mange kontakter?</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>et tal, så Enter</translation>
    </message>
    <message>
        <source>type, or press a key</source>
        <translation>skriv, eller tryk på en tast</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Find nogen at henvise til</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Hvad drejede det sig om?</translation>
    </message>
    <message>
        <source>What else do they ask?</source>
        <translation>Hvad spørger de ellers om?</translation>
    </message>
    <message>
        <source>at {stop} now? Enter</source>
        <translation>ved {stop} nu? Enter</translation>
    </message>
    <message>
        <source>where are we now? {key}</source>
        <translation>hvor er vi nu? {key}</translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation>Hvad spørger de om?</translation>
    </message>
    <message>
        <source>to {what}</source>
        <translation>til {what}</translation>
    </message>
    <message>
        <source>instead of {what}</source>
        <translation>i stedet for {what}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>»{word}«</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>more stops</source>
        <translation>flere stop</translation>
    </message>
    <message>
        <source>Nothing is logged yet today, so there is nothing to change.</source>
        <translation>Intet er registreret endnu i dag, så der er intet at ændre.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word; Esc empties the search.</source>
        <translation>Intet hedder det. Prøv et andet ord; Esc rydder søgningen.</translation>
    </message>
    <message>
        <source>There is no guide for this.</source>
        <translation>Der er ingen guide til dette.</translation>
    </message>
    <message>
        <source>No guide is open. Ctrl+Enter opens one.</source>
        <translation>Ingen guide er åben. Ctrl+Enter åbner en.</translation>
    </message>
    <message>
        <source>No stops are published for this place, so there is none to go to.</source>
        <translation>Der er ikke offentliggjort nogen stop for dette sted, så der er ingen at køre til.</translation>
    </message>
    <message>
        <source>There is no other visit today. To add to this one, press +.</source>
        <translation>Der er ingen anden kontakt i dag. Tryk + for at føje til denne.</translation>
    </message>
    <message>
        <source>Every visit of today was logged here, so there is none to move.</source>
        <translation>Alle dagens kontakter er registreret her, så der er ingen at flytte.</translation>
    </message>
    <message>
        <source>Notes are off. They can be turned on in the settings, with Ctrl+7.</source>
        <translation>Noter er slået fra. De kan slås til i indstillingerne med Ctrl+7.</translation>
    </message>
    <message>
        <source>That time is still to come. Type an earlier one.</source>
        <translation>Så mange er klokken ikke endnu. Skriv en tidligere tid.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Fjern dette spørgsmål</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Fjern kontakten</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Henvist til</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Givet videre til kollega</translation>
    </message>
    <message>
        <source>Sent here by</source>
        <translation>Sendt hertil af</translation>
    </message>
    <message>
        <source>Continued from a colleague</source>
        <translation>Fortsætter fra en kollega</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del af dagen</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hvordan endte det?</translation>
    </message>
    <message>
        <source>How much work was it?</source>
        <translation>Hvor meget arbejde var det?</translation>
    </message>
    <message>
        <source>{what}: how much work was it?</source>
        <translation>{what}: Hvor meget arbejde var det?</translation>
    </message>
    <message>
        <source>{what}: how many of the last visits belong here?</source>
        <translation>{what}: hvor mange af de seneste kontakter hører til her?</translation>
    </message>
    <message>
        <source>Which visit is to be corrected?</source>
        <translation>Hvilken kontakt skal rettes?</translation>
    </message>
    <message>
        <source>{what}: in which part of the day?</source>
        <translation>{what}: i hvilken del af dagen?</translation>
    </message>
    <message>
        <source>{what}: whom did you send them to?</source>
        <translation>{what}: hvem blev de henvist til?</translation>
    </message>
    <message>
        <source>Guide left; Ctrl+Enter goes on there</source>
        <translation>Guiden er forladt; Ctrl+Enter går videre der</translation>
    </message>
    <message>
        <source>guide left before its end</source>
        <translation>guiden er ikke fuldført</translation>
    </message>
    <message>
        <source>Sent here by: {side}</source>
        <translation>Sendt hertil af: {side}</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>tidligere</translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation>En anden kontakt</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>siden {time}</translation>
    </message>
    <message>
        <source>{count} since {time}</source>
        <translation>{count} siden {time}</translation>
    </message>
    <message>
        <source>{what}: how did it end?</source>
        <translation>{what}: Hvordan endte det?</translation>
    </message>
    <message>
        <source>The next visit: how do they reach us?</source>
        <translation>Næste kontakt: Hvordan når de os?</translation>
    </message>
    <message>
        <source>Where are we now?</source>
        <translation>Hvor er vi nu?</translation>
    </message>
    <message>
        <source>{what}: which question?</source>
        <translation>{what}: Hvilket spørgsmål?</translation>
    </message>
    <message>
        <source>{what}: what is to be corrected?</source>
        <translation>{what}: Hvad skal rettes?</translation>
    </message>
    <message>
        <source>{what}: how did they reach us?</source>
        <translation>{what}: Hvordan nåede de os?</translation>
    </message>
    <message>
        <source>{what}: when was it?</source>
        <translation>{what}: Hvornår var det?</translation>
    </message>
    <message>
        <source>{what}: to a colleague at which side?</source>
        <translation>{what}: til en kollega på hvilket område?</translation>
    </message>
    <message>
        <source>{what}: who had sent them here?</source>
        <translation>{what}: hvem havde sendt dem hertil?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>note: {text}</translation>
    </message>
    <message>
        <source>with the guide</source>
        <translation>med guiden</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Fortrudt: {what}</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Der er ikke mere at fortryde.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Der er intet at gendanne.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Gendannet: {what}</translation>
    </message>
    <message>
        <source>takes back {what}</source>
        <translation>fortryd {what}</translation>
    </message>
    <message>
        <source>takes back the question {what}</source>
        <translation>fortryd spørgsmålet {what}</translation>
    </message>
    <message>
        <source>takes back the correction of {what}</source>
        <translation>fortryd rettelsen af {what}</translation>
    </message>
    <message>
        <source>brings back {what}</source>
        <translation>hent {what} tilbage</translation>
    </message>
    <message>
        <source>takes back the guide for {what}</source>
        <translation>fortryd guiden til {what}</translation>
    </message>
    <message>
        <source>takes back {what} from paper</source>
        <translation>tag {what} fra papir tilbage</translation>
    </message>
    <message>
        <source>brings back {what} from paper</source>
        <translation>hent {what} fra papir tilbage</translation>
    </message>
    <message>
        <source>takes back the idea: {what}</source>
        <translation>fortryd idéen: {what}</translation>
    </message>
    <message>
        <source>puts back {what}</source>
        <translation>gendan {what}</translation>
    </message>
    <message>
        <source>puts back the question {what}</source>
        <translation>gendan spørgsmålet {what}</translation>
    </message>
    <message>
        <source>puts back the correction of {what}</source>
        <translation>gendan rettelsen af {what}</translation>
    </message>
    <message>
        <source>removes {what} again</source>
        <translation>fjern {what} igen</translation>
    </message>
    <message>
        <source>puts back the guide for {what}</source>
        <translation>gendan guiden til {what}</translation>
    </message>
    <message>
        <source>puts back {what} from paper</source>
        <translation>læg {what} fra papir tilbage</translation>
    </message>
    <message>
        <source>removes {what} from paper again</source>
        <translation>fjern {what} fra papir igen</translation>
    </message>
    <message>
        <source>counts the idea again: {what}</source>
        <translation>tæl idéen igen: {what}</translation>
    </message>
    <message>
        <source>Question taken back: {what}</source>
        <translation>Spørgsmål fortrudt: {what}</translation>
    </message>
    <message>
        <source>Correction taken back: {what}</source>
        <translation>Rettelse fortrudt: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Hentet tilbage: {what}</translation>
    </message>
    <message>
        <source>Guide taken back: {what}</source>
        <translation>Guide fortrudt: {what}</translation>
    </message>
    <message>
        <source>Taken back from paper: {what}</source>
        <translation>Taget tilbage fra papir: {what}</translation>
    </message>
    <message>
        <source>Brought back from paper: {what}</source>
        <translation>Hentet tilbage fra papir: {what}</translation>
    </message>
    <message>
        <source>Idea taken back: {what}</source>
        <translation>Idé fortrudt: {what}</translation>
    </message>
    <message>
        <source>Question put back: {what}</source>
        <translation>Spørgsmål gendannet: {what}</translation>
    </message>
    <message>
        <source>Correction put back: {what}</source>
        <translation>Rettelse gendannet: {what}</translation>
    </message>
    <message>
        <source>Removed again: {what}</source>
        <translation>Fjernet igen: {what}</translation>
    </message>
    <message>
        <source>Guide put back: {what}</source>
        <translation>Guide gendannet: {what}</translation>
    </message>
    <message>
        <source>moves {what} back</source>
        <translation>flyt {what} tilbage</translation>
    </message>
    <message>
        <source>moves {what} here again</source>
        <translation>flyt {what} hertil igen</translation>
    </message>
    <message>
        <source>Moved back: {what}</source>
        <translation>Flyttet tilbage: {what}</translation>
    </message>
    <message>
        <source>Moved here again: {what}</source>
        <translation>Flyttet hertil igen: {what}</translation>
    </message>
    <message>
        <source>Put back from paper: {what}</source>
        <translation>Lagt tilbage fra papir: {what}</translation>
    </message>
    <message>
        <source>Removed again from paper: {what}</source>
        <translation>Fjernet igen fra papir: {what}</translation>
    </message>
    <message>
        <source>Idea counted again: {what}</source>
        <translation>Idé talt igen: {what}</translation>
    </message>
    <message>
        <source>Moved here: {what}</source>
        <translation>Flyttet hertil: {what}</translation>
    </message>
    <message>
        <source>It was that already: nothing was changed.</source>
        <translation>Sådan var det allerede: intet blev ændret.</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Fjernet: {what}</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Rettet: {what}</translation>
    </message>
    <message>
        <source>A new visit after all</source>
        <translation>Alligevel en ny kontakt</translation>
    </message>
    <message>
        <source>pressed twice? Ctrl+Z takes the last one back</source>
        <translation>trykket to gange? Ctrl+Z tager den sidste tilbage</translation>
    </message>
    <message>
        <source>The shift before runs on</source>
        <translation>Vagten før fortsætter</translation>
    </message>
    <message>
        <source>Taken over again</source>
        <translation>Overtaget igen</translation>
    </message>
    <message>
        <source>The shift never began</source>
        <translation>Vagten er aldrig begyndt</translation>
    </message>
    <message>
        <source>The shift began after all</source>
        <translation>Vagten begyndte alligevel</translation>
    </message>
    <message>
        <source>Taken over just now. Ctrl+Z takes it back.</source>
        <translation>Overtaget lige nu. Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>A shift began</source>
        <translation>En vagt begyndte</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overtaget</translation>
    </message>
    <message>
        <source>takes back the new shift</source>
        <translation>fortryd den nye vagt</translation>
    </message>
    <message>
        <source>begins the shift after all</source>
        <translation>begynd vagten alligevel</translation>
    </message>
    <message>
        <source>takes back the shift change</source>
        <translation>fortryd vagtskiftet</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>overtag igen</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>{count} came through the door, {times}.</source>
        <translation>{count} kom ind ad døren, {times}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>What the counter shows is kept; the next reading tells how many came.</source>
        <translation>Det, tælleren viser, er gemt; den næste aflæsning fortæller, hvor mange der kom.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Open {site} in the browser</source>
        <translation>Åbn {site} i browseren</translation>
    </message>
    <message>
        <source>Choose a language, and print</source>
        <translation>Vælg sprog, og udskriv</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Hvem siger det?</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>At the counter</source>
        <translation>Ved skranken</translation>
    </message>
    <message>
        <source>While letters stand in the search</source>
        <translation>Mens der står bogstaver i søgningen</translation>
    </message>
    <message>
        <source>After +</source>
        <translation>Efter +</translation>
    </message>
    <message>
        <source>After *</source>
        <translation>Efter *</translation>
    </message>
    <message>
        <source>While Skranke asks</source>
        <translation>Mens Skranke spørger</translation>
    </message>
    <message>
        <source>While it asks whom they were sent to</source>
        <translation>Mens Skranke spørger, hvem de blev henvist til</translation>
    </message>
    <message>
        <source>While a time is typed</source>
        <translation>Mens du skriver en tid</translation>
    </message>
    <message>
        <source>In a guide</source>
        <translation>I en guide</translation>
    </message>
    <message>
        <source>While a note is typed</source>
        <translation>Mens en note skrives</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>I dette billede</translation>
    </message>
    <message>
        <source>While things are handed over</source>
        <translation>Mens ting gives videre</translation>
    </message>
    <message>
        <source>In the sheet from paper</source>
        <translation>I listen fra papir</translation>
    </message>
    <message>
        <source>While a category is looked for</source>
        <translation>Mens en kategori søges frem</translation>
    </message>
    <message>
        <source>While it asks where you are out</source>
        <translation>Mens Skranke spørger, hvor I er ude</translation>
    </message>
    <message>
        <source>Out at a place</source>
        <translation>Ude på et sted</translation>
    </message>
    <message>
        <source>At the activities</source>
        <translation>Ved aktiviteterne</translation>
    </message>
    <message>
        <source>Before it is paired</source>
        <translation>Før den er tilknyttet</translation>
    </message>
    <message>
        <source>While the code is shown</source>
        <translation>Mens koden vises</translation>
    </message>
    <message>
        <source>Once it is paired</source>
        <translation>Når den er tilknyttet</translation>
    </message>
    <message>
        <source>Among the drafts</source>
        <translation>Blandt udkastene</translation>
    </message>
    <message>
        <source>While a guide is written</source>
        <translation>Mens en guide skrives</translation>
    </message>
    <message>
        <source>While a draft is tried out</source>
        <translation>Mens et udkast prøves</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Funktionstaster</translation>
    </message>
    <message>
        <source>With Ctrl or Alt</source>
        <translation>Med Ctrl eller Alt</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>{what} – not now</source>
        <translation>{what} – ikke nu</translation>
    </message>
</context>
<context>
    <name>leaves</name>
    <message>
        <source>Tick sheet</source>
        <translation>Stregliste</translation>
    </message>
    <message>
        <source>to count on paper</source>
        <translation>til at tælle på papir</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tastekort</translation>
    </message>
    <message>
        <source>to stand at the counter</source>
        <translation>til at stå på skranken</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The first start asks one thing: where are we working?</source>
        <translation>Første start spørger om én ting: Hvor arbejder vi?</translation>
    </message>
    <message>
        <source>The counter, ready for its first visit.</source>
        <translation>Skranken, klar til den første kontakt.</translation>
    </message>
    <message>
        <source>No shift is open: logging works all the same.</source>
        <translation>Ingen vagt er åben: Du kan registrere alligevel.</translation>
    </message>
    <message>
        <source>An empty screen says what will be here and how to begin.</source>
        <translation>Et tomt billede siger, hvad der kommer her, og hvordan du begynder.</translation>
    </message>
    <message>
        <source>After + the next key adds a question to the highlighted visit.</source>
        <translation>Efter + føjer næste tast et spørgsmål til den markerede kontakt.</translation>
    </message>
    <message>
        <source>Letters search in six languages; meanwhile the digits are on the hits.</source>
        <translation>Bogstaver søger på seks sprog; imens er tallene på resultaterne.</translation>
    </message>
    <message>
        <source>After * and a number one key logs several visits as one act.</source>
        <translation>Efter * og et tal registrerer én tast flere kontakter på én gang.</translation>
    </message>
    <message>
        <source>A function key asks on one line; a digit answers.</source>
        <translation>En funktionstast spørger på én linje; et tal svarer.</translation>
    </message>
    <message>
        <source>An ordinary day: one key is one visit, ticked once it is written.</source>
        <translation>En almindelig dag: Én tast er én kontakt, med flueben, når den er skrevet.</translation>
    </message>
    <message>
        <source>Before anything was logged the overlap says what will be here.</source>
        <translation>Før noget er registreret, fortæller overlappet, hvad der kommer her.</translation>
    </message>
    <message>
        <source>Until it is paired a counter keeps everything to itself.</source>
        <translation>Indtil den er tilknyttet, beholder en skranke alt for sig selv.</translation>
    </message>
    <message>
        <source>Two have changed the same guide: whoever publishes second chooses, and neither loses anything.</source>
        <translation>To har ændret den samme guide: Den, der udgiver sidst, vælger, og ingen mister noget.</translation>
    </message>
    <message>
        <source>F2 corrects any visit of the day; the journal keeps what it was.</source>
        <translation>F2 retter alle dagens kontakter; loggen beholder det, der stod før.</translation>
    </message>
    <message>
        <source>F6 says whom somebody was referred to: who helps with it comes first.</source>
        <translation>F6 siger, hvem nogen blev henvist til: de, der hjælper med det, står først.</translation>
    </message>
    <message>
        <source>The directory, found by typing, large enough for the visitor to read.</source>
        <translation>Henvisningerne: find ved at skrive, og vis dem stort nok til, at den, der spørger, kan læse.</translation>
    </message>
    <message>
        <source>Guides stand beside the counter, with their sources and their date.</source>
        <translation>Guider står ved siden af skranken, med kilder og dato.</translation>
    </message>
    <message>
        <source>A guide being written: its steps, the form of one, and the drawing of all.</source>
        <translation>En guide, der skrives: trinnene, skemaet for ét af dem og tegningen af det hele.</translation>
    </message>
    <message>
        <source>All of a guide at a glance, drawn while it is written.</source>
        <translation>Hele guiden med ét blik, tegnet mens den skrives.</translation>
    </message>
    <message>
        <source>A draft is tried out by the keys of the counter; nothing is logged.</source>
        <translation>Et udkast prøves med skrankens taster; intet registreres.</translation>
    </message>
    <message>
        <source>A guide asks one thing at a time; the answers are keys.</source>
        <translation>En guide spørger om én ting ad gangen; svarene er taster.</translation>
    </message>
    <message>
        <source>A limit of the role: what may be shown, and what is left alone.</source>
        <translation>En grænse for rollen: hvad du må vise, og hvad du lader være.</translation>
    </message>
    <message>
        <source>A checklist: all of it is ticked before the guide goes on.</source>
        <translation>En tjekliste: Alt krydses af, før guiden går videre.</translation>
    </message>
    <message>
        <source>The end of a guide says how the question ended.</source>
        <translation>Slutningen af en guide siger, hvordan spørgsmålet endte.</translation>
    </message>
    <message>
        <source>A number is typed; it stays in memory and goes with the guide.</source>
        <translation>Et tal tastes; det står kun i hukommelsen og forsvinder med guiden.</translation>
    </message>
    <message>
        <source>Where several things can be true, each has its key, and Enter goes on.</source>
        <translation>Hvor flere ting kan passe, har hver sin tast, og Enter går videre.</translation>
    </message>
    <message>
        <source>Whoever helps further, with what it takes to reach them; the visit notes whom it was.</source>
        <translation>Den, der hjælper videre, med det, der skal til for at nå dem; kontakten noterer, hvem det var.</translation>
    </message>
    <message>
        <source>A picture to point at, with its words for those who do not see it.</source>
        <translation>Et billede at pege på, med ord til den, der ikke ser det.</translation>
    </message>
    <message>
        <source>A date is typed in the order in which it is written here; it is kept nowhere either.</source>
        <translation>En dato tastes i den rækkefølge, den skrives her; den gemmes heller ingen steder.</translation>
    </message>
    <message>
        <source>What a visitor takes home, in their own language; which one is kept nowhere.</source>
        <translation>Det, en besøgende tager med hjem, på sit eget sprog; hvilket gemmes ingen steder.</translation>
    </message>
    <message>
        <source>The shift, and the line of the day with its gaps.</source>
        <translation>Vagten, og linjen gennem dagen med sine huller.</translation>
    </message>
    <message>
        <source>What the next shift should know comes from a short list, and reaches every device of the site.</source>
        <translation>Det, den næste vagt bør vide, vælges fra en kort liste og når alle enheder på stedet.</translation>
    </message>
    <message>
        <source>After an outage the sums of the tick sheet are typed; one key writes them.</source>
        <translation>Efter et nedbrud skrives summerne fra streglisten; én tast indtaster dem.</translation>
    </message>
    <message>
        <source>The report of a shift is the page itself.</source>
        <translation>Rapporten fra en vagt er selve siden.</translation>
    </message>
    <message>
        <source>What people ask of both sides in one visit, counted over all five sites; what is too small is hidden.</source>
        <translation>Hvad folk spørger om på begge områder i én kontakt, talt over alle fem steder; det, der er for småt, er skjult.</translation>
    </message>
    <message>
        <source>What else was counted at all five sites: referrals, activities, the door, and how complete the log was.</source>
        <translation>Hvad der ellers blev talt på alle fem steder: henvisninger, aktiviteter, døren, og hvor fuldstændig registreringen var.</translation>
    </message>
    <message>
        <source>How people went through a guide: where they ended, and where they stopped.</source>
        <translation>Hvordan folk kom igennem en guide: hvor de sluttede, og hvor de stoppede.</translation>
    </message>
    <message>
        <source>The same guide as a blueprint: what happens in sight, and what out of sight.</source>
        <translation>Den samme guide som serviceblueprint: hvad der sker synligt, og hvad der sker bag kulisserne.</translation>
    </message>
    <message>
        <source>A counter is paired with a code that a supervisor approves.</source>
        <translation>En skranke tilknyttes med en kode, som en leder godkender.</translation>
    </message>
    <message>
        <source>What was logged goes out by itself; sent is what the server has said it has.</source>
        <translation>Det registrerede sendes af sig selv; sendt er det, serveren har sagt, at den har.</translation>
    </message>
    <message>
        <source>A server that is away is no trouble: what waits and why is one sentence.</source>
        <translation>En server, der er væk, er ikke noget problem: hvad der venter og hvorfor, er én sætning.</translation>
    </message>
    <message>
        <source>Without the server the counter answers from its own journal, and says so.</source>
        <translation>Uden serveren svarer skranken fra sin egen log og siger det.</translation>
    </message>
    <message>
        <source>Out where people are: one tap is one conversation, on tiles for a finger.</source>
        <translation>Ude, hvor folk er: ét tryk er én samtale, på felter til en finger.</translation>
    </message>
    <message>
        <source>What the library put on, how many came, and the sums of the month.</source>
        <translation>Det, biblioteket arrangerede, hvor mange der kom, og månedens summer.</translation>
    </message>
    <message>
        <source>In training everything works and nothing counts, and the window says so.</source>
        <translation>I øvelse virker alt, og intet tæller, og vinduet siger det.</translation>
    </message>
    <message>
        <source>A resident&apos;s idea is two keys: it is counted under its theme.</source>
        <translation>En idé fra en borger er to taster: den tælles under sit tema.</translation>
    </message>
    <message>
        <source>On a second screen visitors answer one question; nobody leaves it without the PIN.</source>
        <translation>På en ekstra skærm svarer besøgende på ét spørgsmål; ingen forlader den uden pinkoden.</translation>
    </message>
    <message>
        <source>Few settings, each explained, found by typing.</source>
        <translation>Få indstillinger, alle forklaret, fundet ved at skrive.</translation>
    </message>
    <message>
        <source>F1 shows every key of the screen.</source>
        <translation>F1 viser alle taster i billedet.</translation>
    </message>
    <message>
        <source>An error is one sentence: what happened, what is kept, what to do.</source>
        <translation>En fejl er én sætning: hvad der skete, hvad der er gemt, hvad du gør.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Ved skranken</translation>
    </message>
    <message>
        <source>Guides beside it</source>
        <translation>Guider ved siden af</translation>
    </message>
    <message>
        <source>Writing a guide</source>
        <translation>At skrive en guide</translation>
    </message>
    <message>
        <source>The shift and its report</source>
        <translation>Vagten og rapporten</translation>
    </message>
    <message>
        <source>From the counter to the server</source>
        <translation>Fra skranken til serveren</translation>
    </message>
    <message>
        <source>What people ask of both sides</source>
        <translation>Hvad folk spørger om på begge områder</translation>
    </message>
    <message>
        <source>Outside the counter</source>
        <translation>Uden for skranken</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Rundt omkring</translation>
    </message>
    <message>
        <source>Skranke: every screen</source>
        <translation>Skranke: alle skærmbilleder</translation>
    </message>
    <message>
        <source>The program at the desk where library and citizen service meet: one key is one visit. Light and dark, cut across; each half leads to its picture. All figures are invented.</source>
        <translation>Programmet ved skranken, hvor bibliotek og borgerservice mødes: Én tast er én kontakt. Lyst og mørkt, delt på skrå; hver halvdel fører til sit billede. Alle tal er opdigtede.</translation>
    </message>
    <message>
        <source>The report of a shift, as it is printed.</source>
        <translation>Rapporten fra en vagt, som den udskrives.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>lyst</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>mørkt</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Public agency</source>
        <translation>Offentlig myndighed</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Frivillige</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>Åbent nu, til {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Åbner {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} {time}</source>
        <translation>Lukket nu, åbner {day} {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>Passed on</source>
        <translation>Sendt videre</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Ikke taget op</translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation>Første besøg her</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainsk</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polsk</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tyrkisk</translation>
    </message>
    <message>
        <source>Persian or Dari</source>
        <translation>Persisk eller dari</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Et andet sprog</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Intet kendt endnu</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not said</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>At no stop</source>
        <translation>Ikke ved noget stop</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Prøves til {day}</translation>
    </message>
    <message>
        <source>{name} was a trial until {day}.</source>
        <translation>{name} blev prøvet til {day}.</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Følsomt emne</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>siden {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikke talt</translation>
    </message>
    <message>
        <source>less than it was meant to be</source>
        <translation>mindre end det var tænkt</translation>
    </message>
    <message>
        <source>as it was meant to be</source>
        <translation>som det var tænkt</translation>
    </message>
    <message>
        <source>more than it was meant to be</source>
        <translation>mere end det var tænkt</translation>
    </message>
    <message>
        <source>Here at the site</source>
        <translation>Her hos os</translation>
    </message>
</context>
</TS>
