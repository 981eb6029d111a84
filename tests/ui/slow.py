"""A desk whose figures take their time."""

import threading

from desk.app import OpenDesk
from desk.errors import Reason
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Overlap, Question


class Slow:
    """A desk whose figures take until they are let go (`go`), or fail."""

    def __init__(self, desk: OpenDesk, error: Exception | None = None) -> None:
        self._desk, self._error, self.go = desk, error, threading.Event()

    def __getattr__(self, name: str) -> object:
        return getattr(self._desk, name)

    @property
    def reporting(self) -> "Slow":
        """What the desk asks for figures."""
        return self

    def overlap(self, question: Question) -> Overlap | Reason | None:
        """When it is let go."""
        self._wait()
        return self._desk.reporting.overlap(question)

    def journey(self, question: JourneyQuestion) -> Journey | Reason | None:
        """When it is let go."""
        self._wait()
        return self._desk.reporting.journey(question)

    def _wait(self) -> None:
        self.go.wait(30)
        if self._error is not None:
            raise self._error
