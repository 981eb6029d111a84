"""Hours, closed days and sample weeks are typed as people write them; what cannot be read is said and not kept."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from desk.app import OpenDesk
from desk.counter import day
from desk.counter.post import here
from desk.errors import DeskError
from desk.model.publication import Publication
from desk.model.site import Desk, Site
from tests.desk.sync.publications import a_publication
from tests.ui.conftest import Around, Shower
from ui.settings.days import DaysSection
from ui.settings.setting import Write


@pytest.fixture
def section(around: Around, show: Shower) -> DaysSection:
    desk, bridge, _, theme = around
    made = DaysSection(desk, bridge, theme)
    made.retranslate()
    show(made)
    bridge.changed.connect(lambda _changes: made.follow())
    return made


def write(section: DaysSection, name: str, text: str) -> Write:
    line = next(each.control for each in section.settings if each.accessibleName() == name)
    assert isinstance(line, Write)
    line.field.setFocus()
    line.field.setText("")
    QTest.keyClicks(line.field, text)
    line.field.editingFinished.emit()
    return line


def test_a_week_is_typed_in_one_line_and_holds_at_once(section: DaysSection, desk: OpenDesk) -> None:
    write(section, "Staffed hours", "man-fre 9-16")
    assert desk.settings.preferences.hours == "man-fre 9-16"
    assert day.staffed(desk.counter, desk.counter.clock.now().day) != ()
    write(section, "Closed days", "2.3")
    assert day.staffed(desk.counter, desk.counter.clock.now().day) == ()


def test_what_cannot_be_read_is_said_and_what_stood_there_is_kept(section: DaysSection, around: Around) -> None:
    troubles: list[DeskError] = []
    desk, bridge, _, _ = around
    bridge.trouble.connect(troubles.append)
    write(section, "Sample weeks", "10, 40")
    line = write(section, "Sample weeks", "10, spring")
    assert (desk.settings.preferences.sample, line.field.text()) == ("10, 40", "10, 40")
    assert str(troubles[0]).startswith("“spring” could not be read, so what stood there before is kept")


def test_typing_again_what_is_kept_is_told_so_that_the_refusal_before_it_goes(
    section: DaysSection, around: Around
) -> None:
    kept: list[object] = []
    write(section, "Sample weeks", "10, 40")
    write(section, "Sample weeks", "10, spring")
    around[1].changed.connect(kept.append)
    line = write(section, "Sample weeks", "10, 40")
    line.field.editingFinished.emit()
    assert len(kept) == 1


def test_what_the_municipality_publishes_is_not_typed(section: DaysSection, desk: OpenDesk) -> None:
    post = here(desk.counter)
    assert [setting.fits for setting in section.settings] == [True] * 4
    known = Publication(desk.catalogue, (Site(post.site.id, "A"),), (Desk(post.desk.id, post.site.id, "1"),))
    desk.counter.in_force.publication = known
    section.follow()
    assert [setting.fits for setting in section.settings] == [True, False, False, True]
    hours = (replace(a_publication().hours[0], desk=post.desk.id),)
    desk.counter.in_force.publication = replace(known, hours=hours)
    section.follow()
    assert [setting.fits for setting in section.settings] == [False, False, False, True]
