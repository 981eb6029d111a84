"""The visitors' window: one question, four faces, thanks, and ready for the next.

It fills a screen, and no key, no gesture of the window system that a program can refuse, and no close button leaves it:
only the PIN does, or the counter's own window, or the end of the session. What a program cannot refuse (Ctrl+Alt+Del,
the keys of the window manager) is for the computer's own kiosk mode.
"""

from math import ceil

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import answer as answers
from desk.errors import DeskError
from desk.model.answer import Face
from desk.privacy import pin
from ui.bridge import Bridge
from ui.gate import Gate
from ui.kiosk.pages import KEYS, AskPage, ThanksPage
from ui.kiosk.pin import PinPage
from ui.theme import Theme

REST = 4.0
"""Seconds of thanks, in which a second touch is not counted."""
IDLE = 20.0
"""Seconds after which a language that somebody chose, or the PIN that nobody typed, is put away."""
_NAMED = {Qt.Key.Key_Return: "Enter", Qt.Key.Key_Enter: "Enter", Qt.Key.Key_Backspace: "Backspace",
          Qt.Key.Key_Escape: "Esc", Qt.Key.Key_Space: "Enter"}  # fmt: skip


class KioskWindow(QWidget):
    """`left` is emitted when the PIN was right; whoever made it takes it away then, by `let_go`.

    Without `keys` it is for touch alone and never takes the keyboard: beside a counter whoever logs has that, and what
    they type must not answer for a visitor who has just touched this window.
    """

    left = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme, *, keys: bool = True) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not keys)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not keys)
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self._may_close = False
        self.language = desk.language
        preferences, monotonic = desk.settings.preferences, desk.counter.clock.monotonic
        self.gate = Gate(preferences.scanner_gap / 1000, monotonic, self)
        self.ask, self.thanks = AskPage(theme, self.language, keys=keys), ThanksPage(theme)
        self.pin = PinPage(
            theme, lambda typed: pin.fits(typed, desk.settings.preferences.kiosk_pin), monotonic, keys=keys
        )
        self._pages = QStackedLayout(self)
        self._pages.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(1, 1)  # it takes the screen as it is
        for page in (self.ask, self.thanks, self.pin):
            self._pages.addWidget(page)
        self._until = float("inf")
        self._timer = QTimer(self, singleShot=True)
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._listen()
        self.ready()

    def _listen(self) -> None:
        self.ask.touched.connect(self.answer)
        self.ask.spoken.connect(self._choose)
        self.ask.staff.connect(self.ask_pin)
        self.pin.right.connect(self.left.emit)
        self.pin.back.connect(self.ready)
        self.gate.passed.connect(self.key)
        self._timer.timeout.connect(self.look)
        self._bridge.changed.connect(self._follow)

    @property
    def asks(self) -> bool:
        """Whether the question stands there."""
        return self._pages.currentWidget() is self.ask

    def speak(self, language: str) -> None:
        """Show the question in a language."""
        self.language = language
        question = answers.chosen(self._desk.counter, self._desk.settings.preferences.question)
        self.ask.show_words(question, dict(answers.said(language)), language)
        self.setWindowTitle(question.texts[language])

    def ready(self) -> None:
        """The question, in the usual language, for the next one."""
        self.speak(self._desk.language)
        self._turn(self.ask, float("inf"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, face: Face) -> None:
        """Somebody touched a face: count it, and say thanks."""
        said = answers.said(self.language)
        if not self.asks:
            return
        question = answers.chosen(self._desk.counter, self._desk.settings.preferences.question)
        try:
            answers.give(self._desk.counter, question, face)
        except DeskError as error:
            self._bridge.trouble.emit(error)
            self.thanks.show_words("", said["failed"], sign="exclamationmark-triangle", tone="attention")
        else:
            self.thanks.show_words(said["thanks"], said["counted"])
        self._turn(self.thanks, REST)

    def again(self) -> None:
        """A second touch while the thanks stand there: it is not counted, and that is said."""
        self.thanks.detail.setText(answers.said(self.language)["once"])
        self.thanks.setAccessibleName(self.thanks.detail.text())

    def ask_pin(self) -> None:
        """Somebody of the staff wants to take the question away."""
        self.pin.begin()
        self._turn(self.pin, IDLE)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # the way back would have it, and Enter would go back

    def key(self, key: str) -> None:
        """A key that the guard let through."""
        page = self._pages.currentWidget()
        if page is self.pin:
            self._wait(IDLE)
            self.pin.press(key)
        elif page is self.thanks and key in KEYS:
            self.again()
        elif page is self.ask:
            self._key_on_question(key)

    def _key_on_question(self, key: str) -> None:
        focused = next((button for button in self.ask.faces if button.hasFocus()), None)
        if key in KEYS:
            self.answer(list(Face)[KEYS.index(key)])
        elif key == "Enter" and focused is not None:
            self.answer(focused.face)
        elif key == "Enter" and self.ask.leave.hasFocus():
            self.ask_pin()

    def look(self) -> None:
        """The time of what stands there may be over."""
        left = self._until - self._desk.counter.clock.monotonic()
        if left <= 0:
            self.ready()
        elif left < float("inf"):
            self._timer.start(ceil(left * 1000))

    def let_go(self) -> None:
        """Take it away: the PIN was right, or the counter's own window says so."""
        self._may_close = True
        self._timer.stop()
        self.gate.stop()
        self.pin.stop()
        self.close()

    def _choose(self, language: object) -> None:
        self.speak(str(language))
        self._wait(IDLE if language != self._desk.language else float("inf"))

    def _turn(self, page: QWidget, seconds: float) -> None:
        self._pages.setCurrentWidget(page)
        if page is not self.pin:
            self.pin.stop()
        self._wait(seconds)

    def _wait(self, seconds: float) -> None:
        self._until = self._desk.counter.clock.monotonic() + seconds
        self._timer.stop()
        self.look()

    def _follow(self, changes: Changes) -> None:
        if changes.settings or changes.catalogue:
            self.gate.set_gap(self._desk.settings.preferences.scanner_gap / 1000)
            if self.asks:
                self.ready()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key ends here: those that leave a window do nothing."""
        event.accept()
        key = _NAMED.get(Qt.Key(event.key())) or event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if key and not held and (len(key) == 1 or key in _NAMED.values()):
            self.gate.press(key, key.isdecimal() or key == "Enter", event.timestamp(), repeat=event.isAutoRepeat())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A touch anywhere while the thanks stand there is a second one."""
        if self._pages.currentWidget() is self.thanks:
            self.again()

    def changeEvent(self, event: QEvent) -> None:
        """It does not get smaller; the staff's words on it follow their language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.setWindowState(Qt.WindowState.WindowFullScreen)
        elif event.type() == QEvent.Type.LanguageChange:
            self.pin.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only whoever took it away may close it, and the end of the session, which it must not hold up."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        event.setAccepted(self._may_close or application.isSavingSession())
