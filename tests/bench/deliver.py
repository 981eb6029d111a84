"""Eight weeks without a network: 10,000 waiting visits delivered to a server in a process of its own, over loopback.

Beside it, what the server's disk asks at least: the same rows by a bare `executemany` into the same table, in the same
ten transactions, each synced. And the bytes on the wire, beside all the columns of these visits packed at once.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from gzip import compress
from pathlib import Path
from statistics import median

from desk import sqlite
from desk.journal import outbox, site
from desk.journal.database import Journal
from desk.keys import MemoryKeys
from desk.model.site import Desk, Post, Site
from desk.sync.client import Client
from desk.sync.delivering import step
from desk.sync.envelope import write
from desk.sync.leaving import leaving
from desk.sync.pairing import ask_for_code, belong, poll
from desk.sync.server import server_of
from desk.sync.transport import Answer, Transport, over_http
from desk.sync.wire import BATCH, RECORDS
from tests.bench.measure import Measured
from tests.builders import DESK, SITE, filled_journal

VISITS = 10_000
"""Besides the one that goes before."""

ROUNDS = 5


def run() -> Iterator[Measured]:
    """Time and bytes; the median of five deliveries, each to a server of its own."""
    folder = Path(tempfile.mkdtemp(prefix="skranke-bench-"))
    keys = MemoryKeys()
    journal = filled_journal(folder, VISITS + 1, keys=keys)
    try:
        with journal.writing() as writer:
            site.put_post(writer, Post(Site(SITE, "Elvebyen"), Desk(DESK, SITE, "")))
        packed = _packed(journal)
        rounds = [_round(folder / f"{n}", journal, keys) for n in range(ROUNDS)]
    finally:
        journal.close()
        shutil.rmtree(folder)
    ours, bare, sent = (median(column) for column in zip(*rounds, strict=True))
    # A disk has its moods: each delivery is held against the bare rows that were written right after it.
    ratio = median(taken / least for taken, least, _ in rounds)
    yield Measured(
        "10,000 visits delivered, to a bare executemany", ratio, "x", 3,
        f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms; {VISITS / ours:,.0f} visits a second",
    )  # fmt: skip
    yield Measured(
        "their bytes on the wire, to their columns packed at once", sent / packed, "x", 1.3,
        f"{sent / 1000:.0f} kB against {packed / 1000:.0f} kB; {sent / VISITS:.1f} bytes a visit",
    )  # fmt: skip


def _round(folder: Path, journal: Journal, keys: MemoryKeys) -> tuple[float, float, int]:
    """Seconds of a delivery and of the bare rows, and the bytes that were sent."""
    sizes: list[int] = []
    with _a_server(folder) as address:
        transport = over_http(address)
        client = _paired(folder, journal, keys, transport, address)
        # Both have been running for a while: one visit has gone before the others.
        client.limit = 1
        step(client)
        step(client)
        client.server, client.limit = replace(client.server, transport=_weighed(transport, sizes)), BATCH
        start = time.perf_counter()
        while step(client).waiting:
            if client.trouble is not None:
                raise RuntimeError(client.trouble)
        ours = time.perf_counter() - start
    return ours, _bare(folder), sum(sizes)


@contextmanager
def _a_server(folder: Path) -> Iterator[str]:
    """A server in a process of its own; yields its address."""
    call = [sys.executable, "-m", "desk.central", "serve", "--port", "0", "--data", str(folder)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as server:
        try:
            found = re.search(r"http://\S+:\d+", server.stdout.readline() if server.stdout else "")
            if found is None:
                raise RuntimeError("the server does not listen")
            yield found[0]
        finally:
            server.terminate()


def _paired(folder: Path, journal: Journal, keys: MemoryKeys, transport: Transport, address: str) -> Client:
    code = ask_for_code(journal, keys, "bench", address, transport)
    call = [sys.executable, "-m", "desk.central", "pair", "approve", code.code, "--data", str(folder)]
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
    approved = poll(code, transport)
    if approved is None:
        raise RuntimeError("the server did not let the device in")
    pairing = belong(journal, approved, address)
    if outbox.waiting(journal) != VISITS + 1:
        raise RuntimeError("not every visit waits")
    return Client(journal, server_of(journal, keys, pairing, transport), (), ())


def _weighed(transport: Transport, sizes: list[int]) -> Callable[[str, bytes, Mapping[str, str]], Answer]:
    def send(path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        if path == RECORDS:
            sizes.append(len(body))
        return transport(path, body, headers)

    return send


def _packed(journal: Journal) -> int:
    """Bytes of all columns packed at once."""
    return len(compress(write(leaving(outbox.unsent(journal, VISITS).records, (), ())["visit"]), 6))


def _bare(folder: Path) -> float:
    """Seconds of writing the server's rows again, into its table in a fresh database."""
    store = sqlite.connect(folder / "central.db", None)
    rows = store.execute("SELECT * FROM record ORDER BY rowid").fetchall()
    made = store.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'record' AND sql IS NOT NULL").fetchall()
    store.close()
    if len(rows) != VISITS + 1:
        raise RuntimeError(f"the server has {len(rows)} visits")
    rows.pop()
    bare = sqlite.connect(folder / "bare.db", None, create=True)
    for (statement,) in made:
        bare.execute(statement)
    places = ", ".join("?" * len(rows[0]))
    start = time.perf_counter()
    for first in range(0, VISITS, BATCH):
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(f"INSERT INTO record VALUES ({places})", rows[first : first + BATCH])
        bare.execute("COMMIT")
    seconds = time.perf_counter() - start
    bare.close()
    return seconds
