"""The sheet that explains the others, and what each field of a guide is."""

from desk.errors import mark
from desk.guides.workbook import conditions
from desk.guides.workbook.pages import Column, Line, Page
from desk.guides.workbook.terms import KINDS, SLIP, Vocabulary, sheet_name
from desk.model.guide import Age, Condition, Reply, Span, StepKind, Within
from desk.text import say

MEANINGS: Vocabulary = {
    "id": mark("Small letters, digits and hyphens; it never changes, since what was counted names it"),
    "revision": mark("A whole number that grows with every change"),
    "title": mark("What the guide is called, at most 60 characters"),
    "category": mark("The id of the category that is counted"),
    "countries": mark("Where it is true, as two capitals with commas between: NO, SE"),
    "languages": mark("Those it is complete in, as codes with commas between: nl, en; empty for all six"),
    "owner": mark("The unit or role that answers for it; no person"),
    "valid_from": mark("The first day it is true"),
    "valid_to": mark("The last day it is true; empty while there is none"),
    "review": mark("The day its owner reads it again"),
    "start": mark("The id of the first step"),
    "sensitive": mark("Yes when it is about something delicate"),
    "service": mark("The address of the public service it was made from, if there is one"),
    "note": mark("What is new in this revision, in one sentence"),
    "asked": mark("What people say who need it: as many rows as you like, one saying in each"),
}
_RULES = (
    (mark("Rows"), mark("One row is one step. The rows below it belong to it, down to the next step.")),
    (mark("Languages"), mark("Each language has a column, and a text needs all that “Languages” names on “{guide}”.")),
    (
        mark("Columns"),
        mark("Columns and sheets may stand in any order; rows may not. What is hidden is read too."),
    ),
    (mark("Ids"), mark("Small letters, digits and hyphens. Never change the id of a step that has been in use.")),
    (mark("Where next"), mark("“Go to” holds the id of the step that comes next. Nothing follows by standing below.")),
    (mark("Facts in texts"), mark("In every text {example} stands for the fact with that id.")),
    (mark("Dates"), mark("Write days as 2026-03-31.")),
    (mark("Further languages"), mark("On “{slips}” any language may have a column: headed with its code, such as ar.")),
    (mark("Merged cells"), mark("Do not merge cells: each one is read by itself.")),
    (mark("Formulas"), mark("Of a formula only the value is read; the formula itself is not kept.")),
    (mark("Scenarios"), mark("A run that must end where you say. Answers are ids; several have spaces between them.")),
)  # fmt: skip
_KINDS: Vocabulary = {
    StepKind.SAY: mark("A sentence to say, then on."),
    f"{StepKind.ASK} {Reply.ONE}": mark("A question with two to nine rows “{answer}” below, each going somewhere."),
    f"{StepKind.ASK} {Reply.SEVERAL}": mark("A question with rows “{item}” below; any of them may be chosen."),
    f"{StepKind.ASK} {Reply.YES_NO}": mark("A question with two rows “{answer}” below, with the ids yes and no."),
    f"{StepKind.ASK} {Reply.NUMBER}": mark("A question for a number; it may have a least and a most."),
    f"{StepKind.ASK} {Reply.DATE}": mark("A question for a day, such as a date of birth. It is never kept."),
    f"{StepKind.ASK} {Reply.DATE} {Within.UNTIL_TODAY}": mark("The same, and no day that is still to come."),
    f"{StepKind.ASK} {Reply.DATE} {Within.FROM_TODAY}": mark("The same, and no day that has passed."),
    StepKind.ASK: mark("A question that is not finished: choose one of the kinds above."),
    StepKind.CHECKLIST: mark("Rows “{item}” below, all ticked before it goes on."),
    StepKind.SHOW: mark("Something to look at together: a link, or a row “{picture}” below."),
    StepKind.LIMIT: mark("Where the role ends: at least one of “{may}”, “{may_not}” and “{hand_over}” below."),
    StepKind.REFER: mark("To somebody else: the id of a unit in the directory."),
    StepKind.SLIP: mark("A page for the visitor to take home; what it says stands on “{slips}”."),
    StepKind.END: mark("The last sentence, with an outcome."),
    "why": mark("The reason, for the staff."),
    "answers": mark("One answer: its id, where it goes, and its text. Yes and no need no text."),
    "items": mark("One line to tick or choose: its id and its text."),
    "missing": mark("The answer of somebody who lacks one of the items, and where it goes."),
    "ways": mark("Another way on when something was answered before. The first that fits is taken."),
    "picture": mark("The name of a file in the folder “pictures” beside this one, and in the languages what is on it."),
    "may": mark("What staff may do."),
    "may_not": mark("What staff may not do."),
    "hand_over": mark("What is handed over, and to whom."),
    "behind": mark("What happens meanwhile out of the visitor's sight."),
}
_SLIP: Vocabulary = {
    "title": mark("What the slip is about; each slip has one."),
    "done": mark("One thing that was done, a row for each."),
    "bring": mark("One thing to bring next time, a row for each."),
    "where": mark("Where to go and when."),
    "unit": mark("The id of a unit in the directory; its address and hours are printed."),
    "link": mark("A web address; it is printed as a QR code."),
}
_EXAMPLES = (
    Condition("want", equals="passport"),
    Condition("want", one_of=("passport", "id-card")),
    Condition("born", older_than=Age(18, Span.YEARS)),
)


def help_page(language: str) -> Page:
    """What a writer needs to know, in their language."""
    named = {name: say(language, KINDS[name]) for name in ("answers", "items", *_PLAIN)}
    facts = named | {"answer": named["answers"], "item": named["items"], "slips": sheet_name("slips", language)}
    facts["guide"] = sheet_name("guide", language)
    rules = [(say(language, topic), say(language, rule, example="{fee}", **facts)) for topic, rule in _RULES]
    examples = " · ".join(conditions.written(each, language) for each in _EXAMPLES)
    rules.append((say(language, "Conditions"), say(language, "Write them like these: {examples}", examples=examples)))
    kinds = [(say(language, word), say(language, _KINDS[kind], **facts)) for kind, word in KINDS.items()]
    slip = [(say(language, word), say(language, _SLIP[part])) for part, word in SLIP.items()]
    groups = (
        ("", rules),
        (say(language, "The kinds of rows on “{steps}”", steps=sheet_name("steps", language)), kinds),
        (say(language, "The parts of a slip on “{slips}”", slips=facts["slips"]), slip),
    )
    lines = []
    for title, each in groups:
        lines += [Line({"word": title}, head=True)] if title else []
        lines += [Line({"word": word, "said": said}) for word, said in each]
    columns = (
        Column("word", sheet_name("help", language), 28),
        Column("said", say(language, "How to fill it in"), 100),
    )
    return Page(sheet_name("help", language), columns, tuple(lines))


_PLAIN = ("picture", "may", "may_not", "hand_over")
