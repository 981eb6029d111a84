"""Publishing a guide on a device that reports to nobody: on the shelf at once, and never over a newer one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk import publishing
from desk.app import OpenDesk, open_desk
from desk.changes import Changes
from desk.errors import NotPublished
from desk.keys import MemoryKeys
from desk.model.guide import Guide, Picture, Step, StepKind
from desk.model.shelved import Done, Newer
from desk.settings import settings_in
from desk.text import LANGUAGES, explain
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide, end, words

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20 + b"IEND\xaeB`\x82"
TODAY = date(2026, 3, 2)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = open_desk(settings_in(tmp_path), FakeClock().clock, MemoryKeys())
    yield opened
    opened.close()


def with_picture(file: str = "front.png") -> Guide:
    return a_guide(Step("look", StepKind.SHOW, words(), goto="end", picture=Picture(file, words())), end("end"))


def published(desk: OpenDesk, guide: Guide, based: int, **pictures: bytes) -> Done | Newer:
    named = {name.replace("_", "."): body for name, body in pictures.items()}
    return publishing.settle(desk, publishing.publish(desk, guide, based, named))


def offered(desk: OpenDesk, day: date = TODAY) -> list[tuple[str, int]]:
    return [(each.id, each.revision) for each in desk.guides.labels("NO", day) if each.id == "a-guide"]


def test_what_is_published_is_on_the_shelf_and_older_revisions_are_found(desk: OpenDesk) -> None:
    said: list[Changes] = []
    desk.announcer.listen(said.append)
    assert published(desk, a_guide(), 0) == Done("a-guide", 1)
    assert (offered(desk), said) == ([("a-guide", 1)], [Changes(catalogue=True, guides=True)])
    assert published(desk, a_guide(note="The fee"), 1) == Done("a-guide", 2)
    assert offered(desk) == [("a-guide", 2)]
    assert desk.guides.find("a-guide", 1) == a_guide(revision=1)
    assert desk.guides.find("a-guide", 2) == a_guide(revision=2, note="The fee")
    assert desk.guides.find("a-guide", 3) is None


def test_over_a_newer_one_nothing_is_published_and_the_newer_one_is_given_to_choose(desk: OpenDesk) -> None:
    published(desk, a_guide(), 0)
    published(desk, a_guide(note="Theirs"), 1)
    assert published(desk, a_guide(note="Mine"), 1) == Newer(2, a_guide(revision=2, note="Theirs"))
    assert published(desk, a_guide(note="Another of that id"), 0) == Newer(2, a_guide(revision=2, note="Theirs"))
    assert published(desk, a_guide(note="Both"), 2) == Done("a-guide", 3)


def test_a_guide_that_ships_is_changed_as_any_other(desk: OpenDesk) -> None:
    shipped = next(guide for guide in desk.guides if guide.id == "e-id-no")
    assert published(desk, shipped, 0) == Newer(shipped.revision, shipped)
    assert published(desk, replace(shipped, note="Ours"), shipped.revision) == Done("e-id-no", shipped.revision + 1)
    found = desk.guides.for_category(shipped.category, "NO", TODAY)
    assert found is not None and found.note == "Ours"


def test_one_that_is_true_only_later_leaves_the_one_before_it_until_then(desk: OpenDesk) -> None:
    published(desk, a_guide(), 0)
    published(desk, a_guide(valid_from=TODAY + timedelta(9)), 1)
    assert (offered(desk), offered(desk, TODAY + timedelta(9))) == ([("a-guide", 1)], [("a-guide", 2)])


def test_one_with_a_mistake_is_not_published_and_the_reason_is_told(desk: OpenDesk) -> None:
    for wrong in (a_guide(start="nowhere"), with_picture()):
        with pytest.raises(NotPublished) as told:
            publishing.publish(desk, wrong, 0)
        assert all(explain(told.value, language) for language in LANGUAGES)
    with pytest.raises(NotPublished):
        publishing.publish(desk, with_picture(), 0, {"front.png": b"GIF89a"})
    assert offered(desk) == []


def test_its_pictures_are_kept_with_it_and_go_on_with_the_next_revision(desk: OpenDesk) -> None:
    published(desk, with_picture(), 0, front_png=PNG)
    published(desk, replace(with_picture(), note="Other words"), 1)
    for revision in (1, 2):
        assert desk.guides.picture(replace(with_picture(), revision=revision), "front.png") == PNG
    assert desk.guides.picture(a_guide(revision=9), "front.png") is None
    assert desk.guides.picture(a_guide(), "../e-id-no.json") is None


def test_in_a_training_nothing_is_published(desk: OpenDesk) -> None:
    desk.settings = replace(desk.settings, training=True)
    with pytest.raises(NotPublished):
        publishing.publish(desk, a_guide(), 0)


def test_what_was_published_is_offered_after_a_start(tmp_path: Path) -> None:
    keys, clock = MemoryKeys(), FakeClock().clock
    first = open_desk(settings_in(tmp_path), clock, keys)
    published(first, a_guide(), 0)
    first.close()
    again = open_desk(settings_in(tmp_path), clock, keys)
    assert offered(again) == [("a-guide", 1)]
    assert again.guides.broken == ()
    again.close()
