"""Where we work: the place, the desk, and who serves at it."""

from collections.abc import Sequence

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import post as posts
from desk.model.site import ServedBy
from ui.bridge import Bridge
from ui.settings.setting import Choose, Section, Write
from ui.theme import Theme
from ui.words import not_said, word

_SERVED = (None, *ServedBy)


class HereSection(Section):
    """The post. A renamed place stays the same place."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._bridge = desk, bridge
        post = posts.here(desk.counter)
        self._site, self._name = Write(theme, post.site.name), Write(theme, post.desk.name)
        self._served_by = Choose(theme, _SERVED, post.desk.served_by, self._served_words)
        self.add(self._site_words, self._site)
        self.add(self._name_words, self._name)
        self.add(self._served_by_words, self._served_by)
        self._site.written.connect(self._write)
        self._name.written.connect(self._write)
        self._served_by.chosen.connect(self._write)

    def heading(self) -> str:
        """See Section."""
        return self.tr("Where we work")

    def follow(self) -> None:
        """Show what is kept now."""
        post = posts.here(self._desk.counter)
        self._site.set_value(post.site.name)
        self._name.set_value(post.desk.name)
        self._served_by.set_value(post.desk.served_by)

    def _write(self) -> None:
        site = self._site.field.text().strip() or posts.here(self._desk.counter).site.name
        name, served_by = self._name.field.text(), self._served_by.value

        def work() -> Changes:
            return posts.work_at(self._desk.counter, site, desk_name=name, served_by=served_by)

        self._bridge.attempt(work)
        self.follow()

    def _site_words(self) -> Sequence[str]:
        return self.tr("Place"), self.tr("Shown at the top of the window and on every report.")

    def _name_words(self) -> Sequence[str]:
        return self.tr("Desk"), self.tr("Which counter this is, where there are several.")

    def _served_by_words(self) -> Sequence[str]:
        return self.tr("Who serves here"), self.tr("Used unless a shift says otherwise.")

    def _served_words(self) -> Sequence[str]:
        return [not_said(), *(word(value) for value in ServedBy)]
