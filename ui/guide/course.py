"""What is written of a guide that runs: its start writes the visit, its end outcome and effort, leaving it the step.

Between them only the device knows the step and what was chosen, so that a kill in the middle still leaves it.
"""

from collections.abc import Callable
from dataclasses import replace

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import guide as guides
from desk.counter.counter import Counter
from desk.guides import run as runs
from desk.guides.errors import BrokenGuide
from desk.guides.run import Choice, Move, Run
from desk.model.visit import Channel
from ui.bridge import Bridge


class Course:
    """`run` is the guide that is open; `about` the visit and inquiry that it, or the last one, is about."""

    def __init__(self, desk: OpenDesk, bridge: Bridge) -> None:
        self._desk, self._bridge = desk, bridge
        self.run: Run | None = None
        self.about: tuple[str, int] | None = None
        self._noted: str | None = None

    def open(self, category: str, visit: str | None, channel: Channel) -> bool:
        """Take up the guide of a visit where it stopped; else start that of the category, on a new visit or on this
        one. One that is open is left where it is. False when there is no guide, or nothing could be written."""
        if self.run is not None and not self.leave():
            return False
        if visit is not None and self._bridge.attempt(lambda: self._resume(visit, category)) is None:
            return False
        return self.run is not None or self._begin(category, visit, channel)

    def why_none(self, category: str) -> BrokenGuide | None:
        """Why there is no guide for a category, where one is broken."""
        return self._desk.guides.why_none(category, self._desk.settings.preferences.country)

    def take(self, choice: Choice) -> None:
        """What a key does: a step on or back, a tick, the end, or out."""
        if choice.move is Move.LEAVE:
            self.leave()
        elif choice.move is Move.FINISH:
            self._stop(guides.end)
        elif self.run is not None:
            self._go(runs.take(self.run, choice))

    def answer(self, text: str) -> None:
        """What was typed is the answer."""
        if self.run is not None:
            self._go(runs.answer(self.run, text))

    def leave(self) -> bool:
        """The guide stops where it is; False when that could not be written."""
        return self._stop(guides.leave)

    def follow(self, changes: Changes) -> bool:
        """Something was written: when the question this guide is about is gone, so is the guide. True if it closed."""
        run = self.run
        visit = next((each for each in changes.visits if run and each.id == run.visit), None)
        if run is None or visit is None:
            return False
        following = [at for at, inquiry in enumerate(visit.inquiries) if inquiry.guide == run.guide.id]
        if not visit.live or not following:
            return self.leave()
        if self._noted is not None and visit.inquiries[following[-1]].step != self._noted:
            return self._forget(run)
        if run.inquiry not in following:
            self.run = replace(run, inquiry=following[-1])
        return False

    def _resume(self, visit: str, category: str) -> Changes:
        self._hold(guides.resume(self._desk.counter, self._desk.guides, visit, category), began=False)
        return Changes()

    def _begin(self, category: str, visit: str | None, channel: Channel) -> bool:
        counter, country = self._desk.counter, self._desk.settings.preferences.country
        guide = self._desk.guides.for_category(category, country, counter.clock.now().day)
        if guide is None:
            return False

        def start() -> Changes:
            self._hold(guides.start(counter, guide, visit_id=visit, channel=channel))
            return Changes()

        return self._bridge.attempt(start) is not None

    def _hold(self, run: Run | None, *, began: bool = True) -> None:
        """A run begins, or goes on. Where it began, another step in its visit tells later that this was taken back; one
        that was taken up goes on even when it is taken back that it was left."""
        self.run = run
        if run is not None:
            self.about = run.visit or "", run.inquiry
            self._noted = run.guide.start if began else None

    def _go(self, after: Run) -> None:
        """One step, kept before it is shown; a tick too."""

        def keep() -> Changes:
            guides.keep(self._desk.counter, after)
            return Changes()

        if self._bridge.attempt(keep) is not None:
            self.run = after

    def _stop(self, verb: Callable[[Counter, Run], Changes]) -> bool:
        """While its end is written there is no guide: what changes then is no news to it."""
        run, self.run = self.run, None
        if run is None or self._bridge.attempt(lambda: verb(self._desk.counter, run)) is not None:
            return True
        self.run = run
        return False

    def _forget(self, run: Run) -> bool:
        """The visit is as it was before this guide began: nothing of it may be written after all."""
        if self._bridge.attempt(lambda: guides.forget(self._desk.counter, run)) is None:
            return False
        self.run = None
        return True
