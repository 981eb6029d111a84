"""Undo and redo: exactly what was, in the order it was."""

from functools import reduce

from hypothesis import given

from desk.guides.history import History, change, redo, undo
from desk.guides.parts import put
from desk.model.guide import Guide
from tests.desk.guides.drafting import acts, done
from tests.desk.guides.making import a_guide
from tests.desk.guides.sound import sound_guides

TITLE = ("title", "nb")


@given(sound_guides(), acts)
def test_undo_goes_back_through_all_that_was_and_redo_forward_again(guide: Guide, wanted: list) -> None:
    there = reduce(lambda history, act: change(history, done(history.now, act)), wanted, History(guide))
    seen, back = [], there
    for _ in there.past:
        seen.append(back.now)
        back = undo(back)
    assert (back.now, back.past) == (guide, ())
    for expected in reversed(seen):
        back = redo(back)
        assert back.now == expected
    assert (back.past, back.future) == (there.past, ())
    assert undo(History(guide)) == redo(History(guide)) == History(guide)


def test_what_is_typed_into_one_text_is_one_change() -> None:
    history = History(a_guide())
    for text in ("B", "Ba", "Bank"):
        history = change(history, put(history.now, TITLE, text), TITLE)
    history = change(history, put(history.now, ("title", "nn"), "B"), ("title", "nn"))
    assert undo(history).now.title["nb"] == "Bank"
    assert undo(undo(history)).now == a_guide()


def test_a_change_after_an_undo_takes_away_what_could_be_put_back() -> None:
    history = change(History(a_guide()), put(a_guide(), TITLE, "A"))
    other = change(undo(history), put(a_guide(), TITLE, "B"))
    assert redo(other) == other
    assert change(other, other.now) == other
