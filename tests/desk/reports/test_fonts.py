"""The fonts on disk, for paper and screen."""

from pathlib import Path

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from desk.errors import MissingFont
from desk.reports import fonts
from desk.reports.palette import palette
from desk.text import LANGUAGES, explain

LETTERS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖÉÈËÏÜŠĐŊŽČabcdefghijklmnopqrstuvwxyzæøåäöéèëïüšđŋžč"
    "0123456789 .,:;!?–—…·“”„’‘«»()[]{}/+−×=<>%&@€§°●■◆○↑↓←→↵⌫⇧✓\u00a0\u202f"
)


WORLD = {
    "uk": "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ",
    "ru": "ЁёЪъЫыЭэ",
    "el": "ΑΒΓΔΩαβγδωάέήίόύώϊΐς",
    "vi": "ĂăÂâĐđÊêÔôƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ",
    "pl": "ĄąĆćĘęŁłŃńÓóŚśŹźŻż",
    "tr": "ĞğİıŞşÇçÖöÜü",
    "lt": "ĄąČčĘęĖėĮįŠšŲųŪūŽž",
    "ro": "ĂăÂâÎîȘșȚț",
}


def covered(family: str, sign: str) -> bool:
    """Whether a registered font has a sign."""
    from reportlab.pdfbase.pdfmetrics import getFont

    return ord(sign) in getFont(family).face.charToGlyph


def copies(folder: Path) -> Path:
    for file in fonts.FILES.values():
        (folder / file).write_bytes((fonts.FOLDER / file).read_bytes())
    return folder


def test_a_font_that_is_gone_is_named_in_a_sentence(tmp_path: Path) -> None:
    (copies(tmp_path) / "Inter-Medium.ttf").unlink()
    with pytest.raises(MissingFont, match=r"^The font Inter-Medium\.ttf is missing from .*, so no report was made"):
        fonts.register(tmp_path)


@pytest.mark.parametrize("length", [0, 5, 400, 20_000, 60_000])
def test_a_font_that_is_cut_off_is_missing_too(tmp_path: Path, length: int) -> None:
    damaged = copies(tmp_path) / "Inter-SemiBold.ttf"
    damaged.write_bytes(damaged.read_bytes()[:length])
    with pytest.raises(MissingFont) as caught:
        fonts.register(tmp_path)
    assert all("Inter-SemiBold.ttf" in explain(caught.value, language) for language in LANGUAGES)


@pytest.mark.parametrize("family", sorted(fonts.FILES))
def test_figures_line_up(family: str) -> None:
    fonts.register()
    assert len({stringWidth(figure, family, 1000) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("file", sorted(fonts.FOLDER.glob("*.ttf")), ids=lambda path: path.stem)
def test_every_letter_and_sign_we_write_is_in_every_cut(file: Path) -> None:
    from reportlab.pdfbase.ttfonts import TTFontFile

    known = TTFontFile(str(file)).charToGlyph
    assert [letter for letter in LETTERS if ord(letter) not in known] == []


@pytest.mark.parametrize("family", [each for each in fonts.SLIP_FILES if each.startswith("Inter")])
def test_what_visitors_take_home_can_be_in_any_latin_cyrillic_or_greek_letters(family: str) -> None:
    fonts.register_slip()
    assert {code: [each for each in letters if not covered(family, each)] for code, letters in WORLD.items()} == {
        code: [] for code in WORLD
    }
    assert [letter for letter in LETTERS if not covered(family, letter)] == []


def test_every_joined_form_has_its_sign() -> None:
    from arabic_reshaper.letters import LETTERS_ARABIC, LETTERS_KURDISH

    fonts.register_slip()
    joined = {sign for forms in {**LETTERS_KURDISH, **LETTERS_ARABIC}.values() for form in forms for sign in form}
    for family in ("Noto Sans Arabic Skranke", "Noto Sans Arabic Skranke Bold"):
        assert {sign for sign in joined if not covered(family, sign)} == {"\u200d"}


def test_the_licence_and_the_notice_lie_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (fonts.FOLDER / "OFL.txt").read_text(encoding="utf-8")
    notice = (fonts.FOLDER / "NOTICE.md").read_text(encoding="utf-8")
    assert all(name in notice for name in ("Inter", "Noto Sans Arabic", "Noto Sans Ethiopic"))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_palette_names_the_families_that_are_registered(theme: str) -> None:
    look = palette(theme)
    assert {look.regular, look.medium, look.semibold} == set(fonts.FILES)
