"""Count files: whole or not there, read while they are replaced, and never of another set of records."""

import gc
from pathlib import Path

import pytest

from desk.analysis.counts import Counted, Followed, baskets, category_days, guide_steps
from desk.analysis.steps import steps_of
from desk.analysis.tables import encode, encode_days
from desk.analysis.tally import Passed, TallyKey, decode_tallies, encode_tallies, of_visit, tallied
from desk.central import counts
from desk.central.counts import Month
from desk.central.errors import CountsFailed
from desk.model.tallies import Kind
from tests.desk.analysis.decoding import decode, decode_days, decode_steps
from tests.desk.analysis.making import a_counted

TENANT, GENERATION = "7e" * 16, "9e" * 16


def tables(*rows: Counted) -> Month:
    # Each was at a conversation outside, and referred to NAV.
    adds = [(row.site, row.month, of_visit("outreach", "square", False, [Passed("nav", None)])) for row in rows]
    others = encode_tallies(tallied(adds))
    return Month(encode(baskets(rows)), encode_days(category_days(rows)), steps_of(rows), others)


def put(folder: Path, *rows: Counted, month: str = "2026-03", generation: str = GENERATION) -> None:
    counts.put(folder, TENANT, month, generation, tables(*(row._replace(month=month) for row in rows)))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "counts" / TENANT).iterdir())}


def test_what_is_written_is_read_month_by_month(tmp_path: Path) -> None:
    rows = [a_counted("a", "b", served_by="library"), a_counted("b", desk=None, day=None), a_counted(channel=None)]
    rows += [a_counted("b", followed=(Followed("b", "e-id", 2, step, None),)) for step in ("why", "why", None)]
    for month in ("2026-04", "2026-02", "2026-03"):
        put(tmp_path, *rows, month=month)
    expected = [[row._replace(month=month) for row in rows] for month in ("2026-02", "2026-03")]
    found = counts.read(tmp_path, TENANT, "2026-01", "2026-03")
    assert [decode(table) for table in found] == [baskets(month) for month in expected]
    found = counts.read_days(tmp_path, TENANT, "2026-01", "2026-03")
    assert [decode_days(table) for table in found] == [category_days(month) for month in expected]
    found = counts.read_steps(tmp_path, TENANT, "2026-01", "2026-03")
    assert [decode_steps(table) for table in found] == [guide_steps(month) for month in expected]
    found = counts.read_tallies(tmp_path, TENANT, "2026-01", "2026-03")
    assert [decode_tallies(table) for table in found] == [decode_tallies(tables(*month).tallies) for month in expected]
    assert counts.read(tmp_path, "0" * 32, "2026-01", "2026-12") == []


def test_a_month_of_which_nothing_but_something_else_was_counted_has_files(tmp_path: Path) -> None:
    door = {TallyKey("51" * 16, "2026-03", Kind.DOOR, "", "door", ""): 143}
    nothing = tables()
    counts.put(tmp_path, TENANT, "2026-03", GENERATION, nothing._replace(tallies=encode_tallies(door)))
    assert [len(table) for table in counts.read_days(tmp_path, TENANT, "2026-03", "2026-03")] == [0]
    held = counts.held(tmp_path, TENANT, "2026-03", GENERATION)
    assert held is not None
    assert (len(held.baskets), decode_tallies(held.tallies)) == (0, door)


def test_a_file_is_mapped_and_cannot_be_written_through(tmp_path: Path) -> None:
    put(tmp_path, *[a_counted("a", "b")] * 3)
    (table,) = counts.read(tmp_path, TENANT, "2026-03", "2026-03")
    assert not table.members.flags.owndata
    with pytest.raises(ValueError, match="read-only"):
        table.visits[0] = 9


def test_a_reader_keeps_what_it_has_while_a_newer_file_takes_its_place(tmp_path: Path) -> None:
    put(tmp_path, a_counted("a"))
    (before,) = counts.read(tmp_path, TENANT, "2026-03", "2026-03")
    put(tmp_path, a_counted("a"), a_counted("b"))
    assert [*files(tmp_path)] == [
        f"2026-03.{table}.arrow"
        for table in ("baskets.00000002", "days.00000002", "steps.00000001", "tallies.00000002")
    ]
    gc.collect()
    assert decode(before) == baskets([a_counted("a")])
    (after,) = counts.read(tmp_path, TENANT, "2026-03", "2026-03")
    assert sum(decode(after).values()) == 2


def test_the_same_again_is_not_written_and_nothing_leaves_no_file(tmp_path: Path) -> None:
    put(tmp_path, a_counted("a"), a_counted("b"))
    before = {name: (tmp_path / "counts" / TENANT / name).stat().st_ino for name in files(tmp_path)}
    put(tmp_path, a_counted("b"), a_counted("a"))
    assert {name: (tmp_path / "counts" / TENANT / name).stat().st_ino for name in files(tmp_path)} == before
    assert counts.there(tmp_path) == {(TENANT, "2026-03")}
    put(tmp_path)
    assert files(tmp_path) == {}
    assert counts.there(tmp_path) == set()


def test_of_two_files_the_newer_counts_and_the_older_goes_next_time(tmp_path: Path) -> None:
    put(tmp_path, a_counted("a"))
    older = {name: content for name, content in files(tmp_path).items()}
    put(tmp_path, a_counted("b"))
    for name, content in older.items():  # as after a kill, or where somebody still has them mapped
        (tmp_path / "counts" / TENANT / name).write_bytes(content)
    (found,) = counts.read(tmp_path, TENANT, "2026-03", "2026-03")
    assert decode(found) == baskets([a_counted("b")])
    put(tmp_path, a_counted("b"))
    same = {f"2026-03.{table}.00000001.arrow" for table in ("steps", "tallies")}  # which say the same
    assert files(tmp_path).keys() & older.keys() == same


def test_what_was_left_half_written_is_no_file_and_is_swept(tmp_path: Path) -> None:
    put(tmp_path, a_counted("a"))
    whole = files(tmp_path)
    (tmp_path / "counts" / TENANT / ".2026-03.days.00000002.arrow-0a0b0c0d.part").write_bytes(b"half")
    assert counts.held(tmp_path, TENANT, "2026-03", GENERATION) is not None
    counts.sweep(tmp_path)
    assert files(tmp_path) == whole


def test_files_of_another_set_of_records_or_cut_or_alone_are_not_built_on(tmp_path: Path) -> None:
    put(tmp_path, *[a_counted("a", "b")] * 4)
    assert counts.held(tmp_path, TENANT, "2026-03", GENERATION) is not None
    assert counts.held(tmp_path, TENANT, "2026-03", "0" * 32) is None
    assert counts.held(tmp_path, TENANT, "2026-04", GENERATION) is None
    days = tmp_path / "counts" / TENANT / "2026-03.days.00000001.arrow"
    content = days.read_bytes()
    for damaged in (b"", content[:-10], content[: len(content) // 2], b"x" * len(content)):
        days.write_bytes(damaged)
        assert counts.held(tmp_path, TENANT, "2026-03", GENERATION) is None
        with pytest.raises(CountsFailed, match="a file there is damaged"):
            counts.read_days(tmp_path, TENANT, "2026-03", "2026-03")
    days.unlink()
    assert counts.held(tmp_path, TENANT, "2026-03", GENERATION) is None
    assert counts.there(tmp_path) == set()


def test_where_nothing_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "counts").write_text("in the way")
    with pytest.raises(CountsFailed, match=r"a file stands in the way.*every record is kept"):
        put(tmp_path, a_counted("a"))
