"""A draft: a guide while it is being written, with whatever mistakes it still has. It is on no shelf."""

from dataclasses import dataclass

from desk.model.guide import Guide
from desk.model.period import Moment


@dataclass(frozen=True, slots=True)
class Draft:
    """A guide being written on this device. `based` is the revision of it that was changed, None for a new guide; `at`
    is when it was kept last. Who writes it is nowhere said."""

    id: str
    guide: Guide
    at: Moment
    based: int | None = None
