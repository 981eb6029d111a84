"""`skranke-central catalogue` and `key`, as a person runs them."""

import io
import sys
from pathlib import Path

import pytest

from desk.catalogue.folder import FILES
from desk.central import catalogue, publishing, tables
from desk.central.__main__ import main
from desk.central.catalogue import Person
from desk.central.starting import start
from desk.central.store import open_store
from desk.sync.publication import unpack
from tests.desk.catalogue.files import the_rows, write_files
from tests.desk.central.making import NOON, Central, a_counter

EMPTY = ("offerings", "desks", "places", "events", "hours", "days", "directory", "questions")
Output = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A server's folder."""
    start(tmp_path / "data", "Drammen", NOON).close()
    return tmp_path / "data"


def run(data: Path, *arguments: str | Path) -> int:
    """The command on this server's data; its exit code."""
    return main([*map(str, arguments), "--data", str(data)])


def spoken(data: Path, files: Path, language: str, *, agrees: bool) -> tuple[int, list[str]]:
    """Publishing as somebody does who answers with yes or no: the exit code, and every line and question."""
    said: list[str] = []

    def confirm(question: str) -> bool:
        said.append(question)
        return agrees

    store = open_store(data)
    try:
        code = catalogue.publish(store, files, lambda: NOON, Person(language, said.append, confirm))
    finally:
        store.close()
    return code, said


def revisions(data: Path) -> list[int]:
    store = open_store(data)
    with store.reading() as connection:
        found = connection.execute(tables.revision.select()).all()
    store.close()
    return [row.number for row in found]


def test_from_the_starter_to_a_revision_and_back(data: Path, tmp_path: Path, capsys: Output) -> None:
    store = open_store(data)
    a_counter(Central(store), site_name="Åssiden 2")
    store.close()
    files = tmp_path / "files"
    assert run(data, "catalogue", "export", files) == 0
    assert run(data, "catalogue", "check", files) == 0
    assert capsys.readouterr().out.splitlines() == [
        "catalogue.csv: 60 rows", "sites.csv: 1 row", "events.csv: 0 rows", "desks.csv: 0 rows", "places.csv: 0 rows",
        "offerings.csv: 0 rows", "hours.csv: 0 rows", "days.csv: 0 rows", "directory.csv: 0 rows",
        "questions.csv: 0 rows",
        f"Edit them, then run: skranke-central catalogue check {files}", "No mistakes.",
    ]  # fmt: skip
    assert run(data, "catalogue", "publish", files, "--yes") == 0
    assert run(data, "catalogue", "publish", files, "--yes") == 0
    assert capsys.readouterr().out.splitlines() == [
        "sites.csv: new: assiden-2 (Åssiden 2)",
        "Revision 1 is published; each counter takes it when it reports next.",
        "That is in force already, as revision 1; nothing was published.",
    ]
    before = {name: (files / name).read_bytes() for name in FILES}
    assert run(data, "catalogue", "export", files, "--yes") == 0
    assert {name: (files / name).read_bytes() for name in FILES} == before
    assert revisions(data) == [1]


def test_nothing_is_written_over_or_published_without_a_yes(
    data: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = write_files(tmp_path / "files", the_rows())
    (files / "sites.csv").unlink()
    for said in ("n\n", "", "maybe\n"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(said))
        assert run(data, "catalogue", "export", files) == 1
        assert run(data, "key", "renew") == 1
    assert not (files / "sites.csv").exists()
    monkeypatch.setattr(sys, "stdin", io.StringIO(" Ja \n"))
    assert run(data, "catalogue", "export", files) == 0
    assert (files / "sites.csv").exists()
    assert capsys.readouterr().err == ""


def test_what_changes_is_told_before_it_is_asked(data: Path, tmp_path: Path) -> None:
    files = write_files(tmp_path / "files", the_rows(**{name: [] for name in EMPTY}))
    changes = ["sites.csv: nytt: elvebyen (Elvebyen)", "sites.csv: nytt: bokbussen (Bokbussen)"]
    asked = [*changes, "Publisere dette som revisjon 1?"]
    assert spoken(data, files, "nb", agrees=False) == (1, [*asked, "Ingenting ble publisert."])
    assert revisions(data) == []
    done = "Revisjon 1 er publisert; hver skranke henter den neste gang den melder seg."
    assert spoken(data, files, "nb", agrees=True) == (0, [*asked, done])
    assert revisions(data) == [1]


def test_all_mistakes_of_all_files_are_told_with_file_row_and_column(
    data: Path, tmp_path: Path, capsys: Output
) -> None:
    rows = dict(the_rows(events=[{"site": "elvebyen", "what": "reorganised", "since": "5.1.2026", "model": "joint"}]))
    first, *others = rows["catalogue.csv"]
    files = write_files(tmp_path / "files", rows | {"catalogue.csv": [first | {"icon": "boks"}, *others]})
    for verb in ("check", "publish"):
        assert run(data, "catalogue", verb, files) == 1
        assert capsys.readouterr().out.splitlines() == [
            "catalogue.csv, row 2, column icon: “boks” is not an icon we have",
            "events.csv, row 2, column since: “since” is “5.1.2026”, which is no date like 2026-03-31 "
            "(in Excel: format yyyy-mm-dd)",
            "2 mistakes; nothing was published.",
        ]
    assert revisions(data) == []


def test_a_file_that_cannot_be_read_is_told_without_a_row(tmp_path: Path, capsys: Output) -> None:
    files = write_files(tmp_path / "files", the_rows())
    (files / "catalogue.csv").unlink()
    assert run(tmp_path / "nowhere", "catalogue", "check", files) == 1
    assert capsys.readouterr().out.splitlines()[0] == "catalogue.csv: it is not there"


def test_what_was_published_has_to_stay(data: Path, tmp_path: Path, capsys: Output) -> None:
    files = write_files(tmp_path / "files", the_rows())
    assert run(data, "catalogue", "publish", files, "--yes") == 0
    write_files(files, the_rows(desks=[], hours=[]))
    capsys.readouterr()
    for verb in ("check", "publish"):
        assert run(data, "catalogue", verb, files) == 1
        assert capsys.readouterr().out.splitlines() == [
            "desks.csv: skranke-1 (Skranke 1) is missing; write it again, with yes under “retired”",
            "desks.csv: bussen (Bussen) is missing; write it again, with yes under “retired”",
            "2 mistakes; nothing was published.",
        ]


def test_files_are_checked_where_there_is_no_server(tmp_path: Path, capsys: Output) -> None:
    files = write_files(tmp_path / "files", the_rows())
    assert run(tmp_path / "nowhere", "catalogue", "check", files) == 0
    assert capsys.readouterr().out == "No mistakes.\n"
    assert run(tmp_path / "nowhere", "catalogue", "publish", files) == 1
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_that_is_not_there_or_cannot_be_made_is_one_sentence(
    data: Path, tmp_path: Path, capsys: Output
) -> None:
    (tmp_path / "file").write_text("")
    for verb, folder in (("check", "none"), ("publish", "none"), ("export", "file/below")):
        assert run(data, "catalogue", verb, tmp_path / folder) == 1
        out, err = capsys.readouterr()
        assert (out, err.count("\n")) == ("", 1)


def test_a_new_key_signs_the_next_revision(data: Path, tmp_path: Path, capsys: Output) -> None:
    files = write_files(tmp_path / "files", the_rows())
    assert run(data, "key", "renew", "--yes") == 0
    assert run(data, "catalogue", "publish", files, "--yes") == 0
    store = open_store(data)
    with store.reading() as connection:
        [tenant] = connection.execute(tables.tenant.select()).all()
        found = publishing.in_force(connection, tenant.id)
    store.close()
    assert found is not None
    assert unpack(found.body).revision == 1
    assert "The server signs with a new key" in capsys.readouterr().out


def test_the_help_names_every_file_and_every_column(capsys: Output) -> None:
    with pytest.raises(SystemExit):
        main(["catalogue", "--help"])
    told = capsys.readouterr().out
    columns = {name.split("_")[0] for rows in the_rows().values() for row in rows for name in row}
    assert {
        word for word in (*FILES, *columns, *(f"label_{each}" for each in ("nb", "en"))) if word not in told
    } == set()
