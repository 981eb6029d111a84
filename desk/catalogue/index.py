"""Where each word of a catalogue stands: built once, then asked a few times with every key.

A *term* is a label or a synonym in one language. The folded words of all terms are kept once, sorted, so that the
words with the same beginning are one stretch `(first, end)` of that list, and the terms of a stretch one slice of
another.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from desk.catalogue.fold import words, written_as_one
from desk.model.category import Catalogue
from desk.text import LANGUAGES

Stretch = tuple[int, int]
Asked = Mapping[str, Mapping[str, Sequence[str]]]
"""What else finds a category: category id -> language -> texts."""
_AFTER = "\U0010ffff"
_LATER = 1 << 37
_SYNONYM = 1 << 38
_TERM = (1 << 32) - 1


@dataclass(slots=True)
class Postings:
    """The terms of one language in the order of the index's words: those of word i are terms[starts[i]:starts[i + 1]].

    `ranks` runs beside `terms`, with numbers that sort as hits are ranked: label before synonym, first word before
    later ones, few words before many, catalogue order.
    """

    terms: list[int] = field(default_factory=list)
    ranks: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])


@dataclass(slots=True)
class Index:
    """`words` sorted. Of each term: its category's place, its text as written, its rank, the places of its words."""

    words: list[str]
    postings: dict[str, Postings]
    category: list[int]
    text: list[str]
    rank: list[int]
    places: list[tuple[int, ...]]
    _lines: str
    _line_starts: list[int]
    _tails: list[tuple[str, int]]
    _beginnings: dict[tuple[int, str], list[str]] = field(default_factory=dict)

    def beginning(self, word: str) -> Stretch:
        """The words that begin with this one; it is the first of them if it is there itself."""
        return bisect_left(self.words, word), bisect_left(self.words, word + _AFTER)

    def itself(self, word: str) -> Stretch:
        """Where just this word is; an empty stretch where it is not."""
        return bisect_left(self.words, word), bisect_right(self.words, word)

    def holding(self, part: str) -> Iterator[Stretch]:
        """The words with this part in them, not at their beginning. A part may end with a line break: at their end."""
        for found in re.finditer(re.escape(part), self._lines):
            place = bisect_right(self._line_starts, found.start()) - 1
            if self._line_starts[place] < found.start():
                yield place, place + 1

    def after_first_letter(self, part: str) -> Iterator[Stretch]:
        """The words that begin with this part but for one letter before it."""
        first = bisect_left(self._tails, (part, 0))
        end = bisect_left(self._tails, (part + _AFTER, 0))
        yield from ((place, place + 1) for _tail, place in self._tails[first:end])

    def beginnings(self, length: int, letter: str) -> list[str]:
        """The different beginnings of this length of the words that start with a letter."""
        known = self._beginnings.get((length, letter))
        if known is None:
            first, end = self.beginning(letter)
            known = list({word[:length]: None for word in self.words[first:end] if len(word) >= length})
            self._beginnings[length, letter] = known
        return known

    def ranked(self, stretches: Iterable[Stretch], languages: Iterable[str]) -> list[int]:
        """The terms in some stretches and languages, best first, as numbers for `term_of` and `is_later`."""
        return sorted(chain.from_iterable(self._slices(stretches, languages, "ranks")))

    def terms(self, stretches: Iterable[Stretch], languages: Iterable[str]) -> set[int]:
        """The terms in some stretches and languages."""
        return set(chain.from_iterable(self._slices(stretches, languages, "terms")))

    def _slices(self, stretches: Iterable[Stretch], languages: Iterable[str], which: str) -> Iterator[Sequence[int]]:
        stretches = tuple(stretches)
        for language in languages:
            postings = self.postings[language]
            numbers = postings.ranks if which == "ranks" else postings.terms
            for first, end in stretches:
                yield numbers[postings.starts[first] : postings.starts[end]]


def is_later(ranked: int) -> bool:
    """Whether the word that was found stands only after the first word of its term."""
    return bool(ranked & _LATER)


def closeness(ranked: int, whole: int) -> int:
    """How close a ranked term is, the smaller the closer: label before synonym, first word before later ones, and
    what has no more words than `whole` before what has more."""
    return ranked >> 37 << 1 | ((ranked >> 32 & 31) > whole)


def term_of(ranked: int) -> int:
    """The term of a ranked one."""
    return ranked & _TERM


def build(catalogue: Catalogue, asked: Asked) -> Index:
    """The index of all labels and synonyms, in all languages, of what can be chosen; what is `asked` is a synonym."""
    category: list[int] = []
    text: list[str] = []
    rank: list[int] = []
    posted: dict[str, dict[str, list[int]]] = {}
    for place, language, written, synonym in _terms(catalogue, asked):
        term, parts = len(text), words(written)
        category.append(place)
        text.append(written)
        rank.append(synonym * _SYNONYM | min(len(parts), 31) << 32 | term)
        for part in {*parts, *written_as_one(written)}:
            later = part in parts and part != parts[0]
            posted.setdefault(part, {}).setdefault(language, []).append(rank[term] | later * _LATER)
    return _laid_out(posted, category, text, rank)


def _terms(catalogue: Catalogue, asked: Asked) -> Iterator[tuple[int, str, str, bool]]:
    for place, entry in enumerate(catalogue.categories):
        for language in LANGUAGES if entry.offered else ():
            if language in entry.labels:
                yield place, language, entry.labels[language], False
            for synonym in (*entry.synonyms.get(language, ()), *asked.get(entry.id, {}).get(language, ())):
                yield place, language, synonym, True


def _laid_out(posted: dict[str, dict[str, list[int]]], category: list[int], text: list[str], rank: list[int]) -> Index:
    known = sorted(posted)
    places: list[list[int]] = [[] for _ in text]
    postings = {language: Postings() for language in LANGUAGES}
    starts, length = [], 0
    for place, word in enumerate(known):
        starts.append(length)
        length += len(word) + 1
        for language, ranks in posted[word].items():
            terms = [term_of(each) for each in ranks]
            postings[language].ranks += ranks
            postings[language].terms += terms
            for term in terms:
                places[term].append(place)
        for each in postings.values():
            each.starts.append(len(each.terms))
    tails = sorted((word[1:], place) for place, word in enumerate(known))
    lines = "".join(f"{word}\n" for word in known)
    return Index(known, postings, category, text, rank, [*map(tuple, places)], lines, starts, tails)
