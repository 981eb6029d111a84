"""Pictures that somebody chose: nothing of a file is taken on but what is drawn, and what cannot be taken is told."""

import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import Reason
from desk.guides import pictures
from desk.guides.errors import PictureNotTaken
from desk.guides.taking import LONGEST, bare, name, take
from desk.text import LANGUAGES, explain
from tests.desk.guides.photographs import (
    SECRET,
    a_jpeg,
    a_plain_jpeg,
    a_png,
    noise,
    opened,
    profiled,
    written,
)


def taken(body: bytes) -> bytes:
    made = bare(body)
    assert isinstance(made, bytes), made
    assert pictures.refusal("a.png", made) is None
    assert bare(made) == made, "what was made so stays as it is"
    return made


def why(body: bytes) -> str:
    made = bare(body)
    assert isinstance(made, Reason)
    return str(made)


def test_where_and_by_whom_a_photograph_was_taken_does_not_come_with_it() -> None:
    before = a_jpeg()
    assert SECRET.encode() in before and b"Exif" in before
    made = taken(before)
    assert SECRET.encode() not in made and b"Exif" not in made
    assert dict(opened(made).getexif()) == {} and "comment" not in opened(made).info


def test_what_a_program_wrote_into_a_picture_of_a_screen_does_not_come_with_it() -> None:
    made = taken(a_png(Author=SECRET, Title="Saken til Kari"))
    assert SECRET.encode() not in made and b"iTXt" not in made
    assert opened(made).getpixel((3, 3)) == (200, 30, 30)


@pytest.mark.parametrize("body", [a_png(), a_plain_jpeg(), a_png(mode="L", colour=90), noise((60, 40), "RGBA")])
def test_a_picture_that_tells_nothing_stays_byte_for_byte(body: bytes) -> None:
    assert bare(body) == body


@pytest.mark.parametrize("body", [a_png() + b"and a film", a_plain_jpeg() + a_jpeg()], ids=["png", "jpeg"])
def test_what_hangs_behind_a_picture_does_not_come_with_it(body: bytes) -> None:
    made = taken(body)
    assert b"film" not in made and SECRET.encode() not in made


def test_a_photograph_that_was_turned_stands_upright() -> None:
    lying = opened(taken(a_jpeg((400, 200), turned=6)))  # its right side is down, so what was left is up
    assert lying.size == (200, 400)
    red, _, blue = lying.getpixel((100, 50))
    assert red > 200 and blue < 60


def test_a_large_picture_is_made_as_large_as_it_is_shown() -> None:
    assert opened(taken(a_jpeg((2000, 1500)))).size == (LONGEST, LONGEST * 3 // 4)
    assert len(taken(noise((450, 450)))) <= pictures.LARGEST
    through = opened(taken(noise((450, 450), "RGBA")))
    assert through.mode == "RGBA" and max(through.size) < 450


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGBA"])
def test_pictures_of_every_kind_of_colour_are_drawn_as_they_are(mode: str) -> None:
    grey = {"1": 1, "LA": (128, 255), "I;16": 128 * 256, "RGBA": (128, 128, 128, 255)}.get(mode, 128)
    made = opened(taken(a_png(mode=mode, colour=grey, Author=SECRET))).convert("L")
    expected = {"1": 255, "P": opened(a_png(mode="P", colour=128)).convert("L").getpixel((0, 0))}.get(mode, 128)
    assert abs(made.getpixel((20, 15)) - expected) <= 1


def test_colours_of_its_own_become_those_of_a_screen() -> None:
    made = taken(profiled())
    assert b"iCCP" not in made
    assert all(abs(a - b) < 4 for a, b in zip(opened(made).getpixel((5, 5)), (10, 200, 10), strict=True))


def test_what_is_no_picture_broken_or_too_much_is_told() -> None:
    huge = bytearray(a_png())
    huge[16:24] = struct.pack(">II", 60_000, 60_000)
    assert why(b"GIF89a") == why(b"") == "it is no PNG and no JPEG"
    assert why(noise((90, 90))[:-900]) == why(a_jpeg((300, 300))[:-400]) == "it is damaged"
    assert why(bytes(huge)) == "it has more than 60 million dots"
    assert why(a_png() + bytes(40 * 1024**2)) == "its file is larger than 40 MB"


@given(st.sampled_from([a_png(Author=SECRET), a_jpeg(), profiled()]), st.data())
def test_whatever_is_wrong_with_a_file_it_is_a_picture_or_a_reason(body: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(8, len(body) - 1))
    spoilt = body[:at] + data.draw(st.binary(max_size=6)) + body[at + data.draw(st.integers(0, 6)) :]
    made = bare(spoilt)
    assert isinstance(made, Reason) or pictures.refusal("a.png", made) is None


def test_a_picture_is_called_after_its_file_and_a_name_never_means_two() -> None:
    red, blue = a_png(), a_png(colour=(0, 0, 255))
    assert name("Skjerm Åse (2)", red, {}) == "skjerm-ase-2.png"
    assert name("画面", a_plain_jpeg(), {}) == "picture.jpg"
    assert name("map", red, {"map.png": red}) == "map.png"
    assert name("map", blue, {"map.png": red, "map-2.png": red}) == "map-3.png"
    assert all(pictures.NAME.fullmatch(name(stem, red, {})) for stem in ("", "." * 9, "x" * 300, "../../etc"))


def test_a_file_is_taken_or_refused_in_a_sentence_in_every_language(tmp_path: Path) -> None:
    file = written(tmp_path, "Front page.JPG", a_jpeg())
    assert take(file, {}) == ("front-page.jpg", bare(a_jpeg()))
    wrong = [tmp_path / "gone.png", written(tmp_path, "a.png", b"no"), *([tmp_path] if sys.platform != "win32" else [])]
    for path in wrong:
        with pytest.raises(PictureNotTaken) as told:
            take(path, {})
        assert all(path.name in explain(told.value, language) for language in LANGUAGES)
