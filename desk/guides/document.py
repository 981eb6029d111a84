"""The form of a guide's document: JSON, format 1, read strictly. Only `load` imports this, and late: msgspec costs
a start some 20 ms.

A later form gets a new number in `format`, so that an older Skranke can say which one it needs.
"""

from datetime import date
from typing import Literal

import msgspec

from desk.model import guide as model
from desk.model.guide import StepKind
from desk.model.visit import Effort, Outcome
from desk.text import LANGUAGES

FORMAT = 1
Malformed = msgspec.DecodeError
"""What `decode` raises; its text says what was expected and where."""


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What all parts have in common: a field that is not known here is refused, not overlooked."""


class Words(_Form):
    """A text in every language; none may be left out."""

    nb: str
    nn: str
    da: str
    sv: str
    nl: str
    en: str


class Answer(_Form):
    """One answer, and the step it goes to."""

    id: str
    text: Words
    goto: str


class Item(_Form):
    """One line of a checklist."""

    id: str
    text: Words


class Source(_Form):
    """A public page, and the day its text was read."""

    name: str
    url: str
    consulted: date


class _Step(_Form, tag_field="kind"):
    """What every step has. Its `kind` says which of the forms below it takes."""

    id: str
    text: Words


class Say(_Step, tag=StepKind.SAY.value, kw_only=True):
    """A sentence to say."""

    why: Words | None = None
    goto: str


class Ask(_Step, tag=StepKind.ASK.value, kw_only=True):
    """A question with answers."""

    why: Words | None = None
    answers: tuple[Answer, ...]


class Checklist(_Step, tag=StepKind.CHECKLIST.value, kw_only=True):
    """Things to have or to do, all ticked before it goes on; `missing` is the way for those who cannot."""

    why: Words | None = None
    items: tuple[Item, ...]
    missing: Answer | None = None
    goto: str


class Limit(_Step, tag=StepKind.LIMIT.value, kw_only=True):
    """Where the role ends: what staff may do, may not do, and hand over."""

    why: Words | None = None
    may: Words | None = None
    may_not: Words | None = None
    hand_over: Words | None = None
    goto: str


class End(_Step, tag=StepKind.END.value, kw_only=True):
    """The end, and what it says about the inquiry."""

    why: Words | None = None
    outcome: Outcome
    effort: Effort | None = None


Step = Say | Ask | Checklist | Limit | End
FORMS: dict[StepKind, type[Step]] = {
    StepKind.SAY: Say,
    StepKind.ASK: Ask,
    StepKind.CHECKLIST: Checklist,
    StepKind.LIMIT: Limit,
    StepKind.END: End,
}


class Document(_Form):
    """A whole guide."""

    format: Literal[1]
    id: str
    revision: int
    category: str
    countries: tuple[str, ...]
    valid_from: date
    title: Words
    sources: tuple[Source, ...]
    start: str
    steps: tuple[Step, ...]


_decoder = msgspec.json.Decoder(Document)


def decode(data: bytes) -> model.Guide:
    """The guide in a document of UTF-8 text. Raises Malformed."""
    return _guide(_decoder.decode(data))


def encode(guide: model.Guide) -> bytes:
    """The document of a guide, laid out so that one text in one language is one line."""
    document = Document(
        FORMAT,
        guide.id,
        guide.revision,
        guide.category,
        guide.countries,
        guide.valid_from,
        Words(**guide.title),
        tuple(Source(source.name, source.url, source.consulted) for source in guide.sources),
        guide.start,
        tuple(_form(step) for step in guide.steps),
    )
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _guide(document: Document) -> model.Guide:
    return model.Guide(
        document.id,
        document.revision,
        document.category,
        document.countries,
        _words(document.title),
        document.start,
        tuple(_step(step) for step in document.steps),
        tuple(model.Source(source.name, source.url, source.consulted) for source in document.sources),
        document.valid_from,
    )


def _step(step: Step) -> model.Step:
    """The step of the model: what this kind of step has, in the model's types."""
    values = {name: getattr(step, name) for name in step.__struct_fields__}
    values = {name: _words(value) if isinstance(value, Words) else value for name, value in values.items()}
    for name in {"answers", "items"} & values.keys():
        values[name] = tuple(_line(each) for each in values[name])
    if values.get("missing"):
        values["missing"] = _line(values["missing"])
    return model.Step(kind=StepKind(step.__struct_config__.tag), **values)


def _line(line: Answer | Item) -> model.Answer | model.Item:
    if isinstance(line, Answer):
        return model.Answer(line.id, _words(line.text), line.goto)
    return model.Item(line.id, _words(line.text))


def _words(words: Words) -> model.Words:
    return {language: getattr(words, language) for language in LANGUAGES}


def _form(step: model.Step) -> Step:
    """The form of a step. Fields the kind does not have are left out; `validate` has refused them before."""
    form = FORMS[step.kind]
    given = {name: getattr(step, name) for name in form.__struct_fields__}
    return msgspec.convert(given, form, from_attributes=True)
