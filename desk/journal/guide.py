"""Guides in progress, and those left today. They are kept for this device alone, so that each can be taken up again
where it stopped, even after a kill: the way to its step, what was chosen and ticked, and no number or date ever.

A run is gone once it ended, and at the end of its day; what is deleted is overwritten with zeros at once.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Row

from desk.journal import tables
from desk.journal.writer import Readable, Writer

_r = tables.run.c
_fresh = sqlite.insert(tables.run)
_keep = _fresh.on_conflict_do_update(
    index_elements=["visit"], set_={each.name: _fresh.excluded[each.name] for each in _r if not each.primary_key}
)
_going_on = select(tables.run).where(_r.left.is_(False)).order_by(_r.visit)
_one = select(tables.run).where(_r.visit == bindparam("id"))
_drop = delete(tables.run).where(_r.visit == bindparam("id"))
_old = select(_r.visit).where(_r.left.is_(True), _r.day != bindparam("day")).limit(1)
_expire = delete(tables.run).where(_r.left.is_(True), _r.day != bindparam("day"))


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is kept of the way to a step: the steps passed, the last answer to each question, the items ticked, and the
    entry of the directory the person was referred to last."""

    trail: tuple[str, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    ticked: frozenset[str] = frozenset()
    referred_to: str | None = None


@dataclass(frozen=True, slots=True)
class RunRow:
    """A guide on an inquiry (its index) of a visit, and the step it is at, on a local day. `program` None means this
    program. `left`: nobody is in it now."""

    visit: str
    inquiry: int
    guide: str
    guide_revision: int
    step: str
    day: date
    chosen: Chosen = Chosen()
    left: bool = False
    program: str | None = None


def put_run(writer: Writer, run: RunRow) -> RunRow:
    """Remember a run; a visit has at most one."""
    program = run.program or writer.program
    _clean(writer.connection)
    writer.connection.execute(
        _keep,
        {
            "visit": run.visit,
            "inquiry": run.inquiry,
            "guide": run.guide,
            "guide_revision": run.guide_revision,
            "step": run.step,
            "program": program,
            "day": run.day.isoformat(),
            "left": run.left,
            "chosen": _written(run.chosen),
        },
    )
    return RunRow(
        run.visit, run.inquiry, run.guide, run.guide_revision, run.step, run.day, run.chosen, run.left, program
    )


def runs(journal: Readable) -> tuple[RunRow, ...]:
    """Every run that was neither ended nor left, of all programs on this journal."""
    with journal.reading() as connection:
        return tuple(_read(row) for row in connection.execute(_going_on))


def run_of(journal: Readable, visit_id: str) -> RunRow | None:
    """The run of a visit, going on or left; None when there is none (any more)."""
    with journal.reading() as connection:
        row = connection.execute(_one, {"id": visit_id}).one_or_none()
    return None if row is None else _read(row)


def drop_run(writer: Writer, visit_id: str) -> None:
    """The run of this visit is over; nothing happens when there is none."""
    _clean(writer.connection)
    writer.connection.execute(_drop, {"id": visit_id})


def are_old(journal: Readable, today: date) -> bool:
    """Whether a run that was left lies there from another day."""
    with journal.reading() as connection:
        return connection.execute(_old, {"day": today.isoformat()}).first() is not None


def expire(writer: Writer, today: date) -> None:
    """Delete what was left on another day."""
    _clean(writer.connection)
    writer.connection.execute(_expire, {"day": today.isoformat()})


def _read(row: Row[tuple[object, ...]]) -> RunRow:
    chosen = json.loads(row.chosen)
    return RunRow(
        row.visit, row.inquiry, row.guide, row.guide_revision, row.step,
        date.fromisoformat(row.day) if row.day else date.min,
        Chosen(
            tuple(chosen.get("trail", ())), chosen.get("given", {}), frozenset(chosen.get("ticked", ())),
            chosen.get("referred_to"),
        ),
        row.left, row.program,
    )  # fmt: skip


def _written(chosen: Chosen) -> str:
    kept = {"trail": chosen.trail, "given": dict(chosen.given), "ticked": sorted(chosen.ticked)}
    return json.dumps({**kept, "referred_to": chosen.referred_to})


def _clean(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
