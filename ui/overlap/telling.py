"""What the screen says: the figures in sentences. Every number goes through the language."""

from datetime import date

from PySide6.QtCore import QObject

from desk.model.overlap import Overlap, Question, Source
from desk.text import say, say_changed, say_day, say_number, say_within
from ui.overlap.figures import Figures, Pair

_BETWEEN = "\u00a0· "
"""No line begins with the dot."""


class Telling(QObject):
    """The sentences of the screen, in the language that is spoken."""

    def title(self, rows: str, columns: str) -> str:
        """What one sees."""
        return self.tr("Asked about in one visit: {rows} and {columns}").format(rows=rows, columns=columns)

    def facts(self, overlap: Overlap, place: str, language: str) -> str:
        """How many visits, of when, of where."""
        parts = []
        if overlap.visits is not None:
            parts.append(self.tr("%Ln visit(s)", "", overlap.visits))
        if overlap.several is not None:
            parts.append(self.tr("%Ln with several questions", "", overlap.several))
        asked = overlap.question
        within = say_within(language, asked.first, asked.last) if parts else ""
        parts.append(self.months(asked.first, asked.last, language))
        if overlap.source is Source.SERVER and overlap.until is not None:
            day = say_day(language, date.fromisoformat(overlap.until), "medium")
            delivered = self.tr("delivered until {day}").format(day=day)
            return _BETWEEN.join(filter(None, (*parts, place, delivered, within)))
        return _BETWEEN.join(filter(None, (*parts, place, within)))

    def months(self, first: str, last: str, language: str) -> str:
        """A stretch of months: `September to November 2026`."""
        one, other = (date.fromisoformat(f"{month}-01") for month in (first, last))
        whole = say_day(language, other, "LLLL y")
        if one == other:
            return whole
        begin = say_day(language, one, "LLLL" if one.year == other.year else "LLLL y")
        return self.tr("{first} to {last}").format(first=begin, last=whole)

    def place(self, overlap: Overlap, name: str) -> str:
        """Whose figures these are: `name` is that of the site that was asked for, else of the municipality."""
        return name if name or overlap.source is Source.JOURNAL else self.tr("all counters")

    def why_here(self, overlap: Overlap, language: str) -> str:
        """Why these are the device's own figures; empty when they are the server's."""
        if overlap.source is Source.SERVER:
            return ""
        if overlap.reason is not None:
            return say(language, overlap.reason, **overlap.facts)
        return self.tr("This computer reports to no server yet, so these are the figures of this computer alone.")

    def few(self, overlap: Overlap) -> str:
        """What stands in a hidden cell."""
        return f"<{overlap.threshold}"

    def fewer(self, threshold: int) -> str:
        """The same in words."""
        return self.tr("fewer than {number}").format(number=threshold)

    def cell(self, pair: Pair, threshold: int) -> str:
        """A cell in short, for a screen reader and the tooltip."""
        both = self._both(pair)
        if pair.n is None:
            return f"{both}: {self.fewer(threshold)}"
        told = f"{both}: {self.tr('%Ln visit(s)', '', pair.n)}"
        return f"{told}, {self.tr('more often than chance')}" if pair.link else told

    def sentence(self, pair: Pair, threshold: int, language: str) -> str:
        """The chosen cell in words."""
        both = self._both(pair)
        if pair.n is None:
            hidden = self.tr("{both}: fewer than {number} visits, so the number is hidden and points at nobody.")
            return hidden.format(both=both, number=threshold)
        asked = self.tr("{both}: asked about together in %Ln visit(s)", "", pair.n).format(both=both)
        if pair.link is None:
            return self.tr("{asked}; the figures do not show that this is more than chance.").format(asked=asked)
        times, low, high = (self.times(x, language) for x in (pair.link.odds, pair.link.low, pair.link.high))
        more = self.tr("{asked}, {times} times as often as chance would give ({low} to {high}).")
        return more.format(asked=asked, times=times, low=low, high=high)

    def link(self, pair: Pair, language: str) -> tuple[str, str, str]:
        """A link in the list: how many times, what stands below it, and all of it for a screen reader."""
        link = pair.link
        assert link is not None
        times, low, high = (self.times(x, language) for x in (link.odds, link.low, link.high))
        visits = self.tr("%Ln visit(s)", "", link.n)
        below = self.tr("{low} to {high}").format(low=low, high=high)
        spoken = self.tr("{both}: {times} times as often as chance, {low} to {high}, {visits}").format(
            both=self._both(pair), times=times, low=low, high=high, visits=visits
        )
        return f"{times}×", f"{below} · {visits}", spoken

    def times(self, number: float, language: str) -> str:
        """How many times: one decimal while it says something."""
        return say_number(language, number, "#,##0.0" if number < 10 else "#,##0")

    def left_out(self, threshold: int) -> str:
        """What has no row or column in the matrix."""
        return self.tr(
            "A subject that was asked about together with none of the other side in {number} visits or more has no row "
            "or column here."
        ).format(number=threshold)

    def matrix(self) -> str:
        """The name of the matrix."""
        return self.tr("Visits in which people asked about both")

    def range(self, figures: Figures) -> str:
        """What the shades stand for."""
        if figures.least == figures.most:
            return self.tr("%Ln visit(s)", "", figures.most)
        return self.tr("{least} to %Ln visits", "", figures.most).format(least=figures.least)

    def more_often(self) -> str:
        """What the corner stands for."""
        return self.tr("more often than chance")

    def sensitive(self) -> str:
        """What the sensitive categories of a side are called together."""
        return self.tr("Sensitive subjects")

    def nothing(self, overlap: Overlap) -> tuple[str, str]:
        """Why there is no matrix, and what to do."""
        number = overlap.threshold
        title = self.tr("Nothing to show yet")
        if overlap.visits is None:
            return title, self.tr(
                "Fewer than {number} visits were counted. At the counter + adds a question to the visit it belongs to; "
                "then it will be seen here what is asked about together."
            ).format(number=number)
        return title, self.tr(
            "No two subjects of these sides were asked about together in {number} visits or more. At the counter + "
            "adds a question to the visit it belongs to; a longer stretch of months may show more."
        ).format(number=number)

    def links_title(self) -> str:
        """The title of the list."""
        return self.tr("Together more often than chance")

    def links_note(self, some: bool) -> str:
        """How the list is read, or that it is empty."""
        if some:
            return self.tr("How many times as often as chance would give; the line is where the truth probably lies.")
        return self.tr("So far the figures show no two subjects that go together more often than chance would give.")

    def can_tell(self, question: Question, language: str) -> str:
        """What the figures can tell, and what not."""
        changed = say_changed(language, question.first, question.last)
        told = self.tr(
            "This tells what is asked about in one visit. It does not tell who asks, nor why, nor whether somebody "
            "came back another day; questions about the way are left out."
        )
        return f"{changed} {told}"

    def here(self) -> str:
        """A word for figures of this device."""
        return self.tr("This computer")

    def _both(self, pair: Pair) -> str:
        return f"{pair.row.name} + {pair.column.name}"
