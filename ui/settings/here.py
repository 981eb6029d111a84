"""Where we work: the place, the desk, the stop, and who serves here.

A device that is paired chooses among what its municipality published; one that is not, or of whose site nothing is
published, writes the names itself.
"""

from collections.abc import Callable, Sequence

from desk.app import OpenDesk
from desk.catalogue.fold import fits
from desk.changes import Changes
from desk.counter import post as posts
from desk.model.site import Post, ServedBy
from ui.bridge import Bridge
from ui.settings.setting import Choose, Section, Write
from ui.theme import Theme
from ui.widgets.pick import Choices, Pick
from ui.words import at_the_site, not_said, post_words, word

_SERVED = (None, *ServedBy)


class HereSection(Section):
    """The post. A renamed place stays the same place."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._bridge = desk, bridge
        post = posts.here(desk.counter)
        self._post, self._stop = Pick(theme, self._posts), Pick(theme, self._stops)
        self._site, self._name = Write(theme, post.site.name), Write(theme, post.desk.name)
        self._served_by = Choose(theme, _SERVED, post.desk.served_by, self._served_words)
        self.add(self._post_words, self._post)
        self.add(self._site_words, self._site)
        self.add(self._name_words, self._name)
        self.add(self._stop_words, self._stop)
        self.add(self._served_by_words, self._served_by)
        self._post.chosen.connect(lambda chosen: self._do(lambda: posts.stand_at(desk.counter, chosen)))
        self._stop.chosen.connect(lambda chosen: self._do(lambda: posts.move_to(desk.counter, chosen)))
        self._site.written.connect(self._write)
        self._name.written.connect(self._write)
        self._served_by.chosen.connect(lambda side: self._do(lambda: posts.serve(desk.counter, side)))
        self.follow()

    def heading(self) -> str:
        """See Section."""
        return self.tr("Where we work")

    def follow(self) -> None:
        """Show what is kept now."""
        post = posts.here(self._desk.counter)
        self._site.set_value(post.site.name)
        self._name.set_value(post.desk.name)
        self._served_by.set_value(post.desk.served_by)
        offered = posts.offered(self._desk.counter)
        self._post.set_value(next((each for each in offered if _same(each, post)), None))
        self._stop.set_value(post.place)
        fitting = (bool(offered), not offered, not offered, bool(posts.stops(self._desk.counter)), True)
        if fitting != tuple(setting.fits for setting in self.settings):
            for setting, here in zip(self.settings, fitting, strict=True):
                setting.fits = here
            if self.parentWidget() is not None:
                self.seek(self.sought)

    def _posts(self, typed: str) -> Choices:
        found = [(post, post_words(post)) for post in posts.offered(self._desk.counter)]
        return [(post, text) for post, text in found if fits(typed, text)]

    def _stops(self, typed: str) -> Choices:
        found = [(stop.id, stop.name) for stop in posts.stops(self._desk.counter)]
        return [(stop, text) for stop, text in [(None, at_the_site()), *found] if fits(typed, text)]

    def _write(self) -> None:
        site = self._site.field.text().strip() or posts.here(self._desk.counter).site.name
        name, served_by = self._name.field.text(), self._served_by.value
        self._do(lambda: posts.work_at(self._desk.counter, site, desk_name=name, served_by=served_by))

    def _do(self, work: Callable[[], Changes]) -> None:
        self._bridge.attempt(work)
        self.follow()

    def _post_words(self) -> Sequence[str]:
        return self.tr("Place and desk"), self.tr("As your municipality published them. What is logged counts there.")

    def _stop_words(self) -> Sequence[str]:
        return self.tr("Stop"), self.tr("Where we are just now. A key at the counter does the same.")

    def _site_words(self) -> Sequence[str]:
        return self.tr("Place"), self.tr("Shown at the top of the window and on every report.")

    def _name_words(self) -> Sequence[str]:
        return self.tr("Desk"), self.tr("Which counter this is, where there are several.")

    def _served_by_words(self) -> Sequence[str]:
        return self.tr("Who serves here"), self.tr("Used unless a shift says otherwise.")

    def _served_words(self) -> Sequence[str]:
        return [not_said(), *(word(value) for value in ServedBy)]


def _same(one: Post, other: Post) -> bool:
    return (one.site.id, one.desk.id) == (other.site.id, other.desk.id)
