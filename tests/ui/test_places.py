"""Facts about places that people type: whatever it is, it is a place or it is none."""

import os
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from ui import places

PICTURES = (".png",)


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("~nobody-is-called-this/a.png")
@example("/" + "a" * 300 + ".png")
@example("~a\0b.png")
def test_whatever_is_typed_is_looked_for_and_nothing_fails(text: str) -> None:
    typed = places.typed(text)
    assert not places.is_there(typed / "no file is called this")
    assert not places.fits(typed, ("no ending is like this",))


def test_the_files_changed_last_come_first_and_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    for age, name in enumerate(["newest.png", "older.PNG", "oldest.png"]):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (10**9 - age, 10**9 - age))
    for name in ("letter.txt", "folder.png/"):
        path = tmp_path / name
        path.mkdir() if name.endswith("/") else path.touch()
    found = places.newest([tmp_path / "gone", tmp_path], PICTURES, 2)
    assert [file.name for file in found] == ["newest.png", "older.PNG"]
