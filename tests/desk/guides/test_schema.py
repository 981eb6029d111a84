"""Facts about the schema of a guide's document: it is that of the form Skranke reads by."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator

from desk.guides import document
from desk.model.guide import Guide
from desk.text import RESOURCES
from tests.desk.guides.making import a_guide
from tests.desk.guides.sound import sound_guides

FOLDER = RESOURCES / "guides"
SCHEMA = FOLDER / "schema" / "guide.schema.json"
VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
WHOLE = json.loads(document.encode(a_guide()))


def parts(whole: object) -> list[dict[str, object]]:
    """Every group in braces of a document, itself first."""
    if isinstance(whole, list):
        return [part for each in whole for part in parts(each)]
    return [whole, *(part for each in whole.values() for part in parts(each))] if isinstance(whole, dict) else []


def test_the_schema_is_renewed_with_the_form(tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    script = RESOURCES.parent / ".ci" / "schema.py"
    subprocess.run([sys.executable, script, again], check=True)
    assert again.read_bytes() == SCHEMA.read_bytes(), "run `uv run .ci/schema.py`"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_every_guide_that_ships_has_the_form_of_the_schema(path: Path) -> None:
    VALIDATOR.validate(json.loads(path.read_text(encoding="utf-8")))


@given(sound_guides())
@settings(max_examples=30)
def test_what_skranke_writes_has_the_form_of_the_schema(guide: Guide) -> None:
    VALIDATOR.validate(json.loads(document.encode(guide)))


@given(st.data())
def test_what_skranke_does_not_read_is_refused_by_the_schema_too(data: st.DataObject) -> None:
    broken = json.loads(json.dumps(WHOLE))
    part = data.draw(st.sampled_from(parts(broken)))
    name = data.draw(st.sampled_from([*part, "unknown"]))
    if name in part and data.draw(st.booleans()):
        del part[name]
    else:
        part[name] = data.draw(st.sampled_from([7, "x y", [], {}, None, [{}]]))
    try:
        document.decode(json.dumps(broken).encode())
    except document.Malformed:
        assert not VALIDATOR.is_valid(broken)


@pytest.mark.parametrize(
    ("reply", "fields"),
    [("one", {"goto": "done"}), ("yes-no", {"answers": []}), ("several", {"items": []}), ("date", {}), ("number", {})],
)
def test_the_schema_knows_what_each_way_of_answering_needs(reply: str, fields: dict[str, object]) -> None:
    broken = json.loads(json.dumps(WHOLE))
    step = {name: value for name, value in broken["steps"][0].items() if name != "answers"}
    broken["steps"][0] = step | {"reply": reply} | fields
    document.decode(json.dumps(broken).encode())
    assert not VALIDATOR.is_valid(broken)
