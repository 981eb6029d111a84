"""The guard's wait against real hands and real scanners: what it swallows of people's keys, and what it lets through.

People. Dhakal, Feit, Kristensson, Oulasvirta: *Observations on Typing from 136 Million Keystrokes*, CHI 2018
(doi 10.1145/3173574.3174220): 168,000 volunteers, 52 words a minute on average, the fastest over 120, and those press
40 to 70 % of their keys before they let the last one go. The counts below are the times between two presses, without
Shift and its kind, of 96 of these volunteers (1,440 sentences, 65,410 pairs), and of the ten fastest of them. Running
text is the worst case: at the counter a digit mostly stands alone, and what is closest to it, digits and the same key
twice, is far slower.

Scanners. What their makers let one choose, in milliseconds between two characters: NCR RealPOS 7893 as a USB keyboard
1 (as shipped), 4, 8, 16, 32, 64; Datalogic Heron HD3100, Gryphon and PowerScan 0 (as shipped) to 990 in steps of ten;
Honeywell 8650 0 (as shipped) to 99; Metrologic and Honeywell MS on the keyboard port 0.8 (as shipped), 7.5 or 15 for
each of the two to twelve codes of a character; Yubico's keys, which type a password, 20 on demand. Seen in the field:
5 to 60, on average 20 (WooCommerce for Android, pull request 14162), and more over Bluetooth and from RFID readers
(Odoo, pull requests 15552 and 101128). To each comes up to 8 ms until the computer asks a keyboard again.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from random import Random

from desk.counter.guard import Guard, Verdict
from desk.settings import Preferences
from tests.bench.measure import Measured

EDGES = (0, 20, 30, 40, 50, 60, 70, 80, 100, 120, 150, 200, 300, 500, 1000, 2000)
"""Milliseconds; the counts are of the pairs that are faster than each. What is slower than the last is left out."""
ALL = (0, 7, 108, 331, 891, 1699, 2852, 4347, 9151, 14412, 23892, 37127, 49685, 57581, 63495, 65178)
FASTEST = (0, 0, 37, 156, 447, 898, 1479, 2086, 3475, 4396, 5389, 5999, 6308, 6450, 6500, 6507)
DIGITS = (0, 2, 2, 3, 4, 4, 7, 11, 67, 263, 1286, 2757, 3064, 3230, 3362, 3410)
"""Pairs with a digit in them, and the same key twice."""

SHIPPED = (0.0, 0.8, 1.0)
CHOSEN = (4.0, 8.0, 10.0, 16.0, 20.0, 30.0, 32.0)
SLOW = (40.0, 50.0, 60.0, 64.0)
"""What a person has to choose on purpose, and what comes over Bluetooth: for those the wait is set longer."""
POLL = 8.0
WAITS = (20, 40, 60, 80)
PAIRS, SCANS = 20_000, 400
CARD = "30129000123456"
SEED = 20_261_122


def run() -> Iterator[Measured]:
    """The shares at the usual wait, and beside them those at others."""
    wait = Preferences().scanner_gap
    rows: list[tuple[str, float, Sequence[int]]] = [
        ("two keys of running text swallowed", 1.0, ALL),
        ("the same of the ten fastest of 96", 5.0, FASTEST),
        ("two digits, or a key twice, swallowed", 0.5, DIGITS),
    ]
    for name, limit, counts in rows:
        shares = {each: 100 * swallowed(counts, each) for each in WAITS}
        yield Measured(name, shares[wait], "%", limit, _beside(shares))
    for name, limit, delays in (("as shipped", 0.0, SHIPPED), ("set slower", 3.0, CHOSEN), ("over 40 ms", 100.0, SLOW)):
        shares = {each: 100 * (1 - stopped(delays, each)) for each in WAITS}
        yield Measured(f"scans let through, scanners {name}", shares[wait], "%", max(limit, 1e-9), _beside(shares))


def swallowed(counts: Sequence[int], wait: int) -> float:
    """The share of pairs, drawn as people type them, of which the guard takes the second for a machine's."""
    random, taken = Random(SEED), 0
    for _ in range(PAIRS):
        guard = Guard(wait / 1000)
        guard.press("1", True, 0.0)
        taken += guard.press("2", True, between(counts, random) / 1000) is not Verdict.HOLD
    return taken / PAIRS


def between(counts: Sequence[int], random: Random) -> float:
    """Milliseconds between two presses of a person, as likely as they were counted."""
    drawn = random.random() * counts[-1]
    at = bisect_right(counts, drawn)
    low, high = counts[at - 1], counts[at]
    return EDGES[at - 1] + (EDGES[at] - EDGES[at - 1]) * (drawn - low) / (high - low)


def stopped(delays: Sequence[float], wait: int) -> float:
    """The share of scanned cards of which nothing is written at all."""
    random = Random(SEED)
    return sum(writes_nothing(delay, wait, random) for delay in delays for _ in range(SCANS)) / (len(delays) * SCANS)


def writes_nothing(delay: float, wait: int, random: Random) -> bool:
    """Scan a card into a guard; `delay` is what the scanner pauses between characters, in milliseconds."""
    guard, now = Guard(wait / 1000), 0.0
    moments = [0.0]
    for _ in CARD:
        now += delay / 1000 + (1 + random.random() * POLL) / 1000
        moments.append(now)
    for key, (at, following) in zip([*CARD, "Enter"], pairwise([*moments, now + 10]), strict=True):
        guard.press(key, True, at)
        if guard.due is not None and guard.due < following and guard.release(following) is not None:
            return False
    return True


def _beside(shares: dict[int, float]) -> str:
    return "waiting " + ", ".join(f"{wait} ms: {share:.2f} %" for wait, share in shares.items())
