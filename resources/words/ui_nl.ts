<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>It begins with: “{sentence}”</source>
        <translation>Begint met: “{sentence}”</translation>
    </message>
    <message>
        <source>It is not written in the language of the screen: it is shown in {language}.</source>
        <translation>Hij is niet geschreven in de taal van het scherm: hij wordt getoond in het {language}.</translation>
    </message>
    <message>
        <source>Retired: nobody begins it any more; those inside it finish it.</source>
        <translation>Vervallen: niemand begint er nog mee; wie erin zit, maakt hem af.</translation>
    </message>
    <message>
        <source>Start at the counter</source>
        <translation>Starten aan de balie</translation>
    </message>
    <message>
        <source>It was left today at: “{sentence}”</source>
        <translation>Vandaag verlaten bij: “{sentence}”</translation>
    </message>
    <message>
        <source>It is open at the counter, at: “{sentence}”</source>
        <translation>Hij is open aan de balie, bij: “{sentence}”</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Daar verdergaan</translation>
    </message>
    <message>
        <source>Change this guide</source>
        <translation>Deze gids wijzigen</translation>
    </message>
    <message>
        <source>Journey and blueprint</source>
        <translation>Klantreis en serviceblauwdruk</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Gidsen schrijven</translation>
    </message>
    <message numerus="yes">
        <source>At least %n step(s), one sentence at a time. Starting it logs the visit.</source>
        <translation>
            <numerusform>Ten minste %n stap, één zin tegelijk. Bij het starten wordt het contact geregistreerd.</numerusform>
            <numerusform>Ten minste %n stappen, één zin tegelijk. Bij het starten wordt het contact geregistreerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where our role ends</source>
        <translation>Waar onze rol ophoudt</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>U mag</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>U mag niet</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>{name}, read {day}</source>
        <translation>{name}, gelezen {day}</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Deze versie</translation>
    </message>
    <message>
        <source>Version {revision}, valid from {day}</source>
        <translation>Versie {revision}, geldig vanaf {day}</translation>
    </message>
    <message>
        <source>Changed in it: {note}</source>
        <translation>Hierin veranderd: {note}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Geldig tot en met {day}</translation>
    </message>
    <message>
        <source>Kept by {owner}</source>
        <translation>Bijgehouden door {owner}</translation>
    </message>
    <message>
        <source>To be read again on {day}</source>
        <translation>Wordt herlezen op {day}</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Written down: {what}.</source>
        <translation>Genoteerd: {what}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Ingetrokken: {what}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>It is again as it was before.</source>
        <translation>Het is weer zoals het was.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Er is hier niets in te trekken.</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>Een activiteit corrigeren</translation>
    </message>
    <message>
        <source>An activity of the library</source>
        <translation>Een activiteit van de bibliotheek</translation>
    </message>
    <message>
        <source>What the library put on in this month will stand here, with its sums. So far it is empty.</source>
        <translation>Wat de bibliotheek in deze maand organiseerde, komt hier te staan, met de totalen. Nu is het nog leeg.</translation>
    </message>
    <message>
        <source>The activities of the month</source>
        <translation>De activiteiten van de maand</translation>
    </message>
    <message>
        <source>Enter corrects, Del takes back</source>
        <translation>Enter corrigeert, Del trekt in</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>Eén maand eerder</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>Eén maand later</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close Skranke</source>
        <translation>Skranke afsluiten</translation>
    </message>
    <message>
        <source>Set the journal aside and start with an empty one? Nothing is deleted: the old journal moves to a folder beside it, and what was logged in it stays there.</source>
        <translation>Het logboek opzijzetten en met een leeg logboek beginnen? Er wordt niets verwijderd: het oude logboek gaat naar een map ernaast, en wat erin staat, blijft daar bewaard.</translation>
    </message>
    <message>
        <source>Set aside and start</source>
        <translation>Opzijzetten en beginnen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>The journal is being rebuilt from the spare copy. This takes a moment.</source>
        <translation>Het logboek wordt hersteld uit de reservekopie. Dat duurt even.</translation>
    </message>
    <message>
        <source>Set the settings aside and start with the usual ones? Nothing is deleted: the old file stays beside the new one, and what was logged is untouched.</source>
        <translation>Wilt u de instellingen opzijzetten en met de gewone beginnen? Er wordt niets gewist: het oude bestand blijft naast het nieuwe staan, en wat is geregistreerd blijft onaangeroerd.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Last visits</source>
        <translation>Laatste contacten</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Vandaag nog niemand</translation>
    </message>
    <message>
        <source>Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected.</source>
        <translation>Druk op het cijfer van een tegel of typ waar de vraag over gaat. Elk contact verschijnt hier en kan worden gecorrigeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are entered for this day already.</source>
        <translation>
            <numerusform>%n contact van papier is al ingevoerd voor deze dag.</numerusform>
            <numerusform>%n contacten van papier zijn al ingevoerd voor deze dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n visit(s)</source>
        <translation>
            <numerusform>%n contact opslaan</numerusform>
            <numerusform>%n contacten opslaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Van papier</translation>
    </message>
    <message>
        <source>Type the sums of the tick sheet. Ctrl+Enter writes them, and Ctrl+Z takes all of it back.</source>
        <translation>Typ de totalen van de turflijst. Ctrl+Enter slaat ze op, en Ctrl+Z neemt alles terug.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>Stop or place</source>
        <translation>Halte of plek</translation>
    </message>
    <message>
        <source>For the next outage</source>
        <translation>Voor de volgende storing</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Tick sheet</source>
        <translation>Turflijst</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Toetsenkaart</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Asking …</source>
        <translation>Bezig met vragen …</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Code aanvragen</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Deze computer opnieuw koppelen</translation>
    </message>
    <message>
        <source>This computer keeps everything to itself</source>
        <translation>Deze computer houdt alles voor zichzelf</translation>
    </message>
    <message>
        <source>Paired with the municipality&apos;s server, it sends what is counted here by itself, also what was logged before: which services were asked for, where and when, never notes and never who was at the desk.</source>
        <translation>Gekoppeld aan de server van de gemeente verzendt hij vanzelf wat hier geteld wordt, ook wat eerder geregistreerd is: naar welke diensten gevraagd werd, waar en wanneer, nooit notities en nooit wie er aan de balie zat.</translation>
    </message>
    <message>
        <source>The server may be away for weeks; everything stays on this computer as well, and logging never waits for it.</source>
        <translation>De server mag weken weg zijn; alles blijft ook op deze computer, en registreren wacht er nooit op.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Your supervisor or IT support knows it.</source>
        <translation>Uw leidinggevende of de IT-helpdesk weet het.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Naam van deze computer</translation>
    </message>
    <message>
        <source>By this name the supervisor knows which one to let in.</source>
        <translation>Aan deze naam ziet de leidinggevende welke computer toegang krijgt.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>AuthorScreen</name>
    <message>
        <source>What does the new step do?</source>
        <translation>Wat doet de nieuwe stap?</translation>
    </message>
    <message>
        <source>The step is out; what led to it leads on, where there is one way. Ctrl+Z brings it back.</source>
        <translation>De stap is eruit; wat erheen leidde, leidt verder waar er één weg is. Ctrl+Z haalt hem terug.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Het concept is weggegooid.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>What visitors say</source>
        <translation>Wat bezoekers zeggen</translation>
    </message>
    <message>
        <source>What visitors say (Ctrl I)</source>
        <translation>Wat bezoekers zeggen (Ctrl I)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Everything works, and nothing counts. At the end of the training it goes.</source>
        <translation>Alles werkt en niets telt. Aan het eind van het oefenen verdwijnt het.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Voorbeelddata</translation>
    </message>
    <message>
        <source>These visits are made up. Nothing you do here is kept.</source>
        <translation>Deze contacten zijn verzonnen. Niets van wat u hier doet, wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>kept {day}, {time}</source>
        <translation>bewaard {day}, {time}</translation>
    </message>
    <message>
        <source>a new guide</source>
        <translation>een nieuwe gids</translation>
    </message>
    <message>
        <source>changes version {revision}</source>
        <translation>wijzigt versie {revision}</translation>
    </message>
    <message>
        <source>Guides being written</source>
        <translation>Gidsen in bewerking</translation>
    </message>
    <message>
        <source>None yet. Drafts stay on this computer until they are published.</source>
        <translation>Nog geen. Concepten blijven op deze computer tot ze worden gepubliceerd.</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Een gids beginnen</translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX or ODS), a guide&apos;s document (JSON), or a public service described in CPSV-AP (Turtle, RDF/XML, JSON-LD).</source>
        <translation>Een rekenblad (XLSX of ODS), het document van een gids (JSON) of een publieke dienst beschreven in CPSV-AP (Turtle, RDF/XML, JSON-LD).</translation>
    </message>
    <message>
        <source>An empty guide</source>
        <translation>Een lege gids</translation>
    </message>
    <message>
        <source>Choose what it is about, then write its first step.</source>
        <translation>Kies waar hij over gaat en schrijf de eerste stap.</translation>
    </message>
    <message>
        <source>From a guide there is</source>
        <translation>Vanuit een bestaande gids</translation>
    </message>
    <message>
        <source>Its next version, or a copy to make another guide of.</source>
        <translation>De volgende versie ervan, of een kopie voor een andere gids.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Uit een bestand</translation>
    </message>
    <message>
        <source>Save as a spreadsheet …</source>
        <translation>Opslaan als rekenblad …</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Het concept weggooien</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>What is the guide about?</source>
        <translation>Waar gaat de gids over?</translation>
    </message>
    <message>
        <source>its next version · {where}</source>
        <translation>de volgende versie · {where}</translation>
    </message>
    <message>
        <source>a copy, as another guide · {where}</source>
        <translation>een kopie, als andere gids · {where}</translation>
    </message>
    <message>
        <source>Which guide?</source>
        <translation>Welke gids?</translation>
    </message>
    <message>
        <source>Which file? Type its place, if it is not among these</source>
        <translation>Welk bestand? Typ waar het staat, als het hier niet bij is</translation>
    </message>
    <message>
        <source>Which public service?</source>
        <translation>Welke publieke dienst?</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Came through the door: {counts}</source>
        <translation>Kwamen binnen: {counts}</translation>
    </message>
    <message>
        <source>Door count</source>
        <translation>Deurtelling</translation>
    </message>
    <message>
        <source>Check count</source>
        <translation>Controletelling</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Via chat</translation>
    </message>
    <message>
        <source>Out where people are</source>
        <translation>In de wijk</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check count</source>
        <translation>Controletelling</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Eén te veel</translation>
    </message>
    <message>
        <source>I counted on paper</source>
        <translation>Ik heb op papier geteld</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Each time somebody comes to the desk or is helped there: one tap, or Space.</source>
        <translation>Telkens als iemand aan de balie komt en wordt geholpen: één tik, of spatie.</translation>
    </message>
    <message>
        <source>For half an hour somebody who does not serve counts every contact at this desk. What was logged meanwhile is set against it: that tells how complete the log is, and nothing about anybody.</source>
        <translation>Een half uur lang telt iemand die niet helpt elk contact aan deze balie. Wat intussen is geregistreerd, wordt ernaast gezet: dat toont hoe volledig de registratie is, en niets over wie dan ook.</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>nog {minutes}:{seconds}</translation>
    </message>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>contact</numerusform>
            <numerusform>contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}: nobody was seen, so this says nothing about the log.</source>
        <translation>{times}: niemand gezien, dus dit zegt niets over de registratie.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, and none logged on this computer. If visits are logged on another one, the count travels and can be set against them.</source>
        <translation>{times}: {contacts} gezien, en geen geregistreerd op deze computer. Wordt er op een andere geregistreerd, dan wordt het aantal verstuurd en kan het daartegen worden afgezet.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: more than were seen, so the log was not short.</source>
        <translation>{times}: {contacts} gezien, {logged} geregistreerd: meer dan gezien, dus de registratie kwam niet tekort.</translation>
    </message>
    <message>
        <source>{times}: {contacts} seen, {logged} logged: {share}. With 95% confidence between {low} and {high}.</source>
        <translation>{times}: {contacts} gezien, {logged} geregistreerd: {share}. Met 95% zekerheid tussen {low} en {high}.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Which two sides</source>
        <translation>Welke twee domeinen</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Type to find</source>
        <translation>Typ om te zoeken</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try another word.</source>
        <translation>Niets heet hier zo. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n shift(s) to be closed</source>
        <translation>
            <numerusform>%n dienst af te sluiten</numerusform>
            <numerusform>%n diensten af te sluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over while people waited. What is not closed today closes by itself at midnight, as it is.</source>
        <translation>Overgenomen terwijl mensen wachtten. Wat vandaag niet wordt afgesloten, sluit om middernacht vanzelf, zoals het is.</translation>
    </message>
    <message>
        <source>X closes it, Enter opens the report</source>
        <translation>X sluit de dienst af, Enter opent het rapport</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluit af</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Dienstrapport</translation>
    </message>
    <message>
        <source>report not saved</source>
        <translation>rapport niet bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n punt overgedragen</numerusform>
            <numerusform>%n punten overgedragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent stretch(es)</source>
        <translation>
            <numerusform>%n stille periode</numerusform>
            <numerusform>%n stille perioden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>niets meer te doen</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The code: {code}</source>
        <translation>De code: {code}</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n more minute(s).</source>
        <translation>
            <numerusform>De code is nog %n minuut geldig.</numerusform>
            <numerusform>De code is nog %n minuten geldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is good for less than a minute.</source>
        <translation>De code is nog geen minuut geldig.</translation>
    </message>
    <message>
        <source>Read this code to a supervisor</source>
        <translation>Lees deze code voor aan een leidinggevende</translation>
    </message>
    <message>
        <source>The supervisor lets this computer in on the server; the counter can be used meanwhile:</source>
        <translation>De leidinggevende geeft deze computer toegang op de server; de balie kan ondertussen gewoon gebruikt worden:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>From now on: {place}</source>
        <translation>Vanaf nu: {place}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>No note any more</source>
        <translation>Geen notitie meer</translation>
    </message>
    <message>
        <source>The guides were renewed.</source>
        <translation>De gidsen zijn vernieuwd.</translation>
    </message>
    <message numerus="yes">
        <source>The categories were renewed: %n new.</source>
        <translation>
            <numerusform>De categorieën zijn vernieuwd: %n nieuwe.</numerusform>
            <numerusform>De categorieën zijn vernieuwd: %n nieuwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories were renewed.</source>
        <translation>De categorieën zijn vernieuwd.</translation>
    </message>
</context>
<context>
    <name>CounterSection</name>
    <message>
        <source>The counter</source>
        <translation>De balie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Guard against barcode scanners</source>
        <translation>Bescherming tegen barcodescanners</translation>
    </message>
    <message>
        <source>A key everywhere</source>
        <translation>Een toets die overal werkt</translation>
    </message>
    <message>
        <source>On this desktop no program may have a key while another has the keyboard: Alt+Tab brings Skranke up.</source>
        <translation>Op dit bureaublad kan geen programma een toets hebben terwijl een ander het toetsenbord heeft: Alt+Tab haalt Skranke naar voren.</translation>
    </message>
    <message>
        <source>Brings Skranke up from under other programs. Only this key is asked for: what is typed elsewhere is never seen.</source>
        <translation>Haalt Skranke naar voren als er andere programma’s overheen liggen. Skranke vraagt alleen om deze toets: wat elders wordt getypt, wordt nooit gezien.</translation>
    </message>
    <message>
        <source>one in {n}</source>
        <translation>een op {n}</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Whose public services the guides explain, and whose public holidays are kept.</source>
        <translation>Van welk land de gidsen de overheidsdiensten uitleggen, en welke feestdagen gelden.</translation>
    </message>
    <message>
        <source>A scanner types faster than any person. Skranke waits this long after a digit before it writes, so that a card read by mistake logs nothing. 40 ms stops scanners as they are shipped; a slow one, over Bluetooth for instance, needs 80.</source>
        <translation>Een scanner typt sneller dan een mens. Skranke wacht na een cijfer zo lang voordat het iets opslaat, zodat een per ongeluk gescande pas niets registreert. 40 ms houdt scanners tegen zoals ze worden geleverd; een trage, bijvoorbeeld via bluetooth, heeft 80 nodig.</translation>
    </message>
    <message>
        <source>Detail sample</source>
        <translation>Steekproef met details</translation>
    </message>
    <message>
        <source>Of about one in so many visits, drawn by lot, the counter asks how it ended and what it took. Such a visit is marked; nothing waits for the answer.</source>
        <translation>Van ongeveer een op zoveel contacten, door loting, vraagt de balie hoe het afliep en wat het kostte. Zo’n contact is gemarkeerd; niets wacht op het antwoord.</translation>
    </message>
    <message>
        <source>{ms} ms, as usual</source>
        <translation>{ms} ms, standaard</translation>
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
        <translation>Er is niets verloren; ze kunnen altijd opnieuw worden geteld.</translation>
    </message>
    <message>
        <source>The figures were not counted</source>
        <translation>De cijfers zijn niet geteld</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Tel ze</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>De cijfers worden geteld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>When people came will be drawn here, from the first shift or visit of the day on: each question a sign on the line, and a gap where nobody was counting.</source>
        <translation>Hier ziet u straks wanneer de vragen kwamen, vanaf de eerste dienst of het eerste contact van de dag: elke vraag een teken op de lijn, en een gat waar niemand telde.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Hours and days</source>
        <translation>Uren en dagen</translation>
    </message>
    <message>
        <source>Mon–Fri 9–16, Sat 10–14</source>
        <translation>ma–vr 9–16, za 10–14</translation>
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
        <translation>Bemande uren</translation>
    </message>
    <message>
        <source>When somebody serves at this desk, as Mon–Fri 9–16, Sat 10–14. Public holidays are closed. Empty: while a shift runs.</source>
        <translation>Wanneer deze balie bemand is, zoals ma–vr 9–16, za 10–14. Op feestdagen is de balie gesloten. Leeg: zolang een dienst loopt.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Gesloten dagen</translation>
    </message>
    <message>
        <source>Days of your own beside the public holidays, as 24.12, 31.12 or 1.7–31.7.</source>
        <translation>Eigen dagen naast de feestdagen, zoals 24.12, 31.12 of 1.7–31.7.</translation>
    </message>
    <message>
        <source>Sample weeks</source>
        <translation>Telweken</translation>
    </message>
    <message>
        <source>The numbers of the weeks in which is counted, as 10, 40–41. Empty: all of them. In the others the counter asks nothing, and what is logged is kept as outside the sample.</source>
        <translation>De nummers van de weken waarin wordt geteld, zoals 10, 40–41. Leeg: alle. In de andere vraagt de balie niets, en wat wordt geregistreerd, geldt als buiten de steekproef.</translation>
    </message>
    <message>
        <source>Ask about silence</source>
        <translation>Vragen bij stilte</translation>
    </message>
    <message>
        <source>After how long without a visit in staffed hours the counter asks whether nobody came or nobody counted. Only the answer is reported, never why.</source>
        <translation>Na hoelang zonder contact in bemande uren de balie vraagt of niemand kwam of niemand telde. Alleen het antwoord wordt gemeld, nooit waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as usual</source>
        <translation>
            <numerusform>%n minuut, zoals gewoonlijk</numerusform>
            <numerusform>%n minuten, zoals gewoonlijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A shift began at {time}.</source>
        <translation>Om {time} is een dienst begonnen.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>The shift was taken over at {time}. Everything in the one before is kept.</source>
        <translation>De dienst is om {time} overgenomen. Alles in de vorige is bewaard.</translation>
    </message>
    <message>
        <source>The shift was closed at {time}. Everything in it is kept.</source>
        <translation>De dienst is om {time} afgesloten. Alles erin is bewaard.</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Laten doorlopen</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Dienstrapport</translation>
    </message>
    <message>
        <source>The shift runs on, as if it had not been closed.</source>
        <translation>De dienst loopt door alsof die niet was afgesloten.</translation>
    </message>
    <message>
        <source>The shift is taken back, as if it had not begun.</source>
        <translation>De dienst is ingetrokken, alsof die niet was begonnen.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Er is hier niets in te trekken.</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>This computer now reports to {name}.</source>
        <translation>Deze computer rapporteert nu aan {name}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer now reports to {name}; {count} on the way.</source>
        <translation>
            <numerusform>Deze computer rapporteert nu aan {name}; {count} is onderweg.</numerusform>
            <numerusform>Deze computer rapporteert nu aan {name}; {count} zijn onderweg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Name, word or subject</source>
        <translation>Naam, woord of onderwerp</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Niemand heet zo</translation>
    </message>
    <message>
        <source>Try another word, or Esc for all of them. What is missing can be added to the municipality&apos;s list.</source>
        <translation>Probeer een ander woord, of Esc voor allemaal. Wat ontbreekt, kan aan de lijst van de gemeente worden toegevoegd.</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Door count</source>
        <translation>Deurtelling</translation>
    </message>
    <message>
        <source>How many came in</source>
        <translation>Hoeveel er binnenkwamen</translation>
    </message>
    <message>
        <source>What the counter shows</source>
        <translation>Wat de teller aangeeft</translation>
    </message>
    <message>
        <source>{times}: {count}</source>
        <translation>{times}: {count}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Everybody who came through the door. Most of them ask nothing, so these are not visits.</source>
        <translation>Iedereen die binnenkwam. De meesten vragen niets, dus dit zijn geen contacten.</translation>
    </message>
    <message>
        <source>The first reading: type what the counter shows. With the next one the difference is the count.</source>
        <translation>De eerste stand: typ wat de teller aangeeft. Bij de volgende is het verschil het aantal.</translation>
    </message>
    <message>
        <source>It showed {shown} on {when}. The difference to now is the count; less than that begins anew.</source>
        <translation>Hij gaf {shown} aan op {when}. Het verschil met nu is het aantal; bij minder begint de telling opnieuw.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A guide without a title yet</source>
        <translation>Een gids nog zonder titel</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bewaard op deze computer</translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation>Typen …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tekening</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n tekst ontbreekt</numerusform>
            <numerusform>%n teksten ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Language that is written in</source>
        <translation>Taal waarin wordt geschreven</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Terug naar de concepten</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Terugnemen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Put back (Ctrl+Y)</source>
        <translation>Opnieuw (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Save as a spreadsheet … (Ctrl+Shift+S)</source>
        <translation>Opslaan als rekenblad … (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>Wat naast het formulier staat</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Known at once</source>
        <translation>Meteen geweten</translation>
    </message>
    <message>
        <source>Had to look or show</source>
        <translation>Moest opzoeken of voordoen</translation>
    </message>
    <message>
        <source>Had to dig or ask others</source>
        <translation>Moest uitzoeken of navragen</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Refer them here</source>
        <translation>Hierheen verwijzen</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Helpt bij</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>Ook te vinden met</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>That is no whole number; type how many.</source>
        <translation>Dat is geen heel getal; typ hoeveel.</translation>
    </message>
    <message>
        <source>That is no time of day; type it as 09:30 or 930.</source>
        <translation>Dat is geen tijd; typ die als 09:30 of 930.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Too few answers to be shown.</source>
        <translation>Te weinig antwoorden om te tonen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>too few of some faces to show them apart</source>
        <translation>te weinig van sommige gezichten om ze apart te tonen</translation>
    </message>
    <message>
        <source>Too few to be shown.</source>
        <translation>Te weinig om te tonen.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Five counters of an invented municipality log eight weeks and send them to a server.</source>
        <translation>Vijf balies van een verzonnen gemeente registreren acht weken en sturen ze naar een server.</translation>
    </message>
    <message>
        <source>All of it is thrown away when the window closes.</source>
        <translation>Alles wordt weggegooid als het venster sluit.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Niets heet zo. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Another category: type its name</source>
        <translation>Een andere categorie: typ de naam</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Where are we working today?</source>
        <translation>Waar werken we vandaag?</translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation>Naam van de locatie</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep the correction</source>
        <translation>Correctie bewaren</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>What was it? Choose that first.</source>
        <translation>Wat was het? Kies dat eerst.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Wat was het?</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Waar was het?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Hoeveel kwamen er?</translation>
    </message>
    <message>
        <source>Did it become what it was meant to be? What those who held it say of it.</source>
        <translation>Werd het wat de bedoeling was? Wat degenen die het organiseerden erover zeggen.</translation>
    </message>
    <message>
        <source>Another place, by its name</source>
        <translation>Een andere plek, met naam</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Eén dag eerder</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Eén dag later</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Training: everything works, nothing counts</source>
        <translation>Oefenen: alles werkt, niets telt</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Oefenen beëindigen</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Hele venster</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>{times}: nothing was logged</source>
        <translation>{times}: niets geregistreerd</translation>
    </message>
    <message>
        <source>Was nobody there, or was nobody counting?</source>
        <translation>Kwam er niemand, of werd er niet geteld?</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count.</source>
        <translation>Buiten de telweken: wat nu wordt geregistreerd, blijft bewaard maar telt niet mee.</translation>
    </message>
    <message>
        <source>Outside the sample weeks: what is logged now is kept, but does not count. Next: {since} to {until}</source>
        <translation>Buiten de telweken: wat nu wordt geregistreerd, blijft bewaard maar telt niet mee. Volgende: {since} tot en met {until}</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>geteld, niemand kwam</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Earlier stretch</source>
        <translation>Eerdere periode</translation>
    </message>
    <message>
        <source>Later stretch</source>
        <translation>Latere periode</translation>
    </message>
</context>
<context>
    <name>GapWhy</name>
    <message>
        <source>too many at once</source>
        <translation>te veel mensen tegelijk</translation>
    </message>
    <message>
        <source>nobody at the desk</source>
        <translation>niemand aan de balie</translation>
    </message>
    <message>
        <source>the computer was down</source>
        <translation>de computer werkte niet</translation>
    </message>
    <message>
        <source>a meeting or training</source>
        <translation>vergadering of training</translation>
    </message>
    <message>
        <source>something in the house</source>
        <translation>iets in het gebouw</translation>
    </message>
    <message numerus="yes">
        <source>Why? It stays on this computer, and goes after %n day(s).</source>
        <translation>
            <numerusform>Waarom? Het blijft op deze computer en wordt na %n dag gewist.</numerusform>
            <numerusform>Waarom? Het blijft op deze computer en wordt na %n dagen gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why (again: take it back):</source>
        <translation>Waarom (nog eens: terugnemen):</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Kleine letters, cijfers en losse streepjes, hoogstens 40; geen van de andere heet zo.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-22.</source>
        <translation>Schrijf een dag als 2026-11-22.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it logs</source>
        <translation>Wat hij registreert</translation>
    </message>
    <message>
        <source>True in (NO, DK, SE, NL)</source>
        <translation>Geldig in (NO, DK, SE, NL)</translation>
    </message>
    <message>
        <source>True from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Read it again on</source>
        <translation>Opnieuw lezen op</translation>
    </message>
    <message>
        <source>Owner: a unit or a role, no person</source>
        <translation>Eigenaar: een eenheid of rol, geen persoon</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>jjjj-mm-dd</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>Complete in (nb, nn, da, sv, nl, en)</source>
        <translation>Volledig in (nb, nn, da, sv, nl, en)</translation>
    </message>
    <message>
        <source>Codes of these six with spaces between them, at least one.</source>
        <translation>Codes van deze zes met spaties ertussen, minstens één.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Gevoelig onderwerp</translation>
    </message>
    <message>
        <source>What is asked here</source>
        <translation>Wat hier wordt gevraagd</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id in de registratie</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begint met</translation>
    </message>
    <message>
        <source>Address of the public service it was made from</source>
        <translation>Adres van de publieke dienst waaruit hij is gemaakt</translation>
    </message>
    <message>
        <source>Version {revision} is being written. Its owner reads it again on the day that is set here.</source>
        <translation>Versie {revision} wordt geschreven. De eigenaar leest hem opnieuw op de dag die hier staat.</translation>
    </message>
    <message>
        <source>Version, owner and days</source>
        <translation>Versie, eigenaar en data</translation>
    </message>
    <message>
        <source>What people say who need it</source>
        <translation>Wat mensen zeggen die hem nodig hebben</translation>
    </message>
    <message>
        <source>The guide is found by these words. Put a semicolon between them.</source>
        <translation>Met deze woorden wordt de gids gevonden. Zet er puntkomma’s tussen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Public pages, and the day their text was read.</source>
        <translation>Openbare pagina’s, en de dag waarop de tekst is gelezen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelezen op</translation>
    </message>
    <message>
        <source>One more source</source>
        <translation>Nog een bron</translation>
    </message>
    <message>
        <source>Facts the municipality sets</source>
        <translation>Gegevens die de gemeente vaststelt</translation>
    </message>
    <message>
        <source>A fee, opening hours, a name. In any text {fee} stands for the fact with the id fee.</source>
        <translation>Een tarief, openingstijden, een naam. In elke tekst staat {fee} voor het gegeven met de id fee.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Id, as texts name it</source>
        <translation>Id, zoals de teksten die noemen</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wie ervoor verantwoordelijk is</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bevestigd op</translation>
    </message>
    <message>
        <source>True to the end of</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>One more fact</source>
        <translation>Nog een gegeven</translation>
    </message>
    <message>
        <source>Scenarios: answers in, end out</source>
        <translation>Scenario’s: antwoorden erin, einde eruit</translation>
    </message>
    <message>
        <source>Each is played whenever the guide changes; one that ends elsewhere is a problem.</source>
        <translation>Elk scenario wordt gespeeld zodra de gids verandert; eindigt het elders, dan is dat een fout.</translation>
    </message>
    <message>
        <source>must end at</source>
        <translation>moet eindigen bij</translation>
    </message>
    <message>
        <source>Played on the day</source>
        <translation>Gespeeld op de dag</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>een willekeurige dag</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scenario {number}</translation>
    </message>
    <message>
        <source>One more scenario</source>
        <translation>Nog een scenario</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>There is no guide yet for: {name}.</source>
        <translation>Er is nog geen gids voor: {name}.</translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>retired</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>Find a guide</source>
        <translation>Gids zoeken</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Gidsen</translation>
    </message>
    <message>
        <source>Write guides</source>
        <translation>Gidsen schrijven</translation>
    </message>
    <message>
        <source>No guide is called that, or asked for so. Esc empties the search.</source>
        <translation>Geen gids heeft zo’n naam of zulke zoekwoorden. Esc maakt het zoekveld leeg.</translation>
    </message>
    <message>
        <source>No guides for this country yet</source>
        <translation>Nog geen gidsen voor dit land</translation>
    </message>
    <message>
        <source>Guides lead through a service step by step, beside the counter. The country is chosen in Settings.</source>
        <translation>Gidsen leiden stap voor stap door een dienst, naast de balie. Het land kiest u bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>It is as it was before.</source>
        <translation>Het is weer zoals het was.</translation>
    </message>
</context>
<context>
    <name>HandoverSection</name>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Woorden voor de volgende dienst</translation>
    </message>
    <message>
        <source>A few words beside the list of things to hand over: they stay on this computer, are in no report, and go after two shifts or fourteen days; turning them off deletes them at once. What points to one person is refused, as in notes.</source>
        <translation>Een paar woorden naast de lijst van wat wordt overgedragen: ze blijven op deze computer, staan in geen rapport en verdwijnen na twee diensten of veertien dagen; uitzetten wist ze meteen. Wat naar één persoon wijst, wordt geweigerd, zoals bij notities.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Training</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>niets telt</translation>
    </message>
    <message numerus="yes">
        <source>visit(s) today</source>
        <translation>
            <numerusform>contact vandaag</numerusform>
            <numerusform>contacten vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n contact vandaag</numerusform>
            <numerusform>%n contacten vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>shift since {time}</source>
        <translation>dienst sinds {time}</translation>
    </message>
</context>
<context>
    <name>HereSection</name>
    <message>
        <source>Where we work</source>
        <translation>Waar we werken</translation>
    </message>
    <message>
        <source>Place and desk</source>
        <translation>Locatie en balie</translation>
    </message>
    <message>
        <source>As your municipality published them. What is logged counts there.</source>
        <translation>Zoals de gemeente ze heeft gepubliceerd. Wat wordt geregistreerd, telt daar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halte</translation>
    </message>
    <message>
        <source>Where we are just now. A key at the counter does the same.</source>
        <translation>Waar we nu zijn. Een toets aan de balie doet hetzelfde.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Shown at the top of the window and on every report.</source>
        <translation>Staat boven in het venster en op elk rapport.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Which counter this is, where there are several.</source>
        <translation>Welke balie dit is, als er meer zijn.</translation>
    </message>
    <message>
        <source>Who serves here</source>
        <translation>Wie er aan de balie zit</translation>
    </message>
    <message>
        <source>Used unless a shift says otherwise.</source>
        <translation>Geldt zolang een dienst niets anders aangeeft.</translation>
    </message>
</context>
<context>
    <name>JourneyScreen</name>
    <message>
        <source>As a page</source>
        <translation>Als pagina</translation>
    </message>
    <message>
        <source>Back to the guides</source>
        <translation>Terug naar de gidsen</translation>
    </message>
    <message>
        <source>The journey through a guide</source>
        <translation>De klantreis door een gids</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>geen toets</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Druk op de nieuwe toets</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>{key} again</source>
        <translation>Weer {key}</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>All keys as usual</source>
        <translation>Alle toetsen zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Keys at the counter</source>
        <translation>Toetsen aan de balie</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere toetsen</translation>
    </message>
    <message>
        <source>Each of these can have another key, or none. It goes by the sign the key writes, on every keyboard and on the numpad. Digits, letters, Enter, Esc and the arrows stay as they are.</source>
        <translation>Elk hiervan kan een andere toets krijgen, of geen. Het gaat om het teken dat de toets typt, op elk toetsenbord en op het numerieke deel. Cijfers, letters, Enter, Esc en de pijlen blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>First set a PIN for the visitors&apos; question, in the settings: without one nobody could leave.</source>
        <translation>Stel eerst een pincode in voor de vraag aan bezoekers, bij de instellingen: zonder die kan niemand eruit.</translation>
    </message>
    <message>
        <source>The second screen is gone, so the visitors&apos; question was put away; nothing is lost.</source>
        <translation>Het tweede scherm is weg, dus de vraag aan bezoekers is weggehaald; er is niets verloren.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>From the last shift</source>
        <translation>Van de vorige dienst</translation>
    </message>
    <message>
        <source>Enter or K: it is done</source>
        <translation>Enter of K: het is gedaan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>One of them is done</source>
        <translation>Een ervan is gedaan</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelezen</translation>
    </message>
    <message>
        <source>What other devices left is as of {when}.</source>
        <translation>Wat andere apparaten hebben achtergelaten, is van {when}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>LeftLine</name>
    <message numerus="yes">
        <source>%n thing(s) from the last shift</source>
        <translation>
            <numerusform>%n punt van de vorige dienst</numerusform>
            <numerusform>%n punten van de vorige dienst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Journey and blueprint</source>
        <translation>Klantreis en serviceblauwdruk</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Wat er verder is geteld</translation>
    </message>
    <message>
        <source>Reports and forms</source>
        <translation>Rapporten en formulieren</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Language and looks</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the screens, the categories, the guides and the reports.</source>
        <translation>Van de schermen, categorieën, gidsen en rapporten.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room, high contrast for many who see less: strong colours on black, and a thick ring around what has the keys.</source>
        <translation>Donker is rustiger voor de ogen in een schemerige ruimte, hoog contrast voor velen die minder zien: sterke kleuren op zwart, en een dikke rand om wat de toetsen krijgt.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Everything grows with it: keys, icons and words.</source>
        <translation>Alles groeit mee: toetsen, pictogrammen en woorden.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation>{size}%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>On this desktop (Wayland) no program may keep itself on top or choose its place: the menu of the window&apos;s title has “Always on Top”.</source>
        <translation>Op dit bureaublad (Wayland) mag geen programma zichzelf bovenaan houden of zijn plaats kiezen: het menu van de titelbalk heeft “Altijd bovenaan”.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Drawing of the guide</source>
        <translation>Tekening van de gids</translation>
    </message>
    <message>
        <source>Arrows: to the next step, Enter: its form. + and −: larger, smaller; 0: all of it; F4: the whole width. A dashed edge: a problem.</source>
        <translation>Pijlen: naar de volgende stap, Enter: het formulier. + en −: groter, kleiner; 0: alles; F4: de hele breedte. Gestreepte rand: een fout.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
</context>
<context>
    <name>NotePlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays on this computer and is deleted after %n day(s).</source>
        <translation>
            <numerusform>Blijft op deze computer en wordt na %n dag gewist.</numerusform>
            <numerusform>Blijft op deze computer en wordt na %n dagen gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {what}</source>
        <translation>Notitie bij {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)?</source>
        <translation>
            <numerusform>%n notitie wissen?</numerusform>
            <numerusform>%n notities wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie on this computer alone: once deleted they cannot be brought back.</source>
        <translation>Ze staan alleen op deze computer: eenmaal gewist zijn ze niet terug te halen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Notes on visits</source>
        <translation>Notities bij contacten</translation>
    </message>
    <message>
        <source>A few words on a visit, for those who work at this computer: they stay on it, are in no report, and are deleted after these days. What points to one person is refused: identity numbers, phone numbers, e-mail addresses, numbers of accounts and cards.</source>
        <translation>Een paar woorden over een contact, voor wie aan deze computer werkt: ze blijven erop, staan in geen rapport en worden na zoveel dagen gewist. Wat naar één persoon wijst, wordt geweigerd: burgerservicenummers, telefoonnummers, e-mailadressen, nummers van rekeningen en passen.</translation>
    </message>
    <message>
        <source>At the counter {key} writes one.</source>
        <translation>{key} aan de balie schrijft een notitie.</translation>
    </message>
    <message numerus="yes">
        <source>%n days, as usual</source>
        <translation>
            <numerusform>%n dag, zoals gewoonlijk</numerusform>
            <numerusform>%n dagen, zoals gewoonlijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherKeysSection</name>
    <message>
        <source>Single keys on the other screens</source>
        <translation>Losse toetsen op de andere schermen</translation>
    </message>
    <message>
        <source>{screen}: {what}</source>
        <translation>{screen}: {what}</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Letters, cijfers en tekens</translation>
    </message>
    <message>
        <source>A letter alone does something there. Each can have another key, or none; digits and signs that belong together can be turned off. Everything is there by Tab and Enter too.</source>
        <translation>Daar doet één letter al iets. Elke letter kan een andere toets krijgen, of geen; cijfers en tekens die bij elkaar horen kunnen uit. Alles is ook met Tab en Enter te bereiken.</translation>
    </message>
</context>
<context>
    <name>Ours</name>
    <message>
        <source>For the next shift</source>
        <translation>Voor de volgende dienst</translation>
    </message>
    <message>
        <source>Nothing yet. What is added here reaches the next shift on every device of this place.</source>
        <translation>Nog niets. Wat hier wordt toegevoegd, bereikt de volgende dienst op elk apparaat van deze locatie.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s). They reach the next shift on every device of this place.</source>
        <translation>
            <numerusform>%n punt. Het bereikt de volgende dienst op elk apparaat van deze locatie.</numerusform>
            <numerusform>%n punten. Ze bereiken de volgende dienst op elk apparaat van deze locatie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>One fewer: {item}</source>
        <translation>Eén minder: {item}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Helped to do it themselves</source>
        <translation>Met hulp zelf gedaan</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Doorverwezen</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Overgedragen aan collega</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Afspraak gemaakt</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Niet opgelost</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Hoort hier niet thuis</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel and LibreOffice, .csv for all other programs.</source>
        <translation>De extensie zegt welke soort: .xlsx voor Excel en LibreOffice, .csv voor alle andere programma&apos;s.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
</context>
<context>
    <name>Outing</name>
    <message>
        <source>Fewer categories</source>
        <translation>Minder categorieën</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle categorieën</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Er is hier niets in te trekken.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Ingetrokken: {what}</translation>
    </message>
    <message>
        <source>Tapped twice: counted once. For one more, tap again.</source>
        <translation>Twee keer getikt: één keer geteld. Tik nog eens voor nog één.</translation>
    </message>
    <message numerus="yes">
        <source>conversation(s) here today</source>
        <translation>
            <numerusform>gesprek hier vandaag</numerusform>
            <numerusform>gesprekken hier vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) here today</source>
        <translation>
            <numerusform>%n gesprek hier vandaag</numerusform>
            <numerusform>%n gesprekken hier vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Een andere plek</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>One person fewer</source>
        <translation>Eén persoon minder</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Eén persoon meer</translation>
    </message>
</context>
<context>
    <name>OutsideScreen</name>
    <message>
        <source>Conversations outside</source>
        <translation>Gesprekken buiten</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Wat er genoteerd wordt</translation>
    </message>
</context>
<context>
    <name>OverlapScreen</name>
    <message>
        <source>What else was counted</source>
        <translation>Wat er verder is geteld</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Guide: {title}</source>
        <translation>Gids: {title}</translation>
    </message>
    <message>
        <source>Guide, in {language}: {title}</source>
        <translation>Gids, in het {language}: {title}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>stap {number}</translation>
    </message>
</context>
<context>
    <name>PairedCard</name>
    <message>
        <source>This computer reports to {name}</source>
        <translation>Deze computer rapporteert aan {name}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Laatst verzonden</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verzonden</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Server wordt gevraagd …</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Nothing: all that is here is at the server too</source>
        <translation>Niets: alles wat hier is, staat ook op de server</translation>
    </message>
    <message numerus="yes">
        <source>{count}, on their way</source>
        <translation>
            <numerusform>{count}, onderweg</numerusform>
            <numerusform>{count}, onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, kept here</source>
        <translation>
            <numerusform>{count}, hier bewaard</numerusform>
            <numerusform>{count}, hier bewaard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>That part of the day has not begun yet.</source>
        <translation>Dat dagdeel is nog niet begonnen.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>{count} entered</source>
        <translation>{count} ingevoerd</translation>
    </message>
    <message>
        <source>Nothing is typed yet, so there is nothing to write.</source>
        <translation>Er is nog niets getypt, dus er valt niets op te slaan.</translation>
    </message>
    <message>
        <source>Sums by category and part of the day</source>
        <translation>Totalen per categorie en dagdeel</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Morning</source>
        <translation>Ochtend</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Middaguur</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Middag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Avond</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>The last shifts</source>
        <translation>Laatste diensten</translation>
    </message>
    <message>
        <source>Shifts will be listed here, each with its report.</source>
        <translation>Hier komen de diensten, elk met een eigen rapport.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Invoeren van papier</translation>
    </message>
    <message>
        <source>Enter opens the report</source>
        <translation>Enter opent het rapport</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Type a name</source>
        <translation>Typ een naam</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Niets heet zo. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>in this guide already</source>
        <translation>al in deze gids</translation>
    </message>
    <message>
        <source>Which picture? Type its place, if it is not among these</source>
        <translation>Welke afbeelding? Typ waar ze staat, als ze hier niet bij is</translation>
    </message>
    <message>
        <source>{across} × {down} dots</source>
        <translation>{across} × {down} beeldpunten</translation>
    </message>
    <message>
        <source>The picture that was copied</source>
        <translation>De gekopieerde afbeelding</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer getypt</numerusform>
            <numerusform>%n cijfers getypt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Another can be tried in %n second(s).</source>
        <translation>
            <numerusform>Dat is niet de pincode. Over %n seconde kan een andere worden geprobeerd.</numerusform>
            <numerusform>Dat is niet de pincode. Over %n seconden kan een andere worden geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten? A new one is set in the settings, at the counter.</source>
        <translation>Vergeten? Een nieuwe stelt u in bij de instellingen, aan de balie.</translation>
    </message>
    <message>
        <source>The PIN takes the question away</source>
        <translation>De pincode haalt de vraag weg</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>Eén cijfer wissen</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Deze pincode proberen</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Terug naar de vraag</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Where it is kept</source>
        <translation>Waar alles wordt bewaard</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Every visit, encrypted. Nothing is sent anywhere.</source>
        <translation>Elk contact, versleuteld. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Spare copy</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Each tick a second time, encrypted, in case the journal is damaged.</source>
        <translation>Elke registratie nog een keer, versleuteld, voor als het logboek beschadigd raakt.</translation>
    </message>
    <message>
        <source>It is kept in the key store of this computer, for the user who is signed in.</source>
        <translation>Die ligt in de sleutelopslag van deze computer, bij de aangemelde gebruiker.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key is kept in a file that only the user who is signed in may read. That protects nothing if the computer is stolen.</source>
        <translation>Deze computer heeft geen sleutelopslag, dus de sleutel ligt in een bestand dat alleen de aangemelde gebruiker mag lezen. Dat beschermt niets als de computer wordt gestolen.</translation>
    </message>
    <message>
        <source>It is forgotten when this window closes, and what was logged goes with it.</source>
        <translation>Die wordt vergeten als dit venster sluit, en wat geregistreerd is, verdwijnt mee.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This way leads nowhere yet.</source>
        <translation>Deze weg leidt nog nergens heen.</translation>
    </message>
    <message>
        <source>Trying it out: nothing of this is logged. The keys are those at the counter.</source>
        <translation>Uitproberen: hiervan wordt niets geregistreerd. De toetsen zijn die van de balie.</translation>
    </message>
    <message>
        <source>As the counter will show it</source>
        <translation>Zoals de balie het zal tonen</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Proef beëindigen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Only a remark</source>
        <translation>Alleen een opmerking</translation>
    </message>
    <message>
        <source>The guide itself</source>
        <translation>De gids zelf</translation>
    </message>
    <message>
        <source>One of its ways leads nowhere yet.</source>
        <translation>Een van de wegen leidt nog nergens heen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Geen fouten</translation>
    </message>
    <message>
        <source>The guide can be published as it is.</source>
        <translation>De gids kan zo worden gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What is other</source>
        <translation>Wat er anders is</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>Een nieuwe gids.</translation>
    </message>
    <message>
        <source>What changed, in a sentence, for those who use it</source>
        <translation>Wat er is veranderd, in een zin, voor wie hem gebruikt</translation>
    </message>
    <message>
        <source>Say in a sentence what changed, then publish it.</source>
        <translation>Zeg in een zin wat er is veranderd en publiceer dan.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Publish as version {revision}</source>
        <translation>Publiceren als versie {revision}</translation>
    </message>
    <message>
        <source>A new guide.</source>
        <translation>Een nieuwe gids.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep it from being published; Esc, then F8, leads there.</source>
        <translation>
            <numerusform>%n fout houdt publicatie tegen; Esc en dan F8 brengt u erheen.</numerusform>
            <numerusform>%n fouten houden publicatie tegen; Esc en dan F8 brengt u erheen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>The guide is published as version {revision}.</source>
        <translation>De gids is gepubliceerd als versie {revision}.</translation>
    </message>
    <message>
        <source>Version {revision} was published while you were writing. Nothing of yours is lost: choose what becomes of it.</source>
        <translation>Versie {revision} is gepubliceerd terwijl u schreef. Van uw werk is niets verloren: kies wat ermee gebeurt.</translation>
    </message>
    <message>
        <source>This guide was published meanwhile</source>
        <translation>Deze gids is intussen gepubliceerd</translation>
    </message>
    <message>
        <source>Somebody else has published “{title}” as version {revision} meanwhile, so yours was not published. It is kept among the drafts: publish it again, and choose.</source>
        <translation>Iemand anders heeft intussen “{title}” als versie {revision} gepubliceerd, dus de uwe is niet gepubliceerd. Die staat bij de concepten: publiceer hem opnieuw en kies.</translation>
    </message>
    <message>
        <source>Theirs: “{note}”</source>
        <translation>Die van hen: “{note}”</translation>
    </message>
    <message>
        <source>Other in yours than in theirs:</source>
        <translation>Anders in de uwe dan in die van hen:</translation>
    </message>
    <message>
        <source>You write on in theirs. Yours stays in the list of drafts as a guide of its own.</source>
        <translation>U schrijft verder in die van hen. De uwe blijft als eigen gids in de lijst met concepten.</translation>
    </message>
    <message>
        <source>Theirs, and mine beside it</source>
        <translation>Die van hen, en de mijne ernaast</translation>
    </message>
    <message>
        <source>Yours is to become the next version; you publish it once you have looked at it again. Theirs stays findable as an older version.</source>
        <translation>De uwe wordt de volgende versie; u publiceert hem als u er nog eens naar hebt gekeken. Die van hen blijft vindbaar als oudere versie.</translation>
    </message>
    <message>
        <source>Theirs holds at the counters. Yours stays here as it is.</source>
        <translation>Die van hen geldt aan de balies. De uwe blijft hier zoals hij is.</translation>
    </message>
    <message>
        <source>Mine, over theirs</source>
        <translation>De mijne, over die van hen</translation>
    </message>
    <message>
        <source>Keep mine as a draft</source>
        <translation>De mijne als concept bewaren</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>It did not</source>
        <translation>Nee, dat werd het niet</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Ja, dat werd het</translation>
    </message>
    <message>
        <source>It became more than that</source>
        <translation>Het werd meer dan dat</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>The page is being made</source>
        <translation>De pagina wordt gemaakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be made again at any time.</source>
        <translation>Er is niets verloren; de pagina kan altijd opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>The page was not made</source>
        <translation>De pagina is niet gemaakt</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Pagina maken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>De pagina</translation>
    </message>
    <message>
        <source>The reports of your shifts will be here</source>
        <translation>Hier komen de rapporten van uw diensten</translation>
    </message>
    <message>
        <source>Begin a shift on the shift screen (Ctrl 3). Its report can be read here while it runs, and saved as PDF when it is closed.</source>
        <translation>Begin een dienst op het scherm Dienst (Ctrl 3). Het rapport is hier te lezen tijdens de dienst en daarna op te slaan als PDF.</translation>
    </message>
</context>
<context>
    <name>RevisionChoice</name>
    <message>
        <source>Which version?</source>
        <translation>Welke versie?</translation>
    </message>
    <message>
        <source>Drawn as the newest one</source>
        <translation>Getekend als de nieuwste</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle versies</translation>
    </message>
    <message>
        <source>true from {day}</source>
        <translation>geldt vanaf {day}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>Versie: {name}</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>No shift is open</source>
        <translation>Er loopt geen dienst</translation>
    </message>
    <message>
        <source>Logging works all the same. A shift tells the report when somebody was here, so that a quiet hour is not taken for an empty desk.</source>
        <translation>Registreren kan gewoon. Een dienst laat in het rapport zien wanneer er iemand was, zodat een rustig uur niet voor een lege balie wordt aangezien.</translation>
    </message>
    <message>
        <source>Begin a shift</source>
        <translation>Dienst beginnen</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>Dienst sinds {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) so far</source>
        <translation>
            <numerusform>%n contact tot nu toe</numerusform>
            <numerusform>%n contacten tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Dienst afsluiten</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wie zit er aan de balie?</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Opslaan als rekenblad</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replacing it cannot be undone.</source>
        <translation>Er is al een bestand met deze naam. Vervangen kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>ServedBy</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Citizen services</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beide samen</translation>
    </message>
</context>
<context>
    <name>SetbackTold</name>
    <message>
        <source>The clock of this computer went back from {before} to {now}; whatever was logged keeps the time it was logged at, and if the clock is wrong now, have it set right.</source>
        <translation>De klok van deze computer ging terug van {before} naar {now}; alles wat is geregistreerd houdt de tijd waarop dat gebeurde, en als de klok nu verkeerd staat, laat hem dan gelijkzetten.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Instelling zoeken</translation>
    </message>
    <message>
        <source>No setting has these words. Esc shows them all again.</source>
        <translation>Geen instelling bevat deze woorden. Esc toont ze weer allemaal.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Citizen services</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Digital help</source>
        <translation>Digitale hulp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>A slip for the visitor: in which language?</source>
        <translation>Een briefje voor de bezoeker: in welke taal?</translation>
    </message>
    <message>
        <source>A trial of the slip: in which language?</source>
        <translation>Proef van het briefje: in welke taal?</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Zoek een taal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>The slip is not written in that language.</source>
        <translation>Het briefje is niet in die taal geschreven.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Tonen en afdrukken</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you hand this out.</source>
        <translation>“{fact}” gold tot en met {day}; vraag het na bij {owner} voordat u dit meegeeft.</translation>
    </message>
</context>
<context>
    <name>SoFarSheet</name>
    <message>
        <source>What visitors say</source>
        <translation>Wat bezoekers zeggen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Briefje</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>What visitors answered</source>
        <translation>Wat bezoekers antwoordden</translation>
    </message>
    <message>
        <source>Answers are shown once their month is over.</source>
        <translation>Antwoorden worden getoond als hun maand voorbij is.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Eerste bezoeken en talen</translation>
    </message>
    <message>
        <source>They are shown once their month is over.</source>
        <translation>Ze worden getoond als hun maand voorbij is.</translation>
    </message>
    <message>
        <source>No idea was told yet. Ctrl+I and a digit count one.</source>
        <translation>Er is nog geen idee verteld. Ctrl+I en een cijfer telt er een.</translation>
    </message>
    <message>
        <source>Once more, to take it back</source>
        <translation>Nog een keer, om het terug te nemen</translation>
    </message>
</context>
<context>
    <name>SpanChoices</name>
    <message>
        <source>Which site?</source>
        <translation>Welke locatie?</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>Locatie: {name}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Laatste 3 maanden</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>Over which months</source>
        <translation>Over welke maanden</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The ending says which kind: .xlsx for Excel, .ods for OpenDocument (LibreOffice).</source>
        <translation>De extensie zegt welke soort: .xlsx voor Excel, .ods voor OpenDocument (LibreOffice).</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Opslaan als rekenblad</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}, and in the folder “pictures” beside it %n picture(s).</source>
        <translation>
            <numerusform>Opgeslagen: {file}, en %n afbeelding in de map “pictures” ernaast.</numerusform>
            <numerusform>Opgeslagen: {file}, en %n afbeeldingen in de map “pictures” ernaast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Small letters, digits and single hyphens, at most 40; none of the others is called so.</source>
        <translation>Kleine letters, cijfers en losse streepjes, hoogstens 40; geen van de andere heet zo.</translation>
    </message>
    <message>
        <source>That is no whole number.</source>
        <translation>Dat is geen heel getal.</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Soort stap</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord met</translation>
    </message>
    <message>
        <source>The sentence to say</source>
        <translation>De zin die u zegt</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>The last sentence</source>
        <translation>De laatste zin</translation>
    </message>
    <message>
        <source>What stands at the top</source>
        <translation>Wat er bovenaan staat</translation>
    </message>
    <message>
        <source>Why (for the staff)</source>
        <translation>Waarom (voor de medewerkers)</translation>
    </message>
    <message>
        <source>Meanwhile, out of the visitor&apos;s sight</source>
        <translation>Ondertussen, buiten het zicht van de bezoeker</translation>
    </message>
    <message>
        <source>Which days are an answer</source>
        <translation>Welke dagen een antwoord zijn</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Wat er gekozen kan worden</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Answers, and where each leads</source>
        <translation>Antwoorden, en waar elk heen leidt</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Nog een antwoord</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Id in records</source>
        <translation>Id in de registratie</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Verder naar boven</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Verder naar beneden</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Nog een regel</translation>
    </message>
    <message>
        <source>What is ticked, all of it, before it goes on</source>
        <translation>Wat er wordt afgevinkt, alles, voor hij verdergaat</translation>
    </message>
    <message>
        <source>A way for those who lack something</source>
        <translation>Een weg voor wie iets mist</translation>
    </message>
    <message>
        <source>For those who lack something</source>
        <translation>Voor wie iets mist</translation>
    </message>
    <message>
        <source>Without this way</source>
        <translation>Zonder deze weg</translation>
    </message>
    <message>
        <source>Address of the page to look at</source>
        <translation>Adres van de pagina die u samen bekijkt</translation>
    </message>
    <message>
        <source>Show a picture …</source>
        <translation>Een afbeelding tonen …</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only what can be seen is kept: not where or with what it was taken.</source>
        <translation>PNG of JPEG. Alleen wat te zien is, wordt bewaard: niet waar of waarmee ze gemaakt is.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>What is on the picture</source>
        <translation>Wat er op de afbeelding staat</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>Zonder de afbeelding</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>U mag</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>U mag niet</translation>
    </message>
    <message>
        <source>You hand over</source>
        <translation>U draagt over</translation>
    </message>
    <message>
        <source>To whom, from the directory</source>
        <translation>Naar wie, uit de verwijslijst</translation>
    </message>
    <message>
        <source>How the question ended</source>
        <translation>Hoe de vraag afliep</translation>
    </message>
    <message>
        <source>How much it took</source>
        <translation>Hoeveel het kostte</translation>
    </message>
    <message>
        <source>More languages of slips, by their codes: ar, uk, so</source>
        <translation>Meer talen voor briefjes, met hun code: ar, uk, so</translation>
    </message>
    <message>
        <source>Heading of the slip</source>
        <translation>Kop van het briefje</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Wat de bezoeker meeneemt</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Waar naartoe</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Today or earlier</source>
        <translation>Vandaag of eerder</translation>
    </message>
    <message>
        <source>Today or later</source>
        <translation>Vandaag of later</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Naar wie de bezoeker gaat, uit de verwijslijst</translation>
    </message>
    <message>
        <source>Address for the QR code</source>
        <translation>Adres voor de QR-code</translation>
    </message>
    <message>
        <source>Else goes to</source>
        <translation>Gaat anders naar</translation>
    </message>
    <message>
        <source>Another way on a condition</source>
        <translation>Een andere weg onder een voorwaarde</translation>
    </message>
    <message>
        <source>When this was asked</source>
        <translation>Als dit is gevraagd</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>het is</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>het is een van</translation>
    </message>
    <message>
        <source>it is so old</source>
        <translation>het is zo lang geleden</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>The ids of these answers</source>
        <translation>De id’s van deze antwoorden</translation>
    </message>
    <message>
        <source>then goes to</source>
        <translation>gaat dan naar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Numbers and dates are not kept: please ask once more.</source>
        <translation>Getallen en datums worden niet bewaard: vraag het nog een keer.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>U mag</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>U mag niet</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>“{unit}” is not in the directory of this counter.</source>
        <translation>“{unit}” staat niet in de verwijslijst van deze balie.</translation>
    </message>
    <message>
        <source>Meanwhile: {text}</source>
        <translation>Intussen: {text}</translation>
    </message>
    <message>
        <source>“{fact}” was true until {day}; ask {owner} before you say it.</source>
        <translation>“{fact}” gold tot en met {day}; vraag het na bij {owner} voordat u het zegt.</translation>
    </message>
    <message>
        <source>“{fact}” is from {owner}, confirmed {day}.</source>
        <translation>“{fact}” komt van {owner}, bevestigd op {day}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The guide itself</source>
        <translation>De gids zelf</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>{kind} · begins here</source>
        <translation>{kind} · begint hier</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Deze stap eruit halen</translation>
    </message>
</context>
<context>
    <name>TalliesScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nog niets te tonen</translation>
    </message>
    <message>
        <source>Referrals, conversations outside, activities, ideas, answers, door counts and check counts will be here once there are enough of them.</source>
        <translation>Verwijzingen, gesprekken buiten, activiteiten, ideeën, antwoorden, deurtellingen en controletellingen staan hier zodra er genoeg van zijn.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>As pages</source>
        <translation>Als pagina&apos;s</translation>
    </message>
    <message>
        <source>Back to the overlap</source>
        <translation>Terug naar de overlap</translation>
    </message>
    <message>
        <source>What else was counted</source>
        <translation>Wat er verder is geteld</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several questions</source>
        <translation>
            <numerusform>%Ln met meerdere vragen</numerusform>
            <numerusform>%Ln met meerdere vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>all counters</source>
        <translation>alle balies</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>minder dan {number}</translation>
    </message>
    <message>
        <source>{both}: fewer than {number} visits, so the number is hidden and points at nobody.</source>
        <translation>{both}: minder dan {number} contacten, dus het getal is verborgen en wijst niemand aan.</translation>
    </message>
    <message numerus="yes">
        <source>{both}: asked about together in %Ln visit(s)</source>
        <translation>
            <numerusform>{both}: samen gevraagd in %Ln contact</numerusform>
            <numerusform>{both}: samen gevraagd in %Ln contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}; the figures do not show that this is more than chance.</source>
        <translation>{asked}; de cijfers laten niet zien dat dit meer is dan toeval.</translation>
    </message>
    <message>
        <source>{asked}, {times} times as often as chance would give ({low} to {high}).</source>
        <translation>{asked}, {times} keer zo vaak als bij toeval ({low} tot {high}).</translation>
    </message>
    <message>
        <source>Fewer than {number} visits were counted. At the counter + adds a question to the visit it belongs to; then it will be seen here what is asked about together.</source>
        <translation>Er zijn minder dan {number} contacten geteld. Aan de balie voegt + een vraag toe aan het contact waar die bij hoort; dan is hier te zien wat samen wordt gevraagd.</translation>
    </message>
    <message>
        <source>delivered until {day}</source>
        <translation>geleverd tot en met {day}</translation>
    </message>
    <message>
        <source>Asked about in one visit: {rows} and {columns}</source>
        <translation>In één contact gevraagd: {rows} en {columns}</translation>
    </message>
    <message>
        <source>This computer reports to no server yet, so these are the figures of this computer alone.</source>
        <translation>Deze computer is nog aan geen server gekoppeld, dus dit zijn alleen de cijfers van deze computer.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{both}: {times} times as often as chance, {low} to {high}, {visits}</source>
        <translation>{both}: {times} keer zo vaak als bij toeval, {low} tot {high}, {visits}</translation>
    </message>
    <message>
        <source>A subject that was asked about together with none of the other side in {number} visits or more has no row or column here.</source>
        <translation>Een onderwerp dat met geen enkel onderwerp uit het andere domein in {number} of meer contacten samen is gevraagd, heeft hier geen rij of kolom.</translation>
    </message>
    <message>
        <source>Visits in which people asked about both</source>
        <translation>Contacten waarin naar beide werd gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln visits</source>
        <translation>
            <numerusform>{least} tot %Ln contact</numerusform>
            <numerusform>{least} tot %Ln contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>more often than chance</source>
        <translation>vaker dan bij toeval</translation>
    </message>
    <message>
        <source>Sensitive subjects</source>
        <translation>Gevoelige onderwerpen</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nog niets te tonen</translation>
    </message>
    <message>
        <source>No two subjects of these sides were asked about together in {number} visits or more. At the counter + adds a question to the visit it belongs to; a longer stretch of months may show more.</source>
        <translation>Geen twee onderwerpen van deze domeinen werden in {number} contacten of meer samen gevraagd. Aan de balie voegt + een vraag toe aan het contact waar die bij hoort; meer maanden laten misschien meer zien.</translation>
    </message>
    <message>
        <source>Together more often than chance</source>
        <translation>Vaker samen dan bij toeval</translation>
    </message>
    <message>
        <source>How many times as often as chance would give; the line is where the truth probably lies.</source>
        <translation>Hoeveel keer zo vaak als bij toeval; de lijn toont waar de waarheid waarschijnlijk ligt.</translation>
    </message>
    <message>
        <source>So far the figures show no two subjects that go together more often than chance would give.</source>
        <translation>Tot nu toe laten de cijfers geen twee onderwerpen zien die vaker samengaan dan bij toeval.</translation>
    </message>
    <message>
        <source>This tells what is asked about in one visit. It does not tell who asks, nor why, nor whether somebody came back another day; questions about the way are left out.</source>
        <translation>Dit laat zien wat in één contact wordt gevraagd. Het zegt niet wie er vraagt, waarom, of dat iemand een andere dag terugkwam; vragen naar de weg tellen niet mee.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are written.</source>
        <translation>
            <numerusform>%n contact van papier is opgeslagen.</numerusform>
            <numerusform>%n contacten van papier zijn opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Terugnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper were taken out of that day.</source>
        <translation>
            <numerusform>%n contact van papier is uit die dag verwijderd.</numerusform>
            <numerusform>%n contacten van papier zijn uit die dag verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>What was done with the sheet is taken back.</source>
        <translation>Wat met de lijst is gedaan, is teruggenomen.</translation>
    </message>
    <message>
        <source>No sheet was written in the last two minutes, so there is nothing to take back.</source>
        <translation>In de laatste twee minuten is geen lijst opgeslagen, dus er valt niets terug te nemen.</translation>
    </message>
    <message>
        <source>{done} of {count} are written and stay; {left} are not.</source>
        <translation>{done} van {count} zijn opgeslagen en blijven staan; {left} niet.</translation>
    </message>
    <message>
        <source>{count} in one field is unusual, so nothing is written yet. Ctrl+Enter again writes it.</source>
        <translation>{count} in één vakje is ongewoon, dus er is nog niets opgeslagen. Nog een keer Ctrl+Enter slaat het op.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Als rekenblad</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training has begun. Try whatever you like: none of it counts, and at its end all of it goes.</source>
        <translation>Het oefenen is begonnen. Probeer wat u wilt: niets ervan telt, en aan het eind verdwijnt alles.</translation>
    </message>
    <message>
        <source>The training is over. What was logged in it is gone, and none of it counts.</source>
        <translation>Het oefenen is voorbij. Wat daarin werd geteld is weg, en niets ervan telt.</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <source>Training</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Everything works as at the counter, with the same categories and guides, but nothing counts and nothing is sent. When it ends all of it goes, and the counter is as you left it.</source>
        <translation>Alles werkt zoals aan de balie, met dezelfde categorieën en gidsen, maar niets telt en niets wordt verzonden. Na afloop verdwijnt alles en is de balie zoals u die achterliet.</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Oefenen beëindigen</translation>
    </message>
    <message>
        <source>Begin a training</source>
        <translation>Beginnen met oefenen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No, go back</source>
        <translation>Nee, terug</translation>
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
        <translation>maand</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>That day is still to come, and one that has been is asked for: type it again.</source>
        <translation>Die dag moet nog komen, en er wordt gevraagd naar een die al geweest is: typ hem opnieuw.</translation>
    </message>
    <message>
        <source>That day has passed, and one still to come is asked for: type it again.</source>
        <translation>Die dag is voorbij, en er wordt gevraagd naar een die nog komt: typ hem opnieuw.</translation>
    </message>
    <message>
        <source>From {least} to {most}, then Enter.</source>
        <translation>Van {least} tot en met {most}, daarna Enter.</translation>
    </message>
    <message>
        <source>Today or earlier.</source>
        <translation>Vandaag of eerder.</translation>
    </message>
    <message>
        <source>Today or later.</source>
        <translation>Vandaag of later.</translation>
    </message>
    <message>
        <source>Nothing is typed yet: type the digits, then Enter.</source>
        <translation>Er is nog niets getypt: typ de cijfers, daarna Enter.</translation>
    </message>
    <message>
        <source>The date is not whole: it needs day, month and all four digits of the year.</source>
        <translation>De datum is niet compleet: er zijn een dag, een maand en alle vier de cijfers van het jaar nodig.</translation>
    </message>
    <message>
        <source>There is no such day: type the date again.</source>
        <translation>Die dag bestaat niet: typ de datum opnieuw.</translation>
    </message>
    <message>
        <source>{typed} is less than {least}: type the number again.</source>
        <translation>{typed} is minder dan {least}: typ het getal opnieuw.</translation>
    </message>
    <message>
        <source>{typed} is more than {most}: type the number again.</source>
        <translation>{typed} is meer dan {most}: typ het getal opnieuw.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you remove them.</source>
        <translation>
            <numerusform>%n contact had het logboek niet bereikt en is teruggezet uit de reservekopie. Het telt mee, tenzij u het verwijdert.</numerusform>
            <numerusform>%n contacten hadden het logboek niet bereikt en zijn teruggezet uit de reservekopie. Ze tellen mee, tenzij u ze verwijdert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program here opens PDF files, so nothing was shown; ask for one to be installed.</source>
        <translation>Geen programma hier opent pdf-bestanden, dus er is niets getoond; vraag of er een wordt geïnstalleerd.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Language …</source>
        <translation>Taal …</translation>
    </message>
    <message>
        <source>Ask on a second screen</source>
        <translation>Vraag op tweede scherm</translation>
    </message>
    <message>
        <source>Ideas, answers …</source>
        <translation>Ideeën, antwoorden …</translation>
    </message>
    <message>
        <source>A visitor&apos;s idea: what is it about?</source>
        <translation>Een idee van een bezoeker: waar gaat het over?</translation>
    </message>
    <message>
        <source>What is to be counted, for the month and tied to nothing?</source>
        <translation>Wat moet worden geteld, voor de maand en aan niets gekoppeld?</translation>
    </message>
    <message>
        <source>Counted: an idea, {theme}.</source>
        <translation>Geteld: een idee, {theme}.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Briefje</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>The idea is kept in words, on this computer alone, for 180 days.</source>
        <translation>Het idee is in woorden bewaard, alleen op deze computer, 180 dagen lang.</translation>
    </message>
    <message>
        <source>The idea is kept in words, for the municipality too.</source>
        <translation>Het idee is in woorden bewaard, ook voor de gemeente.</translation>
    </message>
    <message>
        <source>Counted for the month: {what}.</source>
        <translation>Geteld voor de maand: {what}.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>What visitors say</source>
        <translation>Wat bezoekers zeggen</translation>
    </message>
    <message>
        <source>A PIN is set; a new one takes its place</source>
        <translation>Er is een pincode; een nieuwe vervangt die</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Question for visitors</source>
        <translation>Vraag aan bezoekers</translation>
    </message>
    <message>
        <source>One question and four faces, on a second screen where there is one, else on this one. Kept with their month only: not with a visit, a day or an hour.</source>
        <translation>Eén vraag en vier gezichten, op een tweede scherm als dat er is, anders op dit. Bewaard met alleen de maand: niet met een contact, dag of uur.</translation>
    </message>
    <message>
        <source>Show it, or take it away</source>
        <translation>Tonen of weghalen</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Wat bezoekers wordt gevraagd</translation>
    </message>
    <message>
        <source>They choose their language themselves.</source>
        <translation>Ze kiezen zelf hun taal.</translation>
    </message>
    <message>
        <source>PIN of the visitors&apos; question</source>
        <translation>Pincode van de vraag aan bezoekers</translation>
    </message>
    <message>
        <source>Four to eight digits. Without it nobody leaves the question on that screen; from the counter&apos;s own window it can always be taken away. Forgotten? Type a new one here.</source>
        <translation>Vier tot acht cijfers. Zonder die verlaat niemand de vraag op dat scherm; vanuit het eigen venster van de balie kan ze altijd weg. Vergeten? Typ hier een nieuwe.</translation>
    </message>
    <message>
        <source>Ideas in words</source>
        <translation>Ideeën in woorden</translation>
    </message>
    <message>
        <source>Residents&apos; ideas are always counted by theme. Their words are kept only if your municipality wants that: on this computer for 180 days, or also sent. What points to one person is refused.</source>
        <translation>Ideeën van inwoners worden altijd per thema geteld. Hun woorden worden alleen bewaard als uw gemeente dat wil: 180 dagen op deze computer, of ook verzonden. Wat naar één persoon wijst, wordt geweigerd.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Here, and sent</source>
        <translation>Hier, en verzonden</translation>
    </message>
    <message>
        <source>The municipality&apos;s channel for ideas</source>
        <translation>Het kanaal van de gemeente voor ideeën</translation>
    </message>
    <message>
        <source>A web address or an e-mail address. It stands on the slip that residents take home.</source>
        <translation>Een webadres of een e-mailadres. Het staat op het briefje dat inwoners meenemen.</translation>
    </message>
    <message>
        <source>First visits and languages</source>
        <translation>Eerste bezoeken en talen</translation>
    </message>
    <message>
        <source>Counted for the month, one at a time, and tied to no visit and no hour. Ctrl+I at the counter counts one.</source>
        <translation>Geteld voor de maand, één tegelijk, en aan geen contact of uur gekoppeld. Ctrl+I aan de balie telt er een.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where are you out today?</source>
        <translation>Waar bent u vandaag op pad?</translation>
    </message>
    <message>
        <source>The name of a place: a square, a school, a care home. Never of a person.</source>
        <translation>De naam van een plek: een plein, een school, een zorgcentrum. Nooit van een persoon.</translation>
    </message>
    <message>
        <source>Or one that is known here:</source>
        <translation>Of een die hier bekend is:</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Naam van de plek</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Daarheen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>no text yet</source>
        <translation>nog geen tekst</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>ontbreekt: {languages}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <source>Enter keeps them. They stay on this computer, for the next shift here, and are in no report.</source>
        <translation>Enter bewaart ze. Ze blijven op deze computer, voor de volgende dienst hier, en staan in geen rapport.</translation>
    </message>
    <message>
        <source>Words for the next shift</source>
        <translation>Woorden voor de volgende dienst</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Somebody else writes on this draft in another window. Nothing is lost: theirs stays among the drafts, and you write on in one of your own.</source>
        <translation>Iemand anders schrijft aan dit concept in een ander venster. Er gaat niets verloren: dat van hen blijft bij de concepten, en u schrijft verder in een eigen concept.</translation>
    </message>
</context>
<context>
    <name>WrittenSheet</name>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>The idea in the resident&apos;s own words</source>
        <translation>Het idee in de eigen woorden van de inwoner</translation>
    </message>
    <message>
        <source>In the resident&apos;s own words, without names or numbers. Enter reads it back.</source>
        <translation>In de eigen woorden van de inwoner, zonder namen of nummers. Enter toont het om voor te lezen.</translation>
    </message>
    <message>
        <source>Read it to the resident. It is kept on this computer and sent to the municipality.</source>
        <translation>Lees het voor aan de inwoner. Het wordt op deze computer bewaard en naar de gemeente verzonden.</translation>
    </message>
    <message>
        <source>Read it to the resident. It stays on this computer, for 180 days.</source>
        <translation>Lees het voor aan de inwoner. Het blijft 180 dagen op deze computer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n persoon kwam</numerusform>
            <numerusform>%n personen kwamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activiteit</numerusform>
            <numerusform>%n activiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n niet geteld</numerusform>
            <numerusform>%n niet geteld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>{key} cannot be used here; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>{key} kan hier niet worden gebruikt; druk op een functietoets, Ctrl en een letter, of een teken zoals §.</translation>
    </message>
    <message>
        <source>This key cannot be used; press a function key, Ctrl and a letter, or a sign such as §.</source>
        <translation>Deze toets kan niet worden gebruikt; druk op een functietoets, Ctrl en een letter, of een teken zoals §.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”; press another key, or turn that one off first.</source>
        <translation>{key} betekent al “{what}”; druk op een andere toets, of zet die eerst uit.</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>The page in this language: {language}</source>
        <translation>De pagina in deze taal: {language}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>kept here</source>
        <translation>hier bewaard</translation>
    </message>
    <message numerus="yes">
        <source>{count} not sent</source>
        <translation>
            <numerusform>{count} niet verzonden</numerusform>
            <numerusform>{count} niet verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>niet toegelaten</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>alles verzonden</translation>
    </message>
    <message>
        <source>all sent {time}</source>
        <translation>alles verzonden {time}</translation>
    </message>
    <message>
        <source>Everything is written on this computer, encrypted, before the tick appears. It reports to no server yet.</source>
        <translation>Alles staat versleuteld op deze computer voordat het vinkje verschijnt. Hij rapporteert nog aan geen server.</translation>
    </message>
    <message>
        <source>Everything that was written here is at the server too.</source>
        <translation>Alles wat hier geschreven is, staat ook op de server.</translation>
    </message>
    <message>
        <source>On its way to the server. Everything stays here too.</source>
        <translation>Onderweg naar de server. Alles blijft ook hier.</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <source>Say</source>
        <translation>Zeg</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Limit of the role</source>
        <translation>Grens van de rol</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Verwijs</translation>
    </message>
    <message>
        <source>Slip for the visitor</source>
        <translation>Briefje voor de bezoeker</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eén antwoord</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Meerdere</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Een datum</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>One sentence to say, then it goes on</source>
        <translation>Eén zin om te zeggen, daarna gaat het verder</translation>
    </message>
    <message>
        <source>A question; what is answered decides where it goes on</source>
        <translation>Een vraag; het antwoord bepaalt waar het verdergaat</translation>
    </message>
    <message>
        <source>Lines that are ticked, all of them, before it goes on</source>
        <translation>Regels die allemaal worden afgevinkt voordat het verdergaat</translation>
    </message>
    <message>
        <source>A page or a picture to look at together</source>
        <translation>Een pagina of afbeelding om samen te bekijken</translation>
    </message>
    <message>
        <source>What one may do, may not do, and hands over</source>
        <translation>Wat mag, wat niet mag, en wat wordt overgedragen</translation>
    </message>
    <message>
        <source>Whom to go to, from the directory</source>
        <translation>Naar wie de bezoeker gaat, uit de verwijslijst</translation>
    </message>
    <message>
        <source>A page to take home: what was done, what to bring, where to go</source>
        <translation>Een blad om mee te nemen: wat er is gedaan, wat mee moet, waarheen</translation>
    </message>
    <message>
        <source>How the question ended; the guide is over</source>
        <translation>Hoe de vraag eindigde; de gids is klaar</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nog nergens</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>“{asked}” is {count} {span} or more</source>
        <translation>“{asked}” is {count} {span} of meer</translation>
    </message>
    <message>
        <source>“{asked}” is “{answer}”</source>
        <translation>“{asked}” is “{answer}”</translation>
    </message>
    <message>
        <source>“{asked}” is one of: {answers}</source>
        <translation>“{asked}” is een van: {answers}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>log a visit</source>
        <translation>registreren</translation>
    </message>
    <message>
        <source>add to the visit</source>
        <translation>vraag toevoegen</translation>
    </message>
    <message>
        <source>choose a hit</source>
        <translation>resultaat kiezen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>the time, as 0930</source>
        <translation>tijd, bijv. 0930</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>log the first hit</source>
        <translation>eerste resultaat registreren</translation>
    </message>
    <message>
        <source>keep the time</source>
        <translation>tijd bewaren</translation>
    </message>
    <message>
        <source>open its guide</source>
        <translation>gids openen</translation>
    </message>
    <message>
        <source>several</source>
        <translation>meerdere</translation>
    </message>
    <message>
        <source>move among the last visits</source>
        <translation>door de laatste contacten bladeren</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corrigeren</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>channel of the next visit</source>
        <translation>kanaal volgend contact</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>omvang</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>intrekken</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>terugzetten</translation>
    </message>
    <message>
        <source>then the tile&apos;s key</source>
        <translation>daarna de toets van de tegel</translation>
    </message>
    <message>
        <source>find in the directory</source>
        <translation>zoek iemand om naar te verwijzen</translation>
    </message>
    <message>
        <source>the first one found</source>
        <translation>de eerste die gevonden is</translation>
    </message>
    <message>
        <source>add to the visit before</source>
        <translation>voeg toe aan het vorige contact</translation>
    </message>
    <message>
        <source>correct an earlier visit</source>
        <translation>verbeter een eerder contact</translation>
    </message>
    <message>
        <source>the last ones belong here</source>
        <translation>de laatste horen hier</translation>
    </message>
    <message>
        <source>we are at the stop</source>
        <translation>we zijn bij de halte</translation>
    </message>
    <message>
        <source>where we are now</source>
        <translation>waar we nu zijn</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>verwezen naar</translation>
    </message>
    <message>
        <source>handed to a colleague</source>
        <translation>overgedragen aan collega</translation>
    </message>
    <message>
        <source>sent here by</source>
        <translation>hierheen gestuurd door</translation>
    </message>
    <message>
        <source>continued from a colleague</source>
        <translation>vervolg van een collega</translation>
    </message>
    <message>
        <source>note on the visit</source>
        <translation>notitie bij het contact</translation>
    </message>
    <message>
        <source>keep the note</source>
        <translation>notitie bewaren</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>laten zoals het was</translation>
    </message>
    <message>
        <source>counted, nobody came</source>
        <translation>geteld, niemand kwam</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>take back what was said</source>
        <translation>antwoord terugnemen</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>één teken wissen</translation>
    </message>
    <message>
        <source>one question back</source>
        <translation>één vraag terug</translation>
    </message>
    <message>
        <source>answer or tick</source>
        <translation>antwoorden of afvinken</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>verder</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>één stap terug</translation>
    </message>
    <message>
        <source>leave the guide</source>
        <translation>gids verlaten</translation>
    </message>
    <message>
        <source>back to the tiles</source>
        <translation>terug naar de tegels</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuleren</translation>
    </message>
    <message>
        <source>to the guide and back</source>
        <translation>naar de gids en terug</translation>
    </message>
    <message>
        <source>open the guide</source>
        <translation>gids openen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bladeren</translation>
    </message>
    <message>
        <source>take over, or begin</source>
        <translation>overnemen of beginnen</translation>
    </message>
    <message>
        <source>close the shift</source>
        <translation>dienst afsluiten</translation>
    </message>
    <message>
        <source>who is at the desk</source>
        <translation>wie aan de balie zit</translation>
    </message>
    <message>
        <source>close what waits</source>
        <translation>sluit af wat wacht</translation>
    </message>
    <message>
        <source>enter what was counted on paper</source>
        <translation>voer in wat op papier is geturfd</translation>
    </message>
    <message>
        <source>another silent stretch</source>
        <translation>een andere stille periode</translation>
    </message>
    <message>
        <source>move among the shifts</source>
        <translation>door de diensten bladeren</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>dienstrapport</translation>
    </message>
    <message>
        <source>move in the matrix</source>
        <translation>door de matrix</translation>
    </message>
    <message>
        <source>which two sides</source>
        <translation>welke twee domeinen</translation>
    </message>
    <message>
        <source>which months</source>
        <translation>welke maanden</translation>
    </message>
    <message>
        <source>which site</source>
        <translation>welke locatie</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>naar de lijst</translation>
    </message>
    <message>
        <source>show it in the matrix</source>
        <translation>toon in de matrix</translation>
    </message>
    <message>
        <source>stop counting</source>
        <translation>stop met tellen</translation>
    </message>
    <message>
        <source>the full width</source>
        <translation>paginabreedte</translation>
    </message>
    <message>
        <source>take it all back</source>
        <translation>alles terugnemen</translation>
    </message>
    <message>
        <source>the place typed</source>
        <translation>de getypte plek</translation>
    </message>
    <message>
        <source>scroll the page</source>
        <translation>door de pagina schuiven</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>naar volgende instelling</translation>
    </message>
    <message>
        <source>take over the shift</source>
        <translation>dienst overnemen</translation>
    </message>
    <message>
        <source>why it was not counted</source>
        <translation>waarom er niet geteld is</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>overdragen</translation>
    </message>
    <message>
        <source>number or date</source>
        <translation>getal of datum</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>wie dat zegt</translation>
    </message>
    <message>
        <source>go on where it stopped</source>
        <translation>verdergaan waar het stopte</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>write guides</source>
        <translation>gidsen schrijven</translation>
    </message>
    <message>
        <source>write on it</source>
        <translation>eraan verder schrijven</translation>
    </message>
    <message>
        <source>an empty guide</source>
        <translation>een lege gids</translation>
    </message>
    <message>
        <source>from a guide there is</source>
        <translation>vanuit een bestaande gids</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>uit een bestand</translation>
    </message>
    <message>
        <source>throw the draft away</source>
        <translation>het concept weggooien</translation>
    </message>
    <message>
        <source>back to the guides</source>
        <translation>terug naar de gidsen</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>een andere stap</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nieuwe stap</translation>
    </message>
    <message>
        <source>take the step out</source>
        <translation>de stap eruit halen</translation>
    </message>
    <message>
        <source>move it in the list</source>
        <translation>verplaatsen in de lijst</translation>
    </message>
    <message>
        <source>steps, form, beside it</source>
        <translation>stappen, formulier, ernaast</translation>
    </message>
    <message>
        <source>next language</source>
        <translation>volgende taal</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>tekening</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>fouten</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>volgende fout</translation>
    </message>
    <message>
        <source>try it out</source>
        <translation>uitproberen</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publiceren</translation>
    </message>
    <message>
        <source>back to the drafts</source>
        <translation>terug naar de concepten</translation>
    </message>
    <message>
        <source>end the trial</source>
        <translation>proef beëindigen</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>één erbij</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>één minder</translation>
    </message>
    <message>
        <source>words for the next shift</source>
        <translation>woorden voor de volgende dienst</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>what was left is done</source>
        <translation>wat bleef liggen is gedaan</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alles gelezen</translation>
    </message>
    <message>
        <source>take back T or C</source>
        <translation>T of C intrekken</translation>
    </message>
    <message>
        <source>door count</source>
        <translation>deurtelling</translation>
    </message>
    <message>
        <source>check count</source>
        <translation>controletelling</translation>
    </message>
    <message>
        <source>open in the PDF viewer</source>
        <translation>in PDF-lezer openen</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>opslaan als PDF</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>groter, kleiner</translation>
    </message>
    <message>
        <source>its guide, from where it stopped</source>
        <translation>de gids, vanaf waar hij stopte</translation>
    </message>
    <message>
        <source>save as a spreadsheet</source>
        <translation>opslaan als rekenblad</translation>
    </message>
    <message>
        <source>all of the drawing</source>
        <translation>de hele tekening</translation>
    </message>
    <message>
        <source>the problem before</source>
        <translation>vorige fout</translation>
    </message>
    <message>
        <source>how people went through it</source>
        <translation>hoe mensen erdoor kwamen</translation>
    </message>
    <message>
        <source>which version</source>
        <translation>welke versie</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>als pagina</translation>
    </message>
    <message>
        <source>what else was counted</source>
        <translation>wat er verder is geteld</translation>
    </message>
    <message>
        <source>as pages</source>
        <translation>als pagina&apos;s</translation>
    </message>
    <message>
        <source>back to the overlap</source>
        <translation>terug naar de overlap</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>een ander rapport</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>hele pagina</translation>
    </message>
    <message>
        <source>ask for a code</source>
        <translation>code aanvragen</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>code kopiëren</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>nu verzenden</translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation>instelling zoeken</translation>
    </message>
    <message>
        <source>begin or end a training</source>
        <translation>oefenen beginnen of beëindigen</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>een totaal</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>het volgende</translation>
    </message>
    <message>
        <source>the next part of the day</source>
        <translation>volgend dagdeel</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>maak het vakje leeg</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>een andere categorie</translation>
    </message>
    <message>
        <source>the first hit</source>
        <translation>het eerste resultaat</translation>
    </message>
    <message>
        <source>back to the sums</source>
        <translation>terug naar de totalen</translation>
    </message>
    <message>
        <source>write them all</source>
        <translation>alles opslaan</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>een andere dag</translation>
    </message>
    <message>
        <source>another stop</source>
        <translation>een andere halte</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>alles terugzetten</translation>
    </message>
    <message>
        <source>back to the shift</source>
        <translation>terug naar de dienst</translation>
    </message>
    <message>
        <source>a place that is known</source>
        <translation>een bekende plek</translation>
    </message>
    <message>
        <source>log a conversation</source>
        <translation>een gesprek registreren</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>hoeveel personen</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>een andere plek</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle categorieën</translation>
    </message>
    <message>
        <source>move among the tiles</source>
        <translation>tussen de tegels bewegen</translation>
    </message>
    <message>
        <source>log the tile</source>
        <translation>de tegel registreren</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>noteren</translation>
    </message>
    <message>
        <source>to the next line</source>
        <translation>naar de volgende regel</translation>
    </message>
    <message>
        <source>take back one of the list</source>
        <translation>een uit de lijst intrekken</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>een andere maand</translation>
    </message>
    <message>
        <source>the other part</source>
        <translation>het andere deel</translation>
    </message>
    <message>
        <source>find</source>
        <translation>zoek</translation>
    </message>
    <message>
        <source>refer the highlighted visit</source>
        <translation>verwijs het gemarkeerde contact</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Gidsen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>what visitors say</source>
        <translation>wat bezoekers zeggen</translation>
    </message>
    <message>
        <source>the visitors&apos; question</source>
        <translation>de vraag aan bezoekers</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>the small bar and back</source>
        <translation>het kleine venster en terug</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle toetsen</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>How many visits?</source>
        <translation>Hoeveel contacten?</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>een aantal, daarna Enter</translation>
    </message>
    <message>
        <source>type, or press a key</source>
        <translation>typ of druk op een toets</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Zoek iemand om naar te verwijzen</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Waar ging het over?</translation>
    </message>
    <message>
        <source>What else do they ask?</source>
        <translation>Wat is de volgende vraag?</translation>
    </message>
    <message>
        <source>at {stop} now? Enter</source>
        <translation>nu bij {stop}? Enter</translation>
    </message>
    <message>
        <source>where are we now? {key}</source>
        <translation>waar zijn we nu? {key}</translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation>Wat is de vraag?</translation>
    </message>
    <message>
        <source>to {what}</source>
        <translation>bij {what}</translation>
    </message>
    <message>
        <source>instead of {what}</source>
        <translation>in plaats van {what}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>gids</translation>
    </message>
    <message>
        <source>more stops</source>
        <translation>meer haltes</translation>
    </message>
    <message>
        <source>Nothing is logged yet today, so there is nothing to change.</source>
        <translation>Vandaag is nog niets geregistreerd, dus er valt niets te wijzigen.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word; Esc empties the search.</source>
        <translation>Niets heet zo. Probeer een ander woord; Esc maakt het zoekveld leeg.</translation>
    </message>
    <message>
        <source>There is no guide for this.</source>
        <translation>Hiervoor is geen gids.</translation>
    </message>
    <message>
        <source>No guide is open. Ctrl+Enter opens one.</source>
        <translation>Er is geen gids open. Ctrl+Enter opent er een.</translation>
    </message>
    <message>
        <source>No stops are published for this place, so there is none to go to.</source>
        <translation>Voor deze locatie zijn geen haltes gepubliceerd, dus er is er geen om naartoe te gaan.</translation>
    </message>
    <message>
        <source>There is no other visit today. To add to this one, press +.</source>
        <translation>Er is vandaag geen ander contact. Druk op + om aan dit contact toe te voegen.</translation>
    </message>
    <message>
        <source>Every visit of today was logged here, so there is none to move.</source>
        <translation>Alle contacten van vandaag zijn hier geregistreerd, dus er is niets te verplaatsen.</translation>
    </message>
    <message>
        <source>Notes are off. They can be turned on in the settings, with Ctrl+7.</source>
        <translation>Notities staan uit. U kunt ze aanzetten bij de instellingen, met Ctrl+7.</translation>
    </message>
    <message>
        <source>That time is still to come. Type an earlier one.</source>
        <translation>Dat tijdstip moet nog komen. Typ een eerder tijdstip.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Vraag verwijderen</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Contact verwijderen</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwezen naar</translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation>Overgedragen aan collega</translation>
    </message>
    <message>
        <source>Sent here by</source>
        <translation>Hierheen gestuurd door</translation>
    </message>
    <message>
        <source>Continued from a colleague</source>
        <translation>Vervolg van een collega</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Dagdeel</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hoe liep het af?</translation>
    </message>
    <message>
        <source>How much work was it?</source>
        <translation>Hoeveel werk was het?</translation>
    </message>
    <message>
        <source>{what}: how much work was it?</source>
        <translation>{what}: hoeveel werk was het?</translation>
    </message>
    <message>
        <source>{what}: how many of the last visits belong here?</source>
        <translation>{what}: hoeveel van de laatste contacten horen hier?</translation>
    </message>
    <message>
        <source>Which visit is to be corrected?</source>
        <translation>Welk contact moet worden verbeterd?</translation>
    </message>
    <message>
        <source>{what}: in which part of the day?</source>
        <translation>{what}: in welk dagdeel?</translation>
    </message>
    <message>
        <source>{what}: whom did you send them to?</source>
        <translation>{what}: naar wie zijn ze verwezen?</translation>
    </message>
    <message>
        <source>Guide left; Ctrl+Enter goes on there</source>
        <translation>Gids verlaten; Ctrl+Enter gaat daar verder</translation>
    </message>
    <message>
        <source>guide left before its end</source>
        <translation>gids niet afgemaakt</translation>
    </message>
    <message>
        <source>Sent here by: {side}</source>
        <translation>Hierheen gestuurd door: {side}</translation>
    </message>
    <message>
        <source>earlier ones</source>
        <translation>eerdere</translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation>Een ander contact</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>{count} since {time}</source>
        <translation>{count} sinds {time}</translation>
    </message>
    <message>
        <source>{what}: how did it end?</source>
        <translation>{what}: hoe liep het af?</translation>
    </message>
    <message>
        <source>The next visit: how do they reach us?</source>
        <translation>Volgend contact: hoe komt het binnen?</translation>
    </message>
    <message>
        <source>Where are we now?</source>
        <translation>Waar zijn we nu?</translation>
    </message>
    <message>
        <source>{what}: which question?</source>
        <translation>{what}: welke vraag?</translation>
    </message>
    <message>
        <source>{what}: what is to be corrected?</source>
        <translation>{what}: wat wilt u corrigeren?</translation>
    </message>
    <message>
        <source>{what}: how did they reach us?</source>
        <translation>{what}: hoe kwam het binnen?</translation>
    </message>
    <message>
        <source>{what}: when was it?</source>
        <translation>{what}: wanneer was het?</translation>
    </message>
    <message>
        <source>{what}: to a colleague at which side?</source>
        <translation>{what}: aan een collega van welk domein?</translation>
    </message>
    <message>
        <source>{what}: who had sent them here?</source>
        <translation>{what}: wie had hen hierheen gestuurd?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>notitie: {text}</translation>
    </message>
    <message>
        <source>with the guide</source>
        <translation>met de gids</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Ingetrokken: {what}</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Er is niets meer om in te trekken.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Er is niets om terug te zetten.</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Teruggezet: {what}</translation>
    </message>
    <message>
        <source>takes back {what}</source>
        <translation>{what} intrekken</translation>
    </message>
    <message>
        <source>takes back the question {what}</source>
        <translation>vraag {what} intrekken</translation>
    </message>
    <message>
        <source>takes back the correction of {what}</source>
        <translation>correctie van {what} intrekken</translation>
    </message>
    <message>
        <source>brings back {what}</source>
        <translation>{what} terughalen</translation>
    </message>
    <message>
        <source>takes back the guide for {what}</source>
        <translation>gids bij {what} intrekken</translation>
    </message>
    <message>
        <source>takes back {what} from paper</source>
        <translation>{what} van papier terugnemen</translation>
    </message>
    <message>
        <source>brings back {what} from paper</source>
        <translation>{what} van papier terughalen</translation>
    </message>
    <message>
        <source>takes back the idea: {what}</source>
        <translation>idee intrekken: {what}</translation>
    </message>
    <message>
        <source>puts back {what}</source>
        <translation>{what} terugzetten</translation>
    </message>
    <message>
        <source>puts back the question {what}</source>
        <translation>vraag {what} terugzetten</translation>
    </message>
    <message>
        <source>puts back the correction of {what}</source>
        <translation>correctie van {what} terugzetten</translation>
    </message>
    <message>
        <source>removes {what} again</source>
        <translation>{what} weer verwijderen</translation>
    </message>
    <message>
        <source>puts back the guide for {what}</source>
        <translation>gids bij {what} terugzetten</translation>
    </message>
    <message>
        <source>puts back {what} from paper</source>
        <translation>{what} van papier terugzetten</translation>
    </message>
    <message>
        <source>removes {what} from paper again</source>
        <translation>{what} van papier weer verwijderen</translation>
    </message>
    <message>
        <source>counts the idea again: {what}</source>
        <translation>idee weer tellen: {what}</translation>
    </message>
    <message>
        <source>Question taken back: {what}</source>
        <translation>Vraag ingetrokken: {what}</translation>
    </message>
    <message>
        <source>Correction taken back: {what}</source>
        <translation>Correctie ingetrokken: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Teruggehaald: {what}</translation>
    </message>
    <message>
        <source>Guide taken back: {what}</source>
        <translation>Gids ingetrokken: {what}</translation>
    </message>
    <message>
        <source>Taken back from paper: {what}</source>
        <translation>Teruggenomen van papier: {what}</translation>
    </message>
    <message>
        <source>Brought back from paper: {what}</source>
        <translation>Teruggehaald van papier: {what}</translation>
    </message>
    <message>
        <source>Idea taken back: {what}</source>
        <translation>Idee ingetrokken: {what}</translation>
    </message>
    <message>
        <source>Question put back: {what}</source>
        <translation>Vraag teruggezet: {what}</translation>
    </message>
    <message>
        <source>Correction put back: {what}</source>
        <translation>Correctie teruggezet: {what}</translation>
    </message>
    <message>
        <source>Removed again: {what}</source>
        <translation>Weer verwijderd: {what}</translation>
    </message>
    <message>
        <source>Guide put back: {what}</source>
        <translation>Gids teruggezet: {what}</translation>
    </message>
    <message>
        <source>moves {what} back</source>
        <translation>{what} terugplaatsen</translation>
    </message>
    <message>
        <source>moves {what} here again</source>
        <translation>{what} weer hierheen verplaatsen</translation>
    </message>
    <message>
        <source>Moved back: {what}</source>
        <translation>Teruggeplaatst: {what}</translation>
    </message>
    <message>
        <source>Moved here again: {what}</source>
        <translation>Weer hierheen verplaatst: {what}</translation>
    </message>
    <message>
        <source>Put back from paper: {what}</source>
        <translation>Teruggezet van papier: {what}</translation>
    </message>
    <message>
        <source>Removed again from paper: {what}</source>
        <translation>Weer verwijderd van papier: {what}</translation>
    </message>
    <message>
        <source>Idea counted again: {what}</source>
        <translation>Idee weer geteld: {what}</translation>
    </message>
    <message>
        <source>Moved here: {what}</source>
        <translation>Hierheen verplaatst: {what}</translation>
    </message>
    <message>
        <source>It was that already: nothing was changed.</source>
        <translation>Zo was het al: er is niets veranderd.</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Verwijderd: {what}</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Gecorrigeerd: {what}</translation>
    </message>
    <message>
        <source>A new visit after all</source>
        <translation>Toch een nieuw contact</translation>
    </message>
    <message>
        <source>pressed twice? Ctrl+Z takes the last one back</source>
        <translation>twee keer gedrukt? Ctrl+Z neemt de laatste terug</translation>
    </message>
    <message>
        <source>The shift before runs on</source>
        <translation>De dienst ervoor loopt door</translation>
    </message>
    <message>
        <source>Taken over again</source>
        <translation>Weer overgenomen</translation>
    </message>
    <message>
        <source>The shift never began</source>
        <translation>De dienst is nooit begonnen</translation>
    </message>
    <message>
        <source>The shift began after all</source>
        <translation>De dienst is toch begonnen</translation>
    </message>
    <message>
        <source>Taken over just now. Ctrl+Z takes it back.</source>
        <translation>Zojuist overgenomen. Ctrl+Z draait dit terug.</translation>
    </message>
    <message>
        <source>A shift began</source>
        <translation>Een dienst is begonnen</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>takes back the new shift</source>
        <translation>de nieuwe dienst terugdraaien</translation>
    </message>
    <message>
        <source>begins the shift after all</source>
        <translation>de dienst toch beginnen</translation>
    </message>
    <message>
        <source>takes back the shift change</source>
        <translation>de dienstwissel terugdraaien</translation>
    </message>
    <message>
        <source>takes over again</source>
        <translation>weer overnemen</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>{count} came through the door, {times}.</source>
        <translation>{count} kwamen binnen, {times}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>What the counter shows is kept; the next reading tells how many came.</source>
        <translation>De stand van de teller is bewaard; de volgende stand vertelt hoeveel mensen er kwamen.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Open {site} in the browser</source>
        <translation>{site} openen in de browser</translation>
    </message>
    <message>
        <source>Choose a language, and print</source>
        <translation>Kies een taal en druk af</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wie zegt dat?</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>At the counter</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>While letters stand in the search</source>
        <translation>Als er letters in het zoekveld staan</translation>
    </message>
    <message>
        <source>After +</source>
        <translation>Na +</translation>
    </message>
    <message>
        <source>After *</source>
        <translation>Na *</translation>
    </message>
    <message>
        <source>While Skranke asks</source>
        <translation>Als Skranke iets vraagt</translation>
    </message>
    <message>
        <source>While it asks whom they were sent to</source>
        <translation>Als Skranke vraagt naar wie ze verwezen zijn</translation>
    </message>
    <message>
        <source>While a time is typed</source>
        <translation>Als er een tijd wordt getypt</translation>
    </message>
    <message>
        <source>In a guide</source>
        <translation>In een gids</translation>
    </message>
    <message>
        <source>While a note is typed</source>
        <translation>Als er een notitie wordt getypt</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Op dit scherm</translation>
    </message>
    <message>
        <source>While things are handed over</source>
        <translation>Terwijl wordt overgedragen</translation>
    </message>
    <message>
        <source>In the sheet from paper</source>
        <translation>In de lijst van papier</translation>
    </message>
    <message>
        <source>While a category is looked for</source>
        <translation>Terwijl een categorie wordt gezocht</translation>
    </message>
    <message>
        <source>While it asks where you are out</source>
        <translation>Als Skranke vraagt waar u op pad bent</translation>
    </message>
    <message>
        <source>Out at a place</source>
        <translation>Buiten op een plek</translation>
    </message>
    <message>
        <source>At the activities</source>
        <translation>Bij de activiteiten</translation>
    </message>
    <message>
        <source>Before it is paired</source>
        <translation>Voor het koppelen</translation>
    </message>
    <message>
        <source>While the code is shown</source>
        <translation>Terwijl de code getoond wordt</translation>
    </message>
    <message>
        <source>Once it is paired</source>
        <translation>Na het koppelen</translation>
    </message>
    <message>
        <source>Among the drafts</source>
        <translation>Bij de concepten</translation>
    </message>
    <message>
        <source>While a guide is written</source>
        <translation>Terwijl een gids wordt geschreven</translation>
    </message>
    <message>
        <source>While a draft is tried out</source>
        <translation>Terwijl een concept wordt uitgeprobeerd</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Functietoetsen</translation>
    </message>
    <message>
        <source>With Ctrl or Alt</source>
        <translation>Met Ctrl of Alt</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation>Op elk scherm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>{what} – not now</source>
        <translation>{what} – nu niet</translation>
    </message>
</context>
<context>
    <name>leaves</name>
    <message>
        <source>Tick sheet</source>
        <translation>Turflijst</translation>
    </message>
    <message>
        <source>to count on paper</source>
        <translation>om op papier te turven</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Toetsenkaart</translation>
    </message>
    <message>
        <source>to stand at the counter</source>
        <translation>om op de balie te zetten</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The first start asks one thing: where are we working?</source>
        <translation>Bij de eerste start is er één vraag: waar werken we?</translation>
    </message>
    <message>
        <source>The counter, ready for its first visit.</source>
        <translation>De balie, klaar voor het eerste contact.</translation>
    </message>
    <message>
        <source>No shift is open: logging works all the same.</source>
        <translation>Er loopt geen dienst: registreren kan gewoon.</translation>
    </message>
    <message>
        <source>An empty screen says what will be here and how to begin.</source>
        <translation>Een leeg scherm zegt wat er komt en hoe u begint.</translation>
    </message>
    <message>
        <source>After + the next key adds a question to the highlighted visit.</source>
        <translation>Na + voegt de volgende toets een vraag toe aan het gemarkeerde contact.</translation>
    </message>
    <message>
        <source>Letters search in six languages; meanwhile the digits are on the hits.</source>
        <translation>Letters zoeken in zes talen; intussen staan de cijfers bij de resultaten.</translation>
    </message>
    <message>
        <source>After * and a number one key logs several visits as one act.</source>
        <translation>Na * en een aantal registreert één toets meerdere contacten in één keer.</translation>
    </message>
    <message>
        <source>A function key asks on one line; a digit answers.</source>
        <translation>Een functietoets vraagt op één regel; een cijfer antwoordt.</translation>
    </message>
    <message>
        <source>An ordinary day: one key is one visit, ticked once it is written.</source>
        <translation>Een gewone dag: één toets is één contact, met een vinkje zodra het is opgeslagen.</translation>
    </message>
    <message>
        <source>Before anything was logged the overlap says what will be here.</source>
        <translation>Voordat er iets is geregistreerd, zegt de overlap wat hier komt.</translation>
    </message>
    <message>
        <source>Until it is paired a counter keeps everything to itself.</source>
        <translation>Tot de koppeling houdt een balie alles voor zichzelf.</translation>
    </message>
    <message>
        <source>Two have changed the same guide: whoever publishes second chooses, and neither loses anything.</source>
        <translation>Twee hebben dezelfde gids gewijzigd: wie als tweede publiceert, kiest, en niemand raakt iets kwijt.</translation>
    </message>
    <message>
        <source>F2 corrects any visit of the day; the journal keeps what it was.</source>
        <translation>F2 corrigeert elk contact van de dag; het logboek bewaart wat er eerst stond.</translation>
    </message>
    <message>
        <source>F6 says whom somebody was referred to: who helps with it comes first.</source>
        <translation>F6 zegt naar wie iemand is verwezen: wie daarbij helpt, staat bovenaan.</translation>
    </message>
    <message>
        <source>The directory, found by typing, large enough for the visitor to read.</source>
        <translation>De verwijslijst: zoek door te typen, groot genoeg om mee te lezen.</translation>
    </message>
    <message>
        <source>Guides stand beside the counter, with their sources and their date.</source>
        <translation>Gidsen staan naast de balie, met hun bronnen en hun datum.</translation>
    </message>
    <message>
        <source>A guide being written: its steps, the form of one, and the drawing of all.</source>
        <translation>Een gids in bewerking: de stappen, het formulier van één ervan en de tekening van het geheel.</translation>
    </message>
    <message>
        <source>All of a guide at a glance, drawn while it is written.</source>
        <translation>De hele gids in één oogopslag, getekend terwijl hij wordt geschreven.</translation>
    </message>
    <message>
        <source>A draft is tried out by the keys of the counter; nothing is logged.</source>
        <translation>Een concept wordt uitgeprobeerd met de toetsen van de balie; er wordt niets geregistreerd.</translation>
    </message>
    <message>
        <source>A guide asks one thing at a time; the answers are keys.</source>
        <translation>Een gids vraagt één ding tegelijk; de antwoorden zijn toetsen.</translation>
    </message>
    <message>
        <source>A limit of the role: what may be shown, and what is left alone.</source>
        <translation>Een grens van de rol: wat we mogen voordoen, en waar we afblijven.</translation>
    </message>
    <message>
        <source>A checklist: all of it is ticked before the guide goes on.</source>
        <translation>Een checklist: alles wordt afgevinkt voordat de gids verdergaat.</translation>
    </message>
    <message>
        <source>The end of a guide says how the question ended.</source>
        <translation>De laatste stap van een gids zegt hoe de vraag is afgelopen.</translation>
    </message>
    <message>
        <source>A number is typed; it stays in memory and goes with the guide.</source>
        <translation>Een getal wordt getypt; het staat alleen in het geheugen en verdwijnt met de gids.</translation>
    </message>
    <message>
        <source>Where several things can be true, each has its key, and Enter goes on.</source>
        <translation>Waar meer dingen kunnen kloppen, heeft elk een toets, en gaat Enter verder.</translation>
    </message>
    <message>
        <source>Whoever helps further, with what it takes to reach them; the visit notes whom it was.</source>
        <translation>Wie verder helpt, met wat nodig is om die te bereiken; het contact noteert wie het was.</translation>
    </message>
    <message>
        <source>A picture to point at, with its words for those who do not see it.</source>
        <translation>Een afbeelding om aan te wijzen, met woorden voor wie die niet ziet.</translation>
    </message>
    <message>
        <source>A date is typed in the order in which it is written here; it is kept nowhere either.</source>
        <translation>Een datum wordt getypt in de volgorde waarin die hier wordt geschreven; ook die wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>What a visitor takes home, in their own language; which one is kept nowhere.</source>
        <translation>Wat een bezoeker mee naar huis neemt, in de eigen taal; welke dat is, wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>The shift, and the line of the day with its gaps.</source>
        <translation>De dienst, en de lijn van de dag met de gaten erin.</translation>
    </message>
    <message>
        <source>What the next shift should know comes from a short list, and reaches every device of the site.</source>
        <translation>Wat de volgende dienst moet weten komt uit een korte lijst en bereikt elk apparaat van de locatie.</translation>
    </message>
    <message>
        <source>After an outage the sums of the tick sheet are typed; one key writes them.</source>
        <translation>Na een storing worden de totalen van de turflijst getypt; één toets slaat ze op.</translation>
    </message>
    <message>
        <source>The report of a shift is the page itself.</source>
        <translation>Het rapport van een dienst is de pagina zelf.</translation>
    </message>
    <message>
        <source>What people ask of both sides in one visit, counted over all five sites; what is too small is hidden.</source>
        <translation>Wat mensen in één contact over beide domeinen vragen, geteld over alle vijf locaties; wat te klein is, is verborgen.</translation>
    </message>
    <message>
        <source>What else was counted at all five sites: referrals, activities, the door, and how complete the log was.</source>
        <translation>Wat er op alle vijf locaties verder is geteld: verwijzingen, activiteiten, de deur, en hoe volledig de registratie was.</translation>
    </message>
    <message>
        <source>How people went through a guide: where they ended, and where they stopped.</source>
        <translation>Hoe mensen door een gids kwamen: waar ze eindigden en waar ze stopten.</translation>
    </message>
    <message>
        <source>The same guide as a blueprint: what happens in sight, and what out of sight.</source>
        <translation>Dezelfde gids als serviceblauwdruk: wat er zichtbaar gebeurt en wat achter de schermen.</translation>
    </message>
    <message>
        <source>A counter is paired with a code that a supervisor approves.</source>
        <translation>Een balie wordt gekoppeld met een code die een leidinggevende goedkeurt.</translation>
    </message>
    <message>
        <source>What was logged goes out by itself; sent is what the server has said it has.</source>
        <translation>Wat is geregistreerd gaat vanzelf de deur uit; verzonden is wat de server zegt te hebben.</translation>
    </message>
    <message>
        <source>A server that is away is no trouble: what waits and why is one sentence.</source>
        <translation>Een server die weg is, is geen ramp: wat er wacht en waarom staat in één zin.</translation>
    </message>
    <message>
        <source>Without the server the counter answers from its own journal, and says so.</source>
        <translation>Zonder server antwoordt de balie uit het eigen logboek, en zegt dat erbij.</translation>
    </message>
    <message>
        <source>Out where people are: one tap is one conversation, on tiles for a finger.</source>
        <translation>Buiten waar de mensen zijn: één tik is één gesprek, op tegels voor een vinger.</translation>
    </message>
    <message>
        <source>What the library put on, how many came, and the sums of the month.</source>
        <translation>Wat de bibliotheek organiseerde, hoeveel er kwamen, en de totalen van de maand.</translation>
    </message>
    <message>
        <source>In training everything works and nothing counts, and the window says so.</source>
        <translation>Bij het oefenen werkt alles en telt niets, en het venster zegt dat.</translation>
    </message>
    <message>
        <source>A resident&apos;s idea is two keys: it is counted under its theme.</source>
        <translation>Een idee van een inwoner is twee toetsen: het wordt onder zijn thema geteld.</translation>
    </message>
    <message>
        <source>On a second screen visitors answer one question; nobody leaves it without the PIN.</source>
        <translation>Op een tweede scherm beantwoorden bezoekers één vraag; niemand verlaat het zonder pincode.</translation>
    </message>
    <message>
        <source>Few settings, each explained, found by typing.</source>
        <translation>Weinig instellingen, elk uitgelegd, te vinden door te typen.</translation>
    </message>
    <message>
        <source>F1 shows every key of the screen.</source>
        <translation>F1 toont elke toets van het scherm.</translation>
    </message>
    <message>
        <source>An error is one sentence: what happened, what is kept, what to do.</source>
        <translation>Een foutmelding is één zin: wat er gebeurde, wat bewaard is, wat u kunt doen.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>Guides beside it</source>
        <translation>Gidsen ernaast</translation>
    </message>
    <message>
        <source>Writing a guide</source>
        <translation>Een gids schrijven</translation>
    </message>
    <message>
        <source>The shift and its report</source>
        <translation>De dienst en het rapport</translation>
    </message>
    <message>
        <source>From the counter to the server</source>
        <translation>Van de balie naar de server</translation>
    </message>
    <message>
        <source>What people ask of both sides</source>
        <translation>Wat mensen over beide domeinen vragen</translation>
    </message>
    <message>
        <source>Outside the counter</source>
        <translation>Buiten de balie</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Eromheen</translation>
    </message>
    <message>
        <source>Skranke: every screen</source>
        <translation>Skranke: elk scherm</translation>
    </message>
    <message>
        <source>The program at the desk where library and citizen service meet: one key is one visit. Light and dark, cut across; each half leads to its picture. All figures are invented.</source>
        <translation>Het programma aan de balie waar bibliotheek en gemeente samenkomen: één toets is één contact. Licht en donker, schuin gedeeld; elke helft leidt naar haar afbeelding. Alle cijfers zijn verzonnen.</translation>
    </message>
    <message>
        <source>The report of a shift, as it is printed.</source>
        <translation>Het rapport van een dienst, zoals het wordt afgedrukt.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>The municipality</source>
        <translation>De gemeente</translation>
    </message>
    <message>
        <source>Public agency</source>
        <translation>Overheidsinstantie</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>Nu open, tot {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Gaat open om {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} {time}</source>
        <translation>Nu gesloten, gaat {day} om {time} open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>Passed on</source>
        <translation>Doorgegeven</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Niet opgepakt</translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation>Eerste bezoek hier</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Persian or Dari</source>
        <translation>Perzisch of Dari</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Een andere taal</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Nog niets bekend</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not said</source>
        <translation>Niet aangegeven</translation>
    </message>
    <message>
        <source>At no stop</source>
        <translation>Niet bij een halte</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Proef tot en met {day}</translation>
    </message>
    <message>
        <source>{name} was a trial until {day}.</source>
        <translation>{name} was een proef tot en met {day}.</translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation>Gevoelig onderwerp</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <source>less than it was meant to be</source>
        <translation>minder dan bedoeld</translation>
    </message>
    <message>
        <source>as it was meant to be</source>
        <translation>zoals bedoeld</translation>
    </message>
    <message>
        <source>more than it was meant to be</source>
        <translation>meer dan bedoeld</translation>
    </message>
    <message>
        <source>Here at the site</source>
        <translation>Hier bij ons</translation>
    </message>
</context>
</TS>
