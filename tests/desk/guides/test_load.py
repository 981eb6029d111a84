"""Facts about reading guides: a broken one says which file, which step and why, and harms no other."""

import json
from pathlib import Path

import pytest

from desk.errors import Reason
from desk.guides import document
from desk.guides.errors import BrokenGuide, UnreadableGuide
from desk.guides.load import load, load_all
from desk.text import LANGUAGES, explain
from desk.text import say as say_in
from tests.desk.guides.making import a_guide, end, say

WHOLE = document.encode(a_guide())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a-guide.json"


def broken(file: Path, data: bytes) -> tuple[str | None, str]:
    """The step and the reason told of a document with these bytes."""
    file.write_bytes(data)
    with pytest.raises(BrokenGuide) as problem:
        load(file)
    assert problem.value.facts["file"] == file
    assert isinstance(problem.value, UnreadableGuide) is ("step" not in problem.value.facts)
    return problem.value.facts.get("step"), str(problem.value.facts["reason"])  # type: ignore[return-value]


def changed(step: int | None = None, **fields: object) -> bytes:
    """The document with fields set (None: taken away) in its head or in a step."""
    whole = json.loads(WHOLE)
    part = whole if step is None else whole["steps"][step]
    for name, value in fields.items():
        part.pop(name, None)
        if value is not None:
            part[name] = value
    return json.dumps(whole).encode()


def test_a_guide_is_what_its_document_says(file: Path) -> None:
    file.write_bytes(WHOLE)
    assert load(file) == a_guide()


def test_notepads_mark_before_the_text_does_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + WHOLE)
    assert load(file) == a_guide()


def test_what_is_not_json_is_told_with_its_line(file: Path) -> None:
    assert broken(file, WHOLE.replace(b'"revision": 1,', b'"revision": 1;')) == (None, "line 4 is not JSON")
    last = len(WHOLE.splitlines()) + 1
    assert broken(file, WHOLE + b"}") == (None, f"line {last} is not JSON")


@pytest.mark.parametrize("end_at", [0, 1, 100, len(WHOLE) // 2, len(WHOLE) - 3])
def test_a_file_that_was_cut_says_so(file: Path, end_at: int) -> None:
    assert broken(file, WHOLE[:end_at]) == (None, "the file ends too early")


def test_what_is_not_utf_8_is_told_with_its_line(file: Path) -> None:
    assert broken(file, WHOLE.replace(b'"Title da"', b'"Bl\xe5"')) == (None, "line 15 is not text in UTF-8")


def test_a_file_that_cannot_be_opened_says_why_in_words_of_ours(tmp_path: Path) -> None:
    with pytest.raises(UnreadableGuide, match="cannot be read: it is not there;"):
        load(tmp_path / "gone.json")


def test_a_field_of_the_wrong_type_is_told_with_its_step(file: Path) -> None:
    assert broken(file, changed(3, goto=7)) == ("show", "“goto” is a whole number, but should be a text")
    assert broken(file, changed(0, answers="yes"))[0] == "who"
    assert broken(file, changed(revision=True))[1] == "“revision” is true or false, but should be a whole number"
    assert broken(file, b"[]") == (None, "“{}” is a list in brackets, but should be a group in braces")


def test_a_field_that_is_not_there_is_told_with_its_step(file: Path) -> None:
    assert broken(file, changed(4, outcome=None)) == ("done", "“outcome” is not there")
    assert broken(file, changed(sources=None)) == (None, "“sources” is not there")
    assert broken(file, changed(3, text={"nb": "Hei"})) == ("show", "“text” has no text in Nynorsk")


def test_a_step_without_an_id_is_told_by_its_number(file: Path) -> None:
    assert broken(file, changed(2, id=None)) == ("#3", "“id” is not there")
    assert broken(file, changed(2, id=5)) == ("#3", "“id” is a whole number, but should be a text")


def test_an_unknown_field_is_refused_and_not_overlooked(file: Path) -> None:
    assert broken(file, changed(0, wyh={})) == ("who", "“wyh” is not known here")
    assert broken(file, changed(3, outcome="helped")) == ("show", "“outcome” is not known here")
    assert broken(file, changed(ower="me")) == (None, "“ower” is not known here")


def test_a_word_that_is_not_on_the_list_is_told(file: Path) -> None:
    assert broken(file, changed(4, outcome="happy")) == ("done", "“outcome” cannot be 'happy'")
    assert broken(file, changed(3, kind="sing")) == ("show", "“kind” cannot be 'sing'")
    assert broken(file, changed(3, kind=4)) == ("show", "“kind” should be a text")
    assert broken(file, changed(valid_from="soon")) == (None, "“valid_from” is not a date such as 2026-11-22")


def test_a_language_nobody_knows_is_told_with_its_place(file: Path) -> None:
    reason = "“{}” is in a language that has no such code, or that cannot stand there"
    assert broken(file, changed(asked={"xx": ["a"]})) == (None, reason.format("asked"))
    assert broken(file, changed(asked={"nb": "a"}))[1] == "“asked” is a text, but should be a list in brackets"
    paper = json.loads(document.encode(a_guide()))
    said = {language: "a" for language in LANGUAGES}
    paper["steps"][3] |= {"kind": "slip", "slip": {"title": said | {"Arabic!": "a"}}}
    assert broken(file, json.dumps(paper).encode()) == ("show", reason.format("slip.title"))


@pytest.mark.parametrize("number", [0, 2, 17])
def test_another_format_asks_for_another_skranke(file: Path, number: int) -> None:
    reason = "the guide is not of format 1, the one this Skranke reads; perhaps a newer Skranke wrote it"
    assert broken(file, changed(format=number)) == (None, reason)


def test_the_step_is_named_even_when_the_file_breaks_further_down(file: Path) -> None:
    assert broken(file, changed(1, kind="sing")[:-40]) == ("#2", "“kind” cannot be 'sing'")


def test_a_step_that_does_not_exist_is_a_mistake_of_the_step_that_goes_there(file: Path) -> None:
    assert broken(file, changed(3, goto="gone")) == ("show", "the step goes to “gone”, which is not a step")
    assert broken(file, changed(start="gone")) == (None, "the guide starts at “gone”, which is not a step")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_names_file_step_and_reason_in_every_language(file: Path, language: str) -> None:
    for data, parts in ((changed(3, goto="gone"), ("show", "gone")), (changed(ower="me"), ("ower",))):
        file.write_bytes(data)
        with pytest.raises(BrokenGuide) as problem:
            load(file)
        sentence, reason = explain(problem.value, language), problem.value.facts["reason"]
        assert all(part in sentence for part in (str(file), *parts))
        assert isinstance(reason, Reason) and say_in(language, reason.message, **reason.facts) in sentence


@pytest.mark.parametrize(
    ("language", "number", "text"), [("nb", "et heltall", "en tekst"), ("nl", "een geheel getal", "een tekst")]
)
def test_types_are_said_in_the_language_too(file: Path, language: str, number: str, text: str) -> None:
    file.write_bytes(changed(3, goto=7))
    with pytest.raises(BrokenGuide) as problem:
        load(file)
    sentence = explain(problem.value, language)
    assert number in sentence and text in sentence


def test_all_guides_of_a_folder_come_by_file_name(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        (tmp_path / f"{name}.json").write_bytes(document.encode(a_guide(id=f"guide-{name}")))
    (tmp_path / "README.md").write_text("not a guide")
    assert [guide.id for guide in load_all(tmp_path)] == ["guide-a", "guide-b", "guide-c"]


def test_a_folder_without_guides_is_empty(tmp_path: Path) -> None:
    assert load_all(tmp_path) == load_all(tmp_path / "gone") == ()


def test_a_broken_guide_leaves_the_others_at_hand(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"{")
    (tmp_path / "b.json").write_bytes(WHOLE)
    (tmp_path / "c.json").write_bytes(document.encode(a_guide(say("a", "gone"), end("b"), id="c")))
    told: list[BrokenGuide] = []
    assert load_all(tmp_path, told.append) == (a_guide(),)
    assert [Path(str(problem.facts["file"])).name for problem in told] == ["a.json", "c.json"]
    with pytest.raises(UnreadableGuide, match=r"a\.json"):
        load_all(tmp_path)


def test_two_guides_cannot_have_one_id(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_bytes(WHOLE)
    with pytest.raises(UnreadableGuide, match=r"b\.json cannot be read: a\.json has the id “a-guide” already"):
        load_all(tmp_path)
