"""Facts about what a guide needs besides itself, and what time does to it."""

from datetime import date

from hypothesis import given

from desk.guides.pictures import MOST, refused
from desk.guides.validate import Severity, look_over, validate
from desk.model.guide import Fact, Guide, Picture, Slip, Step, StepKind
from desk.text import LANGUAGES
from tests.desk.guides.making import a_guide, end, said, words
from tests.desk.guides.photographs import a_png
from tests.desk.guides.sound import broken_guides

DAY = date(2026, 11, 22)


def a_walk() -> Guide:
    """Something to look at, somebody to go to, a page to take home."""
    return a_guide(
        Step("look", StepKind.SHOW, words("{fee}"), goto="go", picture=Picture("map.png", words())),
        Step("go", StepKind.REFER, words(), goto="paper", unit="tax-office"),
        Step("paper", StepKind.SLIP, words(), goto="over", slip=Slip(words(), unit="nav")),
        end("over"),
        facts=(Fact("fee", words(), "The town hall", date(2026, 1, 1), date(2026, 11, 22)),),
    )


def test_a_fact_is_true_on_its_last_day_and_not_after_it() -> None:
    assert validate(a_walk(), DAY) == ()
    (mistake,) = validate(a_walk(), date(2026, 11, 23))
    assert (said(mistake), mistake.place) == ("the fact “fee” was true until 2026-11-22", ("facts", "fee", "until"))


def test_pictures_and_units_are_looked_for_where_it_is_known_where() -> None:
    def told(units: set[str], **there: bytes) -> list[str]:
        seen = {f"{name}.png": body for name, body in there.items()}
        found = validate(a_walk(), pictures=lambda file: refused(file, seen.get(file)), units=units)
        return [said(each) for each in found]

    assert told({"nav"}) == ["the picture “map.png” is not there", "the directory has no entry “tax-office”"]
    assert told({"tax-office"}, map=a_png()) == ["the directory has no entry “nav”"]
    assert told({"tax-office", "nav"}, map=b"GIF89a") == [
        "the picture “map.png” is none that can be shown: a PNG, a JPEG or an SVG"
    ]


def test_a_guide_shows_at_most_eight_pictures() -> None:
    def shown(count: int) -> list[str]:
        looks = [
            Step(f"s{n}", StepKind.SHOW, words(), goto=f"s{n + 1}", picture=Picture(f"{n}.png", words()))
            for n in range(count)
        ]
        return [said(each) for each in validate(a_guide(*looks, end(f"s{count}")))]

    assert (shown(MOST), shown(MOST + 1)) == ([], ["the guide shows 9 pictures; 8 is the most"])


def test_days_that_passed_and_what_nobody_will_find_are_remarks_and_no_mistakes() -> None:
    fact = Fact("hours", words(), "The library", date(2026, 1, 1))
    slip = Slip(words() | {"ar": "مرحبا"}, done=(words(),))
    guide = a_guide(
        Step("paper", StepKind.SLIP, words(), goto="over", slip=slip), end("over"), facts=(fact,), sources=(),
        review=date(2026, 11, 21), valid_to=date(2026, 11, 21), asked={"nb": ("Hei",)}, revision=2,
    )  # fmt: skip
    found = look_over(guide, DAY)
    assert validate(guide, DAY) == () and {each.severity for each in found} == {Severity.REMARK}
    reasons = [said(each) for each in found]
    assert len([reason for reason in reasons if reason.endswith("what people ask who need this guide")]) == 5
    assert {reason for reason in reasons if not reason.startswith("it is not said in")} == {
        "the guide was to be read again on 2026-11-21",
        "the guide was true until 2026-11-21",
        "no source is named from which it was written",
        "nothing is said of what revision 2 changed",
        "no text names the fact “hours”",
        "the slip is only partly in “ar”, so it is not printed in that language",
        "no scenario tries whether the guide leads where it should",
    }


def test_a_slip_with_words_in_a_language_it_is_not_printed_in_says_why_not() -> None:
    title = words("{price}") | {"ar": "{price}", "th": "บัตร"}
    slip = Step("paper", StepKind.SLIP, words(), goto="over", slip=Slip(title))
    same = dict.fromkeys(LANGUAGES, "245 kr")
    for price, told in ((same, []), (same | {"sv": "245 kronor"}, ["ar"])):
        guide = a_guide(slip, end("over"), facts=(Fact("price", price, "The library", DAY),))
        assert [said(each) for each in look_over(guide, DAY) if each.place == ("slip",)] == [
            *(f"the slip names a fact that has no words in “{code}”, so it is not printed in that language"
              for code in told),
            "Skranke has no headings for a slip in “th”, so it is not printed in that language",
        ]  # fmt: skip


@given(broken_guides())
def test_whatever_is_broken_is_told_and_never_stops_the_validator(guide: Guide) -> None:
    assert Severity.MISTAKE in {mistake.severity for mistake in look_over(guide, DAY)}
    assert all(said(mistake) for mistake in validate(guide))
