"""Facts about whom a desk refers to, and in which order they are offered."""

from desk.counter import directory, referral, visit
from desk.counter.counter import Counter
from desk.model.directory import Unit, UnitKind
from tests.builders import FakeClock

DAY = 24 * 3600


def refer(counter: Counter, unit: str, times: int = 1) -> None:
    for _ in range(times):
        referral.refer(counter, visit.log(counter, ["tax-online"]).visits[0].id, unit)


def test_what_the_desk_referred_to_counts_from_the_next_day_on(counter: Counter, time: FakeClock) -> None:
    refer(counter, "nav", 2)
    refer(counter, "skatteetaten")
    assert directory.usual(counter) == {}
    time.advance(DAY)
    refer(counter, "politiet")
    assert directory.usual(counter) == {"nav": 2, "skatteetaten": 1}
    time.advance(9 * 7 * DAY)
    assert directory.usual(counter) == {}


def test_what_was_taken_back_or_changed_does_not_count(counter: Counter, time: FakeClock) -> None:
    refer(counter, "nav")
    visit.undo(counter)
    refer(counter, "politiet")
    visit.take_back(counter, visit.latest(counter)[0].id)
    time.advance(DAY)
    assert directory.usual(counter) == {}


def test_who_helps_with_it_comes_first_then_who_is_usual() -> None:
    units = [Unit(name, UnitKind.AGENCY, name, helps=helps) for name, helps in
             (("a", ()), ("b", ("tax",)), ("c", ()), ("d", ("tax",)))]  # fmt: skip
    assert [unit.id for unit in directory.in_order(units, "tax", {"c": 9, "d": 1})] == ["d", "b", "c", "a"]
    assert [unit.id for unit in directory.in_order(units, None, {"c": 9})] == ["c", "a", "b", "d"]


def test_every_entry_is_known_by_its_id_wherever_it_is_used(counter: Counter) -> None:
    assert {"nav", "svb", "skatteverket", "skattestyrelsen"} <= set(directory.known(counter))
    assert {unit.country for unit in directory.at_hand(counter, "NL")} == {"NL"}
