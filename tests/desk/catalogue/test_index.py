"""Where the words stand."""

from desk.catalogue.index import build, is_later, term_of
from tests.desk.catalogue.making import a_catalogue, a_category

INDEX = build(
    a_catalogue(a_category("card", ["lånekort", "e-kort"], nb="Kort"), a_category("parking", ["ID-kort"])), {}
)


def texts(stretches: list[tuple[int, int]], language: str = "nb") -> list[str]:
    """What the terms of some stretches say, best first."""
    return [INDEX.text[term_of(each)] for each in INDEX.ranked(stretches, [language])]


def test_words_with_one_beginning_are_one_stretch() -> None:
    assert INDEX.words == ["card", "e", "ekort", "id", "idkort", "kort", "lanekort", "parking"]
    assert INDEX.beginning("e") == (1, 3)
    assert INDEX.beginning("x") == (8, 8)
    assert (INDEX.itself("e"), INDEX.itself("ek")) == ((1, 2), (2, 2))


def test_terms_rank_label_first_then_those_that_begin_with_the_word() -> None:
    assert texts([INDEX.beginning("kort")]) == ["Kort", "e-kort", "ID-kort"]
    ranked = INDEX.ranked([INDEX.itself("kort")], ["nb"])
    assert [is_later(each) for each in ranked] == [False, True, True]


def test_the_languages_are_kept_apart() -> None:
    assert texts([INDEX.beginning("card")]) == []
    assert texts([INDEX.beginning("card")], "en") == ["Card"]


def test_a_part_is_found_inside_and_at_the_end_but_not_at_the_beginning() -> None:
    assert [INDEX.words[place] for place, _ in INDEX.holding("kor")] == ["ekort", "idkort", "lanekort"]
    assert [INDEX.words[place] for place, _ in INDEX.holding("ing\n")] == ["parking"]
    assert list(INDEX.holding("lane")) == []


def test_words_are_found_by_all_but_their_first_letter() -> None:
    assert [INDEX.words[place] for place, _ in INDEX.after_first_letter("ar")] == ["card", "parking"]


def test_beginnings_of_one_length_come_once() -> None:
    assert INDEX.beginnings(2, "i") == ["id"]
    assert INDEX.beginnings(6, "i") == ["idkort"]
