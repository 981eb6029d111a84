"""What a designer would be ashamed of, found by machine: cut words, parts nobody can scroll to, parts over others."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from ui.counter.offers import Offers
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.sheet import Sheet

SMALLEST = 24
"""Pixels: WCAG 2.2, target size (minimum)."""
LIES_OVER = (Sheet, Offers)
"""What lies over others on purpose."""


def cut(window: QWidget) -> list[str]:
    """Labels without room for their words, places wider than they can show, buttons that are partly out of sight."""
    seen = [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]
    found = [f"words need more room: {_told(part)}" for part in seen if type(part) is Label and _lacks_room(part)]
    found += [f"wider than its place: {_told(part)}" for part in seen if isinstance(part, Scroll) and _is_wider(part)]
    buttons = [part for part in seen if isinstance(part, QAbstractButton)]
    found += [f"partly out of sight: {_told(part)}" for part in buttons if not _scrolls(part) and _is_hidden(part)]
    return found + [f"too small: {_told(part)}" for part in buttons if min(part.width(), part.height()) < SMALLEST]


def over_each_other(window: QWidget) -> list[str]:
    """Neighbours that share more than an edge."""
    return [f"{_told(one)} and {_told(other)}" for one, other in _neighbours(window) if _overlap(one, other)]


def _neighbours(window: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    for parent in (window, *window.findChildren(QWidget)):
        if parent.isVisible():
            children = [each for each in parent.children() if isinstance(each, QWidget) and _counts(each)]
            yield from combinations(children, 2)


def _counts(part: QWidget) -> bool:
    passes = part.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return part.isVisible() and not part.isWindow() and not isinstance(part, LIES_OVER) and not passes


def _overlap(one: QWidget, other: QWidget) -> bool:
    shared = one.geometry().intersected(other.geometry())
    return shared.width() > 1 and shared.height() > 1


def _lacks_room(label: Label) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1 or label.sizeHint().height() > label.height() + 1


def _is_wider(scroll: Scroll) -> bool:
    return scroll.widget().width() > scroll.viewport().width() + 1


def _is_hidden(button: QAbstractButton) -> bool:
    return button.isEnabled() and button.visibleRegion().boundingRect() != button.rect()


def _scrolls(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above is not None


def _told(part: QWidget) -> str:
    words = part.text() if isinstance(part, QAbstractButton | Label) else part.accessibleName()
    place = type(part.parentWidget()).__name__
    return f"{type(part).__name__} {words!r} in {place} {part.geometry().getRect()}"
