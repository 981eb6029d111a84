"""What visitors are handed: every slip of our guides, in every language it is written in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desk.app import OpenDesk, open_desk
from desk.counter.post import work_at
from desk.guides import slip as slips
from desk.guides.load import load_all
from desk.handing import guide_slip
from desk.model.guide import Guide, Slip
from desk.settings import settings_in
from desk.text import LANGUAGES, RESOURCES
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide

OURS = [(guide, step.slip) for guide in load_all(RESOURCES / "guides") for step in guide.steps if step.slip]
TITLE = Slip({**dict.fromkeys(LANGUAGES, "Your card"), "ar": "بطاقتك"}, unit="skatteetaten")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = open_desk(settings_in(tmp_path), FakeClock().clock)
    opened.change(replace(opened.settings.preferences, language="en"))
    work_at(opened.counter, "Elvebyen innbyggertorg")
    yield opened
    opened.close()


def read(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    return text


@pytest.mark.parametrize(("guide", "slip"), OURS, ids=lambda each: getattr(each, "id", ""))
def test_the_slips_of_our_guides_can_be_made_in_every_language_they_are_written_in(
    desk: OpenDesk, guide: Guide, slip: Slip
) -> None:
    offered = slips.languages(slip, guide.facts)
    assert set(offered) == set(slip.title)
    for language in offered:
        assert "Elvebyen innbyggertorg" in read(guide_slip(desk, guide, slip, language))


def test_it_names_the_site_the_entry_and_for_staff_the_slip(desk: OpenDesk) -> None:
    said = read(guide_slip(desk, a_guide(), TITLE, "ar"))
    assert "Skatteetaten" in said and "www.skatteetaten.no" in said and "Your card (Arabic)" in said
    assert "(English)" not in read(guide_slip(desk, a_guide(), TITLE, "en"))


def test_an_entry_that_is_not_there_is_left_out(desk: OpenDesk) -> None:
    assert "Where to go" not in read(guide_slip(desk, a_guide(), replace(TITLE, unit="gone"), "en"))
