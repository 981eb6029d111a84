"""A question to the server: its answer, or one sentence that says what is shown instead."""

from dataclasses import replace

import pytest

from desk.central.refresher import refresh
from desk.errors import Reason
from desk.journal.database import Journal
from desk.keys import MemoryKeys
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Cell, Overlap, Question
from desk.model.visit import Inquiry
from desk.sync import asking
from desk.sync.asking import ask_journey, ask_overlap
from desk.sync.delivering import step
from desk.sync.overlap import Given
from desk.sync.transport import Answer, Cut, Insecure, Late, NoAnswer, Unreachable
from desk.sync.wire import Problem
from tests.builders import a_visit, written
from tests.desk.sync.servers import ADDRESS, Central, Scripted, paired, told

MARCH = Question("2026-03", "2026-03")
HTML = Answer(200, {"content-type": "text/html"}, b"<html>log in</html>")
NOT_OURS = Answer(200, {"content-type": "application/json"}, b'{"visits": 7}')


def test_what_was_delivered_and_counted_comes_back(journal: Journal, central: Central) -> None:
    client = paired(journal, MemoryKeys(), central)
    categories = [("language-learning", "moving")] * 12 + [("housing",)]
    written(journal, *(a_visit(*each, origin=journal.origin) for each in categories))
    while step(client).waiting:
        pass
    refresh(central.store, central.store.folder)
    answer = ask_overlap(client.server, MARCH)
    assert isinstance(answer, Overlap)
    assert answer.cells == (Cell("language-learning", "moving", 12),)
    assert (answer.until, answer.reason) == ("2026-03-02", None)


def test_where_a_guide_stopped_comes_back_too(journal: Journal, central: Central) -> None:
    client = paired(journal, MemoryKeys(), central)
    led = Inquiry("electronic-id", guide="e-id-no", guide_revision=1, step="any")
    written(journal, *(a_visit(inquiries=(led,), origin=journal.origin) for _ in range(7)))
    while step(client).waiting:
        pass
    refresh(central.store, central.store.folder)
    answer = ask_journey(client.server, JourneyQuestion("e-id-no", "2026-03", "2026-03"))
    assert isinstance(answer, Journey)
    assert (answer.steps, answer.until) == ({"any": 6}, "2026-03-02")  # in steps of three


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Unreachable(), asking.AWAY), (Late(), asking.CUT), (Cut(), asking.CUT), (Insecure(), asking.INSECURE),
        (HTML, asking.STRANGER), (NOT_OURS, asking.CUT), (told(Problem("busy", ""), 503), asking.BUSY),
        (told(Problem("revoked", ""), 403), asking.NOT_LET_IN),
        (told(Problem("signature", ""), 401), asking.NOT_LET_IN),
        (told(Problem("not-found", ""), 404), asking.NO_FIGURES), (told(Problem("wire", ""), 400), asking.NO_FIGURES),
        (told(Problem("generation", "", "9e" * 16), 412), asking.NO_FIGURES),
        (told(Problem("failed", ""), 500), asking.NO_FIGURES),
    ],
)  # fmt: skip
def test_whatever_goes_wrong_is_one_sentence_and_says_what_is_shown_instead(
    journal: Journal, central: Central, answer: Answer | NoAnswer, sentence: str
) -> None:
    good = paired(journal, MemoryKeys(), central)
    server = replace(good.server, transport=Scripted([answer]))
    assert ask_overlap(server, MARCH) == Reason(sentence, {"address": ADDRESS, "name": "Elvebyen"})
    assert "figures of this computer alone" in sentence


def test_an_answer_that_is_no_matrix_is_none(journal: Journal, central: Central) -> None:
    good = paired(journal, MemoryKeys(), central)
    torn = Given(5, 9, 9, ["a"], [], [], [], None)
    server = replace(good.server, transport=Scripted([told(torn)]))
    assert ask_overlap(server, MARCH) == Reason(asking.NO_FIGURES, {"address": ADDRESS, "name": "Elvebyen"})
