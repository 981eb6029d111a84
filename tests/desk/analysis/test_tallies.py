"""What else was counted: as plain as counting by hand, and nothing hidden can be found by subtraction."""

from collections.abc import Iterable

from hypothesis import given, settings
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
from desk.model.tallies import MONTH, SITE, Kind, Tallies, Tally, TallyQuestion
from tests.desk.analysis.subtracting import Counts, few_by_group, least_and_most, places, stretches
from tests.examples import examples

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


def test_each_value_is_told_in_threes_from_the_threshold_on() -> None:
    held = [*talk(7), *talk(3, "course"), *talk(6, "talk", OTHER), *talk(2, "film", OTHER), *talk(1, "walk")]
    told = asked(held)
    assert told.whole == 18  # of 19
    assert told.parts == {"type": {"talk": 12}, "people": {"talk": 120}, "quality": {"": 18}, MONTH: {"2026-03": 18},
                          SITE: {ONE: 9, OTHER: 6}}  # fmt: skip
    here = asked(held, ONE)
    assert (here.whole, here.parts) == (9, {"type": {"talk": 6}, "people": {"talk": 60}, MONTH: {"2026-03": 9}})


def test_from_january_on_a_count_is_told_as_the_middle_of_three() -> None:
    question = TallyQuestion("2026-01", "2026-03")
    (told,) = tallies([table(talk(6))], question, {}, Source.JOURNAL).tallies
    assert (told.whole, told.parts[MONTH]) == (7, {"2026-03": 6})


def test_an_amount_is_what_it_would_be_if_so_many_were_there_as_are_told() -> None:
    held = [*talk(7), (ONE, "2026-03", "talk", None, None), *talk(1, "course"), *talk(6, site=OTHER)]
    assert asked(held).parts["people"] == {"talk": 110}  # 130 at 14 of them, of which 12 are told
    assert asked([*held, *talk(2, "film", OTHER)], OTHER).parts["people"] == {"talk": 60}


def test_a_place_is_told_by_its_area_and_one_that_was_typed_is_not_named() -> None:
    places = ["p1", "p2", "Ola's café"]
    adds = [each for place in places * 3 for each in of_visit("outreach", place, False, [])]
    counted = encode_tallies(tallied([(ONE, "2026-03", adds)]))
    told = tallies([counted], SPRING, {"p1": "North", "p2": "North"}, Source.SERVER, threshold=3)
    assert told.of(Kind.OUTREACH)[0].parts["area"] == {"North": 6, "": 3}


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


def told_of(counts: Counts) -> list[Tallies]:
    """All that is told of activities at two sites: of every stretch of months, at each and at both."""
    held = [
        each
        for site, line in zip((ONE, OTHER), counts, strict=True)
        for at, times in enumerate(line, 1)
        for each in talk(times, site=site, month=f"2026-{at:02}")
    ]
    asked = [TallyQuestion(*span, site) for span in stretches() for site in (None, ONE, OTHER)]
    return [tallies([table(held)], each, {}, Source.JOURNAL) for each in asked]


@settings(max_examples=examples(10))
@given(few_by_group, places)
def test_whoever_asks_for_all_months_and_sites_knows_no_small_count(counts: Counts, place: tuple[int, int]) -> None:
    least, most = least_and_most(counts, place)
    assert told_of(least) == told_of(counts) == told_of(most)
    site, month = place
    assert least[site][month] < most[site][month]
