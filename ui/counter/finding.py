"""Getting the search ready beside the screen: its index, and what people asked about here lately."""

from PySide6.QtCore import QObject, QTimer

from desk.app import OpenDesk
from desk.catalogue.use import Use
from desk.counter import post as posts
from desk.errors import DeskError
from ui.tasks import Latest, Tasks

SOON = 500
"""Milliseconds after the counter is on screen: its first picture goes before."""
OLD = 3 * 3600.0
"""Seconds after which what was asked about is counted anew; what is used here changes from week to week."""


class Finding(QObject):
    """Reads in a worker, rarely; until it has, and where it cannot, hits keep the order of the catalogue."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(tasks)
        self._of, self._read_at = self._site, float("-inf")
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._read)

    def prepare(self) -> None:
        """The counter is on screen, or has other categories."""
        self._soon.start()

    def look_again(self) -> None:
        """Time has passed with the counter on screen."""
        if self._age >= OLD:
            self.prepare()

    def follow(self) -> None:
        """Settings changed. What is asked at another place is read when the counter is on screen again."""
        site = self._site
        if site != self._of:
            self._of, self._read_at, self._desk.use = site, float("-inf"), Use()

    def stop(self) -> None:
        """The counter is off the screen."""
        self._soon.stop()
        self._latest.cancel()

    @property
    def _site(self) -> str:
        post = posts.where(self._desk.counter)
        return post.site.id if post else ""

    @property
    def _age(self) -> float:
        return self._desk.counter.clock.monotonic() - self._read_at

    def _read(self) -> None:
        desk = self._desk
        if self._age < OLD:
            self._latest.ask(lambda _cancelled, _progress: desk.search.prepare(), lambda _nothing: None)
        else:
            self._latest.ask(lambda cancelled, _progress: desk.prepare_search(cancelled), self._take, self._go_without)

    def _take(self, use: object) -> None:
        if isinstance(use, Use):
            self._desk.use = use
            self._read_at = self._desk.counter.clock.monotonic()

    def _go_without(self, _error: DeskError) -> None:
        """A journal that cannot be read now is said where it matters: the search goes on without."""
