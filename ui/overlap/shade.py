"""The colours of a cell: the more visits, the more of the accent; its number can be read on every step."""

from PySide6.QtGui import QColor

from ui.theme import TEXT_CONTRAST, Theme, contrast

_PARTS = (0.10, 0.24, 0.40, 0.86)


def shade(theme: Theme, level: int) -> tuple[QColor, QColor]:
    """The ground and the ink of a level, 1 to `figures.LEVELS`."""
    ground = mix(theme.colour("surface"), theme.colour("accent"), _PARTS[level - 1])
    ink = theme.colour("ink")
    if contrast(ink.name(), ground.name()) < TEXT_CONTRAST[theme.column]:
        ink = theme.colour("on_accent")
    return ground, ink


def mix(one: QColor, other: QColor, part: float) -> QColor:
    """A colour on the way from one to the other."""
    channels = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return QColor(*(round(a + (b - a) * part) for a, b in channels))
