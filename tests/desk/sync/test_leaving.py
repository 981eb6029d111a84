"""What leaves the device: the listed fields, and nothing else."""

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from desk.journal import activity, guide, handover, note, shift, site, suggestion, urn
from desk.journal.handover import Words
from desk.journal.outbox import Plain
from desk.keys import MemoryKeys
from desk.model import check, coverage, door
from desk.model.activity import Activity, Quality
from desk.model.activity import to_record as activity_record
from desk.model.answer import Answer as Given
from desk.model.answer import Face
from desk.model.answer import to_record as answer_record
from desk.model.category import Side
from desk.model.check import Check
from desk.model.coverage import Coverage, Status
from desk.model.door import Door
from desk.model.handover import Handover
from desk.model.note import Note
from desk.model.period import moment
from desk.model.reach import About, Reach
from desk.model.reach import to_record as reach_record
from desk.model.record import Record
from desk.model.shift import Shift, to_coverage
from desk.model.site import Desk, Post, ServedBy, Site
from desk.model.suggestion import Became, Suggestion
from desk.model.suggestion import to_record as idea_record
from desk.model.visit import Channel, Effort, Entered, Inquiry, Outcome, Precision, Visit, revised, to_record
from desk.sync.envelope import unpack
from desk.sync.leaving import leaving
from desk.sync.rows import ROWS, CheckRow, CoverageRow, DoorRow, InquiryRow, VisitRow
from desk.sync.transport import Answer
from tests.builders import DESK, SITE, FakeClock, a_journal, a_visit, at, written
from tests.desk.sync.servers import Central, a_central, paired, until_rest

ASKED = Inquiry(
    "tax", Outcome.REFERRED, Effort.DUG, "tax-office", Side.CITIZEN, Side.LIBRARY, "tax-return", 3, "show-the-form"
)
FULL = a_visit(
    inquiries=(ASKED, Inquiry("library-card")), place="square", channel=Channel.OUTREACH, served_by=ServedBy.JOINT,
    entered=Entered.LATE, precision=Precision.PART_OF_DAY, catalogue_revision=7, sample_n=20, continued=True, rev=2,
    op="0a" * 8, live=False,
)  # fmt: skip
LISTED = {
    "visit": {
        "id", "rev", "op", "live", "origin", "site", "month", "day", "hour", "desk", "place", "channel", "served_by",
        "entered", "precision", "catalogue_revision", "sample_n", "continued", "inquiries",
    },
    "coverage": {"id", "rev", "op", "live", "origin", "site", "month", "day", "desk", "from", "to", "status"},
    "door": {"id", "rev", "op", "live", "origin", "site", "month", "day", "count", "from", "to"},
    "check": {"id", "rev", "op", "live", "origin", "site", "month", "day", "desk", "contacts", "logged", "from", "to"},
    "handover": {"id", "rev", "op", "live", "origin", "site", "month", "day", "item", "count"},
    "answer": {"id", "rev", "op", "live", "origin", "site", "month", "day", "question", "face"},
    "reach": {"id", "rev", "op", "live", "origin", "site", "month", "day", "about"},
    "activity": {
        "id", "rev", "op", "live", "origin", "site", "month", "day", "type", "quality", "attendance", "place",
    },
    "suggestion": {"id", "rev", "op", "live", "origin", "site", "month", "day", "theme", "became", "text"},
}  # fmt: skip
"""Every field that may leave. A new one is written here by hand, after asking whether it has to."""


def plain(record: Record) -> Plain:
    """A record as it comes out of the journal."""
    head = (record.kind, record.id, record.rev, record.op, int(record.live), record.origin, record.site)
    return Plain(*head, f"{record.day:%Y-%m}", record.day.day, json.dumps(record.payload), 1)


def left(record: Record, sensitive: Collection[str] = ()) -> dict[str, Any] | None:
    """What leaves of a record, by the names on the wire; None when nothing does."""
    every = map(msgspec.to_builtins, leaving([plain(record)], sensitive, ()).values())
    found = [columns for columns in every if columns["id"]]
    return {name: value for name, (value,) in found[0].items()} if found else None


def told(row: Struct) -> dict[str, Any]:
    """A row of the wire, by the names it has there."""
    return msgspec.to_builtins(row)


def test_a_visit_leaves_with_its_listed_fields() -> None:
    assert left(to_record(FULL)) == told(VisitRow(
        id=FULL.id, rev=2, op="0a" * 8, live=False, origin="0" * 32, site=SITE, month="2026-03", day=2, hour=9,
        desk=DESK, place="square", channel=Channel.OUTREACH, served_by=ServedBy.JOINT, entered=Entered.LATE,
        precision=Precision.PART_OF_DAY, catalogue_revision=7, sample_n=20, continued=True,
        inquiries=[
            InquiryRow("tax", Outcome.REFERRED, Effort.DUG, "tax-office", Side.CITIZEN, Side.LIBRARY, "tax-return", 3,
                       "show-the-form"),
            InquiryRow("library-card", *[None] * 8),
        ],
    ))  # fmt: skip


def test_of_a_sensitive_visit_only_the_month_is_told_and_not_where_it_stopped() -> None:
    whole, stripped = left(to_record(FULL)), left(to_record(FULL), {"tax"})
    untold = dict.fromkeys(("day", "hour", "desk", "place"))
    inquiries = [[*inquiry[:-1], None] for inquiry in whole["inquiries"]]
    assert stripped == whole | untold | {"precision": "month", "inquiries": inquiries}
    assert (whole["inquiries"][0][-1], [each[0] for each in inquiries]) == ("show-the-form", ["tax", "library-card"])


def test_one_sensitive_question_strips_the_whole_visit_in_whatever_order() -> None:
    asked = a_visit("library-card", "debt", place="square")
    assert left(to_record(asked), {"debt"})["place"] is None


def test_coverage_leaves_with_its_listed_fields() -> None:
    counted = Shift("5f" * 16, SITE, DESK, ServedBy.JOINT, at(hour=9), at(hour=15, minute=30))
    assert left(to_coverage(counted, "0" * 32, "e1" * 16)) == told(CoverageRow(
        id="5f" * 16, rev=0, op=None, live=True, origin="0" * 32, site=SITE, month="2026-03", day=2, desk=DESK,
        start="2026-03-02T09:00+01:00", end="2026-03-02T15:30+01:00", status="counted",
    ))  # fmt: skip


def test_of_what_visitors_say_only_the_month_is_told() -> None:
    head = {"id": "5f" * 16, "rev": 0, "op": None, "live": True, "origin": "0" * 32, "site": SITE, "month": "2026-03"}
    answer = Given("5f" * 16, "0" * 32, SITE, "2026-03", "got-help", Face.POOR)
    assert left(answer_record(answer)) == head | {"day": None, "question": "got-help", "face": "poor"}
    tally = Reach("5f" * 16, "0" * 32, SITE, "2026-03", About.ARABIC)
    assert left(reach_record(tally)) == head | {"day": None, "about": "language-ar"}


def test_of_an_idea_the_day_and_its_words_if_they_are_part_of_it() -> None:
    idea = Suggestion("5f" * 16, 1, "0a" * 8, True, "0" * 32, SITE, at().day, "events", Became.DONE, "A bench")
    found = left(idea_record(idea))
    assert (found["day"], found["theme"], found["became"], found["text"]) == (2, "events", "done", "A bench")


def test_an_activity_leaves_with_its_day_and_without_the_hour_it_was_written_in() -> None:
    held = Activity(
        "5f" * 16, 0, None, True, "0" * 32, SITE, at().day, at(hour=20), "lecture", "Torget", Quality.MORE, None
    )  # fmt: skip
    head = {"id": "5f" * 16, "rev": 0, "op": None, "live": True, "origin": "0" * 32, "site": SITE, "month": "2026-03"}
    told = {"type": "lecture", "quality": "more", "attendance": None, "place": "Torget"}
    assert left(activity_record(held)) == head | {"day": 2} | told


def test_what_is_said_of_the_day_leaves_with_its_listed_fields() -> None:
    head = {
        "id": "5f" * 16, "rev": 0, "op": None, "live": True, "origin": "0" * 32, "site": SITE, "month": "2026-03",
        "day": 2, "start": "2026-03-02T09:00+01:00", "end": "2026-03-02T09:30+01:00",
    }  # fmt: skip
    ends = at(hour=9), at(hour=9, minute=30)
    said = Coverage("5f" * 16, SITE, DESK, *ends, Status.CLOSED)
    assert left(coverage.to_record(said, "0" * 32, None)) == told(CoverageRow(**head, desk=DESK, status="closed"))
    counted = Door("5f" * 16, SITE, *ends, 143)
    assert left(door.to_record(counted, "0" * 32, None)) == told(DoorRow(**head, count=143))
    seen = Check("5f" * 16, SITE, DESK, *ends, 12, logged=9)
    assert left(check.to_record(seen, "0" * 32, None)) == told(CheckRow(**head, desk=DESK, contacts=12, logged=9))


def test_a_kind_that_does_not_travel_stays() -> None:
    assert left(replace(to_record(FULL), kind="note")) is None


def test_the_shapes_have_the_listed_fields_and_no_others() -> None:
    found = {kind: {field.encode_name for field in msgspec.structs.fields(row)} for kind, row in ROWS.items()}
    assert found == LISTED


_odd = st.dictionaries(st.sampled_from(sorted(LISTED["visit"])), st.none() | st.integers() | st.text(max_size=3))


@given(payload=_odd, inquiries=st.lists(st.lists(st.none() | st.text(max_size=3), max_size=12), max_size=3))
def test_whatever_a_payload_holds_it_leaves_for_the_server_to_judge(
    payload: Mapping[str, object], inquiries: list[list[object]]
) -> None:
    odd = Record(None, "1d" * 16, "visit", 0, None, True, "0" * 32, SITE, at().day, payload | {"inquiries": inquiries})
    found = left(odd, {"tax"})
    assert found is not None and set(found) == LISTED["visit"]


_some = st.sampled_from(["library-card", "tax", "debt"])


@given(st.lists(st.lists(_some, max_size=2) | st.just(None), max_size=6), st.sets(_some))
def test_many_leave_as_each_would_alone(asked: list[list[str] | None], sensitive: set[str]) -> None:
    """None stands for a coverage between the visits."""
    counted = to_coverage(Shift("5f" * 16, SITE, DESK, None, at(hour=9), at(hour=15)), "0" * 32, "e1" * 16)
    visits = [None if each is None else replace(FULL, inquiries=tuple(map(Inquiry, each))) for each in asked]
    records = [plain(counted if visit is None else to_record(visit)) for visit in visits]
    alone = [msgspec.to_builtins(leaving([record], sensitive, ())) for record in records]
    together = msgspec.to_builtins(leaving(records, sensitive, ()))
    assert together == {
        kind: {name: [value for each in alone for value in each[kind][name]] for name in LISTED[kind]}
        for kind in LISTED
    }


MARK = "S3CRET"


def planted(visit: Visit) -> Visit:
    """Marks in all that may not leave of a sensitive visit."""
    asked = Inquiry("debt", guide="debt-help", guide_revision=1, step=f"{MARK}-step")
    when = replace(moment(datetime(2026, 3, 2, 9, 41, 17, 271828, tzinfo=ZoneInfo("Europe/Oslo")), "x"), zone=MARK)
    return replace(visit, inquiries=(asked,), place=f"{MARK}-place", desk="5e" * 16, at=when)


def test_in_a_whole_sync_only_listed_fields_travel(tmp_path: Path) -> None:
    time, keys, bodies = FakeClock(), MemoryKeys(), []

    def listening(central: Central, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        bodies.append((path, unpack(body) if body else b""))
        return central(path, body, headers, method)

    with a_central(tmp_path / "central", time) as central, a_journal(tmp_path, keys=keys, clock=time.clock) as journal:
        one = planted(a_visit(origin=journal.origin))
        with journal.writing() as writer:
            site.put_post(writer, Post(Site(SITE, "Elvebyen"), Desk(DESK, SITE, f"{MARK}-desk-name"), f"{MARK}-place"))
            shift.put(writer, Shift("5f" * 16, SITE, DESK, None, at(hour=9), at(hour=15)))
            guide.put_run(writer, guide.RunRow("1d" * 16, 0, "debt-help", 1, f"{MARK}-step", date(2026, 11, 22)))
            note.put(writer, Note(one.id, f"{MARK}-note", at()))
            urn.put(writer, answer_record(Given("7a" * 16, journal.origin, SITE, "2026-03", MARK, Face.BAD)))
            held = Activity("7c" * 16, 0, None, True, journal.origin, SITE, at().day, at(), "lecture")
            activity.write(writer, held, before=None, who=f"{MARK}-who")
            idea = Suggestion("7b" * 16, 0, None, True, journal.origin, SITE, at().day, "events")
            suggestion.write(writer, [idea], before=[None], who=f"{MARK}-who")
            suggestion.put_words(writer, idea, f"{MARK}-words")
            left = Handover("7d" * 16, 0, None, True, journal.origin, SITE, at().day, "call-back", at=one.at, desk=DESK)
            handover.write(writer, [left], f"{MARK}-who")
            handover.put_words(writer, Words("5f" * 16, f"{MARK}-words", at()))
        written(journal, one)
        written(journal, revised(one, "0a" * 8, live=False), before={one.id: one})
        client = paired(journal, keys, central, lambda *asked: listening(central, *asked))
        client.sensitive = {"debt"}
        until_rest(client, time)
    batches = [json.loads(plain) for path, plain in bodies if path.endswith("records")]
    assert [found["handover"]["item"] for found in batches] == [["call-back"]]
    assert [set(found[kind]) for found in batches for kind in LISTED] == [*LISTED.values()] * len(batches)
    assert [found["visit"]["id"] for found in batches] == [[one.id]]
    everything = b"".join(plain for _, plain in bodies)
    assert not [mark for mark in (MARK, "5e" * 16, "09:41", "271828") if mark in everything.decode()]


@pytest.mark.parametrize("field", ["initials", "note", "reason"])
def test_what_is_only_for_this_device_has_no_field_to_leave_in(field: str) -> None:
    assert field not in set().union(*LISTED.values())
