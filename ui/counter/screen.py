"""The counter screen: keys and presses in, verbs of the desk, and what they changed back on screen.

What a key means is decided in `keyboard`, what it looks like in `show`; what a key finds before it is the `outlook`.
This file holds the hands and joins the three.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import visit as visits
from desk.counter.errors import CardScanned
from desk.model.coverage import Coverage
from desk.model.visit import Channel
from ui.bridge import Bridge
from ui.counter import deeds, show
from ui.counter import telling as words
from ui.counter.acts import carry_out
from ui.counter.finding import Finding
from ui.counter.gated import Gated
from ui.counter.guide_place import GuidePlace, Panel
from ui.counter.hands import Hands, Place, Sight, place
from ui.counter.intent import GuideKey, Hint, Intent, Log, MoveTo, OpenGuide, Redo, Undo, Write
from ui.counter.keyboard import highlight, instead, pick, press, settle
from ui.counter.left import LeftLine
from ui.counter.note import NotePlace
from ui.counter.outlook import Outlook
from ui.counter.parts import Parts
from ui.counter.picking import Answer
from ui.counter.referral import Refer
from ui.counter.turns import dealt_with
from ui.counter.twice import said
from ui.counter.until import next_look
from ui.counter.writing import Writing, Written
from ui.gap.line import GapLine
from ui.tasks import Tasks
from ui.theme import Theme


class CounterScreen(Gated):
    """`mode` says what the digits do now."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__(desk)
        self._bridge, self._day = bridge, desk.counter.clock.now().day
        self.mode = show.mode(self.hands)
        self.guide = GuidePlace(desk)
        self.outlook = Outlook(desk, tasks, self, lambda: self.guide.about if self.guide.open else None)
        self.writing = Writing(desk.counter, bridge, self)
        self.parts = Parts(theme, self, self.guide, NotePlace(desk, bridge, theme))
        self.gap = GapLine((desk, bridge, tasks, theme), self, self._alone)
        self.parts.aside.hold(self.gap)
        self.left = LeftLine(desk, bridge, theme)
        self.parts.aside.hold(self.left)
        self._look = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._finding = Finding(desk, tasks, self)
        self.setFocusProxy(self.parts.box)
        self._listen()
        self.parts.board.show_favourites(self.outlook.favourites, desk.language)

    def _listen(self) -> None:
        parts = self.parts
        self.gate.burst.connect(self._scanned)
        self._look.timeout.connect(self.refresh)
        self._look.timeout.connect(self._finding.look_again)
        self._bridge.changed.connect(self._follow)
        self.left.asked.connect(lambda: self.screen_asked.emit("shift"))
        parts.box.written.connect(self.take_written)
        parts.box.cancelled.connect(lambda: self.key("Esc"))
        parts.board.picked.connect(lambda category: self._turn(pick(self.hands, category, self.sight)))
        parts.offers.chosen.connect(self.key)
        parts.strip.moved.connect(self._highlight)
        parts.strip.instead.connect(self._instead)
        parts.strip.correct.connect(lambda: self.key("F2"))
        parts.strip.add.connect(lambda: self.key("+"))
        parts.undo.clicked.connect(lambda: self.key(parts.undo.key))
        parts.note.kept.connect(self._noted)
        parts.note.left.connect(lambda: self._hold(replace(self.hands, note=None)))
        self.guide.opened.connect(lambda: self._guide_turned(replace(self.hands.calm, guide=True)))
        self.guide.closed.connect(lambda: self._guide_turned(self.hands))
        self.guide.stepped.connect(self._tell_mode)

    @property
    def sight(self) -> Sight:
        """What is on screen now."""
        return self.outlook.sight(self.parts.strip.visits, self.guide, self.parts.room)

    @property
    def asleep(self) -> frozenset[str]:
        """The commands of which F1 says that they would do nothing just now."""
        item, redoable = self.gap.item, visits.redoable(self._desk.counter) is not None
        told = isinstance(item, Coverage)
        return show.asleep(self.resting, self.sight, silence=item is not None, told=told, redoable=redoable)

    @property
    def serving(self) -> bool:
        """Whether something is pending that belongs to a person at the counter: not the time to change anything."""
        return self.hands.pending or self.gate.holds or self.guide.open or self.hands.note is not None

    def _alone(self) -> bool:
        """Whether a question of the program's own is in nobody's way: no person is served, and there is room for it."""
        return not self.serving and self.parts.aside.roomy

    def arrive(self) -> None:
        """It is on screen: look again, and take the keys."""
        self.refresh()
        self.parts.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_guide(self, make: Callable[[], Panel], needs: Sequence[str] = ()) -> None:
        """How to make the panel that runs guides, and the modules it needs; it stands below the last visits."""
        self.guide.place(make, needs)

    def open_guide(self, category: str, visit: str | None = None, channel: Channel | None = None) -> None:
        """Start the guide of a category, on a new visit or on this one."""
        self.guide.start(category, visit, channel)
        self._hold(replace(self.hands, guide=self.guide.open))

    def refer(self, unit: str) -> None:
        """The highlighted visit was referred to an entry of the directory (its id)."""
        visit = self.sight.highlighted(self.hands)
        if visit is None:
            self._turn((self.hands, Hint.NOTHING_YET))
        else:
            self._turn((self.hands.calm_but_channel, Refer(visit.id, len(visit.inquiries) - 1, unit)))

    def close_down(self) -> None:
        """The window closes: nothing may tick any more."""
        self._stop()
        self.writing.pieces.close_down()
        self.guide.close_down()

    def act(self, key: str) -> None:
        """Do what this key means to the hands. A machine that slept over midnight has its timers wrong: the visits of
        yesterday are not before them any more."""
        if self._day != self._desk.counter.clock.now().day:
            self.refresh()
        if key == "Ctrl+Enter":
            self.guide.look()
        sight = replace(self.sight, proposed=None) if self.writing.hasty else self.sight
        self._turn(press(self.hands, key, sight))

    def refresh(self) -> None:
        """Read the last visits again: the day, another program or this one changed them."""
        self.outlook.look()
        self._read()
        self._hold(self.hands)

    def _read(self) -> None:
        self._day = self._desk.counter.clock.now().day
        latest, noted = self.outlook.latest()
        self.parts.show_visits(latest, self.outlook.telling, noted)

    def _turn(self, answer: Answer) -> None:
        """Do what a key asks for. What cannot be written leaves the hands as they were: press the key again."""
        hands, intent = answer
        if isinstance(intent, Write | Undo | Redo):
            self._write(hands, intent)
            return
        if isinstance(intent, MoveTo):
            self._move(hands, intent)
            return
        self._hold(hands)
        if isinstance(intent, Hint):
            self._say_why(intent)
        elif isinstance(intent, GuideKey):
            self.guide.press(intent.key)
        elif isinstance(intent, OpenGuide):
            self.guide_asked.emit(intent.category, intent.visit, intent.channel)
        elif hands.pending or not self.parts.tick.done:
            self.parts.tick.clear()

    def _say_why(self, hint: Hint) -> None:
        """Why a key did nothing. Where there is a guide that nobody can read, it may be the one that was wanted."""
        country = self._desk.settings.preferences.country
        broken = self._desk.guides.why_none(None, country) if hint is Hint.NO_GUIDE else None
        if broken is not None:
            self._bridge.trouble.emit(broken)
        else:
            self.parts.hint(words.hint(hint))

    def _write(self, hands: Hands, intent: Intent) -> None:
        written = self.writing.write(intent)
        if written is None:
            self.parts.tick.clear()
            return
        if written.visit is not None:
            hands = replace(hands, highlight=written.visit, recent=dealt_with(hands.recent, written.visit))
        self._hold(hands)
        self._tell_written(written)

    def _tell_written(self, written: Written) -> None:
        changes, intent = written.changes, written.intent
        what = deeds.written(intent, changes, written.turned, self.outlook.telling)
        text, detail = said(written.times, *what)
        if changes.visits or changes.shifts or changes.voices:
            self.parts.tick.tick(text, detail)
        else:
            self.parts.tick.hint(text)
        if isinstance(intent, Log):
            self.parts.board.tick(intent.category, written.times)
        else:
            self.parts.board.calm()

    def _move(self, hands: Hands, move: MoveTo) -> None:
        """What is pending for the next visit goes along."""
        if self._bridge.attempt(lambda: carry_out(self._desk.counter, move)) is not None:
            self._hold(hands)
            self.parts.tick.hint(self.tr("From now on: {place}").format(place=move.stop.name))

    def _hold(self, hands: Hands) -> None:
        """These are the hands now: show them, and only what changed of them."""
        self.outlook.find(hands.search, self.parts.box.line.text(), self.parts.hits_room)
        about = self.sight.visit(hands.picker.visit) if hands.picker else None
        self.outlook.offer_units(hands, about, self.parts.units_room)
        self.hands = hands = settle(hands, self.sight)
        self.parts.show_keys(self.keys)
        self.parts.show_hands(hands, self.sight, self.outlook.found, self.outlook.telling)
        self.parts.show_undo(self._desk.counter, self.outlook.telling, taken_back=self.writing.taken_back)
        self.parts.show_note(hands, self.sight, self.outlook.telling)
        self.guide.give_keys(place(hands) is Place.GUIDE)
        if place(hands) is not Place.GUIDE and (self.guide.has_focus or hands.search):
            self.parts.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.gap.rest()
        self._look_again()
        self._tell_mode()

    def _tell_mode(self) -> None:
        undoable = visits.undoable(self._desk.counter) is not None
        mode = show.mode(self.hands), show.resting(self.hands, self.sight, self.guide.keys, undoable=undoable)
        if mode != (self.mode, self.resting):
            self.mode, self.resting = mode
            self.mode_changed.emit()

    def _highlight(self, visit_id: str) -> None:
        visit = self.sight.visit(visit_id)
        if visit:
            self._hold(highlight(self.hands, visit))

    def _instead(self, visit_id: str, index: int) -> None:
        """A question in the strip was pointed at: the next category takes its place."""
        visit = self.sight.visit(visit_id)
        if visit:
            self._hold(instead(self.hands, visit, index))

    def _noted(self, visit_id: str, kept: bool) -> None:
        """A note was written, or deleted."""
        visit = self.sight.visit(visit_id)
        self._hold(replace(self.hands, note=None))
        if visit is not None:
            said = self.tr("Noted") if kept else self.tr("No note any more")
            self.parts.tick.tick(said, self.outlook.telling.visit(visit))

    def _scanned(self) -> None:
        """A machine typed: nothing of it may stay, and nothing that was pending with it."""
        self._hold(self.hands.calm)
        self.parts.tick.clear()
        self._bridge.trouble.emit(CardScanned())

    def _follow(self, changes: Changes) -> None:
        if changes.settings:
            self.gate.set_gap(self._desk.settings.preferences.scanner_gap / 1000)
            self.guide.look_again()
            self._finding.follow()
            self._retranslate()
        if changes.catalogue:
            self._renew(guides=changes.guides)
        self.outlook.follow(changes)
        if changes.settings or changes.visits or changes.catalogue or changes.notes:
            self.guide.follow(changes)
            self._read()
        elif not changes.voices:
            return
        if not self.writing.under_way:  # else the new hands are held once it is done
            self._hold(self.hands)

    def _guide_turned(self, hands: Hands) -> None:
        """A guide opened, and wrote a visit; or it closed, and wrote what became of it."""
        if not self.guide.open:
            self.parts.box.setFocus(Qt.FocusReason.OtherFocusReason)
        visit = self.sight.visit(self.guide.about[0]) if self.guide.about else None
        if visit is not None:
            hands = replace(hands, highlight=visit.id, recent=dealt_with(hands.recent, visit.id))
        self._hold(hands)
        if visit is not None and self.guide.about is not None:
            self.parts.strip.say_again(visit)
            self.parts.tick.tick(*self.outlook.telling.guided(visit, self.guide.about[1], over=not self.guide.open))

    def _renew(self, *, guides: bool) -> None:
        """Another catalogue is in force, or other guides: say so where nothing moves for it."""
        self.guide.look_again()
        fresh = self.outlook.renew()
        self.parts.board.show_favourites(self.outlook.favourites, self._desk.language)
        self._hold(self.hands.calm)
        said = self.tr("The guides were renewed.") if guides else self.tr("The categories were renewed.")
        self.parts.tick.hint(self.tr("The categories were renewed: %n new.", "", fresh) if fresh else said)
        if self.isVisible():
            self._finding.prepare()
            self.outlook.referrals.prepare()

    def _look_again(self) -> None:
        if self.isVisible():
            self._look.start(next_look(self._desk.counter, self.outlook.until))

    def _stop(self) -> None:
        self._look.stop()
        self._finding.stop()
        self.guide.stop()
        self.outlook.referrals.stop()
        self.gap.close_down()
        self.gate.stop()
        self.parts.board.calm()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; look again when the window is taken up."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the time while it is on screen; get the search ready after the first picture."""
        super().showEvent(event)
        self._look_again()
        self._finding.prepare()
        self.guide.prepare()
        self.outlook.referrals.prepare()
        self.gap.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen is up: what was pending for the next key is not kept for later."""
        super().hideEvent(event)
        self._stop()
        self._hold(replace(self.hands.calm, note=None))

    def _retranslate(self) -> None:
        self.outlook.retell()
        self.parts.board.speak(self._desk.language)
        self.parts.tick.clear()
