"""Finding a category while somebody types: labels and synonyms of all six languages at once.

What begins as typed comes first, what holds it inside comes next, and where that gives little, slips of the finger
are forgiven: one from four letters on, two from eight. One's own language goes before the others, labels before
synonyms, and the order of the words does not matter. Among those that fit equally well, what is used here at this
hour comes first (`desk.catalogue.use`); where nothing is known of that, they keep the order of the catalogue.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from desk.catalogue.fold import words
from desk.catalogue.index import Asked, Index, Stretch, build, closeness, is_later, term_of
from desk.catalogue.use import NEVER, Share
from desk.model.category import Catalogue, Category
from desk.text import LANGUAGES

FEW = 3
"""Slips are looked for while there are fewer hits than this: who typed it right sees no guesses."""
SHORT = 3
"""Words of fewer letters find only what begins with them, and alone make no hit."""
MOST_WORDS = 8
"""Of a longer text, pasted perhaps, only the first words are looked for."""


class Fit(IntEnum):
    """How a typed word fits a word of the catalogue, best first."""

    BEGINS = 0
    INSIDE = 1
    ONE_SLIP = 2
    TWO_SLIPS = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A category that fits, and the label or synonym that made it fit, as it is written."""

    category: Category
    matched: str


class Search:
    """Finds categories of one catalogue. The index is built when it is first needed, or by `prepare`; `asked` is called
    then, for what people say besides (those who need a guide)."""

    def __init__(self, catalogue: Catalogue, asked: Callable[[], Asked] = dict) -> None:
        self._catalogue, self._asked = catalogue, asked
        self._index: Index | None = None
        self._typed: dict[str, _Word] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The one it finds in."""
        return self._catalogue

    def prepare(self) -> None:
        """Do the slow part before the first key: index and imports. Safe in a worker thread, harmless twice."""
        import rapidfuzz.distance
        import rapidfuzz.process  # noqa: F401

        self._index = self._index or build(self._catalogue, self._asked())

    def find(
        self, query: str, language: str, limit: int = 9, used: Mapping[str, Share] | None = None
    ) -> tuple[Hit, ...]:
        """The best categories for what was typed so far, best first, each once. Empty when nothing fits.

        `used` is by category id what is used here now: it orders those that fit equally well, and no others.
        """
        index = self._index = self._index or build(self._catalogue, self._asked())
        typed = [self._typed.get(word) or _Word(index, word) for word in words(query)[:MOST_WORDS]]
        self._typed = {word.word: word for word in typed}  # the next key leaves most of them as they are
        if not typed:
            return ()
        found: dict[int, int] = {}
        for equals in _ranked(index, typed, language, found):
            for term in self._by_use(index, equals, used) if used else equals:
                found.setdefault(index.category[term], term)
                if len(found) >= limit:
                    break
            if len(found) >= limit:
                break
        return tuple(Hit(self._catalogue.categories[place], index.text[term]) for place, term in found.items())

    def _by_use(self, index: Index, equals: Iterable[int], used: Mapping[str, Share]) -> list[int]:
        """These terms, those of what is used most first; else as they come."""
        every = self._catalogue.categories
        return sorted(equals, key=lambda term: used.get(every[index.category[term]].id, NEVER), reverse=True)


class _Word:
    """One typed word and, worked out when asked for, the stretches of the index it fits."""

    def __init__(self, index: Index, word: str) -> None:
        self.word = word
        self._index = index
        self._up_to: dict[Fit, list[Stretch]] = {}

    def up_to(self, fit: Fit) -> list[Stretch]:
        """Where it fits so or better."""
        if fit not in self._up_to:
            better = self.up_to(Fit(fit - 1)) if fit > Fit.BEGINS else []
            self._up_to[fit] = _merged([*better, *_FITTING[fit](self._index, self.word)])
        return self._up_to[fit]


def _merged(stretches: list[Stretch]) -> list[Stretch]:
    """The same words in as few stretches as can be, sorted."""
    merged: list[Stretch] = []
    for first, end in sorted(stretch for stretch in stretches if stretch[0] < stretch[1]):
        if merged and first <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((first, end))
    return merged


def _beginning(index: Index, word: str) -> Iterator[Stretch]:
    yield index.beginning(word)


def _inside(index: Index, word: str) -> Iterator[Stretch]:
    """Words that end with three letters or hold four: `kort` in lånekort, so common in our languages."""
    if len(word) == SHORT:
        yield from index.holding(f"{word}\n")
    elif len(word) > SHORT:
        yield from index.holding(word)


def _one_slip(index: Index, word: str) -> Iterator[Stretch]:
    """A slip at the first letter is looked up, one further on is a neighbour with the same first letter."""
    if len(word) < 4 or _is_known(index, word):
        return
    yield from _near(index, word, 1)
    yield index.beginning(word[1:])
    yield index.beginning(word[1] + word[0] + word[2:])
    yield from index.after_first_letter(word)
    yield from index.after_first_letter(word[1:])


def _two_slips(index: Index, word: str) -> Iterator[Stretch]:
    if len(word) >= 8 and not _is_known(index, word):
        yield from _near(index, word, 2)


def _is_known(index: Index, word: str) -> bool:
    """A word that the catalogue has is no slip of another one."""
    first, end = index.itself(word)
    return first < end


def _near(index: Index, word: str, slips: int) -> Iterator[Stretch]:
    """Where a beginning with the same first letter is at most so many slips away (swapped neighbours are one)."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    for length in range(len(word) - slips, len(word) + slips + 1):
        nearby = index.beginnings(length, word[0])
        for beginning, _slips, _place in extract(word, nearby, scorer=OSA.distance, score_cutoff=slips, limit=None):
            yield index.beginning(beginning)


_FITTING = {Fit.BEGINS: _beginning, Fit.INSIDE: _inside, Fit.ONE_SLIP: _one_slip, Fit.TWO_SLIPS: _two_slips}


def _ranked(index: Index, typed: list[_Word], language: str, found: dict[int, int]) -> Iterator[Iterable[int]]:
    """The terms that fit, those that fit equally well together, the best of them first; a category may come several
    times. Stops where the best are good enough."""
    own = [each for each in LANGUAGES if each == language]
    others = [each for each in LANGUAGES if each != language]
    for group in (own, others):
        yield from _all_fit(index, typed, group, Fit.BEGINS)
        for run in _run_together(index, typed):
            yield from _all_fit(index, run, group, Fit.BEGINS)
        yield from _all_fit(index, typed, group, Fit.INSIDE)
    for fit in (Fit.ONE_SLIP, Fit.TWO_SLIPS):
        for group in (own, others):
            if len(found) >= FEW:
                return
            yield from _all_fit(index, typed, group, fit)
    if not found:
        yield from _some_fit(index, typed, language)


def _all_fit(index: Index, typed: list[_Word], languages: list[str], fit: Fit) -> Iterator[Iterable[int]]:
    """The terms in which every typed word fits so or better, equals together, best first."""
    if len(typed) > 1:
        shared = _shared(index, [word.up_to(fit) for word in typed], languages)
        yield from _equals(sorted(index.rank[term] for term in shared), len(typed))
        return
    if fit is Fit.BEGINS:
        itself = index.ranked([index.itself(typed[0].word)], languages)
        yield from _equals((each for each in itself if not is_later(each)), 1)
    yield from _equals(index.ranked(typed[0].up_to(fit), languages), 0)


def _equals(ranked: Iterable[int], whole: int) -> Iterator[Iterable[int]]:
    """Ranked terms in groups that fit equally well; one of no more words than `whole` was typed to its end."""
    for _closeness, equals in groupby(ranked, key=lambda each: closeness(each, whole)):
        yield map(term_of, equals)


def _shared(index: Index, fitting: list[list[Stretch]], languages: list[str]) -> set[int]:
    """The terms that have a word in each of these groups of stretches. The group with the fewest words goes first."""
    sized = sorted((sum(end - first for first, end in stretches), stretches) for stretches in fitting)
    terms = index.terms(sized[0][1], languages) if sized[0][0] else set()
    for size, stretches in sized[1:]:
        if size > len(terms) * len(stretches):
            terms = {term for term in terms if _has_word(index.places[term], stretches)}
        elif terms:
            terms &= index.terms(stretches, languages)
    return terms


def _has_word(places: list[int], stretches: list[Stretch]) -> bool:
    return any(first <= place < end for place in places for first, end in stretches)


def _run_together(index: Index, typed: list[_Word]) -> Iterator[list[_Word]]:
    """Two neighbours taken for one word: `låne kort`, `bank id`."""
    for place in range(len(typed) - 1):
        one = _Word(index, typed[place].word + typed[place + 1].word)
        yield [*typed[:place], one, *typed[place + 2 :]]


def _some_fit(index: Index, typed: list[_Word], language: str) -> Iterator[Iterable[int]]:
    """Where no term has every word: the categories with most of the letters typed, in whichever of their terms."""
    letters: dict[int, int] = {}
    best: dict[int, tuple[bool, int, int]] = {}
    for word in sorted(typed, key=lambda word: -len(word.word)):
        if len(word.word) < SHORT:
            continue
        here: dict[int, tuple[bool, int, int]] = {}
        for own in (True, False):
            group = [each for each in LANGUAGES if (each == language) == own]
            fitting = index.ranked(word.up_to(Fit.BEGINS), group) or index.ranked(word.up_to(Fit.TWO_SLIPS), group)
            for term in map(term_of, fitting):
                here.setdefault(index.category[term], (not own, index.rank[term], term))
        for place, reason in here.items():
            letters[place] = letters.get(place, 0) + len(word.word)
            best.setdefault(place, reason)

    def fit(place: int) -> tuple[int, bool, int]:
        other, rank, _term = best[place]
        return -letters[place], other, closeness(rank, 0)

    for _fit, places in groupby(sorted(letters, key=lambda place: (fit(place), best[place])), key=fit):
        yield [best[place][-1] for place in places]
