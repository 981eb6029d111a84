"""The files of a publication in a folder: all read, and every mistake of all of them at once."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from desk.catalogue import validate
from desk.catalogue.cells import an_id_or_number, in_order
from desk.catalogue.directory_cells import several
from desk.catalogue.forms import FORMS, mistakes_in
from desk.catalogue.sheet import Mistake, Sheet, read_sheet
from desk.errors import mark

CATALOGUE, SITES, DESKS = "catalogue.csv", "sites.csv", "desks.csv"
FILES = (CATALOGUE, *FORMS)
NEEDED = (CATALOGUE, SITES)
"""The others are as good as empty while they are not there."""

Sheets = Mapping[str, Sheet]
"""Each file there is, by its name; a needed one that is not there is a sheet with that mistake."""

_TO_SITES = {"events.csv": "site", "desks.csv": "site", "places.csv": "site", "offerings.csv": "site"}
_TO_SITES |= {"days.csv": "site"}
_SEPARATE = "~$", "."
"""How the files begin that a spreadsheet makes for itself."""


def read_folder(folder: Path) -> Sheets:
    """The sheets in a folder. Never raises."""
    there = sorted(path.name for path in folder.glob("*.csv") if not path.name.startswith(_SEPARATE))
    sheets = {name: read_sheet(folder / name) for name in FILES if name in there or name in NEEDED}
    strange = Mistake(1, None, mark("this file is not one of ours: {files}"), {"files": ", ".join(FILES)})
    return sheets | {name: Sheet((), (), (strange,)) for name in there if name not in FILES}


def mistakes(sheets: Sheets, icons: Collection[str] | None = None) -> dict[str, tuple[Mistake, ...]]:
    """Every mistake of all files, by file, row and column; files without any are left out. `icons` are those there are.

    What a file says of another is looked at only where that other one can be read.
    """
    found: dict[str, tuple[Mistake, ...]] = {}
    for name, sheet in sheets.items():
        if name == CATALOGUE:
            own = validate.mistakes_in(sheet, icons)
        else:
            own = mistakes_in(name, sheet) if name in FORMS else sheet.mistakes
        found[name] = in_order(sheet, [*own, *_lost(name, sheet, sheets)])
    return {name: each for name, each in found.items() if each}


def _lost(name: str, sheet: Sheet, sheets: Sheets) -> Iterator[Mistake]:
    """Sites and categories that are named here and are not in their own file."""
    if name in _TO_SITES:
        yield from _missing(sheet, _TO_SITES[name], SITES, sheets)
    if name == "offerings.csv":
        yield from _missing(sheet, "category", CATALOGUE, sheets)
    if name == "hours.csv":
        yield from _missing(sheet, "desk", DESKS, sheets)
    if name == "directory.csv":
        yield from _missing(sheet, "helps", CATALOGUE, sheets)


def _missing(sheet: Sheet, column: str, other: str, sheets: Sheets) -> Iterator[Mistake]:
    there = sheets.get(other)
    if there is not None and "id" not in there.header:
        return
    known = {row.cells["id"] for row in there.rows} if there is not None else set()
    for row in sheet.rows:
        for each in several(row.cells.get(column, "")):
            if each not in known and not any(an_id_or_number(column, each)):
                facts = {"column": column, "value": each, "file": other}
                yield Mistake(row.number, column, mark("“{column}” is “{value}”, which is no id in {file}"), facts)
