"""The chain under everything that can happen to it: real journals, the real client, the real server.

Messages are lost, repeated, cut, and arrive long after they were given up; disks are cloned and restored; the server
is killed and restored, with and without saying so. At every moment nothing is at the server that nobody wrote, and
nothing is acknowledged that is not there. Once the faults end the server holds the merge of everything, and nobody
sends any more.
"""

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desk.journal import outbox
from desk.journal.database import Journal
from desk.journal.opening import open_journal
from desk.keys import MemoryKeys
from desk.model.record import new_op, precedence
from desk.model.visit import Visit, revised
from desk.sync.client import Client, rest_left
from desk.sync.delivering import ask, settle, step
from desk.sync.server import server_of
from desk.sync.transport import Answer, Body, Cut, Late, Unreachable
from desk.sync.wire import OPEN, RECORDS, Problem
from tests.builders import SITE, FakeClock, a_visit, at, written
from tests.desk.journal.disks import ForgetfulDisk
from tests.desk.sync.servers import Central, a_central, lead, paired, put_post, told

Rev = tuple[int, str]
Request = tuple[str, bytes, Mapping[str, str]]
ELSEWHERE = "5b" * 16
LOGIN = Answer(200, {"content-type": "text/html"}, b"<html>Log in")
FAULTS = (
    "well",
    "well",
    "well",
    "well",
    "well",
    "well",
    "lost",
    "unheard",
    "cut",
    "twice",
    "late",
    "login",
    "busy",
    "too-large",
    "slow",
)


@dataclass
class Road:
    """The way from one device to the server, with one fault at a time. What arrives late is kept for later."""

    central: Central | None = None
    fault: str = "well"
    cut_at: int = 0
    late: list[Request] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    def __call__(self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        """A Transport."""
        assert self.central is not None
        self.paths += [path] if method == "POST" else []
        if isinstance(body, Body):
            body.meanwhile()
        if self.fault == "lost":
            raise Unreachable
        if self.fault in ("late", "slow"):
            self.late += [(path, body, headers)] if self.fault == "late" and method == "POST" else []
            raise Late
        if self.fault in ("login", "busy", "too-large"):
            refusals = {"busy": told(Problem("busy", "x"), 503), "too-large": told(Problem("too-large", "x"), 413)}
            return refusals.get(self.fault, LOGIN)
        answer = self.central(path, body, headers, method)
        if self.fault == "twice":
            answer = self.central(path, body, headers, method)
        if self.fault == "unheard":
            raise Cut
        cut = answer.body[: self.cut_at % max(len(answer.body), 1)]
        return answer if self.fault != "cut" else answer._replace(body=cut)


@dataclass
class Device:
    """One disk with a journal on it, and the program that delivers."""

    folder: Path
    journal: Journal
    client: Client
    road: Road

    def visits(self) -> dict[str, Rev]:
        """The newest rev of every record on this disk."""
        with self.journal.reading() as connection:
            rows = connection.exec_driver_sql("SELECT id, rev, op FROM record").all()
        return {row[0]: precedence(row[1], row[2]) for row in rows}

    def acknowledged(self) -> dict[str, Rev]:
        """What it believes the server has."""
        acked = outbox.progress(self.journal).acked
        with self.journal.reading() as connection:
            rows = connection.exec_driver_sql("SELECT id, rev, op FROM record WHERE seq <= ?", (acked,)).all()
        return {row[0]: precedence(row[1], row[2]) for row in rows}


def merged(*sets: Mapping[str, Rev]) -> dict[str, Rev]:
    """Of every record the highest rev."""
    found: dict[str, Rev] = {}
    for each in sets:
        for record, rev in each.items():
            found[record] = max(rev, found.get(record, rev))
    return found


devices = st.integers(0, 5)
months = st.integers(1, 3)


class Chain(RuleBasedStateMachine):
    """Counters and a server, and all that can happen to them."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="skranke-chain-", dir=memory)))
        self.time, self.keys = FakeClock(), MemoryKeys()
        self.visits: list[Visit] = []
        self.attempted: set[tuple[str, Rev]] = set()
        self.devices: list[Device] = []
        self.made = 0
        self.forgetful = False
        self.server = ExitStack()
        self.central = self._start_server()

    @initialize()
    def two_counters(self) -> None:
        """Each is paired before anything happens to it; then everything is backed up."""
        for _ in range(2):
            folder = self._folder("device")
            journal = self._open(folder)
            put_post(journal)
            self._device(folder, journal, paired(journal, self.keys, self.central))
            self.back_up(len(self.devices) - 1)
        self.back_up_the_server()

    # What people do.

    @rule(which=devices, month=months, n=st.integers(1, 3), here=st.booleans())
    def log(self, which: int, month: int, n: int, here: bool) -> None:
        device = self._pick(which)
        site = SITE if here else ELSEWHERE
        fresh = [a_visit(origin=device.journal.origin, at=at(month=month), site=site) for _ in range(n)]
        self._write(device, *fresh)

    @rule(which=devices, nth=st.integers(0, 20), month=months, live=st.booleans(), here=st.booleans())
    def correct(self, which: int, nth: int, month: int, live: bool, here: bool) -> None:
        """Taken back, moved to another month or to a place the server does not know; or back again."""
        device = self._pick(which)
        with device.journal.reading() as connection:
            ids = connection.exec_driver_sql("SELECT id FROM record ORDER BY number").scalars().all()
        if ids:
            wanted = ids[nth % len(ids)]
            standing = (wanted, device.visits()[wanted])
            before = next(visit for visit in self.visits if (visit.id, precedence(visit.rev, visit.op)) == standing)
            changes = {"live": live, "at": at(month=month), "site": SITE if here else ELSEWHERE}
            self._write(device, revised(before, new_op(), **changes), before=before)

    # What the program does.

    @rule(which=devices, fault=st.sampled_from(FAULTS), cut_at=st.integers(0, 400), steps=st.integers(1, 4))
    def deliver(self, which: int, fault: str, cut_at: int, steps: int) -> None:
        """Some steps under one fault, however long the client wants to wait in between."""
        device = self._pick(which)
        device.road.fault, device.road.cut_at = fault, cut_at
        for _ in range(steps):
            self.time.advance(rest_left(device.client))
            step(device.client)
        device.road.fault = "well"

    @rule(which=devices, month=months, again=st.booleans())
    def write_while_a_request_is_out(self, which: int, month: int, again: bool) -> None:
        """Staff go on; what they write is not in the request, and its answer says nothing about it."""
        device = self._pick(which)
        self.time.advance(rest_left(device.client))
        asked = ask(device.client)
        self.log(which, month, 1, True)
        if again:
            self.correct(which, 0, month, True, True)
        settle(device.client, asked)

    @rule(which=devices)
    def deliver_all(self, which: int) -> None:
        """A quiet hour on a good network."""
        self._rest(self._pick(which))

    @rule(which=devices)
    def hear_what_was_late(self, which: int) -> None:
        """Requests long given up arrive after all; nobody hears the answers."""
        device = self._pick(which)
        for request in device.road.late:
            self.central(*request)
        device.road.late.clear()

    @rule(which=devices, limit=st.integers(1, 3))
    def narrow(self, which: int, limit: int) -> None:
        """Small batches, so that there are many."""
        self._pick(which).client.limit = limit

    # What happens to disks.

    @rule(which=devices)
    def restart(self, which: int) -> None:
        """The program is started anew."""
        device = self._pick(which)
        device.journal.close()
        self._reopen(device)

    @rule(which=devices)
    def clone(self, which: int) -> None:
        """The disk is copied, and both copies go on."""
        if len(self.devices) < 4:
            device = self._pick(which)
            device.journal.close()
            folder = self._folder("clone")
            shutil.copytree(device.folder, folder)
            self._reopen(device)
            self._device(folder, self._open(folder), None)

    @rule(which=devices)
    def back_up(self, which: int) -> None:
        """The disk is backed up."""
        device = self._pick(which)
        device.journal.close()
        shutil.rmtree(self._backup(device.folder), ignore_errors=True)
        shutil.copytree(device.folder, self._backup(device.folder))
        self._reopen(device)

    @rule(which=devices)
    def restore(self, which: int) -> None:
        """The disk is as it was at its backup; what came after is gone from it."""
        device = self._pick(which)
        if self._backup(device.folder).exists():
            device.journal.close()
            shutil.rmtree(device.folder)
            shutil.copytree(self._backup(device.folder), device.folder)
            self._reopen(device)

    # What happens to the server.

    @rule()
    def restart_the_server(self) -> None:
        """It is gone for a moment."""
        self.server.close()
        self._start_server()

    @rule()
    def back_up_the_server(self) -> None:
        """Its store is backed up."""
        self.server.close()
        shutil.rmtree(self.folder / "central-backup", ignore_errors=True)
        shutil.copytree(self.folder / "central", self.folder / "central-backup")
        self._start_server()

    @rule(said=st.booleans())
    def restore_the_server(self, said: bool) -> None:
        """Its store is as it was at its backup; a good administrator says so by a new generation."""
        if (self.folder / "central-backup").exists():
            self.server.close()
            shutil.rmtree(self.folder / "central")
            shutil.copytree(self.folder / "central-backup", self.folder / "central")
            self._start_server()
            if said:
                self.central.new_generation()
            self.forgetful = self.forgetful or not said

    # What holds at every moment, and in the end.

    @invariant()
    def nothing_is_there_that_nobody_wrote(self) -> None:
        assert set(self.central.all_revs().items()) <= self.attempted

    @invariant()
    def nothing_is_acknowledged_that_is_not_there(self) -> None:
        there, generation = self.central.all_revs(), self.central.generation()
        for device in self.devices:
            if not self.forgetful and outbox.progress(device.journal).generation == generation:
                assert all(there.get(record, (-1, "")) >= rev for record, rev in device.acknowledged().items())

    def teardown(self) -> None:
        try:
            if self.devices:
                self._faults_end()
        finally:
            for device in self.devices:
                device.journal.close()
            self.server.close()
            self.stack.close()

    def _faults_end(self) -> None:
        expected = merged(self.central.all_revs(), *(device.visits() for device in self.devices))
        for _ in range(3):
            for device in self.devices:
                self._rest(device)
        assert self.central.all_revs() == expected
        for device in self.devices:
            device.road.paths.clear()
            self._rest(device)
        assert [path for device in self.devices for path in device.road.paths if path == RECORDS] == []

    def _rest(self, device: Device) -> None:
        """A whole round: from looking at the server's digests until there is nothing to do. A look at its guides or at
        what others hand over is none."""
        before = len(device.road.paths)
        for _ in range(100):
            delivery = step(device.client)
            looked = OPEN in device.road.paths[before:]
            if looked and device.client.level and not device.client.failures and not delivery.waiting:
                return
            if device.client.failures or not looked:
                self.time.advance(rest_left(device.client))
        raise AssertionError(f"no rest: {delivery}")

    def _pick(self, which: int) -> Device:
        return self.devices[which % len(self.devices)]

    def _write(self, device: Device, *visits: Visit, before: Visit | None = None) -> None:
        written(device.journal, *visits, before={before.id: before} if before else None)
        self.visits += visits
        self.attempted |= {(visit.id, precedence(visit.rev, visit.op)) for visit in visits}

    def _folder(self, name: str) -> Path:
        self.made += 1
        return self.folder / f"{name}-{self.made}"

    def _backup(self, folder: Path) -> Path:
        return folder.with_name(f"{folder.name}-backup")

    def _open(self, folder: Path) -> Journal:
        return open_journal(folder / "journal", folder / "spool", self.keys, self.time.clock, disk=ForgetfulDisk())

    def _device(self, folder: Path, journal: Journal, client: Client | None) -> None:
        device = Device(folder, journal, client or self._client(journal), Road())
        lead(device.client, device.road)
        device.client.random = Random(len(self.devices))
        device.road.central = self.central
        self.devices.append(device)

    def _client(self, journal: Journal) -> Client:
        pairing = outbox.pairing(journal)
        assert pairing is not None
        return Client(journal, server_of(journal, self.keys, pairing, Road()), (), ())

    def _reopen(self, device: Device) -> None:
        device.journal = self._open(device.folder)
        device.client = self._client(device.journal)
        lead(device.client, device.road)
        device.client.random = Random(7)

    def _start_server(self) -> Central:
        self.server = ExitStack()
        self.central = self.server.enter_context(a_central(self.folder / "central", self.time))
        for device in self.devices:
            device.road.central = self.central
        return self.central


Chain.TestCase.settings = settings(max_examples=4, stateful_step_count=40)
TestChain = Chain.TestCase


@pytest.mark.deep
class TestChainForLong(Chain.TestCase):
    settings = settings(max_examples=1000, stateful_step_count=60)
