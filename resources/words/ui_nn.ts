<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>It begins with: “{sentence}”</source>
        <translation>Han byrjar med: «{sentence}»</translation>
    </message>
    <message>
        <source>It is not written in the language of the screen: it is shown in {language}.</source>
        <translation>Han er ikkje skriven på språket til skjermen: han blir vist på {language}.</translation>
    </message>
    <message>
        <source>Retired: nobody begins it any more; those inside it finish it.</source>
        <translation>Utgått: ingen byrjar på han lenger; dei som er i han, gjer han ferdig.</translation>
    </message>
    <message>
        <source>Start at the counter</source>
        <translation>Start i skranken</translation>
    </message>
    <message>
        <source>It was left today at: “{sentence}”</source>
        <translation>Han vart forlaten i dag ved: «{sentence}»</translation>
    </message>
    <message>
        <source>It is open at the counter, at: “{sentence}”</source>
        <translation>Han er open ved skranken, ved: «{sentence}»</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Gå vidare der</translation>
    </message>
    <message>
        <source>Change this guide</source>
        <translation>Endre denne vegvisaren</translation>
    </message>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kundereise og tenesteblueprint</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv vegvisarar</translation>
    </message>
    <message numerus="yes">
        <source>At least %n step(s), one sentence at a time. Starting it logs the visit.</source>
        <translation>
            <numerusform>Minst %n steg, éi setning om gongen. Kontakten blir registrert når du startar.</numerusform>
            <numerusform>Minst %n steg, éi setning om gongen. Kontakten blir registrert når du startar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where our role ends</source>
        <translation>Her sluttar rolla vår</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du kan</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du kan ikkje</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi vidare</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>{name}, read {day}</source>
        <translation>{name}, lesen {day}</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Denne versjonen</translation>
    </message>
    <message>
        <source>Version {revision}, valid from {day}</source>
        <translation>Versjon {revision}, gjeld frå {day}</translation>
    </message>
    <message>
        <source>Changed in it: {note}</source>
        <translation>Endra i den: {note}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gyldig til og med {day}</translation>
    </message>
    <message>
        <source>Kept by {owner}</source>
        <translation>Blir halden ved like av {owner}</translation>
    </message>
    <message>
        <source>To be read again on {day}</source>
        <translation>Blir lesen på nytt {day}</translation>
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
        <translation>Angra: {what}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Set han tilbake</translation>
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
        <translation>Rett ein aktivitet</translation>
    </message>
    <message>
        <source>An activity of the library</source>
        <translation>Ein aktivitet i biblioteket</translation>
    </message>
    <message>
        <source>What the library put on in this month will stand here, with its sums. So far it is empty.</source>
        <translation>Det biblioteket skipa til denne månaden, vil stå her, med summar. Førebels er det tomt.</translation>
    </message>
    <message>
        <source>The activities of the month</source>
        <translation>Aktivitetane i månaden</translation>
    </message>
    <message>
        <source>Enter corrects, Del takes back</source>
        <translation>Enter rettar, Del angrar</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>Éin månad tidlegare</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>Éin månad seinare</translation>
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
        <translation>Vil du leggje loggen til side og byrje med ein tom? Ingenting blir sletta: Den gamle loggen blir flytta til ei mappe ved sida av, og det som er registrert i han, blir liggjande der.</translation>
    </message>
    <message>
        <source>Set aside and start</source>
        <translation>Legg til side og byrj</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Bygg opp att</translation>
    </message>
    <message>
        <source>The journal is being rebuilt from the spare copy. This takes a moment.</source>
        <translation>Loggen blir bygd opp att frå reservekopien. Det tek ein augneblink.</translation>
    </message>
    <message>
        <source>Set the settings aside and start with the usual ones? Nothing is deleted: the old file stays beside the new one, and what was logged is untouched.</source>
        <translation>Vil du leggje innstillingane til side og byrje med dei vanlege? Ingenting blir sletta: Den gamle fila blir liggjande ved sida av den nye, og det som er registrert, er urørt.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Last visits</source>
        <translation>Siste kontaktar</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Ingen enno i dag</translation>
    </message>
    <message>
        <source>Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected.</source>
        <translation>Trykk sifferet på ei rute, eller skriv kva dei spør om. Kvar kontakt kjem fram her og kan rettast.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are entered for this day already.</source>
        <translation>
            <numerusform>%n kontakt frå papir er alt ført inn for denne dagen.</numerusform>
            <numerusform>%n kontaktar frå papir er alt førte inn for denne dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n visit(s)</source>
        <translation>
            <numerusform>Før inn %n kontakt</numerusform>
            <numerusform>Før inn %n kontaktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Frå papir</translation>
    </message>
    <message>
        <source>Type the sums of the tick sheet. Ctrl+Enter writes them, and Ctrl+Z takes all of it back.</source>
        <translation>Skriv summane frå streklista. Ctrl+Enter fører dei inn, og Ctrl+Z tek alt tilbake.</translation>
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
        <translation>Til neste gong maskina står</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Ta dei ut</translation>
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
        <translation>Be om ein kode</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Kople til denne maskina på nytt</translation>
    </message>
    <message>
        <source>This computer keeps everything to itself</source>
        <translation>Denne maskina held alt for seg sjølv</translation>
    </message>
    <message>
        <source>Paired with the municipality&apos;s server, it sends what is counted here by itself, also what was logged before: which services were asked for, where and when, never notes and never who was at the desk.</source>
        <translation>Når ho er kopla til tenaren til kommunen, sender ho det som blir talt her av seg sjølv, òg det som er registrert før: kva tenester det vart spurt etter, kvar og når, aldri notat og aldri kven som stod i skranken.</translation>
    </message>
    <message>
        <source>The server may be away for weeks; everything stays on this computer as well, and logging never waits for it.</source>
        <translation>Tenaren kan vere borte i vekevis; alt blir òg verande på denne maskina, og registreringa ventar aldri på han.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adressa til tenaren</translation>
    </message>
    <message>
        <source>Your supervisor or IT support knows it.</source>
        <translation>Leiaren din eller IT-støtta kjenner henne.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Namnet på denne maskina</translation>
    </message>
    <message>
        <source>By this name the supervisor knows which one to let in.</source>
        <translation>På dette namnet ser leiaren kva maskin som skal sleppast inn.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det vere som det er</translation>
    </message>
</context>
<context>
    <name>AuthorScreen</name>
    <message>
        <source>What does the new step do?</source>
        <translation>Kva gjer det nye steget?</translation>
    </message>
    <message>
        <source>The step is out; what led to it leads on, where there is one way. Ctrl+Z brings it back.</source>
        <translation>Steget er teke ut; det som førte dit, fører vidare der det er éin veg. Ctrl+Z hentar det tilbake.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Utkastet er kasta.</translation>
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
        <translation>Lukk denne meldinga</translation>
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
        <translation>Kva besøkjande seier</translation>
    </message>
    <message>
        <source>What visitors say (Ctrl I)</source>
        <translation>Kva besøkjande seier (Ctrl I)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Everything works, and nothing counts. At the end of the training it goes.</source>
        <translation>Alt verkar, og ingenting tel. Når øvinga er slutt, blir det borte.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>These visits are made up. Nothing you do here is kept.</source>
        <translation>Desse kontaktane er oppdikta. Ingenting av det du gjer her, blir lagra.</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>kept {day}, {time}</source>
        <translation>lagra {day}, {time}</translation>
    </message>
    <message>
        <source>a new guide</source>
        <translation>ein ny vegvisar</translation>
    </message>
    <message>
        <source>changes version {revision}</source>
        <translation>endrar versjon {revision}</translation>
    </message>
    <message>
        <source>Guides being written</source>
        <translation>Vegvisarar som blir skrivne</translation>
    </message>
    <message>
        <source>None yet. Drafts stay on this computer until they are published.</source>
        <translation>Ingen enno. Utkast blir på denne maskina til dei blir publiserte.</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Byrj på ein</translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX or ODS), a guide&apos;s document (JSON), or a public service described in CPSV-AP (Turtle, RDF/XML, JSON-LD).</source>
        <translation>Eit rekneark (XLSX eller ODS), dokumentet til ein vegvisar (JSON), eller ei offentleg teneste skildra i CPSV-AP (Turtle, RDF/XML, JSON-LD).</translation>
    </message>
    <message>
        <source>An empty guide</source>
        <translation>Ein tom vegvisar</translation>
    </message>
    <message>
        <source>Choose what it is about, then write its first step.</source>
        <translation>Vel kva han handlar om, og skriv det første steget.</translation>
    </message>
    <message>
        <source>From a guide there is</source>
        <translation>Frå ein vegvisar som finst</translation>
    </message>
    <message>
        <source>Its next version, or a copy to make another guide of.</source>
        <translation>Den neste versjonen, eller ein kopi til ein annan vegvisar.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Frå ei fil</translation>
    </message>
    <message>
        <source>Save as a spreadsheet …</source>
        <translation>Lagre som rekneark …</translation>
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
        <translation>Kva handlar vegvisaren om?</translation>
    </message>
    <message>
        <source>its next version · {where}</source>
        <translation>neste versjon · {where}</translation>
    </message>
    <message>
        <source>a copy, as another guide · {where}</source>
        <translation>ein kopi, som ein annan vegvisar · {where}</translation>
    </message>
    <message>
        <source>Which guide?</source>
        <translation>Kva for vegvisar?</translation>
    </message>
    <message>
        <source>Which file? Type its place, if it is not among these</source>
        <translation>Kva for fil? Skriv kvar ho ligg, om ho ikkje er blant desse</translation>
    </message>
    <message>
        <source>Which public service?</source>
        <translation>Kva for offentleg teneste?</translation>
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
        <translation>Dørteljing</translation>
    </message>
    <message>
        <source>Check count</source>
        <translation>Kontrollteljing</translation>
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
        <translation>Kontrollteljing</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Byrj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Éin for mykje</translation>
    </message>
    <message>
        <source>I counted on paper</source>
        <translation>Eg talde på papir</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Each time somebody comes to the desk or is helped there: one tap, or Space.</source>
        <translation>Kvar gong nokon kjem til skranken og får hjelp: eitt trykk, eller mellomrom.</translation>
    </message>
    <message>
        <source>For half an hour somebody who does not serve counts every contact at this desk. What was logged meanwhile is set against it: that tells how complete the log is, and nothing about anybody.</source>
        <translation>I ein halvtime tel ein som ikkje betener skranken, kvar kontakt her. Det som vart registrert samstundes, blir stilt opp mot det: då ser ein kor fullstendig registreringa er, og ingenting om nokon.</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} att</translation>
    </message>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>kontakt</numerusform>
            <numerusform>kontaktar</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}: nobody was seen, so this says nothing about the log.</source>
        <translation>{times}: ingen vart sett, så dette seier ingenting om registreringa.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, and none logged on this computer. If visits are logged on another one, the count travels and can be set against them.</source>
        <translation>{times}: {contacts} sett, og ingen registrert på denne maskina. Blir det registrert på ei anna, blir talet sendt og kan stillast opp mot det der.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: more than were seen, so the log was not short.</source>
        <translation>{times}: {contacts} sett, {logged} registrert: fleire enn sett, så registreringa mangla ingen.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: {share}. With 95% confidence between {low} and {high}.</source>
        <translation>{times}: {contacts} sett, {logged} registrert: {share}. Med 95 % tryggleik mellom {low} og {high}.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Which two sides</source>
        <translation>Kva to område</translation>
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
        <translation>Ingenting her heiter det. Prøv eit anna ord.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n shift(s) to be closed</source>
        <translation>
            <numerusform>%n vakt skal avsluttast</numerusform>
            <numerusform>%n vakter skal avsluttast</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over while people waited. What is not closed today closes by itself at midnight, as it is.</source>
        <translation>Teke over medan folk venta. Det som ikkje blir avslutta i dag, blir avslutta av seg sjølv ved midnatt, som det er.</translation>
    </message>
    <message>
        <source>X closes it, Enter opens the report</source>
        <translation>X avsluttar ho, Enter opnar rapporten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Avslutt ho</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Vaktrapport</translation>
    </message>
    <message>
        <source>report not saved</source>
        <translation>rapporten er ikkje lagra</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n ting gitt vidare</numerusform>
            <numerusform>%n ting gitt vidare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent stretch(es)</source>
        <translation>
            <numerusform>%n stille periode</numerusform>
            <numerusform>%n stille periodar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontaktar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>ingenting att å gjere</translation>
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
            <numerusform>Koden gjeld i %n minutt til.</numerusform>
            <numerusform>Koden gjeld i %n minutt til.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is good for less than a minute.</source>
        <translation>Koden gjeld i mindre enn eitt minutt til.</translation>
    </message>
    <message>
        <source>Read this code to a supervisor</source>
        <translation>Les denne koden opp for ein leiar</translation>
    </message>
    <message>
        <source>The supervisor lets this computer in on the server; the counter can be used meanwhile:</source>
        <translation>Leiaren slepp inn denne maskina på tenaren; skranken kan brukast så lenge:</translation>
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
        <translation>Frå no av: {place}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>No note any more</source>
        <translation>Ikkje noko notat lenger</translation>
    </message>
    <message>
        <source>The guides were renewed.</source>
        <translation>Vegvisarane er fornya.</translation>
    </message>
    <message numerus="yes">
        <source>The categories were renewed: %n new.</source>
        <translation>
            <numerusform>Kategoriane er fornya: %n ny.</numerusform>
            <numerusform>Kategoriane er fornya: %n nye.</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories were renewed.</source>
        <translation>Kategoriane er fornya.</translation>
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
        <translation>Vern mot strekkodelesarar</translation>
    </message>
    <message>
        <source>A key everywhere</source>
        <translation>Ein tast som verkar overalt</translation>
    </message>
    <message>
        <source>On this desktop no program may have a key while another has the keyboard: Alt+Tab brings Skranke up.</source>
        <translation>På dette skrivebordet kan ikkje noko program ha ein tast medan eit anna har tastaturet: Alt+Tab hentar fram Skranke.</translation>
    </message>
    <message>
        <source>Brings Skranke up from under other programs. Only this key is asked for: what is typed elsewhere is never seen.</source>
        <translation>Hentar fram Skranke når andre program ligg over. Skranke ber berre om denne tasten: det som blir skrive andre stader, blir aldri sett.</translation>
    </message>
    <message>
        <source>one in {n}</source>
        <translation>éin av {n}</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
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
        <translation>Kva lands offentlege tenester vegvisarane forklarer, og kva heilagdagar som gjeld.</translation>
    </message>
    <message>
        <source>A scanner types faster than any person. Skranke waits this long after a digit before it writes, so that a card read by mistake logs nothing. 40 ms stops scanners as they are shipped; a slow one, over Bluetooth for instance, needs 80.</source>
        <translation>Ein strekkodelesar tastar fortare enn noko menneske. Skranke ventar så lenge etter eit siffer før det blir skrive, slik at eit kort som blir lese ved ein feil, ikkje registrerer noko. 40 ms stoppar lesarar slik dei blir leverte; ein langsam, til dømes over Bluetooth, treng 80.</translation>
    </message>
    <message>
        <source>Detail sample</source>
        <translation>Stikkprøve med detaljar</translation>
    </message>
    <message>
        <source>Of about one in so many visits, drawn by lot, the counter asks how it ended and what it took. Such a visit is marked; nothing waits for the answer.</source>
        <translation>For om lag éin av så mange kontaktar, trekt ved loddtrekking, spør skranken korleis det enda og kva det kravde. Ein slik kontakt er merkt; ingenting ventar på svaret.</translation>
    </message>
    <message>
        <source>{ms} ms, as usual</source>
        <translation>{ms} ms, som vanleg</translation>
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
        <translation>Ingenting er tapt; dei kan teljast opp igjen når som helst.</translation>
    </message>
    <message>
        <source>The figures were not counted</source>
        <translation>Tala vart ikkje talde opp</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Tel dei opp</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>Tala blir talde opp</translation>
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
        <translation>Her blir det teikna når folk kom, frå den første vakta eller kontakten i dag: Kvart spørsmål blir eit teikn på linja, med eit hol der ingen talde.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Hours and days</source>
        <translation>Timar og dagar</translation>
    </message>
    <message>
        <source>Mon–Fri 9–16, Sat 10–14</source>
        <translation>mån–fre 9–16, lau 10–14</translation>
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
        <translation>Bemanna timar</translation>
    </message>
    <message>
        <source>When somebody serves at this desk, as Mon–Fri 9–16, Sat 10–14. Public holidays are closed. Empty: while a shift runs.</source>
        <translation>Når nokon betener denne skranken, som mån–fre 9–16, lau 10–14. På heilagdagar er det stengt. Tomt: medan ei vakt går.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stengde dagar</translation>
    </message>
    <message>
        <source>Days of your own beside the public holidays, as 24.12, 31.12 or 1.7–31.7.</source>
        <translation>Eigne dagar ved sida av heilagdagane, som 24.12, 31.12 eller 1.7–31.7.</translation>
    </message>
    <message>
        <source>Sample weeks</source>
        <translation>Teljeveker</translation>
    </message>
    <message>
        <source>The numbers of the weeks in which is counted, as 10, 40–41. Empty: all of them. In the others the counter asks nothing, and what is logged is kept as outside the sample.</source>
        <translation>Numra på vekene det blir talt i, som 10, 40–41. Tomt: alle. I dei andre spør skranken ikkje, og det som blir registrert, blir rekna som utanfor utvalet.</translation>
    </message>
    <message>
        <source>Ask about silence</source>
        <translation>Spør om stille</translation>
    </message>
    <message>
        <source>After how long without a visit in staffed hours the counter asks whether nobody came or nobody counted. Only the answer is reported, never why.</source>
        <translation>Kor lenge det kan vere utan kontaktar i bemanna tid før skranken spør om ingen kom eller ingen talde. Berre svaret blir rapportert, aldri kvifor.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as usual</source>
        <translation>
            <numerusform>%n minutt, som vanleg</numerusform>
            <numerusform>%n minutt, som vanleg</numerusform>
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
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A shift began at {time}.</source>
        <translation>Ei vakt byrja kl. {time}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>The shift was taken over at {time}. Everything in the one before is kept.</source>
        <translation>Vakta vart overteken kl. {time}. Alt i den førre er lagra.</translation>
    </message>
    <message>
        <source>The shift was closed at {time}. Everything in it is kept.</source>
        <translation>Vakta vart avslutta kl. {time}. Alt i ho er lagra.</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Hald fram med vakta</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Vaktrapport</translation>
    </message>
    <message>
        <source>The shift runs on, as if it had not been closed.</source>
        <translation>Vakta held fram som om ho ikkje var avslutta.</translation>
    </message>
    <message>
        <source>The shift is taken back, as if it had not begun.</source>
        <translation>Vakta er angra, som om ho ikkje hadde byrja.</translation>
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
        <translation>Denne maskina rapporterer no til {name}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer now reports to {name}; {count} on the way.</source>
        <translation>
            <numerusform>Denne maskina rapporterer no til {name}; {count} er på veg.</numerusform>
            <numerusform>Denne maskina rapporterer no til {name}; {count} er på veg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Einingar</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Name, word or subject</source>
        <translation>Namn, ord eller tema</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Tilvising</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Ingen heiter det</translation>
    </message>
    <message>
        <source>Try another word, or Esc for all of them. What is missing can be added to the municipality&apos;s list.</source>
        <translation>Prøv eit anna ord, eller Esc for å sjå alle. Det som manglar, kan leggjast til i lista til kommunen.</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Door count</source>
        <translation>Dørteljing</translation>
    </message>
    <message>
        <source>How many came in</source>
        <translation>Kor mange kom inn</translation>
    </message>
    <message>
        <source>What the counter shows</source>
        <translation>Kva teljaren viser</translation>
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
        <translation>Alle som kom inn døra. Dei fleste spør ikkje om noko, så dette er ikkje kontaktar.</translation>
    </message>
    <message>
        <source>The first reading: type what the counter shows. With the next one the difference is the count.</source>
        <translation>Første avlesing: skriv kva teljaren viser. Ved neste blir skilnaden talet.</translation>
    </message>
    <message>
        <source>It showed {shown} on {when}. The difference to now is the count; less than that begins anew.</source>
        <translation>Han viste {shown} {when}. Skilnaden til no er talet; viser han mindre, byrjar teljinga på nytt.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A guide without a title yet</source>
        <translation>Ein vegvisar utan tittel enno</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Lagra på denne maskina</translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation>Skriv …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Teikning</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n tekst manglar</numerusform>
            <numerusform>%n tekstar manglar</numerusform>
        </translation>
    </message>
    <message>
        <source>Language that is written in</source>
        <translation>Språket det blir skrive på</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Tilbake til utkasta</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Angre (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Put back (Ctrl+Y)</source>
        <translation>Gjer om att (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Save as a spreadsheet … (Ctrl+Shift+S)</source>
        <translation>Lagre som rekneark … (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>Det som står ved sida av skjemaet</translation>
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
        <translation>Måtte grave eller spørje andre</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Refer them here</source>
        <translation>Vis vidare hit</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjelper med</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>Andre søkjeord</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstider</translation>
    </message>
    <message>
        <source>That is no whole number; type how many.</source>
        <translation>Det er ikkje eit heilt tal; skriv kor mange.</translation>
    </message>
    <message>
        <source>That is no time of day; type it as 09:30 or 930.</source>
        <translation>Det er ikkje eit klokkeslett; skriv det som 09:30 eller 930.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>For få svar til å visast.</translation>
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
        <translation>for få av nokre andlet til å vise dei kvar for seg</translation>
    </message>
    <message>
        <source>Too few to be shown.</source>
        <translation>For få til å visast.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Five counters of an invented municipality log eight weeks and send them to a server.</source>
        <translation>Fem skrankar i ein oppdikta kommune registrerer åtte veker og sender dei til ein tenar.</translation>
    </message>
    <message>
        <source>All of it is thrown away when the window closes.</source>
        <translation>Alt blir kasta når vindauget blir lukka.</translation>
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
        <translation>Ingenting heiter det. Prøv eit anna ord.</translation>
    </message>
    <message>
        <source>Another category: type its name</source>
        <translation>Ein annan kategori: skriv namnet</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Where are we working today?</source>
        <translation>Kvar jobbar vi i dag?</translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation>Namnet på staden</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Byrj</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep the correction</source>
        <translation>Lagre rettinga</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <source>What was it? Choose that first.</source>
        <translation>Kva var det? Vel det først.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noko anna</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Kva var det?</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Kvar var det?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Kva dag?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Kor mange kom?</translation>
    </message>
    <message>
        <source>Did it become what it was meant to be? What those who held it say of it.</source>
        <translation>Vart det det som var meininga? Kva dei som heldt han, seier om han.</translation>
    </message>
    <message>
        <source>Another place, by its name</source>
        <translation>Ein annan stad, med namn</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikkje talt</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Éin dag tidlegare</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Éin dag seinare</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La han vere som han var</translation>
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
        <translation>Øving: alt verkar, ingenting tel</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avslutt øvinga</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Heile vindauget</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skjermbilete</translation>
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
        <translation>Kom det ingen, eller var det ingen som talde?</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count.</source>
        <translation>Utanfor teljevekene: det som blir registrert no, blir teke vare på, men tel ikkje.</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count. Next: {since} to {until}</source>
        <translation>Utanfor teljevekene: det som blir registrert no, blir teke vare på, men tel ikkje. Neste: {since} til {until}</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>talt, ingen kom</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikkje talt</translation>
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
        <translation>Tidlegare tidsrom</translation>
    </message>
    <message>
        <source>Later stretch</source>
        <translation>Seinare tidsrom</translation>
    </message>
</context>
<context>
    <name>GapWhy</name>
    <message>
        <source>too many at once</source>
        <translation>for mange på éin gong</translation>
    </message>
    <message>
        <source>nobody at the desk</source>
        <translation>ingen i skranken</translation>
    </message>
    <message>
        <source>the computer was down</source>
        <translation>maskina var nede</translation>
    </message>
    <message>
        <source>a meeting or training</source>
        <translation>møte eller opplæring</translation>
    </message>
    <message>
        <source>something in the house</source>
        <translation>noko i huset</translation>
    </message>
    <message numerus="yes">
        <source>Why? It stays on this computer, and goes after %n day(s).</source>
        <translation>
            <numerusform>Kvifor? Det blir på denne maskina og blir sletta etter %n dag.</numerusform>
            <numerusform>Kvifor? Det blir på denne maskina og blir sletta etter %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why (again: take it back):</source>
        <translation>Kvifor (éin gong til: ta det tilbake):</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bokstavar, siffer og enkle bindestrekar, høgst 40; ingen av dei andre heiter det.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta det ut</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Skriv ein dag som 2026-11-22.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What it logs</source>
        <translation>Kva han registrerer</translation>
    </message>
    <message>
        <source>True in (NO, DK, SE, NL)</source>
        <translation>Gjeld i (NO, DK, SE, NL)</translation>
    </message>
    <message>
        <source>True from</source>
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>Read it again on</source>
        <translation>Skal lesast på nytt</translation>
    </message>
    <message>
        <source>Owner: a unit or a role, no person</source>
        <translation>Eigar: ei eining eller ei rolle, ingen person</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>utan slutt</translation>
    </message>
    <message>
        <source>Complete in (nb, nn, da, sv, nl, en)</source>
        <translation>Komplett på (nb, nn, da, sv, nl, en)</translation>
    </message>
    <message>
        <source>Codes of these six with spaces between them, at least one.</source>
        <translation>Kodar for desse seks med mellomrom mellom, minst éin.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Vanleg</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Sensitivt tema</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Det det blir spurt om her</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id i registreringane</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Byrjar med</translation>
    </message>
    <message>
        <source>Address of the public service it was made from</source>
        <translation>Adressa til den offentlege tenesta han er laga ut frå</translation>
    </message>
    <message>
        <source>Version {revision} is being written. Its owner reads it again on the day that is set here.</source>
        <translation>Versjon {revision} er under arbeid. Eigaren les han på nytt den dagen som blir sett her.</translation>
    </message>
    <message>
        <source>Version, owner and days</source>
        <translation>Versjon, eigar og datoar</translation>
    </message>
    <message>
        <source>What people say who need it</source>
        <translation>Kva folk som treng han, seier</translation>
    </message>
    <message>
        <source>The guide is found by these words. Put a semicolon between them.</source>
        <translation>Med desse orda finn ein vegvisaren. Set semikolon mellom dei.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Public pages, and the day their text was read.</source>
        <translation>Offentlege sider, og dagen teksten vart lesen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>One more source</source>
        <translation>Ei kjelde til</translation>
    </message>
    <message>
        <source>Facts the municipality sets</source>
        <translation>Opplysningar kommunen fastset</translation>
    </message>
    <message>
        <source>A fee, opening hours, a name. In any text {fee} stands for the fact with the id fee.</source>
        <translation>Eit gebyr, opningstider, eit namn. I alle tekstar står {fee} for opplysninga med id-en fee.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Id, as texts name it</source>
        <translation>Id, slik tekstane brukar han</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kven som svarar for det</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>True to the end of</source>
        <translation>Gjeld til og med</translation>
    </message>
    <message>
        <source>One more fact</source>
        <translation>Ei opplysning til</translation>
    </message>
    <message>
        <source>Scenarios: answers in, end out</source>
        <translation>Scenario: svar inn, slutt ut</translation>
    </message>
    <message>
        <source>Each is played whenever the guide changes; one that ends elsewhere is a problem.</source>
        <translation>Kvart scenario blir spelt når vegvisaren blir endra; endar det ein annan stad, er det ein feil.</translation>
    </message>
    <message>
        <source>must end at</source>
        <translation>må ende ved</translation>
    </message>
    <message>
        <source>Played on the day</source>
        <translation>Blir spelt på dagen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>kva dag som helst</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scenario {number}</translation>
    </message>
    <message>
        <source>One more scenario</source>
        <translation>Eit scenario til</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>There is no guide yet for: {name}.</source>
        <translation>Det finst ingen vegvisar enno for: {name}.</translation>
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
        <translation>Finn ein vegvisar</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Vegvisarar</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv vegvisarar</translation>
    </message>
    <message>
        <source>No guide is called that, or asked for so. Esc empties the search.</source>
        <translation>Ingen vegvisar har eit slikt namn eller slike søkjeord. Esc tømmer søket.</translation>
    </message>
    <message>
        <source>No guides for this country yet</source>
        <translation>Ingen vegvisarar for dette landet enno</translation>
    </message>
    <message>
        <source>Guides lead through a service step by step, beside the counter. The country is chosen in Settings.</source>
        <translation>Vegvisarar leier gjennom ei teneste steg for steg, ved sida av skranken. Landet vel du i Innstillingar.</translation>
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
        <translation>Nokre få ord ved sida av lista over det som blir gitt vidare: dei blir på denne maskina, står ikkje i nokon rapport og blir sletta etter to vakter eller fjorten dagar; slår ein dei av, blir dei sletta med ein gong. Det som peikar på éin person, blir avvist, som i notat.</translation>
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
        <translation>ingenting tel</translation>
    </message>
    <message numerus="yes">
        <source>visit(s) today</source>
        <translation>
            <numerusform>kontakt i dag</numerusform>
            <numerusform>kontaktar i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n kontakt i dag</numerusform>
            <numerusform>%n kontaktar i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>shift since {time}</source>
        <translation>vakt sidan {time}</translation>
    </message>
</context>
<context>
    <name>HereSection</name>
    <message>
        <source>Where we work</source>
        <translation>Kvar vi jobbar</translation>
    </message>
    <message>
        <source>Place and desk</source>
        <translation>Stad og skranke</translation>
    </message>
    <message>
        <source>As your municipality published them. What is logged counts there.</source>
        <translation>Slik kommunen har publisert dei. Det som blir registrert, tel der.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Where we are just now. A key at the counter does the same.</source>
        <translation>Kvar vi er akkurat no. Ein tast i skranken gjer det same.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Shown at the top of the window and on every report.</source>
        <translation>Står øvst på skjermen og på alle rapportar.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Which counter this is, where there are several.</source>
        <translation>Kva skranke dette er, der det finst fleire.</translation>
    </message>
    <message>
        <source>Who serves here</source>
        <translation>Bemanna av</translation>
    </message>
    <message>
        <source>Used unless a shift says otherwise.</source>
        <translation>Gjeld så lenge inga vakt seier noko anna.</translation>
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
        <translation>Tilbake til vegvisarane</translation>
    </message>
    <message>
        <source>The journey through a guide</source>
        <translation>Kundereisa gjennom ein vegvisar</translation>
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
        <translation>Alle tastar som vanleg</translation>
    </message>
    <message>
        <source>Keys at the counter</source>
        <translation>Tastar ved skranken</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andre tastar</translation>
    </message>
    <message>
        <source>Each of these can have another key, or none. It goes by the sign the key writes, on every keyboard and on the numpad. Digits, letters, Enter, Esc and the arrows stay as they are.</source>
        <translation>Kvar av desse kan få ein annan tast, eller ingen. Det er teiknet tasten skriv som gjeld, på alle tastatur og på taltastaturet. Siffer, bokstavar, Enter, Esc og piltastane blir som dei er.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>First set a PIN for the visitors&apos; question, in the settings: without one nobody could leave.</source>
        <translation>Set først ein PIN-kode for spørsmålet til dei besøkjande, i innstillingane: utan han kunne ingen kome ut.</translation>
    </message>
    <message>
        <source>The second screen is gone, so the visitors&apos; question was put away; nothing is lost.</source>
        <translation>Den andre skjermen er borte, så spørsmålet til dei besøkjande vart lagt bort; ingenting er tapt.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>From the last shift</source>
        <translation>Frå førre vakt</translation>
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
        <translation>Éin av dei er gjort</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alt er lese</translation>
    </message>
    <message>
        <source>What other devices left is as of {when}.</source>
        <translation>Det andre einingar har lagt att, er henta {when}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
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
            <numerusform>%n ting frå førre vakt</numerusform>
            <numerusform>%n ting frå førre vakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kundereise og tenesteblueprint</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle stader</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskina</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Anna som er talt</translation>
    </message>
    <message>
        <source>Reports and forms</source>
        <translation>Rapportar og skjema</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Language and looks</source>
        <translation>Språk og utsjånad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of the screens, the categories, the guides and the reports.</source>
        <translation>Gjeld skjermbileta, kategoriane, vegvisarane og rapportane.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room, high contrast for many who see less: strong colours on black, and a thick ring around what has the keys.</source>
        <translation>Mørkt er meir behageleg for auga i eit dempa rom, høg kontrast for mange som ser mindre: sterke fargar på svart, og ein tjukk ring rundt det som får tastetrykka.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Everything grows with it: keys, icons and words.</source>
        <translation>Alt veks med: tastar, ikon og ord.</translation>
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
        <translation>Som maskina</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høg kontrast</translation>
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
        <translation>På dette skrivebordet (Wayland) får ingen program halde seg øvst eller velje plass sjølve: menyen på tittellinja til vindauget har «Alltid øvst».</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Drawing of the guide</source>
        <translation>Teikning av vegvisaren</translation>
    </message>
    <message>
        <source>Arrows: to the next step, Enter: its form. + and −: larger, smaller; 0: all of it; F4: the whole width. A dashed edge: a problem.</source>
        <translation>Piler: til neste steg, Enter: skjemaet. + og −: større, mindre; 0: alt; F4: heile breidda. Stipla kant: ein feil.</translation>
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
        <translation>Vidare</translation>
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
            <numerusform>%n att</numerusform>
            <numerusform>%n att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays on this computer and is deleted after %n day(s).</source>
        <translation>
            <numerusform>Blir på denne maskina og blir sletta etter %n dag.</numerusform>
            <numerusform>Blir på denne maskina og blir sletta etter %n dagar.</numerusform>
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
        <translation>Notat</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)?</source>
        <translation>
            <numerusform>Slette %n notat?</numerusform>
            <numerusform>Slette %n notat?</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie on this computer alone: once deleted they cannot be brought back.</source>
        <translation>Dei ligg berre på denne maskina: Er dei sletta, kan dei ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behald dei</translation>
    </message>
    <message>
        <source>Notes on visits</source>
        <translation>Notat på kontaktar</translation>
    </message>
    <message>
        <source>A few words on a visit, for those who work at this computer: they stay on it, are in no report, and are deleted after these days. What points to one person is refused: identity numbers, phone numbers, e-mail addresses, numbers of accounts and cards.</source>
        <translation>Nokre ord om ein kontakt, for dykk som arbeider ved denne maskina: Dei blir på ho, står ikkje i nokon rapport og blir sletta etter så mange dagar. Det som peikar på éin person, blir avvist: fødselsnummer, telefonnummer, e-postadresser, konto- og kortnummer.</translation>
    </message>
    <message>
        <source>At the counter {key} writes one.</source>
        <translation>{key} ved skranken skriv eit notat.</translation>
    </message>
    <message numerus="yes">
        <source>%n days, as usual</source>
        <translation>
            <numerusform>%n dag, som vanleg</numerusform>
            <numerusform>%n dagar, som vanleg</numerusform>
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
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherKeysSection</name>
    <message>
        <source>Single keys on the other screens</source>
        <translation>Enkelttastar på dei andre skjermane</translation>
    </message>
    <message>
        <source>{screen}: {what}</source>
        <translation>{screen}: {what}</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Bokstavar, siffer og teikn</translation>
    </message>
    <message>
        <source>A letter alone does something there. Each can have another key, or none; digits and signs that belong together can be turned off. Everything is there by Tab and Enter too.</source>
        <translation>Der gjer ein bokstav åleine noko. Kvar kan få ein annan tast, eller ingen; siffer og teikn som høyrer saman, kan slåast av. Alt kan òg nåast med Tab og Enter.</translation>
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
        <translation>Ingenting enno. Det som blir lagt til her, når neste vakt på alle einingar på denne staden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s). They reach the next shift on every device of this place.</source>
        <translation>
            <numerusform>%n ting. Han når neste vakt på alle einingar på denne staden.</numerusform>
            <numerusform>%n ting. Dei når neste vakt på alle einingar på denne staden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi vidare</translation>
    </message>
    <message>
        <source>One fewer: {item}</source>
        <translation>Éin færre: {item}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Answered</source>
        <translation>Fekk svar</translation>
    </message>
    <message>
        <source>Helped to do it themselves</source>
        <translation>Hjelp til sjølvhjelp</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Vist vidare</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Gitt vidare til kollega</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Time avtalt</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Ikkje løyst</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Høyrer til ein annan stad</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel and LibreOffice, .csv for all other programs.</source>
        <translation>Endinga seier kva slag: .xlsx for Excel og LibreOffice, .csv for alle andre program.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Lagra: {file}</translation>
    </message>
</context>
<context>
    <name>Outing</name>
    <message>
        <source>Fewer categories</source>
        <translation>Færre kategoriar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle kategoriar</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Det er ingenting å angre her.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Angra: {what}</translation>
    </message>
    <message>
        <source>Tapped twice: counted once. For one more, tap again.</source>
        <translation>Trykt to gonger: talt éin gong. Trykk igjen for éin til.</translation>
    </message>
    <message numerus="yes">
        <source>conversation(s) here today</source>
        <translation>
            <numerusform>samtale her i dag</numerusform>
            <numerusform>samtalar her i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) here today</source>
        <translation>
            <numerusform>%n samtale her i dag</numerusform>
            <numerusform>%n samtalar her i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Ein annan stad</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>One person fewer</source>
        <translation>Éin person færre</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Éin person til</translation>
    </message>
</context>
<context>
    <name>OutsideScreen</name>
    <message>
        <source>Conversations outside</source>
        <translation>Samtalar ute</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitetar</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Kva som skal førast inn</translation>
    </message>
</context>
<context>
    <name>OverlapScreen</name>
    <message>
        <source>What else was counted</source>
        <translation>Anna som er talt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Guide: {title}</source>
        <translation>Vegvisar: {title}</translation>
    </message>
    <message>
        <source>Guide, in {language}: {title}</source>
        <translation>Vegvisar, på {language}: {title}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>steg {number}</translation>
    </message>
</context>
<context>
    <name>PairedCard</name>
    <message>
        <source>This computer reports to {name}</source>
        <translation>Denne maskina rapporterer til {name}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Tenar</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Sist sendt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ikkje sendt enno</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Kople til på nytt</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Spør tenaren …</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send no</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting enno</translation>
    </message>
    <message>
        <source>Nothing: all that is here is at the server too</source>
        <translation>Ingenting: alt som er her, er òg på tenaren</translation>
    </message>
    <message numerus="yes">
        <source>{count}, on their way</source>
        <translation>
            <numerusform>{count}, på veg</numerusform>
            <numerusform>{count}, på veg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, kept here</source>
        <translation>
            <numerusform>{count}, lagra her</numerusform>
            <numerusform>{count}, lagra her</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>That part of the day has not begun yet.</source>
        <translation>Den delen av dagen har ikkje byrja enno.</translation>
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
        <translation>Ingenting er skrive enno, så det er ingenting å føre inn.</translation>
    </message>
    <message>
        <source>Sums by category and part of the day</source>
        <translation>Summar etter kategori og del av dagen</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Morning</source>
        <translation>Føremiddag</translation>
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
        <translation>Dei siste vaktene</translation>
    </message>
    <message>
        <source>Shifts will be listed here, each with its report.</source>
        <translation>Her kjem vaktene, kvar med sin rapport.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Før inn frå papir</translation>
    </message>
    <message>
        <source>Enter opens the report</source>
        <translation>Enter opnar rapporten</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Type a name</source>
        <translation>Skriv eit namn</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Ingenting heiter det. Prøv eit anna ord.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>in this guide already</source>
        <translation>alt i denne vegvisaren</translation>
    </message>
    <message>
        <source>Which picture? Type its place, if it is not among these</source>
        <translation>Kva bilete? Skriv kvar det ligg, om det ikkje er mellom desse</translation>
    </message>
    <message>
        <source>{across} × {down} dots</source>
        <translation>{across} × {down} biletpunkt</translation>
    </message>
    <message>
        <source>The picture that was copied</source>
        <translation>Biletet som er kopiert</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n siffer skrive</numerusform>
            <numerusform>%n siffer skrivne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Another can be tried in %n second(s).</source>
        <translation>
            <numerusform>Det er ikkje rett PIN-kode. Ein annan kan prøvast om %n sekund.</numerusform>
            <numerusform>Det er ikkje rett PIN-kode. Ein annan kan prøvast om %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten? A new one is set in the settings, at the counter.</source>
        <translation>Gløymt? Ein ny blir sett i innstillingane, ved skranken.</translation>
    </message>
    <message>
        <source>The PIN takes the question away</source>
        <translation>PIN-koden tek spørsmålet bort</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Slett eitt siffer</translation>
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
        <translation>Kvar det er lagra</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Every visit, encrypted. Nothing is sent anywhere.</source>
        <translation>Alle kontaktar, krypterte. Ingenting blir sendt nokon stad.</translation>
    </message>
    <message>
        <source>Spare copy</source>
        <translation>Reservekopi</translation>
    </message>
    <message>
        <source>Each tick a second time, encrypted, in case the journal is damaged.</source>
        <translation>Alt som blir registrert, ein gong til, kryptert, i tilfelle loggen blir skadd.</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer, for the user who is signed in.</source>
        <translation>Han ligg i nøkkellageret på denne maskina, under brukaren som er logga inn.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key is kept in a file that only the user who is signed in may read. That protects nothing if the computer is stolen.</source>
        <translation>Denne maskina har ikkje noko nøkkellager, så nøkkelen ligg i ei fil som berre brukaren som er logga inn, kan lese. Det vernar ingenting dersom maskina blir stolen.</translation>
    </message>
    <message>
        <source>It is forgotten when this window closes, and what was logged goes with it.</source>
        <translation>Han blir gløymd når dette vindauget blir lukka, og det som er registrert, forsvinn med han.</translation>
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
        <translation>Denne vegen fører ingen stad enno.</translation>
    </message>
    <message>
        <source>Trying it out: nothing of this is logged. The keys are those at the counter.</source>
        <translation>Utprøving: ingenting av dette blir registrert. Tastane er dei same som i skranken.</translation>
    </message>
    <message>
        <source>As the counter will show it</source>
        <translation>Slik skranken vil vise det</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Avslutt utprøvinga</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prøv han</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Only a remark</source>
        <translation>Berre ein merknad</translation>
    </message>
    <message>
        <source>The guide itself</source>
        <translation>Sjølve vegvisaren</translation>
    </message>
    <message>
        <source>One of its ways leads nowhere yet.</source>
        <translation>Ein av vegane fører ingen stad enno.</translation>
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
        <translation>Vegvisaren kan publiserast som han er.</translation>
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
        <translation>Det som er annleis</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>Ein ny vegvisar.</translation>
    </message>
    <message>
        <source>What changed, in a sentence, for those who use it</source>
        <translation>Kva som er endra, i ei setning, for dei som brukar han</translation>
    </message>
    <message>
        <source>Say in a sentence what changed, then publish it.</source>
        <translation>Sei i ei setning kva som er endra, og publiser.</translation>
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
        <translation>Ein ny vegvisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep it from being published; Esc, then F8, leads there.</source>
        <translation>
            <numerusform>%n feil hindrar publisering; Esc, så F8, fører dit.</numerusform>
            <numerusform>%n feil hindrar publisering; Esc, så F8, fører dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting enno.</translation>
    </message>
    <message>
        <source>The guide is published as version {revision}.</source>
        <translation>Vegvisaren er publisert som versjon {revision}.</translation>
    </message>
    <message>
        <source>Version {revision} was published while you were writing. Nothing of yours is lost: choose what becomes of it.</source>
        <translation>Versjon {revision} vart publisert medan du skreiv. Ingenting av ditt er tapt: vel kva det skal bli av det.</translation>
    </message>
    <message>
        <source>This guide was published meanwhile</source>
        <translation>Denne vegvisaren er publisert i mellomtida</translation>
    </message>
    <message>
        <source>Somebody else has published “{title}” as version {revision} meanwhile, so yours was not published. It is kept among the drafts: publish it again, and choose.</source>
        <translation>Nokon andre har i mellomtida publisert «{title}» som versjon {revision}, så din vart ikkje publisert. Han ligg blant utkasta: publiser han på nytt, og vel.</translation>
    </message>
    <message>
        <source>Theirs: “{note}”</source>
        <translation>Deira: «{note}»</translation>
    </message>
    <message>
        <source>Other in yours than in theirs:</source>
        <translation>Annleis i din enn i deira:</translation>
    </message>
    <message>
        <source>You write on in theirs. Yours stays in the list of drafts as a guide of its own.</source>
        <translation>Du skriv vidare i deira. Din blir i lista over utkast som ein eigen vegvisar.</translation>
    </message>
    <message>
        <source>Theirs, and mine beside it</source>
        <translation>Deira, og min ved sida av</translation>
    </message>
    <message>
        <source>Yours is to become the next version; you publish it once you have looked at it again. Theirs stays findable as an older version.</source>
        <translation>Din blir neste versjon; du publiserer han når du har sett på han igjen. Deira finst framleis som ein eldre versjon.</translation>
    </message>
    <message>
        <source>Theirs holds at the counters. Yours stays here as it is.</source>
        <translation>Deira gjeld ved skrankane. Din blir her som han er.</translation>
    </message>
    <message>
        <source>Mine, over theirs</source>
        <translation>Min, over deira</translation>
    </message>
    <message>
        <source>Keep mine as a draft</source>
        <translation>Behald min som utkast</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>It did not</source>
        <translation>Nei, det vart det ikkje</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Ja, det vart det</translation>
    </message>
    <message>
        <source>It became more than that</source>
        <translation>Det vart meir enn det</translation>
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
        <translation>Sida blir laga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be made again at any time.</source>
        <translation>Ingenting er tapt; ho kan lagast på nytt når som helst.</translation>
    </message>
    <message>
        <source>The page was not made</source>
        <translation>Sida vart ikkje laga</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Lag sida</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>The reports of your shifts will be here</source>
        <translation>Her kjem rapportane frå vaktene</translation>
    </message>
    <message>
        <source>Begin a shift on the shift screen (Ctrl 3). Its report can be read here while it runs, and saved as PDF when it is closed.</source>
        <translation>Byrj ei vakt i vaktbiletet (Ctrl 3). Rapporten kan lesast her medan vakta går, og lagrast som PDF når ho er avslutta.</translation>
    </message>
</context>
<context>
    <name>RevisionChoice</name>
    <message>
        <source>Which version?</source>
        <translation>Kva versjon?</translation>
    </message>
    <message>
        <source>Drawn as the newest one</source>
        <translation>Teikna som den nyaste</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle versjonar</translation>
    </message>
    <message>
        <source>true from {day}</source>
        <translation>gjeld frå {day}</translation>
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
        <translation>Inga vakt er open</translation>
    </message>
    <message>
        <source>Logging works all the same. A shift tells the report when somebody was here, so that a quiet hour is not taken for an empty desk.</source>
        <translation>Du kan registrere likevel. Vakta viser i rapporten når nokon var her, så ein stille time ikkje blir teken for ein tom skranke.</translation>
    </message>
    <message>
        <source>Begin a shift</source>
        <translation>Byrj ei vakt</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>Vakt sidan {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) so far</source>
        <translation>
            <numerusform>%n kontakt så langt</numerusform>
            <numerusform>%n kontaktar så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta over</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Avslutt vakta</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Kven er i skranken?</translation>
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
        <translation>Lagre som rekneark</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replacing it cannot be undone.</source>
        <translation>Det finst alt ei fil med dette namnet. Erstattar du ho, kan det ikkje angrast.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Erstatt fila</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
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
        <translation>Innbyggjartenesta</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Begge saman</translation>
    </message>
</context>
<context>
    <name>SetbackTold</name>
    <message>
        <source>The clock of this computer went back from {before} to {now}; whatever was logged keeps the time it was logged at, and if the clock is wrong now, have it set right.</source>
        <translation>Klokka på denne maskina gjekk tilbake frå {before} til {now}; alt som er registrert, held på tida det vart registrert på, og viss klokka er feil no, få henne stilt.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Finn ei innstilling</translation>
    </message>
    <message>
        <source>No setting has these words. Esc shows them all again.</source>
        <translation>Inga innstilling har desse orda. Esc viser alle igjen.</translation>
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
        <translation>Innbyggjartenester</translation>
    </message>
    <message>
        <source>Digital help</source>
        <translation>Digital hjelp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>A slip for the visitor: in which language?</source>
        <translation>Ein lapp til den besøkjande: på kva språk?</translation>
    </message>
    <message>
        <source>A trial of the slip: in which language?</source>
        <translation>Utprøving av lappen: på kva språk?</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Finn eit språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The slip is not written in that language.</source>
        <translation>Lappen er ikkje skriven på det språket.</translation>
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
        <translation>Kva besøkjande seier</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikkje kjent enno</translation>
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
        <translation>Idear</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kva det vart til</translation>
    </message>
    <message>
        <source>What visitors answered</source>
        <translation>Kva besøkjande svarte</translation>
    </message>
    <message>
        <source>Answers are shown once their month is over.</source>
        <translation>Svar blir viste når månaden er over.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Første besøk og språk</translation>
    </message>
    <message>
        <source>They are shown once their month is over.</source>
        <translation>Dei blir viste når månaden er over.</translation>
    </message>
    <message>
        <source>No idea was told yet. Ctrl+I and a digit count one.</source>
        <translation>Ingen idear er fortalde enno. Ctrl+I og eit siffer tel éin.</translation>
    </message>
    <message>
        <source>Once more, to take it back</source>
        <translation>Éin gong til, for å ta han tilbake</translation>
    </message>
</context>
<context>
    <name>SpanChoices</name>
    <message>
        <source>Which site?</source>
        <translation>Kva stad?</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle stader</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Stad: {name}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne månaden</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Siste 3 månader</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Siste 12 månader</translation>
    </message>
    <message>
        <source>Over which months</source>
        <translation>Over kva månader</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel, .ods for OpenDocument (LibreOffice).</source>
        <translation>Endinga seier kva slag: .xlsx for Excel, .ods for OpenDocument (LibreOffice).</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Lagre som rekneark</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Lagra: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}, and in the folder “pictures” beside it %n picture(s).</source>
        <translation>
            <numerusform>Lagra: {file}, og %n bilete i mappa «pictures» ved sida av.</numerusform>
            <numerusform>Lagra: {file}, og %n bilete i mappa «pictures» ved sida av.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bokstavar, siffer og enkle bindestrekar, høgst 40; ingen av dei andre heiter det.</translation>
    </message>
    <message>
        <source>That is no whole number.</source>
        <translation>Det er ikkje eit heilt tal.</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Slags steg</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Blir svart med</translation>
    </message>
    <message>
        <source>The sentence to say</source>
        <translation>Setninga som skal seiast</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>The last sentence</source>
        <translation>Den siste setninga</translation>
    </message>
    <message>
        <source>What stands at the top</source>
        <translation>Det som står øvst</translation>
    </message>
    <message>
        <source>Why (for the staff)</source>
        <translation>Kvifor (for dei tilsette)</translation>
    </message>
    <message>
        <source>Meanwhile, out of the visitor&apos;s sight</source>
        <translation>Imens, utan at den besøkjande ser det</translation>
    </message>
    <message>
        <source>Which days are an answer</source>
        <translation>Kva dagar som er eit svar</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Kva som kan veljast</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høgst</translation>
    </message>
    <message>
        <source>Answers, and where each leads</source>
        <translation>Svar, og kvar kvart fører</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Eit svar til</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id i registreringane</translation>
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
        <translation>Ei linje til</translation>
    </message>
    <message>
        <source>What is ticked, all of it, before it goes on</source>
        <translation>Kva som blir kryssa av, alt saman, før han går vidare</translation>
    </message>
    <message>
        <source>A way for those who lack something</source>
        <translation>Ein veg for dei som manglar noko</translation>
    </message>
    <message>
        <source>For those who lack something</source>
        <translation>For dei som manglar noko</translation>
    </message>
    <message>
        <source>Without this way</source>
        <translation>Utan denne vegen</translation>
    </message>
    <message>
        <source>Address of the page to look at</source>
        <translation>Adressa til sida de ser på</translation>
    </message>
    <message>
        <source>Show a picture …</source>
        <translation>Vis eit bilete …</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only what can be seen is kept: not where or with what it was taken.</source>
        <translation>PNG eller JPEG. Berre det som synest, blir teke vare på: ikkje kvar eller med kva det er teke.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>What is on the picture</source>
        <translation>Kva biletet viser</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>Utan biletet</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du kan</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du kan ikkje</translation>
    </message>
    <message>
        <source>You hand over</source>
        <translation>Du gir vidare</translation>
    </message>
    <message>
        <source>To whom, from the directory</source>
        <translation>Til kven, frå tilvisingslista</translation>
    </message>
    <message>
        <source>How the question ended</source>
        <translation>Korleis spørsmålet enda</translation>
    </message>
    <message>
        <source>How much it took</source>
        <translation>Kor mykje det kravde</translation>
    </message>
    <message>
        <source>More languages of slips, by their codes: ar, uk, so</source>
        <translation>Fleire språk for lappar, med kode: ar, uk, so</translation>
    </message>
    <message>
        <source>Heading of the slip</source>
        <translation>Overskrift på lappen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kva som vart gjort</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Kva som skal takast med</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Kvar ein skal gå</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle dagar</translation>
    </message>
    <message>
        <source>Today or earlier</source>
        <translation>I dag eller før</translation>
    </message>
    <message>
        <source>Today or later</source>
        <translation>I dag eller seinare</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Kven ein skal gå til, frå tilvisingslista</translation>
    </message>
    <message>
        <source>Address for the QR code</source>
        <translation>Adresse for QR-koden</translation>
    </message>
    <message>
        <source>Else goes to</source>
        <translation>Går elles til</translation>
    </message>
    <message>
        <source>Another way on a condition</source>
        <translation>Ein annan veg under eit vilkår</translation>
    </message>
    <message>
        <source>When this was asked</source>
        <translation>Når det vart spurt om dette</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>det er</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>det er eitt av</translation>
    </message>
    <message>
        <source>it is so old</source>
        <translation>det er så lenge sidan</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>The ids of these answers</source>
        <translation>Id-ane til desse svara</translation>
    </message>
    <message>
        <source>then goes to</source>
        <translation>går då til</translation>
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
        <translation>Tal og datoar blir ikkje tekne vare på: spør ein gong til.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du kan</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du kan ikkje</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi vidare</translation>
    </message>
    <message>
        <source>“{unit}” is not in the directory of this counter.</source>
        <translation>«{unit}» er ikkje blant dei ein kan vise til her.</translation>
    </message>
    <message>
        <source>Meanwhile: {text}</source>
        <translation>Imens: {text}</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you say it.</source>
        <translation>«{fact}» gjaldt til og med {day}; spør {owner} før du seier det.</translation>
    </message>
    <message>
        <source>“{fact}” is from {owner}, confirmed {day}.</source>
        <translation>«{fact}» kjem frå {owner}, stadfesta {day}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The guide itself</source>
        <translation>Sjølve vegvisaren</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Opplysningar</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>{kind} · begins here</source>
        <translation>{kind} · byrjar her</translation>
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
        <translation>Steg</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Ta ut dette steget</translation>
    </message>
</context>
<context>
    <name>TalliesScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ingenting å vise enno</translation>
    </message>
    <message>
        <source>Referrals, conversations outside, activities, ideas, answers, door counts and check counts will be here once there are enough of them.</source>
        <translation>Tilvisingar, samtalar ute, aktivitetar, idear, svar, dørteljingar og kontrollteljingar vil stå her når det er nok av dei.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskina</translation>
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
        <translation>Anna som er talt</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontaktar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several questions</source>
        <translation>
            <numerusform>%Ln med fleire spørsmål</numerusform>
            <numerusform>%Ln med fleire spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>all counters</source>
        <translation>alle skrankar</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>færre enn {number}</translation>
    </message>
    <message>
        <source>{both}: fewer than {number} visits, so the number is hidden and points at nobody.</source>
        <translation>{both}: færre enn {number} kontaktar, så talet er skjult og peikar ikkje på nokon.</translation>
    </message>
    <message numerus="yes">
        <source>{both}: asked about together in %Ln visit(s)</source>
        <translation>
            <numerusform>{both}: spurt om saman i %Ln kontakt</numerusform>
            <numerusform>{both}: spurt om saman i %Ln kontaktar</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}; the figures do not show that this is more than chance.</source>
        <translation>{asked}; tala viser ikkje at det er meir enn tilfeldig.</translation>
    </message>
    <message>
        <source>{asked}, {times} times as often as chance would give ({low} to {high}).</source>
        <translation>{asked}, {times} gonger så ofte som tilfeldig ({low} til {high}).</translation>
    </message>
    <message>
        <source>Fewer than {number} visits were counted. At the counter + adds a question to the visit it belongs to; then it will be seen here what is asked about together.</source>
        <translation>Færre enn {number} kontaktar er talde. I skranken legg + eit spørsmål til kontakten det høyrer til; då blir det vist her kva det blir spurt om saman.</translation>
    </message>
    <message>
        <source>delivered until {day}</source>
        <translation>levert til og med {day}</translation>
    </message>
    <message>
        <source>Asked about in one visit: {rows} and {columns}</source>
        <translation>Spurt om i same kontakt: {rows} og {columns}</translation>
    </message>
    <message>
        <source>This computer reports to no server yet, so these are the figures of this computer alone.</source>
        <translation>Denne maskina er ikkje kopla til nokon tenar enno, så dette er berre tala frå denne maskina.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>{both}: {times} times as often as chance, {low} to {high}, {visits}</source>
        <translation>{both}: {times} gonger så ofte som tilfeldig, {low} til {high}, {visits}</translation>
    </message>
    <message>
        <source>A subject that was asked about together with none of the other side in {number} visits or more has no row or column here.</source>
        <translation>Eit emne som ikkje vart spurt om saman med noko frå det andre området i {number} kontaktar eller fleire, har inga rad eller kolonne her.</translation>
    </message>
    <message>
        <source>Visits in which people asked about both</source>
        <translation>Kontaktar der folk spurde om begge</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln visits</source>
        <translation>
            <numerusform>{least} til %Ln kontakt</numerusform>
            <numerusform>{least} til %Ln kontaktar</numerusform>
        </translation>
    </message>
    <message>
        <source>more often than chance</source>
        <translation>oftare enn tilfeldig</translation>
    </message>
    <message>
        <source>Sensitive subjects</source>
        <translation>Sensitive tema</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ingenting å vise enno</translation>
    </message>
    <message>
        <source>No two subjects of these sides were asked about together in {number} visits or more. At the counter + adds a question to the visit it belongs to; a longer stretch of months may show more.</source>
        <translation>Ingen to emne frå desse områda vart spurde om saman i {number} kontaktar eller fleire. I skranken legg + eit spørsmål til kontakten det høyrer til; fleire månader kan vise meir.</translation>
    </message>
    <message>
        <source>Together more often than chance</source>
        <translation>Oftare saman enn tilfeldig</translation>
    </message>
    <message>
        <source>How many times as often as chance would give; the line is where the truth probably lies.</source>
        <translation>Kor mange gonger så ofte som tilfeldig; streken viser kvar sanninga truleg ligg.</translation>
    </message>
    <message>
        <source>So far the figures show no two subjects that go together more often than chance would give.</source>
        <translation>Så langt viser tala ingen to emne som høyrer saman oftare enn tilfeldig.</translation>
    </message>
    <message>
        <source>This tells what is asked about in one visit. It does not tell who asks, nor why, nor whether somebody came back another day; questions about the way are left out.</source>
        <translation>Dette viser kva det blir spurt om i éin og same kontakt. Det viser ikkje kven som spør, kvifor, eller om nokon kom tilbake ein annan dag; spørsmål om vegen er haldne utanfor.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskina</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are written.</source>
        <translation>
            <numerusform>%n kontakt frå papir er ført inn.</numerusform>
            <numerusform>%n kontaktar frå papir er førte inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Ta dei tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper were taken out of that day.</source>
        <translation>
            <numerusform>%n kontakt frå papir vart teken ut av den dagen.</numerusform>
            <numerusform>%n kontaktar frå papir vart tekne ut av den dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Legg dei tilbake</translation>
    </message>
    <message>
        <source>What was done with the sheet is taken back.</source>
        <translation>Det som vart gjort med lista, er teke tilbake.</translation>
    </message>
    <message>
        <source>No sheet was written in the last two minutes, so there is nothing to take back.</source>
        <translation>Inga liste vart ført inn dei siste to minutta, så det er ingenting å ta tilbake.</translation>
    </message>
    <message>
        <source>{done} of {count} are written and stay; {left} are not.</source>
        <translation>{done} av {count} er førte inn og blir ståande; {left} er det ikkje.</translation>
    </message>
    <message>
        <source>{count} in one field is unusual, so nothing is written yet. Ctrl+Enter again writes it.</source>
        <translation>{count} i eitt felt er uvanleg, så ingenting er ført inn enno. Ctrl+Enter ein gong til fører det inn.</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Som rekneark</translation>
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
        <translation>Øvinga har byrja. Prøv kva du vil: ingenting av det tel, og når ho sluttar, blir alt borte.</translation>
    </message>
    <message>
        <source>The training is over. What was logged in it is gone, and none of it counts.</source>
        <translation>Øvinga er slutt. Det som vart registrert i ho, er borte, og ingenting av det tel.</translation>
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
        <translation>Alt verkar som ved skranken, med dei same kategoriane og vegvisarane, men ingenting tel og ingenting blir sendt. Når øvinga sluttar, blir alt i henne borte, og skranken er som du forlét han.</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avslutt øvinga</translation>
    </message>
    <message>
        <source>Begin a training</source>
        <translation>Byrj ei øving</translation>
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
        <translation>månad</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>That day is still to come, and one that has been is asked for: type it again.</source>
        <translation>Den dagen har ikkje vore enno, og det blir spurt om ein som har vore: skriv han på nytt.</translation>
    </message>
    <message>
        <source>That day has passed, and one still to come is asked for: type it again.</source>
        <translation>Den dagen har vore, og det blir spurt om ein som kjem: skriv han på nytt.</translation>
    </message>
    <message>
        <source>From {least} to {most}, then Enter.</source>
        <translation>Frå {least} til {most}, deretter Enter.</translation>
    </message>
    <message>
        <source>Today or earlier.</source>
        <translation>I dag eller før.</translation>
    </message>
    <message>
        <source>Today or later.</source>
        <translation>I dag eller seinare.</translation>
    </message>
    <message>
        <source>Nothing is typed yet: type the digits, then Enter.</source>
        <translation>Ingenting er skrive enno: skriv sifra, deretter Enter.</translation>
    </message>
    <message>
        <source>The date is not whole: it needs day, month and all four digits of the year.</source>
        <translation>Datoen er ikkje heil: han treng dag, månad og alle fire sifra i året.</translation>
    </message>
    <message>
        <source>There is no such day: type the date again.</source>
        <translation>Den dagen finst ikkje: skriv datoen på nytt.</translation>
    </message>
    <message>
        <source>{typed} is less than {least}: type the number again.</source>
        <translation>{typed} er mindre enn {least}: skriv talet på nytt.</translation>
    </message>
    <message>
        <source>{typed} is more than {most}: type the number again.</source>
        <translation>{typed} er meir enn {most}: skriv talet på nytt.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you remove them.</source>
        <translation>
            <numerusform>%n kontakt hadde ikkje nådd loggen og er henta tilbake frå reservekopien. Han tel med dersom du ikkje fjernar han.</numerusform>
            <numerusform>%n kontaktar hadde ikkje nådd loggen og er henta tilbake frå reservekopien. Dei tel med dersom du ikkje fjernar dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
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
        <translation>Ingen program her opnar PDF-filer, så ingenting vart vist; be om at eit blir installert.</translation>
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
        <translation>Spør på ein ekstra skjerm</translation>
    </message>
    <message>
        <source>Ideas, answers …</source>
        <translation>Idear, svar …</translation>
    </message>
    <message>
        <source>A visitor&apos;s idea: what is it about?</source>
        <translation>Ein idé frå ein besøkjande: kva handlar han om?</translation>
    </message>
    <message>
        <source>What is to be counted, for the month and tied to nothing?</source>
        <translation>Kva skal teljast, for månaden og utan å knytast til noko?</translation>
    </message>
    <message>
        <source>Counted: an idea, {theme}.</source>
        <translation>Talt: ein idé, {theme}.</translation>
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
        <translation>Ideen er lagra med ord, berre på denne maskina, i 180 dagar.</translation>
    </message>
    <message>
        <source>The idea is kept in words, for the municipality too.</source>
        <translation>Ideen er lagra med ord, også for kommunen.</translation>
    </message>
    <message>
        <source>Counted for the month: {what}.</source>
        <translation>Talt for månaden: {what}.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>What visitors say</source>
        <translation>Kva besøkjande seier</translation>
    </message>
    <message>
        <source>A PIN is set; a new one takes its place</source>
        <translation>Ein PIN-kode er sett; ein ny kjem i staden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Question for visitors</source>
        <translation>Spørsmål til besøkjande</translation>
    </message>
    <message>
        <source>One question and four faces, on a second screen where there is one, else on this one. Kept with their month only: not with a visit, a day or an hour.</source>
        <translation>Eitt spørsmål og fire andlet, på ein ekstra skjerm der det finst ein, elles på denne. Blir lagra berre med månaden: ikkje med kontakt, dag eller time.</translation>
    </message>
    <message>
        <source>Show it, or take it away</source>
        <translation>Vis det, eller ta det bort</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Kva besøkjande blir spurde om</translation>
    </message>
    <message>
        <source>They choose their language themselves.</source>
        <translation>Dei vel språk sjølve.</translation>
    </message>
    <message>
        <source>PIN of the visitors&apos; question</source>
        <translation>PIN-kode for spørsmålet til dei besøkjande</translation>
    </message>
    <message>
        <source>Four to eight digits. Without it nobody leaves the question on that screen; from the counter&apos;s own window it can always be taken away. Forgotten? Type a new one here.</source>
        <translation>Fire til åtte siffer. Utan han kjem ingen bort frå spørsmålet på den skjermen; frå vindauget til skranken kan det alltid takast bort. Gløymt? Skriv ein ny her.</translation>
    </message>
    <message>
        <source>Ideas in words</source>
        <translation>Idear med ord</translation>
    </message>
    <message>
        <source>Residents&apos; ideas are always counted by theme. Their words are kept only if your municipality wants that: on this computer for 180 days, or also sent. What points to one person is refused.</source>
        <translation>Ideane til innbyggjarane blir alltid talde etter tema. Orda blir lagra berre om kommunen ønskjer det: på denne maskina i 180 dagar, eller òg sende. Det som peikar på éin person, blir avvist.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Blir ikkje lagra</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne maskina</translation>
    </message>
    <message>
        <source>Here, and sent</source>
        <translation>Her, og sende</translation>
    </message>
    <message>
        <source>The municipality&apos;s channel for ideas</source>
        <translation>Kanalen kommunen har for idear</translation>
    </message>
    <message>
        <source>A web address or an e-mail address. It stands on the slip that residents take home.</source>
        <translation>Ei nettadresse eller ei e-postadresse. Ho står på lappen innbyggjarane tek med heim.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Første besøk og språk</translation>
    </message>
    <message>
        <source>Counted for the month, one at a time, and tied to no visit and no hour. Ctrl+I at the counter counts one.</source>
        <translation>Blir talt for månaden, éin om gongen, og knytt til ingen kontakt og ingen time. Ctrl+I ved skranken tel éin.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Blir talt</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where are you out today?</source>
        <translation>Kvar er de ute i dag?</translation>
    </message>
    <message>
        <source>The name of a place: a square, a school, a care home. Never of a person.</source>
        <translation>Namnet på ein stad: eit torg, ein skule, ein sjukeheim. Aldri på ein person.</translation>
    </message>
    <message>
        <source>Or one that is known here:</source>
        <translation>Eller ein som er kjend her:</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Namn på staden</translation>
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
        <translation>ingen tekst enno</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>manglar: {languages}</translation>
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
        <translation>Enter lagrar dei. Dei blir på denne maskina, til neste vakt her, og står ikkje i nokon rapport.</translation>
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
        <translation>Nokon andre skriv på dette utkastet i eit anna vindauge. Ingenting er tapt: deira ligg blant utkasta, og du skriv vidare i ditt eige.</translation>
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
        <translation>Ideen med innbyggjaren sine eigne ord</translation>
    </message>
    <message>
        <source>In the resident&apos;s own words, without names or numbers. Enter reads it back.</source>
        <translation>Med innbyggjaren sine eigne ord, utan namn og nummer. Enter viser det til opplesing.</translation>
    </message>
    <message>
        <source>Read it to the resident. It is kept on this computer and sent to the municipality.</source>
        <translation>Les det opp for innbyggjaren. Det blir lagra på denne maskina og sendt til kommunen.</translation>
    </message>
    <message>
        <source>Read it to the resident. It stays on this computer, for 180 days.</source>
        <translation>Les det opp for innbyggjaren. Det blir på denne maskina, i 180 dagar.</translation>
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
            <numerusform>%n kontaktar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person kom</numerusform>
            <numerusform>%n personar kom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktivitetar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n ikkje talt</numerusform>
            <numerusform>%n ikkje talde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>{key} cannot be used here; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>{key} kan ikkje brukast her; trykk ein funksjonstast, Ctrl og ein bokstav, eller eit teikn som §.</translation>
    </message>
    <message>
        <source>This key cannot be used; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>Denne tasten kan ikkje brukast; trykk ein funksjonstast, Ctrl og ein bokstav, eller eit teikn som §.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”; press another key, or turn that one off first.</source>
        <translation>{key} betyr alt «{what}»; trykk ein annan tast, eller slå av den først.</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>The page in this language: {language}</source>
        <translation>Sida på dette språket: {language}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>kept here</source>
        <translation>lagra her</translation>
    </message>
    <message numerus="yes">
        <source>{count} not sent</source>
        <translation>
            <numerusform>{count} ikkje sendt</numerusform>
            <numerusform>{count} ikkje sende</numerusform>
        </translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>blir ikkje sleppt inn</translation>
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
        <translation>Alt er skrive på denne maskina, kryptert, før haken viser seg. Ho rapporterer ikkje til nokon tenar enno.</translation>
    </message>
    <message>
        <source>Everything that was written here is at the server too.</source>
        <translation>Alt som er skrive her, er òg på tenaren.</translation>
    </message>
    <message>
        <source>On its way to the server. Everything stays here too.</source>
        <translation>På veg til tenaren. Alt blir òg verande her.</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <source>Say</source>
        <translation>Sei</translation>
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
        <translation>Grense for rolla</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Vis vidare</translation>
    </message>
    <message>
        <source>Slip for the visitor</source>
        <translation>Lapp til den besøkjande</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eitt svar</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Fleire</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eit tal</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein dato</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>One sentence to say, then it goes on</source>
        <translation>Éi setning å seie, så går det vidare</translation>
    </message>
    <message>
        <source>A question; what is answered decides where it goes on</source>
        <translation>Eit spørsmål; svaret avgjer kvar det går vidare</translation>
    </message>
    <message>
        <source>Lines that are ticked, all of them, before it goes on</source>
        <translation>Linjer som blir kryssa av, alle, før det går vidare</translation>
    </message>
    <message>
        <source>A page or a picture to look at together</source>
        <translation>Ei side eller eit bilete å sjå på saman</translation>
    </message>
    <message>
        <source>What one may do, may not do, and hands over</source>
        <translation>Kva ein kan, ikkje kan, og gir vidare</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Kven ein skal gå til, frå tilvisingslista</translation>
    </message>
    <message>
        <source>A page to take home: what was done, what to bring, where to go</source>
        <translation>Ei side å ta med heim: kva som vart gjort, kva som skal takast med, kvar ein skal</translation>
    </message>
    <message>
        <source>How the question ended; the guide is over</source>
        <translation>Korleis spørsmålet enda; vegvisaren er slutt</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>ingen stad enno</translation>
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
        <translation>«{asked}» er {count} {span} eller meir</translation>
    </message>
    <message>
        <source>“{asked}” is “{answer}”</source>
        <translation>«{asked}» er «{answer}»</translation>
    </message>
    <message>
        <source>“{asked}” is one of: {answers}</source>
        <translation>«{asked}» er eitt av: {answers}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>log a visit</source>
        <translation>registrer ein kontakt</translation>
    </message>
    <message>
        <source>add to the visit</source>
        <translation>legg til i kontakten</translation>
    </message>
    <message>
        <source>choose a hit</source>
        <translation>vel eit treff</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vel</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>kor mange</translation>
    </message>
    <message>
        <source>the time, as 0930</source>
        <translation>tida, t.d. 0930</translation>
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
        <translation>lagre tida</translation>
    </message>
    <message>
        <source>open its guide</source>
        <translation>opne vegvisaren</translation>
    </message>
    <message>
        <source>several</source>
        <translation>fleire på éin gong</translation>
    </message>
    <message>
        <source>move among the last visits</source>
        <translation>flytt mellom siste kontaktar</translation>
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
        <translation>deretter tasten på ruta</translation>
    </message>
    <message>
        <source>find in the directory</source>
        <translation>finn nokon å vise vidare til</translation>
    </message>
    <message>
        <source>the first one found</source>
        <translation>den første som er funnen</translation>
    </message>
    <message>
        <source>add to the visit before</source>
        <translation>legg til i kontakten før</translation>
    </message>
    <message>
        <source>correct an earlier visit</source>
        <translation>rett ein tidlegare kontakt</translation>
    </message>
    <message>
        <source>the last ones belong here</source>
        <translation>dei siste høyrer til her</translation>
    </message>
    <message>
        <source>we are at the stop</source>
        <translation>vi er på stoppen</translation>
    </message>
    <message>
        <source>where we are now</source>
        <translation>kvar vi er no</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>vist vidare til</translation>
    </message>
    <message>
        <source>handed to a colleague</source>
        <translation>gitt vidare til kollega</translation>
    </message>
    <message>
        <source>sent here by</source>
        <translation>send hit av</translation>
    </message>
    <message>
        <source>continued from a colleague</source>
        <translation>held fram frå ein kollega</translation>
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
        <translation>la det vere som det var</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>talt, ingen kom</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikkje talt</translation>
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
        <translation>slett eitt teikn</translation>
    </message>
    <message>
        <source>one question back</source>
        <translation>eitt spørsmål tilbake</translation>
    </message>
    <message>
        <source>answer or tick</source>
        <translation>svar eller kryss av</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>gå vidare</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>eitt steg tilbake</translation>
    </message>
    <message>
        <source>leave the guide</source>
        <translation>forlat vegvisaren</translation>
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
        <translation>til vegvisaren og tilbake</translation>
    </message>
    <message>
        <source>open the guide</source>
        <translation>opne vegvisaren</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytt</translation>
    </message>
    <message>
        <source>take over, or begin</source>
        <translation>ta over eller byrj</translation>
    </message>
    <message>
        <source>close the shift</source>
        <translation>avslutt vakta</translation>
    </message>
    <message>
        <source>who is at the desk</source>
        <translation>kven er i skranken</translation>
    </message>
    <message>
        <source>close what waits</source>
        <translation>avslutt det som ventar</translation>
    </message>
    <message>
        <source>enter what was counted on paper</source>
        <translation>før inn det som vart talt på papir</translation>
    </message>
    <message>
        <source>another silent stretch</source>
        <translation>eit anna stille tidsrom</translation>
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
        <translation>flytt i matrisa</translation>
    </message>
    <message>
        <source>which two sides</source>
        <translation>kva to område</translation>
    </message>
    <message>
        <source>which months</source>
        <translation>kva månader</translation>
    </message>
    <message>
        <source>which site</source>
        <translation>kva stad</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>til lista</translation>
    </message>
    <message>
        <source>show it in the matrix</source>
        <translation>vis i matrisa</translation>
    </message>
    <message>
        <source>stop counting</source>
        <translation>stopp oppteljinga</translation>
    </message>
    <message>
        <source>the full width</source>
        <translation>full breidd</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>ta alt tilbake</translation>
    </message>
    <message>
        <source>the place typed</source>
        <translation>staden som er skriven</translation>
    </message>
    <message>
        <source>scroll the page</source>
        <translation>bla på sida</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>til neste innstilling</translation>
    </message>
    <message>
        <source>take over the shift</source>
        <translation>ta over vakta</translation>
    </message>
    <message>
        <source>why it was not counted</source>
        <translation>kvifor det ikkje vart talt</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>gi vidare</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>tal eller dato</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>kven som seier det</translation>
    </message>
    <message>
        <source>go on where it stopped</source>
        <translation>gå vidare der han stoppa</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>endre han</translation>
    </message>
    <message>
        <source>write guides</source>
        <translation>skriv vegvisarar</translation>
    </message>
    <message>
        <source>write on it</source>
        <translation>skriv vidare på det</translation>
    </message>
    <message>
        <source>an empty guide</source>
        <translation>ein tom vegvisar</translation>
    </message>
    <message>
        <source>from a guide there is</source>
        <translation>frå ein vegvisar som finst</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>frå ei fil</translation>
    </message>
    <message>
        <source>throw the draft away</source>
        <translation>kast utkastet</translation>
    </message>
    <message>
        <source>back to the guides</source>
        <translation>tilbake til vegvisarane</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>eit anna steg</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nytt steg</translation>
    </message>
    <message>
        <source>take the step out</source>
        <translation>ta ut steget</translation>
    </message>
    <message>
        <source>move it in the list</source>
        <translation>flytt det i lista</translation>
    </message>
    <message>
        <source>steps, form, beside it</source>
        <translation>steg, skjema, ved sida</translation>
    </message>
    <message>
        <source>next language</source>
        <translation>neste språk</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>førehandsvising</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>teikning</translation>
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
        <translation>prøv han</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publiser</translation>
    </message>
    <message>
        <source>back to the drafts</source>
        <translation>tilbake til utkasta</translation>
    </message>
    <message>
        <source>end the trial</source>
        <translation>avslutt utprøvinga</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>éin til</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>éin færre</translation>
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
        <translation>det som låg att, er gjort</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alt er lese</translation>
    </message>
    <message>
        <source>take back T or C</source>
        <translation>angre T eller C</translation>
    </message>
    <message>
        <source>door count</source>
        <translation>dørteljing</translation>
    </message>
    <message>
        <source>check count</source>
        <translation>kontrollteljing</translation>
    </message>
    <message>
        <source>open in the PDF viewer</source>
        <translation>opne i PDF-lesaren</translation>
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
        <translation>vegvisaren, frå der han stoppa</translation>
    </message>
    <message>
        <source>save as a spreadsheet</source>
        <translation>lagre som rekneark</translation>
    </message>
    <message>
        <source>all of the drawing</source>
        <translation>heile teikninga</translation>
    </message>
    <message>
        <source>the problem before</source>
        <translation>førre feil</translation>
    </message>
    <message>
        <source>how people went through it</source>
        <translation>korleis folk kom gjennom han</translation>
    </message>
    <message>
        <source>which version</source>
        <translation>kva versjon</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>som side</translation>
    </message>
    <message>
        <source>what else was counted</source>
        <translation>anna som er talt</translation>
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
        <translation>ein annan rapport</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>heile sida</translation>
    </message>
    <message>
        <source>ask for a code</source>
        <translation>be om ein kode</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>kopier koden</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>send no</translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation>finn ei innstilling</translation>
    </message>
    <message>
        <source>begin or end a training</source>
        <translation>byrj eller avslutt ei øving</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>ein sum</translation>
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
        <translation>ein annan kategori</translation>
    </message>
    <message>
        <source>the first hit</source>
        <translation>det første treffet</translation>
    </message>
    <message>
        <source>back to the sums</source>
        <translation>tilbake til summane</translation>
    </message>
    <message>
        <source>write them all</source>
        <translation>før inn alle</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>ein annan dag</translation>
    </message>
    <message>
        <source>another stop</source>
        <translation>ein annan stopp</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>legg det tilbake</translation>
    </message>
    <message>
        <source>back to the shift</source>
        <translation>tilbake til vakta</translation>
    </message>
    <message>
        <source>a place that is known</source>
        <translation>ein kjend stad</translation>
    </message>
    <message>
        <source>log a conversation</source>
        <translation>registrer ein samtale</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>kor mange personar</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>ein annan stad</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle kategoriar</translation>
    </message>
    <message>
        <source>move among the tiles</source>
        <translation>gå mellom rutene</translation>
    </message>
    <message>
        <source>log the tile</source>
        <translation>registrer ruta</translation>
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
        <translation>angre ein i lista</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>ein annan månad</translation>
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
        <translation>vis den markerte kontakten vidare</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Vegvisarar</translation>
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
        <translation>Rapportar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Tilvising</translation>
    </message>
    <message>
        <source>what visitors say</source>
        <translation>kva besøkjande seier</translation>
    </message>
    <message>
        <source>the visitors&apos; question</source>
        <translation>spørsmålet til besøkjande</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>the small bar and back</source>
        <translation>det vesle vindauget og tilbake</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle tastar</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>How many visits?</source>
        <translation>Kor mange kontaktar?</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>eit tal, så Enter</translation>
    </message>
    <message>
        <source>type, or press a key</source>
        <translation>skriv, eller trykk ein tast</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Finn nokon å vise vidare til</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Kva gjaldt det?</translation>
    </message>
    <message>
        <source>What else do they ask?</source>
        <translation>Kva meir spør dei om?</translation>
    </message>
    <message>
        <source>at {stop} now? Enter</source>
        <translation>på {stop} no? Enter</translation>
    </message>
    <message>
        <source>where are we now? {key}</source>
        <translation>kvar er vi no? {key}</translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation>Kva spør dei om?</translation>
    </message>
    <message>
        <source>to {what}</source>
        <translation>til {what}</translation>
    </message>
    <message>
        <source>instead of {what}</source>
        <translation>i staden for {what}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>vegvisar</translation>
    </message>
    <message>
        <source>more stops</source>
        <translation>fleire stopp</translation>
    </message>
    <message>
        <source>Nothing is logged yet today, so there is nothing to change.</source>
        <translation>Ingenting er registrert enno i dag, så det er ingenting å endre.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word; Esc empties the search.</source>
        <translation>Ingenting heiter det. Prøv eit anna ord; Esc tømmer søket.</translation>
    </message>
    <message>
        <source>There is no guide for this.</source>
        <translation>Det finst ingen vegvisar for dette.</translation>
    </message>
    <message>
        <source>No guide is open. Ctrl+Enter opens one.</source>
        <translation>Ingen vegvisar er open. Ctrl+Enter opnar ein.</translation>
    </message>
    <message>
        <source>No stops are published for this place, so there is none to go to.</source>
        <translation>Det er ikkje publisert stopp for denne staden, så det er ingen å dra til.</translation>
    </message>
    <message>
        <source>There is no other visit today. To add to this one, press +.</source>
        <translation>Det er ingen annan kontakt i dag. Trykk + for å leggje til på denne.</translation>
    </message>
    <message>
        <source>Every visit of today was logged here, so there is none to move.</source>
        <translation>Alle kontaktar i dag er registrerte her, så det er ingen å flytte.</translation>
    </message>
    <message>
        <source>Notes are off. They can be turned on in the settings, with Ctrl+7.</source>
        <translation>Notat er slått av. Dei kan slåast på i innstillingane, med Ctrl+7.</translation>
    </message>
    <message>
        <source>That time is still to come. Type an earlier one.</source>
        <translation>Klokka er ikkje så mykje enno. Skriv ei tidlegare tid.</translation>
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
        <translation>Vist vidare til</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Gitt vidare til kollega</translation>
    </message>
    <message>
        <source>Sent here by</source>
        <translation>Send hit av</translation>
    </message>
    <message>
        <source>Continued from a colleague</source>
        <translation>Held fram frå ein kollega</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del av dagen</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Korleis enda det?</translation>
    </message>
    <message>
        <source>How much work was it?</source>
        <translation>Kor mykje arbeid var det?</translation>
    </message>
    <message>
        <source>{what}: how much work was it?</source>
        <translation>{what}: Kor mykje arbeid var det?</translation>
    </message>
    <message>
        <source>{what}: how many of the last visits belong here?</source>
        <translation>{what}: kor mange av dei siste kontaktane høyrer til her?</translation>
    </message>
    <message>
        <source>Which visit is to be corrected?</source>
        <translation>Kva kontakt skal rettast?</translation>
    </message>
    <message>
        <source>{what}: in which part of the day?</source>
        <translation>{what}: i kva del av dagen?</translation>
    </message>
    <message>
        <source>{what}: whom did you send them to?</source>
        <translation>{what}: kven vart dei viste vidare til?</translation>
    </message>
    <message>
        <source>Guide left; Ctrl+Enter goes on there</source>
        <translation>Vegvisaren er forlaten; Ctrl+Enter går vidare der</translation>
    </message>
    <message>
        <source>guide left before its end</source>
        <translation>vegvisaren er ikkje fullført</translation>
    </message>
    <message>
        <source>Sent here by: {side}</source>
        <translation>Send hit av: {side}</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>tidlegare</translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation>Ein annan kontakt</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sidan {time}</translation>
    </message>
    <message>
        <source>{count} since {time}</source>
        <translation>{count} sidan {time}</translation>
    </message>
    <message>
        <source>{what}: how did it end?</source>
        <translation>{what}: Korleis enda det?</translation>
    </message>
    <message>
        <source>The next visit: how do they reach us?</source>
        <translation>Neste kontakt: Korleis når dei oss?</translation>
    </message>
    <message>
        <source>Where are we now?</source>
        <translation>Kvar er vi no?</translation>
    </message>
    <message>
        <source>{what}: which question?</source>
        <translation>{what}: Kva spørsmål?</translation>
    </message>
    <message>
        <source>{what}: what is to be corrected?</source>
        <translation>{what}: Kva skal rettast?</translation>
    </message>
    <message>
        <source>{what}: how did they reach us?</source>
        <translation>{what}: Korleis nådde dei oss?</translation>
    </message>
    <message>
        <source>{what}: when was it?</source>
        <translation>{what}: Når var det?</translation>
    </message>
    <message>
        <source>{what}: to a colleague at which side?</source>
        <translation>{what}: til ein kollega på kva område?</translation>
    </message>
    <message>
        <source>{what}: who had sent them here?</source>
        <translation>{what}: kven hadde sendt dei hit?</translation>
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
        <translation>med vegvisaren</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Angra: {what}</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Det er ikkje meir å angre.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Det er ingenting å gjenopprette.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Gjenoppretta: {what}</translation>
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
        <translation>angre rettinga av {what}</translation>
    </message>
    <message>
        <source>brings back {what}</source>
        <translation>hent tilbake {what}</translation>
    </message>
    <message>
        <source>takes back the guide for {what}</source>
        <translation>angre vegvisaren for {what}</translation>
    </message>
    <message>
        <source>takes back {what} from paper</source>
        <translation>ta tilbake {what} frå papir</translation>
    </message>
    <message>
        <source>brings back {what} from paper</source>
        <translation>hent tilbake {what} frå papir</translation>
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
        <translation>gjenopprett rettinga av {what}</translation>
    </message>
    <message>
        <source>removes {what} again</source>
        <translation>fjern {what} igjen</translation>
    </message>
    <message>
        <source>puts back the guide for {what}</source>
        <translation>gjenopprett vegvisaren for {what}</translation>
    </message>
    <message>
        <source>puts back {what} from paper</source>
        <translation>legg tilbake {what} frå papir</translation>
    </message>
    <message>
        <source>removes {what} from paper again</source>
        <translation>fjern {what} frå papir igjen</translation>
    </message>
    <message>
        <source>counts the idea again: {what}</source>
        <translation>tel idéen igjen: {what}</translation>
    </message>
    <message>
        <source>Question taken back: {what}</source>
        <translation>Spørsmål angra: {what}</translation>
    </message>
    <message>
        <source>Correction taken back: {what}</source>
        <translation>Retting angra: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Henta tilbake: {what}</translation>
    </message>
    <message>
        <source>Guide taken back: {what}</source>
        <translation>Vegvisar angra: {what}</translation>
    </message>
    <message>
        <source>Taken back from paper: {what}</source>
        <translation>Teke tilbake frå papir: {what}</translation>
    </message>
    <message>
        <source>Brought back from paper: {what}</source>
        <translation>Henta tilbake frå papir: {what}</translation>
    </message>
    <message>
        <source>Idea taken back: {what}</source>
        <translation>Idé angra: {what}</translation>
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
        <translation>Fjerna igjen: {what}</translation>
    </message>
    <message>
        <source>Guide put back: {what}</source>
        <translation>Vegvisar tilbake: {what}</translation>
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
        <translation>Flytta tilbake: {what}</translation>
    </message>
    <message>
        <source>Moved here again: {what}</source>
        <translation>Flytta hit igjen: {what}</translation>
    </message>
    <message>
        <source>Put back from paper: {what}</source>
        <translation>Lagt tilbake frå papir: {what}</translation>
    </message>
    <message>
        <source>Removed again from paper: {what}</source>
        <translation>Fjerna igjen frå papir: {what}</translation>
    </message>
    <message>
        <source>Idea counted again: {what}</source>
        <translation>Idé talt igjen: {what}</translation>
    </message>
    <message>
        <source>Moved here: {what}</source>
        <translation>Flytta hit: {what}</translation>
    </message>
    <message>
        <source>It was that already: nothing was changed.</source>
        <translation>Slik var det alt: ingenting vart endra.</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Fjerna: {what}</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Retta: {what}</translation>
    </message>
    <message>
        <source>A new visit after all</source>
        <translation>Likevel ein ny kontakt</translation>
    </message>
    <message>
        <source>pressed twice? Ctrl+Z takes the last one back</source>
        <translation>trykt to gonger? Ctrl+Z tek den siste tilbake</translation>
    </message>
    <message>
        <source>The shift before runs on</source>
        <translation>Vakta før går vidare</translation>
    </message>
    <message>
        <source>Taken over again</source>
        <translation>Teke over igjen</translation>
    </message>
    <message>
        <source>The shift never began</source>
        <translation>Vakta har aldri byrja</translation>
    </message>
    <message>
        <source>The shift began after all</source>
        <translation>Vakta byrja likevel</translation>
    </message>
    <message>
        <source>Taken over just now. Ctrl+Z takes it back.</source>
        <translation>Nettopp teke over. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>A shift began</source>
        <translation>Ei vakt byrja</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Teke over</translation>
    </message>
    <message>
        <source>takes back the new shift</source>
        <translation>angre den nye vakta</translation>
    </message>
    <message>
        <source>begins the shift after all</source>
        <translation>byrj vakta likevel</translation>
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
        <translation>Det teljaren viser, er lagra; neste avlesing fortel kor mange som kom.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Open {site} in the browser</source>
        <translation>Opne {site} i nettlesaren</translation>
    </message>
    <message>
        <source>Choose a language, and print</source>
        <translation>Vel språk, og skriv ut</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Kven seier det?</translation>
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
        <translation>Medan det står bokstavar i søket</translation>
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
        <translation>Medan Skranke spør</translation>
    </message>
    <message>
        <source>While it asks whom they were sent to</source>
        <translation>Medan Skranke spør kven dei vart viste vidare til</translation>
    </message>
    <message>
        <source>While a time is typed</source>
        <translation>Medan du skriv ei tid</translation>
    </message>
    <message>
        <source>In a guide</source>
        <translation>I ein vegvisar</translation>
    </message>
    <message>
        <source>While a note is typed</source>
        <translation>Medan eit notat blir skrive</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>I dette biletet</translation>
    </message>
    <message>
        <source>While things are handed over</source>
        <translation>Medan ting blir gitt vidare</translation>
    </message>
    <message>
        <source>In the sheet from paper</source>
        <translation>I lista frå papir</translation>
    </message>
    <message>
        <source>While a category is looked for</source>
        <translation>Medan ein kategori blir leita fram</translation>
    </message>
    <message>
        <source>While it asks where you are out</source>
        <translation>Medan Skranke spør kvar de er ute</translation>
    </message>
    <message>
        <source>Out at a place</source>
        <translation>Ute på ein stad</translation>
    </message>
    <message>
        <source>At the activities</source>
        <translation>Ved aktivitetane</translation>
    </message>
    <message>
        <source>Before it is paired</source>
        <translation>Før ho er kopla til</translation>
    </message>
    <message>
        <source>While the code is shown</source>
        <translation>Medan koden blir vist</translation>
    </message>
    <message>
        <source>Once it is paired</source>
        <translation>Når ho er kopla til</translation>
    </message>
    <message>
        <source>Among the drafts</source>
        <translation>Blant utkasta</translation>
    </message>
    <message>
        <source>While a guide is written</source>
        <translation>Medan ein vegvisar blir skriven</translation>
    </message>
    <message>
        <source>While a draft is tried out</source>
        <translation>Medan eit utkast blir prøvd</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Funksjonstastar</translation>
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
        <translation>Tastar</translation>
    </message>
    <message>
        <source>{what} – not now</source>
        <translation>{what} – ikkje no</translation>
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
        <translation>for å telje på papir</translation>
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
        <translation>Første start spør om éin ting: Kvar jobbar vi?</translation>
    </message>
    <message>
        <source>The counter, ready for its first visit.</source>
        <translation>Skranken, klar for den første kontakten.</translation>
    </message>
    <message>
        <source>No shift is open: logging works all the same.</source>
        <translation>Inga vakt er open: Du kan registrere likevel.</translation>
    </message>
    <message>
        <source>An empty screen says what will be here and how to begin.</source>
        <translation>Eit tomt bilete seier kva som kjem her, og korleis du byrjar.</translation>
    </message>
    <message>
        <source>After + the next key adds a question to the highlighted visit.</source>
        <translation>Etter + legg neste tast eit spørsmål til kontakten som er markert.</translation>
    </message>
    <message>
        <source>Letters search in six languages; meanwhile the digits are on the hits.</source>
        <translation>Bokstavar søkjer på seks språk; imens er siffera på treffa.</translation>
    </message>
    <message>
        <source>After * and a number one key logs several visits as one act.</source>
        <translation>Etter * og eit tal registrerer éin tast fleire kontaktar på éin gong.</translation>
    </message>
    <message>
        <source>A function key asks on one line; a digit answers.</source>
        <translation>Ein funksjonstast spør på éi linje; eit siffer svarar.</translation>
    </message>
    <message>
        <source>An ordinary day: one key is one visit, ticked once it is written.</source>
        <translation>Ein vanleg dag: Éin tast er éin kontakt, med hake når han er skriven.</translation>
    </message>
    <message>
        <source>Before anything was logged the overlap says what will be here.</source>
        <translation>Før noko er registrert, seier overlappen kva som kjem her.</translation>
    </message>
    <message>
        <source>Until it is paired a counter keeps everything to itself.</source>
        <translation>Til han er kopla til, held ein skranke alt for seg sjølv.</translation>
    </message>
    <message>
        <source>Two have changed the same guide: whoever publishes second chooses, and neither loses anything.</source>
        <translation>To har endra den same vegvisaren: Den som publiserer sist, vel, og ingen mistar noko.</translation>
    </message>
    <message>
        <source>F2 corrects any visit of the day; the journal keeps what it was.</source>
        <translation>F2 rettar alle kontaktane i dag; loggen tek vare på det som stod før.</translation>
    </message>
    <message>
        <source>F6 says whom somebody was referred to: who helps with it comes first.</source>
        <translation>F6 seier kven nokon vart vist vidare til: dei som hjelper med dette, står først.</translation>
    </message>
    <message>
        <source>The directory, found by typing, large enough for the visitor to read.</source>
        <translation>Tilvisingane: finn ved å skrive, og vis dei stort nok til at den som spør kan lese.</translation>
    </message>
    <message>
        <source>Guides stand beside the counter, with their sources and their date.</source>
        <translation>Vegvisarar står ved sida av skranken, med kjelder og dato.</translation>
    </message>
    <message>
        <source>A guide being written: its steps, the form of one, and the drawing of all.</source>
        <translation>Ein vegvisar som blir skriven: stega, skjemaet for eitt av dei og teikninga av alt.</translation>
    </message>
    <message>
        <source>All of a guide at a glance, drawn while it is written.</source>
        <translation>Heile vegvisaren på eitt blikk, teikna medan han blir skriven.</translation>
    </message>
    <message>
        <source>A draft is tried out by the keys of the counter; nothing is logged.</source>
        <translation>Eit utkast blir prøvd med tastane i skranken; ingenting blir registrert.</translation>
    </message>
    <message>
        <source>A guide asks one thing at a time; the answers are keys.</source>
        <translation>Ein vegvisar spør om éin ting om gongen; svara er tastar.</translation>
    </message>
    <message>
        <source>A limit of the role: what may be shown, and what is left alone.</source>
        <translation>Ei grense for rolla: kva du kan vise, og kva du lèt vere.</translation>
    </message>
    <message>
        <source>A checklist: all of it is ticked before the guide goes on.</source>
        <translation>Ei sjekkliste: Alt blir kryssa av før vegvisaren går vidare.</translation>
    </message>
    <message>
        <source>The end of a guide says how the question ended.</source>
        <translation>Slutten av ein vegvisar seier korleis spørsmålet enda.</translation>
    </message>
    <message>
        <source>A number is typed; it stays in memory and goes with the guide.</source>
        <translation>Eit tal blir tasta; det står berre i minnet og forsvinn med vegvisaren.</translation>
    </message>
    <message>
        <source>Where several things can be true, each has its key, and Enter goes on.</source>
        <translation>Der fleire ting kan stemme, har kvar sin tast, og Enter går vidare.</translation>
    </message>
    <message>
        <source>Whoever helps further, with what it takes to reach them; the visit notes whom it was.</source>
        <translation>Den som hjelper vidare, med det som trengst for å nå dei; kontakten noterer kven det var.</translation>
    </message>
    <message>
        <source>A picture to point at, with its words for those who do not see it.</source>
        <translation>Eit bilete å peike på, med ord for den som ikkje ser det.</translation>
    </message>
    <message>
        <source>A date is typed in the order in which it is written here; it is kept nowhere either.</source>
        <translation>Ein dato blir tasta i den rekkjefølgja han blir skriven her; han blir heller ikkje lagra nokon stad.</translation>
    </message>
    <message>
        <source>What a visitor takes home, in their own language; which one is kept nowhere.</source>
        <translation>Det ein besøkjande tek med heim, på sitt eige språk; kva for eit, blir ikkje lagra nokon stad.</translation>
    </message>
    <message>
        <source>The shift, and the line of the day with its gaps.</source>
        <translation>Vakta, og linja gjennom dagen med hola sine.</translation>
    </message>
    <message>
        <source>What the next shift should know comes from a short list, and reaches every device of the site.</source>
        <translation>Det neste vakt bør vite, blir valt frå ei kort liste og når alle einingar på staden.</translation>
    </message>
    <message>
        <source>After an outage the sums of the tick sheet are typed; one key writes them.</source>
        <translation>Etter eit avbrot blir summane frå streklista skrivne; éin tast fører dei inn.</translation>
    </message>
    <message>
        <source>The report of a shift is the page itself.</source>
        <translation>Rapporten frå ei vakt er sjølve sida.</translation>
    </message>
    <message>
        <source>What people ask of both sides in one visit, counted over all five sites; what is too small is hidden.</source>
        <translation>Kva folk spør om på begge områda i éin kontakt, talt over alle fem stader; det som er for lite, er gøymt.</translation>
    </message>
    <message>
        <source>What else was counted at all five sites: referrals, activities, the door, and how complete the log was.</source>
        <translation>Anna som er talt på alle fem stadene: tilvisingar, aktivitetar, døra, og kor fullstendig registreringa var.</translation>
    </message>
    <message>
        <source>How people went through a guide: where they ended, and where they stopped.</source>
        <translation>Korleis folk kom gjennom ein vegvisar: kvar dei slutta, og kvar dei stoppa.</translation>
    </message>
    <message>
        <source>The same guide as a blueprint: what happens in sight, and what out of sight.</source>
        <translation>Den same vegvisaren som tenesteblueprint: kva som skjer synleg, og kva som skjer bak kulissane.</translation>
    </message>
    <message>
        <source>A counter is paired with a code that a supervisor approves.</source>
        <translation>Ein skranke blir kopla til med ein kode som ein leiar godkjenner.</translation>
    </message>
    <message>
        <source>What was logged goes out by itself; sent is what the server has said it has.</source>
        <translation>Det som er registrert, blir sendt av seg sjølv; sendt er det tenaren har sagt at han har.</translation>
    </message>
    <message>
        <source>A server that is away is no trouble: what waits and why is one sentence.</source>
        <translation>Ein tenar som er borte, er ikkje noko problem: kva som ventar og kvifor, er éi setning.</translation>
    </message>
    <message>
        <source>Without the server the counter answers from its own journal, and says so.</source>
        <translation>Utan tenaren svarar skranken frå sin eigen logg, og seier det.</translation>
    </message>
    <message>
        <source>Out where people are: one tap is one conversation, on tiles for a finger.</source>
        <translation>Ute der folk er: eitt trykk er éin samtale, på ruter for ein finger.</translation>
    </message>
    <message>
        <source>What the library put on, how many came, and the sums of the month.</source>
        <translation>Det biblioteket skipa til, kor mange som kom, og summane for månaden.</translation>
    </message>
    <message>
        <source>In training everything works and nothing counts, and the window says so.</source>
        <translation>I øving verkar alt og ingenting tel, og vindauget seier det.</translation>
    </message>
    <message>
        <source>A resident&apos;s idea is two keys: it is counted under its theme.</source>
        <translation>Ein idé frå ein innbyggjar er to tastar: han blir talt under temaet sitt.</translation>
    </message>
    <message>
        <source>On a second screen visitors answer one question; nobody leaves it without the PIN.</source>
        <translation>På ein eigen skjerm svarar besøkjande på eitt spørsmål; ingen forlèt han utan PIN-kode.</translation>
    </message>
    <message>
        <source>Few settings, each explained, found by typing.</source>
        <translation>Få innstillingar, alle forklarte, lette å finne ved å skrive.</translation>
    </message>
    <message>
        <source>F1 shows every key of the screen.</source>
        <translation>F1 viser alle tastane i biletet.</translation>
    </message>
    <message>
        <source>An error is one sentence: what happened, what is kept, what to do.</source>
        <translation>Ein feil er éi setning: kva som hende, kva som er lagra, kva du gjer.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Ved skranken</translation>
    </message>
    <message>
        <source>Guides beside it</source>
        <translation>Vegvisarar ved sida av</translation>
    </message>
    <message>
        <source>Writing a guide</source>
        <translation>Å skrive ein vegvisar</translation>
    </message>
    <message>
        <source>The shift and its report</source>
        <translation>Vakta og rapporten</translation>
    </message>
    <message>
        <source>From the counter to the server</source>
        <translation>Frå skranken til tenaren</translation>
    </message>
    <message>
        <source>What people ask of both sides</source>
        <translation>Kva folk spør om på begge områda</translation>
    </message>
    <message>
        <source>Outside the counter</source>
        <translation>Utanfor skranken</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Rundt omkring</translation>
    </message>
    <message>
        <source>Skranke: every screen</source>
        <translation>Skranke: alle skjermbilete</translation>
    </message>
    <message>
        <source>The program at the desk where library and citizen service meet: one key is one visit. Light and dark, cut across; each half leads to its picture. All figures are invented.</source>
        <translation>Programmet i skranken der bibliotek og innbyggjarteneste møtest: Éin tast er éin kontakt. Lyst og mørkt, delt på skrå; kvar halvdel fører til sitt bilete. Alle tal er oppdikta.</translation>
    </message>
    <message>
        <source>The report of a shift, as it is printed.</source>
        <translation>Rapporten frå ei vakt, slik han blir skriven ut.</translation>
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
        <translation>Offentleg etat</translation>
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
        <translation>Ope no, til {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Opnar {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} {time}</source>
        <translation>Stengt no, opnar {day} {time}</translation>
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
        <translation>Send vidare</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Ikkje teken opp</translation>
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
        <translation>Eit anna språk</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Ingenting kjent enno</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not said</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>At no stop</source>
        <translation>Ikkje ved noko stopp</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Blir prøvd til {day}</translation>
    </message>
    <message>
        <source>{name} was a trial until {day}.</source>
        <translation>{name} vart prøvd til {day}.</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Sensitivt tema</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sidan {time}</translation>
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
        <translation>Ikkje talt</translation>
    </message>
    <message>
        <source>less than it was meant to be</source>
        <translation>mindre enn det var meint</translation>
    </message>
    <message>
        <source>as it was meant to be</source>
        <translation>som det var meint</translation>
    </message>
    <message>
        <source>more than it was meant to be</source>
        <translation>meir enn det var meint</translation>
    </message>
    <message>
        <source>Here at the site</source>
        <translation>Her hos oss</translation>
    </message>
</context>
</TS>
