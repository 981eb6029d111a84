"""The frame around the screens: the bar on top, the way between them at the left, the keys that act now below."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.errors import CardScanned, DeskError, KeysRefused
from desk.model.delivery import Delivery, State
from desk.model.site import Post
from desk.text import say_time
from ui import commands
from ui.bridge import Bridge
from ui.delivering import Delivering
from ui.expiring import Expiring
from ui.keymap import Keymap, keymap
from ui.renewal import Renewal
from ui.said import Said
from ui.screens import ICONS, MAKERS, Maker
from ui.small.shape import Shape
from ui.standing import standing
from ui.tasks import Tasks
from ui.text import Words
from ui.theme import Theme
from ui.upkeep import Upkeep
from ui.voices import Voices
from ui.widgets.banner import Notice
from ui.widgets.bar import Bar
from ui.widgets.button import Button
from ui.widgets.card import Line, side_by_side
from ui.widgets.haste import SCANNED
from ui.widgets.hints import Foot, Hints
from ui.widgets.nav import Nav
from ui.widgets.scroll import Scroll
from ui.widgets.sheet import Sheet
from ui.widgets.stripe import Stripe
from ui.words import word

if TYPE_CHECKING:
    from ui.small.hotkey import Hotkey

SIZE = QSize(1366, 768)
SMALLEST = QSize(960, 600)
KEPT_HERE = Delivery(State.HERE, 0)
MINUTE = 60_000
FRAME = 33
"""Milliseconds, two frames: the bar counts a visit when its tick has surely been painted."""


class MainWindow(QWidget):
    """One window, one desk. Screens are made when they are first shown, and stay. `training_asked`: into a training, or
    out of this one."""

    training_asked = Signal()

    def __init__(self, desk: OpenDesk, theme: Theme, words: Words, makers: Mapping[str, Maker] = MAKERS) -> None:
        super().__init__()
        self.desk, self.theme, self._words, self._makers = desk, theme, words, makers
        self.shape = Shape(self, theme, SMALLEST)
        self.bridge = Bridge(desk.announcer, self)
        self.tasks = Tasks(self)
        self.screens: dict[str, QWidget] = {}
        self.here = ""
        self._help: Sheet | None = None
        self.upkeep = Upkeep(desk, self.bridge, self.tasks, self)
        self.renewal = Renewal(desk, self.bridge, self._serving, self)
        self.expiring = Expiring(desk, self.bridge, self)
        self.delivering = Delivering(desk, self.bridge, self)
        self.voices = Voices(desk, self.bridge, self.tasks, theme, self)
        self.bar = Bar(theme, example=desk.settings.demo, training=desk.settings.training)
        self.stripe = Stripe(theme, "hat-school") if desk.settings.training else None
        self._said = Said(desk, theme)
        self.banner = self._said.banner
        self.nav = Nav(theme, [(name, ICONS[name]) for name in commands.SCREENS])
        self.hints = Hints(theme)
        self.back = Button(theme, look="quiet", key=" ".join(commands.command("small").caps), tall=32)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.hide()
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # a screen that wants more gets what there is
        self._minute = QTimer(self, interval=MINUTE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._ticked = QTimer(self, interval=FRAME, singleShot=True)
        self._build()
        self._hotkey: Hotkey | None = None
        self._listen()
        self._retranslate()
        self.show_screen("first" if posts.where(desk.counter) is None else "counter")
        if self.keys.refused:
            self.show_trouble(KeysRefused(file=desk.settings.config, entries=", ".join(self.keys.refused)))

    def _build(self) -> None:
        theme = self.theme
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("scanner_gap", self.desk.settings.preferences.scanner_gap)
        self.setMinimumSize(SMALLEST)
        self._side = Scroll(theme, self.nav)
        self._side.setProperty("surface", "surface")
        self._rail = side_by_side(self._side, Line(theme, down=True))
        self._foot = Foot(theme, self.hints)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._said)
        middle.addWidget(self._stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self.stripe is not None:
            whole.addWidget(self.stripe)
        whole.addWidget(self.bar)
        whole.addLayout(across, 1)
        whole.addWidget(self._foot)
        whole.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)

    def _listen(self) -> None:
        self.bridge.changed.connect(self._follow)
        self.upkeep.finished.connect(self.renewal.start)
        self.upkeep.finished.connect(self.expiring.start)
        self.bridge.trouble.connect(self.show_trouble)
        self.bridge.notice.connect(self.show_notice)
        self.nav.chosen.connect(self.show_screen)
        self.bar.voices.clicked.connect(self.voices.ask)
        self.bar.sent.clicked.connect(lambda: self.show_screen("devices"))
        if self.stripe is not None:
            self.stripe.leave.clicked.connect(self.training_asked)
        self.theme.changed.connect(self._size_rail)
        self.shape.turned.connect(self._turn)
        self.back.clicked.connect(lambda: self.show_small(False))
        self.shape.told.connect(self._say_what_wayland_does)
        self._shortcut("small").connect(lambda: self.show_small(not self.shape.small))
        self._minute.timeout.connect(self._refresh_bar)
        self._minute.timeout.connect(self.renewal.look)
        self._ticked.timeout.connect(self._show_today)
        for name in commands.SCREENS:
            shortcut = QShortcut(QKeySequence(commands.command(name).sequence), self)
            shortcut.activated.connect(lambda name=name: self.show_screen(name))
        QShortcut(QKeySequence(commands.command("help").sequence), self).activated.connect(self.show_help)

    def _shortcut(self, name: str) -> SignalInstance:
        return QShortcut(QKeySequence(commands.command(name).sequence), self).activated

    def show_small(self, small: bool) -> None:
        """Be a small bar with the counter alone, or whole again."""
        if self.here == "first":
            return
        if small:
            self.show_screen("counter")
        self.shape.turn(small)
        self.screens[self.here].arrive()

    def _turn(self, small: bool) -> None:
        for part in (self.bar, self._rail, self._foot):
            part.setVisible(not small)
        self.back.setVisible(small)
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
        for part in (self.bar, self._rail, self._foot):
            part.setVisible(framed)
        if framed:
            self._side.ensureWidgetVisible(self.nav.show_at(commands.UNDER.get(name, name)), 0, 0)
            self._refresh_bar()
        self._stack.setCurrentWidget(self.screens[name])
        self.screens[name].arrive()
        self._show_hints()

    def _make(self, name: str) -> QWidget:
        screen = self._makers[name]()(self.desk, self.bridge, self.tasks, self.theme)
        asks: dict[str, tuple[Callable[..., object] | SignalInstance, ...]] = {
            "mode_changed": (self._show_hints, self._make_room),
            "guide_asked": (self._open_guide,),
            "change_asked": (self._change_guide,),
            "refer_asked": (self._refer,),
            "sending_asked": (self.delivering.send_now,),
            "screen_asked": (self.show_screen,),
            "report_asked": (self._show_report,),
            "journey_asked": (self._show_journey,),
            "kiosk_asked": (self.voices.turn_kiosk,),
            "training_asked": (self.training_asked,),
        }
        for what, answers in asks.items():
            for answer in answers if hasattr(screen, what) else ():
                getattr(screen, what).connect(answer)
        if hasattr(screen, "place_guide"):
            screen.place_guide(self._make_panel)
        if hasattr(screen, "show_busy"):
            self.delivering.busy.connect(screen.show_busy)
        if name == "first":
            screen.answered.connect(self._leave_first)
        return screen

    def _make_room(self) -> None:
        """A guide and a note need more room than the bar has."""
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
        return self._makers["panel"]()(self.desk, self.bridge, self.tasks, self.theme)

    def _show_report(self, shift: object) -> None:
        """The shift screen or a guide's journey has a page in mind."""
        self.show_screen("reports")
        self.screens["reports"].show_report(shift)
        self._show_hints()

    def _show_journey(self, guide: object) -> None:
        """Which way people went through a guide is a screen under the guides."""
        self.show_screen("journey")
        self.screens["journey"].open(guide)

    def _open_guide(self, *asked: object) -> None:
        """Guides run beside the counter, wherever they were asked for."""
        if self.here != "counter":
            self.show_screen("counter")
        self.screens["counter"].open_guide(*asked)

    def _change_guide(self, guide: object) -> None:
        """Guides are written on a screen of their own, wherever one was to be changed."""
        self.show_screen("author")
        self.screens["author"].change(guide)

    def _refer(self, unit: str) -> None:
        """Visits are at the counter, wherever somebody says whom one was referred to."""
        self.show_screen("counter")
        self.screens["counter"].refer(unit)

    def show_help(self) -> None:
        """Lay the keys of this screen over the window, or take them away again."""
        from ui.help import show_help

        if not self._put_help_away() and self.here in commands.MODES:
            self._help = show_help(self.theme, self, self.here, self.keys)
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
        """Say an error in its sentence; the next thing that succeeds takes it away."""
        self._said.refuse(error)

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
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._said.pass_by()
        return super().event(event)

    def _follow(self, changes: Changes) -> None:
        if changes == Changes(delivery=True):
            self._show_delivery()
            return
        self._said.succeeded(only_settings=changes.settings)
        if changes.settings:
            wanted = self.desk.settings.preferences
            self._take_hotkey()
            self.setProperty("scanner_gap", wanted.scanner_gap)
            self._words.speak(wanted.language)
            if (wanted.theme, wanted.text_size) != (self.theme.choice, self.theme.text_size):
                self.theme.change(choice=wanted.theme, text_size=wanted.text_size)
        if self.here != "first" and changes == Changes(visits=changes.visits):
            self._ticked.start()  # a tick moves nobody to another place, and is painted before the bar counts it
        else:
            self._refresh_bar()
        self._show_hints()

    def _refresh_bar(self) -> None:
        post = posts.where(self.desk.counter)
        if post is None:
            return
        self.bar.show_place(post.site.name, self._details(post))
        self.setWindowTitle(" – ".join((*self._in_training(), post.site.name, "Skranke")))
        self._show_today()

    def _show_today(self) -> None:
        """How many there were, and what of it the server has."""
        number = visits.count_today(self.desk.counter)
        words, whole = self.tr("visit(s) today", "", number), self.tr("%n visit(s) today", "", number)
        self.bar.show_today(f"{number}", words, whole)
        self._show_delivery()

    def _show_delivery(self) -> None:
        if self.stripe is not None:
            self.bar.show_delivery(self.tr("nothing counts"), self.stripe.text, "circle-slash", "other", noted=False)
            return
        # What is kept here is not counted: of a long journal that would take longer than all the rest of a tick.
        delivery = self.desk.delivery if self.desk.pairing else KEPT_HERE
        stands = standing(delivery, self.desk.counter.clock.now(), self.desk.language)
        self.bar.show_delivery(stands.text, stands.sentence, stands.icon, stands.tone, noted=stands.noted)

    def _details(self, post: Post) -> str:
        shift = shifts.current(self.desk.counter)
        served_by = shift.served_by if shift and shift.served_by else post.desk.served_by
        stop = posts.stop(self.desk.counter)
        parts = [stop.name if stop else "", post.desk.name, word(served_by) if served_by else ""]
        if shift:
            since = say_time(self.desk.language, shift.opened.local)
            parts.append(self.tr("shift since {time}").format(time=since))
        return " · ".join(part for part in parts if part)

    @property
    def keys(self) -> Keymap:
        """Which key does what, as chosen on this computer."""
        return keymap(self.desk.settings.preferences.keys)

    def _show_hints(self) -> None:
        screen = self.screens.get(self.here)
        mode, resting = getattr(screen, "mode", "ready"), getattr(screen, "resting", frozenset())
        shown = commands.shown(self.here, mode, resting)
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
        if self.stripe is not None:
            said = self.tr("Training: everything works, nothing counts")
            self.stripe.set_texts(said, self.tr("End the training"))
        self.setWindowTitle(" – ".join((*self._in_training(), "Skranke")))
        self.bar.retranslate()
        self.back.setText(self.tr("Whole window"))
        self.nav.setAccessibleName(self.tr("Screens"))
        entries = [commands.command(name) for name in commands.SCREENS]
        self.nav.set_texts([(entry.words(), " ".join(entry.caps)) for entry in entries])
        self._size_rail()

    def _in_training(self) -> tuple[str, ...]:
        """What its title begins with, so that it is known in the list of windows too."""
        return (self.tr("Training"),) if self.stripe is not None else ()

    def _size_rail(self) -> None:
        self._side.setFixedWidth(max(self.nav.sizeHint().width(), self.theme.scaled(91)))

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the day while it is on screen."""
        super().showEvent(event)
        self._minute.start()
        if self.desk.settings.preferences.hotkey:
            QTimer.singleShot(0, self, self._take_hotkey)

    def hideEvent(self, event: QHideEvent) -> None:
        """While a training is in its place, the key that brings this window up is the training's."""
        super().hideEvent(event)
        if self._hotkey is not None and not event.spontaneous():
            self._hotkey.let_go()

    def _take_hotkey(self) -> None:
        """The key that brings this window up, as it is chosen now."""
        wanted = self.desk.settings.preferences.hotkey
        if (self._hotkey is None and not wanted) or not self.isVisible():
            return
        from ui.small.hotkey import Hotkey

        self._hotkey = self._hotkey or Hotkey(self)
        error = self._hotkey.take(wanted)
        if error is not None:
            self.show_trouble(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let every screen finish, end all work, and remember where the window was. A network that is slow to give up
        keeps nobody waiting: the window is out of sight by then."""
        self.keep_place()
        self.hide()
        self._minute.stop()
        self._ticked.stop()
        self.upkeep.stop()
        self.renewal.stop()
        self.expiring.stop()
        self.delivering.stop()
        self.voices.stop()
        if self._hotkey is not None:
            self._hotkey.let_go()
        for screen in self.screens.values():
            if hasattr(screen, "close_down"):
                screen.close_down()
        self.tasks.close()
        self.bridge.stop()
        super().closeEvent(event)

    def keep_place(self) -> None:
        """Remember size and place. The demo writes nothing."""
        if not self._passing:
            memory = self._memory()
            memory.setValue("geometry", self.shape.whole_geometry)
            self.shape.remember(memory)

    def take_place(self) -> None:
        """Stand where it stood last; the first time in the middle of a counter's screen."""
        kept = None if self._passing else self._memory().value("geometry")
        if kept is None or not self.restoreGeometry(kept):
            self.resize(SIZE)
        if not self._passing:
            self.shape.recall(self._memory())

    @property
    def _passing(self) -> bool:
        """Whether nothing of this window is kept."""
        return self.desk.settings.demo or self.desk.settings.training

    def _memory(self) -> QSettings:
        return QSettings(str(self.desk.settings.config.with_name("window.ini")), QSettings.Format.IniFormat)
