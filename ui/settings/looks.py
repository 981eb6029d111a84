"""How it looks and speaks: language, light or dark, size of the text."""

from collections.abc import Sequence

from desk.app import OpenDesk
from desk.settings import TEXT_SIZES, THEMES
from desk.text import LANGUAGES
from ui.bridge import Bridge
from ui.settings.keep import keep
from ui.settings.setting import Choose, Section
from ui.text import NAMES
from ui.theme import Theme


class LooksSection(Section):
    """Worn at once."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        chosen = desk.settings.preferences
        self._language = Choose(theme, LANGUAGES, chosen.language, lambda: [NAMES[code] for code in LANGUAGES])
        self._theme_choice = Choose(theme, THEMES, chosen.theme, self._themes)
        self._size = Choose(theme, TEXT_SIZES, chosen.text_size, self._sizes)
        self.add(self._language_words, self._language)
        self.add(self._theme_words, self._theme_choice)
        self.add(self._size_words, self._size)
        self._language.chosen.connect(lambda code: keep(desk, bridge, language=code))
        self._theme_choice.chosen.connect(lambda name: keep(desk, bridge, theme=name))
        self._size.chosen.connect(lambda size: keep(desk, bridge, text_size=size))

    def heading(self) -> str:
        """See Section."""
        return self.tr("Language and looks")

    def follow(self) -> None:
        """Show what is kept now."""
        kept = self._desk.settings.preferences
        self._language.set_value(kept.language)
        self._theme_choice.set_value(kept.theme)
        self._size.set_value(kept.text_size)

    def _language_words(self) -> Sequence[str]:
        return self.tr("Language"), self.tr("Of the screens, the categories, the guides and the reports.")

    def _theme_words(self) -> Sequence[str]:
        return self.tr("Colours"), self.tr(
            "Dark is easier on the eyes in a dim room, high contrast for many who see less: strong colours on black, "
            "and a thick ring around what has the keys."
        )

    def _size_words(self) -> Sequence[str]:
        return self.tr("Size of the text"), self.tr("Everything grows with it: keys, icons and words.")

    def _themes(self) -> Sequence[str]:
        return self.tr("Same as the computer"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")

    def _sizes(self) -> Sequence[str]:
        return [self.tr("{size}%").format(size=size) for size in TEXT_SIZES]
