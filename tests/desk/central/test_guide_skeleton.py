"""`skranke-central guides from-service`: a public service becomes a spreadsheet to write a guide in."""

from pathlib import Path

import pytest

from desk.central.__main__ import main
from desk.guides.workbook.book import read_any
from tests.desk.guides.test_service import BIKE, BIKES


def run(*arguments: str | Path) -> int:
    return main(["guides", "from-service", *map(str, arguments)])


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_a_service_becomes_a_spreadsheet_and_what_found_no_place_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    sheet = tmp_path / "new" / f"bike.{ending}"
    assert run(BIKES, sheet, "--service", BIKE) == 0
    said = capsys.readouterr().out
    assert "- “requires” was not used: Become a member" in said and "The guide is begun in" in said
    read = read_any(sheet)
    assert read.guide is not None and read.guide.id == "lane-lastesykkel"
    assert read.mistakes


def test_of_several_one_is_asked_for_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(BIKES, tmp_path / "bike.xlsx") == 1
    heard = capsys.readouterr()
    assert "describes 2 public services" in heard.out + heard.err
    assert not (tmp_path / "bike.xlsx").exists()
