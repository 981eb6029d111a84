"""The side file knows the right key from a wrong one and gives nothing of it away."""

from pathlib import Path

import pytest

from desk.journal.side import read_side, side_of, write_side

KEY = bytes(range(32))


def test_the_side_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    side = side_of("a" * 32, "system", KEY)
    write_side(tmp_path / "journal.json", side)
    assert read_side(tmp_path / "journal.json") == side


def test_only_the_right_key_fits() -> None:
    side = side_of("a" * 32, "system", KEY)
    assert side.fits(KEY)
    assert not side.fits(bytes(32))
    assert not side_of("a" * 32, "system", bytes(32)).fits(KEY)


def test_the_key_cannot_be_read_from_it(tmp_path: Path) -> None:
    write_side(tmp_path / "journal.json", side_of("a" * 32, "system", KEY))
    assert KEY.hex()[:8] not in (tmp_path / "journal.json").read_text()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"journal": "a"}', b"\xff\xfe"])
def test_what_is_no_side_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "journal.json").write_bytes(content)
    assert read_side(tmp_path / "journal.json") is None
    assert read_side(tmp_path / "nothing.json") is None
