"""What a draft changes, in sentences."""

from dataclasses import replace

from desk.guides import edit
from desk.guides.differences import differences
from desk.guides.parts import put
from desk.model.guide import Guide, StepKind
from desk.text import say_reason
from tests.desk.guides.drafting import a_full_guide
from tests.desk.guides.making import a_guide, words


def told(before: Guide, after: Guide) -> list[str]:
    return [say_reason("en", each) for each in differences(before, after, "en")]


def test_the_guides_own_parts_come_first_then_step_by_step() -> None:
    before = a_guide()
    after, _ = edit.add_step(put(before, ("title", "en"), "Other"), StepKind.SAY, after="show")
    after = edit.remove_step(put(after, ("steps", 0, "why"), words("Why")), "elsewhere")
    assert told(before, after) == [
        "other: the title", "leads elsewhere: “Text en”", "worded anew: “Text en”", "leads elsewhere: “Text en”",
        "new step: “say”", "step no more: “Text en”",
    ]  # fmt: skip


def test_a_step_is_called_in_the_marks_of_the_language() -> None:
    after = edit.remove_step(a_guide(), "elsewhere")
    assert say_reason("nb", list(differences(a_guide(), after, "nb"))[-1]).endswith("«Text nb»")


def test_nothing_changed_is_nothing_said_and_both_days_are_said_once() -> None:
    assert told(a_guide(), replace(a_guide(), revision=9, note="New")) == []
    full = a_full_guide()
    said = told(replace(a_guide(), valid_from=full.review), replace(full, steps=a_guide().steps))
    assert said.count("other: the days it is true") == 1
