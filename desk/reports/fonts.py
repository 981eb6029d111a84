"""The fonts of a report: registered in reportlab under the family names Qt knows them by."""

from functools import cache
from pathlib import Path

from desk.errors import MissingFont
from desk.text import RESOURCES

FOLDER = RESOURCES / "fonts"
FILES = {
    "Inter Skranke": "Inter-Regular.ttf",
    "Inter Skranke Medium": "Inter-Medium.ttf",
    "Inter Skranke Semi Bold": "Inter-SemiBold.ttf",
}


@cache
def register(folder: Path = FOLDER) -> None:
    """Make the fonts known to reportlab, once. Raises MissingFont when one is not there or cannot be read."""
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    for family, file in FILES.items():
        try:
            registerFont(TTFont(family, str(folder / file), validate=1))  # a cut-off file has a wrong sum
        except (TTFError, OSError) as problem:
            raise MissingFont(font=file, folder=folder) from problem
        for bold in (0, 1):
            for italic in (0, 1):
                addMapping(family, bold, italic, family)
