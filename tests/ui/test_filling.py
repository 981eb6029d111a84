"""The card that stands while the example is being filled."""

from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.conftest import Shower
from ui.filling import Filling
from ui.theme import Theme


def filled(card: Filling, theme: Theme) -> float:
    """How much of its line is drawn in the accent's colour."""
    picture, (full, rest) = card.grab().toImage(), (theme.colour(name) for name in ("accent", "line"))
    row = next(y for y in range(picture.height() - 1, 0, -1) if picture.pixelColor(60, y) == full)
    colours = [picture.pixelColor(x, row - 2) for x in range(picture.width())]
    return colours.count(full) / (colours.count(full) + colours.count(rest))


def test_it_shows_how_far_it_is_and_cannot_be_closed_before(theme: Theme, show: Shower) -> None:
    card = Filling(theme, 4)
    show(card)
    assert "server" in card.accessibleName()
    parts = []
    for _ in range(4):
        card.step()
        parts.append(round(filled(card, theme), 1))
    assert parts == [0.2, 0.5, 0.8, 1.0]
    assert not card.close()
    card.leave()
    assert not card.isVisible()
    QCoreApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete)
