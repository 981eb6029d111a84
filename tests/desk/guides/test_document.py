"""Facts about the document of a guide."""

import json

import pytest
from hypothesis import given, settings

from desk.guides import document
from desk.guides.document import FORMS
from desk.guides.validate import validate
from desk.model.guide import Guide, Slip, Step, StepKind
from tests.desk.guides.making import a_guide, end, words, written_in
from tests.desk.guides.sound import some_words, sound_guides


@given(sound_guides(some_words()))
@settings(max_examples=30)
def test_any_sound_guide_comes_back_as_it_was(guide: Guide) -> None:
    assert validate(guide) == ()
    data = document.encode(guide)
    assert document.decode(data) == guide
    assert document.encode(document.decode(data)) == data


def test_a_text_in_one_language_is_one_line() -> None:
    lines = document.encode(a_guide()).decode().splitlines()
    assert '    "nb": "Title nb",' in lines
    assert len([line for line in lines if line.strip().startswith('"nn"')]) == 13


def test_what_is_not_there_is_not_written() -> None:
    steps = {step["id"]: step for step in json.loads(document.encode(a_guide()))["steps"]}
    assert set(steps["show"]) == {"kind", "id", "text", "goto"}
    assert set(steps["done"]) == {"kind", "id", "text", "outcome"}
    assert set(steps["role"]) == {"kind", "id", "text", "may_not", "goto"}


def test_every_kind_has_a_form() -> None:
    assert set(FORMS) == set(StepKind)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"format": 1}'])
def test_what_is_no_guide_is_malformed(data: bytes) -> None:
    with pytest.raises(document.Malformed):
        document.decode(data)


def test_a_text_for_the_visitor_may_be_in_any_language_and_one_for_the_staff_may_not() -> None:
    paper = Step("paper", StepKind.SLIP, words(), goto="over", slip=Slip(words() | {"ar": "مرحبا"}))
    data = document.encode(a_guide(paper, end("over")))
    assert document.decode(data).step("paper").slip == paper.slip
    for broken in (data.replace(b'"ar":', b'"Arabic!":'), data.replace(b'"en": "Title en"', b'"en": "T", "ar": "x"')):
        with pytest.raises(document.Malformed):
            document.decode(broken)


def test_a_document_holds_no_more_languages_than_its_guide_and_none_that_is_not_ours() -> None:
    dutch = written_in(a_guide(), "nl")
    assert b'"nb"' not in document.encode(dutch)
    assert document.decode(document.encode(dutch)) == dutch
    with pytest.raises(document.Malformed):
        document.encode(a_guide(title={"nb": "Tittel", "fi": "Otsikko"}))
