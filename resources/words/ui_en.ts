<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>At least %n step(s), one sentence at a time. Starting it logs the visit.</source>
        <translation>
            <numerusform>At least %n step, one sentence at a time. Starting it logs the visit.</numerusform>
            <numerusform>At least %n steps, one sentence at a time. Starting it logs the visit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message numerus="yes">
        <source>%n visit(s) from paper are entered for this day already.</source>
        <translation>
            <numerusform>%n visit from paper is entered for this day already.</numerusform>
            <numerusform>%n visits from paper are entered for this day already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n visit(s)</source>
        <translation>
            <numerusform>Write %n visit</numerusform>
            <numerusform>Write %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>contact</numerusform>
            <numerusform>contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n shift(s) to be closed</source>
        <translation>
            <numerusform>%n shift to be closed</numerusform>
            <numerusform>%n shifts to be closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>%n thing handed over</numerusform>
            <numerusform>%n things handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent stretch(es)</source>
        <translation>
            <numerusform>%n silent stretch</numerusform>
            <numerusform>%n silent stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message numerus="yes">
        <source>The code is good for %n more minute(s).</source>
        <translation>
            <numerusform>The code is good for %n more minute.</numerusform>
            <numerusform>The code is good for %n more minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message numerus="yes">
        <source>The categories were renewed: %n new.</source>
        <translation>
            <numerusform>The categories were renewed: %n new.</numerusform>
            <numerusform>The categories were renewed: %n new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message numerus="yes">
        <source>%n minutes, as usual</source>
        <translation>
            <numerusform>%n minute, as usual</numerusform>
            <numerusform>%n minutes, as usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message numerus="yes">
        <source>This computer now reports to {name}; {count} on the way.</source>
        <translation>
            <numerusform>This computer now reports to {name}; {count} is on its way.</numerusform>
            <numerusform>This computer now reports to {name}; {count} are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapWhy</name>
    <message numerus="yes">
        <source>Why? It stays on this computer, and goes after %n day(s).</source>
        <translation>
            <numerusform>Why? It stays on this computer, and goes after %n day.</numerusform>
            <numerusform>Why? It stays on this computer, and goes after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>visit(s) today</source>
        <translation>
            <numerusform>visit today</numerusform>
            <numerusform>visits today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n visit today</numerusform>
            <numerusform>%n visits today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftLine</name>
    <message numerus="yes">
        <source>%n thing(s) from the last shift</source>
        <translation>
            <numerusform>%n thing from the last shift</numerusform>
            <numerusform>%n things from the last shift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotePlace</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays on this computer and is deleted after %n day(s).</source>
        <translation>
            <numerusform>Stays on this computer and is deleted after %n day.</numerusform>
            <numerusform>Stays on this computer and is deleted after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message numerus="yes">
        <source>Delete %n note(s)?</source>
        <translation>
            <numerusform>Delete %n note?</numerusform>
            <numerusform>Delete %n notes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, as usual</source>
        <translation>
            <numerusform>%n day, as usual</numerusform>
            <numerusform>%n days, as usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ours</name>
    <message numerus="yes">
        <source>%n thing(s). They reach the next shift on every device of this place.</source>
        <translation>
            <numerusform>%n thing. It reaches the next shift on every device of this place.</numerusform>
            <numerusform>%n things. They reach the next shift on every device of this place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outing</name>
    <message numerus="yes">
        <source>conversation(s) here today</source>
        <translation>
            <numerusform>conversation here today</numerusform>
            <numerusform>conversations here today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) here today</source>
        <translation>
            <numerusform>%n conversation here today</numerusform>
            <numerusform>%n conversations here today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairedCard</name>
    <message numerus="yes">
        <source>{count}, on their way</source>
        <translation>
            <numerusform>{count}, on its way</numerusform>
            <numerusform>{count}, on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, kept here</source>
        <translation>
            <numerusform>{count}, kept here</numerusform>
            <numerusform>{count}, kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Another can be tried in %n second(s).</source>
        <translation>
            <numerusform>That is not the PIN. Another can be tried in %n second.</numerusform>
            <numerusform>That is not the PIN. Another can be tried in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n problem(s) keep it from being published; Esc, then F8, leads there.</source>
        <translation>
            <numerusform>%n problem keeps it from being published; Esc, then F8, leads there.</numerusform>
            <numerusform>%n problems keep it from being published; Esc, then F8, leads there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>%n visit(s) so far</source>
        <translation>
            <numerusform>%n visit so far</numerusform>
            <numerusform>%n visits so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message numerus="yes">
        <source>Saved: {file}, and in the folder “pictures” beside it %n picture(s).</source>
        <translation>
            <numerusform>Saved: {file}, and in the folder “pictures” beside it %n picture.</numerusform>
            <numerusform>Saved: {file}, and in the folder “pictures” beside it %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several questions</source>
        <translation>
            <numerusform>%Ln with several questions</numerusform>
            <numerusform>%Ln with several questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{both}: asked about together in %Ln visit(s)</source>
        <translation>
            <numerusform>{both}: asked about together in %Ln visit</numerusform>
            <numerusform>{both}: asked about together in %Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln visits</source>
        <translation>
            <numerusform>{least} to %Ln visit</numerusform>
            <numerusform>{least} to %Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper are written.</source>
        <translation>
            <numerusform>%n visit from paper is written.</numerusform>
            <numerusform>%n visits from paper are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from paper were taken out of that day.</source>
        <translation>
            <numerusform>%n visit from paper was taken out of that day.</numerusform>
            <numerusform>%n visits from paper were taken out of that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n visit(s) had not reached the journal and were put back from the spare copy. They count unless you remove them.</source>
        <translation>
            <numerusform>%n visit had not reached the journal and was put back from the spare copy. It counts unless you remove it.</numerusform>
            <numerusform>%n visits had not reached the journal and were put back from the spare copy. They count unless you remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n not counted</numerusform>
            <numerusform>%n not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>{count} not sent</source>
        <translation>
            <numerusform>{count} not sent</numerusform>
            <numerusform>{count} not sent</numerusform>
        </translation>
    </message>
</context>
</TS>
