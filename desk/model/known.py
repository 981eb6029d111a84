"""What is known of a stretch of time beside what was logged in it. It crosses from the counter to the reports."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.model.check import Check
from desk.model.coverage import Coverage
from desk.model.door import Door
from desk.model.period import Moment


@dataclass(frozen=True, slots=True)
class Held:
    """An activity of the site: the id of its type, what that is called by language (empty where this list does not have
    it), and how many came, None where nobody counted. What became of it is told of many together only."""

    type: str
    labels: Mapping[str, str]
    attendance: int | None


@dataclass(frozen=True, slots=True)
class Known:
    """What was said of silent stretches, the door counts of the site, the check counts at the desk, each with how many
    visits were logged there meanwhile, the activities of the site on those days; `outside` the sample weeks nothing
    counts. `silent` are the stretches, each from and to, of which somebody was asked and nobody has answered yet."""

    said: tuple[Coverage, ...] = ()
    doors: tuple[Door, ...] = ()
    checks: tuple[tuple[Check, int], ...] = ()
    outside: bool = False
    held: tuple[Held, ...] = ()
    silent: tuple[tuple[Moment, Moment], ...] = ()


NOTHING = Known()
