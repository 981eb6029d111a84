"""What the bar on top says of the desk: where we stand, how many came today, and what of it the server has."""

from PySide6.QtCore import QObject, QTimer

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.model.delivery import Delivery, State
from desk.model.site import Post
from desk.text import say_time, say_weekday
from ui.standing import standing
from ui.widgets.bar import Bar
from ui.widgets.stripe import Stripe
from ui.words import word

KEPT_HERE = Delivery(State.HERE, 0)
FRAME = 33
"""Milliseconds, two frames: the bar counts a visit when its tick has surely been painted."""


class Heading(QObject):
    """Tells the bar of a desk; with a `stripe` it is that of a training."""

    def __init__(self, desk: OpenDesk, bar: Bar, stripe: Stripe | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._bar, self._stripe = desk, bar, stripe
        self._ticked = QTimer(self, interval=FRAME, singleShot=True)
        self._ticked.timeout.connect(self._show_today)

    @property
    def title(self) -> str:
        """What the window is called, so that it is known in the list of windows too."""
        post = posts.where(self._desk.counter)
        begins = [self.tr("Training")] if self._stripe is not None else []
        return " – ".join((*begins, *([post.site.name] if post else []), "Skranke"))

    def refresh(self) -> None:
        """Say all of it. Before anybody has said where we are working there is nothing to say."""
        post = posts.where(self._desk.counter)
        if post is not None:
            self._bar.show_place(post.site.name, self._details(post))
            self._show_today()

    def count_soon(self) -> None:
        """A visit was logged: that moves nobody to another place, and its tick is painted before the bar counts it."""
        self._ticked.start()

    def stop(self) -> None:
        """The window closes."""
        self._ticked.stop()

    def show_delivery(self) -> None:
        """What the server has."""
        if self._stripe is not None:
            self._bar.show_delivery(self.tr("nothing counts"), self._stripe.text, "circle-slash", "other", noted=False)
            return
        # What is kept here is not counted: of a long journal that would take longer than all the rest of a tick.
        delivery = self._desk.delivery if self._desk.pairing else KEPT_HERE
        stands = standing(delivery, self._desk.counter.clock.now(), self._desk.language)
        self._bar.show_delivery(stands.text, stands.sentence, stands.icon, stands.tone, noted=stands.noted)

    def _show_today(self) -> None:
        number = visits.count_today(self._desk.counter)
        words, whole = self.tr("visit(s) today", "", number), self.tr("%n visit(s) today", "", number)
        self._bar.show_today(f"{number}", words, whole)
        self.show_delivery()

    def _details(self, post: Post) -> str:
        shift = shifts.current(self._desk.counter)
        served_by = shift.served_by if shift and shift.served_by else post.desk.served_by
        stop = posts.stop(self._desk.counter)
        parts = [stop.name if stop else "", post.desk.name, word(served_by) if served_by else ""]
        if shift:
            since = say_time(self._desk.language, shift.opened.local)
            if shift.opened.day != self._desk.counter.clock.now().day:
                since = f"{say_weekday(self._desk.language, shift.opened.day)} {since}"
            parts.append(self.tr("shift since {time}").format(time=since))
        return " · ".join(part for part in parts if part)
