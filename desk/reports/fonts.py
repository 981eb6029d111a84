"""The fonts of a report: registered in reportlab under the family names Qt knows them by."""

from functools import cache
from pathlib import Path

from desk.errors import MissingFont
from desk.text import RESOURCES

FOLDER = RESOURCES / "fonts"
FILES = {"Inter": "Inter-Regular.ttf", "Inter Medium": "Inter-Medium.ttf", "Inter Semi Bold": "Inter-SemiBold.ttf"}


@cache
def register(folder: Path = FOLDER) -> None:
    """Make the fonts known to reportlab, once. Raises MissingFont when one is not there or cannot be read."""
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    for family, file in FILES.items():
        try:
            registerFont(TTFont(family, str(folder / file)))
        except (TTFError, OSError) as problem:
            raise MissingFont(font=file, folder=folder) from problem
        for bold in (0, 1):
            for italic in (0, 1):
                addMapping(family, bold, italic, family)
