"""The fonts of a report: registered in reportlab under the family names Qt knows them by."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock

from desk.errors import MissingFont
from desk.text import RESOURCES

FOLDER = RESOURCES / "fonts"
FILES = {
    "Inter Skranke": "Inter-Regular.ttf",
    "Inter Skranke Medium": "Inter-Medium.ttf",
    "Inter Skranke Semi Bold": "Inter-SemiBold.ttf",
}
SLIP_FILES = {
    "Inter World Skranke": "slip/InterWorld-Regular.ttf",
    "Inter World Skranke Semi Bold": "slip/InterWorld-SemiBold.ttf",
    "Noto Sans Arabic Skranke": "slip/NotoSansArabic-Regular.ttf",
    "Noto Sans Arabic Skranke Bold": "slip/NotoSansArabic-Bold.ttf",
    "Noto Sans Ethiopic Skranke": "slip/NotoSansEthiopic-Regular.ttf",
    "Noto Sans Ethiopic Skranke Bold": "slip/NotoSansEthiopic-Bold.ttf",
}
"""Those of what visitors take home, in any language."""

WRITING = Lock()
"""Held while a page is written: all are set in the same fonts, of which reportlab reads the files, each at one place at
a time. Two workers at once got each other's letters, or none."""


@cache
def register(folder: Path = FOLDER) -> None:
    """Make the fonts known to reportlab, once. Raises MissingFont when one is not there or cannot be read."""
    _register(FILES, folder)


@cache
def register_slip(folder: Path = FOLDER) -> None:
    """The same for those of slips."""
    _register(SLIP_FILES, folder)


def _register(files: Mapping[str, str], folder: Path) -> None:
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    for family, file in files.items():
        try:
            registerFont(TTFont(family, str(folder / file), validate=1))  # a cut-off file has a wrong sum
        except (TTFError, OSError) as problem:
            raise MissingFont(font=Path(file).name, folder=(folder / file).parent) from problem
        for bold in (0, 1):
            for italic in (0, 1):
                addMapping(family, bold, italic, family)
