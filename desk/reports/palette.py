"""The colours and fonts a drawing is made with: the tokens of resources/theme.json, for paper and for each theme."""

import json
from dataclasses import dataclass
from functools import cache

from desk.model.category import Side
from desk.text import RESOURCES


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as "#RRGGBB", and font families under the names Qt and reportlab share."""

    surface: str
    ink: str
    ink_soft: str
    line: str
    edge: str
    sunken: str
    panel: str
    accent: str
    waiting: str
    waiting_soft: str
    library: str
    citizen: str
    digital: str
    other: str
    regular: str
    medium: str
    semibold: str

    def side(self, side: Side | None) -> str:
        """The colour of a side; ink for what has none."""
        return self.ink_soft if side is None else str(getattr(self, side.value))


@cache
def palette(theme: str = "light") -> Palette:
    """The palette of a column of theme.json. Paper takes the light one."""
    tokens = json.loads((RESOURCES / "theme.json").read_text(encoding="utf-8"))
    names = [name for name in Palette.__slots__ if name not in tokens["families"]]
    return Palette(**{name: tokens["colours"][name][theme] for name in names}, **tokens["families"])
