"""The counter's window: one screen at a time within the frame, and what goes on beside them while it is open."""

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.errors import CardScanned
from desk.errors import DeskError, JournalDamaged, KeysRefused
from ui import commands
from ui.beside.delivering import Delivering
from ui.beside.expiring import Expiring
from ui.beside.kiosk import Kiosk
from ui.beside.renewal import Renewal
from ui.beside.setback import SetbackTold
from ui.beside.upkeep import Upkeep
from ui.beside.voices import Voices
from ui.bridge import Bridge
from ui.held import Held
from ui.keymap import Keymap, keymap
from ui.keys import name as name_of
from ui.singles import Singles
from ui.small.shape import Shape
from ui.tasks import Tasks
from ui.text import Words
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.widgets.haste import SCANNED
from ui.widgets.screen import Screen
from ui.widgets.sheet import Sheet
from ui.window.frame import Frame
from ui.window.heading import Heading
from ui.window.said import Said
from ui.window.screens import MAKERS, PANEL_NEEDS, panel
from ui.window.summons import Summons
from ui.window.ways import Ways

SIZE = QSize(1366, 768)
SMALLEST = QSize(960, 600)
MINUTE = 60_000


class MainWindow(QWidget):
    """One window, one desk. Screens are made when they are first shown, and stay. `training_asked`: into a training, or
    out of this one."""

    training_asked = Signal()

    def __init__(self, desk: OpenDesk, theme: Theme, words: Words) -> None:
        super().__init__()
        self.desk, self.theme, self._words = desk, theme, words
        self.shape = Shape(self, theme, SMALLEST)
        self.bridge = Bridge(desk.announcer, self)
        self.tasks = Tasks(self)
        self.screens: dict[str, Screen] = {}
        self.here = ""
        self._help: Sheet | None = None
        self.upkeep = Upkeep(desk, self.bridge, self.tasks, self)
        self.renewal = Renewal(desk, self.bridge, self._serving, self)
        self.expiring = Expiring(desk, self.bridge, self)
        self.setback = SetbackTold(desk, self.bridge, self)
        self.delivering = Delivering(desk, self.bridge, self)
        self.kiosk = Kiosk(desk, self.bridge, theme, self)
        self.voices = Voices(desk, self.bridge, self.tasks, theme, self)
        self.frame = Frame(self, theme, example=desk.settings.demo, training=desk.settings.training)
        self.bar, self.stripe, self.hints = self.frame.bar, self.frame.stripe, self.frame.hints
        self.heading = Heading(desk, self.bar, self.stripe, self)
        self._ways, self._summons = Ways(self._go, self), Summons(desk, self)
        self._singles, self._held = Singles(lambda: self.keys, self), Held(self)
        self._said = Said(desk, theme)
        self.banner = self._said.banner
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # a screen that wants more gets what there is
        self._minute = QTimer(self, interval=MINUTE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._build()
        self._listen()
        self._retranslate()
        self.show_screen("first" if posts.where(desk.counter) is None else "counter")
        if self.keys.refused:
            self.show_trouble(KeysRefused(file=desk.settings.config, entries=", ".join(self.keys.refused)))

    def _build(self) -> None:
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("scanner_gap", self.desk.settings.preferences.scanner_gap)
        self.setMinimumSize(SMALLEST)
        self.frame.lay(self._said, self._stack)

    def _listen(self) -> None:
        self.bridge.changed.connect(self._follow)
        self.upkeep.finished.connect(self.renewal.start)
        self.upkeep.finished.connect(self.expiring.start)
        self.upkeep.finished.connect(self.setback.look)
        self.bridge.trouble.connect(self.show_trouble)
        self.bridge.notice.connect(self.show_notice)
        self.frame.nav.chosen.connect(self.show_screen)
        self.bar.voices.clicked.connect(self.voices.ask)
        self.voices.kiosk_asked.connect(self.kiosk.turn)
        self.bar.sent.clicked.connect(lambda: self.show_screen("devices"))
        if self.stripe is not None:
            self.stripe.leave.clicked.connect(self.training_asked)
        self._ways.led.connect(self._show_hints)
        self._summons.brought.connect(lambda: "first" in self.screens or self._go("counter"))  # whoever presses it logs
        self._summons.refused.connect(self.show_trouble)
        self.shape.turned.connect(self._turn)
        self.frame.back.clicked.connect(lambda: self.show_small(False))
        self.shape.told.connect(self._say_what_wayland_does)
        self._shortcut("small").connect(lambda: self.show_small(not self.shape.small))
        self._minute.timeout.connect(self._refresh_bar)
        self._minute.timeout.connect(self.renewal.look)
        self._minute.timeout.connect(self.setback.look)
        for name in commands.SCREENS:
            self._shortcut(name).connect(lambda name=name: self.show_screen(name))
        self._shortcut("help").connect(self.show_help)

    def _shortcut(self, name: str) -> SignalInstance:
        return QShortcut(QKeySequence(commands.command(name).sequence), self, autoRepeat=False).activated

    def show_small(self, small: bool) -> None:
        """Be a small bar with the counter alone, or whole again."""
        if self.here == "first":
            return
        if small:
            self.show_screen("counter")
        self.shape.turn(small)
        self.screens[self.here].arrive()

    def _turn(self, small: bool) -> None:
        self.frame.turn(small)
        self.screens["counter"].parts.show_small(small)
        self._refresh_bar()

    def _say_what_wayland_does(self) -> None:
        """Nothing a program can ask for there."""
        said = self.tr(
            "On this desktop (Wayland) no program may keep itself on top or choose its place: the menu of the window's "
            "title has “Always on Top”."
        )
        self.show_notice(Notice(said))

    def show_screen(self, name: str) -> None:
        """Bring a screen up. Before anybody has said where we are working there is only one."""
        if self.here == "first" and posts.where(self.desk.counter) is None:
            return
        self._put_help_away()
        if name != "counter":
            self.shape.turn(False)
        if name not in self.screens:
            self.screens[name] = self._make(name)
            self._stack.addWidget(self.screens[name])
        self.here = name
        framed = name != "first" and not self.shape.small
        self.frame.show_around(framed)
        if framed:
            self.frame.mark(name)
            self._refresh_bar()
        self._stack.setCurrentWidget(self.screens[name])
        self.screens[name].arrive()
        self._show_hints()

    def _make(self, name: str) -> Screen:
        screen = MAKERS[name]()(self.desk, self.bridge, self.tasks, self.theme)
        self._ways.lead_from(screen)
        screen.mode_changed.connect(self._follow_mode)
        screen.screen_asked.connect(self.show_screen)
        screen.sending_asked.connect(self.delivering.send_now)
        screen.kiosk_asked.connect(self.kiosk.turn)
        screen.training_asked.connect(self.training_asked)
        self.delivering.busy.connect(screen.show_busy)
        if name == "counter":
            screen.place_guide(self._make_panel, PANEL_NEEDS)
        else:  # the counter has a gate and keys of its own
            self._singles.stand_before(screen, name)
        if name == "first":
            screen.answered.connect(self._leave_first)
        return screen

    def _go(self, name: str) -> Screen:
        """The screen of this name, brought up unless it is."""
        if self.here != name:
            self.show_screen(name)
        return self.screens[name]

    def _follow_mode(self) -> None:
        """Other keys act now. A guide and a note need more room than a small window has."""
        self._show_hints()
        if self.shape.small and self.screens["counter"].mode in ("guide", "note"):
            self.show_small(False)

    def _leave_first(self) -> None:
        first = self.screens.pop("first")
        self.show_screen("counter")
        self._stack.removeWidget(first)
        first.deleteLater()

    def _serving(self) -> bool:
        """Whether somebody is being served, as far as the counter can tell."""
        return "counter" in self.screens and self.screens["counter"].serving

    def _make_panel(self) -> QWidget:
        """The guide panel stands inside the counter, which does not know it."""
        return panel()(self.desk, self.bridge, self.tasks, self.theme)

    def show_help(self) -> None:
        """Lay the keys of this screen over the window, or take them away again."""
        from ui.window.help import Now, show_help

        if not self._put_help_away() and self.here in commands.MODES:
            screen = self.screens[self.here]
            self._help = show_help(self.theme, self, Now(self.here, screen.mode, screen.asleep, self.keys))
            self._help.closed.connect(self._forget_help)

    def _put_help_away(self) -> bool:
        """Returns whether it lay there."""
        if self._help is None:
            return False
        self._help.put_away()
        return True

    def _forget_help(self) -> None:
        self._help = None

    def show_trouble(self, error: DeskError) -> None:
        """Say an error in its sentence; the next thing that succeeds takes it away. Of a damaged journal its upkeep
        tells, whoever stumbled over it: nothing but a rebuild helps."""
        self._said.refuse(error)
        if isinstance(error, JournalDamaged):
            QTimer.singleShot(0, self.upkeep, self.upkeep.damaged.emit)

    def show_notice(self, notice: Notice) -> None:
        """Show a sentence above the screen."""
        self._said.tell(notice)

    def event(self, event: QEvent) -> bool:
        """A card was scanned into some field, and taken out again: say so. Esc takes away what needs no answer, besides
        what it does where the focus is; as a key it may not come this far, as a shortcut it always does."""
        if event.type() == SCANNED:
            self.bridge.trouble.emit(CardScanned())
            return True
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._said.let_go()
            if self._held.bounced(event):  # a shortcut would take it for a new press
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nothing around the screen has heard is the screen's: a button that was pressed, or is gone since,
        must not leave the counter deaf."""
        screen, focus = self.screens[self.here], self.focusWidget()
        lost = focus is None or not screen.isAncestorOf(focus)
        if lost and name_of(event) not in ("", " ", "Enter"):
            screen.arrive()
            heard = self.focusWidget()
            if heard is not None and heard is not focus:
                QCoreApplication.sendEvent(heard, event)
                return
        super().keyPressEvent(event)

    def _follow(self, changes: Changes) -> None:
        if changes == Changes(delivery=True):
            self.heading.show_delivery()
            return
        if not changes.catalogue:  # what came from the server is nobody's act, and ends no report of one
            self._said.succeeded(only_settings=changes.settings)
        if changes.settings:
            wanted = self.desk.settings.preferences
            self._summons.take()
            self.setProperty("scanner_gap", wanted.scanner_gap)
            self._words.speak(wanted.language)
            self.theme.change(choice=wanted.theme, text_size=wanted.text_size)
        if self.here != "first" and changes == Changes(visits=changes.visits):
            self.heading.count_soon()
        else:
            self._refresh_bar()
        self._show_hints()

    def _refresh_bar(self) -> None:
        self.heading.refresh()
        self.setWindowTitle(self.heading.title)

    @property
    def keys(self) -> Keymap:
        """Which key does what, as chosen on this computer."""
        return keymap(self.desk.settings.preferences.keys)

    def _show_hints(self) -> None:
        screen = self.screens.get(self.here)
        if screen is None:  # the first is being made
            return
        self._singles.dress(screen)
        shown = commands.shown(self.here, screen.mode, screen.resting)
        self.hints.show_hints([(self.keys.caps(entry), entry.words()) for entry in shown if self.keys.caps(entry)])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; look at the day again when the window is taken up."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh_bar()
            self._show_hints()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._refresh_bar()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.heading.title)
        self.frame.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the day while it is on screen."""
        super().showEvent(event)
        self._held.stand_before(self)
        self._minute.start()
        self._summons.take_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """While a training is in its place, the key that brings this window up is the training's."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._summons.let_go()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let every screen finish, end all work, and remember where the window was. A network that is slow to give up
        keeps nobody waiting: the window is out of sight by then."""
        self.keep_place()
        self.hide()
        self._minute.stop()
        self.heading.stop()
        for beside in (self.upkeep, self.renewal, self.expiring, self.delivering, self.voices, self.kiosk):
            beside.stop()
        self._summons.let_go()
        for screen in self.screens.values():
            screen.close_down()
        self.tasks.close()
        self.bridge.stop()
        super().closeEvent(event)

    def keep_place(self) -> None:
        """Remember size and place. The demo writes nothing."""
        if not self._passing:
            self.shape.remember(self._memory())

    def take_place(self) -> None:
        """Stand where it stood last; the first time in the middle of the screen, or over all of a small one."""
        if self._passing or not self.shape.recall(self._memory()):
            self.shape.begin(SIZE)

    @property
    def _passing(self) -> bool:
        """Whether nothing of this window is kept."""
        return self.desk.settings.demo or self.desk.settings.training

    def _memory(self) -> QSettings:
        return QSettings(str(self.desk.settings.config.with_name("window.ini")), QSettings.Format.IniFormat)
