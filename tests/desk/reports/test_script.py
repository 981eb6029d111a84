"""Text in any script: lines are broken, joined, turned and split without losing a sign."""

import unicodedata
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk.reports import fonts, script
from desk.reports.script import BOLD, REGULAR, NoSign, Run
from tests.desk.reports.test_fonts import covered

ARABIC = "ابةتثجحخدذرزسشصضطظعغفقكلمنهويىئءآأإؤ"
OTHERS = "پچژکگیەێۆڕڵھٹڈڑںے"
WORDS = [
    "BankID", "حساب", "الآن", "(Skatteetaten)", "«app»", "ـ", "داده‌اید", "ئەوەی", "بەڵێ", "Привіт", "ተሰማምዑ።", "đường",
    "skatteetaten.no/person/utenlandsk", "22 33 44 55", "+47", "245", "kr.", "،", "؟", "[a]", "1-2", "أيضًا", "x" * 50,
]  # fmt: skip
texts = st.lists(st.sampled_from(WORDS) | st.text(ARABIC + OTHERS + "aÅ1(,", max_size=12)).map(" ".join)


@pytest.fixture(autouse=True)
def _registered() -> None:
    fonts.register_slip()


def drawn(text: str, *, leftwards: bool = True) -> str:
    return script.shown(script.tidy(text), leftwards)


def letters(text: str) -> Counter[str]:
    """Its letters, whatever their form: Sorani's own, and the joined ones of Unicode."""
    private = {0xE000: "ە", 0xE001: "ڕ", 0xE004: "ێ", 0xE005: "ێ", 0xE006: "ێ", 0xE007: "ڵ", 0xE008: "ڵ", 0xE009: "ڵ"}
    plain = unicodedata.normalize("NFKC", text.translate(private))
    return Counter(sign for sign in plain if unicodedata.category(sign)[0] in "LNPS" and sign != "ـ")


@given(texts, st.sampled_from((20.0, 60.0, 300.0)), st.booleans())
@example("x" * 90, 20.0, False)
def test_no_line_is_too_wide_and_no_sign_is_lost(text: str, room: float, leftwards: bool) -> None:
    fonts.register_slip()
    lines = script.lines(text, REGULAR, 12, room, leftwards=leftwards)
    assert all(script.width(line, 12) <= room for line in lines)
    back = "".join(run.text for line in lines for run in line)
    mirrored = str.maketrans("()[]«»", "(([[««")
    assert letters(back.translate(mirrored)) == letters(unicodedata.normalize("NFC", text).translate(mirrored))


@given(texts)
def test_every_run_is_drawn_by_a_font_that_has_its_signs(text: str) -> None:
    fonts.register_slip()
    for families in (REGULAR, BOLD):
        line = script.runs(drawn(text), families)
        assert "".join(run.text for run in line) == drawn(text)
        assert all(covered(run.family, sign) for run in line for sign in run.text)


@given(st.lists(st.text("ab ", min_size=1, max_size=9)).map(" ".join), st.integers(1, 12))
def test_words_stay_whole_where_they_fit_and_lines_are_as_full_as_they_can_be(text: str, most: int) -> None:
    tidy = script.tidy(text)
    lines = script.broken(tidy, lambda part: len(part) <= most)
    assert "".join(lines).replace(" ", "") == tidy.replace(" ", "")
    words = tidy.split(" ")
    if all(len(word) <= most for word in words):
        assert " ".join(lines) == tidy
        after = (line.split(" ")[0] for line in lines[1:])
        assert all(len(f"{line} {word}") > most for line, word in zip(lines, after, strict=False))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("طلبنا BankID الآن", "ﻥﻵﺍ BankID ﺎﻨﺒﻠﻃ"),
        ("مصلحة (NAV)", "(NAV) ﺔﺤﻠﺼﻣ"),
        ("تطبيق Skranke (app)", "Skranke (app) ﻖﻴﺒﻄﺗ"),
        ("(نعم)", "(ﻢﻌﻧ)"),
        ("الرقم +47 22 33 44", "+47\u00a022\u00a033\u00a044 ﻢﻗﺮﻟﺍ"),
        ("الرقم 0800-8115", "0800-8115 ﻢﻗﺮﻟﺍ"),
        ("الرقم 08-580 02", "08-580\u00a002 ﻢﻗﺮﻟﺍ"),
        ("داده‌اید", "ﺪﯾﺍ\ufeb5ﺩﺍﺩ".replace("\ufeb5", "ﻩ")),
        ("أيضًا", "ﺎﻀﻳﺃ"),
    ],
)
def test_a_line_is_seen_as_its_readers_write_it(text: str, seen: str) -> None:
    assert drawn(text) == seen


def test_what_stands_between_two_scripts_keeps_its_font() -> None:
    line = script.runs(drawn("طلبنا BankID الآن"), REGULAR)
    assert [run.family.split()[0] for run in line] == ["Noto", "Inter", "Noto"]
    assert "BankID" in line[1].text


@pytest.mark.parametrize("letters_of", [ARABIC, OTHERS])
def test_every_letter_joins_in_both_weights(letters_of: str) -> None:
    for letter in letters_of:
        for families in (REGULAR, BOLD):
            assert script.runs(drawn(f"ب{letter}ب"), families)[0].family == families[1]


@pytest.mark.parametrize("sign", ["ท", "你", "ټ", "א", "☃"])
def test_a_sign_that_no_font_has_is_named(sign: str) -> None:
    with pytest.raises(NoSign) as caught:
        script.lines(f"BankID {sign}", REGULAR, 12, 300)
    assert caught.value.sign == sign


def test_a_plain_line_is_one_run() -> None:
    assert script.lines("Ta med pass, 245 kr", REGULAR, 12, 300) == [(Run(REGULAR[0], "Ta med pass, 245 kr"),)]
