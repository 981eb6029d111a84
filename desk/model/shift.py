"""The shift: a stretch of staffed time at a desk. Logging never needs one. Kept on the device."""

from dataclasses import dataclass

from desk.model.period import Moment
from desk.model.site import ServedBy


@dataclass(frozen=True, slots=True)
class Shift:
    """`closed` is None while it runs. `served_by` is None when nobody said. Nothing here names a person."""

    id: str
    site: str
    desk: str
    served_by: ServedBy | None
    opened: Moment
    closed: Moment | None = None
