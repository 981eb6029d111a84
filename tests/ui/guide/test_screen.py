"""Facts about the screen of guides: what there is for this country, found by typing, started with Enter."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import visit as visits
from desk.model.guide import Fact
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide, end, limit, words, written_in
from tests.typist import Typist
from tests.ui.guide.test_kinds import publish
from ui.guide.about import About
from ui.guide.panel import GuidePanel
from ui.guide.screen import GuidesScreen
from ui.theme import Theme
from ui.widgets.label import Label
from ui.window.main_window import MainWindow


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


@pytest.fixture
def guides(window: MainWindow, typist: Typist) -> GuidesScreen:
    typist.keys("Ctrl+2")
    return window.screens["guides"]


def titles(guides: GuidesScreen) -> list[str]:
    model = guides.rows.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_guides_of_the_country_are_there_and_no_others(guides: GuidesScreen, desk: OpenDesk) -> None:
    anywhere = {"Help with letters and applications", "Lost or found something", "Print, scan and copy"}
    norway = {"A library card for a child", "Getting BankID or MinID", "Reporting a move"}
    assert {title.rpartition(", ")[0] for title in titles(guides)} >= anywhere | norway
    desk.change(replace(desk.settings.preferences, country="DK"))
    found = {title.rpartition(", ")[0] for title in titles(guides)}
    assert found >= {*anywhere, "Getting MitID"} and not found & norway


def test_a_guide_to_what_is_not_offered_any_more_is_not_in_the_list(guides: GuidesScreen, desk: OpenDesk) -> None:
    now = desk.publication
    gone = [replace(each, retired=each.id == "electronic-id") for each in now.catalogue.categories]
    desk.counter.in_force.publication = replace(now, catalogue=replace(now.catalogue, categories=tuple(gone)))
    desk.announcer.announce(Changes(catalogue=True))
    assert titles(guides) != []
    assert not [title for title in titles(guides) if "BankID" in title]


def test_what_is_known_of_the_highlighted_guide_is_shown(guides: GuidesScreen, typist: Typist) -> None:
    typist.words("bankid")
    about = guides.findChild(About)
    words = " ".join(label.text() for label in about.findChildren(Label))
    assert "Where our role ends" in words
    assert "You may not" in words
    assert "Norge.no: MinID, read 22 November 2026" in words


def test_typing_finds_guides_by_what_people_call_it(guides: GuidesScreen, typist: Typist) -> None:
    every = titles(guides)
    typist.words("bankid")
    assert len(titles(guides)) == 1
    typist.words("zzz")
    assert titles(guides) == []
    typist.keys("Esc")
    assert titles(guides) == every


def test_a_search_that_finds_nothing_says_so_and_shows_nothing_beside(guides: GuidesScreen, typist: Typist) -> None:
    typist.words("zzz")
    said = [label.text() for label in guides.findChildren(Label) if label.isVisible()]
    assert said == ["No guide is called that, or asked for so. Esc empties the search."]


def test_at_twice_the_text_four_guides_stand_below_each_other(guides: GuidesScreen, theme: Theme) -> None:
    theme.change(choice="light", text_size=200)
    QApplication.processEvents()
    fourth = guides.rows.visualRect(guides.rows.model().index(3, 0))
    assert guides.rows.viewport().rect().contains(fourth)


def test_the_pages_turn_what_is_known_of_a_guide(guides: GuidesScreen, typist: Typist, theme: Theme) -> None:
    theme.change(choice="light", text_size=200)
    QApplication.processEvents()
    bar = guides._scroll.verticalScrollBar()
    typist.keys("PgDn")
    assert bar.value() > 0
    typist.keys("PgUp")
    assert bar.value() == 0


def test_what_was_looked_for_before_gives_way_to_what_is_typed_now(guides: GuidesScreen, typist: Typist) -> None:
    typist.words("bankid")
    typist.keys("Ctrl+1 Ctrl+2")
    typist.words("lost")
    assert guides.search.text() == "lost"


def test_enter_starts_the_guide_at_the_counter(
    guides: GuidesScreen, typist: Typist, window: MainWindow, desk: OpenDesk
) -> None:
    typist.words("bankid")
    typist.keys("Enter")
    assert window.here == "counter"
    assert window.screens["counter"].mode == "guide"
    (visit,) = visits.today(desk.counter)
    assert visit.inquiries[0].guide == "e-id-no"


def test_the_button_starts_it_too(guides: GuidesScreen, typist: Typist, window: MainWindow) -> None:
    guides.about.start.emit()
    assert window.screens["counter"].mode == "guide"


def test_a_search_for_nothing_starts_nothing(guides: GuidesScreen, typist: Typist, desk: OpenDesk) -> None:
    typist.words("zzz")
    typist.keys("Enter")
    assert visits.today(desk.counter) == ()


def test_a_retired_guide_stands_apart_and_nobody_begins_it(
    guides: GuidesScreen, typist: Typist, desk: OpenDesk
) -> None:
    publish(
        desk,
        a_guide(title=words("Zebra")),
        a_guide(id="past", category="moving", title=words("Ant"), valid_to=date(2026, 1, 31)),
    )
    guides.arrive()
    assert [name.split(",")[0] for name in titles(guides)] == ["Zebra en", "Ant en"]
    assert "retired" in titles(guides)[1]
    typist.keys("Down Enter")
    assert visits.today(desk.counter) == ()
    assert "nobody begins it any more" in " ".join(label.text() for label in guides.about.findChildren(Label))


def test_what_people_say_finds_a_guide_and_who_keeps_it_is_told(
    guides: GuidesScreen, typist: Typist, desk: OpenDesk
) -> None:
    publish(
        desk,
        a_guide(asked={"en": ("zzyzx forgotten",)}, owner="The service square", review=date(2027, 1, 4), note="A fee"),
        a_guide(id="other", category="moving"),
    )
    guides.arrive()
    typist.words("zzyzx")
    assert len(titles(guides)) == 1
    told = " ".join(label.text() for label in guides.about.findChildren(Label))
    assert "Changed in it: A fee" in told
    assert "Kept by The service square To be read again on 4 January 2027" in told


def test_the_facts_of_a_guide_stand_in_what_is_told_of_it(guides: GuidesScreen, desk: OpenDesk) -> None:
    fee = Fact("fee", words("90 kr"), "The service square", date(2026, 1, 1))
    role = replace(limit("role", "over"), text=words("It costs {fee}"), may=words("Take {fee}"))
    publish(desk, a_guide(role, end("over"), facts=(fee,)))
    guides.arrive()
    told = " ".join(label.text() for label in guides.about.findChildren(Label))
    assert ("It costs 90 kr en" in told, "Take 90 kr en" in told, "{fee}" in told) == (True, True, False)


def test_a_guide_in_another_language_is_found_by_its_words_and_says_so(
    guides: GuidesScreen, typist: Typist, desk: OpenDesk
) -> None:
    role = replace(limit("role", "over"), text=words("Our role"))
    publish(desk, written_in(a_guide(role, end("over"), asked={"nl": ("zzyzx kwijt",)}), "nl"))
    guides.arrive()
    typist.words("zzyzx")
    assert [name.split(",")[0] for name in titles(guides)] == ["Title nl"]
    told = " ".join(label.text() for label in guides.about.findChildren(Label))
    assert "it is shown in Dutch" in told
    assert "It begins with: “Our role nl”" in told
    assert "never type for the person nl" in told


def test_a_guide_that_is_open_at_the_counter_says_where_it_is(
    guides: GuidesScreen, typist: Typist, window: MainWindow
) -> None:
    typist.keys("Enter 1 Ctrl+2")
    run = window.findChild(GuidePanel).run
    told = " ".join(label.text() for label in guides.about.findChildren(Label))
    assert f"It is open at the counter, at: “{run.guide.step(run.at).text['en']}”" in told
    typist.keys("Ctrl+1 / Ctrl+2")
    told = " ".join(label.text() for label in guides.about.findChildren(Label))
    assert f"It was left today at: “{run.guide.step(run.at).text['en']}”" in told


def test_a_guide_that_was_left_today_goes_on_from_here(
    guides: GuidesScreen, typist: Typist, window: MainWindow, desk: OpenDesk
) -> None:
    typist.keys("Enter 1 1 / Ctrl+2")
    told = " ".join(label.text() for label in guides.about.findChildren(Label))
    assert "It was left today at: “" in told
    typist.keys("Ctrl+Enter")
    assert window.here == "counter"
    assert window.screens["counter"].guide.open
    assert len(visits.today(desk.counter)) == 1
