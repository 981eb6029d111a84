"""The merge rule: in whatever order and portions copies arrive, the journal ends the same."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.journal import merging, tables
from desk.journal.database import Journal
from desk.journal.merging import Key, key_of
from desk.journal.spool import Entry
from desk.model.record import new_id, precedence
from tests.examples import examples

WHEN = (1772438400000000, 60, "Europe/Oslo")
COMMON = {"kind": "door", "origin": "o", "site": "s", "day": "2026-03-02", "payload": "{}"}
LOCAL = {"desk": None, "utc": 0, "offset": 60, "zone": "Europe/Oslo"}
SHIFT = {"site": "s", "desk": "d", "served_by": None, "opened_utc": 0, "opened_offset": 60, "opened_zone": "UTC"}
CLOSED = {"closed_utc": None, "closed_offset": None, "closed_zone": None}


def an_entry(table: str, row_id: str, number: int, rev: int, op: str) -> Entry:
    row = {"number": number, "id": row_id, "rev": rev, "op": op if rev else ""}
    more = {"tenant": "", "live": True, **COMMON, **LOCAL} if table == "record" else {**SHIFT, **CLOSED}
    return Entry(table, row | more, "desk", WHEN)


revs = st.tuples(st.integers(0, 3), st.sampled_from(["aa", "bb"]))
copies = st.lists(
    st.tuples(st.sampled_from(["record", "shift"]), st.integers(0, 2), st.integers(1, 9), revs), max_size=12
)


def standing(journal: Journal, wanted: set[Key]) -> dict[Key, tuple[int, str]]:
    """The (rev, op) of each row that is there, and a check that no number is given twice."""
    found: dict[Key, tuple[int, str]] = {}
    with journal.reading() as connection:
        for name in ("record", "shift"):
            rows = connection.execute(merging.SPOOLED[name].select()).mappings().all()
            assert len({row["number"] for row in rows}) == len(rows)
            found |= {(name, row.get("tenant", ""), row["id"]): (row["rev"], row["op"]) for row in rows}
    return {key: rev for key, rev in found.items() if key in wanted}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(20))
@given(drawn=copies, data=st.data())
def test_any_order_in_any_portions_ends_with_the_winners(
    journal: Journal, drawn: list[tuple[str, int, int, tuple[int, str]]], data: st.DataObject
) -> None:
    ids = [new_id() for _ in range(3)]
    entries = [an_entry(table, ids[which], number, *rev) for table, which, number, rev in drawn]
    winners = {
        key: max(precedence(each.row["rev"], each.row["op"]) for each in entries if key_of(each) == key)
        for key in map(key_of, entries)
    }
    arriving = data.draw(st.permutations(entries + entries[: len(entries) // 2]))
    cut = data.draw(st.integers(0, len(arriving)))
    for portion in (arriving[:cut], arriving[cut:], arriving):
        with journal.writing() as writer:
            merging.merge(writer.connection, portion)
    assert standing(journal, set(winners)) == winners
    with journal.reading() as connection:
        assert merging.newer(connection, arriving) == []


def test_what_is_returned_is_what_changed(journal: Journal) -> None:
    first, second = an_entry("record", "a", 1, 0, ""), an_entry("record", "a", 2, 1, "aa")
    with journal.writing() as writer:
        assert merging.merge(writer.connection, [second, first]) == {key_of(first): second.row}
        assert merging.merge(writer.connection, [first]) == {}


def test_each_rev_is_logged_once_in_its_order(journal: Journal) -> None:
    entries = [an_entry("record", "a", 9 - rev, rev, "aa") for rev in range(4)]
    with journal.writing() as writer:
        merging.merge(writer.connection, entries[2:] + entries[:2])
        rows = writer.connection.execute(tables.correction.select()).mappings().all()
    assert [row["rev"] for row in rows] == [1, 2, 3]


def test_entries_of_a_table_we_do_not_know_are_left_in_the_spool_and_never_called_there(journal: Journal) -> None:
    unknown = [Entry("weather", {"id": "a", "number": 1}, "desk", WHEN)]
    with journal.writing() as writer:
        assert merging.merge(writer.connection, unknown) == {}
        assert merging.newer(writer.connection, unknown) == unknown


def test_many_at_once_are_looked_up_in_portions(journal: Journal) -> None:
    entries = [an_entry("record", f"{n:032}", n, 0, "") for n in range(1234)]
    with journal.writing() as writer:
        assert len(merging.merge(writer.connection, entries[:1000])) == 1000
        assert merging.newer(writer.connection, entries) == entries[1000:]
