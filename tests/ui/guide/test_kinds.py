"""Facts about the kinds of steps beside the counter: each is answered by keys, and says what it has to say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import visit as visits
from desk.model.guide import (
    Age,
    Answer,
    Condition,
    Fact,
    Guide,
    Item,
    Picture,
    Reply,
    Slip,
    Span,
    Step,
    StepKind,
    Way,
    Within,
)
from desk.model.visit import Outcome
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide, ask, checklist, end, say, words, written_in
from tests.desk.guides.shelves import on_the_shelf
from tests.typist import Typist
from ui.guide.panel import GuidePanel
from ui.slip import SlipSheet
from ui.step.picture import Picture as Drawn
from ui.units import site
from ui.widgets.label import Label
from ui.widgets.offer import OfferButton
from ui.window.main_window import MainWindow

OLD_ENOUGH = Way(Condition("born", older_than=Age(18, Span.YEARS)), "grown")
BORN = Step("born", StepKind.ASK, words("Born?"), reply=Reply.DATE, goto="young", ways=(OLD_ENOUGH,))
FEE = Fact("fee", words("570 kroner"), "The passport office", date(2026, 1, 5))


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


Opener = Callable[..., GuidePanel]


@pytest.fixture
def opened(desk: OpenDesk, window: MainWindow, typist: Typist) -> Opener:
    """Opens a guide of these steps on a visit about an electronic identity."""

    def open_it(*steps: Step, pictures: dict[str, bytes] | None = None, **fields: object) -> GuidePanel:
        publish(desk, a_guide(*steps, **fields), pictures=pictures)
        typist.keys("4 Ctrl+Enter")
        return window.findChild(GuidePanel)

    return open_it


def publish(desk: OpenDesk, *guides: Guide, pictures: dict[str, bytes] | None = None) -> None:
    """These are the guides here, and no others."""
    desk.guides = on_the_shelf(*guides, pictures=pictures)
    desk.search_anew()


def read(panel: GuidePanel) -> str:
    """The words of the step at hand."""
    return " ".join(label.text() for label in panel.page.step.findChildren(Label) if label.isVisible())


def offers(panel: GuidePanel) -> list[str]:
    return [offer.accessibleName() for offer in panel.page.step.findChildren(OfferButton)]


def test_of_several_any_are_chosen_and_enter_goes_on(opened: Opener, typist: Typist) -> None:
    items = tuple(Item(name, words(name)) for name in ("card", "phone", "code"))
    panel = opened(Step("has", StepKind.ASK, words(), reply=Reply.SEVERAL, items=items, goto="over"), end("over"))
    typist.keys("1 3 1 2")
    assert [panel.page.step.offer(digit).caps for digit in "123"] == [()] * 3
    typist.keys("Enter")
    assert panel.run.given == {"has": "phone code"}
    assert "✓ phone en, code en – Text en" in read(panel)


def test_a_yes_or_no_is_in_the_words_of_the_program(opened: Opener, desk: OpenDesk, typist: Typist) -> None:
    answers = (Answer("yes", {}, "over"), Answer("no", {}, "other"))
    panel = opened(Step("sure", StepKind.ASK, words(), reply=Reply.YES_NO, answers=answers), end("over"), end("other"))
    assert offers(panel) == ["1 Yes", "2 No"]
    typist.keys("2")
    assert panel.run.at == "other"


def test_a_number_is_typed_and_a_wrong_one_says_why(opened: Opener, typist: Typist) -> None:
    panel = opened(
        Step("how-many", StepKind.ASK, words(), reply=Reply.NUMBER, least=1, most=12, goto="over"), end("over")
    )
    assert panel.keys == {"type", "enter", "/"}
    typist.keys("Enter")
    assert "Nothing is typed yet" in read(panel)
    typist.keys("1 3 Enter")
    assert "13 is more than 12: type the number again." in read(panel)
    typist.keys("0 Enter")
    assert "0 is less than 1" in read(panel)
    typist.keys("1 0 Enter")
    assert (panel.run.at, panel.run.given) == ("over", {"how-many": "10"})


def test_a_date_is_typed_as_it_is_written_here_and_leads_its_way(opened: Opener, typist: Typist) -> None:
    panel = opened(BORN, say("young", "over"), say("grown", "over"), end("over"))
    typist.keys("3 1 0 2 2 0 0 5 Enter")
    assert panel.page.field_words == "There is no such day: type the date again."
    typist.keys("4 3 2 0 0 Enter")
    assert "The date is not whole" in read(panel)
    typist.keys("8 Enter")
    assert (panel.run.at, panel.run.given) == ("young", {"born": "2008-03-04"}), "zeros come by themselves"
    typist.keys("Backspace")
    assert panel.typed.before == "2008-03-04"
    typist.keys("0 2 3 2 0 0 8 Backspace 8 Enter")
    assert (panel.run.at, panel.run.given) == ("grown", {"born": "2008-03-02"})


def test_a_date_outside_of_what_is_asked_for_says_so(opened: Opener, typist: Typist) -> None:
    panel = opened(replace(BORN, within=Within.UNTIL_TODAY), say("young", "over"), end("over"))
    assert "Today or earlier." in read(panel)
    typist.keys("3 0 1 1 2 0 4 0 Enter")
    assert "That day is still to come" in read(panel)
    typist.keys("1 2 1 2 2 0 0 8 Enter")
    assert (panel.run.at, panel.run.given) == ("young", {"born": "2008-12-12"})


def test_a_date_with_its_signs_is_that_date_and_leaves_nothing_and_logs_nothing(
    opened: Opener, desk: OpenDesk, typist: Typist
) -> None:
    panel = opened(BORN, say("young", "over"), end("over"))
    before = len(visits.today(desk.counter))
    typist.keys("1 / 1 2 - 2 0 0 8")
    assert panel.running and panel.keys >= {"/"}
    typist.keys("Backspace")
    assert not panel.keys & {"/", "."}, "they stand between the parts now"
    typist.keys("8 Enter")
    assert (panel.run.at, panel.run.given) == ("young", {"born": "2008-12-01"})
    assert len(visits.today(desk.counter)) == before


def test_backspace_deletes_a_digit_then_goes_back_and_enter_repeats(opened: Opener, typist: Typist) -> None:
    age = Step("age", StepKind.ASK, words(), reply=Reply.NUMBER, goto="over")
    panel = opened(say("first", "age"), age, end("over"))
    typist.keys("Enter 4 2 Backspace")
    assert panel.typed.text == "4"
    typist.keys("Enter Backspace Backspace")
    assert panel.run.at == "first"
    typist.keys("Enter Enter")
    assert (panel.run.at, panel.run.given) == ("over", {"age": "4"})


def test_enter_stands_beside_an_answer_it_repeats_and_at_a_checklist_says_that_all_is_there(
    opened: Opener, typist: Typist
) -> None:
    steps = ask("who", own="papers", other="over"), checklist("papers", "over", "passport", missing="over")
    panel = opened(*steps, end("over"))
    typist.keys("1 2 Backspace 1")
    assert panel.page.step.offer("2").caps == ()
    typist.keys("Backspace")
    assert panel.page.step.offer("1").caps == ("Enter",)
    typist.keys("Esc")
    assert panel.page.step.offer("1").caps == ()
    typist.keys("F10 Enter Enter")
    assert (panel.run.at, panel.run.given) == ("over", {"who": "own", "papers": ""})


def test_where_digits_are_typed_another_key_leaves(opened: Opener, desk: OpenDesk, typist: Typist) -> None:
    panel = opened(Step("age", StepKind.ASK, words(), reply=Reply.NUMBER, goto="over"), end("over"))
    typist.keys("0")
    assert panel.running
    typist.keys("/")
    assert not panel.running
    assert visits.today(desk.counter)[0].inquiries[0].step == "age"


def test_a_scanned_card_leaves_nothing_in_the_field(opened: Opener, typist: Typist) -> None:
    panel = opened(Step("age", StepKind.ASK, words(), reply=Reply.NUMBER, goto="over"), end("over"))
    typist.scan("30129000123456")
    assert panel.typed.text == ""
    assert panel.run.at == "age"


def test_a_number_that_was_left_behind_is_asked_for_again_where_a_condition_needs_it(
    opened: Opener, typist: Typist
) -> None:
    more = Step("more", StepKind.SAY, words("More"), goto="young", ways=(OLD_ENOUGH,))
    panel = opened(replace(BORN, goto="more", ways=()), more, end("young"), end("grown"))
    typist.keys("0 1 0 1 1 9 8 0 Enter 0 Ctrl+Enter Enter")
    assert panel.run.at == "born"
    assert "Numbers and dates are not kept: please ask once more." in read(panel)
    typist.keys("0 1 0 1 1 9 8 0 Enter Enter")
    assert panel.run.at == "grown"


def test_a_link_opens_only_when_it_is_asked_for(opened: Opener, typist: Typist) -> None:
    show = Step("page", StepKind.SHOW, words(), link="https://www.norge.no/minid", goto="over")
    panel = opened(show, end("over"))
    asked: list[QUrl] = []
    panel.opener = lambda url: bool(asked.append(url)) or True
    assert offers(panel) == ["1 Open norge.no/minid in the browser"]
    assert asked == []
    typist.keys("1")
    assert asked == [QUrl("https://www.norge.no/minid")]
    typist.keys("Enter")
    assert panel.run.at == "over"


def a_png() -> bytes:
    pixmap = QPixmap(900, 300)
    pixmap.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return buffer.data().data()


def test_a_picture_is_drawn_in_its_place_and_said_in_words_where_it_is_not_to_be_had(opened: Opener) -> None:
    shown = Picture("screen.png", words("The page"))
    steps = (Step("page", StepKind.SHOW, words(), picture=shown, goto="over"), end("over"))
    panel = opened(*steps, pictures={"screen.png": a_png()})
    (drawn,) = panel.page.step.findChildren(Drawn)
    assert drawn.accessibleName() == "The page en"
    assert drawn.heightForWidth(400) < 300, "it is made smaller"
    assert "The page en" not in read(panel)
    panel.course.leave()
    assert "The page en" in read(opened(*steps))


def test_an_entry_of_the_directory_is_shown_and_going_on_has_referred_to_it(
    opened: Opener, desk: OpenDesk, typist: Typist
) -> None:
    unit = next(each for each in desk_units(desk) if each.web)
    refer = Step("to", StepKind.REFER, words("Go to"), unit=unit.id, goto="over")
    panel = opened(refer, end("over", Outcome.REFERRED))
    assert unit.called("en") in read(panel)
    assert site(unit.web) in read(panel)
    typist.keys("Enter Enter")
    (inquiry,) = visits.today(desk.counter)[0].inquiries
    assert (inquiry.outcome, inquiry.referred_to) == (Outcome.REFERRED, unit.id)


def desk_units(desk: OpenDesk) -> list:
    from desk.counter import directory

    return list(directory.at_hand(desk.counter, "NO"))


def test_facts_stand_in_the_texts_and_who_says_so_is_shown_when_asked(opened: Opener, typist: Typist) -> None:
    costs = Step("costs", StepKind.SAY, words("It costs {fee}"), goto="over", behind=words("They post it"))
    panel = opened(costs, end("over"), facts=(FEE,))
    assert "It costs 570 kroner en" in read(panel)
    assert "Meanwhile: They post it en" in read(panel)
    assert "The passport office" not in read(panel)
    typist.keys(".")
    assert "“570 kroner en” is from The passport office, confirmed 5 January 2026." in read(panel)
    typist.keys(".")
    assert "The passport office" not in read(panel)


def test_of_a_fact_that_has_run_out_it_is_said_without_asking(opened: Opener) -> None:
    costs = Step("costs", StepKind.SAY, words("It costs {fee}"), goto="over")
    panel = opened(costs, end("over"), facts=(replace(FEE, until=date(2026, 2, 28)),))
    assert "“570 kroner en” was true until 28 February 2026; ask The passport office before you say it." in read(panel)


def test_a_guide_in_another_language_is_read_in_that_and_says_so(opened: Opener, typist: Typist) -> None:
    yes_no = (Answer("yes", {}, "over"), Answer("no", {}, "other"))
    sure = Step("sure", StepKind.ASK, words("Sure"), reply=Reply.YES_NO, answers=yes_no, why=words("Because"))
    dutch = written_in(a_guide(sure, end("over"), end("other")), "nl")
    panel = opened(*dutch.steps, title=dutch.title, languages=dutch.languages)
    assert panel.page.title == "Guide, in Dutch: Title nl"
    assert "Sure nl Because nl" in read(panel)
    assert offers(panel) == ["1 Ja", "2 Nee"]
    typist.keys("1 Enter")
    assert not panel.running


def test_a_fact_on_the_slip_that_has_run_out_is_said_at_the_step_and_beside_the_page(
    opened: Opener, typist: Typist, window: MainWindow, qtbot: QtBot
) -> None:
    take = Step("take", StepKind.SLIP, words("Take it"), goto="over", slip=Slip(words("Yours"), (words("{fee}"),)))
    panel = opened(take, end("over"), facts=(replace(FEE, until=date(2026, 2, 28)),))
    assert "“570 kroner en” was true until 28 February 2026; ask The passport office before you say it." in read(panel)
    typist.keys("1")
    (sheet,) = window.findChildren(SlipSheet)
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert sheet.doubt.isVisible()
    assert "28 February 2026; ask The passport office before you hand this out." in sheet.doubt.text()


def test_a_guide_that_is_retired_meanwhile_is_finished_by_those_inside_it(
    opened: Opener, desk: OpenDesk, typist: Typist
) -> None:
    steps = (say("first", "second"), say("second", "over"), end("over"))
    panel = opened(*steps)
    typist.keys("Enter 0")
    publish(desk, a_guide(*steps, valid_to=date(2026, 1, 31)))
    typist.keys("Ctrl+Enter")
    assert panel.run.at == "second"
    typist.keys("Enter Enter")
    assert visits.today(desk.counter)[0].inquiries[0].outcome is Outcome.HELPED
    typist.keys("Ctrl+Enter")
    assert not panel.running, "nobody begins it any more"


def test_what_people_say_finds_the_guide_at_the_counter(desk: OpenDesk, window: MainWindow, typist: Typist) -> None:
    publish(desk, a_guide(asked={"en": ("zzyzx forgotten",)}))
    typist.words("zzyzx forg")
    (offer,) = window.screens["counter"].parts.offers.buttons
    assert offer.accessibleName() == "1 Electronic ID"
    typist.keys("Ctrl+Enter")
    assert visits.today(desk.counter)[0].inquiries[0].guide == "a-guide"
