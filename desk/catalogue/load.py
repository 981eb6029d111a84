"""From a category list to a catalogue. A list with mistakes is refused whole, with the first of them."""

from functools import cache
from pathlib import Path

from desk.catalogue.cells import SWITCH, day
from desk.catalogue.sheet import Row, Sheet, read_sheet
from desk.catalogue.validate import DIGITS, mistakes_in, split_synonyms
from desk.errors import BrokenCatalogue, Reason, UnreadableCatalogue
from desk.model.category import Catalogue, Category, Kind, Side
from desk.text import LANGUAGES, RESOURCES

STARTER = RESOURCES / "catalogue" / "starter.csv"


def load(path: Path, revision: int = 0) -> Catalogue:
    """The catalogue in a CSV that a librarian can edit in Excel or LibreOffice. Raises BrokenCatalogue.

    UTF-8 with or without a byte order mark, `;` or `,` between cells, a header row, then one category a row:

    | column | holds |
    |---|---|
    | id | an English slug of ours, `library-card`; it is kept for ever, never renamed and never used again |
    | side | library, citizen, digital or other |
    | kind | directional, information, guidance, self-service or transaction |
    | sensitive | yes: masked where visitors could read it; no or empty |
    | icon | the name of a file in resources/icons, without `.svg` |
    | favourite | the digit it lies on: 1 to 9, then 0; filled from 1 without a gap; empty for the others |
    | label_nb … label_en | its name in the six languages, at most 32 characters, each once in a language |
    | retired | yes: not offered any more, and kept for what was logged under it; no, empty, or no such column |
    | into | the id of the category it was merged into; empty, or no such column |
    | from, until | the first and the last day of a trial, as 2026-03-31; both or neither, or no such columns |
    | hint_nb … hint_en | a few words under the name on the tile, at most 40 characters; may be empty |
    | synonyms_nb … synonyms_en | what people really say, separated by a vertical bar; may be empty |
    """
    sheet = read_sheet(path)
    mistakes = mistakes_in(sheet)
    if mistakes:
        reason = Reason(mistakes[0].reason, mistakes[0].facts)
        if mistakes[0].row == 0:
            raise UnreadableCatalogue(file=path, reason=reason)
        raise BrokenCatalogue(file=path, count=len(mistakes), row=mistakes[0].row, reason=reason)
    return catalogue_of(sheet, revision)


def catalogue_of(sheet: Sheet, revision: int) -> Catalogue:
    """The catalogue in a sheet without mistakes."""
    digits = {row.cells["favourite"]: row.cells["id"] for row in sheet.rows}
    favourites = tuple(digits[digit] for digit in DIGITS if digit in digits)
    return Catalogue(revision, tuple(_category(row) for row in sheet.rows), favourites)


@cache
def starter() -> Catalogue:
    """The first 60 categories, revision 0; read once, for what ships with us stays as it is."""
    return load(STARTER)


def _category(row: Row) -> Category:
    cells = row.cells
    return Category(
        id=cells["id"],
        side=Side(cells["side"]),
        kind=Kind(cells["kind"]),
        labels={language: cells[f"label_{language}"] for language in LANGUAGES},
        synonyms={language: split_synonyms(cells[f"synonyms_{language}"]) for language in LANGUAGES},
        icon=cells["icon"],
        sensitive=SWITCH[cells["sensitive"].lower()],
        hints={language: cells[name] for language in LANGUAGES if cells.get(name := f"hint_{language}")},
        retired=SWITCH[cells.get("retired", "").lower()],
        into=cells.get("into") or None,
        since=day(cells.get("from", "")),
        until=day(cells.get("until", "")),
    )
