"""Any working days: visits logged and corrected by two programs, restarts, lost logs, checks. Nothing gets lost."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from desk.journal import replay, site
from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.opening import open_journal, rebuild
from desk.keys import MemoryKeys
from desk.model.record import precedence
from desk.model.site import Desk, Post, Site
from desk.model.visit import Channel, Visit, revised
from tests.builders import DESK, SITE, FakeClock, a_visit, written
from tests.desk.journal.disks import ForgetfulDisk
from tests.examples import examples


class WorkingDays(RuleBasedStateMachine):
    """The model is a dict: for each visit the copy with the highest (rev, op) that was ever ticked."""

    logged = Bundle("logged")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.keys, self.time = MemoryKeys(), FakeClock()
        self.ticked: dict[str, Visit] = {}
        self.programs: list[Journal] = []

    @initialize()
    def first_start(self) -> None:
        """One program, at a place, its work so far in the database itself."""
        self._start()
        with self.programs[0].writing() as writer:
            site.put_post(writer, Post(Site(SITE, "Elvebyen"), Desk(DESK, SITE, "")))
        self.restart()

    @rule(target=logged, program=st.integers(0, 1), late=st.integers(-400, 400))
    def log(self, program: int, late: int) -> str:
        """A program logs a visit, with whatever the clock says."""
        self.time.advance(late * 86400)
        visit = a_visit(at=self.time.clock.now())
        self._write(program, None, visit)
        return visit.id

    @rule(visit_id=logged, program=st.integers(0, 1), channel=st.sampled_from(Channel), stale=st.booleans())
    def correct(self, visit_id: str, program: int, channel: Channel, stale: bool) -> None:
        """A program corrects a visit as it knows it: a `stale` one knows an older rev than there is."""
        known = self.ticked[visit_id]
        if stale and known.rev:
            known = replace(known, rev=known.rev - 1)
        op = f"{program}{channel}{'old' if stale else 'new'}"
        self._write(program, known, revised(known, op, channel=channel))

    @rule(visit_id=consumes(logged), program=st.integers(0, 1))
    def take_back(self, visit_id: str, program: int) -> None:
        """A program takes a visit back."""
        known = self.ticked[visit_id]
        self._write(program, known, revised(known, "gone", live=False))

    @rule()
    def start_another(self) -> None:
        """A second window on the same journal."""
        if len(self.programs) == 1:
            self._start()

    @rule()
    def restart(self) -> None:
        """All programs end, one begins."""
        self._stop()
        self._start()

    @rule()
    def lose_the_log(self) -> None:
        """The power goes, and the write-ahead log with it."""
        kept = self.folder / "kept"
        shutil.copytree(self.folder / "journal", kept, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
        self._stop()
        shutil.rmtree(self.folder / "journal")
        kept.rename(self.folder / "journal")
        self._start()
        self.check()

    @rule()
    def lose_the_journal(self) -> None:
        """All of the journal goes."""
        self._stop()
        shutil.rmtree(self.folder / "journal")
        self.programs = [rebuild(self.folder / "journal", self.folder / "spool", self.keys, self.time.clock)]

    @rule()
    def check(self) -> None:
        """The check after the first paint."""
        journal = self.programs[0]
        replay.put_back(journal, replay.missing(journal))
        replay.checkpoint(journal)

    @invariant()
    def every_tick_is_there(self) -> None:
        """In every program, at the newest rev."""
        for journal in self.programs:
            assert {visit_id: visits.get(journal, visit_id) for visit_id in self.ticked} == self.ticked
            live = [visit.id for visit in self.ticked.values() if visit.live]
            assert sorted(visit.id for visit in visits.latest(journal, SITE, 1000)) == sorted(live)

    def teardown(self) -> None:
        """Everything closed, the folder gone."""
        self._stop()
        shutil.rmtree(self.folder)

    def _write(self, program: int, before: Visit | None, visit: Visit) -> None:
        journal = self.programs[program % len(self.programs)]
        written(journal, visit, before={visit.id: before} if before else None)
        copies = [visit, self.ticked.get(visit.id, visit)]
        self.ticked[visit.id] = max(copies, key=lambda copy: precedence(copy.rev, copy.op))

    def _start(self) -> None:
        folder, spool = self.folder / "journal", self.folder / "spool"
        self.programs.append(open_journal(folder, spool, self.keys, self.time.clock, disk=ForgetfulDisk()))

    def _stop(self) -> None:
        for journal in self.programs:
            journal.close()
        self.programs = []


TestWorkingDays = WorkingDays.TestCase
TestWorkingDays.settings = settings(max_examples=examples(8), stateful_step_count=20, deadline=None)
