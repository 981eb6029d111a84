"""The devices screen: this computer and the server it reports to, from the question for a code to the last receipt."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.changes import Changes
from ui.bridge import Bridge
from ui.devices.asking import AskCard
from ui.devices.code import CodeCard
from ui.devices.paired import PairedCard
from ui.devices.wish import Wish
from ui.standing import number
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.widgets.label import Label
from ui.widgets.screen import Screen
from ui.widgets.scroll import Scroll
from ui.widgets.spoken import Spoken

_WIDE = 760


class DevicesScreen(Spoken, Screen):
    """One card at a time: to ask for a code, to show it, or to say how delivery stands."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.mode, self._again = "", False
        self.wish = Wish(desk, bridge, tasks, self)
        self._title = Label(theme, kind="title", weight="semibold")
        self.ask = AskCard(desk, theme, self.wish)
        self.code = CodeCard(desk, theme, self.wish)
        self.paired = PairedCard(desk, theme)
        self.cards = {"ask": self.ask, "code": self.code, "paired": self.paired}
        self._build()
        self._listen(bridge)
        self._resize()
        self._retranslate()
        self._follow()

    def _build(self) -> None:
        theme = self._theme
        self._list = QWidget()
        below = QVBoxLayout(self._list)
        below.setContentsMargins(0, 0, 0, theme.space(3))
        for card in self.cards.values():
            below.addWidget(card)
        below.addStretch(1)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, theme.space(3), 0)
        row.addWidget(self._list, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3.5), theme.space(3), 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self._title)
        column.addWidget(Scroll(theme, inside), 1)

    def _listen(self, bridge: Bridge) -> None:
        self.wish.changed.connect(self._follow)
        self.wish.granted.connect(self._welcome)
        self.ask.kept.connect(self._stay)
        self.paired.again_asked.connect(self._pair_again)
        self.paired.sending_asked.connect(self.sending_asked)
        bridge.changed.connect(self._hear)
        self._theme.changed.connect(self._resize)

    def arrive(self) -> None:
        """The keys go to the card that is there."""
        self._follow()
        self.cards[self.mode].take_focus()

    def close_down(self) -> None:
        """The window is closing."""
        self.wish.stop()
        self.paired.stop()

    def show_busy(self, busy: bool) -> None:
        """A request to the server is under way, or over."""
        self.paired.show_busy(busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S sends, where nothing is typed."""
        if self.mode == "paired" and event.text().casefold() == "s" and not event.isAutoRepeat():
            self.paired.ask_to_send()
        else:
            super().keyPressEvent(event)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.delivery or changes.visits or changes.shifts):
            self._follow()  # out of sight it costs no tick anything: it follows when it is brought up

    def _stay(self) -> None:
        """The pairing holds: the one there was, or the one that just came."""
        self._again = False
        self._retranslate()
        self._follow()

    def _welcome(self) -> None:
        """It is approved, wherever the person is by now."""
        self._stay()
        self._bridge.notice.emit(self._news())

    def _news(self) -> Notice:
        pairing, waiting = self._desk.pairing, self._desk.delivery.waiting
        name = pairing.name if pairing else ""
        said = self.tr("This computer now reports to {name}.")
        if waiting:
            said = self.tr("This computer now reports to {name}; {count} on the way.", "", waiting)
        return Notice(said.format(name=name, count=number(waiting)), "done", (), self._news)

    def _pair_again(self) -> None:
        self._again = True
        self._retranslate()
        self._follow()

    def _follow(self) -> None:
        """Show the card that fits; the keys go with it when they were on the one before."""
        pairing = self._desk.pairing
        mode = "code" if self.wish.code else "paired" if pairing is not None and not self._again else "ask"
        if mode != self.mode:
            here = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.mode = mode
            for name, card in self.cards.items():
                card.setVisible(name == mode)
            if here and self.isVisible():
                self.cards[mode].take_focus()
            self.mode_changed.emit()
        self.cards[mode].follow()

    def _resize(self) -> None:
        self._list.setMaximumWidth(self._theme.scaled(_WIDE))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Devices"))
        for card in self.cards.values():
            card.retranslate()
