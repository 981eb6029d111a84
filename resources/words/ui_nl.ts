<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>It begins with: “{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n step(s), one sentence at a time. Starting it logs the visit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where our role ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, read {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {revision}, valid from {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the journal aside and begin a new device? Nothing is deleted: the old journal moves to a folder beside it, and what was logged in it stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being rebuilt from the spare copy. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Last visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is written on this computer, encrypted, before the tick appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These visits are made up. Nothing you do here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterSection</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose public services the guides explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard against barcode scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner types faster than any person. Skranke waits this long after a digit before it writes, so that a card read by mistake logs nothing. If scans still get through, choose a longer wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms, as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Where are we working today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>There is no guide yet for: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>Find a guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guides for this country yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides lead through a service step by step, beside the counter. The country is chosen in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HereSection</name>
    <message>
        <source>Where we work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the bar and on every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which counter this is, where there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who serves here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts while no shift says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Words and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the screens, the categories, the guides and the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it: keys, icons and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>shift since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens PDF files. Save the page and open it on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>puts back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Where things lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every visit, encrypted. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tick a second time, encrypted, in case the journal is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the key store of this computer, under the user who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store, so the key lies in a file that only the user who is signed in may read. That protects nothing if the computer is stolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is forgotten when this window closes, and what was logged goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>The page is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; it can be made again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports of your shifts will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a shift on the shift screen (Ctrl 3). Its report can be read here while it runs, and saved as PDF when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>No shift is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging works all the same. A shift tells the report when somebody was here, so that a quiet hour is not taken for an empty desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Replacing it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words. Esc shows them all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>The shift was closed at {time}. Everything in it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift runs on, as if it had not been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people came will be drawn here, from the first shift or visit of the day on: each question a sign on the line, and a gap where nobody was counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts will be listed here, each with its report. T begins the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>You may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you take them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>log a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time, as 0930</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log the first hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open its guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move among the last visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel of the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer or tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the guide and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over, or begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a closed shift run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move among the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open in the PDF viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>How many visits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type, or press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else do they ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet today, so there is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word; Esc clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guide for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guide is open. Ctrl+Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is still to come. Type an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this question away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the visit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: how did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: how much did it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next visit: how do they reach us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: which question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: what is to be corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: how did they reach us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: when was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the correction of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that {what} was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the guide wrote on {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide left; the step is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While letters stand in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a question is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a time is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The first start asks one thing: where are we working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter, ready for its first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open: logging works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty screen says what will be here and how to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After + the next key adds a question to the highlighted visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters search in six languages; meanwhile the digits are on the hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After * and a number one key logs several visits as one act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function key asks on one line; a digit answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary day: one key is one visit, ticked once it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 corrects any visit of the day; the journal keeps what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides stand beside the counter, with their sources and their date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guide asks one thing at a time; the answers are keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the role: what may be shown, and what is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checklist: all of it is ticked before the guide goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a guide says how the question ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift, and the line of the day with its gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of a shift is the page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few settings, each explained, found by typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows every key of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error is one sentence: what happened, what is kept, what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped to do it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had to look or show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had to dig or ask others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out where people are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n visit(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
