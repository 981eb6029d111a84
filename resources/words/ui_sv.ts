<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>It begins with: “{sentence}”</source>
        <translation>Den börjar med: ”{sentence}”</translation>
    </message>
    <message>
        <source>It is not written in the language of the screen: it is shown in {language}.</source>
        <translation>Den är inte skriven på skärmens språk: den visas på {language}.</translation>
    </message>
    <message>
        <source>Retired: nobody begins it any more; those inside it finish it.</source>
        <translation>Utgången: ingen börjar på den längre; de som är i den slutför den.</translation>
    </message>
    <message>
        <source>Start at the counter</source>
        <translation>Starta vid disken</translation>
    </message>
    <message>
        <source>It was left today at: “{sentence}”</source>
        <translation>Den lämnades i dag vid: ”{sentence}”</translation>
    </message>
    <message>
        <source>It is open at the counter, at: “{sentence}”</source>
        <translation>Den är öppen vid disken, vid: ”{sentence}”</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Fortsätt där</translation>
    </message>
    <message>
        <source>Change this guide</source>
        <translation>Ändra den här vägledningen</translation>
    </message>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kundresa och servicekarta</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv vägledningar</translation>
    </message>
    <message numerus="yes">
        <source>At least %n step(s), one sentence at a time. Starting it logs the visit.</source>
        <translation>
            <numerusform>Minst %n steg, en mening i taget. När du startar registreras kontakten.</numerusform>
            <numerusform>Minst %n steg, en mening i taget. När du startar registreras kontakten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where our role ends</source>
        <translation>Här slutar vår roll</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du får</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du får inte</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>{name}, read {day}</source>
        <translation>{name}, läst {day}</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Den här versionen</translation>
    </message>
    <message>
        <source>Version {revision}, valid from {day}</source>
        <translation>Version {revision}, gäller från {day}</translation>
    </message>
    <message>
        <source>Changed in it: {note}</source>
        <translation>Ändrat i den: {note}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Giltig till och med {day}</translation>
    </message>
    <message>
        <source>Kept by {owner}</source>
        <translation>Hålls aktuell av {owner}</translation>
    </message>
    <message>
        <source>To be read again on {day}</source>
        <translation>Läses igen {day}</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Written down: {what}.</source>
        <translation>Infört: {what}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Ångrat: {what}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka den</translation>
    </message>
    <message>
        <source>It is again as it was before.</source>
        <translation>Det är åter som det var förut.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Det finns inget att ångra här.</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>Rätta en aktivitet</translation>
    </message>
    <message>
        <source>An activity of the library</source>
        <translation>En aktivitet på biblioteket</translation>
    </message>
    <message>
        <source>What the library put on in this month will stand here, with its sums. So far it is empty.</source>
        <translation>Det biblioteket ordnade den här månaden kommer att stå här, med summor. Än så länge är det tomt.</translation>
    </message>
    <message>
        <source>The activities of the month</source>
        <translation>Månadens aktiviteter</translation>
    </message>
    <message>
        <source>Enter corrects, Del takes back</source>
        <translation>Enter rättar, Del ångrar</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>En månad tidigare</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>En månad senare</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Close Skranke</source>
        <translation>Avsluta Skranke</translation>
    </message>
    <message>
        <source>Set the journal aside and start with an empty one? Nothing is deleted: the old journal moves to a folder beside it, and what was logged in it stays there.</source>
        <translation>Vill du lägga undan loggboken och börja med en tom? Inget raderas: den gamla loggboken flyttas till en mapp bredvid, och det som registrerats i den ligger kvar där.</translation>
    </message>
    <message>
        <source>Set aside and start</source>
        <translation>Lägg undan och börja</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Återskapa</translation>
    </message>
    <message>
        <source>The journal is being rebuilt from the spare copy. This takes a moment.</source>
        <translation>Loggboken återskapas från reservkopian. Det tar en liten stund.</translation>
    </message>
    <message>
        <source>Set the settings aside and start with the usual ones? Nothing is deleted: the old file stays beside the new one, and what was logged is untouched.</source>
        <translation>Vill du lägga undan inställningarna och börja med de vanliga? Inget raderas: den gamla filen ligger kvar bredvid den nya, och det som registrerats är orört.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Last visits</source>
        <translation>Senaste kontakterna</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Ingen ännu i dag</translation>
    </message>
    <message>
        <source>Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected.</source>
        <translation>Tryck på siffran på en ruta eller skriv vad frågan gäller. Varje kontakt visas här och kan rättas.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are entered for this day already.</source>
        <translation>
            <numerusform>%n kontakt från papper är redan införd för den här dagen.</numerusform>
            <numerusform>%n kontakter från papper är redan införda för den här dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n visit(s)</source>
        <translation>
            <numerusform>För in %n kontakt</numerusform>
            <numerusform>För in %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>För in</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Från papper</translation>
    </message>
    <message>
        <source>Type the sums of the tick sheet. Ctrl+Enter writes them, and Ctrl+Z takes all of it back.</source>
        <translation>Skriv summorna från räknebladet. Ctrl+Enter för in dem, och Ctrl+Z tar tillbaka allt.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Stop or place</source>
        <translation>Hållplats eller plats</translation>
    </message>
    <message>
        <source>For the next outage</source>
        <translation>Till nästa avbrott</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>Tick sheet</source>
        <translation>Räkneblad</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tangentkort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Asking …</source>
        <translation>Frågar …</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Be om en kod</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Anslut den här datorn igen</translation>
    </message>
    <message>
        <source>This computer keeps everything to itself</source>
        <translation>Den här datorn behåller allt för sig själv</translation>
    </message>
    <message>
        <source>Paired with the municipality&apos;s server, it sends what is counted here by itself, also what was logged before: which services were asked for, where and when, never notes and never who was at the desk.</source>
        <translation>När den är ansluten till kommunens server skickar den av sig själv det som räknas här, också det som registrerats tidigare: vilka tjänster som efterfrågades, var och när, aldrig anteckningar och aldrig vem som stod vid disken.</translation>
    </message>
    <message>
        <source>The server may be away for weeks; everything stays on this computer as well, and logging never waits for it.</source>
        <translation>Servern kan vara borta i veckor; allt finns också kvar på den här datorn, och registreringen väntar aldrig på den.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverns adress</translation>
    </message>
    <message>
        <source>Your supervisor or IT support knows it.</source>
        <translation>Din chef eller it-supporten känner till den.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Den här datorns namn</translation>
    </message>
    <message>
        <source>By this name the supervisor knows which one to let in.</source>
        <translation>På det här namnet ser chefen vilken dator som ska släppas in.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara som det är</translation>
    </message>
</context>
<context>
    <name>AuthorScreen</name>
    <message>
        <source>What does the new step do?</source>
        <translation>Vad gör det nya steget?</translation>
    </message>
    <message>
        <source>The step is out; what led to it leads on, where there is one way. Ctrl+Z brings it back.</source>
        <translation>Steget är borttaget; det som ledde dit leder vidare där det finns en väg. Ctrl+Z hämtar tillbaka det.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Utkastet är slängt.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>What visitors say</source>
        <translation>Vad besökare säger</translation>
    </message>
    <message>
        <source>What visitors say (Ctrl I)</source>
        <translation>Vad besökare säger (Ctrl I)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Everything works, and nothing counts. At the end of the training it goes.</source>
        <translation>Allt fungerar, och inget räknas. När övningen är slut försvinner det.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Exempeldata</translation>
    </message>
    <message>
        <source>These visits are made up. Nothing you do here is kept.</source>
        <translation>Kontakterna är påhittade. Inget du gör här sparas.</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>kept {day}, {time}</source>
        <translation>sparat {day}, {time}</translation>
    </message>
    <message>
        <source>a new guide</source>
        <translation>en ny vägledning</translation>
    </message>
    <message>
        <source>changes version {revision}</source>
        <translation>ändrar version {revision}</translation>
    </message>
    <message>
        <source>Guides being written</source>
        <translation>Vägledningar som skrivs</translation>
    </message>
    <message>
        <source>None yet. Drafts stay on this computer until they are published.</source>
        <translation>Inga än. Utkast stannar på den här datorn tills de publiceras.</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Börja på en</translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX or ODS), a guide&apos;s document (JSON), or a public service described in CPSV-AP (Turtle, RDF/XML, JSON-LD).</source>
        <translation>Ett kalkylblad (XLSX eller ODS), en vägledningens dokument (JSON) eller en offentlig tjänst beskriven i CPSV-AP (Turtle, RDF/XML, JSON-LD).</translation>
    </message>
    <message>
        <source>An empty guide</source>
        <translation>En tom vägledning</translation>
    </message>
    <message>
        <source>Choose what it is about, then write its first step.</source>
        <translation>Välj vad den handlar om och skriv det första steget.</translation>
    </message>
    <message>
        <source>From a guide there is</source>
        <translation>Från en vägledning som finns</translation>
    </message>
    <message>
        <source>Its next version, or a copy to make another guide of.</source>
        <translation>Dess nästa version, eller en kopia till en annan vägledning.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Från en fil</translation>
    </message>
    <message>
        <source>Save as a spreadsheet …</source>
        <translation>Spara som kalkylblad …</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Släng utkastet</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>What is the guide about?</source>
        <translation>Vad handlar vägledningen om?</translation>
    </message>
    <message>
        <source>its next version · {where}</source>
        <translation>nästa version · {where}</translation>
    </message>
    <message>
        <source>a copy, as another guide · {where}</source>
        <translation>en kopia, som en annan vägledning · {where}</translation>
    </message>
    <message>
        <source>Which guide?</source>
        <translation>Vilken vägledning?</translation>
    </message>
    <message>
        <source>Which file? Type its place, if it is not among these</source>
        <translation>Vilken fil? Skriv var den ligger, om den inte finns bland dessa</translation>
    </message>
    <message>
        <source>Which public service?</source>
        <translation>Vilken offentlig tjänst?</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Came through the door: {counts}</source>
        <translation>Kom in genom dörren: {counts}</translation>
    </message>
    <message>
        <source>Door count</source>
        <translation>Dörräkning</translation>
    </message>
    <message>
        <source>Check count</source>
        <translation>Kontrollräkning</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the desk</source>
        <translation>Vid disken</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Via e-post</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Via chatt</translation>
    </message>
    <message>
        <source>Out where people are</source>
        <translation>Ute där folk är</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check count</source>
        <translation>Kontrollräkning</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>En för mycket</translation>
    </message>
    <message>
        <source>I counted on paper</source>
        <translation>Jag räknade på papper</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>Each time somebody comes to the desk or is helped there: one tap, or Space.</source>
        <translation>Varje gång någon kommer till disken och får hjälp: ett tryck, eller blanksteg.</translation>
    </message>
    <message>
        <source>For half an hour somebody who does not serve counts every contact at this desk. What was logged meanwhile is set against it: that tells how complete the log is, and nothing about anybody.</source>
        <translation>I en halvtimme räknar någon som inte betjänar disken varje kontakt här. Det som registrerades under tiden ställs mot det: det visar hur fullständig registreringen är, och inget om någon.</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} kvar</translation>
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
        <translation>{times}: ingen sågs, så det säger inget om registreringen.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, and none logged on this computer. If visits are logged on another one, the count travels and can be set against them.</source>
        <translation>{times}: {contacts} sågs, och ingen registrerad på den här datorn. Om man registrerar på en annan skickas antalet och kan ställas mot det där.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: more than were seen, so the log was not short.</source>
        <translation>{times}: {contacts} sågs, {logged} registrerade: fler än som sågs, så registreringen saknade ingen.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: {share}. With 95% confidence between {low} and {high}.</source>
        <translation>{times}: {contacts} sågs, {logged} registrerade: {share}. Med 95 % säkerhet mellan {low} och {high}.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Which two sides</source>
        <translation>Vilka två områden</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv för att hitta</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try another word.</source>
        <translation>Inget här heter så. Prova ett annat ord.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n shift(s) to be closed</source>
        <translation>
            <numerusform>%n pass ska avslutas</numerusform>
            <numerusform>%n pass ska avslutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over while people waited. What is not closed today closes by itself at midnight, as it is.</source>
        <translation>Övertaget medan folk väntade. Det som inte avslutas i dag avslutas av sig självt vid midnatt, som det är.</translation>
    </message>
    <message>
        <source>X closes it, Enter opens the report</source>
        <translation>X avslutar det, Enter öppnar rapporten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Avsluta det</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Passrapport</translation>
    </message>
    <message>
        <source>report not saved</source>
        <translation>rapporten är inte sparad</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n sak överlämnad</numerusform>
            <numerusform>%n saker överlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent stretch(es)</source>
        <translation>
            <numerusform>%n tyst period</numerusform>
            <numerusform>%n tysta perioder</numerusform>
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
        <translation>inget kvar att göra</translation>
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
            <numerusform>Koden gäller i %n minut till.</numerusform>
            <numerusform>Koden gäller i %n minuter till.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is good for less than a minute.</source>
        <translation>Koden gäller i mindre än en minut till.</translation>
    </message>
    <message>
        <source>Read this code to a supervisor</source>
        <translation>Läs upp den här koden för en chef</translation>
    </message>
    <message>
        <source>The supervisor lets this computer in on the server; the counter can be used meanwhile:</source>
        <translation>Chefen släpper in den här datorn på servern; disken kan användas under tiden:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiera koden</translation>
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
        <translation>Från och med nu: {place}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>No note any more</source>
        <translation>Ingen anteckning längre</translation>
    </message>
    <message>
        <source>The guides were renewed.</source>
        <translation>Vägledningarna har förnyats.</translation>
    </message>
    <message numerus="yes">
        <source>The categories were renewed: %n new.</source>
        <translation>
            <numerusform>Kategorierna har förnyats: %n ny.</numerusform>
            <numerusform>Kategorierna har förnyats: %n nya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories were renewed.</source>
        <translation>Kategorierna har förnyats.</translation>
    </message>
</context>
<context>
    <name>CounterSection</name>
    <message>
        <source>The counter</source>
        <translation>Disken</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Guard against barcode scanners</source>
        <translation>Skydd mot streckkodsläsare</translation>
    </message>
    <message>
        <source>A key everywhere</source>
        <translation>En tangent som fungerar överallt</translation>
    </message>
    <message>
        <source>On this desktop no program may have a key while another has the keyboard: Alt+Tab brings Skranke up.</source>
        <translation>På det här skrivbordet kan inget program ha en tangent medan ett annat har tangentbordet: Alt+Tab tar fram Skranke.</translation>
    </message>
    <message>
        <source>Brings Skranke up from under other programs. Only this key is asked for: what is typed elsewhere is never seen.</source>
        <translation>Tar fram Skranke när andra program ligger över. Skranke begär bara den här tangenten: det som skrivs på andra ställen syns aldrig.</translation>
    </message>
    <message>
        <source>one in {n}</source>
        <translation>en av {n}</translation>
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
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Whose public services the guides explain, and whose public holidays are kept.</source>
        <translation>Vilket lands offentliga tjänster vägledningarna förklarar, och vilka helgdagar som gäller.</translation>
    </message>
    <message>
        <source>A scanner types faster than any person. Skranke waits this long after a digit before it writes, so that a card read by mistake logs nothing. 40 ms stops scanners as they are shipped; a slow one, over Bluetooth for instance, needs 80.</source>
        <translation>En streckkodsläsare skriver snabbare än en människa. Skranke väntar så här länge efter en siffra innan något sparas, så att ett kort som läses av misstag inte registrerar något. 40 ms stoppar läsare som de levereras; en långsam, till exempel över Bluetooth, behöver 80.</translation>
    </message>
    <message>
        <source>Detail sample</source>
        <translation>Stickprov med detaljer</translation>
    </message>
    <message>
        <source>Of about one in so many visits, drawn by lot, the counter asks how it ended and what it took. Such a visit is marked; nothing waits for the answer.</source>
        <translation>För ungefär en av så många kontakter, utlottade, frågar disken hur det slutade och vad det krävde. En sådan kontakt är markerad; inget väntar på svaret.</translation>
    </message>
    <message>
        <source>{ms} ms, as usual</source>
        <translation>{ms} ms, som vanligt</translation>
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
        <translation>Inget är förlorat; de kan räknas igen när som helst.</translation>
    </message>
    <message>
        <source>The figures were not counted</source>
        <translation>Siffrorna räknades inte</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Räkna dem</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>Siffrorna räknas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>When people came will be drawn here, from the first shift or visit of the day on: each question a sign on the line, and a gap where nobody was counting.</source>
        <translation>Här ritas när frågorna kom, från dagens första pass eller kontakt: varje fråga ett tecken på linjen, och en lucka där ingen räknade.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Hours and days</source>
        <translation>Tider och dagar</translation>
    </message>
    <message>
        <source>Mon–Fri 9–16, Sat 10–14</source>
        <translation>mån–fre 9–16, lör 10–14</translation>
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
        <translation>Bemannade tider</translation>
    </message>
    <message>
        <source>When somebody serves at this desk, as Mon–Fri 9–16, Sat 10–14. Public holidays are closed. Empty: while a shift runs.</source>
        <translation>När någon betjänar den här disken, som mån–fre 9–16, lör 10–14. På helgdagar är det stängt. Tomt: medan ett pass pågår.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stängda dagar</translation>
    </message>
    <message>
        <source>Days of your own beside the public holidays, as 24.12, 31.12 or 1.7–31.7.</source>
        <translation>Egna dagar utöver helgdagarna, som 24.12, 31.12 eller 1.7–31.7.</translation>
    </message>
    <message>
        <source>Sample weeks</source>
        <translation>Mätveckor</translation>
    </message>
    <message>
        <source>The numbers of the weeks in which is counted, as 10, 40–41. Empty: all of them. In the others the counter asks nothing, and what is logged is kept as outside the sample.</source>
        <translation>Numren på de veckor då man räknar, som 10, 40–41. Tomt: alla. I de andra frågar disken inget, och det som registreras sparas som utanför urvalet.</translation>
    </message>
    <message>
        <source>Ask about silence</source>
        <translation>Fråga om tystnad</translation>
    </message>
    <message>
        <source>After how long without a visit in staffed hours the counter asks whether nobody came or nobody counted. Only the answer is reported, never why.</source>
        <translation>Hur länge det kan vara utan kontakter under bemannad tid innan disken frågar om ingen kom eller ingen räknade. Bara svaret rapporteras, aldrig varför.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as usual</source>
        <translation>
            <numerusform>%n minut, som vanligt</numerusform>
            <numerusform>%n minuter, som vanligt</numerusform>
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
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A shift began at {time}.</source>
        <translation>Ett pass började kl. {time}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>The shift was taken over at {time}. Everything in the one before is kept.</source>
        <translation>Passet togs över kl. {time}. Allt i det förra är sparat.</translation>
    </message>
    <message>
        <source>The shift was closed at {time}. Everything in it is kept.</source>
        <translation>Passet avslutades kl. {time}. Allt i det är sparat.</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Låt det fortsätta</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Passrapport</translation>
    </message>
    <message>
        <source>The shift runs on, as if it had not been closed.</source>
        <translation>Passet fortsätter som om det inte hade avslutats.</translation>
    </message>
    <message>
        <source>The shift is taken back, as if it had not begun.</source>
        <translation>Passet är ångrat, som om det inte hade börjat.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Det finns inget att ångra här.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>This computer now reports to {name}.</source>
        <translation>Den här datorn rapporterar nu till {name}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer now reports to {name}; {count} on the way.</source>
        <translation>
            <numerusform>Den här datorn rapporterar nu till {name}; {count} är på väg.</numerusform>
            <numerusform>Den här datorn rapporterar nu till {name}; {count} är på väg.</numerusform>
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
        <translation>Namn, ord eller ämne</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Ingen heter så</translation>
    </message>
    <message>
        <source>Try another word, or Esc for all of them. What is missing can be added to the municipality&apos;s list.</source>
        <translation>Prova ett annat ord, eller Esc för att se alla. Det som saknas kan läggas till i kommunens lista.</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Door count</source>
        <translation>Dörräkning</translation>
    </message>
    <message>
        <source>How many came in</source>
        <translation>Hur många kom in</translation>
    </message>
    <message>
        <source>What the counter shows</source>
        <translation>Vad räknaren visar</translation>
    </message>
    <message>
        <source>{times}: {count}</source>
        <translation>{times}: {count}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>Everybody who came through the door. Most of them ask nothing, so these are not visits.</source>
        <translation>Alla som kom in genom dörren. De flesta frågar inget, så det är inte kontakter.</translation>
    </message>
    <message>
        <source>The first reading: type what the counter shows. With the next one the difference is the count.</source>
        <translation>Första avläsningen: skriv vad räknaren visar. Vid nästa blir skillnaden antalet.</translation>
    </message>
    <message>
        <source>It showed {shown} on {when}. The difference to now is the count; less than that begins anew.</source>
        <translation>Den visade {shown} {when}. Skillnaden till nu är antalet; visar den mindre börjar räkningen om.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A guide without a title yet</source>
        <translation>En vägledning utan titel än</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Sparat på den här datorn</translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Ritning</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text saknas</numerusform>
            <numerusform>%n texter saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>Language that is written in</source>
        <translation>Språket som det skrivs på</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Tillbaka till utkasten</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Ångra (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Put back (Ctrl+Y)</source>
        <translation>Gör om (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Save as a spreadsheet … (Ctrl+Shift+S)</source>
        <translation>Spara som kalkylblad … (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>Det som står bredvid formuläret</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Known at once</source>
        <translation>Visste det direkt</translation>
    </message>
    <message>
        <source>Had to look or show</source>
        <translation>Behövde slå upp eller visa</translation>
    </message>
    <message>
        <source>Had to dig or ask others</source>
        <translation>Behövde gräva eller fråga andra</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Refer them here</source>
        <translation>Hänvisa hit</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjälper till med</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>Andra sökord</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>That is no whole number; type how many.</source>
        <translation>Det är inget heltal; skriv hur många.</translation>
    </message>
    <message>
        <source>That is no time of day; type it as 09:30 or 930.</source>
        <translation>Det är inget klockslag; skriv det som 09:30 eller 930.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Too few answers to be shown.</source>
        <translation>För få svar för att visas.</translation>
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
        <translation>för få av vissa ansikten för att visa dem var för sig</translation>
    </message>
    <message>
        <source>Too few to be shown.</source>
        <translation>För få för att visas.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Five counters of an invented municipality log eight weeks and send them to a server.</source>
        <translation>Fem diskar i en påhittad kommun registrerar åtta veckor och skickar dem till en server.</translation>
    </message>
    <message>
        <source>All of it is thrown away when the window closes.</source>
        <translation>Allt slängs när fönstret stängs.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>“{word}”</source>
        <translation>”{word}”</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Inget heter så. Prova ett annat ord.</translation>
    </message>
    <message>
        <source>Another category: type its name</source>
        <translation>En annan kategori: skriv namnet</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Where are we working today?</source>
        <translation>Var arbetar vi i dag?</translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation>Platsens namn</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep the correction</source>
        <translation>Spara rättelsen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>För in</translation>
    </message>
    <message>
        <source>What was it? Choose that first.</source>
        <translation>Vad var det? Välj det först.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Vad var det?</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Var var det?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Vilken dag?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Hur många kom?</translation>
    </message>
    <message>
        <source>Did it become what it was meant to be? What those who held it say of it.</source>
        <translation>Blev det vad som var meningen? Vad de som höll i den säger om den.</translation>
    </message>
    <message>
        <source>Another place, by its name</source>
        <translation>En annan plats: skriv namnet</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Inte räknat</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>En dag tidigare</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>En dag senare</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lämna den som den var</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training: everything works, nothing counts</source>
        <translation>Övning: allt fungerar, inget räknas</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avsluta övningen</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Hela fönstret</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skärmar</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>{times}: nothing was logged</source>
        <translation>{times}: inget är registrerat</translation>
    </message>
    <message>
        <source>Was nobody there, or was nobody counting?</source>
        <translation>Kom ingen, eller var det ingen som räknade?</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count.</source>
        <translation>Utanför mätveckorna: det som registreras nu sparas men räknas inte.</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count. Next: {since} to {until}</source>
        <translation>Utanför mätveckorna: det som registreras nu sparas men räknas inte. Nästa: {since} till {until}</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>räknat, ingen kom</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>inte räknat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>Earlier stretch</source>
        <translation>Tidigare period</translation>
    </message>
    <message>
        <source>Later stretch</source>
        <translation>Senare period</translation>
    </message>
</context>
<context>
    <name>GapWhy</name>
    <message>
        <source>too many at once</source>
        <translation>för många på en gång</translation>
    </message>
    <message>
        <source>nobody at the desk</source>
        <translation>ingen vid disken</translation>
    </message>
    <message>
        <source>the computer was down</source>
        <translation>datorn låg nere</translation>
    </message>
    <message>
        <source>a meeting or training</source>
        <translation>möte eller utbildning</translation>
    </message>
    <message>
        <source>something in the house</source>
        <translation>något i huset</translation>
    </message>
    <message numerus="yes">
        <source>Why? It stays on this computer, and goes after %n day(s).</source>
        <translation>
            <numerusform>Varför? Det stannar på den här datorn och raderas efter %n dag.</numerusform>
            <numerusform>Varför? Det stannar på den här datorn och raderas efter %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why (again: take it back):</source>
        <translation>Varför (en gång till: ta tillbaka det):</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bokstäver, siffror och enkla bindestreck, högst 40; ingen av de andra heter så.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort det</translation>
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
        <translation>Vad den registrerar</translation>
    </message>
    <message>
        <source>True in (NO, DK, SE, NL)</source>
        <translation>Gäller i (NO, DK, SE, NL)</translation>
    </message>
    <message>
        <source>True from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>till och med</translation>
    </message>
    <message>
        <source>Read it again on</source>
        <translation>Läses igen</translation>
    </message>
    <message>
        <source>Owner: a unit or a role, no person</source>
        <translation>Ägare: en enhet eller en roll, ingen person</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>utan slut</translation>
    </message>
    <message>
        <source>Complete in (nb, nn, da, sv, nl, en)</source>
        <translation>Komplett på (nb, nn, da, sv, nl, en)</translation>
    </message>
    <message>
        <source>Codes of these six with spaces between them, at least one.</source>
        <translation>Koder för dessa sex med mellanslag emellan, minst en.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Vanligt</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Känsligt ämne</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Det som frågas här</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id i registreringarna</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Börjar med</translation>
    </message>
    <message>
        <source>Address of the public service it was made from</source>
        <translation>Adressen till den offentliga tjänst den bygger på</translation>
    </message>
    <message>
        <source>Version {revision} is being written. Its owner reads it again on the day that is set here.</source>
        <translation>Version {revision} är under arbete. Ägaren läser den på nytt den dag som anges här.</translation>
    </message>
    <message>
        <source>Version, owner and days</source>
        <translation>Version, ägare och datum</translation>
    </message>
    <message>
        <source>What people say who need it</source>
        <translation>Vad folk som behöver den säger</translation>
    </message>
    <message>
        <source>The guide is found by these words. Put a semicolon between them.</source>
        <translation>Vägledningen hittas med de här orden. Sätt semikolon mellan dem.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Public pages, and the day their text was read.</source>
        <translation>Offentliga sidor, och dagen texten lästes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>One more source</source>
        <translation>En källa till</translation>
    </message>
    <message>
        <source>Facts the municipality sets</source>
        <translation>Uppgifter som kommunen bestämmer</translation>
    </message>
    <message>
        <source>A fee, opening hours, a name. In any text {fee} stands for the fact with the id fee.</source>
        <translation>En avgift, öppettider, ett namn. I alla texter står {fee} för uppgiften med id:t fee.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Id, as texts name it</source>
        <translation>Id, så som texterna använder det</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Vem som svarar för det</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>True to the end of</source>
        <translation>Gäller till och med</translation>
    </message>
    <message>
        <source>One more fact</source>
        <translation>En uppgift till</translation>
    </message>
    <message>
        <source>Scenarios: answers in, end out</source>
        <translation>Scenarier: svar in, slut ut</translation>
    </message>
    <message>
        <source>Each is played whenever the guide changes; one that ends elsewhere is a problem.</source>
        <translation>Varje scenario spelas när vägledningen ändras; slutar det någon annanstans är det ett fel.</translation>
    </message>
    <message>
        <source>must end at</source>
        <translation>ska sluta vid</translation>
    </message>
    <message>
        <source>Played on the day</source>
        <translation>Spelas på dagen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>vilken dag som helst</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scenario {number}</translation>
    </message>
    <message>
        <source>One more scenario</source>
        <translation>Ett scenario till</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>There is no guide yet for: {name}.</source>
        <translation>Det finns ingen vägledning ännu för: {name}.</translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>retired</source>
        <translation>utgången</translation>
    </message>
    <message>
        <source>Find a guide</source>
        <translation>Sök vägledning</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Vägledningar</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Skriv vägledningar</translation>
    </message>
    <message>
        <source>No guide is called that, or asked for so. Esc empties the search.</source>
        <translation>Ingen vägledning har ett sådant namn eller sådana sökord. Esc tömmer sökfältet.</translation>
    </message>
    <message>
        <source>No guides for this country yet</source>
        <translation>Inga vägledningar för landet ännu</translation>
    </message>
    <message>
        <source>Guides lead through a service step by step, beside the counter. The country is chosen in Settings.</source>
        <translation>Vägledningar leder steg för steg genom ett ärende, vid disken. Land väljer du i Inställningar.</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>It is as it was before.</source>
        <translation>Det är som det var förut.</translation>
    </message>
</context>
<context>
    <name>HandoverSection</name>
    <message>
        <source>Hand-over</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Ord till nästa pass</translation>
    </message>
    <message>
        <source>A few words beside the list of things to hand over: they stay on this computer, are in no report, and go after two shifts or fourteen days; turning them off deletes them at once. What points to one person is refused, as in notes.</source>
        <translation>Några få ord bredvid listan över det som lämnas över: de stannar på den här datorn, står inte i någon rapport och tas bort efter två pass eller fjorton dagar; stängs de av tas de bort genast. Det som pekar på en person avvisas, som i anteckningar.</translation>
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
        <translation>Övning</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>inget räknas</translation>
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
        <translation>pass sedan {time}</translation>
    </message>
</context>
<context>
    <name>HereSection</name>
    <message>
        <source>Where we work</source>
        <translation>Var vi arbetar</translation>
    </message>
    <message>
        <source>Place and desk</source>
        <translation>Plats och disk</translation>
    </message>
    <message>
        <source>As your municipality published them. What is logged counts there.</source>
        <translation>Som kommunen har publicerat dem. Det som registreras räknas där.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hållplats</translation>
    </message>
    <message>
        <source>Where we are just now. A key at the counter does the same.</source>
        <translation>Var vi är just nu. En tangent vid disken gör detsamma.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Shown at the top of the window and on every report.</source>
        <translation>Visas överst i fönstret och på varje rapport.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Which counter this is, where there are several.</source>
        <translation>Vilken disk det här är, om det finns flera.</translation>
    </message>
    <message>
        <source>Who serves here</source>
        <translation>Vem som bemannar</translation>
    </message>
    <message>
        <source>Used unless a shift says otherwise.</source>
        <translation>Gäller så länge inget pass säger något annat.</translation>
    </message>
</context>
<context>
    <name>JourneyScreen</name>
    <message>
        <source>As a page</source>
        <translation>Som sida</translation>
    </message>
    <message>
        <source>Back to the guides</source>
        <translation>Tillbaka till vägledningarna</translation>
    </message>
    <message>
        <source>The journey through a guide</source>
        <translation>Kundresan genom en vägledning</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>ingen tangent</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Tryck på den nya tangenten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Stäng av</translation>
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
        <translation>Alla tangenter som vanligt</translation>
    </message>
    <message>
        <source>Keys at the counter</source>
        <translation>Tangenter vid disken</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andra tangenter</translation>
    </message>
    <message>
        <source>Each of these can have another key, or none. It goes by the sign the key writes, on every keyboard and on the numpad. Digits, letters, Enter, Esc and the arrows stay as they are.</source>
        <translation>Var och en av dessa kan få en annan tangent, eller ingen. Det är tecknet tangenten skriver som gäller, på alla tangentbord och på siffertangenterna. Siffror, bokstäver, Enter, Esc och pilarna förblir som de är.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>First set a PIN for the visitors&apos; question, in the settings: without one nobody could leave.</source>
        <translation>Ange först en PIN-kod för frågan till besökarna, i inställningarna: utan den kunde ingen komma ut.</translation>
    </message>
    <message>
        <source>The second screen is gone, so the visitors&apos; question was put away; nothing is lost.</source>
        <translation>Den andra skärmen är borta, så frågan till besökarna lades undan; inget är förlorat.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>From the last shift</source>
        <translation>Från förra passet</translation>
    </message>
    <message>
        <source>Enter or K: it is done</source>
        <translation>Enter eller K: det är gjort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>One of them is done</source>
        <translation>En av dem är gjord</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Allt är läst</translation>
    </message>
    <message>
        <source>What other devices left is as of {when}.</source>
        <translation>Det som andra enheter har lämnat är hämtat {when}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
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
            <numerusform>%n sak från förra passet</numerusform>
            <numerusform>%n saker från förra passet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Journey and blueprint</source>
        <translation>Kundresa och servicekarta</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alla platser</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Annat som räknades</translation>
    </message>
    <message>
        <source>Reports and forms</source>
        <translation>Rapporter och blanketter</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Language and looks</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of the screens, the categories, the guides and the reports.</source>
        <translation>På skärmarna och i kategorier, vägledningar och rapporter.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room, high contrast for many who see less: strong colours on black, and a thick ring around what has the keys.</source>
        <translation>Mörkt är skonsammare för ögonen i ett dunkelt rum, hög kontrast för många som ser sämre: starka färger på svart, och en tjock ring runt det som får tangenttryckningarna.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Everything grows with it: keys, icons and words.</source>
        <translation>Allt växer med: tangenter, ikoner och ord.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
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
        <translation>På det här skrivbordet (Wayland) får inget program hålla sig överst eller välja plats själv: menyn på fönstrets namnlist har ”Alltid överst”.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Drawing of the guide</source>
        <translation>Ritning av vägledningen</translation>
    </message>
    <message>
        <source>Arrows: to the next step, Enter: its form. + and −: larger, smaller; 0: all of it; F4: the whole width. A dashed edge: a problem.</source>
        <translation>Pilar: till nästa steg, Enter: formuläret. + och −: större, mindre; 0: alltihop; F4: hela bredden. Streckad kant: ett fel.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Finish</source>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
</context>
<context>
    <name>NotePlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays on this computer and is deleted after %n day(s).</source>
        <translation>
            <numerusform>Stannar på den här datorn och raderas efter %n dag.</numerusform>
            <numerusform>Stannar på den här datorn och raderas efter %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {what}</source>
        <translation>Anteckning på {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)?</source>
        <translation>
            <numerusform>Radera %n anteckning?</numerusform>
            <numerusform>Radera %n anteckningar?</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie on this computer alone: once deleted they cannot be brought back.</source>
        <translation>De ligger bara på den här datorn: är de raderade kan de inte hämtas tillbaka.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
    </message>
    <message>
        <source>Notes on visits</source>
        <translation>Anteckningar på kontakter</translation>
    </message>
    <message>
        <source>A few words on a visit, for those who work at this computer: they stay on it, are in no report, and are deleted after these days. What points to one person is refused: identity numbers, phone numbers, e-mail addresses, numbers of accounts and cards.</source>
        <translation>Några ord om en kontakt, för er som arbetar vid den här datorn: de stannar på den, står inte i någon rapport och raderas efter så många dagar. Det som pekar på en viss person avvisas: personnummer, telefonnummer, e-postadresser, konto- och kortnummer.</translation>
    </message>
    <message>
        <source>At the counter {key} writes one.</source>
        <translation>{key} vid disken skriver en anteckning.</translation>
    </message>
    <message numerus="yes">
        <source>%n days, as usual</source>
        <translation>
            <numerusform>%n dag, som vanligt</numerusform>
            <numerusform>%n dagar, som vanligt</numerusform>
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
        <translation>Enkla tangenter på de andra skärmarna</translation>
    </message>
    <message>
        <source>{screen}: {what}</source>
        <translation>{screen}: {what}</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Bokstäver, siffror och tecken</translation>
    </message>
    <message>
        <source>A letter alone does something there. Each can have another key, or none; digits and signs that belong together can be turned off. Everything is there by Tab and Enter too.</source>
        <translation>Där gör en bokstav ensam något. Var och en kan få en annan tangent eller ingen; siffror och tecken som hör ihop kan stängas av. Allt nås också med Tab och Enter.</translation>
    </message>
</context>
<context>
    <name>Ours</name>
    <message>
        <source>For the next shift</source>
        <translation>Till nästa pass</translation>
    </message>
    <message>
        <source>Nothing yet. What is added here reaches the next shift on every device of this place.</source>
        <translation>Inget ännu. Det som läggs till här når nästa pass på alla enheter på den här platsen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s). They reach the next shift on every device of this place.</source>
        <translation>
            <numerusform>%n sak. Den når nästa pass på alla enheter på den här platsen.</numerusform>
            <numerusform>%n saker. De når nästa pass på alla enheter på den här platsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>One fewer: {item}</source>
        <translation>En färre: {item}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Helped to do it themselves</source>
        <translation>Fick hjälp att göra det själv</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hänvisad</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Överlämnad till kollega</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Tid bokad</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Inte löst</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Hör inte hemma här</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel and LibreOffice, .csv for all other programs.</source>
        <translation>Ändelsen säger vilken sort: .xlsx för Excel och LibreOffice, .csv för alla andra program.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
</context>
<context>
    <name>Outing</name>
    <message>
        <source>Fewer categories</source>
        <translation>Färre kategorier</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Det finns inget att ångra här.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
    <message>
        <source>Tapped twice: counted once. For one more, tap again.</source>
        <translation>Tryckt två gånger: räknat en gång. Tryck igen för en till.</translation>
    </message>
    <message numerus="yes">
        <source>conversation(s) here today</source>
        <translation>
            <numerusform>samtal här i dag</numerusform>
            <numerusform>samtal här i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) here today</source>
        <translation>
            <numerusform>%n samtal här i dag</numerusform>
            <numerusform>%n samtal här i dag</numerusform>
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
        <translation>En annan plats</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>One person fewer</source>
        <translation>En person färre</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>En person till</translation>
    </message>
</context>
<context>
    <name>OutsideScreen</name>
    <message>
        <source>Conversations outside</source>
        <translation>Samtal ute</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Vad som ska föras in</translation>
    </message>
</context>
<context>
    <name>OverlapScreen</name>
    <message>
        <source>What else was counted</source>
        <translation>Annat som räknades</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Guide: {title}</source>
        <translation>Vägledning: {title}</translation>
    </message>
    <message>
        <source>Guide, in {language}: {title}</source>
        <translation>Vägledning, på {language}: {title}</translation>
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
        <translation>Den här datorn rapporterar till {name}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Senast skickat</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickat än</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Anslut igen</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Frågar servern …</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting än</translation>
    </message>
    <message>
        <source>Nothing: all that is here is at the server too</source>
        <translation>Ingenting: allt som finns här finns också på servern</translation>
    </message>
    <message numerus="yes">
        <source>{count}, on their way</source>
        <translation>
            <numerusform>{count}, på väg</numerusform>
            <numerusform>{count}, på väg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, kept here</source>
        <translation>
            <numerusform>{count}, sparad här</numerusform>
            <numerusform>{count}, sparade här</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>That part of the day has not begun yet.</source>
        <translation>Den delen av dagen har inte börjat än.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>{count} entered</source>
        <translation>{count} införda</translation>
    </message>
    <message>
        <source>Nothing is typed yet, so there is nothing to write.</source>
        <translation>Inget är skrivet än, så det finns inget att föra in.</translation>
    </message>
    <message>
        <source>Sums by category and part of the day</source>
        <translation>Summor efter kategori och del av dagen</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Morning</source>
        <translation>Förmiddag</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mitt på dagen</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kväll</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>The last shifts</source>
        <translation>Senaste passen</translation>
    </message>
    <message>
        <source>Shifts will be listed here, each with its report.</source>
        <translation>Här kommer passen, vart och ett med sin rapport.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>För in från papper</translation>
    </message>
    <message>
        <source>Enter opens the report</source>
        <translation>Enter öppnar rapporten</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Type a name</source>
        <translation>Skriv ett namn</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Inget heter så. Prova ett annat ord.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>in this guide already</source>
        <translation>redan i den här vägledningen</translation>
    </message>
    <message>
        <source>Which picture? Type its place, if it is not among these</source>
        <translation>Vilken bild? Skriv var den ligger, om den inte finns bland dessa</translation>
    </message>
    <message>
        <source>{across} × {down} dots</source>
        <translation>{across} × {down} bildpunkter</translation>
    </message>
    <message>
        <source>The picture that was copied</source>
        <translation>Bilden som har kopierats</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n siffra skriven</numerusform>
            <numerusform>%n siffror skrivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Another can be tried in %n second(s).</source>
        <translation>
            <numerusform>Det är inte rätt PIN-kod. En annan kan provas om %n sekund.</numerusform>
            <numerusform>Det är inte rätt PIN-kod. En annan kan provas om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten? A new one is set in the settings, at the counter.</source>
        <translation>Glömd? En ny anges i inställningarna, vid disken.</translation>
    </message>
    <message>
        <source>The PIN takes the question away</source>
        <translation>PIN-koden tar bort frågan</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Ta bort en siffra</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Prova den här PIN-koden</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Tillbaka till frågan</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Where it is kept</source>
        <translation>Var allt sparas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Loggbok</translation>
    </message>
    <message>
        <source>Every visit, encrypted. Nothing is sent anywhere.</source>
        <translation>Alla kontakter, krypterade. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Spare copy</source>
        <translation>Reservkopia</translation>
    </message>
    <message>
        <source>Each tick a second time, encrypted, in case the journal is damaged.</source>
        <translation>Varje registrering en gång till, krypterad, ifall loggboken skadas.</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer, for the user who is signed in.</source>
        <translation>Den ligger i datorns nyckelförvaring, hos den användare som är inloggad.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key is kept in a file that only the user who is signed in may read. That protects nothing if the computer is stolen.</source>
        <translation>Datorn har ingen nyckelförvaring, så nyckeln ligger i en fil som bara den inloggade användaren får läsa. Det skyddar inget om datorn blir stulen.</translation>
    </message>
    <message>
        <source>It is forgotten when this window closes, and what was logged goes with it.</source>
        <translation>Den glöms när fönstret stängs, och det som registrerats försvinner med den.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This way leads nowhere yet.</source>
        <translation>Den här vägen leder ingenstans än.</translation>
    </message>
    <message>
        <source>Trying it out: nothing of this is logged. The keys are those at the counter.</source>
        <translation>Provkörning: inget av detta registreras. Tangenterna är desamma som vid disken.</translation>
    </message>
    <message>
        <source>As the counter will show it</source>
        <translation>Så som disken kommer att visa det</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Avsluta provkörningen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prova den</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Only a remark</source>
        <translation>Bara en anmärkning</translation>
    </message>
    <message>
        <source>The guide itself</source>
        <translation>Själva vägledningen</translation>
    </message>
    <message>
        <source>One of its ways leads nowhere yet.</source>
        <translation>En av vägarna leder ingenstans än.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Inga fel</translation>
    </message>
    <message>
        <source>The guide can be published as it is.</source>
        <translation>Vägledningen kan publiceras som den är.</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>What is other</source>
        <translation>Det som är annorlunda</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>En ny vägledning.</translation>
    </message>
    <message>
        <source>What changed, in a sentence, for those who use it</source>
        <translation>Vad som har ändrats, i en mening, för dem som använder den</translation>
    </message>
    <message>
        <source>Say in a sentence what changed, then publish it.</source>
        <translation>Säg i en mening vad som har ändrats och publicera sedan.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Publish as version {revision}</source>
        <translation>Publicera som version {revision}</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>En ny vägledning.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep it from being published; Esc, then F8, leads there.</source>
        <translation>
            <numerusform>%n fel hindrar publicering; Esc, sedan F8, leder dit.</numerusform>
            <numerusform>%n fel hindrar publicering; Esc, sedan F8, leder dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ännu.</translation>
    </message>
    <message>
        <source>The guide is published as version {revision}.</source>
        <translation>Vägledningen är publicerad som version {revision}.</translation>
    </message>
    <message>
        <source>Version {revision} was published while you were writing. Nothing of yours is lost: choose what becomes of it.</source>
        <translation>Version {revision} publicerades medan du skrev. Inget av ditt har gått förlorat: välj vad det ska bli av det.</translation>
    </message>
    <message>
        <source>This guide was published meanwhile</source>
        <translation>Den här vägledningen har publicerats under tiden</translation>
    </message>
    <message>
        <source>Somebody else has published “{title}” as version {revision} meanwhile, so yours was not published. It is kept among the drafts: publish it again, and choose.</source>
        <translation>Någon annan har under tiden publicerat ”{title}” som version {revision}, så din publicerades inte. Den ligger kvar bland utkasten: publicera den igen och välj.</translation>
    </message>
    <message>
        <source>Theirs: “{note}”</source>
        <translation>Deras: ”{note}”</translation>
    </message>
    <message>
        <source>Other in yours than in theirs:</source>
        <translation>Annorlunda i din än i deras:</translation>
    </message>
    <message>
        <source>You write on in theirs. Yours stays in the list of drafts as a guide of its own.</source>
        <translation>Du skriver vidare i deras. Din blir kvar i listan över utkast som en egen vägledning.</translation>
    </message>
    <message>
        <source>Theirs, and mine beside it</source>
        <translation>Deras, och min bredvid</translation>
    </message>
    <message>
        <source>Yours is to become the next version; you publish it once you have looked at it again. Theirs stays findable as an older version.</source>
        <translation>Din ska bli nästa version; du publicerar den när du har tittat på den igen. Deras går fortfarande att hitta som en äldre version.</translation>
    </message>
    <message>
        <source>Theirs holds at the counters. Yours stays here as it is.</source>
        <translation>Deras gäller vid diskarna. Din blir kvar här som den är.</translation>
    </message>
    <message>
        <source>Mine, over theirs</source>
        <translation>Min, över deras</translation>
    </message>
    <message>
        <source>Keep mine as a draft</source>
        <translation>Behåll min som utkast</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>It did not</source>
        <translation>Nej, det blev det inte</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Ja, det blev det</translation>
    </message>
    <message>
        <source>It became more than that</source>
        <translation>Det blev mer än det</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>The page is being made</source>
        <translation>Sidan tas fram</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be made again at any time.</source>
        <translation>Inget har gått förlorat; sidan kan tas fram igen när som helst.</translation>
    </message>
    <message>
        <source>The page was not made</source>
        <translation>Sidan togs inte fram</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Ta fram sidan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>The reports of your shifts will be here</source>
        <translation>Här visas rapporterna från era pass</translation>
    </message>
    <message>
        <source>Begin a shift on the shift screen (Ctrl 3). Its report can be read here while it runs, and saved as PDF when it is closed.</source>
        <translation>Börja ett pass på skärmen Pass (Ctrl 3). Rapporten kan läsas här medan passet pågår och sparas som PDF när det är avslutat.</translation>
    </message>
</context>
<context>
    <name>RevisionChoice</name>
    <message>
        <source>Which version?</source>
        <translation>Vilken version?</translation>
    </message>
    <message>
        <source>Drawn as the newest one</source>
        <translation>Ritade som den nyaste</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alla versioner</translation>
    </message>
    <message>
        <source>true from {day}</source>
        <translation>gäller från {day}</translation>
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
        <translation>Inget pass pågår</translation>
    </message>
    <message>
        <source>Logging works all the same. A shift tells the report when somebody was here, so that a quiet hour is not taken for an empty desk.</source>
        <translation>Det går att registrera ändå. Ett pass visar i rapporten när någon var här, så att en lugn timme inte tas för en obemannad disk.</translation>
    </message>
    <message>
        <source>Begin a shift</source>
        <translation>Börja ett pass</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>Pass sedan {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) so far</source>
        <translation>
            <numerusform>%n kontakt hittills</numerusform>
            <numerusform>%n kontakter hittills</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Avsluta passet</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Vem bemannar disken?</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Spara som kalkylblad</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replacing it cannot be undone.</source>
        <translation>Det finns redan en fil med det namnet. Att ersätta den går inte att ångra.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
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
        <translation>Medborgarservice</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Båda tillsammans</translation>
    </message>
</context>
<context>
    <name>SetbackTold</name>
    <message>
        <source>The clock of this computer went back from {before} to {now}; whatever was logged keeps the time it was logged at, and if the clock is wrong now, have it set right.</source>
        <translation>Klockan på den här datorn gick tillbaka från {before} till {now}; allt som registrerats behåller den tid det registrerades på, och om klockan är fel nu, låt någon ställa den.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Sök inställning</translation>
    </message>
    <message>
        <source>No setting has these words. Esc shows them all again.</source>
        <translation>Ingen inställning har de orden. Esc visar alla igen.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Medborgarservice</translation>
    </message>
    <message>
        <source>Digital help</source>
        <translation>Digital hjälp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>A slip for the visitor: in which language?</source>
        <translation>En lapp till besökaren: på vilket språk?</translation>
    </message>
    <message>
        <source>A trial of the slip: in which language?</source>
        <translation>Provkörning av lappen: på vilket språk?</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Hitta ett språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The slip is not written in that language.</source>
        <translation>Lappen är inte skriven på det språket.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Visa och skriv ut</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you hand this out.</source>
        <translation>”{fact}” gällde till och med {day}; fråga {owner} innan du lämnar ut den.</translation>
    </message>
</context>
<context>
    <name>SoFarSheet</name>
    <message>
        <source>What visitors say</source>
        <translation>Vad besökare säger</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Lapp</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idéer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av den</translation>
    </message>
    <message>
        <source>What visitors answered</source>
        <translation>Vad besökare svarade</translation>
    </message>
    <message>
        <source>Answers are shown once their month is over.</source>
        <translation>Svar visas när månaden är över.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Första besök och språk</translation>
    </message>
    <message>
        <source>They are shown once their month is over.</source>
        <translation>De visas när månaden är över.</translation>
    </message>
    <message>
        <source>No idea was told yet. Ctrl+I and a digit count one.</source>
        <translation>Ingen idé har berättats än. Ctrl+I och en siffra räknar en.</translation>
    </message>
    <message>
        <source>Once more, to take it back</source>
        <translation>En gång till för att ta tillbaka den</translation>
    </message>
</context>
<context>
    <name>SpanChoices</name>
    <message>
        <source>Which site?</source>
        <translation>Vilken plats?</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alla platser</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Plats: {name}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Senaste 3 månaderna</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Over which months</source>
        <translation>Över vilka månader</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel, .ods for OpenDocument (LibreOffice).</source>
        <translation>Ändelsen säger vilken sort: .xlsx för Excel, .ods för OpenDocument (LibreOffice).</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Spara som kalkylblad</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}, and in the folder “pictures” beside it %n picture(s).</source>
        <translation>
            <numerusform>Sparad: {file}, och %n bild i mappen ”pictures” bredvid.</numerusform>
            <numerusform>Sparad: {file}, och %n bilder i mappen ”pictures” bredvid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Små bokstäver, siffror och enkla bindestreck, högst 40; ingen av de andra heter så.</translation>
    </message>
    <message>
        <source>That is no whole number.</source>
        <translation>Det är inget heltal.</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Slags steg</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvaras med</translation>
    </message>
    <message>
        <source>The sentence to say</source>
        <translation>Meningen som ska sägas</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>The last sentence</source>
        <translation>Den sista meningen</translation>
    </message>
    <message>
        <source>What stands at the top</source>
        <translation>Det som står överst</translation>
    </message>
    <message>
        <source>Why (for the staff)</source>
        <translation>Varför (för personalen)</translation>
    </message>
    <message>
        <source>Meanwhile, out of the visitor&apos;s sight</source>
        <translation>Under tiden, utom synhåll för besökaren</translation>
    </message>
    <message>
        <source>Which days are an answer</source>
        <translation>Vilka dagar som är ett svar</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Vad som kan väljas</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Answers, and where each leads</source>
        <translation>Svar, och vart de leder</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Ett svar till</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id i registreringarna</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Längre upp</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Längre ner</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort det</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>En rad till</translation>
    </message>
    <message>
        <source>What is ticked, all of it, before it goes on</source>
        <translation>Vad som kryssas för, alltihop, innan den går vidare</translation>
    </message>
    <message>
        <source>A way for those who lack something</source>
        <translation>En väg för dem som saknar något</translation>
    </message>
    <message>
        <source>For those who lack something</source>
        <translation>För dem som saknar något</translation>
    </message>
    <message>
        <source>Without this way</source>
        <translation>Utan den här vägen</translation>
    </message>
    <message>
        <source>Address of the page to look at</source>
        <translation>Adressen till sidan ni ser på</translation>
    </message>
    <message>
        <source>Show a picture …</source>
        <translation>Visa en bild …</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only what can be seen is kept: not where or with what it was taken.</source>
        <translation>PNG eller JPEG. Bara det som syns sparas: inte var eller med vad den är tagen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What is on the picture</source>
        <translation>Vad bilden visar</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>Utan bilden</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du får</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du får inte</translation>
    </message>
    <message>
        <source>You hand over</source>
        <translation>Du lämnar över</translation>
    </message>
    <message>
        <source>To whom, from the directory</source>
        <translation>Till vem, ur hänvisningslistan</translation>
    </message>
    <message>
        <source>How the question ended</source>
        <translation>Hur frågan slutade</translation>
    </message>
    <message>
        <source>How much it took</source>
        <translation>Hur mycket det krävde</translation>
    </message>
    <message>
        <source>More languages of slips, by their codes: ar, uk, so</source>
        <translation>Fler språk för lappar, med kod: ar, uk, so</translation>
    </message>
    <message>
        <source>Heading of the slip</source>
        <translation>Rubrik på lappen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Vad som ska tas med</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Vart man ska gå</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>Today or earlier</source>
        <translation>I dag eller tidigare</translation>
    </message>
    <message>
        <source>Today or later</source>
        <translation>I dag eller senare</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Vem man ska gå till, ur hänvisningslistan</translation>
    </message>
    <message>
        <source>Address for the QR code</source>
        <translation>Adress för QR-koden</translation>
    </message>
    <message>
        <source>Else goes to</source>
        <translation>Går annars till</translation>
    </message>
    <message>
        <source>Another way on a condition</source>
        <translation>En annan väg under ett villkor</translation>
    </message>
    <message>
        <source>When this was asked</source>
        <translation>När det frågades om detta</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>det är</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>det är ett av</translation>
    </message>
    <message>
        <source>it is so old</source>
        <translation>det är så länge sedan</translation>
    </message>
    <message>
        <source>and</source>
        <translation>och</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>The ids of these answers</source>
        <translation>Svarens id</translation>
    </message>
    <message>
        <source>then goes to</source>
        <translation>går då till</translation>
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
        <translation>Tal och datum sparas inte: fråga en gång till.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du får</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Du får inte</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>“{unit}” is not in the directory of this counter.</source>
        <translation>”{unit}” finns inte bland dem det går att hänvisa till här.</translation>
    </message>
    <message>
        <source>Meanwhile: {text}</source>
        <translation>Under tiden: {text}</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you say it.</source>
        <translation>”{fact}” gällde till och med {day}; fråga {owner} innan du säger det.</translation>
    </message>
    <message>
        <source>“{fact}” is from {owner}, confirmed {day}.</source>
        <translation>”{fact}” kommer från {owner}, bekräftat {day}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The guide itself</source>
        <translation>Själva vägledningen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>{kind} · begins here</source>
        <translation>{kind} · börjar här</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
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
        <translation>Ta bort steget</translation>
    </message>
</context>
<context>
    <name>TalliesScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <source>Referrals, conversations outside, activities, ideas, answers, door counts and check counts will be here once there are enough of them.</source>
        <translation>Hänvisningar, samtal ute, aktiviteter, idéer, svar, dörräkningar och kontrollräkningar visas här när de är tillräckligt många.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>As pages</source>
        <translation>Som sidor</translation>
    </message>
    <message>
        <source>Back to the overlap</source>
        <translation>Tillbaka till överlappet</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Annat som räknades</translation>
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
            <numerusform>%Ln med flera frågor</numerusform>
            <numerusform>%Ln med flera frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>all counters</source>
        <translation>alla diskar</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>färre än {number}</translation>
    </message>
    <message>
        <source>{both}: fewer than {number} visits, so the number is hidden and points at nobody.</source>
        <translation>{both}: färre än {number} kontakter, så siffran är dold och pekar inte ut någon.</translation>
    </message>
    <message numerus="yes">
        <source>{both}: asked about together in %Ln visit(s)</source>
        <translation>
            <numerusform>{both}: frågades om tillsammans i %Ln kontakt</numerusform>
            <numerusform>{both}: frågades om tillsammans i %Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}; the figures do not show that this is more than chance.</source>
        <translation>{asked}; siffrorna visar inte att det är mer än slumpen.</translation>
    </message>
    <message>
        <source>{asked}, {times} times as often as chance would give ({low} to {high}).</source>
        <translation>{asked}, {times} gånger så ofta som slumpen skulle ge ({low} till {high}).</translation>
    </message>
    <message>
        <source>Fewer than {number} visits were counted. At the counter + adds a question to the visit it belongs to; then it will be seen here what is asked about together.</source>
        <translation>Färre än {number} kontakter är räknade. Vid disken lägger + till en fråga till den kontakt den hör till; då syns det här vad som frågas om tillsammans.</translation>
    </message>
    <message>
        <source>delivered until {day}</source>
        <translation>levererat till och med {day}</translation>
    </message>
    <message>
        <source>Asked about in one visit: {rows} and {columns}</source>
        <translation>Frågat om i samma kontakt: {rows} och {columns}</translation>
    </message>
    <message>
        <source>This computer reports to no server yet, so these are the figures of this computer alone.</source>
        <translation>Den här datorn är inte ansluten till någon server än, så detta är bara siffrorna från den här datorn.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message>
        <source>{both}: {times} times as often as chance, {low} to {high}, {visits}</source>
        <translation>{both}: {times} gånger så ofta som slumpen, {low} till {high}, {visits}</translation>
    </message>
    <message>
        <source>A subject that was asked about together with none of the other side in {number} visits or more has no row or column here.</source>
        <translation>Ett ämne som inte frågades om tillsammans med något från det andra området i {number} kontakter eller fler har ingen rad eller kolumn här.</translation>
    </message>
    <message>
        <source>Visits in which people asked about both</source>
        <translation>Kontakter där folk frågade om båda</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln visits</source>
        <translation>
            <numerusform>{least} till %Ln kontakt</numerusform>
            <numerusform>{least} till %Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>more often than chance</source>
        <translation>oftare än slumpen</translation>
    </message>
    <message>
        <source>Sensitive subjects</source>
        <translation>Känsliga ämnen</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <source>No two subjects of these sides were asked about together in {number} visits or more. At the counter + adds a question to the visit it belongs to; a longer stretch of months may show more.</source>
        <translation>Inga två ämnen från de här områdena frågades om tillsammans i {number} kontakter eller fler. Vid disken lägger + till en fråga till den kontakt den hör till; fler månader kan visa mer.</translation>
    </message>
    <message>
        <source>Together more often than chance</source>
        <translation>Oftare tillsammans än slumpen</translation>
    </message>
    <message>
        <source>How many times as often as chance would give; the line is where the truth probably lies.</source>
        <translation>Hur många gånger så ofta som slumpen skulle ge; strecket visar var sanningen troligen ligger.</translation>
    </message>
    <message>
        <source>So far the figures show no two subjects that go together more often than chance would give.</source>
        <translation>Hittills visar siffrorna inga två ämnen som hör ihop oftare än slumpen skulle ge.</translation>
    </message>
    <message>
        <source>This tells what is asked about in one visit. It does not tell who asks, nor why, nor whether somebody came back another day; questions about the way are left out.</source>
        <translation>Detta visar vad som frågas om i en och samma kontakt. Det visar inte vem som frågar, varför, eller om någon kom tillbaka en annan dag; frågor om vägen är inte med.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are written.</source>
        <translation>
            <numerusform>%n kontakt från papper är införd.</numerusform>
            <numerusform>%n kontakter från papper är införda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Ta tillbaka dem</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper were taken out of that day.</source>
        <translation>
            <numerusform>%n kontakt från papper togs bort från den dagen.</numerusform>
            <numerusform>%n kontakter från papper togs bort från den dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Lägg tillbaka dem</translation>
    </message>
    <message>
        <source>What was done with the sheet is taken back.</source>
        <translation>Det som gjordes med bladet är tillbakataget.</translation>
    </message>
    <message>
        <source>No sheet was written in the last two minutes, so there is nothing to take back.</source>
        <translation>Inget blad fördes in de senaste två minuterna, så det finns inget att ta tillbaka.</translation>
    </message>
    <message>
        <source>{done} of {count} are written and stay; {left} are not.</source>
        <translation>{done} av {count} är införda och står kvar; {left} är det inte.</translation>
    </message>
    <message>
        <source>{count} in one field is unusual, so nothing is written yet. Ctrl+Enter again writes it.</source>
        <translation>{count} i ett fält är ovanligt, så inget är infört än. Ctrl+Enter en gång till för in det.</translation>
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
        <translation>Öppna</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Som kalkylblad</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training has begun. Try whatever you like: none of it counts, and at its end all of it goes.</source>
        <translation>Övningen har börjat. Prova vad du vill: inget av det räknas, och när den slutar försvinner allt.</translation>
    </message>
    <message>
        <source>The training is over. What was logged in it is gone, and none of it counts.</source>
        <translation>Övningen är slut. Det som registrerades i den är borta, och inget av det räknas.</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <source>Training</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Everything works as at the counter, with the same categories and guides, but nothing counts and nothing is sent. When it ends all of it goes, and the counter is as you left it.</source>
        <translation>Allt fungerar som vid disken, med samma kategorier och vägledningar, men inget räknas och inget skickas. När övningen slutar försvinner allt i den, och disken är som du lämnade den.</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Avsluta övningen</translation>
    </message>
    <message>
        <source>Begin a training</source>
        <translation>Börja en övning</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No, go back</source>
        <translation>Nej, gå tillbaka</translation>
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
        <translation>Den dagen har inte varit än, och det frågas efter en som har varit: skriv den igen.</translation>
    </message>
    <message>
        <source>That day has passed, and one still to come is asked for: type it again.</source>
        <translation>Den dagen har varit, och det frågas efter en som kommer: skriv den igen.</translation>
    </message>
    <message>
        <source>From {least} to {most}, then Enter.</source>
        <translation>Från {least} till {most}, sedan Enter.</translation>
    </message>
    <message>
        <source>Today or earlier.</source>
        <translation>I dag eller tidigare.</translation>
    </message>
    <message>
        <source>Today or later.</source>
        <translation>I dag eller senare.</translation>
    </message>
    <message>
        <source>Nothing is typed yet: type the digits, then Enter.</source>
        <translation>Inget är skrivet än: skriv siffrorna, sedan Enter.</translation>
    </message>
    <message>
        <source>The date is not whole: it needs day, month and all four digits of the year.</source>
        <translation>Datumet är inte helt: det behöver dag, månad och årets alla fyra siffror.</translation>
    </message>
    <message>
        <source>There is no such day: type the date again.</source>
        <translation>Den dagen finns inte: skriv datumet igen.</translation>
    </message>
    <message>
        <source>{typed} is less than {least}: type the number again.</source>
        <translation>{typed} är mindre än {least}: skriv talet igen.</translation>
    </message>
    <message>
        <source>{typed} is more than {most}: type the number again.</source>
        <translation>{typed} är mer än {most}: skriv talet igen.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you remove them.</source>
        <translation>
            <numerusform>%n kontakt hade inte nått loggboken och återställdes från reservkopian. Den räknas om du inte tar bort den.</numerusform>
            <numerusform>%n kontakter hade inte nått loggboken och återställdes från reservkopian. De räknas om du inte tar bort dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program here opens PDF files, so nothing was shown; ask for one to be installed.</source>
        <translation>Inget program här öppnar PDF-filer, så inget visades; be om att ett installeras.</translation>
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
        <translation>Fråga på en extra skärm</translation>
    </message>
    <message>
        <source>Ideas, answers …</source>
        <translation>Idéer, svar …</translation>
    </message>
    <message>
        <source>A visitor&apos;s idea: what is it about?</source>
        <translation>En idé från en besökare: vad handlar den om?</translation>
    </message>
    <message>
        <source>What is to be counted, for the month and tied to nothing?</source>
        <translation>Vad ska räknas, för månaden och utan att knytas till något?</translation>
    </message>
    <message>
        <source>Counted: an idea, {theme}.</source>
        <translation>Räknad: en idé, {theme}.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Lapp</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The idea is kept in words, on this computer alone, for 180 days.</source>
        <translation>Idén är sparad i ord, bara på den här datorn, i 180 dagar.</translation>
    </message>
    <message>
        <source>The idea is kept in words, for the municipality too.</source>
        <translation>Idén är sparad i ord, även för kommunen.</translation>
    </message>
    <message>
        <source>Counted for the month: {what}.</source>
        <translation>Räknat för månaden: {what}.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>What visitors say</source>
        <translation>Vad besökare säger</translation>
    </message>
    <message>
        <source>A PIN is set; a new one takes its place</source>
        <translation>En PIN-kod är angiven; en ny ersätter den</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Question for visitors</source>
        <translation>Fråga till besökare</translation>
    </message>
    <message>
        <source>One question and four faces, on a second screen where there is one, else on this one. Kept with their month only: not with a visit, a day or an hour.</source>
        <translation>En fråga och fyra ansikten, på en extra skärm där det finns en, annars på den här. Sparas bara med månaden: inte med kontakt, dag eller timme.</translation>
    </message>
    <message>
        <source>Show it, or take it away</source>
        <translation>Visa den, eller ta bort den</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Vad besökarna får för fråga</translation>
    </message>
    <message>
        <source>They choose their language themselves.</source>
        <translation>De väljer själva språk.</translation>
    </message>
    <message>
        <source>PIN of the visitors&apos; question</source>
        <translation>PIN-kod för frågan till besökarna</translation>
    </message>
    <message>
        <source>Four to eight digits. Without it nobody leaves the question on that screen; from the counter&apos;s own window it can always be taken away. Forgotten? Type a new one here.</source>
        <translation>Fyra till åtta siffror. Utan den kommer ingen bort från frågan på den skärmen; från diskens eget fönster kan den alltid tas bort. Glömd? Skriv en ny här.</translation>
    </message>
    <message>
        <source>Ideas in words</source>
        <translation>Idéer i ord</translation>
    </message>
    <message>
        <source>Residents&apos; ideas are always counted by theme. Their words are kept only if your municipality wants that: on this computer for 180 days, or also sent. What points to one person is refused.</source>
        <translation>Invånarnas idéer räknas alltid efter tema. Orden sparas bara om kommunen vill det: på den här datorn i 180 dagar, eller också skickade. Det som pekar ut en person avvisas.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Sparas inte</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>Here, and sent</source>
        <translation>Här, och skickade</translation>
    </message>
    <message>
        <source>The municipality&apos;s channel for ideas</source>
        <translation>Kommunens kanal för idéer</translation>
    </message>
    <message>
        <source>A web address or an e-mail address. It stands on the slip that residents take home.</source>
        <translation>En webbadress eller en e-postadress. Den står på lappen som invånarna tar med sig hem.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Första besök och språk</translation>
    </message>
    <message>
        <source>Counted for the month, one at a time, and tied to no visit and no hour. Ctrl+I at the counter counts one.</source>
        <translation>Räknas för månaden, en i taget, och knyts inte till någon kontakt eller timme. Ctrl+I vid disken räknar en.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknas</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where are you out today?</source>
        <translation>Var är ni ute i dag?</translation>
    </message>
    <message>
        <source>The name of a place: a square, a school, a care home. Never of a person.</source>
        <translation>Namnet på en plats: ett torg, en skola, ett äldreboende. Aldrig på en person.</translation>
    </message>
    <message>
        <source>Or one that is known here:</source>
        <translation>Eller en som är känd här:</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Platsens namn</translation>
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
        <translation>ingen text än</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>saknas: {languages}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <source>Enter keeps them. They stay on this computer, for the next shift here, and are in no report.</source>
        <translation>Enter sparar dem. De stannar på den här datorn, till nästa pass här, och står inte i någon rapport.</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Ord till nästa pass</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Somebody else writes on this draft in another window. Nothing is lost: theirs stays among the drafts, and you write on in one of your own.</source>
        <translation>Någon annan skriver på det här utkastet i ett annat fönster. Inget är förlorat: deras ligger kvar bland utkasten, och du skriver vidare i ett eget.</translation>
    </message>
</context>
<context>
    <name>WrittenSheet</name>
    <message>
        <source>Change it</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The idea in the resident&apos;s own words</source>
        <translation>Idén med invånarens egna ord</translation>
    </message>
    <message>
        <source>In the resident&apos;s own words, without names or numbers. Enter reads it back.</source>
        <translation>Med invånarens egna ord, utan namn och nummer. Enter visar det för uppläsning.</translation>
    </message>
    <message>
        <source>Read it to the resident. It is kept on this computer and sent to the municipality.</source>
        <translation>Läs upp det för invånaren. Det sparas på den här datorn och skickas till kommunen.</translation>
    </message>
    <message>
        <source>Read it to the resident. It stays on this computer, for 180 days.</source>
        <translation>Läs upp det för invånaren. Det stannar på den här datorn i 180 dagar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Läs upp</translation>
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
            <numerusform>%n inte räknad</numerusform>
            <numerusform>%n inte räknade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>{key} cannot be used here; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>{key} kan inte användas här; tryck på en funktionstangent, Ctrl och en bokstav, eller ett tecken som §.</translation>
    </message>
    <message>
        <source>This key cannot be used; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>Den här tangenten kan inte användas; tryck på en funktionstangent, Ctrl och en bokstav, eller ett tecken som §.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”; press another key, or turn that one off first.</source>
        <translation>{key} betyder redan ”{what}”; tryck på en annan tangent, eller stäng av den först.</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>The page in this language: {language}</source>
        <translation>Sidan på det här språket: {language}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>kept here</source>
        <translation>sparat här</translation>
    </message>
    <message numerus="yes">
        <source>{count} not sent</source>
        <translation>
            <numerusform>{count} ej skickad</numerusform>
            <numerusform>{count} ej skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>släpps inte in</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>allt skickat</translation>
    </message>
    <message>
        <source>all sent {time}</source>
        <translation>allt skickat {time}</translation>
    </message>
    <message>
        <source>Everything is written on this computer, encrypted, before the tick appears. It reports to no server yet.</source>
        <translation>Allt är skrivet på den här datorn, krypterat, innan bocken syns. Den rapporterar inte till någon server än.</translation>
    </message>
    <message>
        <source>Everything that was written here is at the server too.</source>
        <translation>Allt som skrivits här finns också på servern.</translation>
    </message>
    <message>
        <source>On its way to the server. Everything stays here too.</source>
        <translation>På väg till servern. Allt finns också kvar här.</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <source>Say</source>
        <translation>Säg</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Limit of the role</source>
        <translation>Gräns för rollen</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>Slip for the visitor</source>
        <translation>Lapp till besökaren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Ett svar</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Flera</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Ett tal</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ett datum</translation>
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
        <translation>En mening att säga, sedan går det vidare</translation>
    </message>
    <message>
        <source>A question; what is answered decides where it goes on</source>
        <translation>En fråga; svaret avgör vart det går vidare</translation>
    </message>
    <message>
        <source>Lines that are ticked, all of them, before it goes on</source>
        <translation>Rader som bockas av, alla, innan det går vidare</translation>
    </message>
    <message>
        <source>A page or a picture to look at together</source>
        <translation>En sida eller en bild att titta på tillsammans</translation>
    </message>
    <message>
        <source>What one may do, may not do, and hands over</source>
        <translation>Vad man får göra, inte får göra och lämnar över</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Vem man ska gå till, ur hänvisningslistan</translation>
    </message>
    <message>
        <source>A page to take home: what was done, what to bring, where to go</source>
        <translation>En sida att ta med hem: vad som gjordes, vad man tar med, vart man går</translation>
    </message>
    <message>
        <source>How the question ended; the guide is over</source>
        <translation>Hur frågan slutade; vägledningen är slut</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>ingenstans än</translation>
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
        <translation>”{asked}” är {count} {span} eller mer</translation>
    </message>
    <message>
        <source>“{asked}” is “{answer}”</source>
        <translation>”{asked}” är ”{answer}”</translation>
    </message>
    <message>
        <source>“{asked}” is one of: {answers}</source>
        <translation>”{asked}” är ett av: {answers}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>log a visit</source>
        <translation>registrera kontakt</translation>
    </message>
    <message>
        <source>add to the visit</source>
        <translation>lägg till i kontakten</translation>
    </message>
    <message>
        <source>choose a hit</source>
        <translation>välj träff</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>the time, as 0930</source>
        <translation>klockslag, t.ex. 0930</translation>
    </message>
    <message>
        <source>search</source>
        <translation>sök</translation>
    </message>
    <message>
        <source>log the first hit</source>
        <translation>registrera första träffen</translation>
    </message>
    <message>
        <source>keep the time</source>
        <translation>spara tiden</translation>
    </message>
    <message>
        <source>open its guide</source>
        <translation>öppna vägledningen</translation>
    </message>
    <message>
        <source>several</source>
        <translation>flera</translation>
    </message>
    <message>
        <source>move among the last visits</source>
        <translation>bläddra bland senaste kontakterna</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>rätta</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>channel of the next visit</source>
        <translation>kanal för nästa kontakt</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>omfattning</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>återställ</translation>
    </message>
    <message>
        <source>then the tile&apos;s key</source>
        <translation>sedan rutans tangent</translation>
    </message>
    <message>
        <source>find in the directory</source>
        <translation>hitta någon att hänvisa till</translation>
    </message>
    <message>
        <source>the first one found</source>
        <translation>den första träffen</translation>
    </message>
    <message>
        <source>add to the visit before</source>
        <translation>lägg till i kontakten före</translation>
    </message>
    <message>
        <source>correct an earlier visit</source>
        <translation>rätta en tidigare kontakt</translation>
    </message>
    <message>
        <source>the last ones belong here</source>
        <translation>de senaste hör hit</translation>
    </message>
    <message>
        <source>we are at the stop</source>
        <translation>vi är vid hållplatsen</translation>
    </message>
    <message>
        <source>where we are now</source>
        <translation>var vi är nu</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>hänvisad till</translation>
    </message>
    <message>
        <source>handed to a colleague</source>
        <translation>överlämnad till kollega</translation>
    </message>
    <message>
        <source>sent here by</source>
        <translation>skickad hit av</translation>
    </message>
    <message>
        <source>continued from a colleague</source>
        <translation>fortsätter från en kollega</translation>
    </message>
    <message>
        <source>note on the visit</source>
        <translation>anteckning på kontakten</translation>
    </message>
    <message>
        <source>keep the note</source>
        <translation>spara anteckningen</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>låt den vara som den var</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>räknat, ingen kom</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>inte räknat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>take back what was said</source>
        <translation>ångra svaret</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>radera ett tecken</translation>
    </message>
    <message>
        <source>one question back</source>
        <translation>en fråga tillbaka</translation>
    </message>
    <message>
        <source>answer or tick</source>
        <translation>svara eller bocka av</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>fortsätt</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>ett steg tillbaka</translation>
    </message>
    <message>
        <source>leave the guide</source>
        <translation>lämna vägledningen</translation>
    </message>
    <message>
        <source>back to the tiles</source>
        <translation>tillbaka till rutorna</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>avbryt</translation>
    </message>
    <message>
        <source>to the guide and back</source>
        <translation>till vägledningen och tillbaka</translation>
    </message>
    <message>
        <source>open the guide</source>
        <translation>öppna vägledningen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bläddra</translation>
    </message>
    <message>
        <source>take over, or begin</source>
        <translation>ta över eller börja</translation>
    </message>
    <message>
        <source>close the shift</source>
        <translation>avsluta passet</translation>
    </message>
    <message>
        <source>who is at the desk</source>
        <translation>vem som bemannar</translation>
    </message>
    <message>
        <source>close what waits</source>
        <translation>avsluta det som väntar</translation>
    </message>
    <message>
        <source>enter what was counted on paper</source>
        <translation>för in det som räknades på papper</translation>
    </message>
    <message>
        <source>another silent stretch</source>
        <translation>en annan tyst period</translation>
    </message>
    <message>
        <source>move among the shifts</source>
        <translation>bläddra bland passen</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>passets rapport</translation>
    </message>
    <message>
        <source>move in the matrix</source>
        <translation>flytta i matrisen</translation>
    </message>
    <message>
        <source>which two sides</source>
        <translation>vilka två områden</translation>
    </message>
    <message>
        <source>which months</source>
        <translation>vilka månader</translation>
    </message>
    <message>
        <source>which site</source>
        <translation>vilken plats</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>till listan</translation>
    </message>
    <message>
        <source>show it in the matrix</source>
        <translation>visa i matrisen</translation>
    </message>
    <message>
        <source>stop counting</source>
        <translation>sluta räkna</translation>
    </message>
    <message>
        <source>the full width</source>
        <translation>sidans hela bredd</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>ta tillbaka allt</translation>
    </message>
    <message>
        <source>the place typed</source>
        <translation>platsen som är skriven</translation>
    </message>
    <message>
        <source>scroll the page</source>
        <translation>bläddra på sidan</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>till nästa inställning</translation>
    </message>
    <message>
        <source>take over the shift</source>
        <translation>ta över passet</translation>
    </message>
    <message>
        <source>why it was not counted</source>
        <translation>varför det inte räknades</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>lämna över</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>tal eller datum</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>vem som säger det</translation>
    </message>
    <message>
        <source>go on where it stopped</source>
        <translation>fortsätt där den stannade</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>ändra den</translation>
    </message>
    <message>
        <source>write guides</source>
        <translation>skriv vägledningar</translation>
    </message>
    <message>
        <source>write on it</source>
        <translation>skriv vidare på det</translation>
    </message>
    <message>
        <source>an empty guide</source>
        <translation>en tom vägledning</translation>
    </message>
    <message>
        <source>from a guide there is</source>
        <translation>från en vägledning som finns</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>från en fil</translation>
    </message>
    <message>
        <source>throw the draft away</source>
        <translation>släng utkastet</translation>
    </message>
    <message>
        <source>back to the guides</source>
        <translation>tillbaka till vägledningarna</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>ett annat steg</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nytt steg</translation>
    </message>
    <message>
        <source>take the step out</source>
        <translation>ta bort steget</translation>
    </message>
    <message>
        <source>move it in the list</source>
        <translation>flytta det i listan</translation>
    </message>
    <message>
        <source>steps, form, beside it</source>
        <translation>steg, formulär, bredvid</translation>
    </message>
    <message>
        <source>next language</source>
        <translation>nästa språk</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>förhandsvisning</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>ritning</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>nästa fel</translation>
    </message>
    <message>
        <source>try it out</source>
        <translation>prova den</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publicera</translation>
    </message>
    <message>
        <source>back to the drafts</source>
        <translation>tillbaka till utkasten</translation>
    </message>
    <message>
        <source>end the trial</source>
        <translation>avsluta provkörningen</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>en till</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>en färre</translation>
    </message>
    <message>
        <source>words for the next shift</source>
        <translation>ord till nästa pass</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>what was left is done</source>
        <translation>det som lämnades är gjort</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>allt är läst</translation>
    </message>
    <message>
        <source>take back T or C</source>
        <translation>ångra T eller C</translation>
    </message>
    <message>
        <source>door count</source>
        <translation>dörräkning</translation>
    </message>
    <message>
        <source>check count</source>
        <translation>kontrollräkning</translation>
    </message>
    <message>
        <source>open in the PDF viewer</source>
        <translation>öppna i PDF-läsaren</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>spara som PDF</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>större, mindre</translation>
    </message>
    <message>
        <source>its guide, from where it stopped</source>
        <translation>vägledningen, där den stannade</translation>
    </message>
    <message>
        <source>save as a spreadsheet</source>
        <translation>spara som kalkylblad</translation>
    </message>
    <message>
        <source>all of the drawing</source>
        <translation>hela ritningen</translation>
    </message>
    <message>
        <source>the problem before</source>
        <translation>föregående fel</translation>
    </message>
    <message>
        <source>how people went through it</source>
        <translation>hur folk tog sig igenom den</translation>
    </message>
    <message>
        <source>which version</source>
        <translation>vilken version</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>som sida</translation>
    </message>
    <message>
        <source>what else was counted</source>
        <translation>annat som räknades</translation>
    </message>
    <message>
        <source>as pages</source>
        <translation>som sidor</translation>
    </message>
    <message>
        <source>back to the overlap</source>
        <translation>tillbaka till överlappet</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>en annan rapport</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>hela sidan</translation>
    </message>
    <message>
        <source>ask for a code</source>
        <translation>be om en kod</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>kopiera koden</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>skicka nu</translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation>sök inställning</translation>
    </message>
    <message>
        <source>begin or end a training</source>
        <translation>börja eller avsluta en övning</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>en summa</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>nästa</translation>
    </message>
    <message>
        <source>the next part of the day</source>
        <translation>nästa del av dagen</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>töm fältet</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>en annan kategori</translation>
    </message>
    <message>
        <source>the first hit</source>
        <translation>första träffen</translation>
    </message>
    <message>
        <source>back to the sums</source>
        <translation>tillbaka till summorna</translation>
    </message>
    <message>
        <source>write them all</source>
        <translation>för in alla</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>en annan dag</translation>
    </message>
    <message>
        <source>another stop</source>
        <translation>en annan hållplats</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>lägg tillbaka det</translation>
    </message>
    <message>
        <source>back to the shift</source>
        <translation>tillbaka till passet</translation>
    </message>
    <message>
        <source>a place that is known</source>
        <translation>en känd plats</translation>
    </message>
    <message>
        <source>log a conversation</source>
        <translation>registrera ett samtal</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>hur många personer</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>en annan plats</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alla kategorier</translation>
    </message>
    <message>
        <source>move among the tiles</source>
        <translation>gå mellan rutorna</translation>
    </message>
    <message>
        <source>log the tile</source>
        <translation>registrera rutan</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>för in</translation>
    </message>
    <message>
        <source>to the next line</source>
        <translation>till nästa rad</translation>
    </message>
    <message>
        <source>take back one of the list</source>
        <translation>ångra en i listan</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>en annan månad</translation>
    </message>
    <message>
        <source>the other part</source>
        <translation>den andra delen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>hitta</translation>
    </message>
    <message>
        <source>refer the highlighted visit</source>
        <translation>hänvisa den markerade kontakten</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Vägledningar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Överlapp</translation>
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
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>what visitors say</source>
        <translation>vad besökare säger</translation>
    </message>
    <message>
        <source>the visitors&apos; question</source>
        <translation>frågan till besökarna</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>the small bar and back</source>
        <translation>det lilla fönstret och tillbaka</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alla tangenter</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>How many visits?</source>
        <translation>Hur många kontakter?</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>ett antal, sedan Enter</translation>
    </message>
    <message>
        <source>type, or press a key</source>
        <translation>skriv eller tryck på en tangent</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Hitta någon att hänvisa till</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Vad gällde det?</translation>
    </message>
    <message>
        <source>What else do they ask?</source>
        <translation>Vad gäller nästa fråga?</translation>
    </message>
    <message>
        <source>at {stop} now? Enter</source>
        <translation>vid {stop} nu? Enter</translation>
    </message>
    <message>
        <source>where are we now? {key}</source>
        <translation>var är vi nu? {key}</translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation>Vad gäller frågan?</translation>
    </message>
    <message>
        <source>to {what}</source>
        <translation>till {what}</translation>
    </message>
    <message>
        <source>instead of {what}</source>
        <translation>i stället för {what}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>”{word}”</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>vägledning</translation>
    </message>
    <message>
        <source>more stops</source>
        <translation>fler hållplatser</translation>
    </message>
    <message>
        <source>Nothing is logged yet today, so there is nothing to change.</source>
        <translation>Inget är registrerat i dag ännu, så det finns inget att ändra.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word; Esc empties the search.</source>
        <translation>Inget heter så. Prova ett annat ord; Esc tömmer sökfältet.</translation>
    </message>
    <message>
        <source>There is no guide for this.</source>
        <translation>Det finns ingen vägledning för det här.</translation>
    </message>
    <message>
        <source>No guide is open. Ctrl+Enter opens one.</source>
        <translation>Ingen vägledning är öppen. Ctrl+Enter öppnar en.</translation>
    </message>
    <message>
        <source>No stops are published for this place, so there is none to go to.</source>
        <translation>Inga hållplatser är publicerade för den här platsen, så det finns ingen att åka till.</translation>
    </message>
    <message>
        <source>There is no other visit today. To add to this one, press +.</source>
        <translation>Det finns ingen annan kontakt i dag. Tryck + för att lägga till på den här.</translation>
    </message>
    <message>
        <source>Every visit of today was logged here, so there is none to move.</source>
        <translation>Alla kontakter i dag är registrerade här, så det finns ingen att flytta.</translation>
    </message>
    <message>
        <source>Notes are off. They can be turned on in the settings, with Ctrl+7.</source>
        <translation>Anteckningar är avstängda. De kan slås på i inställningarna, med Ctrl+7.</translation>
    </message>
    <message>
        <source>That time is still to come. Type an earlier one.</source>
        <translation>Det klockslaget har inte varit ännu. Skriv ett tidigare.</translation>
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
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Ta bort kontakten</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Hänvisad till</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Överlämnad till kollega</translation>
    </message>
    <message>
        <source>Sent here by</source>
        <translation>Skickad hit av</translation>
    </message>
    <message>
        <source>Continued from a colleague</source>
        <translation>Fortsätter från en kollega</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Del av dagen</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hur slutade det?</translation>
    </message>
    <message>
        <source>How much work was it?</source>
        <translation>Hur mycket arbete var det?</translation>
    </message>
    <message>
        <source>{what}: how much work was it?</source>
        <translation>{what}: hur mycket arbete var det?</translation>
    </message>
    <message>
        <source>{what}: how many of the last visits belong here?</source>
        <translation>{what}: hur många av de senaste kontakterna hör hit?</translation>
    </message>
    <message>
        <source>Which visit is to be corrected?</source>
        <translation>Vilken kontakt ska rättas?</translation>
    </message>
    <message>
        <source>{what}: in which part of the day?</source>
        <translation>{what}: i vilken del av dagen?</translation>
    </message>
    <message>
        <source>{what}: whom did you send them to?</source>
        <translation>{what}: vem hänvisades de till?</translation>
    </message>
    <message>
        <source>Guide left; Ctrl+Enter goes on there</source>
        <translation>Vägledning lämnad; Ctrl+Enter fortsätter där</translation>
    </message>
    <message>
        <source>guide left before its end</source>
        <translation>vägledningen är inte avslutad</translation>
    </message>
    <message>
        <source>Sent here by: {side}</source>
        <translation>Skickad hit av: {side}</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation>En annan kontakt</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sedan {time}</translation>
    </message>
    <message>
        <source>{count} since {time}</source>
        <translation>{count} sedan {time}</translation>
    </message>
    <message>
        <source>{what}: how did it end?</source>
        <translation>{what}: hur slutade det?</translation>
    </message>
    <message>
        <source>The next visit: how do they reach us?</source>
        <translation>Nästa kontakt: hur når den oss?</translation>
    </message>
    <message>
        <source>Where are we now?</source>
        <translation>Var är vi nu?</translation>
    </message>
    <message>
        <source>{what}: which question?</source>
        <translation>{what}: vilken fråga?</translation>
    </message>
    <message>
        <source>{what}: what is to be corrected?</source>
        <translation>{what}: vad ska rättas?</translation>
    </message>
    <message>
        <source>{what}: how did they reach us?</source>
        <translation>{what}: hur nådde kontakten oss?</translation>
    </message>
    <message>
        <source>{what}: when was it?</source>
        <translation>{what}: när var det?</translation>
    </message>
    <message>
        <source>{what}: to a colleague at which side?</source>
        <translation>{what}: till en kollega på vilket område?</translation>
    </message>
    <message>
        <source>{what}: who had sent them here?</source>
        <translation>{what}: vem hade skickat dem hit?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>anteckning: {text}</translation>
    </message>
    <message>
        <source>with the guide</source>
        <translation>med vägledningen</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Det finns inget mer att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Det finns inget att återställa.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Återställt: {what}</translation>
    </message>
    <message>
        <source>takes back {what}</source>
        <translation>ångra {what}</translation>
    </message>
    <message>
        <source>takes back the question {what}</source>
        <translation>ångra frågan {what}</translation>
    </message>
    <message>
        <source>takes back the correction of {what}</source>
        <translation>ångra rättelsen av {what}</translation>
    </message>
    <message>
        <source>brings back {what}</source>
        <translation>hämta tillbaka {what}</translation>
    </message>
    <message>
        <source>takes back the guide for {what}</source>
        <translation>ångra vägledningen för {what}</translation>
    </message>
    <message>
        <source>takes back {what} from paper</source>
        <translation>ta tillbaka {what} från papper</translation>
    </message>
    <message>
        <source>brings back {what} from paper</source>
        <translation>hämta tillbaka {what} från papper</translation>
    </message>
    <message>
        <source>takes back the idea: {what}</source>
        <translation>ångra idén: {what}</translation>
    </message>
    <message>
        <source>puts back {what}</source>
        <translation>återställ {what}</translation>
    </message>
    <message>
        <source>puts back the question {what}</source>
        <translation>återställ frågan {what}</translation>
    </message>
    <message>
        <source>puts back the correction of {what}</source>
        <translation>återställ rättelsen av {what}</translation>
    </message>
    <message>
        <source>removes {what} again</source>
        <translation>ta bort {what} igen</translation>
    </message>
    <message>
        <source>puts back the guide for {what}</source>
        <translation>återställ vägledningen för {what}</translation>
    </message>
    <message>
        <source>puts back {what} from paper</source>
        <translation>lägg tillbaka {what} från papper</translation>
    </message>
    <message>
        <source>removes {what} from paper again</source>
        <translation>ta bort {what} från papper igen</translation>
    </message>
    <message>
        <source>counts the idea again: {what}</source>
        <translation>räkna idén igen: {what}</translation>
    </message>
    <message>
        <source>Question taken back: {what}</source>
        <translation>Fråga ångrad: {what}</translation>
    </message>
    <message>
        <source>Correction taken back: {what}</source>
        <translation>Rättelse ångrad: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Tillbaka igen: {what}</translation>
    </message>
    <message>
        <source>Guide taken back: {what}</source>
        <translation>Vägledning ångrad: {what}</translation>
    </message>
    <message>
        <source>Taken back from paper: {what}</source>
        <translation>Tillbakataget från papper: {what}</translation>
    </message>
    <message>
        <source>Brought back from paper: {what}</source>
        <translation>Hämtat tillbaka från papper: {what}</translation>
    </message>
    <message>
        <source>Idea taken back: {what}</source>
        <translation>Idé ångrad: {what}</translation>
    </message>
    <message>
        <source>Question put back: {what}</source>
        <translation>Fråga återställd: {what}</translation>
    </message>
    <message>
        <source>Correction put back: {what}</source>
        <translation>Rättelse återställd: {what}</translation>
    </message>
    <message>
        <source>Removed again: {what}</source>
        <translation>Borttagen igen: {what}</translation>
    </message>
    <message>
        <source>Guide put back: {what}</source>
        <translation>Vägledning återställd: {what}</translation>
    </message>
    <message>
        <source>moves {what} back</source>
        <translation>flytta tillbaka {what}</translation>
    </message>
    <message>
        <source>moves {what} here again</source>
        <translation>flytta hit {what} igen</translation>
    </message>
    <message>
        <source>Moved back: {what}</source>
        <translation>Tillbakaflyttat: {what}</translation>
    </message>
    <message>
        <source>Moved here again: {what}</source>
        <translation>Flyttat hit igen: {what}</translation>
    </message>
    <message>
        <source>Put back from paper: {what}</source>
        <translation>Lagt tillbaka från papper: {what}</translation>
    </message>
    <message>
        <source>Removed again from paper: {what}</source>
        <translation>Borttaget igen från papper: {what}</translation>
    </message>
    <message>
        <source>Idea counted again: {what}</source>
        <translation>Idé räknad igen: {what}</translation>
    </message>
    <message>
        <source>Moved here: {what}</source>
        <translation>Flyttat hit: {what}</translation>
    </message>
    <message>
        <source>It was that already: nothing was changed.</source>
        <translation>Så var det redan: inget ändrades.</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Borttagen: {what}</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Rättat: {what}</translation>
    </message>
    <message>
        <source>A new visit after all</source>
        <translation>Ändå en ny kontakt</translation>
    </message>
    <message>
        <source>pressed twice? Ctrl+Z takes the last one back</source>
        <translation>tryckt två gånger? Ctrl+Z tar tillbaka den sista</translation>
    </message>
    <message>
        <source>The shift before runs on</source>
        <translation>Passet före fortsätter</translation>
    </message>
    <message>
        <source>Taken over again</source>
        <translation>Övertaget igen</translation>
    </message>
    <message>
        <source>The shift never began</source>
        <translation>Passet har aldrig börjat</translation>
    </message>
    <message>
        <source>The shift began after all</source>
        <translation>Passet började ändå</translation>
    </message>
    <message>
        <source>Taken over just now. Ctrl+Z takes it back.</source>
        <translation>Nyss övertaget. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>A shift began</source>
        <translation>Ett pass började</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Övertaget</translation>
    </message>
    <message>
        <source>takes back the new shift</source>
        <translation>ångra det nya passet</translation>
    </message>
    <message>
        <source>begins the shift after all</source>
        <translation>börja passet ändå</translation>
    </message>
    <message>
        <source>takes back the shift change</source>
        <translation>ångra passbytet</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>ta över igen</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>{count} came through the door, {times}.</source>
        <translation>{count} kom in genom dörren, {times}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>What the counter shows is kept; the next reading tells how many came.</source>
        <translation>Det räknaren visar är sparat; nästa avläsning berättar hur många som kom.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Open {site} in the browser</source>
        <translation>Öppna {site} i webbläsaren</translation>
    </message>
    <message>
        <source>Choose a language, and print</source>
        <translation>Välj språk, och skriv ut</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Vem säger det?</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>At the counter</source>
        <translation>Vid disken</translation>
    </message>
    <message>
        <source>While letters stand in the search</source>
        <translation>När det står något i sökfältet</translation>
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
        <translation>När Skranke frågar</translation>
    </message>
    <message>
        <source>While it asks whom they were sent to</source>
        <translation>När Skranke frågar vem de hänvisades till</translation>
    </message>
    <message>
        <source>While a time is typed</source>
        <translation>När ett klockslag skrivs</translation>
    </message>
    <message>
        <source>In a guide</source>
        <translation>I en vägledning</translation>
    </message>
    <message>
        <source>While a note is typed</source>
        <translation>Medan en anteckning skrivs</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>På den här skärmen</translation>
    </message>
    <message>
        <source>While things are handed over</source>
        <translation>Medan saker lämnas över</translation>
    </message>
    <message>
        <source>In the sheet from paper</source>
        <translation>I bladet från papper</translation>
    </message>
    <message>
        <source>While a category is looked for</source>
        <translation>Medan en kategori söks</translation>
    </message>
    <message>
        <source>While it asks where you are out</source>
        <translation>När Skranke frågar var ni är ute</translation>
    </message>
    <message>
        <source>Out at a place</source>
        <translation>Ute på en plats</translation>
    </message>
    <message>
        <source>At the activities</source>
        <translation>Vid aktiviteterna</translation>
    </message>
    <message>
        <source>Before it is paired</source>
        <translation>Innan den är ansluten</translation>
    </message>
    <message>
        <source>While the code is shown</source>
        <translation>Medan koden visas</translation>
    </message>
    <message>
        <source>Once it is paired</source>
        <translation>När den är ansluten</translation>
    </message>
    <message>
        <source>Among the drafts</source>
        <translation>Bland utkasten</translation>
    </message>
    <message>
        <source>While a guide is written</source>
        <translation>Medan en vägledning skrivs</translation>
    </message>
    <message>
        <source>While a draft is tried out</source>
        <translation>Medan ett utkast provas</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Funktionstangenter</translation>
    </message>
    <message>
        <source>With Ctrl or Alt</source>
        <translation>Med Ctrl eller Alt</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation>På alla skärmar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>{what} – not now</source>
        <translation>{what} – inte nu</translation>
    </message>
</context>
<context>
    <name>leaves</name>
    <message>
        <source>Tick sheet</source>
        <translation>Räkneblad</translation>
    </message>
    <message>
        <source>to count on paper</source>
        <translation>för att räkna på papper</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tangentkort</translation>
    </message>
    <message>
        <source>to stand at the counter</source>
        <translation>att ställa på disken</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The first start asks one thing: where are we working?</source>
        <translation>Vid första starten ställs en enda fråga: var arbetar vi?</translation>
    </message>
    <message>
        <source>The counter, ready for its first visit.</source>
        <translation>Disken, redo för sin första kontakt.</translation>
    </message>
    <message>
        <source>No shift is open: logging works all the same.</source>
        <translation>Inget pass pågår: det går att registrera ändå.</translation>
    </message>
    <message>
        <source>An empty screen says what will be here and how to begin.</source>
        <translation>En tom skärm säger vad som kommer att finnas här och hur man börjar.</translation>
    </message>
    <message>
        <source>After + the next key adds a question to the highlighted visit.</source>
        <translation>Efter + lägger nästa tangent till en fråga i den markerade kontakten.</translation>
    </message>
    <message>
        <source>Letters search in six languages; meanwhile the digits are on the hits.</source>
        <translation>Bokstäver söker på sex språk; under tiden står siffrorna på träffarna.</translation>
    </message>
    <message>
        <source>After * and a number one key logs several visits as one act.</source>
        <translation>Efter * och ett antal registrerar en tangent flera kontakter på en gång.</translation>
    </message>
    <message>
        <source>A function key asks on one line; a digit answers.</source>
        <translation>En funktionstangent frågar på en rad; en siffra svarar.</translation>
    </message>
    <message>
        <source>An ordinary day: one key is one visit, ticked once it is written.</source>
        <translation>En vanlig dag: en tangent är en kontakt, och bocken visas när den är sparad.</translation>
    </message>
    <message>
        <source>Before anything was logged the overlap says what will be here.</source>
        <translation>Innan något är registrerat säger överlappet vad som kommer här.</translation>
    </message>
    <message>
        <source>Until it is paired a counter keeps everything to itself.</source>
        <translation>Tills den är ansluten behåller en disk allt för sig själv.</translation>
    </message>
    <message>
        <source>Two have changed the same guide: whoever publishes second chooses, and neither loses anything.</source>
        <translation>Två har ändrat samma vägledning: den som publicerar sist väljer, och ingen förlorar något.</translation>
    </message>
    <message>
        <source>F2 corrects any visit of the day; the journal keeps what it was.</source>
        <translation>F2 rättar vilken som helst av dagens kontakter; loggboken behåller det som stod innan.</translation>
    </message>
    <message>
        <source>F6 says whom somebody was referred to: who helps with it comes first.</source>
        <translation>F6 säger vem någon hänvisades till: de som hjälper till med det står först.</translation>
    </message>
    <message>
        <source>The directory, found by typing, large enough for the visitor to read.</source>
        <translation>Hänvisningarna: hitta genom att skriva, och visa dem stort nog för den som frågar att läsa.</translation>
    </message>
    <message>
        <source>Guides stand beside the counter, with their sources and their date.</source>
        <translation>Vägledningarna finns vid sidan av disken, med källor och datum.</translation>
    </message>
    <message>
        <source>A guide being written: its steps, the form of one, and the drawing of all.</source>
        <translation>En vägledning som skrivs: stegen, formuläret för ett av dem och ritningen av allt.</translation>
    </message>
    <message>
        <source>All of a guide at a glance, drawn while it is written.</source>
        <translation>Hela vägledningen i en enda blick, ritad medan den skrivs.</translation>
    </message>
    <message>
        <source>A draft is tried out by the keys of the counter; nothing is logged.</source>
        <translation>Ett utkast provas med diskens tangenter; inget registreras.</translation>
    </message>
    <message>
        <source>A guide asks one thing at a time; the answers are keys.</source>
        <translation>En vägledning frågar en sak i taget; svaren är tangenter.</translation>
    </message>
    <message>
        <source>A limit of the role: what may be shown, and what is left alone.</source>
        <translation>En gräns för rollen: vad man får visa, och vad man låter bli.</translation>
    </message>
    <message>
        <source>A checklist: all of it is ticked before the guide goes on.</source>
        <translation>En checklista: allt bockas av innan vägledningen går vidare.</translation>
    </message>
    <message>
        <source>The end of a guide says how the question ended.</source>
        <translation>Vägledningens sista steg säger hur frågan slutade.</translation>
    </message>
    <message>
        <source>A number is typed; it stays in memory and goes with the guide.</source>
        <translation>Ett tal knappas in; det finns bara i minnet och försvinner med vägledningen.</translation>
    </message>
    <message>
        <source>Where several things can be true, each has its key, and Enter goes on.</source>
        <translation>Där flera saker kan stämma har var och en sin tangent, och Enter går vidare.</translation>
    </message>
    <message>
        <source>Whoever helps further, with what it takes to reach them; the visit notes whom it was.</source>
        <translation>Den som hjälper vidare, med det som behövs för att nå dem; kontakten noterar vem det var.</translation>
    </message>
    <message>
        <source>A picture to point at, with its words for those who do not see it.</source>
        <translation>En bild att peka på, med ord för den som inte ser den.</translation>
    </message>
    <message>
        <source>A date is typed in the order in which it is written here; it is kept nowhere either.</source>
        <translation>Ett datum knappas in i den ordning det skrivs här; det sparas inte heller någonstans.</translation>
    </message>
    <message>
        <source>What a visitor takes home, in their own language; which one is kept nowhere.</source>
        <translation>Det en besökare tar med sig hem, på sitt eget språk; vilket sparas ingenstans.</translation>
    </message>
    <message>
        <source>The shift, and the line of the day with its gaps.</source>
        <translation>Passet, och dagens linje med sina luckor.</translation>
    </message>
    <message>
        <source>What the next shift should know comes from a short list, and reaches every device of the site.</source>
        <translation>Det nästa pass bör veta väljs ur en kort lista och når alla enheter på platsen.</translation>
    </message>
    <message>
        <source>After an outage the sums of the tick sheet are typed; one key writes them.</source>
        <translation>Efter ett avbrott skrivs summorna från räknebladet; en tangent för in dem.</translation>
    </message>
    <message>
        <source>The report of a shift is the page itself.</source>
        <translation>Passrapporten är själva sidan.</translation>
    </message>
    <message>
        <source>What people ask of both sides in one visit, counted over all five sites; what is too small is hidden.</source>
        <translation>Vad folk frågar om inom båda områdena i en kontakt, räknat över alla fem platser; det som är för litet döljs.</translation>
    </message>
    <message>
        <source>What else was counted at all five sites: referrals, activities, the door, and how complete the log was.</source>
        <translation>Annat som räknades på alla fem platserna: hänvisningar, aktiviteter, dörren och hur fullständig registreringen var.</translation>
    </message>
    <message>
        <source>How people went through a guide: where they ended, and where they stopped.</source>
        <translation>Hur folk tog sig igenom en vägledning: var de slutade och var de stannade.</translation>
    </message>
    <message>
        <source>The same guide as a blueprint: what happens in sight, and what out of sight.</source>
        <translation>Samma vägledning som servicekarta: vad som händer synligt och vad som händer bakom kulisserna.</translation>
    </message>
    <message>
        <source>A counter is paired with a code that a supervisor approves.</source>
        <translation>En disk ansluts med en kod som en chef godkänner.</translation>
    </message>
    <message>
        <source>What was logged goes out by itself; sent is what the server has said it has.</source>
        <translation>Det som registrerats skickas av sig självt; skickat är det som servern har sagt att den har.</translation>
    </message>
    <message>
        <source>A server that is away is no trouble: what waits and why is one sentence.</source>
        <translation>En server som är borta är inget problem: vad som väntar och varför är en mening.</translation>
    </message>
    <message>
        <source>Without the server the counter answers from its own journal, and says so.</source>
        <translation>Utan servern svarar disken ur sin egen loggbok, och säger det.</translation>
    </message>
    <message>
        <source>Out where people are: one tap is one conversation, on tiles for a finger.</source>
        <translation>Ute där folk är: ett tryck är ett samtal, på rutor för ett finger.</translation>
    </message>
    <message>
        <source>What the library put on, how many came, and the sums of the month.</source>
        <translation>Det biblioteket ordnade, hur många som kom och månadens summor.</translation>
    </message>
    <message>
        <source>In training everything works and nothing counts, and the window says so.</source>
        <translation>I övning fungerar allt och inget räknas, och fönstret säger det.</translation>
    </message>
    <message>
        <source>A resident&apos;s idea is two keys: it is counted under its theme.</source>
        <translation>En idé från en invånare är två tangenter: den räknas under sitt tema.</translation>
    </message>
    <message>
        <source>On a second screen visitors answer one question; nobody leaves it without the PIN.</source>
        <translation>På en extra skärm svarar besökare på en fråga; ingen lämnar den utan PIN-kod.</translation>
    </message>
    <message>
        <source>Few settings, each explained, found by typing.</source>
        <translation>Få inställningar, var och en förklarad; skriv för att hitta rätt.</translation>
    </message>
    <message>
        <source>F1 shows every key of the screen.</source>
        <translation>F1 visar alla skärmens tangenter.</translation>
    </message>
    <message>
        <source>An error is one sentence: what happened, what is kept, what to do.</source>
        <translation>Ett felmeddelande är en mening: vad som hände, vad som är sparat, vad du kan göra.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Vid disken</translation>
    </message>
    <message>
        <source>Guides beside it</source>
        <translation>Vägledningar bredvid</translation>
    </message>
    <message>
        <source>Writing a guide</source>
        <translation>Att skriva en vägledning</translation>
    </message>
    <message>
        <source>The shift and its report</source>
        <translation>Passet och rapporten</translation>
    </message>
    <message>
        <source>From the counter to the server</source>
        <translation>Från disken till servern</translation>
    </message>
    <message>
        <source>What people ask of both sides</source>
        <translation>Vad folk frågar om inom båda områdena</translation>
    </message>
    <message>
        <source>Outside the counter</source>
        <translation>Utanför disken</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Runt omkring</translation>
    </message>
    <message>
        <source>Skranke: every screen</source>
        <translation>Skranke: alla skärmar</translation>
    </message>
    <message>
        <source>The program at the desk where library and citizen service meet: one key is one visit. Light and dark, cut across; each half leads to its picture. All figures are invented.</source>
        <translation>Programmet vid disken där bibliotek och medborgarservice möts: en tangent är en kontakt. Ljust och mörkt, snett delat; varje halva leder till sin bild. Alla siffror är påhittade.</translation>
    </message>
    <message>
        <source>The report of a shift, as it is printed.</source>
        <translation>Rapporten från ett pass, som den skrivs ut.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ljust</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>mörkt</translation>
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
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Frivilliga</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>Öppet nu, till {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Öppnar {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} {time}</source>
        <translation>Stängt nu, öppnar {day} {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>Passed on</source>
        <translation>Skickad vidare</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Togs inte upp</translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation>Första besöket här</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabiska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaliska</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinja</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkiska</translation>
    </message>
    <message>
        <source>Persian or Dari</source>
        <translation>Persiska eller dari</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Ett annat språk</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Inget känt än</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>At no stop</source>
        <translation>Inte vid någon hållplats</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>På prov till {day}</translation>
    </message>
    <message>
        <source>{name} was a trial until {day}.</source>
        <translation>{name} var på prov till {day}.</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Känsligt ämne</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sedan {time}</translation>
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
        <translation>Inte räknat</translation>
    </message>
    <message>
        <source>less than it was meant to be</source>
        <translation>mindre än det var tänkt</translation>
    </message>
    <message>
        <source>as it was meant to be</source>
        <translation>som det var tänkt</translation>
    </message>
    <message>
        <source>more than it was meant to be</source>
        <translation>mer än det var tänkt</translation>
    </message>
    <message>
        <source>Here at the site</source>
        <translation>Här hos oss</translation>
    </message>
</context>
</TS>
