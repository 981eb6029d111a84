"""What is used here at this hour orders hits that fit equally well, and no others."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.fold import words
from desk.catalogue.search import Hit, Search
from desk.catalogue.use import NEVER, Share, Use, counted
from desk.model.category import Catalogue, Category
from desk.text import LANGUAGES
from tests.desk.catalogue.making import a_catalogue, a_category

STEMS = ("pas", "passbilde", "passport", "lompas", "lån", "lånekort", "skatt")
names = st.lists(st.sampled_from(STEMS), min_size=1, max_size=3).map(" ".join)
shares = st.tuples(st.integers(0, 3), st.integers(0, 9))


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """A few categories whose labels and synonyms have words in common."""
    made = [
        replace(
            a_category(f"c{at}", draw(st.lists(names, max_size=2))),
            labels={language: draw(names) for language in LANGUAGES},
        )
        for at in range(draw(st.integers(2, 7)))
    ]
    return a_catalogue(*made)


def closeness(category: Category, typed: str, language: str) -> tuple[object, ...]:
    """How well one typed word fits the best of a category's terms, told the long way: the smaller the better."""
    found = []
    for spoken in LANGUAGES:
        for synonym, texts in ((False, (category.labels[spoken],)), (True, category.synonyms.get(spoken, ()))):
            for text in texts:
                found += [(spoken != language, *fit, synonym, *rest) for fit, *rest in fits(typed, words(text))]
    return min(found)


def fits(typed: str, term: tuple[str, ...]) -> list[tuple[object, ...]]:
    """Each way in which the word fits a term: the whole first word, a beginning, something inside."""
    ways: list[tuple[object, ...]] = []
    for word in term:
        later = word != term[0]
        if word == typed and not later:
            ways.append(((0,), later, len(term) > 1))
        if word.startswith(typed):
            ways.append(((1,), later, False))
        elif (typed in word and len(typed) > 3) or (word.endswith(typed) and len(typed) == 3):
            ways.append(((2,), later, False))
    return ways


@given(catalogues(), st.sampled_from(("p", "pa", "pas", "lån", "ort", "lo")), st.sampled_from(("nb", "nl")), st.data())
def test_use_alone_never_lifts_a_worse_match_above_a_better_one(
    catalogue: Catalogue, typed: str, language: str, data: st.DataObject
) -> None:
    ids = st.sampled_from([category.id for category in catalogue.categories])
    used: dict[str, Share] = data.draw(st.dictionaries(ids, shares))
    search = Search(catalogue)
    plain = search.find(typed, language, limit=99)
    fit = {hit.category.id: closeness(hit.category, words(typed)[0], language) for hit in plain}
    order = sorted(plain, key=lambda hit: used.get(hit.category.id, NEVER), reverse=True)
    wanted = sorted(order, key=lambda hit: fit[hit.category.id])
    assert search.find(typed, language, limit=99, used=used) == tuple(wanted)
    assert search.find(typed, language, limit=2, used=used) == tuple(wanted[:2])


@given(catalogues(), st.text("pasblånekort ", max_size=12), st.data())
def test_what_was_never_used_changes_nothing_and_use_adds_and_loses_nothing(
    catalogue: Catalogue, typed: str, data: st.DataObject
) -> None:
    search = Search(catalogue)
    plain = search.find(typed, "nb", limit=99)
    assert search.find(typed, "nb", limit=99, used={}) == plain
    assert search.find(typed, "nb", limit=99, used={"c0": NEVER}) == plain
    used = data.draw(st.dictionaries(st.sampled_from(["c0", "c1", "c2"]), shares))
    again = search.find(typed, "nb", limit=99, used=used)
    assert sorted(hit.category.id for hit in again) == sorted(hit.category.id for hit in plain)


def found(used: dict[str, Share]) -> list[Hit]:
    catalogue = a_catalogue(a_category("passport", nb="Pass"), a_category("parking", nb="Parkering"))
    return [hit.category.id for hit in Search(catalogue).find("pa", "nb", used=used)]


def test_what_is_used_at_this_hour_comes_first() -> None:
    use = counted([("parking", 16), ("parking", 16), ("passport", 9), ("passport", 9), ("passport", 9)])
    assert found({}) == ["passport", "parking"]
    assert found(use.around(16)) == ["parking", "passport"]
    assert found(use.around(9)) == ["passport", "parking"]


def test_the_hours_beside_count_half_and_other_hours_only_between_equals() -> None:
    use = Use({("a", 23): 3, ("b", 0): 2, ("c", 12): 50, ("d", 1): 0})
    assert use.around(0) == {"a": (3, 3), "b": (4, 2), "c": (0, 50)}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 23)), max_size=40), st.integers(0, 23))
def test_nothing_asked_is_lost_and_no_hour_counts_more_than_twice(asked: list[tuple[str, int]], hour: int) -> None:
    around = counted(asked).around(hour)
    assert {category: ever for category, (_near, ever) in around.items()} == {
        each: sum(category == each for category, _hour in asked) for each in {category for category, _ in asked}
    }
    assert all(0 <= near <= 2 * ever for near, ever in around.values())
