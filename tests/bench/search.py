"""How long a search takes for a key: 2,000 categories in six languages, typed letter by letter, slips and all."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import pairwise
from random import Random

from desk.catalogue.fold import words
from desk.catalogue.load import starter
from desk.catalogue.search import Search
from desk.model.category import Catalogue, Category, Kind, Side
from desk.text import LANGUAGES
from tests.bench.measure import Measured

CATEGORIES = 2_000
GUIDES = 1_000
SYNONYMS = 3
TYPED = 400
LIMIT = 10.0
SEED = 20_261_122


def run() -> Iterator[Measured]:
    """The median and the 99th percentile of one key, over texts that are typed to their end."""
    catalogue = big_catalogue(Random(SEED))
    small, large = Search(starter()), Search(catalogue, lambda: asked_for(catalogue, Random(SEED + 2)))
    small.prepare()  # the imports, so that what follows measures the index alone
    build_small = milliseconds(Search(starter()).prepare)
    build_large = milliseconds(large.prepare)
    used = {category.id: (at % 7, at % 50) for at, category in enumerate(catalogue.categories) if at % 3}
    times = sorted(
        milliseconds(partial(large.find, text[:end], language, used=used))
        for text, language in typed_texts(catalogue, Random(SEED + 1))
        for end in range(1, len(text) + 1)
    )
    p99 = times[len(times) * 99 // 100]
    detail = (
        f"{len(times):,} keys of {TYPED} texts; {CATEGORIES:,} categories, "
        f"{CATEGORIES * len(LANGUAGES) * (1 + SYNONYMS):,} terms, two thirds of them used here, and "
        f"{GUIDES * len(LANGUAGES) * (1 + SYNONYMS):,} that lead to {GUIDES:,} guides; "
        f"slowest {times[-1]:.1f} ms\n"
        f"index built in {build_large:.0f} ms, that of the starter catalogue in {build_small:.0f} ms"
    )
    yield Measured("search, a key, median", statistics.median(times), "ms", LIMIT, detail)
    yield Measured("search, a key, p99", p99, "ms", LIMIT, "a third with a slip, a third in another word order")


def milliseconds(work: Callable[[], object]) -> float:
    """How long it takes, once."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def big_catalogue(random: Random) -> Catalogue:
    """Categories named in the words and the new compounds of our own six languages; the same for the same seed."""
    stock = {language: sorted(stock_of(language)) for language in LANGUAGES}

    def name(language: str) -> str:
        first, second, third, fourth = random.choices(stock[language], k=4)
        return f"{first}{second} {third}" if random.random() < 0.5 else f"{first} {second} {third}{fourth}"

    categories = tuple(
        Category(
            id=f"category-{number}",
            side=random.choice(list(Side)),
            kind=random.choice(list(Kind)),
            labels={language: name(language) for language in LANGUAGES},
            synonyms={language: tuple(name(language) for _ in range(SYNONYMS)) for language in LANGUAGES},
            icon="Tag",
        )
        for number in range(CATEGORIES)
    )
    return Catalogue(0, categories, ())


def asked_for(catalogue: Catalogue, random: Random) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """What people say who need a guide: of every second category, a title and as many sentences as it has synonyms."""
    stock = {language: sorted(stock_of(language)) for language in LANGUAGES}
    return {
        category.id: {
            language: tuple(" ".join(random.choices(stock[language], k=3)) for _ in range(1 + SYNONYMS))
            for language in LANGUAGES
        }
        for category in catalogue.categories[: 2 * GUIDES : 2]
    }


def stock_of(language: str) -> set[str]:
    """The words of three letters and more in our starter catalogue."""
    texts = [
        text for category in starter().categories for text in (category.labels[language], *category.synonyms[language])
    ]
    return {word for text in texts for word in text.lower().split() if len(word) > 2 and words(word)}


def typed_texts(catalogue: Catalogue, random: Random) -> Iterator[tuple[str, str]]:
    """What is typed, and in which language: labels and synonyms as they are, with a slip, or in another order."""
    for number in range(TYPED):
        category, language = random.choice(catalogue.categories), random.choice(LANGUAGES)
        text = random.choice((category.labels[language], *category.synonyms[language]))
        if number % 3 == 1:
            text = with_slip(text, random)
        if number % 3 == 2:
            text = " ".join(reversed(text.split()))
        yield text, language


def with_slip(text: str, random: Random) -> str:
    """Two neighbouring letters swapped."""
    places = [place for place, (one, other) in enumerate(pairwise(text)) if one != other and " " not in (one, other)]
    place = random.choice(places)
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
