"""Counting and asking: 100,000 visits counted at a server, 1,000 more while it runs, and an overlap of a million.

What a count needs at least is to read the visits: the same payloads by a bare SELECT and `json.loads`, in the same run.
What a question needs at least is to look at every byte: all columns of the files summed by numpy. The visits of the
question are one month's, drawn once and written as 24.
"""

import json
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import msgspec

from desk.analysis.counts import Counted, baskets, category_days
from desk.analysis.overlap import overlap
from desk.analysis.steps import steps_of
from desk.analysis.tables import Baskets, encode, encode_days
from desk.analysis.tally import encode_tallies, tallied
from desk.catalogue.load import starter
from desk.central import counts, tables, tenants
from desk.central.counts import Month
from desk.central.devices import Device
from desk.central.intake import take
from desk.central.refresher import refresh
from desk.central.starting import start
from desk.central.store import Store
from desk.central.watching import PAUSE
from desk.model.overlap import Question, Source
from desk.model.record import new_id
from desk.sync.columns import Arrival
from tests.bench.measure import Measured

VISITS, NEW, SITES, DESKS = 100_000, 1_000, 5, 3
MONTHS = [f"{2025 + n // 12}-{n % 12 + 1:02}" for n in range(24)]
TENANT, GENERATION = "7e" * 16, "9e" * 16
NOW = 1772449200


def run() -> Iterator[Measured]:
    """What counting costs, what it keeps, and what a question costs."""
    folder = Path(tempfile.mkdtemp(prefix="skranke-bench-"))
    try:
        yield from _counting(folder / "central")
        yield from _asking(folder / "million")
    finally:
        shutil.rmtree(folder)


def _counting(folder: Path) -> Iterator[Measured]:
    store = start(folder, "Elvebyen", NOW)
    try:
        device = _a_device(store)
        _take(store, device, VISITS, MONTHS[:6])
        refresh(store, folder)  # once before, so that everything is loaded
        shutil.rmtree(folder / counts.FOLDER)
        whole, bare = _seconds(lambda: refresh(store, folder, whole=True)), _seconds(lambda: _bare(store))
        kept = sum(path.stat().st_size for path in (folder / counts.FOLDER).rglob("*.arrow"))
        _take(store, device, NEW, MONTHS[4:6])
        more = _seconds(lambda: refresh(store, folder))
    finally:
        store.close()
    yield Measured(
        "100,000 visits counted, to reading them", whole / bare, "x", 8,
        f"{whole:.2f} s against {bare:.2f} s; {kept / VISITS:.1f} bytes a visit kept",
    )  # fmt: skip
    yield Measured(
        "1,000 new visits at five sites to be seen",
        more + PAUSE,
        "s",
        2,
        f"{PAUSE} s until the look, {more:.2f} s for it",
    )


def _asking(folder: Path) -> Iterator[Measured]:
    draw = random.Random(1)
    rows = [_drawn(draw) for _ in range(1_000_000 // len(MONTHS))]
    table, days = encode(baskets(rows)), encode_days(category_days(rows))
    counted = Month(table, days, steps_of(rows), encode_tallies(tallied(())))
    for month in MONTHS:
        counts.put(folder, TENANT, month, GENERATION, counted)
    asked = folder, TENANT, MONTHS[0], MONTHS[-1]
    question, catalogue = Question(MONTHS[0], MONTHS[-1]), starter()
    ours = median(_seconds(lambda: overlap(counts.read(*asked), question, catalogue, Source.SERVER)) for _ in range(9))
    scan = median(_seconds(lambda: _scan(counts.read(*asked))) for _ in range(9))
    yield Measured(
        "an overlap of 1,000,000 visits, to a scan of the files", ours / scan, "x", 25,
        f"{ours * 1000:.0f} ms against {scan * 1000:.0f} ms; {len(table) * len(MONTHS):,} rows in {len(MONTHS)} files",
    )  # fmt: skip


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


_IDS = [category.id for category in starter().categories]
_WEIGHTS = [1 / (n + 3) for n in range(len(_IDS))]


def _drawn(draw: random.Random) -> Counted:
    """A visit of 1.67 categories on average, at one of the sites; some categories are asked about much more."""
    site, (size,) = draw.randrange(SITES), draw.choices((1, 2, 3), (0.5, 0.33, 0.17))
    desk, (channel,) = site * DESKS + draw.randrange(DESKS), draw.choices(("desk", "phone"), (0.85, 0.15))
    asked = tuple(draw.choices(_IDS, _WEIGHTS, k=size))
    who = draw.choice(("library", "citizen"))
    return Counted(f"{site:032}", who, f"{desk:032}", channel, MONTHS[0], draw.randint(1, 28), asked, True)


def _take(store: Store, device: Device, n: int, months: list[str]) -> None:
    """So many visits come in, by the thousand."""
    draw = random.Random(n)
    for _ in range(0, n, NEW):
        with store.writing() as connection:
            take(
                connection,
                device,
                [_arrival(_drawn(draw), device.origin, draw.choice(months)) for _ in range(NEW)],
                NOW,
            )


def _arrival(visit: Counted, origin: str, month: str) -> Arrival:
    payload = {
        "hour": 10, "desk": visit.desk, "place": None, "channel": visit.channel, "served_by": visit.served_by,
        "entered": "live", "precision": "exact", "catalogue_revision": 0, "sample_n": None, "continued": False,
        "inquiries": [[category, *[None] * 8] for category in visit.categories],
    }  # fmt: skip
    text = msgspec.json.encode(payload).decode()
    return Arrival("visit", new_id(), 0, None, True, origin, visit.site, month, visit.day, text)


def _a_device(store: Store) -> Device:
    """One that may write for all sites."""
    with store.writing() as connection:
        tenant = tenants.tenant(connection).id
        sites = [f"{site:032}" for site in range(SITES)]
        connection.execute(tables.site.insert(), [{"tenant": tenant, "id": each, "name": each} for each in sites])
        own = [{"tenant": tenant, "device": "bench", "site": each} for each in sites]
        connection.execute(tables.device_site.insert(), own)
    return Device(tenant, "bench", b"", "bench", "0f" * 16, False, NOW, None, 0, False)


def _bare(store: Store) -> None:
    with store.reading() as connection:
        for (payload,) in connection.exec_driver_sql("SELECT payload FROM record"):
            json.loads(payload)


def _scan(found: list[Baskets]) -> int:
    columns = ([*each.codes.values(), each.starts, each.members, each.entered_live, each.visits] for each in found)
    return sum(int(column.sum()) for each in columns for column in each)
