"""What visitors answer on the second screen: the questions there are, an answer, and what may be shown of them."""

import json
from collections import Counter as Tally
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from desk.changes import Changes
from desk.counter import urn
from desk.counter.counter import Counter
from desk.model.answer import GLAD, KIND, SORRY, Answer, Face, Question, Result, Scale, to_record
from desk.model.record import new_id
from desk.privacy.disclosure import THRESHOLD, shown
from desk.text import LANGUAGES, RESOURCES

QUESTIONS = RESOURCES / "questions" / "questions.json"


def starter() -> tuple[Question, ...]:
    """The questions that come with Skranke, the usual one first."""
    return _read().questions


def questions(counter: Counter) -> tuple[Question, ...]:
    """The questions to choose from, the usual one first: the municipality's own, else those that come with Skranke."""
    return counter.publication.questions or starter()


def chosen(counter: Counter, question_id: str) -> Question:
    """The question with this id; the usual one if it is not offered."""
    offered = questions(counter)
    return next((each for each in offered if each.id == question_id), offered[0])


def find(counter: Counter, question_id: str) -> Question | None:
    """The question with this id, offered now or ours; None where it was the municipality's own and is no more."""
    return next((each for each in (*questions(counter), *starter()) if each.id == question_id), None)


def words(scale: Scale, language: str) -> Sequence[str]:
    """The words under the four faces, best first."""
    return _read().words[scale][language]


def said(language: str) -> Mapping[str, str]:
    """What else stands on the visitors' screen, in a language: touch, thanks, counted, once, failed, language, staff.

    Visitors choose a language for themselves, whatever the staff's screens speak.
    """
    return _read().said[language]


def give(counter: Counter, asked: Question, face: Face) -> Changes:
    """A visitor touched a face. Kept without day, hour, desk or visit (see `desk.model.answer`)."""
    journal = counter.journal
    month, site = urn.month_of(counter), urn.site_of(counter)
    answer = Answer(new_id(), journal.origin, site, month, asked.id, face, journal.tenant)
    return urn.drop_in(counter, to_record(answer))


def results(counter: Counter) -> tuple[Result, ...]:
    """What was answered here in months that are over, the newest first; counts below the threshold are hidden."""
    found: dict[tuple[str, str], Tally[Face]] = {}
    for _site, month, payload, count in urn.counts(counter, KIND):
        asked, face = payload.get("question"), payload.get("face")
        if isinstance(asked, str) and face in list(Face):
            found.setdefault((month, asked), Tally())[Face(str(face))] += count
    return tuple(_result(*key, faces) for key, faces in found.items())


def _result(month: str, asked: str, faces: Mapping[Face, int]) -> Result:
    """All four where each may be shown, else the two halves, else the total: never two of them side by side."""
    four = tuple(faces[face] for face in Face)
    halves = sum(faces[face] for face in GLAD), sum(faces[face] for face in SORRY)
    total = shown(sum(four), THRESHOLD)
    if total is None:
        return Result(month, asked)
    if None in [shown(count, THRESHOLD) for count in halves]:
        return Result(month, asked, total)
    if None in [shown(count, THRESHOLD) for count in four]:
        return Result(month, asked, total, halves)
    return Result(month, asked, total, halves, (four[0], four[1], four[2], four[3]))


class _Ours(NamedTuple):
    questions: tuple[Question, ...]
    words: Mapping[Scale, Mapping[str, Sequence[str]]]
    said: Mapping[str, Mapping[str, str]]


@cache
def _read() -> _Ours:
    read = json.loads(QUESTIONS.read_text(encoding="utf-8"))
    every = tuple(Question(each["id"], Scale(each["scale"]), each["texts"]) for each in read["questions"])
    told = {each: {name: texts[each] for name, texts in read["said"].items()} for each in LANGUAGES}
    return _Ours(every, {scale: read["scales"][scale.value] for scale in Scale}, told)
