"""Where delivery stands, in a few words, a sign and a colour, and in the one sentence behind them.

Calm on purpose: a bookmobile without a network is an ordinary day. Only what needs a person is in the colour of
attention.
"""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from desk.model.delivery import Delivery, State
from desk.model.period import Moment
from desk.text import say


@dataclass(frozen=True, slots=True)
class Standing:
    """`text` is for the bar, `sentence` says why or what it means; `noted` where the sentence is worth reading now."""

    text: str
    sentence: str
    icon: str
    tone: str
    noted: bool = False


_SIGNS = {
    State.HERE: ("padlock-locked", "done"),
    State.SENT: ("checkmark-circle", "done"),
    State.SENDING: ("cloud-up", "accent"),
    State.WAITING: ("hourglass", "waiting"),
    State.REFUSED: ("exclamationmark-triangle", "attention"),
}


class _Words(QObject):
    """Says it; the forms of a plural are found only where an object says them with `tr`."""

    def text(self, delivery: Delivery, now: Moment, language: str) -> str:
        """The few words."""
        if delivery.state is State.HERE:
            return self.tr("kept here")
        if delivery.waiting:
            left = self.tr("{count} not sent", "", delivery.waiting).format(count=number(delivery.waiting))
            return f"{left} · {say(language, delivery.brief)}" if delivery.brief else left
        if delivery.state is State.REFUSED:
            return self.tr("not let in")
        if delivery.sent_at is None:
            return self.tr("all sent")
        return self.tr("all sent {time}").format(time=moment_words(delivery.sent_at, now))

    def meaning(self, state: State) -> str:
        """What a state means where there is no reason to tell."""
        if state is State.HERE:
            return self.tr(
                "Everything is written on this computer, encrypted, before the tick appears. It reports to no server "
                "yet."
            )
        if state is State.SENT:
            return self.tr("Everything that was written here is at the server too.")
        return self.tr("On its way to the server. Everything stays here too.")


def standing(delivery: Delivery, now: Moment, language: str) -> Standing:
    """What a person sees of delivery, in the language of the screen."""
    icon, tone = _SIGNS[delivery.state]
    words = _Words()
    sentence = say(language, delivery.reason, **delivery.facts) if delivery.reason else words.meaning(delivery.state)
    return Standing(words.text(delivery, now, language), sentence, icon, tone, delivery.reason is not None)


def number(count: int) -> str:
    """A count with the separators of the language."""
    return QLocale().toString(count)


def moment_words(at: Moment, now: Moment) -> str:
    """The time of today, else the date."""
    local = at.local
    if at.day == now.day:
        return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
