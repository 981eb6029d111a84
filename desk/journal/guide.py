"""Guides in progress. They are kept for this device alone, so that a kill still leaves where each one stopped."""

from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import sqlite

from desk.journal import tables
from desk.journal.writer import Readable, Writer

_fresh = sqlite.insert(tables.run)
_keep = _fresh.on_conflict_do_update(
    index_elements=["visit"],
    set_={name: _fresh.excluded[name] for name in ("inquiry", "guide", "guide_revision", "step", "program")},
)
_all = select(tables.run).order_by(tables.run.c.visit)
_drop = delete(tables.run).where(tables.run.c.visit == bindparam("id"))


@dataclass(frozen=True, slots=True)
class RunRow:
    """A guide on an inquiry (its index) of a visit, and the step it is at. `program` None means this program."""

    visit: str
    inquiry: int
    guide: str
    guide_revision: int
    step: str
    program: str | None = None


def put_run(writer: Writer, run: RunRow) -> RunRow:
    """Remember a run; a visit has at most one."""
    program = run.program or writer.program
    writer.connection.execute(
        _keep,
        {
            "visit": run.visit,
            "inquiry": run.inquiry,
            "guide": run.guide,
            "guide_revision": run.guide_revision,
            "step": run.step,
            "program": program,
        },
    )
    return RunRow(run.visit, run.inquiry, run.guide, run.guide_revision, run.step, program)


def runs(journal: Readable) -> tuple[RunRow, ...]:
    """Every run that was neither ended nor left, of all programs on this journal."""
    with journal.reading() as connection:
        return tuple(RunRow(*row) for row in connection.execute(_all))


def drop_run(writer: Writer, visit_id: str) -> None:
    """The run of this visit is over; nothing happens when there is none."""
    writer.connection.execute(_drop, {"id": visit_id})
