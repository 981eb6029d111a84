"""How large things are for a finger: 64 pixels at least, and more only where the words in them need it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import Theme

LEAST = 64
_WORDS = 44


def tall(theme: Theme) -> int:
    """The height of what a finger presses, in pixels, at the text size of now."""
    return max(LEAST, theme.scaled(_WORDS))


def for_a_finger(theme: Theme, *parts: QWidget) -> None:
    """Give parts that height; one without words is as wide as it is tall, unless words are typed into it."""
    high = tall(theme)
    for part in parts:
        part.setFixedHeight(high)
        if not isinstance(part, QLineEdit) and not getattr(part, "text", lambda: "words")():
            part.setFixedWidth(high)
