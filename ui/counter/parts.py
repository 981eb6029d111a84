"""The parts of the counter screen and where they lie: search, tick, tiles at the left, the column at the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk.counter import visit as visits
from desk.counter.counter import Counter
from desk.model.visit import Visit
from ui.counter import deeds, show
from ui.counter import telling as words
from ui.counter.aside import Aside
from ui.counter.board import Board
from ui.counter.box import Box
from ui.counter.hands import Ask, Hands, Place, Sight, place
from ui.counter.intent import Hint
from ui.counter.keyboard import asks_whom, typed
from ui.counter.note import NotePlace
from ui.counter.offers import MOST_HITS, Offers
from ui.counter.outlook import Found
from ui.counter.telling import Telling
from ui.counter.tick import TickLine
from ui.keymap import Keymap, keymap
from ui.theme import Theme
from ui.widgets.scroll import Scroll

WIDEST = 1120
"""Pixels beyond which tiles only grow away from their digits."""


class Parts(QObject):
    """Builds the parts inside a screen and shows the hands on them. Each part changes only where something changed."""

    def __init__(self, theme: Theme, screen: QWidget, guide: QWidget, note: NotePlace) -> None:
        super().__init__(screen)
        self._theme, self._screen, self._guide = theme, screen, guide
        self._keys = keymap({})
        self._is_small = False
        self.box = Box(theme)
        self.tick = TickLine(theme)
        self.board = Board(theme)
        self.note = note
        self.aside = Aside(theme, guide, note)
        self.strip, self.undo = self.aside.strip, self.aside.undo
        self._main = QWidget()
        self._scroll = Scroll(theme, self.board)
        self.offers = Offers(theme, screen)
        self._build()
        self._main.installEventFilter(self)
        screen.installEventFilter(self)
        theme.changed.connect(self._restyle)
        guide.installEventFilter(self)
        self._restyle()

    def _build(self) -> None:
        self._column = QVBoxLayout(self._main)
        self._column.setSpacing(0)
        for part in (self.box, self.tick):
            self._column.addWidget(part)
        self._column.addWidget(self._scroll, 1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._screen)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._main, 1)
        self._across.addWidget(self.aside)

    def show_small(self, small: bool) -> None:
        """The last visit below the tiles, or the last visits beside them."""
        self._is_small = small
        self.aside.show_small(small)
        way = QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(way)
        self._restyle()

    def show_visits(self, found: Sequence[Visit], telling: Telling, notes: Mapping[str, str]) -> None:
        """The last visits, the newest first, and what is noted on them."""
        self.strip.show_visits(found, telling, notes)
        self.aside.show_empty(not found)

    def show_hands(self, hands: Hands, sight: Sight, found: Found, telling: Telling) -> None:
        """What is pending, and the keycaps where the digits act."""
        self.box.show_search(typed(hands))
        self.box.show_asking(*show.asking(hands, sight, self._keys))
        self.box.show_pending(show.pending(hands, sight, telling))
        self.board.give_digits(place(hands) is Place.TILES)
        visit = sight.highlighted(hands)
        self.strip.show_highlight(visit.id if visit else "", caps=not hands.changing and place(hands) is not Place.NOTE)
        self.aside.give_room(hands.guide and sight.guide_open)
        self._show_offers(hands, sight, found, telling)

    def show_note(self, hands: Hands, sight: Sight, telling: Telling) -> None:
        """The place where a note is typed, with the focus while nothing else wants the keys."""
        visit, had = sight.visit(hands.note), self.note.has_focus
        here = visit is not None and place(hands) is Place.NOTE
        if visit is None:
            self.note.put_away()
        else:
            self.note.open(visit.id, telling.visit(visit))
        if here != had:
            (self.note.area if here else self.box).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self, keys: Keymap) -> None:
        """The keycaps are those of the keys as they are chosen."""
        if keys is not self._keys:
            self._keys = keys
            self.strip.wear_keys(keys)

    def hint(self, text: str) -> None:
        """Why a key did nothing. Where a card lies over the line that says it, the card says it too."""
        self.tick.hint(text)
        self.offers.say(text)

    @property
    def hits_room(self) -> int:
        """How many hits can be seen at once: no digit acts on one that cannot."""
        return self.offers.room_for_hits(self._main.height())

    @property
    def units_room(self) -> int:
        """How many entries of the directory can be seen at once, below the question and above `not said`."""
        return self.offers.room_for_hits(self._main.height(), MOST_HITS + 1) - 1

    @property
    def room(self) -> int:
        """How many visits a picker has room for, at most ten."""
        return 10 if self.hits_room >= MOST_HITS else self.hits_room

    def _show_offers(self, hands: Hands, sight: Sight, found: Found, telling: Telling) -> None:
        where, picker = place(hands), hands.picker
        if where is Place.HITS:
            none = "" if found.hits else words.hint(Hint.NO_HIT)
            told = telling.trial_over(found.over) if found.over else none
            self.offers.show_hits(show.hits(found.hits, sight.guided, telling), told)
        elif picker is not None and picker.ask is Ask.TIME and where is Place.TIME:
            self.offers.show_time(show.picker_title(picker, sight, telling), picker.time)
        elif picker is not None and where is Place.PICKER:
            title, answers = show.picker_title(picker, sight, telling), show.answers(picker, sight, telling, self._keys)
            self.offers.show_picker(title if answers else words.hint(Hint.NO_HIT), answers, wide=asks_whom(hands))
        else:
            self.offers.put_away()

    def show_undo(self, counter: Counter, telling: Telling, *, taken_back: bool) -> None:
        """What one key would take back; right after that, what one key would put back."""
        done, undone = visits.undoable(counter), visits.redoable(counter)
        if undone is not None and (taken_back or done is None):
            self.undo.offer("Ctrl+Y", self._keys.caps_for("Ctrl+Y"), *deeds.puts_back(undone, telling))
        elif done is not None:
            self.undo.offer("Ctrl+Z", self._keys.caps_for("Ctrl+Z"), *deeds.takes_back(done, telling))
        else:
            self.undo.offer("", (), "")

    def _restyle(self) -> None:
        theme = self._theme
        self._column.setContentsMargins(0, theme.space(1 if self._is_small else 3), 0, theme.space(1))
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The column at the right takes its share of the window; what lies over the tiles follows them."""
        turns = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        if event.type() in turns or (event.type() == QEvent.Type.Resize and watched is not self._guide):
            self._lay_out()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        theme = self._theme
        if self._is_small:
            self.aside.setMinimumWidth(0)
            self.aside.setMaximumWidth(16_777_215)
        else:
            self.aside.setFixedWidth(self.aside.width_in(self._screen.width()))
        room = self._main.width()
        side = max((room - theme.scaled(WIDEST)) // 2, theme.space(1 if self._is_small else 3.5))
        margins = self._column.contentsMargins()
        if margins.left() != side:
            margins.setLeft(side)
            margins.setRight(side)
            self._column.setContentsMargins(margins)
        top = margins.top() + self.box.height() + theme.space(1)
        self.offers.lie(side, top, room - 2 * side, self._screen.width() - 2 * side)
