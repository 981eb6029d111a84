"""What visitors say: their question on the second screen, their ideas, and whether first visits are counted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desk.app import OpenDesk
from desk.catalogue.fold import fits
from desk.counter import answer as answers
from desk.counter.errors import WrongPin
from desk.privacy import pin
from desk.settings import IDEA_WORDS
from ui.bridge import Bridge
from ui.settings.keep import keep
from ui.settings.setting import Choose, Press, Section, Write
from ui.theme import Theme
from ui.widgets.pick import Choices, Pick

KIOSK_KEY = "Ctrl K"


class VoicesSection(Section):
    """`kiosk_asked` is emitted when a person wants the question on the second screen, or away from it."""

    kiosk_asked = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._bridge = desk, bridge
        kept = desk.settings.preferences
        self._press = Press(theme, KIOSK_KEY, "person-chat", self._press_words)
        self._question = Pick(theme, self._questions)
        self._pin = Write(theme, "")
        self._pin.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.field.setMaxLength(pin.LONGEST)
        self._words = Choose(theme, IDEA_WORDS, kept.idea_words, self._words_names)
        self._address = Write(theme, kept.idea_address)
        self._reach = Choose(theme, (False, True), kept.reach, self._switch)
        self.add(self._kiosk_words, self._press)
        self.add(self._question_words, self._question)
        self.add(self._pin_words, self._pin)
        self.add(self._idea_words, self._words)
        self.add(self._address_words, self._address)
        self.add(self._reach_words, self._reach)
        self._press.button.clicked.connect(self.kiosk_asked)
        self._question.chosen.connect(lambda chosen: keep(desk, bridge, question=chosen))
        self._pin.written.connect(self._keep_pin)
        self._words.chosen.connect(lambda chosen: keep(desk, bridge, idea_words=chosen))
        self._address.written.connect(lambda text: keep(desk, bridge, idea_address=text))
        self._reach.chosen.connect(lambda chosen: keep(desk, bridge, reach=chosen))
        self.follow()

    def heading(self) -> str:
        """See Section."""
        return self.tr("What visitors say")

    def follow(self) -> None:
        """Show what is kept now. Of the PIN only whether there is one."""
        kept = self._desk.settings.preferences
        self._question.set_value(answers.chosen(self._desk.counter, kept.question).id)
        self._words.set_value(kept.idea_words)
        self._address.set_value(kept.idea_address)
        self._reach.set_value(kept.reach)
        self._tell_pin()

    def retranslate(self) -> None:
        """New words, also in the empty line."""
        super().retranslate()
        self._tell_pin()

    def _keep_pin(self, typed: str) -> None:
        if pin.may_be(typed):
            keep(self._desk, self._bridge, kiosk_pin=pin.sealed(typed))
        elif typed:
            self._bridge.trouble.emit(WrongPin())
        self._pin.set_value("")

    def _tell_pin(self) -> None:
        there = bool(self._desk.settings.preferences.kiosk_pin)
        name = self._pin.field.accessibleName()
        self._pin.field.set_placeholder(
            self.tr("A PIN is set; a new one takes its place") if there else self.tr("None")
        )
        self._pin.field.setAccessibleName(name)

    def _questions(self, typed: str) -> Choices:
        found = [(each.id, each.texts[self._desk.language]) for each in answers.questions(self._desk.counter)]
        return [(each, text) for each, text in found if fits(typed, text)]

    def _kiosk_words(self) -> Sequence[str]:
        return self.tr("Question for visitors"), self.tr(
            "One question and four faces, on a second screen where there is one, else on this one. Kept with their "
            "month only: not with a visit, a day or an hour."
        )

    def _press_words(self) -> Sequence[str]:
        return (self.tr("Show it, or take it away"),)

    def _question_words(self) -> Sequence[str]:
        return self.tr("What visitors are asked"), self.tr("They choose their language themselves.")

    def _pin_words(self) -> Sequence[str]:
        return self.tr("PIN of the visitors' question"), self.tr(
            "Four to eight digits. Without it nobody leaves the question on that screen; from the counter's own window "
            "it can always be taken away. Forgotten? Type a new one here."
        )

    def _idea_words(self) -> Sequence[str]:
        return self.tr("Ideas in words"), self.tr(
            "Residents' ideas are always counted by theme. Their words are kept only if your municipality wants that: "
            "on this computer for 180 days, or also sent. What points to one person is refused."
        )

    def _words_names(self) -> Sequence[str]:
        return self.tr("Not kept"), self.tr("On this computer"), self.tr("Here, and sent")

    def _address_words(self) -> Sequence[str]:
        return self.tr("The municipality's channel for ideas"), self.tr(
            "A web address or an e-mail address. It stands on the slip that residents take home."
        )

    def _reach_words(self) -> Sequence[str]:
        return self.tr("First visits and languages"), self.tr(
            "Counted for the month, one at a time, and tied to no visit and no hour. Ctrl+I at the counter counts one."
        )

    def _switch(self) -> Sequence[str]:
        return self.tr("Off"), self.tr("Counted")
