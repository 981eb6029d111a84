"""What lies over the tiles while the digits are elsewhere: the hits of a search, the answers of a picker, a time."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.offer import ROW, Offer, OfferButton

SHADE = 20
"""Pixels of shade around the card; they belong to the widget."""

_PITCH = 120
"""Pixels at 100 % text from one column of answers to the next, at least."""
MOST_HITS = 9
SECOND_LINE = 32
"""Pixels at 100 % text of a line of keycaps below a name that leaves them no room."""


class TimeDigits(QWidget):
    """Four places for HHMM, filled as they are typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._typed = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_typed(self, typed: str) -> None:
        """The digits so far."""
        self._typed = typed
        shown = typed.ljust(4, "–")
        self.setAccessibleName(f"{shown[:2]}:{shown[2:]}")
        self.update()

    def sizeHint(self) -> QSize:
        """Four digits and a colon."""
        return QSize(self._theme.scaled(4 * 44 + 24), self._theme.scaled(60))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the four places; the next one to fill has the ring."""
        painter, theme = QPainter(self), self._theme
        wide, gap, left = theme.scaled(40), theme.scaled(4), float(theme.space(1))
        painter.setFont(theme.font("display", "medium", figures=True))
        for at in range(4):
            box = QRectF(left, theme.space(0.5), wide, self.height() - theme.space(1))
            here = at == len(self._typed)
            pen = QPen(theme.colour("focus" if here else "edge"), theme.focus_width if here else 1)
            paint_box(painter, box, theme.colour("surface"), pen, theme.radius("key"))
            painter.setPen(theme.colour("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._typed[at : at + 1])
            left += wide + gap
            if at == 1:
                colon = QRectF(left, 0, theme.scaled(12), self.height() - theme.space(0.5))
                painter.drawText(colon, Qt.AlignmentFlag.AlignCenter, ":")
                left += theme.scaled(12) + gap
        painter.end()


class Offers(QWidget):
    """A card in its own shade over the tiles. `chosen` carries the digit of the offer that was pressed by hand."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self._title = Label(theme, "", "body", weight="semibold", tone="ink_soft", wrap=True)
        self._title.setIndent(theme.space(1))
        self._time = TimeDigits(theme)
        self._offers = QWidget()
        self.buttons: tuple[OfferButton, ...] = ()
        self._side_by_side = False
        self._wide = self._widest = self.width()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(*(theme.space(1) + SHADE for _ in range(4)))
        self._body.setSpacing(theme.space(0.5))
        self._said = Label(theme, "", "body", weight="medium", tone="attention", wrap=True)
        self._said.setIndent(theme.space(1))
        for part in (self._title, self._offers, self._time, self._said):
            self._body.addWidget(part)
        self.hide()

    def show_hits(self, offers: Sequence[Offer], told: str) -> None:
        """The hits, one a line, and what there is to tell of the search."""
        self._show(told, offers, wide=True)

    def show_picker(self, title: str, offers: Sequence[Offer], *, wide: bool = False) -> None:
        """A question and its answers, side by side, or one a line."""
        self._show(title, offers, wide=wide)

    def show_time(self, title: str, typed: str) -> None:
        """A time that is being typed."""
        self._show(title, (), wide=False)
        self._time.show_typed(typed)
        self._time.show()
        self._fit()

    def say(self, text: str) -> None:
        """Why a key did nothing, until the next key. What the card says already is not said twice."""
        title = self._title.text()
        self._title.setVisible(bool(title) and title != text)
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self._fit()

    def room_for_hits(self, height: int, most: int = MOST_HITS) -> int:
        """How many hits fit above the bottom of a place that high, at most so many; the first may need two lines."""
        inside = height - self.y() - 2 * SHADE - self._theme.space(2)
        return min(max((inside - self._theme.scaled(SECOND_LINE)) // self._theme.scaled(ROW), 3), most)

    def put_away(self) -> None:
        """The digits are back on the tiles."""
        self._shown = ()
        self.hide()

    def lie(self, left: int, top: int, width: int, most: int) -> None:
        """Lie there, as wide as that, the shade around it; the height is what the content needs. Where that is more
        than there is, it may be as wide as `most`, over what stands beside the tiles."""
        self.move(left - SHADE, top - SHADE)
        self._wide, self._widest = width + 2 * SHADE, most + 2 * SHADE
        self._fit()

    def _fit(self) -> None:
        room, wide = self.parentWidget().height() + SHADE - self.y(), self._wide
        if self._side_by_side and self._tall(wide) > room:
            for button in self.buttons:
                button.lower()
            self._offers.updateGeometry()
            self._body.invalidate()
            wide = wide if self._tall(wide) <= room else self._widest
        self.resize(wide, self._tall(wide))

    def _tall(self, wide: int) -> int:
        """Pixels that the content needs at a width, the shade included."""
        self._body.activate()
        inside = self._body.totalHeightForWidth(wide) if self._body.hasHeightForWidth() else -1
        return inside if inside >= 0 else self._body.totalSizeHint().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shade, lighter towards its edge, then the card."""
        painter, theme = QPainter(self), self._theme
        card = QRectF(self.rect()).adjusted(SHADE, SHADE, -SHADE, -SHADE)
        shade = QColor(theme.colour("ink") if not theme.dark else QColor(0, 0, 0))
        shade.setAlphaF(0.35 / SHADE if not theme.dark else 0.9 / SHADE)
        for grown in range(SHADE, 0, -2):
            around = card.adjusted(-grown, -grown + 4, grown, grown)
            paint_box(painter, around, shade, None, theme.radius("card") + grown)
        edge = QPen(theme.colour("focus"), theme.focus_width)
        paint_box(painter, card, theme.colour("surface"), edge, theme.radius("card"))
        painter.end()

    def _show(self, title: str, offers: Sequence[Offer], *, wide: bool) -> None:
        wanted = (title, tuple(offers), wide)
        if wanted != self._shown:
            self._shown = wanted
            self._fill(title, offers, wide)
        self.say("")
        self.show()
        self.raise_()

    def _fill(self, title: str, offers: Sequence[Offer], wide: bool) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._time.hide()
        self._side_by_side = not wide and bool(offers)
        fresh = QWidget()
        layout = (
            QVBoxLayout(fresh)
            if wide
            else Flow(fresh, self._theme.space(1), self._theme.space(0.25), self._theme.scaled(_PITCH))
        )
        layout.setContentsMargins(0, 0, 0, 0)
        if wide:
            layout.setSpacing(0)
        self.buttons = tuple(OfferButton(self._theme, offer, wide=wide) for offer in offers)
        for offer, button in zip(offers, self.buttons, strict=True):
            button.clicked.connect(lambda _checked=False, digit=offer.digit: self.chosen.emit(digit))
            layout.addWidget(button)
        self._body.replaceWidget(self._offers, fresh)
        self._offers.hide()
        self._offers.deleteLater()
        self._offers = fresh
        fresh.setVisible(bool(offers))
