"""Records in columns: they come out as they went in, one that does not fit holds up no other."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from desk.sync.columns import Arrival, Misfit, arrival, content_of, read_batch, records
from desk.sync.envelope import Garbled, TooLarge, write
from desk.sync.rows import HEAD, ROWS
from desk.sync.wire import BATCH, WIRE, Batch, LooseBatch
from tests.desk.sync.making import (
    GENERATION,
    ORIGIN,
    a_coverage_row,
    a_visit_row,
    an_inquiry,
    any_rows,
    batch,
)

TEXTS = ("id", "op", "origin", "site", "month", "desk", "place")
TEXTS_OF_AN_INQUIRY = ("category", "referred_to", "guide", "step")


def sent(*rows: Struct) -> bytes:
    return write(batch(WIRE, GENERATION, 7, rows))


def spoilt(column: str, value: Any, kind: str = "visit") -> bytes:
    """Two visits and a coverage, with one value of one column spoilt."""
    message = json.loads(sent(a_visit_row("a"), a_visit_row("b"), a_coverage_row()))
    message[kind][column][0] = value
    return json.dumps(message).encode()


def test_a_visit_comes_out_as_it_went_in() -> None:
    row = a_visit_row("passport", "e-id", place="Torget")
    (found,) = records(read_batch(sent(row)))
    payload = {
        "hour": 9, "desk": row.desk, "place": "Torget", "channel": "desk", "served_by": None, "entered": "live",
        "precision": "exact", "catalogue_revision": 0, "sample_n": None, "continued": False,
        "inquiries": [["passport", *[None] * 8], ["e-id", *[None] * 8]],
    }  # fmt: skip
    assert isinstance(found, Arrival)
    assert found[:-1] == ("visit", row.id, 0, None, True, ORIGIN, row.site, "2026-03", 2)
    assert json.loads(found.payload) == payload


def test_a_coverage_comes_out_as_it_went_in() -> None:
    row = a_coverage_row()
    (found,) = records(read_batch(sent(row)))
    times = {"from": row.start, "to": row.end}
    assert found[:-1] == ("coverage", row.id, 0, None, True, ORIGIN, row.site, "2026-03", 2)
    assert json.loads(found[-1]) == {"desk": row.desk, **times, "status": "counted"}


@given(st.lists(any_rows, max_size=5))
def test_whatever_fits_comes_out_whole_by_either_way(rows: list[Struct]) -> None:
    plain = sent(*rows)
    strict = list(records(read_batch(plain)))
    loose = list(records(msgspec.json.decode(plain, type=LooseBatch)))
    assert isinstance(read_batch(plain), Batch)
    assert strict == loose
    assert len(strict) == len(rows)
    assert [arrival(each.kind, json.loads(content_of(each))) for each in strict] == strict


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("rev", -1), ("rev", 1.5), ("rev", True), ("rev", 2**53 + 1), ("rev", 10**30), ("live", 0), ("live", None),
        ("op", "0" * 15), ("op", "0" * 16 + "\n"), ("site", "A" * 32), ("site", None), ("month", "2026-13"),
        ("month", "2026-3"), ("month", "0000-05"), ("day", 0), ("day", 32), ("day", "2"), ("hour", 24),
        ("channel", "smoke"), ("served_by", "me"), ("place", ""), ("place", "a\nb"), ("place", "x" * 201),
        ("desk", "Front desk"), ("inquiries", [["a"]]), ("inquiries", [["a", *[None] * 9]]), ("inquiries", None),
        ("inquiries", [["a", "perhaps", *[None] * 7]]), ("inquiries", [["a", *[None] * 8]] * 101),
        ("entered", None), ("continued", 1), ("catalogue_revision", None),
    ],
)  # fmt: skip
def test_one_record_that_does_not_fit_is_a_misfit_and_the_others_pass(column: str, value: Any) -> None:
    plain = spoilt(column, value)
    first, *others = records(read_batch(plain))
    assert isinstance(first, Misfit)
    assert json.loads(first.content)[column] == value
    assert [type(each) for each in others] == [Arrival, Arrival]
    assert first.id == json.loads(plain)["visit"]["id"][0]


_near = st.one_of(
    st.sampled_from(["", "a", "é", "2026-03", "2026-3", "0000-01", "51" * 16, "51" * 16 + "\n", "5A" * 16, "0a" * 8]),
    st.text("0123456789abcdefAF-:T+\n\u0000", max_size=34), st.text(min_size=198, max_size=202), st.text(max_size=5),
)  # fmt: skip


@given(st.sampled_from([*TEXTS, *TEXTS_OF_AN_INQUIRY]), _near)
def test_a_text_fits_a_batch_just_when_it_fits_its_record(name: str, text: str) -> None:
    """Each text is looked at once for the whole batch; what is decided must be what each record's shape decides."""
    row, other = a_visit_row(), a_visit_row("passport")
    if name in TEXTS:
        row = msgspec.structs.replace(row, **{name: text})
    else:
        row = msgspec.structs.replace(row, inquiries=[msgspec.structs.replace(an_inquiry(), **{name: text})])
    fits = isinstance(arrival("visit", msgspec.to_builtins(row)), Arrival)
    found = read_batch(sent(other, row, other))
    assert isinstance(found, Batch) is fits
    assert [type(each) for each in records(found)] == [Arrival, Arrival if fits else Misfit, Arrival]


@pytest.mark.parametrize(("month", "day"), [("2026-02", 29), ("2026-04", 31), ("2100-02", 29)])
def test_a_day_the_month_does_not_have_is_a_misfit_by_either_way(month: str, day: int) -> None:
    plain = sent(a_visit_row(month=month, day=day))
    assert [type(each) for each in records(read_batch(plain))] == [Misfit]
    assert [type(each) for each in records(msgspec.json.decode(plain, type=LooseBatch))] == [Misfit]


def test_the_leap_day_is_a_day() -> None:
    assert [type(each) for each in records(read_batch(sent(a_visit_row(month="2028-02", day=29))))] == [Arrival]


def test_a_misfit_tells_what_can_be_read_of_it() -> None:
    op = "ab" * 8
    row = msgspec.to_builtins(a_visit_row(rev=3, op=op, hour=99))
    assert arrival("visit", row) == Misfit(
        "visit", row["id"], 3, op, ORIGIN, "2026-03", msgspec.json.encode(row).decode()
    )


def test_a_misfit_without_an_identity_gets_one_from_its_content() -> None:
    one, same, other = (arrival("visit", {"id": 5, "rev": value}) for value in ("x", "x", "y"))
    assert one == same != other
    assert isinstance(one, Misfit)
    assert one[:1] + one[2:] == ("visit", 0, None, "", "", '{"id":5,"rev":"x"}')
    assert one.id.startswith("?")


@pytest.mark.parametrize(
    "change",
    [
        lambda batch: batch.pop("to"), lambda batch: batch.update(more=1), lambda batch: batch.update(to=-1),
        lambda batch: batch.update(generation="x"), lambda batch: batch["visit"].pop("place"),
        lambda batch: batch["visit"].update(name=["Kari"]), lambda batch: batch["visit"]["rev"].pop(),
        lambda batch: batch["coverage"]["day"].append(1), lambda batch: batch["visit"].update(rev=None),
    ],
)  # fmt: skip
def test_a_batch_that_is_none_is_refused_whole(change: Any) -> None:
    message = json.loads(sent(a_visit_row(), a_visit_row()))
    change(message)
    with pytest.raises(Garbled):
        read_batch(json.dumps(message).encode())


@pytest.mark.parametrize("spoil", [False, True])
def test_a_batch_holds_so_many_and_no_more(spoil: bool) -> None:
    rows = [a_coverage_row(), *(a_visit_row(hour=99 if spoil else 9) for _ in range(BATCH))]
    assert len(list(records(read_batch(sent(*rows[1:]))))) == BATCH
    with pytest.raises(TooLarge):
        read_batch(sent(*rows))


def test_every_kind_begins_with_the_same_fields() -> None:
    assert {tuple(field.name for field in msgspec.structs.fields(row))[: len(HEAD)] for row in ROWS.values()} == {HEAD}
