"""`skranke-central guides`, as a person runs it: from files to the counters, never over what somebody else wrote."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.central import guides, tables, tenants
from desk.central.__main__ import main
from desk.central.starting import start
from desk.central.store import open_store
from desk.guides.document import decode, encode
from desk.guides.load import load
from desk.guides.workbook.book import read_any
from desk.model.guide import Guide, Picture, Step, StepKind
from tests.desk.central.making import NOON, Central, a_counter
from tests.desk.guides.making import a_guide, end, words
from tests.desk.guides.photographs import SECRET, a_jpeg, a_png, written

Output = pytest.CaptureFixture[str]
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A server's folder."""
    start(tmp_path / "data", "Drammen", NOON).close()
    return tmp_path / "data"


def run(data: Path, *arguments: str | Path) -> int:
    """The command on this server's data; its exit code."""
    return main(["guides", *map(str, arguments), "--data", str(data)])


def file(folder: Path, guide: Guide, pictures: Iterable[str] = ()) -> Path:
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    (folder / f"{guide.id}.json").write_bytes(encode(guide))
    for name in pictures:
        (folder / "pictures" / name).write_bytes(SVG)
    return folder / f"{guide.id}.json"


def kept(data: Path, guide: str = "a-guide") -> list[tuple[int, str]]:
    store = open_store(data)
    with store.reading() as connection:
        found = guides.revisions(connection, tenants.tenant(connection).id, guide)
    store.close()
    return [(each.revision, each.note) for each in found]


def test_a_guide_goes_out_is_changed_and_is_published(data: Path, tmp_path: Path, capsys: Output) -> None:
    files = tmp_path / "files"
    one = file(files, a_guide(revision=1, note="New"))
    assert (run(data, "check", files), run(data, "publish", files, "--yes")) == (0, 0)
    assert run(data, "publish", one, "--yes") == 0
    assert "All of that is published already" in capsys.readouterr().out
    assert run(data, "export", files, "a-guide", "--yes") == 0
    assert decode(one.read_bytes()) == a_guide(revision=2)
    assert run(data, "publish", one, "--yes") == 0
    one.write_bytes(encode(a_guide(revision=2, valid_from=date(2026, 2, 2))))
    assert run(data, "publish", one, "--yes", "--note", "Another day") == 0
    assert kept(data) == [(2, "Another day"), (1, "New")]
    assert run(data, "list") == 0
    told = capsys.readouterr().out
    assert "a-guide, revision 2, offered, " in told
    assert "a-guide, revision 1, older, " in told


def test_the_list_tells_what_is_retired_and_what_is_true_only_later(data: Path, tmp_path: Path, capsys: Output) -> None:
    files = tmp_path / "files"
    file(files, a_guide(revision=1))
    file(files, a_guide(id="later", revision=1, valid_from=date(2999, 1, 2)))
    assert run(data, "publish", files, "--yes") == 0
    assert run(data, "retire", "a-guide", "--yes") == 0
    capsys.readouterr()
    assert run(data, "list") == 0
    told = capsys.readouterr().out
    assert "a-guide, revision 2, retired, " in told
    assert "a-guide, revision 1, older, " in told
    assert "later, revision 1, from Jan 2, 2999, " in told or "later, revision 1, from 2 Jan 2999, " in told


def test_what_two_wrote_from_the_same_revision_is_refused_the_second_time(
    data: Path, tmp_path: Path, capsys: Output
) -> None:
    run(data, "publish", file(tmp_path / "one", a_guide(revision=1)), "--yes")
    mine = file(tmp_path / "one", a_guide(revision=2, note="Mine", valid_from=date(2026, 2, 2)))
    theirs = file(tmp_path / "two", a_guide(revision=2, note="Theirs"))
    theirs.write_bytes(encode(a_guide(revision=2, note="Theirs", valid_from=date(2026, 3, 2))))
    assert (run(data, "publish", theirs, "--yes"), run(data, "publish", mine, "--yes")) == (0, 1)
    assert "Revision 2 of “a-guide” is offered already" in capsys.readouterr().err
    assert kept(data) == [(2, "Theirs"), (1, "")]


def test_mistakes_are_told_with_their_file_and_nothing_is_published(data: Path, tmp_path: Path, capsys: Output) -> None:
    files = tmp_path / "files"
    look = Step("look", StepKind.SHOW, words(), goto="end", picture=Picture("gone.svg", words()))
    file(files, a_guide(revision=1))
    file(files, a_guide(look, end("end"), id="shown", revision=1))
    (files / "broken.json").write_text("{")
    assert (run(data, "check", files), run(data, "publish", files, "--yes")) == (1, 1)
    said = capsys.readouterr().out
    assert ("broken.json: " in said, "shown.json: step look: the picture “gone.svg” is not in the folder" in said) == (
        True,
        True,
    )
    assert (kept(data), "nothing was published" in said) == ([], True)
    assert "a-guide.json: only a remark: " in said
    assert "broken.json: only a remark" not in said
    assert (run(data, "check", tmp_path / "none"), run(data, "export", files, "gone", "--yes")) == (1, 1)


def test_a_guide_that_ships_is_exported_changed_as_a_spreadsheet_and_comes_back(data: Path, tmp_path: Path) -> None:
    files = tmp_path / "files"
    for form in ("xlsx", "ods"):
        assert run(data, "export", files, "e-id-no", "--as", form) == 0
        guide = read_any(files / f"e-id-no.{form}").guide
        assert guide is not None and guide.revision == 2
    assert run(data, "publish", files / "e-id-no.ods", "--yes") == 0
    assert kept(data, "e-id-no") == []
    assert run(data, "export", files / "all") == 0
    assert len(list((files / "all").glob("*.json"))) > 4


def test_pictures_lie_beside_the_files_both_ways(data: Path, tmp_path: Path) -> None:
    look = Step("look", StepKind.SHOW, words(), goto="end", picture=Picture("card.svg", words()))
    one = file(tmp_path / "files", a_guide(look, end("end"), revision=1), ["card.svg"])
    assert run(data, "publish", one, "--yes") == 0
    assert run(data, "export", tmp_path / "out", "a-guide@1") == 0
    assert (tmp_path / "out" / "pictures" / "card.svg").read_bytes() == SVG
    assert load(tmp_path / "out" / "a-guide.json").revision == 2
    (tmp_path / "files" / "pictures" / "card.svg").write_bytes(b"<svg onload='x()'/>")
    assert run(data, "check", one) == 1


def test_where_a_photograph_was_taken_is_not_published_and_no_picture_takes_anothers_place(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    look = Step("look", StepKind.SHOW, words(), goto="end", picture=Picture("card.jpg", words()))
    one = file(tmp_path / "files", a_guide(look, end("end"), revision=1))
    photograph = written(tmp_path / "files" / "pictures", "card.jpg", a_jpeg())
    assert run(data, "publish", one, "--yes") == 0
    photograph.write_bytes(a_png(Author=SECRET))
    two = file(tmp_path / "files", a_guide(look, end("end"), id="b-guide", revision=1))
    assert run(data, "publish", two, "--yes") == 0
    out = tmp_path / "out"
    assert run(data, "export", out, "a-guide", "b-guide") == 1
    assert "another picture “card.jpg”" in capsys.readouterr().err
    assert not out.exists()
    assert run(data, "export", out, "a-guide") == 0
    assert SECRET.encode() not in (out / "pictures" / "card.jpg").read_bytes()
    assert run(data, "publish", out / "a-guide.json", "--yes") == 0
    assert kept(data) == [(1, "")], "the picture is the same"


def test_a_retired_guide_is_true_until_yesterday_and_can_be_taken_back(data: Path, tmp_path: Path) -> None:
    run(data, "publish", file(tmp_path, a_guide(revision=1, note="The first")), "--yes")
    assert (run(data, "retire", "a-guide", "--yes"), run(data, "retire", "e-id-no", "--yes")) == (0, 0)
    assert (run(data, "retire", "gone", "--yes"), len(kept(data)), len(kept(data, "e-id-no"))) == (1, 2, 1)
    assert kept(data) == [(2, "Offered no more"), (1, "The first")]
    run(data, "export", tmp_path, "a-guide@1", "--yes")
    back = json.loads((tmp_path / "a-guide.json").read_bytes())
    assert (back["revision"], "valid_to" in back) == (3, False)
    assert run(data, "publish", tmp_path / "a-guide.json", "--yes") == 0


def test_a_device_is_allowed_and_no_more(data: Path, capsys: Output) -> None:
    store = open_store(data)
    device = a_counter(Central(store)).device
    store.close()
    assert (run(data, "allow", device.id), run(data, "list")) == (0, 0)
    assert "These may publish guides: Counter 1." in capsys.readouterr().out
    assert (run(data, "allow", device.id, "--no-more"), run(data, "allow", device.id, "00" * 16)) == (0, 1)
    store = open_store(data)
    with store.reading() as connection:
        noted = connection.execute(tables.audit.select().order_by(tables.audit.c.number)).all()
        assert not guides.may_publish(connection, replace(device))
    store.close()
    assert [row.what for row in noted][-2:] == ["guides-allowed", "guides-stopped"]
