"""Where guides ended or stopped at this device, from its own journal."""

from desk import figures
from desk.app import OpenDesk
from desk.counter import guide as guides
from desk.counter.counter import Counter
from desk.counter.journey import own_journey
from desk.model.journey import JourneyQuestion
from desk.model.overlap import Source
from desk.model.visit import Inquiry, Outcome
from tests.builders import a_visit, at, written
from tests.desk.guides.making import a_guide

MARCH = JourneyQuestion("a-guide", "2026-03", "2026-03")


def never() -> bool:
    return False


def led(step: str, category: str = "electronic-id", outcome: Outcome | None = None) -> Inquiry:
    return Inquiry(category, outcome, guide="a-guide", guide_revision=1, step=step)


def test_the_visits_that_stand_are_counted_and_a_sensitive_one_tells_no_step(counter: Counter) -> None:
    sensitive = next(each.id for each in counter.catalogue.categories if each.sensitive)
    written(
        counter.journal,
        *(a_visit(inquiries=(led("done", outcome=Outcome.HELPED),)) for _ in range(10)),
        *(a_visit(inquiries=(led("done"),), at=at(27, month=2)) for _ in range(2)),  # and so two steps of the year more
        *(a_visit(inquiries=(led("papers"), Inquiry(sensitive))) for _ in range(6)),
        *(a_visit(inquiries=(led("papers"),)) for _ in range(6)),
        a_visit(inquiries=(led("done"),), live=False), a_visit(inquiries=(led("done"),), at=at(1, month=4)),
    )  # fmt: skip
    told = own_journey(counter, MARCH, a_guide(), None, never)
    assert (told.started, told.steps, told.unsaid, told.pooled) == (24, {"done": 12, "papers": 6}, 6, False)
    assert (told.outcomes, told.source) == ({None: 6}, Source.JOURNAL)


def test_counting_that_nobody_waits_for_ends(counter: Counter) -> None:
    written(counter.journal, *(a_visit(inquiries=(led("done"),)) for _ in range(9)))
    assert own_journey(counter, MARCH, a_guide(), None, lambda: True).steps == {}


def test_guides_followed_at_a_desk_that_reports_to_nobody_are_its_own_figures(desk: OpenDesk) -> None:
    guide = next(iter(desk.guides))
    for _ in range(6):
        guides.leave(desk.counter, guides.start(desk.counter, guide))
    month = f"{desk.counter.clock.now().day:%Y-%m}"
    told = figures.journey(desk, JourneyQuestion(guide.id, month, month), guide)
    assert (told.source, told.reason, told.started, told.steps) == (Source.JOURNAL, None, 6, {guide.start: 6})


def test_of_a_sensitive_guide_the_server_is_not_asked_and_no_step_is_told(desk: OpenDesk) -> None:
    guide = next(each for each in desk.guides if each.sensitive)
    for _ in range(6):
        guides.leave(desk.counter, guides.start(desk.counter, guide))
    month = f"{desk.counter.clock.now().day:%Y-%m}"
    told = figures.journey(desk, JourneyQuestion(guide.id, month, month), guide)
    assert (told.source, told.reason, told.steps, told.silent) == (Source.JOURNAL, figures.SENSITIVE, {}, True)
    assert (told.started, told.unsaid) == (6, 6)
