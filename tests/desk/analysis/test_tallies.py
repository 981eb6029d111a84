"""What else was counted: as plain as counting by hand, and nothing hidden can be found by subtraction."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desk.analysis.tallies import tallies
from desk.analysis.tally import (
    Passed,
    TallyTable,
    decode_tallies,
    encode_tallies,
    of_record,
    of_visit,
    replaced_tallies,
    tallied,
)
from desk.model.overlap import Source
from desk.model.tallies import MONTH, SITE, Kind, Some, Tally, TallyQuestion

ONE, OTHER = "51" * 16, "52" * 16
SPRING = TallyQuestion("2026-03", "2026-04")
Held = tuple[str, str, str, str | None, int | None]
"""An activity: site, month, type, quality, how many came."""


def table(held: Iterable[Held]) -> TallyTable:
    return encode_tallies(
        tallied(
            (site, month, of_record("activity", {"type": what, "quality": quality, "attendance": came}))
            for site, month, what, quality, came in held
        )
    )


def asked(held: Iterable[Held], site: str | None = None, threshold: int = 5) -> Tally:
    question = TallyQuestion(SPRING.first, SPRING.last, site)
    return tallies([table(held)], question, {}, Source.JOURNAL, threshold=threshold).of(Kind.ACTIVITY)[0]


def talk(n: int, what: str = "talk", site: str = ONE, **fields: object) -> list[Held]:
    return [(site, str(fields.get("month", "2026-03")), what, None, 10)] * n


def test_what_each_record_adds_is_its_own_words() -> None:
    adds = [*of_record("answer", {"question": "help", "face": "good"}), *of_record("reach", {"about": "language-uk"}),
            *of_record("reach", {"about": "first-visit"}), *of_record("door", {"count": 143}),
            *of_record("suggestion", {"theme": "hours", "became": None, "text": "x"}),
            *of_record("check", {"contacts": 9, "logged": 12}), *of_record("check", {"contacts": 0, "logged": 0}),
            *of_record("check", {"contacts": 7, "logged": None}), *of_record("coverage", {"status": "closed"}),
            *of_visit("outreach", "square", False, [Passed("nav", None), Passed(None, "citizen")]),
            *of_visit("outreach", "square", True, [Passed("nav", None)]),
            *of_visit("desk", "square", False, [])]  # fmt: skip
    found = tallied([(ONE, "2026-03", adds)])
    assert {(*map(str, key[2:]), n) for key, n in found.items()} == {
        ("answer", "help", "face", "good", 1), ("language", "", "about", "language-uk", 1),
        ("first-visit", "", "about", "first-visit", 1), ("door", "", "door", "", 143),
        ("suggestion", "", "theme", "hours", 1), ("suggestion", "", "became", "", 1), ("check", "", "check", "", 1),
        ("check", "", "seen", "", 9), ("check", "", "logged", "", 9), ("referred", "", "unit", "nav", 2),
        ("handed", "", "side", "citizen", 1), ("outreach", "", "area", "square", 1),
    }  # fmt: skip
    assert decode_tallies(encode_tallies(found)) == found


def test_each_value_is_told_from_the_threshold_on_and_the_rest_gives_no_small_one_away() -> None:
    told = asked([*talk(7), *talk(3, "course"), *talk(6, "talk", OTHER), *talk(2, "film", OTHER), *talk(1, "walk")])
    assert told.parts["type"] == {"talk": Some(13)}
    assert told.parts["people"] == {"talk": Some(130)}
    # Course, film and walk are six together, and each of them may still be none or four.
    assert told.whole == Some(19)
    assert told.parts[SITE] == {ONE: Some(7, False), OTHER: Some(6, False)}
    here = asked([*talk(7), *talk(3, "course"), *talk(6, "talk", OTHER)], ONE)
    assert (here.whole, here.parts) == (Some(7, False), {"type": {"talk": Some(7)}, "people": {"talk": Some(70)}})


def test_one_small_count_alone_hides_the_whole_it_is_part_of() -> None:
    told = asked([*talk(7), *talk(3, "course")])
    assert (told.whole, told.parts["type"]) == (Some(7, False), {"talk": Some(7)})
    assert MONTH not in told.parts
    of_one = asked([*talk(7), *talk(4, site=OTHER)])
    assert of_one.parts["type"] == {"talk": Some(7, False)}
    assert of_one.parts[SITE] == {ONE: Some(7)}


def test_an_amount_is_added_up_over_what_is_told_alone() -> None:
    held = [*talk(6), (ONE, "2026-03", "talk", None, None), *talk(1, "course"), *talk(5, site=OTHER)]
    assert asked(held).parts["people"] == {"talk": Some(110)}
    assert asked([*held, *talk(2, "film", OTHER)], OTHER).parts["people"] == {"talk": Some(50)}


def test_a_place_is_told_by_its_area_and_one_that_was_typed_is_not_named() -> None:
    places = ["p1", "p2", "Ola's café"]
    adds = [each for place in places * 3 for each in of_visit("outreach", place, False, [])]
    counted = encode_tallies(tallied([(ONE, "2026-03", adds)]))
    told = tallies([counted], SPRING, {"p1": "North", "p2": "North"}, Source.SERVER, threshold=3)
    assert told.of(Kind.OUTREACH)[0].parts["area"] == {"North": Some(6), "": Some(3)}


_held = st.tuples(
    st.sampled_from([ONE, OTHER]), st.sampled_from(["2026-03", "2026-04"]), st.sampled_from("abc"),
    st.sampled_from([None, "more"]), st.none() | st.integers(0, 9),
)  # fmt: skip
many = st.lists(st.tuples(_held, st.integers(1, 4)), max_size=8).map(
    lambda each: [one for one, n in each for _ in "x" * n]
)


@given(many, many)
def test_tables_of_several_months_and_sites_taken_in_anew_say_what_one_says(
    held: list[Held], newer: list[Held]
) -> None:
    both = [each for each in held if each[0] != ONE] + [each for each in newer if each[0] == ONE]
    again = replaced_tallies(table(held), {ONE}, table(each for each in newer if each[0] == ONE))
    assert decode_tallies(again) == decode_tallies(table(both))
    apart = [table(each for each in held if each[1] == month) for month in ("2026-03", "2026-04")]
    assert tallies(apart, SPRING, {}, Source.JOURNAL) == tallies([table(held)], SPRING, {}, Source.JOURNAL)


def worlds(cells: Mapping[tuple[str, str], int], told: Tally, here: Mapping[str, Tally]) -> Iterator[dict[Any, int]]:
    """Everything that may be so for whoever reads all answers, by trying it: the cells, and what a told cut leaves."""
    known = {(site, value): some.n for site, each in here.items() for value, some in each.part("type").items()}
    cuts = {cut: told.parts[cut] for cut in ("quality", MONTH) if cut in told.parts}
    exact = {value: some.n for value, some in told.part("type").items() if some.exact}
    for numbers in product(*([known[cell]] if cell in known else range(3) for cell in cells)):
        world = dict(zip(cells, numbers, strict=True))
        whole = sum(numbers)
        fits = all(sum(n for (_, each), n in world.items() if each == value) == n for value, n in exact.items())
        fits = fits and (told.whole is None or not told.whole.exact or told.whole.n == whole)
        rest = [whole - sum(some.n for some in parts.values()) for parts in cuts.values()]
        if fits and all(each >= 0 for each in rest):
            yield world | dict(zip(cuts, rest, strict=True))


@given(many)
def test_nothing_hidden_is_pinned_down_by_all_that_is_told(held: list[Held]) -> None:
    cells = Counter((site, what) for site, _, what, _, _ in held)
    if not cells:
        return
    answers = {
        site: tallies([table(held)], replace(SPRING, site=site), {}, Source.JOURNAL, threshold=3).tallies
        for site in (None, ONE, OTHER)
    }
    nothing = Tally(Kind.ACTIVITY, "", None)
    told, *here = (next(iter(each), nothing) for each in answers.values())
    hidden_of = {"quality": Counter(each[3] or "" for each in held), MONTH: Counter(each[1] for each in held)}
    possible = []
    for world in worlds(cells, told, dict(zip((ONE, OTHER), here, strict=True))):
        rests = {cut: world.pop(cut) for cut in list(world) if isinstance(cut, str)}
        most = {cut: 2 * len(set(hidden_of[cut]) - set(told.parts[cut])) for cut in rests}
        if all(0 <= rest <= most[cut] for cut, rest in rests.items()):
            possible.append((world, rests))
    for cell, n in cells.items():
        if n < 3:
            assert {0, 2} <= {world[cell] for world, _ in possible}, (told, here)
    for cut in set(told.parts) & set(hidden_of):
        small = [value for value, n in hidden_of[cut].items() if value not in told.parts[cut]]
        assert all(hidden_of[cut][value] < 3 for value in small)
        lows, highs = zip(*[_reach(rests[cut], len(small)) for _, rests in possible], strict=True)
        assert not small or (min(lows) == 0 and max(highs) == 2)


def _reach(rest: int, hidden: int) -> tuple[int, int]:
    """The least and the most that one of so many hidden ones may be, which are `rest` together and two each at most."""
    return max(0, rest - 2 * (hidden - 1)), min(2, rest)
