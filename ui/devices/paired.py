"""Once paired: where this computer reports to, how far everything has come, and what a person should know."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from desk.app import OpenDesk
from desk.model.delivery import Delivery, State
from ui.devices.parts import Facts, Told, Track
from ui.standing import moment_words, number, standing
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label

_MANY = 50
"""From so many on the way on, a bar shows how far they are."""
_SEEN = 700
"""Milliseconds the button says at least that it was pressed: an answer may come sooner than an eye."""


class PairedCard(Card):
    """`sending_asked`: a person wants it sent now; `again_asked`: pair this computer anew."""

    sending_asked = Signal()
    again_asked = Signal()

    def __init__(self, desk: OpenDesk, theme: Theme) -> None:
        super().__init__(theme, padding=3)
        self._desk, self._most = desk, 0
        self._busy = False
        self._asked = QTimer(self, singleShot=True, interval=_SEEN)
        self._asked.timeout.connect(self._say_busy)
        self._title = Label(theme, kind="large", weight="semibold", wrap=True)
        self.told = Told(theme)
        self.facts = Facts(theme, 3)
        self.track = Track(theme, "accent")
        self.send = Button(theme, look="main", key="S")
        self.again = Button(theme)
        self.body.setSpacing(theme.space(2))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(1.5))
        buttons.addWidget(self.send)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        for part in (self._title, self.told, self.facts, self.track):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.send.clicked.connect(self.ask_to_send)
        self.again.clicked.connect(self.again_asked)

    def take_focus(self) -> None:
        """The one thing to do here."""
        (self.again if self._refused else self.send).setFocus()

    def ask_to_send(self) -> None:
        """A person wants it sent now, and sees that it was heard."""
        if not self._asked.isActive():
            self._asked.start()
            self._busy = True
            self._say_busy()
            self.sending_asked.emit()

    def show_busy(self, busy: bool) -> None:
        """A request is under way, or over."""
        self._busy = self._busy and busy
        self._say_busy()

    def stop(self) -> None:
        """The window is closing."""
        self._asked.stop()

    def follow(self) -> None:
        """Show how it stands now."""
        pairing, delivery = self._desk.pairing, self._desk.delivery
        if pairing is None:
            return
        self._title.setText(self.tr("This computer reports to {name}").format(name=pairing.name))
        self._show_reason(delivery)
        self.send.set_look("plain" if self._refused else "main")
        self.again.set_look("main" if self._refused else "plain")
        self.facts.set_rows(
            (self.tr("Server"), pairing.address),
            (self.tr("Last sent"), self._last_sent(delivery)),
            (self.tr("Not sent yet"), self._waiting(delivery)),
        )
        self._most = max(self._most, delivery.waiting) if delivery.waiting else 0
        self.track.setVisible(self._most >= _MANY)
        self.track.show_part(1 - delivery.waiting / self._most if self._most else 1)

    def retranslate(self) -> None:
        """New words."""
        self._say_busy()
        self.again.setText(self.tr("Pair again"))
        self.follow()

    @property
    def _refused(self) -> bool:
        """Sending helps nothing then: this computer has to be paired again."""
        return self._desk.delivery.state is State.REFUSED

    def _say_busy(self) -> None:
        asking = self._busy or self._asked.isActive()
        self.send.setText(self.tr("Asking the server …") if asking else self.tr("Send now"))

    def _show_reason(self, delivery: Delivery) -> None:
        stands = standing(delivery, self._desk.counter.clock.now(), self._desk.language)
        calm = delivery.state in (State.SENT, State.SENDING)
        icon, tone = ("information-square", "waiting") if calm else (stands.icon, stands.tone)
        self.told.tell(stands.sentence if stands.noted else "", icon, tone)

    def _last_sent(self, delivery: Delivery) -> str:
        if delivery.sent_at is None:
            return self.tr("Nothing yet")
        return moment_words(delivery.sent_at, self._desk.counter.clock.now())

    def _waiting(self, delivery: Delivery) -> str:
        if not delivery.waiting:
            return self.tr("Nothing: all that is here is at the server too")
        count = number(delivery.waiting)
        if delivery.state is State.SENDING:
            return self.tr("{count}, on their way", "", delivery.waiting).format(count=count)
        return self.tr("{count}, kept here", "", delivery.waiting).format(count=count)
