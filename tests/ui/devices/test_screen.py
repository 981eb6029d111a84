"""The devices screen, by keyboard, against real servers: from the address to the last receipt, and all that may come
between. Whatever comes, it is one sentence, in place, and nothing that was logged is lost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.central import devices, pairing, tables, tenants
from desk.central.errors import NoSiteYet, WrongCode
from desk.central.serving import Listening
from desk.counter import visit as visits
from desk.journal import outbox
from desk.model.delivery import State
from tests.builders import FakeClock
from tests.desk.central.making import Central, a_central, served
from tests.desk.sync.authorities import an_authority
from tests.ui.devices import strangers
from tests.ui.devices.strangers import a_stranger
from ui.devices.screen import DevicesScreen
from ui.window.main_window import MainWindow


@dataclass
class Scene:
    """A window on a desk with three visits, the devices screen up, and a server that is not served yet."""

    window: MainWindow
    central: Central
    time: FakeClock
    qtbot: QtBot

    @property
    def desk(self) -> OpenDesk:
        """The desk of the window."""
        return self.window.desk

    @property
    def screen(self) -> DevicesScreen:
        """The screen."""
        return self.window.screens["devices"]  # type: ignore[return-value]

    @property
    def told(self) -> str:
        """The sentence that stands on the card that is shown."""
        return self.screen.cards[self.screen.mode].told.words.text()  # type: ignore[attr-defined]

    @property
    def whole(self) -> bool:
        """Whether all that was logged is still there, to be sent."""
        return outbox.waiting(self.desk.counter.journal) == 3

    def until(self, reached: Callable[[], bool]) -> None:
        """Let the window live until it is so."""
        self.qtbot.waitUntil(reached)

    def ask(self, address: str) -> None:
        """Type it over what stands in the line that has the keys, press Enter, and wait for what comes of it."""
        QTest.keySequence(QApplication.focusWidget(), "Ctrl+A")
        QTest.keyClicks(QApplication.focusWidget(), address)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        self.until(lambda: not self.screen.wish.asking)

    def approve(self, *sites: str) -> None:
        """A supervisor types the code, and the device asks once more."""
        code = self.screen.wish.code
        assert code is not None
        pairing.approve(self.central.store, code.code, sites, self.central.now, "en")
        self.time.advance(code.interval)

    def pair(self, address: str) -> None:
        """From the address to the pairing."""
        self.ask(address)
        self.approve()
        self.until(lambda: self.screen.mode == "paired")

    @contextmanager
    def delivering(self) -> Iterator[None]:
        """While the driver is at work."""
        self.window.delivering.start_later(0)
        yield
        self.window.delivering.stop()


@pytest.fixture
def scene(window: MainWindow, tmp_path: Path, time: FakeClock, qtbot: QtBot) -> Iterator[Scene]:
    visits.log(window.desk.counter, ["library-card"], times=3)
    QTest.keySequence(window, "Ctrl+6")
    with a_central(tmp_path) as server:
        yield Scene(window, server, time, qtbot)


def test_the_keys_lead_from_the_address_to_the_code_and_back(scene: Scene) -> None:
    assert QApplication.focusWidget() is scene.screen.ask.address.field
    assert scene.screen.ask.name.field.text() == "Elvebyen innbyggertorg"
    with served(scene.central) as address:
        scene.ask(address)
    assert (scene.screen.mode, QApplication.focusWidget()) == ("code", scene.screen.code.face)
    code = scene.screen.wish.code
    assert code is not None and scene.screen.code.command.text() == f"skranke-central pair approve {code.code}"
    assert scene.screen.code.left.text() == "The code is good for 10 more minutes."
    assert " ".join(code.code[:4]) in scene.screen.code.face.accessibleName()
    QTest.keySequence(scene.screen.code.face, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == f"{code.code[:4]} {code.code[4:]}"
    QTest.keyClick(scene.screen.code.face, Qt.Key.Key_Escape)
    assert (scene.screen.mode, QApplication.focusWidget()) == ("ask", scene.screen.ask.address.field)
    assert scene.desk.pairing is None


def test_an_approved_computer_says_where_it_reports_and_sends_what_was_logged_before(scene: Scene) -> None:
    with served(scene.central) as address, scene.delivering():
        scene.pair(address)
        assert scene.desk.pairing is not None and scene.desk.pairing.name == "Drammen"
        assert scene.screen.paired.send.hasFocus()
        assert scene.window.banner.notice is not None
        assert scene.window.banner.notice.text == "This computer now reports to Drammen; 3 are on their way."
        scene.until(lambda: scene.desk.delivery.state is State.SENT)
    assert len(scene.central.rows(tables.record)) == 3
    values = [value.text() for value in scene.screen.paired.facts.values]
    assert values == [address, "09:00", "Nothing: all that is here is at the server too"]
    assert scene.window.bar.sent.text() == "all sent 09:00"


def test_a_server_that_is_away_is_a_number_and_a_reason_until_it_is_back(scene: Scene) -> None:
    with served(scene.central) as address:
        scene.pair(address)
    with scene.delivering():
        scene.until(lambda: scene.desk.delivery.state is State.WAITING)
        assert scene.window.bar.sent.text().startswith("3 not sent · ")
        assert scene.window.bar.sent.looks == ("hourglass", "waiting", True)
        assert "cannot be reached" in scene.told == scene.window.bar.sent.accessibleDescription()
        with served(scene.central, Listening(port=int(address.rsplit(":", 1)[1]))):
            QTest.keyClicks(scene.screen.paired.send, "s")
            assert scene.screen.paired.send.text() == "Asking the server …"
            scene.until(lambda: scene.desk.delivery.state is State.SENT)
        scene.until(lambda: scene.screen.paired.send.text() == "Send now")


def test_the_sign_in_the_bar_leads_here(scene: Scene) -> None:
    scene.window.show_screen("counter")
    scene.window.bar.sent.setFocus()
    QTest.keyClick(scene.window.bar.sent, Qt.Key.Key_Space)
    assert scene.window.here == "devices"


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (strangers.LOGIN, "Something other than Skranke's server answered"),
        (strangers.CUT, "was cut off on its way"),
        (strangers.FUTURE, "too far apart in age"),
        (strangers.BUSY, "asked us to wait"),
        (strangers.FAULT, "a fault of its own"),
    ],
    ids=["login", "cut", "future", "busy", "fault"],
)
def test_whatever_answers_a_wish_for_a_code_is_one_sentence_in_place(
    scene: Scene, answer: bytes, sentence: str
) -> None:
    with a_stranger(answer) as address:
        scene.ask(address)
    assert sentence in scene.told and scene.told.count(".") - scene.told.count("127.0.0.1") * 3 == 1
    assert QApplication.focusWidget() is scene.screen.ask.address.field
    assert scene.screen.ask.address.field.text() == address
    assert scene.desk.pairing is None and scene.whole


def test_an_address_that_is_not_safe_is_refused_in_the_language_of_the_screen(scene: Scene) -> None:
    scene.desk.change(replace(scene.desk.settings.preferences, language="nb"))
    scene.ask("http://skranke.elvebyen.no")
    assert "er ikke en sikker adresse" in scene.told and scene.whole


def test_a_certificate_nobody_here_knows_is_refused(scene: Scene, tmp_path: Path) -> None:
    certificate, key = an_authority(tmp_path).certify()
    with served(scene.central, Listening("127.0.0.1", 0, certificate, key)) as address:
        scene.ask(address)
    assert "is not safe" in scene.told and scene.whole


def test_a_wrong_code_lets_nobody_in_and_the_right_one_still_does(scene: Scene) -> None:
    with served(scene.central) as address:
        scene.ask(address)
        with pytest.raises(WrongCode, match="BBBB"):
            pairing.approve(scene.central.store, "BBBBBBBB", (), scene.central.now, "en")
        assert scene.screen.mode == "code" and scene.whole
        scene.approve()
        scene.until(lambda: scene.screen.mode == "paired")


def test_a_site_the_municipality_does_not_have_lets_nobody_in(scene: Scene) -> None:
    with served(scene.central) as address:
        scene.ask(address)
        with pytest.raises(NoSiteYet, match="Nowhere"):
            scene.approve("Nowhere")
        assert scene.screen.mode == "code" and scene.desk.pairing is None and scene.whole


def test_a_code_that_ran_out_is_told_and_a_new_one_is_one_key_away(scene: Scene) -> None:
    with served(scene.central) as address:
        scene.ask(address)
        first = scene.screen.wish.code
        scene.central.now += 601
        scene.time.advance(601)
        scene.until(lambda: scene.screen.mode == "ask")
        assert "before it ran out" in scene.told and scene.whole
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        scene.until(lambda: scene.screen.wish.code not in (None, first))


def test_a_network_that_fails_while_the_code_is_shown_ends_nothing(scene: Scene) -> None:
    with served(scene.central) as address:
        scene.ask(address)
    scene.time.advance(5)
    scene.until(lambda: "cannot be reached" in scene.told)
    assert scene.screen.mode == "code"
    with served(scene.central, Listening(port=int(address.rsplit(":", 1)[1]))):
        scene.approve()
        scene.until(lambda: scene.screen.mode == "paired")


def test_a_clock_a_year_off_stops_nothing_and_is_told(scene: Scene) -> None:
    scene.central.now += 365 * 86_400
    with served(scene.central) as address, scene.delivering():
        scene.pair(address)
        scene.until(lambda: scene.desk.delivery.state is State.SENT)
        assert "more than five minutes apart" in scene.told
        assert scene.window.bar.sent.looks == ("checkmark-circle", "done", True)
    assert len(scene.central.rows(tables.record)) == 3


def test_a_computer_that_is_let_in_no_more_keeps_all_and_can_be_paired_again(scene: Scene) -> None:
    with served(scene.central) as address:
        scene.pair(address)
        assert scene.desk.pairing is not None
        with scene.central.store.writing() as connection:
            devices.revoke(connection, tenants.tenant(connection).id, scene.desk.pairing.device, scene.central.now)
        with scene.delivering():
            scene.until(lambda: scene.desk.delivery.state is State.REFUSED)
            assert scene.window.bar.sent.looks == ("exclamationmark-triangle", "attention", True)
            assert "takes nothing from this computer any more" in scene.told and scene.whole
            scene.screen.arrive()
            assert scene.screen.paired.again.hasFocus()
            QTest.keyClick(scene.screen.paired.again, Qt.Key.Key_Space)
            assert scene.screen.ask.address.field.hasFocus() and scene.screen.ask.address.field.text() == address
            scene.pair(address)
            scene.until(lambda: scene.desk.delivery.state is State.SENT)
    assert len(scene.central.rows(tables.record)) == 3


def test_a_pairing_may_be_left_as_it_is(scene: Scene) -> None:
    with served(scene.central) as address:
        scene.pair(address)
    before = scene.desk.pairing
    scene.screen.paired.again.click()
    QTest.keyClick(scene.screen.ask.address.field, Qt.Key.Key_Escape)
    assert (scene.screen.mode, scene.desk.pairing) == ("paired", before)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (strangers.LOGIN, "perhaps the log-in page"),
        (strangers.CUT, "was cut off on its way"),
        (strangers.FUTURE, "update the older one"),
    ],
    ids=["login", "cut", "future"],
)
def test_whatever_answers_a_delivery_the_queue_is_whole_and_one_sentence_says_why(
    scene: Scene, answer: bytes, sentence: str
) -> None:
    with served(scene.central) as address:
        scene.pair(address)
    with a_stranger(answer, int(address.rsplit(":", 1)[1])), scene.delivering():
        scene.until(lambda: sentence in scene.told)
        assert scene.window.bar.sent.text().startswith("3 not sent · ") and scene.whole
