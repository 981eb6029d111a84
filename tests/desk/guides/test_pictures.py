"""Pictures of guides: what they are is told by their content, and what could do more than be drawn is refused."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.guides import pictures
from desk.guides.pictures import LARGEST, missing, named, refusal
from desk.model.guide import Picture, Step, StepKind
from desk.text import LANGUAGES, RESOURCES, say_reason
from tests.desk.guides.making import a_guide, end, words

PNG = b"\x89PNG\r\n\x1a\n" + zlib.compress(b"0") + b"IEND\xaeB`\x82"
JPEG = b"\xff\xd8\xff\xe0" + b"0" * 90 + b"\xff\xd9"
NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str = "", attributes: str = "", before: str = "") -> bytes:
    return f"{before}<svg {NS} {attributes}>{inside}</svg>".encode()


DRAWN = [
    PNG,
    JPEG,
    svg('<path d="M0 0h9" fill="url(#a)" style="stroke: #123"/>'),
    svg('<use xlink:href="#a"/><image href="data:image/png;base64,AA=="/><!-- a note --><style>.a{fill:red}</style>'),
    svg(before='<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'),
]
NO_PICTURES = [
    b"",
    b"GIF89a",
    PNG[:-9],
    b"<html/>",
    svg()[:-1],
    svg().decode().encode("utf-16"),
    svg(before='<!DOCTYPE svg [<!ENTITY a "b">]>'),
    b"\x89PNG" + svg(),
]
ACTIVE = [
    svg("<script>x()</script>"),
    svg(attributes='onload="x()"'),
    svg('<a href="https://example.org"><path/></a>'),
    svg("<foreignObject/>"),
    svg('<image href="https://example.org/a.png"/>'),
    svg('<image href="data:image/svg+xml;base64,AA=="/>'),
    svg('<path fill="url(https://example.org/a)"/>'),
    svg("<style>@import 'https://example.org/a.css';</style>"),
    svg('<path style="fill: u\\72l(https://example.org)"/>'),
    svg('<use xlink:href="other.svg#a"/>'),
]


def test_a_picture_is_known_by_its_content_and_refused_in_a_sentence() -> None:
    assert [refusal("a.png", body) for body in DRAWN] == [None] * len(DRAWN)
    for bodies, reason in ((NO_PICTURES, pictures._NO_PICTURE), (ACTIVE, pictures._ACTIVE)):
        for body in bodies:
            found = refusal("a.png", body)
            assert found is not None and found.message == reason, body
            assert all("a.png" in say_reason(language, found) for language in LANGUAGES)


@pytest.mark.parametrize("name", ["", "../a.png", "a/b.png", "a\\b.png", ".a", "a" * 81, "å.png"])
def test_a_name_that_leads_elsewhere_is_none(name: str) -> None:
    assert refusal(name, PNG) is not None


def test_one_that_is_too_large_is_refused() -> None:
    assert refusal("a.png", PNG[:-8] + b"0" * LARGEST + PNG[-8:]) is not None
    assert str(missing("a.png")) == "the picture “a.png” is not there"


@given(st.binary(max_size=200) | st.text("<>!&;svg ='\"/-[]", max_size=80).map(svg))
def test_anything_is_either_drawn_or_refused(body: bytes) -> None:
    refusal("a.svg", body)


def test_the_pictures_that_ship_are_drawn_and_those_a_guide_names_are_known() -> None:
    shipped = sorted((RESOURCES / "guides" / "pictures").iterdir())
    assert [refusal(path.name, path.read_bytes()) for path in shipped] == [None] * len(shipped)
    look = Step("a", StepKind.SHOW, words(), goto="b", picture=Picture("a.png", words()))
    again = Step("b", StepKind.SHOW, words(), goto="c", picture=Picture("a.png", words()))
    assert named(a_guide(look, again, end("c"))) == ("a.png",)
