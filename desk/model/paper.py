"""What is printed for the counter itself, to work with when nothing can be logged."""

from enum import StrEnum


class Leaf(StrEnum):
    """A tick sheet to count on, and a card of the keys to stand at the counter."""

    SHEET = "sheet"
    CARD = "card"
