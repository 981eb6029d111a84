"""Colours, sizes and fonts: the tokens of resources/theme.json as Qt wants them.

One Theme object lives as long as the program. It changes in place (another column, another text size) and says so
with `changed`; widgets read it again. Text styles come as fonts, not as style sheets, because only a QFont can ask
for figures that line up.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desk.errors import MissingFont, MissingScreenFont
from desk.text import RESOURCES

ICONS = RESOURCES / "icons"
TEXT_CONTRAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
PART_CONTRAST = {"light": 3.0, "dark": 3.0, "contrast": 4.5}
"""What each column keeps to at least: WCAG 2.2 AA, and for high contrast AAA; parts there as much as text elsewhere."""
_WEIGHTS = {"regular": QFont.Weight.Normal, "medium": QFont.Weight.Medium, "semibold": QFont.Weight.DemiBold}


@dataclass(frozen=True, slots=True)
class Tokens:
    """What theme.json says. `colours` is name -> column -> #RRGGBB; `pairs` is kind -> foreground -> backgrounds;
    `focus_width` is column -> pixels."""

    step: int
    type: Mapping[str, int]
    families: Mapping[str, str]
    radii: Mapping[str, int]
    focus_width: Mapping[str, int]
    colours: Mapping[str, Mapping[str, str]]
    pairs: Mapping[str, Mapping[str, tuple[str, ...]]]

    def columns(self) -> tuple[str, ...]:
        """The themes there are: every column that the first colour has, in order."""
        first = next(iter(self.colours.values()))
        return tuple(name for name in first if name != "for")


@cache
def tokens(file: Path = RESOURCES / "theme.json") -> Tokens:
    """The tokens of a file, read once."""
    read = json.loads(file.read_text(encoding="utf-8"))
    pairs = {kind: {ink: tuple(on) for ink, on in rows.items()} for kind, rows in read.pop("pairs").items()}
    read.pop("about")
    return Tokens(pairs=pairs, **read)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #RRGGBB colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def load_fonts(folder: Path = RESOURCES / "fonts") -> MissingFont | None:
    """Give Qt our fonts, once. When one is missing the system's is used, and the sentence to show is returned."""
    loaded: set[str] = set()
    for file in sorted(folder.glob("*.ttf")):
        loaded.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))))
    missing = next((family for family in tokens().families.values() if family not in loaded), None)
    return MissingScreenFont(font=missing, folder=folder) if missing else None


class Theme(QObject):
    """The look now. `changed` is emitted after every change, when the application already wears it."""

    changed = Signal()

    def __init__(self, choice: str = "system", text_size: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens()
        self.choice = choice
        self.text_size = text_size
        there = set(QFontDatabase.families())
        self._system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        self._families = {w: name for w, name in self.tokens.families.items() if name in there}
        self._fonts: dict[tuple[str, str, bool, int], QFont] = {}
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._read_system()

    @property
    def dark(self) -> bool:
        """Whether light signs stand on a dark ground in the column worn now."""
        return contrast(self.hex("ground"), "#FFFFFF") > contrast(self.hex("ground"), "#000000")

    @property
    def focus_width(self) -> int:
        """Pixels of the ring around what has the keys."""
        return self.tokens.focus_width[self.column]

    def change(self, *, choice: str, text_size: int) -> None:
        """Wear another column (`system`, or a column's name) or another text size (per cent)."""
        if (choice, text_size) == (self.choice, self.text_size):
            return
        self.choice = choice
        self.text_size = text_size
        self._read_system()
        self.wear()

    def wear(self) -> None:
        """Put the look on the whole application."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(self.font())
            application.setPalette(self.palette())
            application.setStyleSheet(_style_sheet(self))
        self.changed.emit()

    def hex(self, name: str) -> str:
        """A colour as #RRGGBB."""
        return self.tokens.colours[name][self.column]

    def colour(self, name: str) -> QColor:
        """A colour."""
        return QColor(self.hex(name))

    def space(self, steps: float) -> int:
        """Pixels of that many steps of the 8-point scale. Room does not grow with the text: the text needs it."""
        return round(self.tokens.step * steps)

    def scaled(self, pixels: float) -> int:
        """Pixels that grow with the text: icons, rows, keycaps."""
        return round(pixels * self.text_size / 100)

    def px(self, kind: str) -> int:
        """The size of a kind of text: small, body, large, title, display."""
        return self.scaled(self.tokens.type[kind])

    def font(self, kind: str = "body", weight: str = "regular", *, figures: bool = False) -> QFont:
        """The font of a kind of text. `figures` makes the numbers line up. Made once: every stroke asks for it."""
        wanted = (kind, weight, figures, self.text_size)
        if wanted not in self._fonts:
            font = QFont(self._families.get(weight, self._system))
            font.setWeight(_WEIGHTS[weight])
            font.setPixelSize(self.px(kind))
            if figures:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[wanted] = font
        return QFont(self._fonts[wanted])

    def radius(self, name: str) -> int:
        """The rounding of a corner: key, field, card."""
        return self.tokens.radii[name]

    def palette(self) -> QPalette:
        """The colours as Qt's own parts want them."""
        role = QPalette.ColorRole
        named = {
            role.Window: "ground", role.WindowText: "ink", role.Base: "surface", role.AlternateBase: "panel",
            role.Text: "ink", role.Button: "surface", role.ButtonText: "ink", role.PlaceholderText: "ink_soft",
            role.Highlight: "accent", role.HighlightedText: "on_accent", role.ToolTipBase: "ink",
            role.ToolTipText: "surface", role.Link: "accent", role.Accent: "accent",
        }  # fmt: skip
        palette = QPalette()
        for name, colour in named.items():
            palette.setColor(name, self.colour(colour))
        return palette

    def _system_changed(self) -> None:
        before = self.column
        self._read_system()
        if self.column != before:
            self.wear()

    def _read_system(self) -> None:
        self.column = self._of_system() if self.choice == "system" else self.choice

    def _of_system(self) -> str:
        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"


_SHEET = Template("""
QWidget[surface="ground"] { background: $ground; }
QWidget[surface="surface"] { background: $surface; }
QWidget[surface="panel"] { background: $panel; }
QWidget[surface="sunken"] { background: $sunken; }
QLineEdit { background: transparent; border: 0; selection-background-color: $accent; selection-color: $on_accent; }
QToolTip { background: $ink; color: $surface; border: 0; padding: 6px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget[surface="none"] { background: transparent; border: 0; }
QTableCornerButton::section { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def _style_sheet(theme: Theme) -> str:
    """The few rules that have to be a style sheet; everything else is drawn by our own widgets."""
    return _SHEET.substitute({name: theme.hex(name) for name in theme.tokens.colours})
