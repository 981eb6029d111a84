"""What a step is drawn with that is not in the guide: the directory, pictures, the day, and keys of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desk.model.directory import Unit
from desk.model.period import Moment
from ui.step.typing import Typed


@dataclass(frozen=True, slots=True)
class Extra:
    """Something besides the answers that a key does at a step: a link opens, a slip is shown. `cap` is what its keycap
    says where that is not the key."""

    key: str
    text: str
    icon: str
    cap: str | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """`unit` finds an entry of the directory by its id, `picture` the bytes of a picture by its file; None where there
    is none. `now` tells whether an entry is open. `typed` is what stands in the field, `more` that the facts of the
    step are asked for."""

    unit: Callable[[str], Unit | None] = lambda unit: None
    picture: Callable[[str], bytes | None] = lambda file: None
    say_day: Callable[[date], str] = date.isoformat
    now: Moment | None = None
    typed: Typed | None = None
    extras: tuple[Extra, ...] = ()
    more: bool = False
