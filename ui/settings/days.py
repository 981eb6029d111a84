"""The days of this place: staffed hours, closed days, sample weeks, and when the counter asks.

Hours, closed days and weeks are typed where the municipality publishes none for the desk or the site; each is one line,
as people write it on a door.
"""

from collections.abc import Callable, Sequence

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter.errors import NotReadAsDays
from desk.model.typed import NotRead, closed_of, hours_of, samples_of
from desk.settings import SILENCES
from ui.bridge import Bridge
from ui.settings.keep import keep
from ui.settings.setting import Choose, Section, Write
from ui.theme import Theme

USUAL = 60


class DaysSection(Section):
    """What tells a quiet hour from one in which nobody counted."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._bridge = desk, bridge
        kept = desk.settings.preferences
        self._hours, self._closed, self._sample = (
            Write(theme, text) for text in (kept.hours, kept.closed, kept.sample)
        )  # fmt: skip
        self._silence = Choose(theme, SILENCES, kept.silence, self._silences)
        self.add(self._hours_words, self._hours)
        self.add(self._closed_words, self._closed)
        self.add(self._sample_words, self._sample)
        self.add(self._silence_words, self._silence)
        self._hours.written.connect(lambda text: self._keep("hours", text))
        self._closed.written.connect(lambda text: self._keep("closed", text))
        self._sample.written.connect(lambda text: self._keep("sample", text))
        self._silence.chosen.connect(lambda minutes: keep(desk, bridge, silence=minutes))
        self.follow()

    def heading(self) -> str:
        """See Section."""
        return self.tr("Hours and days")

    def follow(self) -> None:
        """Show what is kept now; what is published needs no typing."""
        kept, post, known = self._desk.settings.preferences, posts.where(self._desk.counter), self._desk.publication
        self._hours.set_value(kept.hours)
        self._closed.set_value(kept.closed)
        self._sample.set_value(kept.sample)
        self._silence.set_value(kept.silence)
        own_hours = post is None or not any(each.desk == post.desk.id for each in known.hours)
        own_days = post is None or not any(each.id == post.site.id for each in known.sites)
        fitting = (own_hours, own_days, own_days, True)
        if fitting != tuple(setting.fits for setting in self.settings):
            for setting, fits in zip(self.settings, fitting, strict=True):
                setting.fits = fits
            if self.parentWidget() is not None:
                self.seek(self.sought)

    def _keep(self, name: str, text: str) -> None:
        """Keep what can be read; else say what cannot, and show what is kept."""
        year = self._desk.counter.clock.now().day.year
        reads: dict[str, tuple[Callable[[], object], str]] = {
            "hours": (lambda: hours_of(text, ""), self.tr("Mon–Fri 9–16, Sat 10–14")),
            "closed": (lambda: closed_of(text, year), self.tr("24.12, 31.12, 1.7–31.7")),
            "sample": (lambda: samples_of(text, year), self.tr("10, 40–41")),
        }
        read, example = reads[name]
        try:
            read()
        except NotRead as problem:
            self._bridge.trouble.emit(NotReadAsDays(part=problem.part, example=example))
            self.follow()
        else:
            keep(self._desk, self._bridge, **{name: text})

    def _hours_words(self) -> Sequence[str]:
        return self.tr("Staffed hours"), self.tr(
            "When somebody serves at this desk, as Mon–Fri 9–16, Sat 10–14. Public holidays are closed. Empty: while a "
            "shift runs."
        )

    def _closed_words(self) -> Sequence[str]:
        return self.tr("Closed days"), self.tr(
            "Days of your own beside the public holidays, as 24.12, 31.12 or 1.7–31.7."
        )

    def _sample_words(self) -> Sequence[str]:
        return self.tr("Sample weeks"), self.tr(
            "The numbers of the weeks in which is counted, as 10, 40–41. Empty: all of them. In the others the counter "
            "asks nothing, and what is logged is kept as outside the sample."
        )

    def _silence_words(self) -> Sequence[str]:
        return self.tr("Ask about silence"), self.tr(
            "After how long without a visit in staffed hours the counter asks whether nobody came or nobody counted. "
            "Only the answer is reported, never why."
        )

    def _silences(self) -> Sequence[str]:
        usual = self.tr("%n minutes, as usual", "", USUAL)
        names = {0: self.tr("Never"), USUAL: usual}
        return [names.get(each) or self.tr("%n minutes", "", each) for each in SILENCES]
