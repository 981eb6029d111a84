"""Where delivery stands on a device, and how long it leaves the server alone."""

from dataclasses import replace
from random import Random

from desk.sync.client import FIRST_WAIT, LONGEST_WAIT, REST, rest_left
from desk.sync.delivering import step
from desk.sync.transport import Unreachable
from desk.sync.wire import OPEN, Problem
from tests.desk.sync.scene import Scene
from tests.desk.sync.servers import Scripted, lead, told


def test_a_look_at_the_server_comes_now_and_then_even_when_nobody_writes(scene: Scene) -> None:
    scene.log()
    scene.rest()
    assert REST / 2 <= rest_left(scene.client) <= REST
    scene.asked.clear()
    for _ in range(3):
        scene.later()
        scene.rest()
    assert scene.delivered == [OPEN] * 3


def test_each_failure_waits_longer_and_never_in_step(scene: Scene) -> None:
    scene.log()
    spans = []
    for _ in range(12):
        waits = []
        for seed in range(20):
            other = replace(scene.client, random=Random(seed))
            lead(other, Scripted([Unreachable()]))
            step(other)
            waits.append(rest_left(other))
        spans.append(max(waits))
        assert len(set(waits)) == 20
        scene.blocked(Unreachable())
        scene.later()
    limits = [min(LONGEST_WAIT, FIRST_WAIT * 2**n) for n in range(12)]
    assert all(limit / 2 < span <= limit for span, limit in zip(spans, limits, strict=True))


def test_the_server_says_how_long_to_leave_it_alone(scene: Scene) -> None:
    scene.log()
    scene.blocked(told(Problem("busy", "x"), 503, **{"retry-after": "120"}))
    assert 120 <= rest_left(scene.client) <= 120 + FIRST_WAIT
    scene.later()
    scene.blocked(told(Problem("busy", "x"), 429, **{"retry-after": "99999999"}))
    assert rest_left(scene.client) <= 3600 + 2 * FIRST_WAIT
