"""What goes together at this device, from its own journal."""

from dataclasses import replace

from desk import figures
from desk.analysis.counts import counted
from desk.analysis.overlap import overlap
from desk.analysis.tables import baskets_of
from desk.app import OpenDesk
from desk.counter import visit
from desk.counter.counter import Counter
from desk.counter.overlap import own_overlap
from desk.journal import outbox
from desk.model.overlap import Cell, Question, Source
from desk.model.pairing import Pairing
from desk.model.site import ServedBy, Site
from desk.model.visit import Entered
from tests.builders import SITE, a_visit, at, written

MARCH = Question("2026-03", "2026-03")
BOTH = ("language-learning", "moving")


def never() -> bool:
    return False


def test_the_answer_is_that_of_the_analysis_over_the_visits_that_stand(counter: Counter) -> None:
    visits = [
        *(a_visit(*BOTH, served_by=ServedBy.JOINT) for _ in range(9)), *(a_visit("reservation") for _ in range(7)),
        *(a_visit("loan-and-return", "debt-and-budget", at=at(30)) for _ in range(6)),
        *(a_visit("find-the-way", *BOTH) for _ in range(2)), a_visit(*BOTH, live=False),
        a_visit(*BOTH, entered=Entered.PAPER), a_visit(*BOTH, continued=True),
    ]  # fmt: skip
    before = a_visit(*BOTH, at=at(28, month=2))  # what came before is needed to tell what came then
    written(counter.journal, *visits, before, a_visit(*BOTH, at=at(1, month=4)))
    sensitive = {each.id for each in counter.catalogue.categories if each.sensitive}
    rows = [counted(each, sensitive) for each in (*visits, before) if each.live]
    answer = own_overlap(counter, MARCH, None, never)
    assert answer == overlap([baskets_of(rows)], MARCH, counter.catalogue, Source.JOURNAL)
    assert Cell("language-learning", "moving", 12) in answer.cells
    assert Cell("loan-and-return", "sensitive:citizen", 6) in answer.cells


def test_what_stays_with_another_municipality_is_not_counted(counter: Counter) -> None:
    written(counter.journal, *(a_visit(*BOTH) for _ in range(6)))
    written(counter.journal, *(a_visit(*BOTH, tenant="ee" * 16) for _ in range(6)))
    outbox.pair(counter.journal, Pairing("a" * 32, "ab" * 16, "Elvebyen", "https://e.example", "c" * 32, "d" * 64))
    assert own_overlap(counter, MARCH, None, never).cells == (Cell(*BOTH, 6),)


def test_a_site_typed_here_is_the_municipalitys_own(counter: Counter) -> None:
    home, other = "11" * 16, "22" * 16
    counter.in_force.publication = replace(counter.publication, sites=(Site(home, "Torget"), Site(other, "Lia")))
    written(counter.journal, *(a_visit(*BOTH, site=site) for site in (SITE, other) for _ in range(6)))
    asked = [replace(MARCH, site=site) for site in (None, home, other, SITE)]
    found = [own_overlap(counter, each, home, never).cells for each in asked]
    assert found == [(Cell(*BOTH, 12),), (Cell(*BOTH, 6),), (Cell(*BOTH, 6),), ()]


def test_counting_that_nobody_waits_for_ends(counter: Counter) -> None:
    written(counter.journal, *(a_visit(*BOTH) for _ in range(9)))
    assert own_overlap(counter, MARCH, None, lambda: True).visits is None


def test_a_desk_that_reports_to_nobody_answers_for_itself(desk: OpenDesk) -> None:
    visit.log(desk.counter, BOTH, times=9)
    visit.log(desk.counter, ["housing"], times=6)
    answer = figures.overlap(desk, MARCH)
    assert (answer.source, answer.reason, answer.visits) == (Source.JOURNAL, None, 15)
    assert answer.cells == (Cell(*BOTH, 9),)
