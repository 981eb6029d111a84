"""Over which months, and at one site or all: what a screen of figures asks about. Every choice has a key."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk.model.site import Site
from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.flow import Flow
from ui.widgets.rows import Row, Rows
from ui.widgets.sheet import Sheet

MONTHS = (1, 3, 12)
"""What the digits for the months say, in their order."""
_USUAL = 3


class SpanChoices(QWidget):
    """`changed` is emitted when a person chooses something else. `digits` choose the months, S the site."""

    changed = Signal()

    def __init__(self, theme: Theme, digits: Sequence[str] = ("1", "2", "3")) -> None:
        super().__init__()
        self._theme, self._digits = theme, tuple(digits)
        self._sites: tuple[Site, ...] = ()
        self._more: list[QWidget] = []
        self.site: Site | None = None
        self.sheet: Sheet | None = None
        self.months = Segments(theme, [(count, "") for count in MONTHS], _USUAL, keys=self._digits)
        self.where = Button(theme, icon="location-pin", key="S")
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(theme.space(1))
        self._second = second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        second.setSpacing(theme.space(1))
        others = QWidget()
        self._others = Flow(others, theme.space(1))
        self._others.addWidget(self.where)
        second.addWidget(self.months)
        second.addWidget(others)
        second.addStretch(1)
        self.lines.addLayout(second)
        self.months.chosen.connect(self.changed)
        self.where.clicked.connect(self.ask_site)
        theme.changed.connect(self._arrange)
        self.offer_sites(())
        self.retranslate()

    def beside(self, part: QWidget) -> None:
        """One more choice, beside that of the site."""
        self._more.append(part)
        self._others.addWidget(part)

    def span(self, today: date) -> tuple[str, str]:
        """The first and the last month that are asked about."""
        return _months_before(today, self.months.value - 1), f"{today:%Y-%m}"

    def offer_sites(self, sites: Sequence[Site]) -> None:
        """The sites there are; with fewer than two there is nothing to choose."""
        self._sites = tuple(sites)
        if self.site not in self._sites:
            self.site = None
        self.where.setVisible(self.has_sites)
        self._name_site()

    @property
    def has_sites(self) -> bool:
        """Whether there are sites to choose among."""
        return len(self._sites) > 1

    def everywhere(self) -> None:
        """Choose all sites; nothing is asked for."""
        self.site = None
        self._name_site()

    def key(self, typed: str) -> bool:
        """A key acts; returns whether it means something here."""
        if typed in self._digits:
            self.months.set_value(MONTHS[self._digits.index(typed)])
        elif typed == "S" and self.has_sites:
            self.ask_site()
            return True
        else:
            return False
        self.changed.emit()
        return True

    def ask_site(self) -> None:
        """Lay the list of sites over the window."""
        sheet = self.sheet = Sheet(self._theme, self.window(), self.tr("Which site?"), 440)
        listed = Rows(self._theme, press_asks=True)
        listed.setAccessibleName(self.tr("Which site?"))
        listed.show_rows([Row(each.id if each else "", each, *_words(each, self.tr("All sites"))) for each in
                          (None, *self._sites)])  # fmt: skip
        listed.highlight(self.site.id if self.site else "")
        listed.setMinimumHeight(min(self._theme.scaled(60) * (len(self._sites) + 1), self._theme.scaled(360)))
        listed.asked.connect(self._take_site)
        sheet.body.addWidget(listed)
        sheet.closed.connect(self._forget_sheet)
        sheet.bring()
        listed.setFocus(Qt.FocusReason.PopupFocusReason)

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _take_site(self, site: object) -> None:
        self.site = site if isinstance(site, Site) else None
        if self.sheet is not None:
            self.sheet.put_away()
        self._name_site()
        self.changed.emit()

    def _name_site(self) -> None:
        self.where.setText(self.site.name if self.site else self.tr("All sites"))
        self.where.setAccessibleName(self.tr("Site: {name}").format(name=self.where.text()))
        self.where.updateGeometry()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where months and site have no room beside each other, the site stands below."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = (self.months, *(each for each in (self.where, *self._more) if not each.isHidden()))
        wide = sum(each.sizeHint().width() for each in shown) + self._theme.space(2)
        way = QBoxLayout.Direction
        self._second.setDirection(way.LeftToRight if wide <= self.width() else way.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """The words of the choices."""
        self.months.set_texts([self.tr("This month"), self.tr("The last 3 months"), self.tr("The last 12 months")])
        self.months.set_name(self.tr("Over which months"))
        self._name_site()


def _words(site: Site | None, everywhere: str) -> tuple[str, str, str]:
    return (site.name if site else everywhere), "", ""


def _months_before(today: date, count: int) -> str:
    """The month so many before that of a day."""
    year, month = divmod(today.year * 12 + today.month - 1 - count, 12)
    return f"{year:04}-{month + 1:02}"
