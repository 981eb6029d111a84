"""The last net: a sentence on screen, where it happened in a file, and nothing of what was being written."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.changes import Announcer
from desk.errors import DeskError, DiskFull
from ui import net
from ui.bridge import Bridge
from ui.net import Net


@pytest.fixture
def hung(tmp_path: Path) -> Iterator[tuple[Net, list[DeskError]]]:
    told: list[DeskError] = []
    bridge = Bridge(Announcer())
    bridge.trouble.connect(told.append)
    made = Net(bridge, tmp_path / "log")
    yield made, told
    made.take_away()
    bridge.stop()


def fall(error: BaseException) -> None:
    """What happens when an error reaches the top."""
    try:
        raise error
    except BaseException as fallen:
        sys.excepthook(type(fallen), fallen, fallen.__traceback__)


def test_an_error_becomes_a_sentence_and_a_line_without_its_values(hung: tuple[Net, list[DeskError]]) -> None:
    made, told = hung
    fall(ValueError("Kari Nordmann, 01017012345"))
    assert [type(error) for error in told] == [DeskError]
    notes = made.file.read_text(encoding="utf-8")
    assert "builtins.ValueError" in notes
    assert "test_net.py" in notes
    assert "Kari" not in notes
    assert "0101" not in notes


def test_an_error_of_the_desk_keeps_its_own_sentence(hung: tuple[Net, list[DeskError]]) -> None:
    made, told = hung
    error = DiskFull(folder="/journal")
    fall(error)
    assert told == [error]
    assert not made.file.exists()


def test_the_file_does_not_grow_for_ever(hung: tuple[Net, list[DeskError]]) -> None:
    made, _told = hung
    fall(ValueError())
    one = made.file.stat().st_size
    fall(ValueError())
    assert made.file.stat().st_size == 2 * one
    made.file.write_text("x" * net.LARGEST, encoding="utf-8")
    fall(ValueError())
    assert made.file.stat().st_size == one


def test_a_folder_that_takes_nothing_is_no_second_error(
    hung: tuple[Net, list[DeskError]], capsys: pytest.CaptureFixture[str]
) -> None:
    made, told = hung
    made.file.parent.write_text("a file where the folder should be", encoding="utf-8")
    fall(ValueError("secret"))
    assert len(told) == 1
    written = capsys.readouterr().err
    assert "ValueError" in written
    assert "secret" not in written


def test_taken_away_it_lets_errors_through(tmp_path: Path) -> None:
    before = sys.excepthook
    made = Net(Bridge(Announcer()), tmp_path)
    assert sys.excepthook == made.catch
    made.take_away()
    assert sys.excepthook == before
