"""The files of a publication as a librarian would keep them: rows by file, sheets without a disk, folders."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from desk.catalogue.folder import Sheets
from desk.catalogue.sheet import parse
from desk.catalogue.writing import Rows, columns_of, files_of, rows_of
from desk.model.publication import Publication
from tests.builders import DESK, SITE
from tests.desk.catalogue.making import as_bytes
from tests.desk.sync.publications import BUS, a_publication

SLUGS = {SITE: "elvebyen", BUS: "bokbussen", DESK: "skranke-1", "d2" * 16: "bussen"}
IDS = {slug: each for each, slug in SLUGS.items()}


def the_rows(publication: Publication | None = None, **more: Sequence[Mapping[str, str]]) -> Rows:
    """The rows of `a_publication` or another; `sites=[…]` puts other rows into sites.csv."""
    rows = dict(rows_of(publication or a_publication(), SLUGS))
    for name, given in more.items():
        columns = columns_of(f"{name}.csv")
        rows[f"{name}.csv"] = [dict.fromkeys(columns, "") | dict(row) for row in given]
    return rows


def sheets_of(rows: Rows) -> Sheets:
    """The sheets of all files with these rows."""
    return {name: parse(content) for name, content in files_of(rows).items()}


def write_files(folder: Path, rows: Rows) -> Path:
    """All files in a folder."""
    folder.mkdir(exist_ok=True)
    for name, content in files_of(rows).items():
        (folder / name).write_bytes(content)
    return folder


def one_file(name: str, *rows: Mapping[str, str]) -> bytes:
    """The bytes of one file with these rows; cells that are not given are empty."""
    columns = columns_of(name)
    return as_bytes([dict.fromkeys(columns, "") | dict(row) for row in rows], columns=columns)
