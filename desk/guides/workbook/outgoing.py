"""A guide laid out as the pages of a workbook: one row per step, and below it one for each answer, item and way."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from desk.guides.languages import complete_in
from desk.guides.workbook import conditions
from desk.guides.workbook.helping import MEANINGS, help_page
from desk.guides.workbook.pages import Choices, Column, Line, Page, Value
from desk.guides.workbook.terms import (
    EFFORTS,
    FIELDS,
    HEADINGS,
    KINDS,
    OUTCOMES,
    SLIP,
    SWITCH,
    Vocabulary,
    language_heading,
    sheet_name,
)
from desk.model.guide import Answer, Guide, Item, Said, Slip, Step
from desk.text import LANGUAGES, say

_WIDTHS = {"field": 18, "meaning": 50, "value": 30, "kind": 26, "id": 20, "if": 30, "goto": 18, "outcome": 26}
_WIDTHS |= {"effort": 24, "link": 36, "unit": 20, "owner": 28, "name": 40, "url": 50, "end": 18, "step": 20}
_WIDTHS |= {"answer": 24, "part": 22, "least": 9, "most": 9}
_DAYS = {"since", "until", "consulted", "day"}
_CHOICES = {("steps", "kind"): "kinds", ("steps", "goto"): "steps", ("steps", "outcome"): "outcomes"}
_CHOICES |= {("steps", "effort"): "efforts", ("scenarios", "end"): "steps", ("scenarios", "step"): "steps"}
_CHOICES |= {("slips", "step"): "steps", ("slips", "part"): "slip"}
_TEXT = 36
_QUIET = {"meaning"}
_WITHOUT_TEXTS = ("scenarios", "sources")
_GUIDE_DAYS = ("valid_from", "valid_to", "review")

Cells = dict[str, Value]


_SPARE = {"steps": 300, "slips": 60, "facts": 30, "scenarios": 60, "sources": 30}
"""Rows below what is there that are made ready for writing."""
_FIXED = {"steps": 2, "slips": 2}


def pages(guide: Guide, language: str) -> tuple[Page, ...]:
    """The sheets of a guide, their headings and words in this language."""
    facts = [_fields(fact, "id", "owner", "since", "until") | _texts(fact.text) for fact in guide.facts]
    sources = [_fields(source, "name", "url", "consulted") for source in guide.sources]
    lines: dict[str, Iterable[Line]] = {
        "guide": _guide(guide, language),
        "steps": (line for step in guide.steps for line in _step(step, language)),
        "slips": (line for step in guide.steps if step.slip for line in _slip(step.id, step.slip, language)),
        "facts": map(Line, facts),
        "scenarios": _scenarios(guide),
        "sources": map(Line, sources),
    }
    there = complete_in(guide)
    return (*(_page(key, tuple(each), language, there) for key, each in lines.items()), help_page(language))


def choices(guide: Guide, language: str) -> Choices:
    """What the cells with a list offer."""

    def words(vocabulary: Vocabulary) -> tuple[str, ...]:
        return tuple(say(language, word) for word in vocabulary.values())

    vocabularies = {"kinds": KINDS, "outcomes": OUTCOMES, "efforts": EFFORTS, "slip": SLIP, "switch": SWITCH}
    lists = {name: words(vocabulary) for name, vocabulary in vocabularies.items()}
    return Choices(sheet_name("lists", language), lists | {"steps": tuple(step.id for step in guide.steps)})


def _page(key: str, lines: tuple[Line, ...], language: str, languages: Sequence[str]) -> Page:
    """One sheet; with a column for each language the guide is to be in, and for what is there of any other."""
    columns = [
        Column(
            name,
            say(language, word),
            _WIDTHS.get(name, 14),
            _CHOICES.get((key, name)),
            name in _DAYS,
            name == "meaning",
        )
        for name, word in HEADINGS[key].items()
    ]
    if key not in _WITHOUT_TEXTS:
        there = {code for line in lines for code in line.cells}
        further = sorted(there - {*LANGUAGES, *HEADINGS[key]})
        ours = [code for code in LANGUAGES if code in there or code in languages]
        own_first = sorted(ours, key=lambda code: code != language)
        at = 4 if key == "steps" else len(columns)
        columns[at:at] = [Column(code, language_heading(language, code), _TEXT) for code in (*own_first, *further)]
    return Page(sheet_name(key, language), tuple(columns), lines, _SPARE.get(key, 0), _FIXED.get(key, 1))


def _guide(guide: Guide, language: str) -> Iterator[Line]:
    """One row per field; what people ask has one for each thing they say."""
    values: Cells = {name: getattr(guide, name) for name in FIELDS if name not in ("title", "asked")}
    values |= {"countries": ", ".join(guide.countries), "languages": ", ".join(guide.languages)}
    values |= {"sensitive": _switch(guide.sensitive, language)}
    for name, word in FIELDS.items():
        cells: Cells = {"field": say(language, word), "meaning": say(language, MEANINGS[name])}
        if name == "title":
            yield Line(cells | _texts(guide.title))
        elif name == "asked":
            first, *others = _asked(guide) or [{}]
            yield Line(cells | first)
            yield from (Line({"field": cells["field"], **each}) for each in others)
        else:
            offered = {"sensitive": "switch", "start": "steps"}.get(name)
            days = frozenset({"value"} if name in _GUIDE_DAYS else ())
            yield Line(cells | {"value": values[name]}, choices={"value": offered} if offered else {}, days=days)


def _asked(guide: Guide) -> list[Cells]:
    rows = range(max(map(len, guide.asked.values()), default=0))
    return [{code: texts[row] for code, texts in guide.asked.items() if row < len(texts)} for row in rows]


def _switch(on: bool, language: str) -> str:
    word = tuple(SWITCH.values())[not on]
    return say(language, word)


def _step(step: Step, language: str) -> Iterator[Line]:
    """The row of the step, then its parts."""
    kind = " ".join(each for each in (step.kind, step.reply, step.within) if each)
    cells = _fields(step, "id", "goto", "least", "most", "link", "unit") | _texts(step.text)
    word = KINDS.get(kind, KINDS[step.kind])
    cells["kind"] = say(language, word)
    cells["outcome"] = say(language, OUTCOMES[step.outcome]) if step.outcome else None
    cells["effort"] = say(language, EFFORTS[step.effort]) if step.effort else None
    yield Line(cells, head=True)
    for part, more in _parts(step, language):
        yield Line({"kind": say(language, KINDS[part]), **more})


def _parts(step: Step, language: str) -> Iterator[tuple[str, Cells]]:
    if step.why is not None:
        yield "why", _texts(step.why)
    for name, lines in (("answers", step.answers), ("items", step.items)):
        yield from ((name, _line(line)) for line in lines)
    if step.missing is not None:
        yield "missing", _line(step.missing)
    for way in step.ways:
        yield "ways", {"if": conditions.written(way.when, language), "goto": way.goto}
    if step.picture is not None:
        yield "picture", {"link": step.picture.file, **_texts(step.picture.alt)}
    for name in ("may", "may_not", "hand_over", "behind"):
        if getattr(step, name) is not None:
            yield name, _texts(getattr(step, name))


def _line(line: Answer | Item) -> Cells:
    return {"id": line.id, "goto": line.goto if isinstance(line, Answer) else None, **_texts(line.text)}


def _slip(step: str, slip: Slip, language: str) -> Iterator[Line]:
    texts: list[tuple[str, Said]] = [("title", slip.title), *(("done", said) for said in slip.done)]
    texts += [*(("bring", said) for said in slip.bring), *((("where", slip.where),) if slip.where is not None else ())]
    parts = [(part, _texts(said)) for part, said in texts]
    parts += [(name, {"value": getattr(slip, name)}) for name in ("unit", "link") if getattr(slip, name) is not None]
    for at, (part, cells) in enumerate(parts):
        yield Line({"step": step, "part": say(language, SLIP[part]), **cells}, head=at == 0)


def _scenarios(guide: Guide) -> Iterator[Line]:
    """The row of a scenario has its first answer; the others stand below it."""
    for scenario in guide.scenarios:
        given: list[Cells] = [{"step": step, "answer": answer} for step, answer in scenario.given.items()]
        head: Cells = {"name": scenario.name, "end": scenario.end, "day": scenario.day}
        yield Line(head | (given[0] if given else {}), head=True)
        yield from (Line(cells) for cells in given[1:])


def _texts(words: Mapping[str, str]) -> Cells:
    return dict(words)


def _fields(noun: object, *names: str) -> Cells:
    found: dict[str, str | int | date | None] = {name: getattr(noun, name) for name in names}
    return dict(found)
