"""Renew the schema: `uv run .ci/schema.py` writes the JSON Schema of a guide's document, for editors that know it.

It is made from the form that Skranke reads by, with what that form leaves to the validator added where a schema can
say it: which answer to a question needs what. The same code gives the same bytes. An argument names another file.
"""

import json
import sys
from pathlib import Path

import msgspec

ROOT = Path(__file__).parent.parent
FILE = ROOT / "resources" / "guides" / "schema" / "guide.schema.json"
_ONE_OF = {
    "Condition": ("equals", "one_of", "older_than"),
    "Show": ("link", "picture"),
    "Limit": ("may", "may_not", "hand_over"),
}
_LINES = {"Checklist": {"items": (1, 9)}}
_REPLIES = {
    "one": (("answers",), {"answers": (2, 9)}),
    "yes-no": (("answers",), {"answers": (2, 2)}),
    "several": (("items", "goto"), {"items": (1, 9)}),
    "number": (("goto",), {}),
    "date": (("goto",), {}),
}


def schema() -> dict[str, object]:
    """The schema, with `$schema` first; made from the form of the checkout this script lies in."""
    sys.path.insert(0, str(ROOT))
    from desk.guides.document import Document

    made = msgspec.json.schema(Document)
    parts = made["$defs"]
    for name, fields in _ONE_OF.items():
        rule = "oneOf" if name == "Condition" else "anyOf"
        parts[name][rule] = [{"required": [field]} for field in fields]
    for name, lines in _LINES.items():
        parts[name]["properties"] |= {
            field: parts[name]["properties"][field] | _between(*counts) for field, counts in lines.items()
        }
    parts["Ask"]["allOf"] = [_answered(reply, *needs) for reply, needs in _REPLIES.items()]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A guide of Skranke, format 1"}
    return head | made


def _between(least: int, most: int) -> dict[str, int]:
    return {"minItems": least, "maxItems": most}


def _answered(reply: str, needs: tuple[str, ...], lines: dict[str, tuple[int, int]]) -> dict[str, object]:
    """What a question answered so must have."""
    then: dict[str, object] = {"required": list(needs)}
    if lines:
        then["properties"] = {field: _between(*counts) for field, counts in lines.items()}
    return {"if": {"properties": {"reply": {"const": reply}}}, "then": then}


def main(file: Path = FILE) -> None:
    """Write it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
