"""The forms of what a guide has besides its steps: what it is about, its facts, its scenarios."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.app import OpenDesk
from desk.guides import edit, parts
from desk.guides.languages import complete_in
from desk.guides.run import answers
from desk.model.guide import Fact, Scenario, Source, StepKind
from desk.text import LANGUAGES
from ui.author.fields import a_date, a_needed_date, codes, phrases
from ui.author.lines import Lines
from ui.author.words import language_name, step_words


class GuideForm(QObject):
    """Puts the lines of one of them into a form."""

    def __init__(self, lines: Lines, desk: OpenDesk) -> None:
        super().__init__()
        self._lines, self._desk = lines, desk
        self._no_id = self.tr("Small letters, digits and single hyphens, at most 40; none of the others is called so.")
        self._out = self.tr("Take it out")
        refusal = self.tr("Write a day as 2026-11-22.")
        self._days = {"refusal": refusal, "hint": self.tr("yyyy-mm-dd"), "wide": 180}
        self._endless = {**self._days, "hint": self.tr("no end")}

    def about(self, *, is_new: bool) -> None:
        """What the guide is about, who answers for it and how long it is true, and what it was written from."""
        lines = self._lines
        lines.words(self.tr("Title"), ("title",), lines=1, needed=True)
        categories = [
            (each.id, each.label(self._desk.language)) for each in self._desk.catalogue.categories if each.offered
        ]
        lines.add(lines.one_of(self.tr("What it logs"), ("category",), categories))
        countries = " ".join(lines.writing.guide.countries)
        lines.add(lines.typed(self.tr("True in (NO, DK, SE, NL)"), ("countries",), codes, text=countries))
        written = " ".join(complete_in(lines.writing.guide))
        complete = self.tr("Complete in (nb, nn, da, sv, nl, en)")
        none = self.tr("Codes of these six with spaces between them, at least one.")
        lines.add(lines.typed(complete, ("languages",), _languages, text=written, at_once=False, refusal=none))
        sensitive = [(False, self.tr("Ordinary")), (True, self.tr("Sensitive subject"))]
        lines.segments(self.tr("What is asked here"), ("sensitive",), sensitive)
        if is_new:
            lines.add(lines.typed(self.tr("Id in records"), ("id",), _an_id, refusal=self._no_id, wide=320))
        lines.add(lines.goto(self.tr("Begins with"), ("start",)))
        self._kept()
        self._asked()
        self._sources()
        service = self.tr("Address of the public service it was made from")
        lines.add(lines.typed(service, ("service",)))

    def _kept(self) -> None:
        lines, days = self._lines, self._days
        lines.gap()
        said = self.tr("Version {revision} is being written. Its owner reads it again on the day that is set here.")
        title = self.tr("Version, owner and days")
        lines.title(title, said.format(revision=lines.writing.guide.revision))
        lines.add(lines.typed(self.tr("Owner: a unit or a role, no person"), ("owner",), str))
        lines.across(
            lines.typed(self.tr("True from"), ("valid_from",), a_needed_date, **days),
            lines.typed(self.tr("to the end of"), ("valid_to",), a_date, **self._endless),
            lines.typed(self.tr("Read it again on"), ("review",), a_date, **days),
        )

    def _asked(self) -> None:
        lines = self._lines
        lines.gap()
        lines.title(
            self.tr("What people say who need it"),
            self.tr("The guide is found by these words. Put a semicolon between them."),
        )
        for language in complete_in(lines.writing.guide):
            text = "; ".join(lines.writing.guide.asked.get(language, ()))
            lines.add(lines.typed(language_name(language), ("asked", language), phrases, text=text))

    def _sources(self) -> None:
        lines, days = self._lines, self._days
        lines.gap()
        lines.title(self.tr("Sources"), self.tr("Public pages, and the day their text was read."))
        for number, _ in enumerate(lines.writing.guide.sources):
            inside, path = lines.inside(), ("sources", number)
            inside.add(inside.typed(self.tr("Name"), (*path, "name"), str))
            inside.add(inside.typed(self.tr("Address"), (*path, "url"), str, hint="https://"))
            read = self.tr("Read on")
            inside.across(
                inside.typed(read, (*path, "consulted"), a_needed_date, **days),
                inside.button("", self._without("sources", number), icon="trash", name=self._out),
            )
        fresh = Source("", "", lines.writing.today)
        more = lines.button(self.tr("One more source"), self._with("sources", fresh), icon="plus")
        lines.parts[("sources",)] = more
        lines.add(more)

    def facts(self) -> None:
        """What the municipality sets, and texts name in braces."""
        lines, days = self._lines, self._days
        lines.title(
            self.tr("Facts the municipality sets"),
            self.tr("A fee, opening hours, a name. In any text {fee} stands for the fact with the id fee."),
        )
        for number, _ in enumerate(lines.writing.guide.facts):
            inside, path = lines.inside(), ("facts", number)
            inside.words(self.tr("Words"), (*path, "text"), lines=1, needed=True)
            inside.across(
                inside.typed(self.tr("Id, as texts name it"), (*path, "id"), _an_id, refusal=self._no_id),
                inside.typed(self.tr("Who answers for it"), (*path, "owner"), str),
            )
            inside.across(
                inside.typed(self.tr("Confirmed on"), (*path, "since"), a_needed_date, **days),
                inside.typed(self.tr("True to the end of"), (*path, "until"), a_date, **self._endless),
                inside.button("", self._without("facts", number), icon="trash", name=self._out),
            )
        taken = {fact.id for fact in lines.writing.guide.facts}
        fresh = Fact(edit.fresh_id(taken, "fact"), {}, "", lines.writing.today)
        lines.add(lines.button(self.tr("One more fact"), self._with("facts", fresh), icon="plus"))

    def scenarios(self) -> None:
        """Runs that must end where they should."""
        lines = self._lines
        lines.title(
            self.tr("Scenarios: answers in, end out"),
            self.tr("Each is played whenever the guide changes; one that ends elsewhere is a problem."),
        )
        guide, language = lines.writing.guide, lines.writing.language
        ends = [(step.id, step_words(step, language)) for step in guide.steps if step.kind is StepKind.END]
        for number, scenario in enumerate(guide.scenarios):
            inside, path = lines.inside(), ("scenarios", number)
            inside.add(inside.typed(self.tr("Name"), (*path, "name"), str))
            for step in guide.steps:
                if step.kind is StepKind.ASK or answers(step) or step.id in scenario.given:
                    hint = ", ".join(each.id for each in (*answers(step), *step.items))
                    given = (*path, "given", step.id)
                    inside.add(inside.typed(step_words(step, language), given, str, hint=hint))
            inside.add(inside.one_of(self.tr("must end at"), (*path, "end"), ends))
            day = self.tr("Played on the day")
            inside.across(
                inside.typed(day, (*path, "day"), a_date, **{**self._days, "hint": self.tr("any day")}),
                inside.button("", self._without("scenarios", number), icon="trash", name=self._out),
            )
        fresh = Scenario(self.tr("Scenario {number}").format(number=len(guide.scenarios) + 1), {}, edit.NOWHERE)
        lines.add(lines.button(self.tr("One more scenario"), self._with("scenarios", fresh), icon="plus"))

    def _with(self, row: str, fresh: object) -> Callable[[], None]:
        return lambda: self._lines.writing.take(parts.insert(self._lines.writing.guide, (row,), 999, fresh))

    def _without(self, row: str, number: int) -> Callable[[], None]:
        return lambda: self._lines.writing.take(parts.remove(self._lines.writing.guide, (row,), number))


def _languages(text: str) -> tuple[str, ...]:
    """Codes of languages; all of ours are as good as none. Raises ValueError for others, and for nothing."""
    found = codes(text.lower())
    if not found or not set(found) <= set(LANGUAGES):
        raise ValueError(text)
    return () if set(found) >= set(LANGUAGES) else found


def _an_id(text: str) -> str:
    if not edit.is_id(text):
        raise ValueError(text)
    return text
