"""Facts about whom a question went to, and who sent the person here."""

import pytest

from desk.counter import referral, visit
from desk.counter.counter import Counter
from desk.counter.errors import VisitGone
from desk.model.category import Side
from desk.model.visit import Inquiry, Outcome


@pytest.fixture
def logged(counter: Counter) -> str:
    return visit.log(counter, ["electronic-id", "print-scan"]).visits[0].id


def asked(counter: Counter, visit_id: str) -> tuple[Inquiry, ...]:
    return visit.find(counter, visit_id).inquiries


def test_a_referral_is_the_outcome_and_whom_to(counter: Counter, logged: str) -> None:
    referral.refer(counter, logged, "skatteetaten", 0)
    assert asked(counter, logged) == (
        Inquiry("electronic-id", Outcome.REFERRED, referred_to="skatteetaten"), Inquiry("print-scan"),
    )  # fmt: skip
    referral.refer(counter, logged, None, 0)
    assert asked(counter, logged)[0] == Inquiry("electronic-id")


def test_a_colleague_takes_the_newest_question_over(counter: Counter, logged: str) -> None:
    referral.hand_on(counter, logged, Side.CITIZEN)
    assert asked(counter, logged)[1] == Inquiry("print-scan", Outcome.HANDED_OVER, handed_to=Side.CITIZEN)
    referral.hand_on(counter, logged, None)
    assert asked(counter, logged)[1] == Inquiry("print-scan")


def test_unsaying_whom_leaves_an_outcome_that_says_more(counter: Counter, logged: str) -> None:
    visit.set_outcome(counter, logged, Outcome.ANSWERED)
    referral.refer(counter, logged, None)
    assert asked(counter, logged)[1].outcome is Outcome.ANSWERED


def test_a_question_went_to_one_place_only(counter: Counter, logged: str) -> None:
    referral.refer(counter, logged, "nav")
    referral.hand_on(counter, logged, Side.LIBRARY)
    assert asked(counter, logged)[1].referred_to is None
    visit.set_outcome(counter, logged, Outcome.REFERRED)
    assert asked(counter, logged)[1] == Inquiry("print-scan", Outcome.REFERRED)


def test_an_outcome_said_again_keeps_whom_it_went_to(counter: Counter, logged: str) -> None:
    referral.refer(counter, logged, "nav")
    visit.set_outcome(counter, logged, Outcome.REFERRED)
    assert asked(counter, logged)[1].referred_to == "nav"


def test_who_sent_the_person_says_nothing_of_the_outcome(counter: Counter, logged: str) -> None:
    referral.sent_by(counter, logged, Side.LIBRARY)
    assert asked(counter, logged)[1] == Inquiry("print-scan", sent_here_by=Side.LIBRARY)


def test_each_is_taken_back_by_one_key(counter: Counter, logged: str) -> None:
    before = visit.find(counter, logged)
    referral.hand_on(counter, logged, Side.CITIZEN)
    referral.carry_on(counter, logged, True)
    assert visit.find(counter, logged).continued
    visit.undo(counter)
    visit.undo(counter)
    after = visit.find(counter, logged)
    assert (after.inquiries, after.continued) == (before.inquiries, False)


def test_what_goes_on_from_a_colleague_is_no_new_visit(counter: Counter, logged: str) -> None:
    visit.log(counter, ["tax-online"])
    referral.carry_on(counter, logged, True)
    assert visit.count_today(counter) == 1
    assert len(visit.today(counter)) == 2
    referral.carry_on(counter, logged, False)
    assert visit.count_today(counter) == 2


def test_what_is_gone_is_referred_no_more(counter: Counter, logged: str) -> None:
    visit.take_back(counter, logged)
    with pytest.raises(VisitGone):
        referral.refer(counter, logged, "nav")
