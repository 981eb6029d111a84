"""What a municipality is told: from its own count files, small counts hidden, as its catalogue in force says."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from desk.analysis.counts import Counted
from desk.analysis.overlap import overlap
from desk.analysis.tables import baskets_of
from desk.catalogue.load import starter
from desk.central import queries, tables
from desk.central.refresher import refresh
from desk.guides.shelf import Shelf
from desk.model.guide import StepKind
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Cell, Overlap, Question, Source
from desk.model.site import ServedBy
from desk.model.tallies import MONTH, Kind, TallyQuestion
from desk.model.visit import Channel, Outcome
from desk.sync import journey as journeys
from desk.sync import tallies as tallying
from desk.sync import wire
from desk.sync.envelope import read
from desk.sync.journey import JOURNEY, JourneyGiven
from desk.sync.overlap import OVERLAP, Given, Wanted, overlap_of, wanted
from desk.sync.rows import VisitRow
from desk.sync.tallies import TALLIES, TalliesGiven
from desk.text import RESOURCES
from tests.builders import SITE
from tests.desk.central.making import Central, Counter, a_counter
from tests.desk.sync.making import a_visit_row, an_inquiry

MARCH = Question("2026-03", "2026-03")
PAIRS = (("language-learning", "moving"), ("loan-and-return", "electronic-id"), ("reservation", "tax-online"))
TIMES = (12, 9, 4)


@pytest.fixture
def counter(central: Central) -> Counter:
    """A paired device whose visits are counted: three pairs, of which the last is too small to be shown."""
    made = a_counter(central)
    rows = [a_visit_row(*pair) for pair, times in zip(PAIRS, TIMES, strict=True) for _ in range(times)]
    made.send(*rows, a_visit_row("housing", day=9), a_visit_row(*PAIRS[0], month="2026-01"))
    refresh(central.store, central.store.folder)
    return made


def expected(central: Central, question: Question) -> Overlap:
    """The same from the rows themselves."""
    site = central.rows(tables.site)[0]["id"]
    rows = [
        Counted(site, None, None, Channel.DESK, "2026-03", 2, pair, True)
        for pair, times in zip(PAIRS, TIMES, strict=True)
        for _ in range(times)
    ]
    rows.append(Counted(site, None, None, Channel.DESK, "2026-03", 9, ("housing",), True))
    rows.append(Counted(site, None, None, Channel.DESK, "2026-01", 2, PAIRS[0], True))
    return overlap([baskets_of(rows)], question, starter(), Source.SERVER, until="2026-03-09")


def ask(counter: Counter, question: Question) -> Overlap:
    answer = counter.post(OVERLAP, wanted(question))
    assert answer.status == 200, answer
    return overlap_of(read(answer.body, Given), question)


def test_a_device_is_told_what_its_municipality_has_counted(central: Central, counter: Counter) -> None:
    told = ask(counter, MARCH)
    assert told == expected(central, MARCH)
    assert Cell("language-learning", "moving", 12) in told.cells
    assert not any(cell.row == "reservation" for cell in told.cells)
    assert told.until == "2026-03-09"


def test_months_and_everything_else_that_is_asked_narrow_it(counter: Counter) -> None:
    assert [ask(counter, Question(first, "2026-03")).cells[0].n for first in ("2026-02", "2026-01")] == [12, 13]
    empty = Overlap(MARCH, Source.SERVER, 5, None, None, (), (), (), ())
    for asked in (
        Question("2026-02", "2026-02"), Question("2026-03", "2026-03", site="ab" * 16),
        Question("2026-03", "2026-03", served_by=ServedBy.JOINT),
        Question("2026-03", "2026-03", channel=Channel.PHONE),
    ):  # fmt: skip
        told = ask(counter, asked)
        assert (told.visits, told.cells, told.links) == (empty.visits, empty.cells, empty.links)


def test_the_last_day_is_that_of_the_site(central: Central, counter: Counter) -> None:
    tenant = central.tenant.id
    (site,) = (row["id"] for row in central.rows(tables.site))
    assert queries.overlap(central.store, tenant, Question("2026-01", "2026-03", site)).until == "2026-03-09"
    assert queries.overlap(central.store, tenant, Question("2026-01", "2026-03", SITE[::-1])).until is None


def test_another_municipality_is_told_nothing_of_it(central: Central, counter: Counter) -> None:
    told = queries.overlap(central.store, "ab" * 16, MARCH)
    assert (told.visits, told.cells) == (None, ())


def test_before_anything_is_counted_there_is_an_empty_answer(central: Central) -> None:
    told = ask(a_counter(central), MARCH)
    assert (told.visits, told.rows, told.until) == (None, (), None)


def test_only_a_paired_device_is_told(central: Central, counter: Counter) -> None:
    answer = central.post(OVERLAP, wanted(MARCH))
    assert (answer.status, answer.problem.code) == (401, "signature")


@pytest.mark.parametrize(("first", "last"), [("2026-04", "2026-03"), ("2000-01", "2026-03")])
def test_months_that_run_backwards_or_are_too_many_are_refused(counter: Counter, first: str, last: str) -> None:
    answer = counter.post(OVERLAP, wanted(Question(first, last)))
    assert (answer.status, answer.problem.code) == (400, "garbled")


def test_another_version_of_the_wire_is_told_ours(counter: Counter) -> None:
    asked = wanted(MARCH)
    other = Wanted(wire.WIRE + 1, *(getattr(asked, name) for name in Wanted.__struct_fields__[1:]))
    answer = counter.post(OVERLAP, other)
    assert (answer.status, answer.problem.code, answer.problem.wire) == (400, "wire", wire.WIRE)


def test_count_files_that_cannot_be_read_are_the_servers_trouble(central: Central, counter: Counter) -> None:
    for file in Path(central.store.folder, "counts", central.tenant.id).glob("*.baskets.*"):
        file.write_bytes(b"no arrow")
    assert counter.post(OVERLAP, wanted(MARCH)).status == 503


def led(step: str | None, times: int, outcome: Outcome | None = None, **fields: Any) -> list[VisitRow]:
    """So many visits that followed the Norwegian guide to a step."""
    inquiry = replace(an_inquiry("electronic-id"), outcome=outcome, guide="e-id-no", guide_revision=1, step=step)
    return [a_visit_row(inquiries=[inquiry], **fields) for _ in range(times)]


def test_a_device_is_told_where_a_guide_ended_or_stopped(central: Central, counter: Counter) -> None:
    guide = next(each for each in Shelf(RESOURCES / "guides") if each.id == "e-id-no")
    steps = [step.id for step in guide.steps if step.kind is not StepKind.END]
    end = next(step.id for step in guide.steps if step.kind is StepKind.END)
    counter.send(*led(end, 12, Outcome.HELPED), *led(steps[0], 7, Outcome.REFERRED), *led(steps[1], 3), *led(None, 6))
    counter.send(*led(steps[0], 2, month="2026-02"))
    question = JourneyQuestion("e-id-no", "2026-03", "2026-03")
    before = counter.post(JOURNEY, journeys.wanted(question))
    assert journeys.journey_of(read(before.body, JourneyGiven), question).steps == {}
    refresh(central.store, central.store.folder)
    answer = counter.post(JOURNEY, journeys.wanted(question))
    assert journeys.journey_of(read(answer.body, JourneyGiven), question) == Journey(
        question, Source.SERVER, 5, 30, dict(sorted({end: 12, steps[0]: 9}.items())), 6, {Outcome.REFERRED: 6},
        {"2026-03": 30}, until="2026-03-09",
    )  # fmt: skip
    assert central.post(JOURNEY, journeys.wanted(question)).status == 401
    nothing = queries.journey(central.store, "ab" * 16, question)
    assert (nothing.started, nothing.steps, nothing.until) == (None, {}, None)


def test_a_device_is_told_what_else_was_counted_and_another_municipality_is_not(
    central: Central, counter: Counter
) -> None:
    march, two_elsewhere = TallyQuestion("2026-03", "2026-03"), TallyQuestion("2026-02", "2026-03", "ab" * 16)
    passed = replace(an_inquiry("moving"), referred_to="nav")
    counter.send(*(a_visit_row(inquiries=[passed]) for _ in range(7)))
    counter.send(*(a_visit_row(inquiries=[passed], month="2026-02") for _ in range(2)))
    refresh(central.store, central.store.folder)
    answer = counter.post(TALLIES, tallying.wanted(march))
    (told,) = tallying.tallies_of(read(answer.body, TalliesGiven), march).tallies
    assert (told.kind, told.whole, told.parts["unit"]) == (Kind.REFERRED, 9, {"nav": 9})
    assert told.parts[MONTH] == {"2026-03": 9}
    assert central.post(TALLIES, tallying.wanted(march)).problem.code == "signature"
    assert queries.tallies(central.store, "ab" * 16, march).tallies == ()
    assert queries.tallies(central.store, central.tenant.id, two_elsewhere).tallies == ()
    backwards = counter.post(TALLIES, tallying.wanted(TallyQuestion("2026-04", "2026-03")))
    assert (backwards.status, backwards.problem.code) == (400, "garbled")
    for file in Path(central.store.folder, "counts", central.tenant.id).glob("*.tallies.*"):
        file.write_bytes(b"no arrow")
    assert counter.post(TALLIES, tallying.wanted(march)).status == 503
