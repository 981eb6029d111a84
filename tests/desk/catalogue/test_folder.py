"""A folder of files: what is there, what is missing, and what one file says of another."""

from pathlib import Path

from desk.catalogue.folder import FILES, mistakes, read_folder
from tests.desk.catalogue.files import sheets_of, the_rows, write_files

Told = list[tuple[str, int, str | None, str]]


def told(folder: Path, icons: set[str] | None = None) -> Told:
    """File, row, column and English sentence of each mistake in a folder."""
    found = mistakes(read_folder(folder), icons)
    return [(file, it.row, it.column, it.reason.format(**it.facts)) for file, each in found.items() for it in each]


def test_a_whole_folder_is_sound(tmp_path: Path) -> None:
    assert told(write_files(tmp_path, the_rows())) == []


def test_only_the_categories_and_the_sites_are_needed(tmp_path: Path) -> None:
    write_files(tmp_path, the_rows())
    for name in FILES[2:]:
        (tmp_path / name).unlink()
    assert told(tmp_path) == []
    assert set(read_folder(tmp_path)) == {"catalogue.csv", "sites.csv"}
    (tmp_path / "sites.csv").unlink()
    assert [(file, row) for file, row, _, _ in told(tmp_path)] == [("sites.csv", 0)]


def test_a_misspelt_file_is_told_and_what_a_spreadsheet_leaves_is_not(tmp_path: Path) -> None:
    write_files(tmp_path, the_rows())
    for name in ("offering.csv", "~$sites.csv", ".sites.csv", ".~lock.sites.csv#", "notes.txt"):
        (tmp_path / name).write_bytes(b"x")
    assert told(tmp_path) == [("offering.csv", 1, None, f"this file is not one of ours: {', '.join(FILES)}")]


def test_what_is_named_in_one_file_is_in_another(tmp_path: Path) -> None:
    rows = the_rows(
        sites=[{"id": "elvebyen", "name": "Elvebyen"}],
        events=[{"site": "elvebyn", "what": "hours-changed", "since": "2026-01-05"}],
        offerings=[
            {
                "category": "wi-fi", "site": "elvebyen", "side": "digital", "level": "helps", "form": "physical",
                "since": "2026-01-01",
            }
        ],
    )  # fmt: skip
    assert told(write_files(tmp_path, rows)) == [
        ("events.csv", 2, "site", "“site” is “elvebyn”, which is no id in sites.csv"),
        ("desks.csv", 3, "site", "“site” is “bokbussen”, which is no id in sites.csv"),
        ("places.csv", 2, "site", "“site” is “bokbussen”, which is no id in sites.csv"),
        ("offerings.csv", 2, "category", "“category” is “wi-fi”, which is no id in catalogue.csv"),
    ]
    (tmp_path / "sites.csv").write_bytes(b"name\nElvebyen\n")
    assert {file for file, _, _, _ in told(tmp_path)} == {"sites.csv", "offerings.csv"}


def test_an_icon_is_one_we_have(tmp_path: Path) -> None:
    found = told(write_files(tmp_path, the_rows()), {"books"})
    assert {(file, column) for file, _, column, _ in found} == {("catalogue.csv", "icon")}


def test_sheets_need_no_folder(tmp_path: Path) -> None:
    write_files(tmp_path, the_rows())
    assert read_folder(tmp_path) == sheets_of(the_rows())
