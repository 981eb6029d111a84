"""Something a digit chooses: its keycap, perhaps a sign, and the words. Hits, answers and items to tick look alike."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import Theme
from ui.widgets.card import paint_box
from ui.widgets.icon import paint_icon
from ui.widgets.keycap import keycap_size, paint_keycap
from ui.widgets.side_mark import paint_side

_CAP = 30
ROW = 46
_LOW_CAP, _LOW_ROW = 24, 25
_SHORT = 3
"""From so many signs on a keycap is written small."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing a digit chooses, or a key of its own. `side` and `icon` where it is a category; `ticked` where it can
    be ticked (else None); `detail` is said more softly; `caps` are other keys that act on it, each with its words;
    `cap` is what its own keycap says where that is not the digit."""

    digit: str
    text: str
    side: str = ""
    icon: str = ""
    ticked: bool | None = None
    detail: str = ""
    caps: tuple[tuple[str, str], ...] = ()
    cap: str | None = None

    @property
    def keycap(self) -> str:
        """What stands on its keycap; nothing where its key is turned off."""
        return self.digit if self.cap is None else self.cap


class OfferButton(QAbstractButton):
    """An offer that can be pressed. `wide`: it takes the whole line; `wraps`: its words go on below."""

    def __init__(self, theme: Theme, offer: Offer, *, wide: bool = True, wraps: bool = False) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # it is drawn anew when the mouse comes and goes
        self._theme, self._offer, self._wraps = theme, offer, wraps
        self._has_key, self._wide, self._cap, self._row = True, wide, _CAP, ROW
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spread = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Maximum
        grows = wraps or bool(offer.caps)
        policy = QSizePolicy(spread, QSizePolicy.Policy.Preferred if grows else QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(grows)
        self.setSizePolicy(policy)
        self.setFont(theme.font("large" if wide and not wraps else "body", "medium"))
        self.setCheckable(offer.ticked is not None)
        self.setChecked(bool(offer.ticked))
        self.setText(offer.text)
        self._tell()

    @property
    def caps(self) -> tuple[str, ...]:
        """What the keycaps beside its words say; nothing while its keys do not act."""
        return tuple(cap for cap, _words in self._offer.caps) if self._has_key else ()

    def give_key(self, has_key: bool) -> None:
        """Whether its digit acts here now."""
        if has_key != self._has_key:
            self._has_key = has_key
            self._tell()
            self.update()

    def lower(self) -> None:
        """Take less room, where all of them would not fit: the keycap as on the strip, the words a little smaller."""
        self._cap, self._row = _LOW_CAP, _LOW_ROW
        self.setFont(self._theme.font("small", "medium"))
        self.updateGeometry()

    def _tell(self) -> None:
        has_key = self._has_key and self._offer.keycap
        name = f"{self._offer.keycap} {self._offer.text}" if has_key else self._offer.text
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._offer.detail)

    def nextCheckState(self) -> None:
        """What is ticked is decided elsewhere."""

    def sizeHint(self) -> QSize:
        """Room for keycap and words on one line."""
        theme = self._theme
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        caps = 0 if self._wide else self._caps_wide
        return QSize(round(words + self._words_left() + caps + theme.space(1.5)), theme.scaled(self._row))

    def minimumSizeHint(self) -> QSize:
        """A few letters; where words go on below, a line of them is lower than a row."""
        line = self._theme.scaled(self._cap) + self._theme.space(0.75)
        return QSize(self._theme.scaled(120), line if self._wraps else self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Narrow is tall."""
        below = self._cap_line if self._caps_below(width) else 0
        if not self._wraps:
            return self.sizeHint().height() + below
        # The painter breaks lines by finer measures than these: a little less room, or a word falls off the end.
        beside = 0 if below else self._caps_wide
        room = QRect(0, 0, max(int(width - self._words_left() - beside - self._theme.space(1.5)) - 4, 1), 10_000)
        words = QFontMetrics(self.font()).boundingRect(room, _WRAP, self.text())
        return max(words.height(), self._theme.scaled(self._cap)) + self._theme.space(0.75) + below

    @property
    def _cap_line(self) -> int:
        return keycap_size(self._theme, "F").height() + self._theme.space(1)

    @property
    def _caps_wide(self) -> int:
        """Pixels that the other keys and their words take beside the name."""
        theme, small = self._theme, QFontMetrics(self._theme.font("small"))
        return sum(
            keycap_size(theme, cap).width() + theme.space(1.5)
            + (small.horizontalAdvance(words) + theme.space(0.75) if words else 0)
            for cap, words in self._offer.caps
        )  # fmt: skip

    def _caps_below(self, width: int) -> bool:
        """The name comes first: where keys beside it would cut it, they go on a line of their own."""
        if not self._offer.caps:
            return False
        name = QFontMetrics(self.font()).horizontalAdvance(self.text())
        room = width - self._words_left() - self._caps_wide - self._theme.space(1.5)
        return room < (min(name, width / 3) if self._wraps else name)

    @property
    def _cap_wide(self) -> int:
        """A digit has a square, `Ctrl K` needs more."""
        return max(self._theme.scaled(self._cap), keycap_size(self._theme, self._offer.keycap).width())

    @property
    def _edge(self) -> int:
        """On a page the keycaps begin where its text does; on a card the ground of what is pointed at shows around."""
        return 0 if self._wraps else self._theme.space(1)

    def _words_left(self) -> float:
        theme, offer = self._theme, self._offer
        left = self._edge + self._cap_wide + theme.space(1.5)
        left += theme.scaled(13) + theme.space(1.5) if offer.side else 0
        left += theme.scaled(24) + theme.space(1.5) if offer.icon else 0
        return left + (theme.scaled(20) + theme.space(1.25) if offer.ticked is not None else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw keycap, signs and words from the left, the other keys at the right."""
        painter, theme, offer = QPainter(self), self._theme, self._offer
        whole = rect = QRectF(self.rect())
        if self._caps_below(self.width()):
            rect = whole.adjusted(0, 0, 0, -self._cap_line)
        if self.underMouse() or self.isDown():
            paint_box(painter, whole, theme.colour("accent_soft"), None, theme.radius("field"))
        cap, left = theme.scaled(self._cap), float(self._edge)
        if self._has_key and offer.keycap:
            where = QRectF(left, (rect.height() - cap) / 2, self._cap_wide, cap)
            paint_keycap(painter, where, offer.keycap, theme, kind="body" if len(offer.keycap) < _SHORT else "small")
        left += self._cap_wide + theme.space(1.5)
        if offer.side:
            mark = theme.scaled(13)
            paint_side(painter, QRectF(left, 0, mark, rect.height()), offer.side, theme)
            left += mark + theme.space(1.5)
        if offer.icon:
            icon = theme.scaled(24)
            paint_icon(painter, QRectF(left, 0, icon, rect.height()), offer.icon, theme.colour("ink_soft"))
        if offer.ticked is not None:
            box = theme.scaled(20)
            self._paint_box(painter, QRectF(left, (rect.height() - box) / 2, box, box))
        left, right = self._words_left(), rect.right() - theme.space(1)
        if self._caps_below(self.width()):
            wide = self._caps_wide + theme.space(1)
            self._paint_caps(painter, QRectF(left, rect.bottom() - theme.space(0.5), wide, self._cap_line))
        else:
            right = self._paint_caps(painter, rect)
        self._paint_words(painter, QRectF(left, 0, right - left - theme.space(0.5), rect.height()))
        painter.end()

    def _paint_box(self, painter: QPainter, rect: QRectF) -> None:
        theme, ticked = self._theme, bool(self._offer.ticked)
        fill = theme.colour("done" if ticked else "surface")
        edge = None if ticked else QPen(theme.colour("edge"), 1.5)
        paint_box(painter, rect, fill, edge, theme.scaled(5))
        if ticked:
            paint_icon(painter, rect.adjusted(2, 2, -2, -2), "checkmark", theme.colour("surface"))

    def _paint_caps(self, painter: QPainter, rect: QRectF) -> float:
        """The other keys from the right of a line; returns where they begin."""
        theme, right = self._theme, rect.right() - self._theme.space(1)
        painter.setFont(theme.font("small"))
        for cap, words in reversed(self._offer.caps if self._has_key else ()):
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(theme.colour("ink_soft"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(right - wide - 1, rect.top(), wide + 1, rect.height()), flags, words)
            size = keycap_size(theme, cap)
            right -= wide + (theme.space(0.75) if words else 0) + size.width()
            box = QRectF(right, rect.center().y() - size.height() / 2, size.width(), size.height())
            paint_keycap(painter, box, cap, theme)
            right -= theme.space(1.5)
        return right

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        theme, metrics = self._theme, QFontMetrics(self.font())
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink"))
        if self._wraps:
            painter.drawText(rect, _WRAP, self.text())
            return
        elide = Qt.TextElideMode.ElideRight
        text = metrics.elidedText(self.text(), elide, max(int(rect.width()) + 1, 0))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(text) + theme.space(1.5))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        detail = painter.fontMetrics().elidedText(self._offer.detail, elide, max(int(rect.width()), 0))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, detail)
