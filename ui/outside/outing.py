"""Out at a place: one tap is one conversation, counted on the spot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import outreach
from desk.counter import visit as visits
from desk.model.category import Category
from desk.model.site import Place
from desk.model.visit import Visit
from desk.text import say_time
from ui.bridge import Bridge
from ui.outside.grid import Grid
from ui.outside.taps import Taps
from ui.outside.tile import BigTile
from ui.outside.touch import for_a_finger
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.order import follow
from ui.widgets.scroll import Scroll
from ui.widgets.stepper import Stepper
from ui.words import sensitive

DIGITS = "1234567890"


class Outing(QWidget):
    """`place` is where we are; `leave` asks for another one."""

    leave = Signal()

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self.place: Place | None = None
        self.people, self.every = 1, False
        self._meant: dict[BigTile, Category] = {}
        self._taps = Taps(desk.counter.clock.monotonic)
        self._name = ElidedLabel(theme, kind="title", weight="semibold")
        self._count = Label(theme, kind="display", weight="semibold", figures=True)
        self._counted = Label(theme, tone="ink_soft")
        self.elsewhere = Button(theme, icon="location-pin", key="P")
        self.undo = Button(theme, icon="arrow-undo", key="Ctrl Z")
        self.stepper = Stepper(theme, kind="large")
        self.said = Label(theme, kind="large", weight="semibold", wrap=True, figures=True)
        self.grid = Grid(theme)
        self.more = Button(theme, icon="square-grid", key="A")
        self._build()
        self._listen()
        self.show_categories()

    def _build(self) -> None:
        theme = self._theme
        figure = QHBoxLayout()
        figure.setSpacing(theme.space(1))
        figure.addWidget(self._count)
        figure.addWidget(self._counted)
        figure.addStretch(1)
        self._told = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._told.setSpacing(0)
        self._told.addWidget(self._name)
        self._told.addLayout(figure)
        hands = Flow(gap=theme.space(1.5))
        for part in (self.stepper, self.undo, self.elsewhere):
            hands.addWidget(part)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.space(1.5))
        self._head.addLayout(self._told, 1)
        self._head.addLayout(hands)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.space(3), theme.space(3))
        column.setSpacing(theme.space(1))
        column.addLayout(self._head)
        column.addWidget(self.said)
        column.addWidget(self.grid)
        column.addSpacing(theme.space(0.5))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(theme, inside))

    def _listen(self) -> None:
        self.elsewhere.clicked.connect(self.leave)
        self.undo.clicked.connect(self.take_back)
        self.more.clicked.connect(self.turn)
        self.stepper.stepped.connect(self.step)
        self._theme.changed.connect(self._restyle)

    def show_place(self, place: Place) -> None:
        """We are there from now on."""
        self.place, self.people, self.every = place, 1, False
        self.said.setText("")
        self.show_categories()
        self.refresh()

    def show_categories(self) -> None:
        """The tiles: those for one tap, or every category there is."""
        catalogue, language = self._desk.catalogue, self._desk.language
        few = outreach.offered(self._desk.counter)
        every = tuple(each for each in catalogue.categories if each.offered)
        keys = {each: key for each, key in zip(catalogue.favourites, DIGITS, strict=False)}
        tiles: list[BigTile] = []
        self._meant = {}
        for category in every if self.every else few:
            key = "" if self.every else keys.get(category.id, "")
            tile = BigTile(self._theme, category.icon, category.side.value, key)
            tile.speak(category.label(language), (category.hints or {}).get(language, ""))
            tile.clicked.connect(lambda _checked=False, category=category, tile=tile: self._tap(category, tile))
            tiles.append(tile)
            self._meant[tile] = category
        self.grid.show_tiles(tiles)
        follow(self.elsewhere, *tiles, self.more)
        self.more.setText(self.tr("Fewer categories") if self.every else self.tr("All categories"))

    def turn(self) -> None:
        """All categories, or the few again."""
        self.every = not self.every
        self.show_categories()
        if self.every and self.grid.tiles:
            self.grid.tiles[0].setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, by: int) -> None:
        """More or fewer people in the next tap; it is one again after that."""
        self.people = min(max(self.people + by, 1), visits.AT_MOST)
        self.refresh()

    def press(self, key: str) -> bool:
        """A key that the guard let through; whether it means anything here."""
        if key in ("+", "-"):
            self.step(1 if key == "+" else -1)
        elif key == "P":
            self.leave.emit()
        elif key == "A":
            self.turn()
        else:
            tile = next((each for each in self.grid.tiles if key and each.key == key), None)
            if tile is None:
                return False
            self._log(self._meant[tile], tile)
        return True

    def take_back(self) -> None:
        """The last conversation outside never was."""
        act = outreach.last_act(self._desk.counter)
        if act is None:
            self._say(self.tr("There is nothing to take back here."))
        elif self._bridge.attempt(lambda: visits.undo(self._desk.counter)) is not None:
            self._say(self.tr("Taken back: {what}").format(what=self._words(act.after)))
            for tile in self.grid.tiles:
                tile.calm()
        self.refresh()

    def _tap(self, category: Category, tile: BigTile) -> None:
        if self._taps.bounced(category.id):
            self._say(self.tr("Tapped twice: counted once. For one more, tap again."))
            return
        self._log(category, tile)

    def _log(self, category: Category, tile: BigTile) -> None:
        place, times = self.place, self.people
        if place is None:
            return
        counter = self._desk.counter
        changes = self._bridge.attempt(lambda: outreach.log(counter, place.id, category.id, times=times))
        if changes is None:
            return
        for each in self.grid.tiles:
            each.calm()
        tile.tick()
        self.people = 1
        self._say(f"✓ {self._words(changes.visits)}", done=True)
        self.refresh()

    def refresh(self) -> None:
        """What was counted here so far, and what one tap would take back."""
        if self.place is None:
            return
        number = len(outreach.outing(self._desk.counter, self.place.id))
        self._name.setText(self.place.name)
        self._count.setText(f"{number}")
        self._counted.setText(self.tr("conversation(s) here today", "", number))
        self._count.setAccessibleName(self.tr("%n conversation(s) here today", "", number))
        self.stepper.show_value(
            self.tr("%n people", "", self.people), least=self.people == 1, most=self.people == visits.AT_MOST
        )
        act = outreach.last_act(self._desk.counter)
        self.undo.setEnabled(act is not None)
        self.undo.setAccessibleDescription(self._words(act.after) if act else "")

    def _say(self, text: str, *, done: bool = False) -> None:
        """What the last tap did; it is written where it is `done`."""
        self.said.set_tone("done" if done else "ink")
        self.said.setText(text)

    def _words(self, logged: tuple[Visit, ...]) -> str:
        first, language = logged[0], self._desk.language
        category = self._desk.catalogue.find(first.inquiries[0].category)
        label = first.inquiries[0].category if category is None else category.label(language)
        what = sensitive() if category is not None and category.sensitive else label
        times = f"{len(logged)} × " if len(logged) > 1 else ""
        return f"{times}{what} {say_time(language, first.at.local)}"

    def retranslate(self) -> None:
        """New words."""
        self.elsewhere.setText(self.tr("Another place"))
        self.undo.setText(self.tr("Take back"))
        self.stepper.set_names(self.tr("One person fewer"), self.tr("One person more"))
        self.said.setText("")
        self.show_categories()
        self._restyle()
        self.refresh()

    def resizeEvent(self, event: object) -> None:
        """In a narrow window the hands go below."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._lay_out()

    def _lay_out(self) -> None:
        narrow = self.width() < self._theme.scaled(900)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)
        self._told.setDirection(QBoxLayout.Direction.LeftToRight if narrow else QBoxLayout.Direction.TopToBottom)
        self._told.setSpacing(self._theme.space(3) if narrow else 0)

    def _restyle(self) -> None:
        self.stepper.keep_wide((self.tr("%n people", "", 1), self.tr("%n people", "", 99)))
        hands = (self.elsewhere, self.undo, self.more, self.stepper.less, self.stepper.more)
        for_a_finger(self._theme, *hands)
        self._lay_out()
