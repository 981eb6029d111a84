"""The texts of a guide that is being written: what of them is missing, and what stands in its place meanwhile."""

from dataclasses import replace

from desk.guides.parts import put
from desk.guides.texts import filled, missing, texts
from desk.model.guide import Reply
from desk.text import LANGUAGES
from tests.desk.guides.drafting import a_full_guide
from tests.desk.guides.making import a_guide, written_in


def test_a_text_is_missing_where_it_is_needed_or_is_there_in_another_language() -> None:
    guide = put(put(a_guide(), ("steps", 0, "text"), {}), ("steps", 1, "why"), {"nb": "derfor"})
    lacking = missing(guide)
    assert lacking["nb"] == (("steps", 0, "text"),)
    assert lacking["nn"] == (("steps", 0, "text"), ("steps", 1, "why"))
    assert missing(a_guide()) == dict.fromkeys(LANGUAGES, ())


def test_yes_and_no_need_no_words() -> None:
    guide = put(put(a_guide(), ("steps", 0, "reply"), Reply.YES_NO), ("steps", 0, "answers", 0, "text"), {})
    assert missing(guide) == dict.fromkeys(LANGUAGES, ())


def test_what_is_missing_is_filled_with_the_words_of_another_language() -> None:
    guide = put(put(a_full_guide(), ("steps", 0, "text", "nn"), ""), ("steps", 2, "text"), {})
    shown = filled(guide, "nn")
    assert shown.steps[0].text["nn"] == "Text nb"
    assert shown.steps[2].text["nn"] == "…"
    assert shown.steps[3].slip.done[0]["nn"] == "نص"
    assert all(words["nn"] for _, words in texts(shown))
    assert filled(a_guide(), "nn") == a_guide()


def test_only_the_languages_a_guide_is_to_be_in_lack_anything() -> None:
    dutch = written_in(a_guide(), "nl", "en")
    assert missing(dutch) == {"nl": (), "en": ()}
    assert missing(replace(dutch, languages=("nn",)))["nn"][0] == ("title",)
