"""Which guides fit what was typed, the best first: the words of a title, then what people ask, then the rest."""

from collections.abc import Iterable, Mapping

from desk.catalogue.fold import fits, fold, words
from desk.guides.labels import Label
from desk.text import nearest_language

_NO_FIT = 9


def best_first(heads: Iterable[Label], typed: str, language: str, places: Mapping[str, int]) -> list[Label]:
    """Those that fit. Of equal rank the one whose category fits better comes first, then they stay
    in their order; `places` tells that by category id, 0 the best. What only its category finds comes last."""
    last = len(places)
    ranked = [(rank_of(head, typed, language), places.get(head.category, last), head) for head in heads]
    found = [each for each in ranked if each[0] < _NO_FIT or each[1] < last]
    return [head for _, _, head in sorted(found, key=lambda each: each[:2])]


def rank_of(head: Label, typed: str, language: str) -> int:
    """0: its title has every typed word; 1: a sentence of those who ask has them; 2: words of either begin so, as
    somebody is still typing; 3: it stands inside a word; 9: nowhere."""
    language, wanted = nearest_language(head.languages, language), set(words(typed))
    title, asked = head.title.get(language, ""), head.asked.get(language, ())
    if not wanted:
        return _NO_FIT
    if wanted <= set(words(title)):
        return 0
    if any(wanted <= set(words(text)) for text in asked):
        return 1
    if any(fits(typed, text) for text in (title, *asked)):
        return 2
    return 3 if any(fold(typed) in fold(text) for text in (title, *asked)) else _NO_FIT
