<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>It begins with: “{sentence}”</source>
        <translation>Den begynner med: «{sentence}»</translation>
    </message>
    <message>
        <source>It is not written in the language of the screen: it is shown in {language}.</source>
        <translation>Den er ikke skrevet på skjermens språk: den vises på {language}.</translation>
    </message>
    <message>
        <source>Retired: nobody begins it any more; those inside it finish it.</source>
        <translation>Utgått: ingen begynner på den lenger; de som er i den, gjør den ferdig.</translation>
    </message>
    <message>
        <source>Start at the counter</source>
        <translation>Start i skranken</translation>
    </message>
    <message>
        <source>It was left today at: “{sentence}”</source>
        <translation>Den ble forlatt i dag ved: «{sentence}»</translation>
    </message>
    <message>
        <source>It is open at the counter, at: “{sentence}”</source>
        <translation>Den er åpen ved skranken, ved: «{sentence}»</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Gå videre der</translation>
    </message>
    <message>
        <source>Change this guide</source>
        <translation>Endre denne veiviseren</translation>
    </message>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kundereise og tjenesteblueprint</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv veivisere</translation>
    </message>
    <message numerus="yes">
        <source>At least %n step(s), one sentence at a time. Starting it logs the visit.</source>
        <translation>
            <numerusform>Minst %n trinn, én setning om gangen. Kontakten registreres når du starter.</numerusform>
            <numerusform>Minst %n trinn, én setning om gangen. Kontakten registreres når du starter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where our role ends</source>
        <translation>Her slutter rollen vår</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du kan</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du kan ikke</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>{name}, read {day}</source>
        <translation>{name}, lest {day}</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Denne versjonen</translation>
    </message>
    <message>
        <source>Version {revision}, valid from {day}</source>
        <translation>Versjon {revision}, gjelder fra {day}</translation>
    </message>
    <message>
        <source>Changed in it: {note}</source>
        <translation>Endret i den: {note}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gyldig til og med {day}</translation>
    </message>
    <message>
        <source>Kept by {owner}</source>
        <translation>Holdes ved like av {owner}</translation>
    </message>
    <message>
        <source>To be read again on {day}</source>
        <translation>Leses på nytt {day}</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Written down: {what}.</source>
        <translation>Ført inn: {what}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Angret: {what}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Sett den tilbake</translation>
    </message>
    <message>
        <source>It is again as it was before.</source>
        <translation>Det er igjen som det var før.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Det er ingenting å angre her.</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>Rett en aktivitet</translation>
    </message>
    <message>
        <source>An activity of the library</source>
        <translation>En aktivitet i biblioteket</translation>
    </message>
    <message>
        <source>What the library put on in this month will stand here, with its sums. So far it is empty.</source>
        <translation>Det biblioteket arrangerte denne måneden, vil stå her, med summer. Foreløpig er det tomt.</translation>
    </message>
    <message>
        <source>The activities of the month</source>
        <translation>Aktivitetene i måneden</translation>
    </message>
    <message>
        <source>Enter corrects, Del takes back</source>
        <translation>Enter retter, Del angrer</translation>
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
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Close Skranke</source>
        <translation>Avslutt Skranke</translation>
    </message>
    <message>
        <source>Set the journal aside and start with an empty one? Nothing is deleted: the old journal moves to a folder beside it, and what was logged in it stays there.</source>
        <translation>Vil du legge loggen til side og begynne med en tom? Ingenting blir slettet: Den gamle loggen flyttes til en mappe ved siden av, og det som er registrert i den, blir liggende der.</translation>
    </message>
    <message>
        <source>Set aside and start</source>
        <translation>Legg til side og begynn</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Bygg opp igjen</translation>
    </message>
    <message>
        <source>The journal is being rebuilt from the spare copy. This takes a moment.</source>
        <translation>Loggen bygges opp igjen fra reservekopien. Det tar et øyeblikk.</translation>
    </message>
    <message>
        <source>Set the settings aside and start with the usual ones? Nothing is deleted: the old file stays beside the new one, and what was logged is untouched.</source>
        <translation>Vil du legge innstillingene til side og begynne med de vanlige? Ingenting slettes: Den gamle filen blir liggende ved siden av den nye, og det som er registrert, er urørt.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Last visits</source>
        <translation>Siste kontakter</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Ingen ennå i dag</translation>
    </message>
    <message>
        <source>Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected.</source>
        <translation>Trykk sifferet på en rute, eller skriv hva de spør om. Hver kontakt vises her og kan rettes.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are entered for this day already.</source>
        <translation>
            <numerusform>%n kontakt fra papir er allerede ført inn for denne dagen.</numerusform>
            <numerusform>%n kontakter fra papir er allerede ført inn for denne dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n visit(s)</source>
        <translation>
            <numerusform>Før inn %n kontakt</numerusform>
            <numerusform>Før inn %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Fra papir</translation>
    </message>
    <message>
        <source>Type the sums of the tick sheet. Ctrl+Enter writes them, and Ctrl+Z takes all of it back.</source>
        <translation>Skriv summene fra streklisten. Ctrl+Enter fører dem inn, og Ctrl+Z tar alt tilbake.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Stop or place</source>
        <translation>Stopp eller plass</translation>
    </message>
    <message>
        <source>For the next outage</source>
        <translation>Til neste gang maskinen står</translation>
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
        <translation>Ta dem ut</translation>
    </message>
    <message>
        <source>Tick sheet</source>
        <translation>Strekliste</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tastekort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Asking …</source>
        <translation>Spør …</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Be om en kode</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Koble til denne maskinen på nytt</translation>
    </message>
    <message>
        <source>This computer keeps everything to itself</source>
        <translation>Denne maskinen holder alt for seg selv</translation>
    </message>
    <message>
        <source>Paired with the municipality&apos;s server, it sends what is counted here by itself, also what was logged before: which services were asked for, where and when, never notes and never who was at the desk.</source>
        <translation>Når den er koblet til kommunens tjener, sender den det som telles her av seg selv, også det som er registrert før: hvilke tjenester det ble spurt etter, hvor og når, aldri notater og aldri hvem som sto i skranken.</translation>
    </message>
    <message>
        <source>The server may be away for weeks; everything stays on this computer as well, and logging never waits for it.</source>
        <translation>Tjeneren kan være borte i ukevis; alt blir også værende på denne maskinen, og registreringen venter aldri på den.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adressen til tjeneren</translation>
    </message>
    <message>
        <source>Your supervisor or IT support knows it.</source>
        <translation>Lederen din eller IT-støtten kjenner den.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Navnet på denne maskinen</translation>
    </message>
    <message>
        <source>By this name the supervisor knows which one to let in.</source>
        <translation>På dette navnet ser lederen hvilken maskin som skal slippes inn.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det være som det er</translation>
    </message>
</context>
<context>
    <name>AuthorScreen</name>
    <message>
        <source>What does the new step do?</source>
        <translation>Hva gjør det nye trinnet?</translation>
    </message>
    <message>
        <source>The step is out; what led to it leads on, where there is one way. Ctrl+Z brings it back.</source>
        <translation>Trinnet er tatt ut; det som førte dit, fører videre der det er én vei. Ctrl+Z henter det tilbake.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Utkastet er kastet.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>What visitors say</source>
        <translation>Hva besøkende sier</translation>
    </message>
    <message>
        <source>What visitors say (Ctrl I)</source>
        <translation>Hva besøkende sier (Ctrl I)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Everything works, and nothing counts. At the end of the training it goes.</source>
        <translation>Alt virker, og ingenting teller. Når øvingen er slutt, blir det borte.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>These visits are made up. Nothing you do here is kept.</source>
        <translation>Disse kontaktene er oppdiktet. Ingenting av det du gjør her, blir lagret.</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>kept {day}, {time}</source>
        <translation>lagret {day}, {time}</translation>
    </message>
    <message>
        <source>a new guide</source>
        <translation>en ny veiviser</translation>
    </message>
    <message>
        <source>changes version {revision}</source>
        <translation>endrer versjon {revision}</translation>
    </message>
    <message>
        <source>Guides being written</source>
        <translation>Veivisere som skrives</translation>
    </message>
    <message>
        <source>None yet. Drafts stay on this computer until they are published.</source>
        <translation>Ingen ennå. Utkast blir på denne maskinen til de publiseres.</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Begynn på en</translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX or ODS), a guide&apos;s document (JSON), or a public service described in CPSV-AP (Turtle, RDF/XML, JSON-LD).</source>
        <translation>Et regneark (XLSX eller ODS), dokumentet til en veiviser (JSON), eller en offentlig tjeneste beskrevet i CPSV-AP (Turtle, RDF/XML, JSON-LD).</translation>
    </message>
    <message>
        <source>An empty guide</source>
        <translation>En tom veiviser</translation>
    </message>
    <message>
        <source>Choose what it is about, then write its first step.</source>
        <translation>Velg hva den handler om, og skriv det første trinnet.</translation>
    </message>
    <message>
        <source>From a guide there is</source>
        <translation>Fra en veiviser som finnes</translation>
    </message>
    <message>
        <source>Its next version, or a copy to make another guide of.</source>
        <translation>Den neste versjonen, eller en kopi til en annen veiviser.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Fra en fil</translation>
    </message>
    <message>
        <source>Save as a spreadsheet …</source>
        <translation>Lagre som regneark …</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Kast utkastet</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>What is the guide about?</source>
        <translation>Hva handler veiviseren om?</translation>
    </message>
    <message>
        <source>its next version · {where}</source>
        <translation>neste versjon · {where}</translation>
    </message>
    <message>
        <source>a copy, as another guide · {where}</source>
        <translation>en kopi, som en annen veiviser · {where}</translation>
    </message>
    <message>
        <source>Which guide?</source>
        <translation>Hvilken veiviser?</translation>
    </message>
    <message>
        <source>Which file? Type its place, if it is not among these</source>
        <translation>Hvilken fil? Skriv hvor den ligger, om den ikke er blant disse</translation>
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
        <translation>Kom inn døra: {counts}</translation>
    </message>
    <message>
        <source>Door count</source>
        <translation>Dørtelling</translation>
    </message>
    <message>
        <source>Check count</source>
        <translation>Kontrolltelling</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the desk</source>
        <translation>I skranken</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>På e-post</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>På chat</translation>
    </message>
    <message>
        <source>Out where people are</source>
        <translation>Ute der folk er</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check count</source>
        <translation>Kontrolltelling</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Én for mye</translation>
    </message>
    <message>
        <source>I counted on paper</source>
        <translation>Jeg talte på papir</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Each time somebody comes to the desk or is helped there: one tap, or Space.</source>
        <translation>Hver gang noen kommer til skranken og får hjelp: ett trykk, eller mellomrom.</translation>
    </message>
    <message>
        <source>For half an hour somebody who does not serve counts every contact at this desk. What was logged meanwhile is set against it: that tells how complete the log is, and nothing about anybody.</source>
        <translation>I en halvtime teller en som ikke betjener skranken, hver kontakt her. Det som ble registrert samtidig, stilles opp mot det: da ser man hvor fullstendig registreringen er, og ingenting om noen.</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} igjen</translation>
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
        <translation>{times}: ingen ble sett, så dette sier ingenting om registreringen.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, and none logged on this computer. If visits are logged on another one, the count travels and can be set against them.</source>
        <translation>{times}: {contacts} sett, og ingen registrert på denne maskinen. Registreres det på en annen, sendes tallet og kan stilles opp mot det der.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: more than were seen, so the log was not short.</source>
        <translation>{times}: {contacts} sett, {logged} registrert: flere enn sett, så registreringen manglet ingen.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: {share}. With 95% confidence between {low} and {high}.</source>
        <translation>{times}: {contacts} sett, {logged} registrert: {share}. Med 95 % sikkerhet mellom {low} og {high}.</translation>
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
        <translation>Skriv for å finne</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try another word.</source>
        <translation>Ingenting her heter det. Prøv et annet ord.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n shift(s) to be closed</source>
        <translation>
            <numerusform>%n vakt skal avsluttes</numerusform>
            <numerusform>%n vakter skal avsluttes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over while people waited. What is not closed today closes by itself at midnight, as it is.</source>
        <translation>Tatt over mens folk ventet. Det som ikke avsluttes i dag, avsluttes av seg selv ved midnatt, som det er.</translation>
    </message>
    <message>
        <source>X closes it, Enter opens the report</source>
        <translation>X avslutter den, Enter åpner rapporten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Avslutt den</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Vaktrapport</translation>
    </message>
    <message>
        <source>report not saved</source>
        <translation>rapporten er ikke lagret</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n ting gitt videre</numerusform>
            <numerusform>%n ting gitt videre</numerusform>
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
        <translation>ingenting igjen å gjøre</translation>
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
            <numerusform>Koden gjelder i %n minutt til.</numerusform>
            <numerusform>Koden gjelder i %n minutter til.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is good for less than a minute.</source>
        <translation>Koden gjelder i mindre enn ett minutt til.</translation>
    </message>
    <message>
        <source>Read this code to a supervisor</source>
        <translation>Les denne koden opp for en leder</translation>
    </message>
    <message>
        <source>The supervisor lets this computer in on the server; the counter can be used meanwhile:</source>
        <translation>Lederen slipper inn denne maskinen på tjeneren; skranken kan brukes imens:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopier koden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>From now on: {place}</source>
        <translation>Fra nå av: {place}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>No note any more</source>
        <translation>Ikke noe notat lenger</translation>
    </message>
    <message>
        <source>The guides were renewed.</source>
        <translation>Veiviserne er fornyet.</translation>
    </message>
    <message numerus="yes">
        <source>The categories were renewed: %n new.</source>
        <translation>
            <numerusform>Kategoriene er fornyet: %n ny.</numerusform>
            <numerusform>Kategoriene er fornyet: %n nye.</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories were renewed.</source>
        <translation>Kategoriene er fornyet.</translation>
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
        <translation>Vern mot strekkodelesere</translation>
    </message>
    <message>
        <source>A key everywhere</source>
        <translation>En tast som virker overalt</translation>
    </message>
    <message>
        <source>On this desktop no program may have a key while another has the keyboard: Alt+Tab brings Skranke up.</source>
        <translation>På dette skrivebordet kan ikke noe program ha en tast mens et annet har tastaturet: Alt+Tab henter fram Skranke.</translation>
    </message>
    <message>
        <source>Brings Skranke up from under other programs. Only this key is asked for: what is typed elsewhere is never seen.</source>
        <translation>Henter fram Skranke når andre programmer ligger over. Skranke ber bare om denne tasten: det som skrives andre steder, blir aldri sett.</translation>
    </message>
    <message>
        <source>one in {n}</source>
        <translation>én av {n}</translation>
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
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Whose public services the guides explain, and whose public holidays are kept.</source>
        <translation>Hvilket lands offentlige tjenester veiviserne forklarer, og hvilke helligdager som gjelder.</translation>
    </message>
    <message>
        <source>A scanner types faster than any person. Skranke waits this long after a digit before it writes, so that a card read by mistake logs nothing. 40 ms stops scanners as they are shipped; a slow one, over Bluetooth for instance, needs 80.</source>
        <translation>En strekkodeleser taster fortere enn noe menneske. Skranke venter så lenge etter et siffer før det skrives, slik at et kort som leses ved en feil, ikke registrerer noe. 40 ms stopper lesere slik de leveres; en langsom, for eksempel over Bluetooth, trenger 80.</translation>
    </message>
    <message>
        <source>Detail sample</source>
        <translation>Stikkprøve med detaljer</translation>
    </message>
    <message>
        <source>Of about one in so many visits, drawn by lot, the counter asks how it ended and what it took. Such a visit is marked; nothing waits for the answer.</source>
        <translation>For omtrent én av så mange kontakter, trukket ved loddtrekning, spør skranken hvordan det endte og hva det krevde. En slik kontakt er merket; ingenting venter på svaret.</translation>
    </message>
    <message>
        <source>{ms} ms, as usual</source>
        <translation>{ms} ms, som vanlig</translation>
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
        <translation>Ingenting er tapt; de kan telles opp igjen når som helst.</translation>
    </message>
    <message>
        <source>The figures were not counted</source>
        <translation>Tallene ble ikke telt opp</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Tell dem opp</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>Tallene telles opp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>When people came will be drawn here, from the first shift or visit of the day on: each question a sign on the line, and a gap where nobody was counting.</source>
        <translation>Her tegnes når folk kom, fra dagens første vakt eller kontakt: Hvert spørsmål blir et tegn på linjen, med et hull der ingen telte.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Hours and days</source>
        <translation>Timer og dager</translation>
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
        <translation>Bemannede timer</translation>
    </message>
    <message>
        <source>When somebody serves at this desk, as Mon–Fri 9–16, Sat 10–14. Public holidays are closed. Empty: while a shift runs.</source>
        <translation>Når noen betjener denne skranken, som man–fre 9–16, lør 10–14. På helligdager er det stengt. Tomt: mens en vakt pågår.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stengte dager</translation>
    </message>
    <message>
        <source>Days of your own beside the public holidays, as 24.12, 31.12 or 1.7–31.7.</source>
        <translation>Egne dager ved siden av helligdagene, som 24.12, 31.12 eller 1.7–31.7.</translation>
    </message>
    <message>
        <source>Sample weeks</source>
        <translation>Telleuker</translation>
    </message>
    <message>
        <source>The numbers of the weeks in which is counted, as 10, 40–41. Empty: all of them. In the others the counter asks nothing, and what is logged is kept as outside the sample.</source>
        <translation>Numrene på ukene det telles i, som 10, 40–41. Tomt: alle. I de andre spør skranken ikke, og det som registreres, regnes som utenfor utvalget.</translation>
    </message>
    <message>
        <source>Ask about silence</source>
        <translation>Spør om stillhet</translation>
    </message>
    <message>
        <source>After how long without a visit in staffed hours the counter asks whether nobody came or nobody counted. Only the answer is reported, never why.</source>
        <translation>Hvor lenge det kan være uten kontakter i bemannet tid før skranken spør om ingen kom eller ingen talte. Bare svaret rapporteres, aldri hvorfor.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as usual</source>
        <translation>
            <numerusform>%n minutt, som vanlig</numerusform>
            <numerusform>%n minutter, som vanlig</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A shift began at {time}.</source>
        <translation>En vakt begynte kl. {time}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>The shift was taken over at {time}. Everything in the one before is kept.</source>
        <translation>Vakten ble overtatt kl. {time}. Alt i den forrige er lagret.</translation>
    </message>
    <message>
        <source>The shift was closed at {time}. Everything in it is kept.</source>
        <translation>Vakten ble avsluttet kl. {time}. Alt i den er lagret.</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Fortsett vakten</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Vaktrapport</translation>
    </message>
    <message>
        <source>The shift runs on, as if it had not been closed.</source>
        <translation>Vakten fortsetter som om den ikke var avsluttet.</translation>
    </message>
    <message>
        <source>The shift is taken back, as if it had not begun.</source>
        <translation>Vakten er angret, som om den ikke hadde begynt.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Det er ingenting å angre her.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>This computer now reports to {name}.</source>
        <translation>Denne maskinen rapporterer nå til {name}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer now reports to {name}; {count} on the way.</source>
        <translation>
            <numerusform>Denne maskinen rapporterer nå til {name}; {count} er på vei.</numerusform>
            <numerusform>Denne maskinen rapporterer nå til {name}; {count} er på vei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Name, word or subject</source>
        <translation>Navn, ord eller tema</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Ingen heter det</translation>
    </message>
    <message>
        <source>Try another word, or Esc for all of them. What is missing can be added to the municipality&apos;s list.</source>
        <translation>Prøv et annet ord, eller Esc for å se alle. Det som mangler, kan legges til i kommunens liste.</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Door count</source>
        <translation>Dørtelling</translation>
    </message>
    <message>
        <source>How many came in</source>
        <translation>Hvor mange kom inn</translation>
    </message>
    <message>
        <source>What the counter shows</source>
        <translation>Hva telleren viser</translation>
    </message>
    <message>
        <source>{times}: {count}</source>
        <translation>{times}: {count}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett opp</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Everybody who came through the door. Most of them ask nothing, so these are not visits.</source>
        <translation>Alle som kom inn døra. De fleste spør ikke om noe, så dette er ikke kontakter.</translation>
    </message>
    <message>
        <source>The first reading: type what the counter shows. With the next one the difference is the count.</source>
        <translation>Første avlesning: skriv hva telleren viser. Ved neste blir forskjellen tallet.</translation>
    </message>
    <message>
        <source>It showed {shown} on {when}. The difference to now is the count; less than that begins anew.</source>
        <translation>Den viste {shown} {when}. Forskjellen til nå er tallet; viser den mindre, begynner tellingen på nytt.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A guide without a title yet</source>
        <translation>En veiviser uten tittel ennå</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Lagret på denne maskinen</translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Feil</translation>
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
        <translation>Språket det skrives på</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Tilbake til utkastene</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Angre (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Put back (Ctrl+Y)</source>
        <translation>Gjør om igjen (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Save as a spreadsheet … (Ctrl+Shift+S)</source>
        <translation>Lagre som regneark … (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>Det som står ved siden av skjemaet</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Known at once</source>
        <translation>Visste det straks</translation>
    </message>
    <message>
        <source>Had to look or show</source>
        <translation>Måtte slå opp eller vise</translation>
    </message>
    <message>
        <source>Had to dig or ask others</source>
        <translation>Måtte grave eller spørre andre</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Refer them here</source>
        <translation>Henvis hit</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjelper med</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>Andre søkeord</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstider</translation>
    </message>
    <message>
        <source>That is no whole number; type how many.</source>
        <translation>Det er ikke et helt tall; skriv hvor mange.</translation>
    </message>
    <message>
        <source>That is no time of day; type it as 09:30 or 930.</source>
        <translation>Det er ikke et klokkeslett; skriv det som 09:30 eller 930.</translation>
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
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Too few answers to be shown.</source>
        <translation>For få svar til å vises.</translation>
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
        <translation>for få av noen ansikter til å vise dem hver for seg</translation>
    </message>
    <message>
        <source>Too few to be shown.</source>
        <translation>For få til å vises.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Five counters of an invented municipality log eight weeks and send them to a server.</source>
        <translation>Fem skranker i en oppdiktet kommune registrerer åtte uker og sender dem til en tjener.</translation>
    </message>
    <message>
        <source>All of it is thrown away when the window closes.</source>
        <translation>Alt blir kastet når vinduet lukkes.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Ingenting heter det. Prøv et annet ord.</translation>
    </message>
    <message>
        <source>Another category: type its name</source>
        <translation>En annen kategori: skriv navnet</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Where are we working today?</source>
        <translation>Hvor jobber vi i dag?</translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation>Navnet på stedet</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep the correction</source>
        <translation>Lagre rettingen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <source>What was it? Choose that first.</source>
        <translation>Hva var det? Velg det først.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Hva var det?</translation>
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
        <translation>Ble det det som var meningen? Hva de som holdt den, sier om den.</translation>
    </message>
    <message>
        <source>Another place, by its name</source>
        <translation>Et annet sted, med navn</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikke telt</translation>
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
        <translation>La den være som den var</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training: everything works, nothing counts</source>
        <translation>Øving: alt virker, ingenting teller</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avslutt øvingen</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Hele vinduet</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skjermbilder</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>{times}: nothing was logged</source>
        <translation>{times}: ingenting er registrert</translation>
    </message>
    <message>
        <source>Was nobody there, or was nobody counting?</source>
        <translation>Kom det ingen, eller var det ingen som talte?</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count.</source>
        <translation>Utenfor telleukene: det som registreres nå, blir tatt vare på, men teller ikke.</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count. Next: {since} to {until}</source>
        <translation>Utenfor telleukene: det som registreres nå, blir tatt vare på, men teller ikke. Neste: {since} til {until}</translation>
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
        <translation>stengt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Earlier stretch</source>
        <translation>Tidligere tidsrom</translation>
    </message>
    <message>
        <source>Later stretch</source>
        <translation>Senere tidsrom</translation>
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
        <translation>ingen i skranken</translation>
    </message>
    <message>
        <source>the computer was down</source>
        <translation>maskinen var nede</translation>
    </message>
    <message>
        <source>a meeting or training</source>
        <translation>møte eller opplæring</translation>
    </message>
    <message>
        <source>something in the house</source>
        <translation>noe i huset</translation>
    </message>
    <message numerus="yes">
        <source>Why? It stays on this computer, and goes after %n day(s).</source>
        <translation>
            <numerusform>Hvorfor? Det blir på denne maskinen og slettes etter %n dag.</numerusform>
            <numerusform>Hvorfor? Det blir på denne maskinen og slettes etter %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why (again: take it back):</source>
        <translation>Hvorfor (én gang til: ta det tilbake):</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bokstaver, sifre og enkle bindestreker, høyst 40; ingen av de andre heter det.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta det ut</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Skriv en dag som 2026-11-22.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What it logs</source>
        <translation>Hva den registrerer</translation>
    </message>
    <message>
        <source>True in (NO, DK, SE, NL)</source>
        <translation>Gjelder i (NO, DK, SE, NL)</translation>
    </message>
    <message>
        <source>True from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>Read it again on</source>
        <translation>Leses på nytt</translation>
    </message>
    <message>
        <source>Owner: a unit or a role, no person</source>
        <translation>Eier: en enhet eller en rolle, ingen person</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>uten slutt</translation>
    </message>
    <message>
        <source>Complete in (nb, nn, da, sv, nl, en)</source>
        <translation>Komplett på (nb, nn, da, sv, nl, en)</translation>
    </message>
    <message>
        <source>Codes of these six with spaces between them, at least one.</source>
        <translation>Koder for disse seks med mellomrom mellom, minst én.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Sensitivt tema</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Det som spørres om her</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id i registreringene</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begynner med</translation>
    </message>
    <message>
        <source>Address of the public service it was made from</source>
        <translation>Adressen til den offentlige tjenesten den er laget ut fra</translation>
    </message>
    <message>
        <source>Version {revision} is being written. Its owner reads it again on the day that is set here.</source>
        <translation>Versjon {revision} er under arbeid. Eieren leser den på nytt den dagen som settes her.</translation>
    </message>
    <message>
        <source>Version, owner and days</source>
        <translation>Versjon, eier og datoer</translation>
    </message>
    <message>
        <source>What people say who need it</source>
        <translation>Hva folk som trenger den, sier</translation>
    </message>
    <message>
        <source>The guide is found by these words. Put a semicolon between them.</source>
        <translation>Med disse ordene finner man veiviseren. Sett semikolon mellom dem.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Public pages, and the day their text was read.</source>
        <translation>Offentlige sider, og dagen teksten ble lest.</translation>
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
        <translation>Lest</translation>
    </message>
    <message>
        <source>One more source</source>
        <translation>En kilde til</translation>
    </message>
    <message>
        <source>Facts the municipality sets</source>
        <translation>Opplysninger kommunen fastsetter</translation>
    </message>
    <message>
        <source>A fee, opening hours, a name. In any text {fee} stands for the fact with the id fee.</source>
        <translation>Et gebyr, åpningstider, et navn. I alle tekster står {fee} for opplysningen med id-en fee.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Id, as texts name it</source>
        <translation>Id, slik tekstene bruker den</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Hvem som svarer for det</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>True to the end of</source>
        <translation>Gjelder til og med</translation>
    </message>
    <message>
        <source>One more fact</source>
        <translation>En opplysning til</translation>
    </message>
    <message>
        <source>Scenarios: answers in, end out</source>
        <translation>Scenarier: svar inn, slutt ut</translation>
    </message>
    <message>
        <source>Each is played whenever the guide changes; one that ends elsewhere is a problem.</source>
        <translation>Hvert scenario spilles når veiviseren endres; ender det et annet sted, er det en feil.</translation>
    </message>
    <message>
        <source>must end at</source>
        <translation>må ende ved</translation>
    </message>
    <message>
        <source>Played on the day</source>
        <translation>Spilles på dagen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>hvilken dag som helst</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scenario {number}</translation>
    </message>
    <message>
        <source>One more scenario</source>
        <translation>Et scenario til</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>There is no guide yet for: {name}.</source>
        <translation>Det finnes ingen veiviser ennå for: {name}.</translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>retired</source>
        <translation>utgått</translation>
    </message>
    <message>
        <source>Find a guide</source>
        <translation>Finn en veiviser</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Veivisere</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv veivisere</translation>
    </message>
    <message>
        <source>No guide is called that, or asked for so. Esc empties the search.</source>
        <translation>Ingen veiviser har et slikt navn eller slike søkeord. Esc tømmer søket.</translation>
    </message>
    <message>
        <source>No guides for this country yet</source>
        <translation>Ingen veivisere for dette landet ennå</translation>
    </message>
    <message>
        <source>Guides lead through a service step by step, beside the counter. The country is chosen in Settings.</source>
        <translation>Veivisere leder gjennom en tjeneste trinn for trinn, ved siden av skranken. Landet velger du i Innstillinger.</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>It is as it was before.</source>
        <translation>Det er som det var før.</translation>
    </message>
</context>
<context>
    <name>HandoverSection</name>
    <message>
        <source>Hand-over</source>
        <translation>Vaktskifte</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Ord til neste vakt</translation>
    </message>
    <message>
        <source>A few words beside the list of things to hand over: they stay on this computer, are in no report, and go after two shifts or fourteen days; turning them off deletes them at once. What points to one person is refused, as in notes.</source>
        <translation>Noen få ord ved siden av listen over det som gis videre: de blir på denne maskinen, står ikke i noen rapport og slettes etter to vakter eller fjorten dager; slås de av, slettes de med en gang. Det som peker på én person, avvises, som i notater.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Training</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>ingenting teller</translation>
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
        <translation>vakt siden {time}</translation>
    </message>
</context>
<context>
    <name>HereSection</name>
    <message>
        <source>Where we work</source>
        <translation>Hvor vi jobber</translation>
    </message>
    <message>
        <source>Place and desk</source>
        <translation>Sted og skranke</translation>
    </message>
    <message>
        <source>As your municipality published them. What is logged counts there.</source>
        <translation>Slik kommunen har publisert dem. Det som registreres, telles der.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Where we are just now. A key at the counter does the same.</source>
        <translation>Hvor vi er akkurat nå. En tast i skranken gjør det samme.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Shown at the top of the window and on every report.</source>
        <translation>Står øverst på skjermen og på alle rapporter.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Which counter this is, where there are several.</source>
        <translation>Hvilken skranke dette er, der det finnes flere.</translation>
    </message>
    <message>
        <source>Who serves here</source>
        <translation>Bemannet av</translation>
    </message>
    <message>
        <source>Used unless a shift says otherwise.</source>
        <translation>Gjelder så lenge ingen vakt sier noe annet.</translation>
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
        <translation>Tilbake til veiviserne</translation>
    </message>
    <message>
        <source>The journey through a guide</source>
        <translation>Kundereisen gjennom en veiviser</translation>
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
        <translation>Trykk den nye tasten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>{key} again</source>
        <translation>{key} igjen</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>All keys as usual</source>
        <translation>Alle taster som vanlig</translation>
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
        <translation>Hver av disse kan få en annen tast, eller ingen. Det er tegnet tasten skriver som gjelder, på alle tastaturer og på talltastaturet. Sifre, bokstaver, Enter, Esc og piltastene blir som de er.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>First set a PIN for the visitors&apos; question, in the settings: without one nobody could leave.</source>
        <translation>Sett først en PIN-kode for spørsmålet til besøkende, i innstillingene: uten den kunne ingen komme ut.</translation>
    </message>
    <message>
        <source>The second screen is gone, so the visitors&apos; question was put away; nothing is lost.</source>
        <translation>Den andre skjermen er borte, så spørsmålet til besøkende ble lagt bort; ingenting er tapt.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>From the last shift</source>
        <translation>Fra forrige vakt</translation>
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
        <translation>Én av dem er gjort</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alt er lest</translation>
    </message>
    <message>
        <source>What other devices left is as of {when}.</source>
        <translation>Det andre enheter har lagt igjen, er hentet {when}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
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
            <numerusform>%n ting fra forrige vakt</numerusform>
            <numerusform>%n ting fra forrige vakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kundereise og tjenesteblueprint</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Annet som er talt</translation>
    </message>
    <message>
        <source>Reports and forms</source>
        <translation>Rapporter og skjemaer</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Language and looks</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of the screens, the categories, the guides and the reports.</source>
        <translation>Gjelder skjermbildene, kategoriene, veiviserne og rapportene.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room, high contrast for many who see less: strong colours on black, and a thick ring around what has the keys.</source>
        <translation>Mørkt er mer behagelig for øynene i et dempet rom, høy kontrast for mange som ser mindre: sterke farger på svart, og en tykk ring rundt det som får tastetrykkene.</translation>
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
        <translation>Som maskinen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
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
        <translation>På dette skrivebordet (Wayland) får ingen program holde seg øverst eller velge plass selv: menyen på vinduets tittellinje har «Alltid øverst».</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Drawing of the guide</source>
        <translation>Tegning av veiviseren</translation>
    </message>
    <message>
        <source>Arrows: to the next step, Enter: its form. + and −: larger, smaller; 0: all of it; F4: the whole width. A dashed edge: a problem.</source>
        <translation>Piler: til neste trinn, Enter: skjemaet. + og −: større, mindre; 0: alt; F4: hele bredden. Stiplet kant: en feil.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlat</translation>
    </message>
</context>
<context>
    <name>NotePlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays on this computer and is deleted after %n day(s).</source>
        <translation>
            <numerusform>Blir på denne maskinen og slettes etter %n dag.</numerusform>
            <numerusform>Blir på denne maskinen og slettes etter %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {what}</source>
        <translation>Notat på {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlat</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)?</source>
        <translation>
            <numerusform>Slette %n notat?</numerusform>
            <numerusform>Slette %n notater?</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie on this computer alone: once deleted they cannot be brought back.</source>
        <translation>De ligger bare på denne maskinen: Er de slettet, kan de ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Notes on visits</source>
        <translation>Notater på kontakter</translation>
    </message>
    <message>
        <source>A few words on a visit, for those who work at this computer: they stay on it, are in no report, and are deleted after these days. What points to one person is refused: identity numbers, phone numbers, e-mail addresses, numbers of accounts and cards.</source>
        <translation>Noen ord om en kontakt, for dere som arbeider ved denne maskinen: De blir på den, står ikke i noen rapport og slettes etter så mange dager. Det som peker på én person, blir avvist: fødselsnumre, telefonnumre, e-postadresser, konto- og kortnumre.</translation>
    </message>
    <message>
        <source>At the counter {key} writes one.</source>
        <translation>{key} ved skranken skriver et notat.</translation>
    </message>
    <message numerus="yes">
        <source>%n days, as usual</source>
        <translation>
            <numerusform>%n dag, som vanlig</numerusform>
            <numerusform>%n dager, som vanlig</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherKeysSection</name>
    <message>
        <source>Single keys on the other screens</source>
        <translation>Enkelttaster på de andre skjermene</translation>
    </message>
    <message>
        <source>{screen}: {what}</source>
        <translation>{screen}: {what}</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Bokstaver, sifre og tegn</translation>
    </message>
    <message>
        <source>A letter alone does something there. Each can have another key, or none; digits and signs that belong together can be turned off. Everything is there by Tab and Enter too.</source>
        <translation>Der gjør en bokstav alene noe. Hver kan få en annen tast, eller ingen; sifre og tegn som hører sammen, kan slås av. Alt nås også med Tab og Enter.</translation>
    </message>
</context>
<context>
    <name>Ours</name>
    <message>
        <source>For the next shift</source>
        <translation>Til neste vakt</translation>
    </message>
    <message>
        <source>Nothing yet. What is added here reaches the next shift on every device of this place.</source>
        <translation>Ingenting ennå. Det som legges til her, når neste vakt på alle enheter på dette stedet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s). They reach the next shift on every device of this place.</source>
        <translation>
            <numerusform>%n ting. Den når neste vakt på alle enheter på dette stedet.</numerusform>
            <numerusform>%n ting. De når neste vakt på alle enheter på dette stedet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>One fewer: {item}</source>
        <translation>Én færre: {item}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Answered</source>
        <translation>Fikk svar</translation>
    </message>
    <message>
        <source>Helped to do it themselves</source>
        <translation>Hjelp til selvhjelp</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Gitt videre til kollega</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Time avtalt</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Ikke løst</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Hører til et annet sted</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel and LibreOffice, .csv for all other programs.</source>
        <translation>Endelsen sier hvilket slag: .xlsx for Excel og LibreOffice, .csv for alle andre programmer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Lagret: {file}</translation>
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
        <translation>Det er ingenting å angre her.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Angret: {what}</translation>
    </message>
    <message>
        <source>Tapped twice: counted once. For one more, tap again.</source>
        <translation>Trykket to ganger: telt én gang. Trykk igjen for én til.</translation>
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
        <translation>Et annet sted</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>One person fewer</source>
        <translation>Én person færre</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Én person til</translation>
    </message>
</context>
<context>
    <name>OutsideScreen</name>
    <message>
        <source>Conversations outside</source>
        <translation>Samtaler ute</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Hva som skal føres inn</translation>
    </message>
</context>
<context>
    <name>OverlapScreen</name>
    <message>
        <source>What else was counted</source>
        <translation>Annet som er talt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Guide: {title}</source>
        <translation>Veiviser: {title}</translation>
    </message>
    <message>
        <source>Guide, in {language}: {title}</source>
        <translation>Veiviser, på {language}: {title}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>trinn {number}</translation>
    </message>
</context>
<context>
    <name>PairedCard</name>
    <message>
        <source>This computer reports to {name}</source>
        <translation>Denne maskinen rapporterer til {name}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Tjener</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Sist sendt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ikke sendt ennå</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Koble til på nytt</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Spør tjeneren …</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nå</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting ennå</translation>
    </message>
    <message>
        <source>Nothing: all that is here is at the server too</source>
        <translation>Ingenting: alt som er her, er også på tjeneren</translation>
    </message>
    <message numerus="yes">
        <source>{count}, on their way</source>
        <translation>
            <numerusform>{count}, på vei</numerusform>
            <numerusform>{count}, på vei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, kept here</source>
        <translation>
            <numerusform>{count}, lagret her</numerusform>
            <numerusform>{count}, lagret her</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>That part of the day has not begun yet.</source>
        <translation>Den delen av dagen har ikke begynt ennå.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>{count} entered</source>
        <translation>{count} ført inn</translation>
    </message>
    <message>
        <source>Nothing is typed yet, so there is nothing to write.</source>
        <translation>Ingenting er skrevet ennå, så det er ingenting å føre inn.</translation>
    </message>
    <message>
        <source>Sums by category and part of the day</source>
        <translation>Summer etter kategori og del av dagen</translation>
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
        <translation>Midt på dagen</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Ettermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kveld</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>The last shifts</source>
        <translation>De siste vaktene</translation>
    </message>
    <message>
        <source>Shifts will be listed here, each with its report.</source>
        <translation>Her kommer vaktene, hver med sin rapport.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Før inn fra papir</translation>
    </message>
    <message>
        <source>Enter opens the report</source>
        <translation>Enter åpner rapporten</translation>
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
        <translation>Ingenting heter det. Prøv et annet ord.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>in this guide already</source>
        <translation>allerede i denne veiviseren</translation>
    </message>
    <message>
        <source>Which picture? Type its place, if it is not among these</source>
        <translation>Hvilket bilde? Skriv hvor det ligger, hvis det ikke er blant disse</translation>
    </message>
    <message>
        <source>{across} × {down} dots</source>
        <translation>{across} × {down} bildepunkter</translation>
    </message>
    <message>
        <source>The picture that was copied</source>
        <translation>Bildet som er kopiert</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n siffer skrevet</numerusform>
            <numerusform>%n sifre skrevet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Another can be tried in %n second(s).</source>
        <translation>
            <numerusform>Det er ikke riktig PIN-kode. En annen kan prøves om %n sekund.</numerusform>
            <numerusform>Det er ikke riktig PIN-kode. En annen kan prøves om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten? A new one is set in the settings, at the counter.</source>
        <translation>Glemt? En ny settes i innstillingene, ved skranken.</translation>
    </message>
    <message>
        <source>The PIN takes the question away</source>
        <translation>PIN-koden tar spørsmålet bort</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Slett ett siffer</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Prøv denne PIN-koden</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Tilbake til spørsmålet</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Where it is kept</source>
        <translation>Hvor det er lagret</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Every visit, encrypted. Nothing is sent anywhere.</source>
        <translation>Alle kontakter, kryptert. Ingenting sendes noe sted.</translation>
    </message>
    <message>
        <source>Spare copy</source>
        <translation>Reservekopi</translation>
    </message>
    <message>
        <source>Each tick a second time, encrypted, in case the journal is damaged.</source>
        <translation>Alt som registreres, én gang til, kryptert, i tilfelle loggen blir skadet.</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer, for the user who is signed in.</source>
        <translation>Den ligger i nøkkellageret på denne maskinen, under brukeren som er logget inn.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key is kept in a file that only the user who is signed in may read. That protects nothing if the computer is stolen.</source>
        <translation>Denne maskinen har ikke noe nøkkellager, så nøkkelen ligger i en fil som bare brukeren som er logget inn, kan lese. Det beskytter ingenting hvis maskinen blir stjålet.</translation>
    </message>
    <message>
        <source>It is forgotten when this window closes, and what was logged goes with it.</source>
        <translation>Den glemmes når dette vinduet lukkes, og det som er registrert, forsvinner med den.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This way leads nowhere yet.</source>
        <translation>Denne veien fører ingen steder ennå.</translation>
    </message>
    <message>
        <source>Trying it out: nothing of this is logged. The keys are those at the counter.</source>
        <translation>Utprøving: ingenting av dette registreres. Tastene er de samme som i skranken.</translation>
    </message>
    <message>
        <source>As the counter will show it</source>
        <translation>Slik skranken vil vise det</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Avslutt utprøvingen</translation>
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
        <translation>Bare en merknad</translation>
    </message>
    <message>
        <source>The guide itself</source>
        <translation>Selve veiviseren</translation>
    </message>
    <message>
        <source>One of its ways leads nowhere yet.</source>
        <translation>En av veiene fører ingen steder ennå.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Ingen feil</translation>
    </message>
    <message>
        <source>The guide can be published as it is.</source>
        <translation>Veiviseren kan publiseres som den er.</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Publish</source>
        <translation>Publiser</translation>
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
        <translation>Det som er annerledes</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>En ny veiviser.</translation>
    </message>
    <message>
        <source>What changed, in a sentence, for those who use it</source>
        <translation>Hva som er endret, i en setning, for dem som bruker den</translation>
    </message>
    <message>
        <source>Say in a sentence what changed, then publish it.</source>
        <translation>Si i en setning hva som er endret, og publiser.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Publish as version {revision}</source>
        <translation>Publiser som versjon {revision}</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>En ny veiviser.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep it from being published; Esc, then F8, leads there.</source>
        <translation>
            <numerusform>%n feil hindrer publisering; Esc, så F8, fører dit.</numerusform>
            <numerusform>%n feil hindrer publisering; Esc, så F8, fører dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ennå.</translation>
    </message>
    <message>
        <source>The guide is published as version {revision}.</source>
        <translation>Veiviseren er publisert som versjon {revision}.</translation>
    </message>
    <message>
        <source>Version {revision} was published while you were writing. Nothing of yours is lost: choose what becomes of it.</source>
        <translation>Versjon {revision} ble publisert mens du skrev. Ingenting av ditt er tapt: velg hva det skal bli av det.</translation>
    </message>
    <message>
        <source>This guide was published meanwhile</source>
        <translation>Denne veiviseren er publisert i mellomtiden</translation>
    </message>
    <message>
        <source>Somebody else has published “{title}” as version {revision} meanwhile, so yours was not published. It is kept among the drafts: publish it again, and choose.</source>
        <translation>Noen andre har i mellomtiden publisert «{title}» som versjon {revision}, så din ble ikke publisert. Den ligger blant utkastene: publiser den på nytt, og velg.</translation>
    </message>
    <message>
        <source>Theirs: “{note}”</source>
        <translation>Deres: «{note}»</translation>
    </message>
    <message>
        <source>Other in yours than in theirs:</source>
        <translation>Annerledes i din enn i deres:</translation>
    </message>
    <message>
        <source>You write on in theirs. Yours stays in the list of drafts as a guide of its own.</source>
        <translation>Du skriver videre i deres. Din blir i listen over utkast som en egen veiviser.</translation>
    </message>
    <message>
        <source>Theirs, and mine beside it</source>
        <translation>Deres, og min ved siden av</translation>
    </message>
    <message>
        <source>Yours is to become the next version; you publish it once you have looked at it again. Theirs stays findable as an older version.</source>
        <translation>Din blir neste versjon; du publiserer den når du har sett på den igjen. Deres finnes fortsatt som en eldre versjon.</translation>
    </message>
    <message>
        <source>Theirs holds at the counters. Yours stays here as it is.</source>
        <translation>Deres gjelder ved skrankene. Din blir her som den er.</translation>
    </message>
    <message>
        <source>Mine, over theirs</source>
        <translation>Min, over deres</translation>
    </message>
    <message>
        <source>Keep mine as a draft</source>
        <translation>Behold min som utkast</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>It did not</source>
        <translation>Nei, det ble det ikke</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Ja, det ble det</translation>
    </message>
    <message>
        <source>It became more than that</source>
        <translation>Det ble mer enn det</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>The page is being made</source>
        <translation>Siden lages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be made again at any time.</source>
        <translation>Ingenting er tapt; den kan lages på nytt når som helst.</translation>
    </message>
    <message>
        <source>The page was not made</source>
        <translation>Siden ble ikke laget</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Lag siden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>The reports of your shifts will be here</source>
        <translation>Her kommer rapportene fra vaktene</translation>
    </message>
    <message>
        <source>Begin a shift on the shift screen (Ctrl 3). Its report can be read here while it runs, and saved as PDF when it is closed.</source>
        <translation>Begynn en vakt i vaktbildet (Ctrl 3). Rapporten kan leses her mens vakten går, og lagres som PDF når den er avsluttet.</translation>
    </message>
</context>
<context>
    <name>RevisionChoice</name>
    <message>
        <source>Which version?</source>
        <translation>Hvilken versjon?</translation>
    </message>
    <message>
        <source>Drawn as the newest one</source>
        <translation>Tegnet som den nyeste</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle versjoner</translation>
    </message>
    <message>
        <source>true from {day}</source>
        <translation>gjelder fra {day}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versjon {number}</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Versjon: {name}</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>No shift is open</source>
        <translation>Ingen vakt er åpen</translation>
    </message>
    <message>
        <source>Logging works all the same. A shift tells the report when somebody was here, so that a quiet hour is not taken for an empty desk.</source>
        <translation>Du kan registrere likevel. Vakten viser i rapporten når noen var her, så en stille time ikke blir tatt for en tom skranke.</translation>
    </message>
    <message>
        <source>Begin a shift</source>
        <translation>Begynn en vakt</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>Vakt siden {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) so far</source>
        <translation>
            <numerusform>%n kontakt så langt</numerusform>
            <numerusform>%n kontakter så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta over</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Avslutt vakten</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Hvem er i skranken?</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Lagre som regneark</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replacing it cannot be undone.</source>
        <translation>Det finnes alt en fil med dette navnet. Erstatter du den, kan det ikke angres.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Erstatt filen</translation>
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
        <translation>Lagre</translation>
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
        <translation>Innbyggertjenesten</translation>
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
        <translation>Klokka på denne maskinen gikk tilbake fra {before} til {now}; alt som er registrert, beholder tiden det ble registrert på, og hvis klokka er feil nå, få den stilt.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Finn en innstilling</translation>
    </message>
    <message>
        <source>No setting has these words. Esc shows them all again.</source>
        <translation>Ingen innstilling har disse ordene. Esc viser alle igjen.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>Innbyggertjenester</translation>
    </message>
    <message>
        <source>Digital help</source>
        <translation>Digital hjelp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>A slip for the visitor: in which language?</source>
        <translation>En lapp til den besøkende: på hvilket språk?</translation>
    </message>
    <message>
        <source>A trial of the slip: in which language?</source>
        <translation>Utprøving av lappen: på hvilket språk?</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Finn et språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The slip is not written in that language.</source>
        <translation>Lappen er ikke skrevet på det språket.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Vis og skriv ut</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you hand this out.</source>
        <translation>«{fact}» gjaldt til og med {day}; spør {owner} før du gir ut denne.</translation>
    </message>
</context>
<context>
    <name>SoFarSheet</name>
    <message>
        <source>What visitors say</source>
        <translation>Hva besøkende sier</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kjent ennå</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Lapp</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hva det ble til</translation>
    </message>
    <message>
        <source>What visitors answered</source>
        <translation>Hva besøkende svarte</translation>
    </message>
    <message>
        <source>Answers are shown once their month is over.</source>
        <translation>Svar vises når måneden er over.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Første besøk og språk</translation>
    </message>
    <message>
        <source>They are shown once their month is over.</source>
        <translation>De vises når måneden er over.</translation>
    </message>
    <message>
        <source>No idea was told yet. Ctrl+I and a digit count one.</source>
        <translation>Ingen ideer er fortalt ennå. Ctrl+I og et siffer teller én.</translation>
    </message>
    <message>
        <source>Once more, to take it back</source>
        <translation>En gang til, for å ta den tilbake</translation>
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
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Siste 3 måneder</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Siste 12 måneder</translation>
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
        <translation>Endelsen sier hvilket slag: .xlsx for Excel, .ods for OpenDocument (LibreOffice).</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Lagre som regneark</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Lagret: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}, and in the folder “pictures” beside it %n picture(s).</source>
        <translation>
            <numerusform>Lagret: {file}, og %n bilde i mappen «pictures» ved siden av.</numerusform>
            <numerusform>Lagret: {file}, og %n bilder i mappen «pictures» ved siden av.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bokstaver, sifre og enkle bindestreker, høyst 40; ingen av de andre heter det.</translation>
    </message>
    <message>
        <source>That is no whole number.</source>
        <translation>Det er ikke et helt tall.</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Slags trinn</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svares med</translation>
    </message>
    <message>
        <source>The sentence to say</source>
        <translation>Setningen som skal sies</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>The last sentence</source>
        <translation>Den siste setningen</translation>
    </message>
    <message>
        <source>What stands at the top</source>
        <translation>Det som står øverst</translation>
    </message>
    <message>
        <source>Why (for the staff)</source>
        <translation>Hvorfor (for de ansatte)</translation>
    </message>
    <message>
        <source>Meanwhile, out of the visitor&apos;s sight</source>
        <translation>Imens, uten at den besøkende ser det</translation>
    </message>
    <message>
        <source>Which days are an answer</source>
        <translation>Hvilke dager som er et svar</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Hva som kan velges</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Answers, and where each leads</source>
        <translation>Svar, og hvor hvert fører</translation>
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
        <translation>Id i registreringene</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Lenger opp</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Lenger ned</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta det ut</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>En linje til</translation>
    </message>
    <message>
        <source>What is ticked, all of it, before it goes on</source>
        <translation>Hva som krysses av, alt sammen, før den går videre</translation>
    </message>
    <message>
        <source>A way for those who lack something</source>
        <translation>En vei for dem som mangler noe</translation>
    </message>
    <message>
        <source>For those who lack something</source>
        <translation>For dem som mangler noe</translation>
    </message>
    <message>
        <source>Without this way</source>
        <translation>Uten denne veien</translation>
    </message>
    <message>
        <source>Address of the page to look at</source>
        <translation>Adressen til siden dere ser på</translation>
    </message>
    <message>
        <source>Show a picture …</source>
        <translation>Vis et bilde …</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only what can be seen is kept: not where or with what it was taken.</source>
        <translation>PNG eller JPEG. Bare det som synes, blir tatt vare på: ikke hvor eller med hva det er tatt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>What is on the picture</source>
        <translation>Hva bildet viser</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>Uten bildet</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du kan</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du kan ikke</translation>
    </message>
    <message>
        <source>You hand over</source>
        <translation>Du gir videre</translation>
    </message>
    <message>
        <source>To whom, from the directory</source>
        <translation>Til hvem, fra henvisningslisten</translation>
    </message>
    <message>
        <source>How the question ended</source>
        <translation>Hvordan spørsmålet endte</translation>
    </message>
    <message>
        <source>How much it took</source>
        <translation>Hvor mye det krevde</translation>
    </message>
    <message>
        <source>More languages of slips, by their codes: ar, uk, so</source>
        <translation>Flere språk for lapper, med kode: ar, uk, so</translation>
    </message>
    <message>
        <source>Heading of the slip</source>
        <translation>Overskrift på lappen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Hva som skal tas med</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Hvor man skal gå</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle dager</translation>
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
        <translation>Adresse for QR-koden</translation>
    </message>
    <message>
        <source>Else goes to</source>
        <translation>Går ellers til</translation>
    </message>
    <message>
        <source>Another way on a condition</source>
        <translation>En annen vei under et vilkår</translation>
    </message>
    <message>
        <source>When this was asked</source>
        <translation>Når det ble spurt om dette</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>det er</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>det er ett av</translation>
    </message>
    <message>
        <source>it is so old</source>
        <translation>det er så lenge siden</translation>
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
        <translation>Id-ene til disse svarene</translation>
    </message>
    <message>
        <source>then goes to</source>
        <translation>går da til</translation>
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
        <translation>Tall og datoer blir ikke tatt vare på: spør en gang til.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du kan</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du kan ikke</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>“{unit}” is not in the directory of this counter.</source>
        <translation>«{unit}» er ikke blant dem det kan henvises til her.</translation>
    </message>
    <message>
        <source>Meanwhile: {text}</source>
        <translation>Imens: {text}</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you say it.</source>
        <translation>«{fact}» gjaldt til og med {day}; spør {owner} før du sier det.</translation>
    </message>
    <message>
        <source>“{fact}” is from {owner}, confirmed {day}.</source>
        <translation>«{fact}» kommer fra {owner}, bekreftet {day}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The guide itself</source>
        <translation>Selve veiviseren</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>{kind} · begins here</source>
        <translation>{kind} · begynner her</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt trinn</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Ta ut dette trinnet</translation>
    </message>
</context>
<context>
    <name>TalliesScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ingenting å vise ennå</translation>
    </message>
    <message>
        <source>Referrals, conversations outside, activities, ideas, answers, door counts and check counts will be here once there are enough of them.</source>
        <translation>Henvisninger, samtaler ute, aktiviteter, ideer, svar, dørtellinger og kontrolltellinger vil stå her når det er nok av dem.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>As pages</source>
        <translation>Som sider</translation>
    </message>
    <message>
        <source>Back to the overlap</source>
        <translation>Tilbake til overlappen</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Annet som er talt</translation>
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
            <numerusform>%Ln med flere spørsmål</numerusform>
            <numerusform>%Ln med flere spørsmål</numerusform>
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
        <translation>færre enn {number}</translation>
    </message>
    <message>
        <source>{both}: fewer than {number} visits, so the number is hidden and points at nobody.</source>
        <translation>{both}: færre enn {number} kontakter, så tallet er skjult og peker ikke på noen.</translation>
    </message>
    <message numerus="yes">
        <source>{both}: asked about together in %Ln visit(s)</source>
        <translation>
            <numerusform>{both}: spurt om sammen i %Ln kontakt</numerusform>
            <numerusform>{both}: spurt om sammen i %Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}; the figures do not show that this is more than chance.</source>
        <translation>{asked}; tallene viser ikke at det er mer enn tilfeldig.</translation>
    </message>
    <message>
        <source>{asked}, {times} times as often as chance would give ({low} to {high}).</source>
        <translation>{asked}, {times} ganger så ofte som tilfeldig ({low} til {high}).</translation>
    </message>
    <message>
        <source>Fewer than {number} visits were counted. At the counter + adds a question to the visit it belongs to; then it will be seen here what is asked about together.</source>
        <translation>Færre enn {number} kontakter er telt. I skranken legger + et spørsmål til kontakten det hører til; da vises det her hva det spørres om sammen.</translation>
    </message>
    <message>
        <source>delivered until {day}</source>
        <translation>levert til og med {day}</translation>
    </message>
    <message>
        <source>Asked about in one visit: {rows} and {columns}</source>
        <translation>Spurt om i samme kontakt: {rows} og {columns}</translation>
    </message>
    <message>
        <source>This computer reports to no server yet, so these are the figures of this computer alone.</source>
        <translation>Denne maskinen er ikke koblet til noen tjener ennå, så dette er bare tallene fra denne maskinen.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>{both}: {times} times as often as chance, {low} to {high}, {visits}</source>
        <translation>{both}: {times} ganger så ofte som tilfeldig, {low} til {high}, {visits}</translation>
    </message>
    <message>
        <source>A subject that was asked about together with none of the other side in {number} visits or more has no row or column here.</source>
        <translation>Et emne som ikke ble spurt om sammen med noe fra det andre området i {number} kontakter eller flere, har ingen rad eller kolonne her.</translation>
    </message>
    <message>
        <source>Visits in which people asked about both</source>
        <translation>Kontakter der folk spurte om begge</translation>
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
        <translation>oftere enn tilfeldig</translation>
    </message>
    <message>
        <source>Sensitive subjects</source>
        <translation>Sensitive temaer</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ingenting å vise ennå</translation>
    </message>
    <message>
        <source>No two subjects of these sides were asked about together in {number} visits or more. At the counter + adds a question to the visit it belongs to; a longer stretch of months may show more.</source>
        <translation>Ingen to emner fra disse områdene ble spurt om sammen i {number} kontakter eller flere. I skranken legger + et spørsmål til kontakten det hører til; flere måneder kan vise mer.</translation>
    </message>
    <message>
        <source>Together more often than chance</source>
        <translation>Oftere sammen enn tilfeldig</translation>
    </message>
    <message>
        <source>How many times as often as chance would give; the line is where the truth probably lies.</source>
        <translation>Hvor mange ganger så ofte som tilfeldig; streken viser hvor sannheten trolig ligger.</translation>
    </message>
    <message>
        <source>So far the figures show no two subjects that go together more often than chance would give.</source>
        <translation>Så langt viser tallene ingen to emner som hører sammen oftere enn tilfeldig.</translation>
    </message>
    <message>
        <source>This tells what is asked about in one visit. It does not tell who asks, nor why, nor whether somebody came back another day; questions about the way are left out.</source>
        <translation>Dette viser hva det spørres om i én og samme kontakt. Det viser ikke hvem som spør, hvorfor, eller om noen kom tilbake en annen dag; spørsmål om veien er holdt utenfor.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskinen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are written.</source>
        <translation>
            <numerusform>%n kontakt fra papir er ført inn.</numerusform>
            <numerusform>%n kontakter fra papir er ført inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Ta dem tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper were taken out of that day.</source>
        <translation>
            <numerusform>%n kontakt fra papir ble tatt ut av den dagen.</numerusform>
            <numerusform>%n kontakter fra papir ble tatt ut av den dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Legg dem tilbake</translation>
    </message>
    <message>
        <source>What was done with the sheet is taken back.</source>
        <translation>Det som ble gjort med listen, er tatt tilbake.</translation>
    </message>
    <message>
        <source>No sheet was written in the last two minutes, so there is nothing to take back.</source>
        <translation>Ingen liste ble ført inn de siste to minuttene, så det er ingenting å ta tilbake.</translation>
    </message>
    <message>
        <source>{done} of {count} are written and stay; {left} are not.</source>
        <translation>{done} av {count} er ført inn og blir stående; {left} er det ikke.</translation>
    </message>
    <message>
        <source>{count} in one field is unusual, so nothing is written yet. Ctrl+Enter again writes it.</source>
        <translation>{count} i ett felt er uvanlig, så ingenting er ført inn ennå. Ctrl+Enter en gang til fører det inn.</translation>
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
        <translation>Åpne</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Som regneark</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
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
        <translation>Øvingen har begynt. Prøv hva du vil: ingenting av det teller, og når den slutter, blir alt borte.</translation>
    </message>
    <message>
        <source>The training is over. What was logged in it is gone, and none of it counts.</source>
        <translation>Øvingen er slutt. Det som ble registrert i den, er borte, og ingenting av det teller.</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <source>Training</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Everything works as at the counter, with the same categories and guides, but nothing counts and nothing is sent. When it ends all of it goes, and the counter is as you left it.</source>
        <translation>Alt virker som ved skranken, med de samme kategoriene og veiviserne, men ingenting teller og ingenting sendes. Når øvingen slutter, blir alt i den borte, og skranken er som du forlot den.</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avslutt øvingen</translation>
    </message>
    <message>
        <source>Begin a training</source>
        <translation>Begynn en øving</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No, go back</source>
        <translation>Nei, gå tilbake</translation>
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
        <translation>Den dagen har ikke vært ennå, og det spørres om en som har vært: skriv den på nytt.</translation>
    </message>
    <message>
        <source>That day has passed, and one still to come is asked for: type it again.</source>
        <translation>Den dagen har vært, og det spørres om en som kommer: skriv den på nytt.</translation>
    </message>
    <message>
        <source>From {least} to {most}, then Enter.</source>
        <translation>Fra {least} til {most}, deretter Enter.</translation>
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
        <translation>Ingenting er skrevet ennå: skriv sifrene, deretter Enter.</translation>
    </message>
    <message>
        <source>The date is not whole: it needs day, month and all four digits of the year.</source>
        <translation>Datoen er ikke hel: den trenger dag, måned og alle fire sifre i året.</translation>
    </message>
    <message>
        <source>There is no such day: type the date again.</source>
        <translation>Den dagen finnes ikke: skriv datoen på nytt.</translation>
    </message>
    <message>
        <source>{typed} is less than {least}: type the number again.</source>
        <translation>{typed} er mindre enn {least}: skriv tallet på nytt.</translation>
    </message>
    <message>
        <source>{typed} is more than {most}: type the number again.</source>
        <translation>{typed} er mer enn {most}: skriv tallet på nytt.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you remove them.</source>
        <translation>
            <numerusform>%n kontakt hadde ikke nådd loggen og er hentet tilbake fra reservekopien. Den teller med hvis du ikke fjerner den.</numerusform>
            <numerusform>%n kontakter hadde ikke nådd loggen og er hentet tilbake fra reservekopien. De teller med hvis du ikke fjerner dem.</numerusform>
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
        <translation>Ingen programmer her åpner PDF-filer, så ingenting ble vist; be om at et blir installert.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Language …</source>
        <translation>Språk …</translation>
    </message>
    <message>
        <source>Ask on a second screen</source>
        <translation>Spør på en ekstra skjerm</translation>
    </message>
    <message>
        <source>Ideas, answers …</source>
        <translation>Ideer, svar …</translation>
    </message>
    <message>
        <source>A visitor&apos;s idea: what is it about?</source>
        <translation>En idé fra en besøkende: hva handler den om?</translation>
    </message>
    <message>
        <source>What is to be counted, for the month and tied to nothing?</source>
        <translation>Hva skal telles, for måneden og uten å knyttes til noe?</translation>
    </message>
    <message>
        <source>Counted: an idea, {theme}.</source>
        <translation>Talt: en idé, {theme}.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Lapp</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The idea is kept in words, on this computer alone, for 180 days.</source>
        <translation>Ideen er lagret med ord, bare på denne maskinen, i 180 dager.</translation>
    </message>
    <message>
        <source>The idea is kept in words, for the municipality too.</source>
        <translation>Ideen er lagret med ord, også for kommunen.</translation>
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
        <translation>Hva besøkende sier</translation>
    </message>
    <message>
        <source>A PIN is set; a new one takes its place</source>
        <translation>En PIN-kode er satt; en ny erstatter den</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Question for visitors</source>
        <translation>Spørsmål til besøkende</translation>
    </message>
    <message>
        <source>One question and four faces, on a second screen where there is one, else on this one. Kept with their month only: not with a visit, a day or an hour.</source>
        <translation>Ett spørsmål og fire ansikter, på en ekstra skjerm der det finnes en, ellers på denne. Lagres bare med måneden: ikke med kontakt, dag eller time.</translation>
    </message>
    <message>
        <source>Show it, or take it away</source>
        <translation>Vis det, eller ta det bort</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Hva besøkende blir spurt om</translation>
    </message>
    <message>
        <source>They choose their language themselves.</source>
        <translation>De velger språk selv.</translation>
    </message>
    <message>
        <source>PIN of the visitors&apos; question</source>
        <translation>PIN-kode for spørsmålet til besøkende</translation>
    </message>
    <message>
        <source>Four to eight digits. Without it nobody leaves the question on that screen; from the counter&apos;s own window it can always be taken away. Forgotten? Type a new one here.</source>
        <translation>Fire til åtte sifre. Uten den kommer ingen bort fra spørsmålet på den skjermen; fra skrankens eget vindu kan det alltid tas bort. Glemt? Skriv en ny her.</translation>
    </message>
    <message>
        <source>Ideas in words</source>
        <translation>Ideer med ord</translation>
    </message>
    <message>
        <source>Residents&apos; ideas are always counted by theme. Their words are kept only if your municipality wants that: on this computer for 180 days, or also sent. What points to one person is refused.</source>
        <translation>Innbyggernes ideer telles alltid etter tema. Ordene lagres bare hvis kommunen ønsker det: på denne maskinen i 180 dager, eller også sendt. Det som peker på én person, avvises.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Lagres ikke</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne maskinen</translation>
    </message>
    <message>
        <source>Here, and sent</source>
        <translation>Her, og sendt</translation>
    </message>
    <message>
        <source>The municipality&apos;s channel for ideas</source>
        <translation>Kommunens kanal for ideer</translation>
    </message>
    <message>
        <source>A web address or an e-mail address. It stands on the slip that residents take home.</source>
        <translation>En nettadresse eller en e-postadresse. Den står på lappen innbyggerne tar med hjem.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Første besøk og språk</translation>
    </message>
    <message>
        <source>Counted for the month, one at a time, and tied to no visit and no hour. Ctrl+I at the counter counts one.</source>
        <translation>Telles for måneden, én om gangen, og knyttes ikke til noen kontakt eller time. Ctrl+I ved skranken teller én.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Telles</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where are you out today?</source>
        <translation>Hvor er dere ute i dag?</translation>
    </message>
    <message>
        <source>The name of a place: a square, a school, a care home. Never of a person.</source>
        <translation>Navnet på et sted: et torg, en skole, et sykehjem. Aldri på en person.</translation>
    </message>
    <message>
        <source>Or one that is known here:</source>
        <translation>Eller et som er kjent her:</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Navn på stedet</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>no text yet</source>
        <translation>ingen tekst ennå</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>mangler: {languages}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <source>Enter keeps them. They stay on this computer, for the next shift here, and are in no report.</source>
        <translation>Enter lagrer dem. De blir på denne maskinen, til neste vakt her, og står ikke i noen rapport.</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Ord til neste vakt</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Somebody else writes on this draft in another window. Nothing is lost: theirs stays among the drafts, and you write on in one of your own.</source>
        <translation>Noen andre skriver på dette utkastet i et annet vindu. Ingenting er tapt: deres ligger blant utkastene, og du skriver videre i ditt eget.</translation>
    </message>
</context>
<context>
    <name>WrittenSheet</name>
    <message>
        <source>Change it</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>The idea in the resident&apos;s own words</source>
        <translation>Ideen med innbyggerens egne ord</translation>
    </message>
    <message>
        <source>In the resident&apos;s own words, without names or numbers. Enter reads it back.</source>
        <translation>Med innbyggerens egne ord, uten navn og nummer. Enter viser det til opplesing.</translation>
    </message>
    <message>
        <source>Read it to the resident. It is kept on this computer and sent to the municipality.</source>
        <translation>Les det opp for innbyggeren. Det lagres på denne maskinen og sendes til kommunen.</translation>
    </message>
    <message>
        <source>Read it to the resident. It stays on this computer, for 180 days.</source>
        <translation>Les det opp for innbyggeren. Det blir på denne maskinen, i 180 dager.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Les opp</translation>
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
            <numerusform>%n ikke telt</numerusform>
            <numerusform>%n ikke telt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>{key} cannot be used here; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>{key} kan ikke brukes her; trykk en funksjonstast, Ctrl og en bokstav, eller et tegn som §.</translation>
    </message>
    <message>
        <source>This key cannot be used; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>Denne tasten kan ikke brukes; trykk en funksjonstast, Ctrl og en bokstav, eller et tegn som §.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”; press another key, or turn that one off first.</source>
        <translation>{key} betyr allerede «{what}»; trykk en annen tast, eller slå av den først.</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>The page in this language: {language}</source>
        <translation>Siden på dette språket: {language}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>kept here</source>
        <translation>lagret her</translation>
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
        <translation>slippes ikke inn</translation>
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
        <translation>Alt er skrevet på denne maskinen, kryptert, før haken vises. Den rapporterer ikke til noen tjener ennå.</translation>
    </message>
    <message>
        <source>Everything that was written here is at the server too.</source>
        <translation>Alt som er skrevet her, er også på tjeneren.</translation>
    </message>
    <message>
        <source>On its way to the server. Everything stays here too.</source>
        <translation>På vei til tjeneren. Alt blir også værende her.</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <source>Say</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spør</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Limit of the role</source>
        <translation>Grense for rollen</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Henvis</translation>
    </message>
    <message>
        <source>Slip for the visitor</source>
        <translation>Lapp til den besøkende</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Ett svar</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Flere</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Et tall</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>En dato</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
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
        <translation>Én setning å si, så går det videre</translation>
    </message>
    <message>
        <source>A question; what is answered decides where it goes on</source>
        <translation>Et spørsmål; svaret avgjør hvor det går videre</translation>
    </message>
    <message>
        <source>Lines that are ticked, all of them, before it goes on</source>
        <translation>Linjer som krysses av, alle, før det går videre</translation>
    </message>
    <message>
        <source>A page or a picture to look at together</source>
        <translation>En side eller et bilde å se på sammen</translation>
    </message>
    <message>
        <source>What one may do, may not do, and hands over</source>
        <translation>Hva man kan, ikke kan, og gir videre</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Hvem man skal gå til, fra henvisningslisten</translation>
    </message>
    <message>
        <source>A page to take home: what was done, what to bring, where to go</source>
        <translation>En side å ta med hjem: hva som ble gjort, hva som skal tas med, hvor man skal</translation>
    </message>
    <message>
        <source>How the question ended; the guide is over</source>
        <translation>Hvordan spørsmålet endte; veiviseren er slutt</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>ingen steder ennå</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>“{asked}” is {count} {span} or more</source>
        <translation>«{asked}» er {count} {span} eller mer</translation>
    </message>
    <message>
        <source>“{asked}” is “{answer}”</source>
        <translation>«{asked}» er «{answer}»</translation>
    </message>
    <message>
        <source>“{asked}” is one of: {answers}</source>
        <translation>«{asked}» er ett av: {answers}</translation>
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
        <translation>legg til i kontakten</translation>
    </message>
    <message>
        <source>choose a hit</source>
        <translation>velg et treff</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>velg</translation>
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
        <translation>søk</translation>
    </message>
    <message>
        <source>log the first hit</source>
        <translation>registrer første treff</translation>
    </message>
    <message>
        <source>keep the time</source>
        <translation>lagre tiden</translation>
    </message>
    <message>
        <source>open its guide</source>
        <translation>åpne veiviseren</translation>
    </message>
    <message>
        <source>several</source>
        <translation>flere på én gang</translation>
    </message>
    <message>
        <source>move among the last visits</source>
        <translation>flytt mellom siste kontakter</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>rett opp</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>channel of the next visit</source>
        <translation>kanal for neste kontakt</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>omfang</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>angre</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>gjenopprett</translation>
    </message>
    <message>
        <source>then the tile&apos;s key</source>
        <translation>deretter tasten på ruten</translation>
    </message>
    <message>
        <source>find in the directory</source>
        <translation>finn noen å henvise til</translation>
    </message>
    <message>
        <source>the first one found</source>
        <translation>den første som er funnet</translation>
    </message>
    <message>
        <source>add to the visit before</source>
        <translation>legg til i kontakten før</translation>
    </message>
    <message>
        <source>correct an earlier visit</source>
        <translation>rett en tidligere kontakt</translation>
    </message>
    <message>
        <source>the last ones belong here</source>
        <translation>de siste hører til her</translation>
    </message>
    <message>
        <source>we are at the stop</source>
        <translation>vi er på stoppet</translation>
    </message>
    <message>
        <source>where we are now</source>
        <translation>hvor vi er nå</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>henvist til</translation>
    </message>
    <message>
        <source>handed to a colleague</source>
        <translation>gitt videre til kollega</translation>
    </message>
    <message>
        <source>sent here by</source>
        <translation>sendt hit av</translation>
    </message>
    <message>
        <source>continued from a colleague</source>
        <translation>fortsetter fra en kollega</translation>
    </message>
    <message>
        <source>note on the visit</source>
        <translation>notat på kontakten</translation>
    </message>
    <message>
        <source>keep the note</source>
        <translation>lagre notatet</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>la det være som det var</translation>
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
        <translation>stengt</translation>
    </message>
    <message>
        <source>take back what was said</source>
        <translation>angre svaret</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>slett ett tegn</translation>
    </message>
    <message>
        <source>one question back</source>
        <translation>ett spørsmål tilbake</translation>
    </message>
    <message>
        <source>answer or tick</source>
        <translation>svar eller kryss av</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>gå videre</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>ett trinn tilbake</translation>
    </message>
    <message>
        <source>leave the guide</source>
        <translation>forlat veiviseren</translation>
    </message>
    <message>
        <source>back to the tiles</source>
        <translation>tilbake til rutene</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>avbryt</translation>
    </message>
    <message>
        <source>to the guide and back</source>
        <translation>til veiviseren og tilbake</translation>
    </message>
    <message>
        <source>open the guide</source>
        <translation>åpne veiviseren</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytt</translation>
    </message>
    <message>
        <source>take over, or begin</source>
        <translation>ta over eller begynn</translation>
    </message>
    <message>
        <source>close the shift</source>
        <translation>avslutt vakten</translation>
    </message>
    <message>
        <source>who is at the desk</source>
        <translation>hvem er i skranken</translation>
    </message>
    <message>
        <source>close what waits</source>
        <translation>avslutt det som venter</translation>
    </message>
    <message>
        <source>enter what was counted on paper</source>
        <translation>før inn det som ble telt på papir</translation>
    </message>
    <message>
        <source>another silent stretch</source>
        <translation>et annet stille tidsrom</translation>
    </message>
    <message>
        <source>move among the shifts</source>
        <translation>flytt mellom vaktene</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>vaktrapporten</translation>
    </message>
    <message>
        <source>move in the matrix</source>
        <translation>flytt i matrisen</translation>
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
        <translation>vis i matrisen</translation>
    </message>
    <message>
        <source>stop counting</source>
        <translation>stopp opptellingen</translation>
    </message>
    <message>
        <source>the full width</source>
        <translation>full bredde</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>ta alt tilbake</translation>
    </message>
    <message>
        <source>the place typed</source>
        <translation>stedet som er skrevet</translation>
    </message>
    <message>
        <source>scroll the page</source>
        <translation>bla på siden</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>til neste innstilling</translation>
    </message>
    <message>
        <source>take over the shift</source>
        <translation>ta over vakten</translation>
    </message>
    <message>
        <source>why it was not counted</source>
        <translation>hvorfor det ikke ble telt</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>gi videre</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>tall eller dato</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>hvem som sier det</translation>
    </message>
    <message>
        <source>go on where it stopped</source>
        <translation>gå videre der den stoppet</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>endre den</translation>
    </message>
    <message>
        <source>write guides</source>
        <translation>skriv veivisere</translation>
    </message>
    <message>
        <source>write on it</source>
        <translation>skriv videre på det</translation>
    </message>
    <message>
        <source>an empty guide</source>
        <translation>en tom veiviser</translation>
    </message>
    <message>
        <source>from a guide there is</source>
        <translation>fra en veiviser som finnes</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>fra en fil</translation>
    </message>
    <message>
        <source>throw the draft away</source>
        <translation>kast utkastet</translation>
    </message>
    <message>
        <source>back to the guides</source>
        <translation>tilbake til veiviserne</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>et annet trinn</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nytt trinn</translation>
    </message>
    <message>
        <source>take the step out</source>
        <translation>ta ut trinnet</translation>
    </message>
    <message>
        <source>move it in the list</source>
        <translation>flytt det i listen</translation>
    </message>
    <message>
        <source>steps, form, beside it</source>
        <translation>trinn, skjema, ved siden</translation>
    </message>
    <message>
        <source>next language</source>
        <translation>neste språk</translation>
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
        <translation>feil</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>neste feil</translation>
    </message>
    <message>
        <source>try it out</source>
        <translation>prøv den</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publiser</translation>
    </message>
    <message>
        <source>back to the drafts</source>
        <translation>tilbake til utkastene</translation>
    </message>
    <message>
        <source>end the trial</source>
        <translation>avslutt utprøvingen</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>én til</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>én færre</translation>
    </message>
    <message>
        <source>words for the next shift</source>
        <translation>ord til neste vakt</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>what was left is done</source>
        <translation>det som lå igjen, er gjort</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alt er lest</translation>
    </message>
    <message>
        <source>take back T or C</source>
        <translation>angre T eller C</translation>
    </message>
    <message>
        <source>door count</source>
        <translation>dørtelling</translation>
    </message>
    <message>
        <source>check count</source>
        <translation>kontrolltelling</translation>
    </message>
    <message>
        <source>open in the PDF viewer</source>
        <translation>åpne i PDF-leseren</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>lagre som PDF</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>større, mindre</translation>
    </message>
    <message>
        <source>its guide, from where it stopped</source>
        <translation>veiviseren, fra der den stoppet</translation>
    </message>
    <message>
        <source>save as a spreadsheet</source>
        <translation>lagre som regneark</translation>
    </message>
    <message>
        <source>all of the drawing</source>
        <translation>hele tegningen</translation>
    </message>
    <message>
        <source>the problem before</source>
        <translation>forrige feil</translation>
    </message>
    <message>
        <source>how people went through it</source>
        <translation>hvordan folk kom gjennom den</translation>
    </message>
    <message>
        <source>which version</source>
        <translation>hvilken versjon</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>som side</translation>
    </message>
    <message>
        <source>what else was counted</source>
        <translation>annet som er talt</translation>
    </message>
    <message>
        <source>as pages</source>
        <translation>som sider</translation>
    </message>
    <message>
        <source>back to the overlap</source>
        <translation>tilbake til overlappen</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>en annen rapport</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>hele siden</translation>
    </message>
    <message>
        <source>ask for a code</source>
        <translation>be om en kode</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>kopier koden</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>send nå</translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation>finn en innstilling</translation>
    </message>
    <message>
        <source>begin or end a training</source>
        <translation>begynn eller avslutt en øving</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>en sum</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>den neste</translation>
    </message>
    <message>
        <source>the next part of the day</source>
        <translation>neste del av dagen</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>tøm feltet</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>en annen kategori</translation>
    </message>
    <message>
        <source>the first hit</source>
        <translation>det første treffet</translation>
    </message>
    <message>
        <source>back to the sums</source>
        <translation>tilbake til summene</translation>
    </message>
    <message>
        <source>write them all</source>
        <translation>før inn alle</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>en annen dag</translation>
    </message>
    <message>
        <source>another stop</source>
        <translation>et annet stopp</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>legg det tilbake</translation>
    </message>
    <message>
        <source>back to the shift</source>
        <translation>tilbake til vakten</translation>
    </message>
    <message>
        <source>a place that is known</source>
        <translation>et kjent sted</translation>
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
        <translation>et annet sted</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle kategorier</translation>
    </message>
    <message>
        <source>move among the tiles</source>
        <translation>gå mellom rutene</translation>
    </message>
    <message>
        <source>log the tile</source>
        <translation>registrer ruten</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>før inn</translation>
    </message>
    <message>
        <source>to the next line</source>
        <translation>til neste linje</translation>
    </message>
    <message>
        <source>take back one of the list</source>
        <translation>angre en i listen</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>en annen måned</translation>
    </message>
    <message>
        <source>the other part</source>
        <translation>den andre delen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>finn</translation>
    </message>
    <message>
        <source>refer the highlighted visit</source>
        <translation>henvis den markerte kontakten</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Veivisere</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vakt</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlapp</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>what visitors say</source>
        <translation>hva besøkende sier</translation>
    </message>
    <message>
        <source>the visitors&apos; question</source>
        <translation>spørsmålet til besøkende</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>the small bar and back</source>
        <translation>det lille vinduet og tilbake</translation>
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
        <translation>et tall, så Enter</translation>
    </message>
    <message>
        <source>type, or press a key</source>
        <translation>skriv, eller trykk en tast</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Finn noen å henvise til</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Hva gjaldt det?</translation>
    </message>
    <message>
        <source>What else do they ask?</source>
        <translation>Hva mer spør de om?</translation>
    </message>
    <message>
        <source>at {stop} now? Enter</source>
        <translation>på {stop} nå? Enter</translation>
    </message>
    <message>
        <source>where are we now? {key}</source>
        <translation>hvor er vi nå? {key}</translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation>Hva spør de om?</translation>
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
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>veiviser</translation>
    </message>
    <message>
        <source>more stops</source>
        <translation>flere stopp</translation>
    </message>
    <message>
        <source>Nothing is logged yet today, so there is nothing to change.</source>
        <translation>Ingenting er registrert ennå i dag, så det er ingenting å endre.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word; Esc empties the search.</source>
        <translation>Ingenting heter det. Prøv et annet ord; Esc tømmer søket.</translation>
    </message>
    <message>
        <source>There is no guide for this.</source>
        <translation>Det finnes ingen veiviser for dette.</translation>
    </message>
    <message>
        <source>No guide is open. Ctrl+Enter opens one.</source>
        <translation>Ingen veiviser er åpen. Ctrl+Enter åpner en.</translation>
    </message>
    <message>
        <source>No stops are published for this place, so there is none to go to.</source>
        <translation>Det er ikke publisert noen stopp for dette stedet, så det er ingen å dra til.</translation>
    </message>
    <message>
        <source>There is no other visit today. To add to this one, press +.</source>
        <translation>Det er ingen annen kontakt i dag. Trykk + for å legge til på denne.</translation>
    </message>
    <message>
        <source>Every visit of today was logged here, so there is none to move.</source>
        <translation>Alle kontakter i dag er registrert her, så det er ingen å flytte.</translation>
    </message>
    <message>
        <source>Notes are off. They can be turned on in the settings, with Ctrl+7.</source>
        <translation>Notater er slått av. De kan slås på i innstillingene, med Ctrl+7.</translation>
    </message>
    <message>
        <source>That time is still to come. Type an earlier one.</source>
        <translation>Klokka er ikke så mye ennå. Skriv en tidligere tid.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
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
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Fjern dette spørsmålet</translation>
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
        <translation>Gitt videre til kollega</translation>
    </message>
    <message>
        <source>Sent here by</source>
        <translation>Sendt hit av</translation>
    </message>
    <message>
        <source>Continued from a colleague</source>
        <translation>Fortsetter fra en kollega</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del av dagen</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hvordan endte det?</translation>
    </message>
    <message>
        <source>How much work was it?</source>
        <translation>Hvor mye arbeid var det?</translation>
    </message>
    <message>
        <source>{what}: how much work was it?</source>
        <translation>{what}: Hvor mye arbeid var det?</translation>
    </message>
    <message>
        <source>{what}: how many of the last visits belong here?</source>
        <translation>{what}: hvor mange av de siste kontaktene hører til her?</translation>
    </message>
    <message>
        <source>Which visit is to be corrected?</source>
        <translation>Hvilken kontakt skal rettes?</translation>
    </message>
    <message>
        <source>{what}: in which part of the day?</source>
        <translation>{what}: i hvilken del av dagen?</translation>
    </message>
    <message>
        <source>{what}: whom did you send them to?</source>
        <translation>{what}: hvem ble de henvist til?</translation>
    </message>
    <message>
        <source>Guide left; Ctrl+Enter goes on there</source>
        <translation>Veiviseren er forlatt; Ctrl+Enter går videre der</translation>
    </message>
    <message>
        <source>guide left before its end</source>
        <translation>veiviseren er ikke fullført</translation>
    </message>
    <message>
        <source>Sent here by: {side}</source>
        <translation>Sendt hit av: {side}</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>tidligere</translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation>En annen kontakt</translation>
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
        <translation>Neste kontakt: Hvordan når de oss?</translation>
    </message>
    <message>
        <source>Where are we now?</source>
        <translation>Hvor er vi nå?</translation>
    </message>
    <message>
        <source>{what}: which question?</source>
        <translation>{what}: Hvilket spørsmål?</translation>
    </message>
    <message>
        <source>{what}: what is to be corrected?</source>
        <translation>{what}: Hva skal rettes?</translation>
    </message>
    <message>
        <source>{what}: how did they reach us?</source>
        <translation>{what}: Hvordan nådde de oss?</translation>
    </message>
    <message>
        <source>{what}: when was it?</source>
        <translation>{what}: Når var det?</translation>
    </message>
    <message>
        <source>{what}: to a colleague at which side?</source>
        <translation>{what}: til en kollega på hvilket område?</translation>
    </message>
    <message>
        <source>{what}: who had sent them here?</source>
        <translation>{what}: hvem hadde sendt dem hit?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>notat: {text}</translation>
    </message>
    <message>
        <source>with the guide</source>
        <translation>med veiviseren</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Angret: {what}</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Det er ikke mer å angre.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Det er ingenting å gjenopprette.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Gjenopprettet: {what}</translation>
    </message>
    <message>
        <source>takes back {what}</source>
        <translation>angre {what}</translation>
    </message>
    <message>
        <source>takes back the question {what}</source>
        <translation>angre spørsmålet {what}</translation>
    </message>
    <message>
        <source>takes back the correction of {what}</source>
        <translation>angre rettingen av {what}</translation>
    </message>
    <message>
        <source>brings back {what}</source>
        <translation>hent tilbake {what}</translation>
    </message>
    <message>
        <source>takes back the guide for {what}</source>
        <translation>angre veiviseren for {what}</translation>
    </message>
    <message>
        <source>takes back {what} from paper</source>
        <translation>ta tilbake {what} fra papir</translation>
    </message>
    <message>
        <source>brings back {what} from paper</source>
        <translation>hent tilbake {what} fra papir</translation>
    </message>
    <message>
        <source>takes back the idea: {what}</source>
        <translation>angre idéen: {what}</translation>
    </message>
    <message>
        <source>puts back {what}</source>
        <translation>gjenopprett {what}</translation>
    </message>
    <message>
        <source>puts back the question {what}</source>
        <translation>gjenopprett spørsmålet {what}</translation>
    </message>
    <message>
        <source>puts back the correction of {what}</source>
        <translation>gjenopprett rettingen av {what}</translation>
    </message>
    <message>
        <source>removes {what} again</source>
        <translation>fjern {what} igjen</translation>
    </message>
    <message>
        <source>puts back the guide for {what}</source>
        <translation>gjenopprett veiviseren for {what}</translation>
    </message>
    <message>
        <source>puts back {what} from paper</source>
        <translation>legg tilbake {what} fra papir</translation>
    </message>
    <message>
        <source>removes {what} from paper again</source>
        <translation>fjern {what} fra papir igjen</translation>
    </message>
    <message>
        <source>counts the idea again: {what}</source>
        <translation>tell idéen igjen: {what}</translation>
    </message>
    <message>
        <source>Question taken back: {what}</source>
        <translation>Spørsmål angret: {what}</translation>
    </message>
    <message>
        <source>Correction taken back: {what}</source>
        <translation>Retting angret: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Hentet tilbake: {what}</translation>
    </message>
    <message>
        <source>Guide taken back: {what}</source>
        <translation>Veiviser angret: {what}</translation>
    </message>
    <message>
        <source>Taken back from paper: {what}</source>
        <translation>Tatt tilbake fra papir: {what}</translation>
    </message>
    <message>
        <source>Brought back from paper: {what}</source>
        <translation>Hentet tilbake fra papir: {what}</translation>
    </message>
    <message>
        <source>Idea taken back: {what}</source>
        <translation>Idé angret: {what}</translation>
    </message>
    <message>
        <source>Question put back: {what}</source>
        <translation>Spørsmål tilbake: {what}</translation>
    </message>
    <message>
        <source>Correction put back: {what}</source>
        <translation>Retting tilbake: {what}</translation>
    </message>
    <message>
        <source>Removed again: {what}</source>
        <translation>Fjernet igjen: {what}</translation>
    </message>
    <message>
        <source>Guide put back: {what}</source>
        <translation>Veiviser tilbake: {what}</translation>
    </message>
    <message>
        <source>moves {what} back</source>
        <translation>flytt {what} tilbake</translation>
    </message>
    <message>
        <source>moves {what} here again</source>
        <translation>flytt {what} hit igjen</translation>
    </message>
    <message>
        <source>Moved back: {what}</source>
        <translation>Flyttet tilbake: {what}</translation>
    </message>
    <message>
        <source>Moved here again: {what}</source>
        <translation>Flyttet hit igjen: {what}</translation>
    </message>
    <message>
        <source>Put back from paper: {what}</source>
        <translation>Lagt tilbake fra papir: {what}</translation>
    </message>
    <message>
        <source>Removed again from paper: {what}</source>
        <translation>Fjernet igjen fra papir: {what}</translation>
    </message>
    <message>
        <source>Idea counted again: {what}</source>
        <translation>Idé talt igjen: {what}</translation>
    </message>
    <message>
        <source>Moved here: {what}</source>
        <translation>Flyttet hit: {what}</translation>
    </message>
    <message>
        <source>It was that already: nothing was changed.</source>
        <translation>Slik var det allerede: ingenting ble endret.</translation>
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
        <translation>Likevel en ny kontakt</translation>
    </message>
    <message>
        <source>pressed twice? Ctrl+Z takes the last one back</source>
        <translation>trykket to ganger? Ctrl+Z tar den siste tilbake</translation>
    </message>
    <message>
        <source>The shift before runs on</source>
        <translation>Vakten før går videre</translation>
    </message>
    <message>
        <source>Taken over again</source>
        <translation>Tatt over igjen</translation>
    </message>
    <message>
        <source>The shift never began</source>
        <translation>Vakten har aldri begynt</translation>
    </message>
    <message>
        <source>The shift began after all</source>
        <translation>Vakten begynte likevel</translation>
    </message>
    <message>
        <source>Taken over just now. Ctrl+Z takes it back.</source>
        <translation>Nettopp tatt over. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>A shift began</source>
        <translation>En vakt begynte</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Tatt over</translation>
    </message>
    <message>
        <source>takes back the new shift</source>
        <translation>angre den nye vakten</translation>
    </message>
    <message>
        <source>begins the shift after all</source>
        <translation>begynn vakten likevel</translation>
    </message>
    <message>
        <source>takes back the shift change</source>
        <translation>angre vaktskiftet</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>ta over igjen</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>{count} came through the door, {times}.</source>
        <translation>{count} kom inn døra, {times}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>What the counter shows is kept; the next reading tells how many came.</source>
        <translation>Det telleren viser, er lagret; neste avlesning forteller hvor mange som kom.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Open {site} in the browser</source>
        <translation>Åpne {site} i nettleseren</translation>
    </message>
    <message>
        <source>Choose a language, and print</source>
        <translation>Velg språk, og skriv ut</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Hvem sier det?</translation>
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
        <translation>Mens det står bokstaver i søket</translation>
    </message>
    <message>
        <source>After +</source>
        <translation>Etter +</translation>
    </message>
    <message>
        <source>After *</source>
        <translation>Etter *</translation>
    </message>
    <message>
        <source>While Skranke asks</source>
        <translation>Mens Skranke spør</translation>
    </message>
    <message>
        <source>While it asks whom they were sent to</source>
        <translation>Mens Skranke spør hvem de ble henvist til</translation>
    </message>
    <message>
        <source>While a time is typed</source>
        <translation>Mens du skriver en tid</translation>
    </message>
    <message>
        <source>In a guide</source>
        <translation>I en veiviser</translation>
    </message>
    <message>
        <source>While a note is typed</source>
        <translation>Mens et notat skrives</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>I dette bildet</translation>
    </message>
    <message>
        <source>While things are handed over</source>
        <translation>Mens ting gis videre</translation>
    </message>
    <message>
        <source>In the sheet from paper</source>
        <translation>I listen fra papir</translation>
    </message>
    <message>
        <source>While a category is looked for</source>
        <translation>Mens en kategori letes fram</translation>
    </message>
    <message>
        <source>While it asks where you are out</source>
        <translation>Mens Skranke spør hvor dere er ute</translation>
    </message>
    <message>
        <source>Out at a place</source>
        <translation>Ute på et sted</translation>
    </message>
    <message>
        <source>At the activities</source>
        <translation>Ved aktivitetene</translation>
    </message>
    <message>
        <source>Before it is paired</source>
        <translation>Før den er koblet til</translation>
    </message>
    <message>
        <source>While the code is shown</source>
        <translation>Mens koden vises</translation>
    </message>
    <message>
        <source>Once it is paired</source>
        <translation>Når den er koblet til</translation>
    </message>
    <message>
        <source>Among the drafts</source>
        <translation>Blant utkastene</translation>
    </message>
    <message>
        <source>While a guide is written</source>
        <translation>Mens en veiviser skrives</translation>
    </message>
    <message>
        <source>While a draft is tried out</source>
        <translation>Mens et utkast prøves</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Funksjonstaster</translation>
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
        <translation>{what} – ikke nå</translation>
    </message>
</context>
<context>
    <name>leaves</name>
    <message>
        <source>Tick sheet</source>
        <translation>Strekliste</translation>
    </message>
    <message>
        <source>to count on paper</source>
        <translation>for å telle på papir</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tastekort</translation>
    </message>
    <message>
        <source>to stand at the counter</source>
        <translation>til å stå i skranken</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The first start asks one thing: where are we working?</source>
        <translation>Første start spør om én ting: Hvor jobber vi?</translation>
    </message>
    <message>
        <source>The counter, ready for its first visit.</source>
        <translation>Skranken, klar for den første kontakten.</translation>
    </message>
    <message>
        <source>No shift is open: logging works all the same.</source>
        <translation>Ingen vakt er åpen: Du kan registrere likevel.</translation>
    </message>
    <message>
        <source>An empty screen says what will be here and how to begin.</source>
        <translation>Et tomt bilde sier hva som kommer her, og hvordan du begynner.</translation>
    </message>
    <message>
        <source>After + the next key adds a question to the highlighted visit.</source>
        <translation>Etter + legger neste tast et spørsmål til kontakten som er markert.</translation>
    </message>
    <message>
        <source>Letters search in six languages; meanwhile the digits are on the hits.</source>
        <translation>Bokstaver søker på seks språk; imens er sifrene på treffene.</translation>
    </message>
    <message>
        <source>After * and a number one key logs several visits as one act.</source>
        <translation>Etter * og et tall registrerer én tast flere kontakter på én gang.</translation>
    </message>
    <message>
        <source>A function key asks on one line; a digit answers.</source>
        <translation>En funksjonstast spør på én linje; et siffer svarer.</translation>
    </message>
    <message>
        <source>An ordinary day: one key is one visit, ticked once it is written.</source>
        <translation>En vanlig dag: Én tast er én kontakt, med hake når den er skrevet.</translation>
    </message>
    <message>
        <source>Before anything was logged the overlap says what will be here.</source>
        <translation>Før noe er registrert, sier overlappen hva som kommer her.</translation>
    </message>
    <message>
        <source>Until it is paired a counter keeps everything to itself.</source>
        <translation>Til den er koblet til, holder en skranke alt for seg selv.</translation>
    </message>
    <message>
        <source>Two have changed the same guide: whoever publishes second chooses, and neither loses anything.</source>
        <translation>To har endret den samme veiviseren: Den som publiserer sist, velger, og ingen mister noe.</translation>
    </message>
    <message>
        <source>F2 corrects any visit of the day; the journal keeps what it was.</source>
        <translation>F2 retter alle dagens kontakter; loggen tar vare på det som sto før.</translation>
    </message>
    <message>
        <source>F6 says whom somebody was referred to: who helps with it comes first.</source>
        <translation>F6 sier hvem noen ble henvist til: de som hjelper med dette, står først.</translation>
    </message>
    <message>
        <source>The directory, found by typing, large enough for the visitor to read.</source>
        <translation>Henvisningene: finn ved å skrive, og vis dem stort nok til at den som spør kan lese.</translation>
    </message>
    <message>
        <source>Guides stand beside the counter, with their sources and their date.</source>
        <translation>Veivisere står ved siden av skranken, med kilder og dato.</translation>
    </message>
    <message>
        <source>A guide being written: its steps, the form of one, and the drawing of all.</source>
        <translation>En veiviser som skrives: trinnene, skjemaet for ett av dem og tegningen av alt.</translation>
    </message>
    <message>
        <source>All of a guide at a glance, drawn while it is written.</source>
        <translation>Hele veiviseren på ett blikk, tegnet mens den skrives.</translation>
    </message>
    <message>
        <source>A draft is tried out by the keys of the counter; nothing is logged.</source>
        <translation>Et utkast prøves med tastene i skranken; ingenting registreres.</translation>
    </message>
    <message>
        <source>A guide asks one thing at a time; the answers are keys.</source>
        <translation>En veiviser spør om én ting om gangen; svarene er taster.</translation>
    </message>
    <message>
        <source>A limit of the role: what may be shown, and what is left alone.</source>
        <translation>En grense for rollen: hva du kan vise, og hva du lar være.</translation>
    </message>
    <message>
        <source>A checklist: all of it is ticked before the guide goes on.</source>
        <translation>En sjekkliste: Alt krysses av før veiviseren går videre.</translation>
    </message>
    <message>
        <source>The end of a guide says how the question ended.</source>
        <translation>Slutten av en veiviser sier hvordan spørsmålet endte.</translation>
    </message>
    <message>
        <source>A number is typed; it stays in memory and goes with the guide.</source>
        <translation>Et tall tastes; det står bare i minnet og forsvinner med veiviseren.</translation>
    </message>
    <message>
        <source>Where several things can be true, each has its key, and Enter goes on.</source>
        <translation>Der flere ting kan stemme, har hver sin tast, og Enter går videre.</translation>
    </message>
    <message>
        <source>Whoever helps further, with what it takes to reach them; the visit notes whom it was.</source>
        <translation>Den som hjelper videre, med det som trengs for å nå dem; kontakten noterer hvem det var.</translation>
    </message>
    <message>
        <source>A picture to point at, with its words for those who do not see it.</source>
        <translation>Et bilde å peke på, med ord for den som ikke ser det.</translation>
    </message>
    <message>
        <source>A date is typed in the order in which it is written here; it is kept nowhere either.</source>
        <translation>En dato tastes i den rekkefølgen den skrives her; den lagres heller ikke noe sted.</translation>
    </message>
    <message>
        <source>What a visitor takes home, in their own language; which one is kept nowhere.</source>
        <translation>Det en besøkende tar med hjem, på sitt eget språk; hvilket, lagres ingen steder.</translation>
    </message>
    <message>
        <source>The shift, and the line of the day with its gaps.</source>
        <translation>Vakten, og linjen gjennom dagen med sine hull.</translation>
    </message>
    <message>
        <source>What the next shift should know comes from a short list, and reaches every device of the site.</source>
        <translation>Det neste vakt bør vite, velges fra en kort liste og når alle enheter på stedet.</translation>
    </message>
    <message>
        <source>After an outage the sums of the tick sheet are typed; one key writes them.</source>
        <translation>Etter et avbrudd skrives summene fra streklisten; én tast fører dem inn.</translation>
    </message>
    <message>
        <source>The report of a shift is the page itself.</source>
        <translation>Rapporten fra en vakt er selve siden.</translation>
    </message>
    <message>
        <source>What people ask of both sides in one visit, counted over all five sites; what is too small is hidden.</source>
        <translation>Hva folk spør om på begge områder i én kontakt, talt over alle fem steder; det som er for lite, er skjult.</translation>
    </message>
    <message>
        <source>What else was counted at all five sites: referrals, activities, the door, and how complete the log was.</source>
        <translation>Annet som er talt på alle fem stedene: henvisninger, aktiviteter, døra, og hvor fullstendig registreringen var.</translation>
    </message>
    <message>
        <source>How people went through a guide: where they ended, and where they stopped.</source>
        <translation>Hvordan folk kom gjennom en veiviser: hvor de sluttet, og hvor de stoppet.</translation>
    </message>
    <message>
        <source>The same guide as a blueprint: what happens in sight, and what out of sight.</source>
        <translation>Den samme veiviseren som tjenesteblueprint: hva som skjer synlig, og hva som skjer bak kulissene.</translation>
    </message>
    <message>
        <source>A counter is paired with a code that a supervisor approves.</source>
        <translation>En skranke kobles til med en kode som en leder godkjenner.</translation>
    </message>
    <message>
        <source>What was logged goes out by itself; sent is what the server has said it has.</source>
        <translation>Det som er registrert, sendes av seg selv; sendt er det tjeneren har sagt at den har.</translation>
    </message>
    <message>
        <source>A server that is away is no trouble: what waits and why is one sentence.</source>
        <translation>En tjener som er borte, er ikke noe problem: hva som venter og hvorfor, er én setning.</translation>
    </message>
    <message>
        <source>Without the server the counter answers from its own journal, and says so.</source>
        <translation>Uten tjeneren svarer skranken fra sin egen logg, og sier det.</translation>
    </message>
    <message>
        <source>Out where people are: one tap is one conversation, on tiles for a finger.</source>
        <translation>Ute der folk er: ett trykk er én samtale, på ruter for en finger.</translation>
    </message>
    <message>
        <source>What the library put on, how many came, and the sums of the month.</source>
        <translation>Det biblioteket arrangerte, hvor mange som kom, og summene for måneden.</translation>
    </message>
    <message>
        <source>In training everything works and nothing counts, and the window says so.</source>
        <translation>I øving virker alt og ingenting teller, og vinduet sier det.</translation>
    </message>
    <message>
        <source>A resident&apos;s idea is two keys: it is counted under its theme.</source>
        <translation>En idé fra en innbygger er to taster: den telles under temaet sitt.</translation>
    </message>
    <message>
        <source>On a second screen visitors answer one question; nobody leaves it without the PIN.</source>
        <translation>På en egen skjerm svarer besøkende på ett spørsmål; ingen forlater den uten PIN-kode.</translation>
    </message>
    <message>
        <source>Few settings, each explained, found by typing.</source>
        <translation>Få innstillinger, alle forklart, funnet ved å skrive.</translation>
    </message>
    <message>
        <source>F1 shows every key of the screen.</source>
        <translation>F1 viser alle tastene i bildet.</translation>
    </message>
    <message>
        <source>An error is one sentence: what happened, what is kept, what to do.</source>
        <translation>En feil er én setning: hva som skjedde, hva som er lagret, hva du gjør.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Ved skranken</translation>
    </message>
    <message>
        <source>Guides beside it</source>
        <translation>Veivisere ved siden av</translation>
    </message>
    <message>
        <source>Writing a guide</source>
        <translation>Å skrive en veiviser</translation>
    </message>
    <message>
        <source>The shift and its report</source>
        <translation>Vakten og rapporten</translation>
    </message>
    <message>
        <source>From the counter to the server</source>
        <translation>Fra skranken til tjeneren</translation>
    </message>
    <message>
        <source>What people ask of both sides</source>
        <translation>Hva folk spør om på begge områder</translation>
    </message>
    <message>
        <source>Outside the counter</source>
        <translation>Utenfor skranken</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Rundt omkring</translation>
    </message>
    <message>
        <source>Skranke: every screen</source>
        <translation>Skranke: alle skjermbilder</translation>
    </message>
    <message>
        <source>The program at the desk where library and citizen service meet: one key is one visit. Light and dark, cut across; each half leads to its picture. All figures are invented.</source>
        <translation>Programmet i skranken der bibliotek og innbyggertjeneste møtes: Én tast er én kontakt. Lyst og mørkt, delt på skrå; hver halvdel fører til sitt bilde. Alle tall er oppdiktet.</translation>
    </message>
    <message>
        <source>The report of a shift, as it is printed.</source>
        <translation>Rapporten fra en vakt, slik den skrives ut.</translation>
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
        <translation>Offentlig etat</translation>
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
        <translation>Åpent nå, til {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Åpner {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} {time}</source>
        <translation>Stengt nå, åpner {day} {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
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
        <translation>Ikke tatt opp</translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation>Første besøk her</translation>
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
        <translation>Tigrinja</translation>
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
        <translation>Et annet språk</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Ingenting kjent ennå</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not said</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>At no stop</source>
        <translation>Ikke ved noe stopp</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Prøves til {day}</translation>
    </message>
    <message>
        <source>{name} was a trial until {day}.</source>
        <translation>{name} ble prøvd til {day}.</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Sensitivt tema</translation>
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
        <translation>Ikke telt</translation>
    </message>
    <message>
        <source>less than it was meant to be</source>
        <translation>mindre enn det var ment</translation>
    </message>
    <message>
        <source>as it was meant to be</source>
        <translation>som det var ment</translation>
    </message>
    <message>
        <source>more than it was meant to be</source>
        <translation>mer enn det var ment</translation>
    </message>
    <message>
        <source>Here at the site</source>
        <translation>Her hos oss</translation>
    </message>
</context>
</TS>
