"""What is known of a stretch of time beside what was logged in it. It crosses from the counter to the reports."""

from dataclasses import dataclass

from desk.model.check import Check
from desk.model.coverage import Coverage
from desk.model.door import Door


@dataclass(frozen=True, slots=True)
class Known:
    """What was said of silent stretches, the door counts of the site, the check counts at the desk, each with how many
    visits were logged there meanwhile; `outside` the sample weeks nothing counts."""

    said: tuple[Coverage, ...] = ()
    doors: tuple[Door, ...] = ()
    checks: tuple[tuple[Check, int], ...] = ()
    outside: bool = False


NOTHING = Known()
