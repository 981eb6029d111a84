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


def test_the_licence_and_the_notice_lie_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (fonts.FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "Inter" in (fonts.FOLDER / "NOTICE.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_palette_names_the_families_that_are_registered(theme: str) -> None:
    look = palette(theme)
    assert {look.regular, look.medium, look.semibold} == set(fonts.FILES)
