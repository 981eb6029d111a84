"""In which languages a guide is. Pure."""

from collections.abc import Sequence

from desk.model.guide import Guide
from desk.text import LANGUAGES


def complete_in(guide: Guide) -> Sequence[str]:
    """The languages that every text of a guide is to be in."""
    return tuple(each for each in LANGUAGES if each in guide.languages) or LANGUAGES
