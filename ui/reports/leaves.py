"""The leaves for the counter itself among the reports: a tick sheet to count on, and a card of the keys."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.model.paper import Leaf
from ui.commands import command
from ui.keymap import keymap
from ui.widgets.rows import Row

_WORDS: Mapping[Leaf, tuple[str, str]] = {
    Leaf.SHEET: (
        QT_TRANSLATE_NOOP("leaves", "Tick sheet"), QT_TRANSLATE_NOOP("leaves", "to count on paper"),
    ),
    Leaf.CARD: (QT_TRANSLATE_NOOP("leaves", "Key card"), QT_TRANSLATE_NOOP("leaves", "to stand at the counter")),
}  # fmt: skip

_ON_CARD = ("search", "first-hit", "add", "several", "correct", "outcome", "channel", "stop", "undo", "help")
"""The commands a card tells, in its order."""


def leaf_rows() -> list[Row]:
    """Their rows in the list, in the language of the screen."""
    said = {leaf: [QCoreApplication.translate("leaves", each) for each in words] for leaf, words in _WORDS.items()}
    return [Row(leaf.value, leaf, title, "", below) for leaf, (title, below) in said.items()]


def card_keys(chosen: Mapping[str, str]) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The keys of the counter a card tells, as they are `chosen` on this computer: their caps, and what they do."""
    keys = keymap(chosen)
    return tuple((keys.caps(each), each.words()) for each in map(command, _ON_CARD) if keys.caps(each))
