"""The acts of the tour: what brings a scene on, or takes it away, by the keys and presses of whoever works there."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk import figures
from desk.counter import activity as activities
from desk.counter.activity import Told
from desk.errors import DiskFull
from desk.model.activity import Quality
from desk.model.overlap import Source
from ui.tour.stage import Stage

PLACES = {
    "nb": "Elvebyen innbyggertorg", "nn": "Elvebyen innbyggartorg", "da": "Åbyen borgerservice",
    "sv": "Åstadens medborgarkontor", "nl": "Rivierstad Huis van de Stad", "en": "Rivertown service point",
}  # fmt: skip

SQUARES = {
    "nb": "Torget", "nn": "Torget", "da": "Torvet", "sv": "Stortorget", "nl": "Marktplein", "en": "Market square",
}  # fmt: skip

HELD = (
    ("reading-group", 9, 11, Quality.AS_MEANT), ("story-time", 8, 26, None), ("language-cafe", 7, 14, Quality.AS_MEANT),
    ("lecture", 3, 62, Quality.MORE), ("digital-course", 2, 5, Quality.LESS), ("language-cafe", 0, None, None),
)  # fmt: skip
"""Activities of the example: the type, how many days ago, how many came, and what was said of it."""

CODE = "KXWZBVNR"
_MOMENT = 1_000
"""Milliseconds in which the server would have counted something else."""


def nothing(_stage: Stage) -> None:
    """Leave it as it is."""


def type_place(stage: Stage) -> None:
    """The name of a site, typed as the answer to the first question."""
    stage.type(stage.window.screens["first"].field, PLACES[stage.desk.language])  # type: ignore[attr-defined]


def answer_first(stage: Stage) -> None:
    """The first question is answered."""
    stage.press(stage.window.screens["first"].field, Qt.Key.Key_Return)  # type: ignore[attr-defined]


def search(stage: Stage) -> None:
    """The first letters of a category are typed."""
    category = stage.desk.catalogue.find("moving")
    assert category is not None
    stage.keys(*category.label(stage.desk.language).lower()[:4])


def open_directory(stage: Stage) -> None:
    """An entry of the directory is chosen."""
    screen = stage.screen("directory")
    stage.press(screen.search, Qt.Key.Key_Down)  # type: ignore[attr-defined]


def open_report(stage: Stage) -> None:
    """A report of a shift is chosen."""
    reports = stage.screen("reports")
    stage.press(reports.list, Qt.Key.Key_Down)  # type: ignore[attr-defined]


def type_sums(stage: Stage) -> None:
    """Sums stand in the grid; nothing of them is written."""
    screen = stage.screen("paper")
    for key in ("6", "Enter", "2", "Enter", "3", "Enter", "1", "2", "Enter", "4"):
        screen.key(key)  # type: ignore[attr-defined]
    stage.settle()


def tick_again(stage: Stage) -> None:
    """The tick on the tile passes: show it once more."""
    stage.window.screens["counter"].parts.board.tick("electronic-id")  # type: ignore[attr-defined]


def calm_tick(stage: Stage) -> None:
    """The tick is over."""
    stage.clock.pass_minutes(1)
    stage.window.screens["counter"].parts.board.calm()  # type: ignore[attr-defined]


def choose_column(stage: Stage) -> None:
    """The settings say what is worn."""
    stage.desk.change(replace(stage.desk.settings.preferences, theme=stage.window.theme.choice))
    stage.settle()


def hand_over(stage: Stage) -> None:
    """Something from the short list is said to the next shift."""
    shift = stage.screen("shift")
    for key in "H13":
        shift.key(key)  # type: ignore[attr-defined]
    stage.window.banner.clear()
    stage.settle()


def show_kiosk(stage: Stage) -> None:
    """The visitors' question stands on a second screen."""
    from ui.kiosk.window import KioskWindow

    stage.put_beside(KioskWindow(stage.desk, stage.window.bridge, stage.window.theme, keys=False))


def show_ideas(stage: Stage) -> None:
    """What a resident's idea is about is asked over the counter."""
    stage.screen("counter")
    stage.window.voices.ask()
    stage.settle()


def read_tallies(stage: Stage) -> None:
    """What else was counted, as it is when one comes to it."""
    stage.window.screens["tallies"].arrive()
    stage.settle()


def show_help(stage: Stage) -> None:
    """The keys of the counter lie over it."""
    stage.screen("counter")
    stage.window.show_help()


def wait_for_counts(stage: Stage) -> None:
    """The server counts what it was sent by itself, a moment later."""
    screen = stage.screen("overlap")
    question = screen.choices.question(stage.clock.clock.now().day)  # type: ignore[attr-defined]
    before = None
    while (answer := figures.overlap(stage.desk, question)) != before:
        before = answer
        QTest.qWait(_MOMENT)
    if answer.source is not Source.SERVER:
        raise LookupError("the overlap does not come from the server")
    read_from_the_top(stage)


def read_from_the_top(stage: Stage) -> None:
    """The overlap, as it is when one comes to it."""
    stage.window.screens["overlap"].arrive()
    stage.settle()


def ask_for_code(stage: Stage) -> None:
    """A code as it is asked for; the one on the picture is always the same, and as good as new."""
    screen = stage.screen("devices")
    stage.clock.hold(True)
    screen.paired.again.click()  # type: ignore[attr-defined]
    screen.ask.ask.click()  # type: ignore[attr-defined]
    stage.settle()
    wish = screen.wish  # type: ignore[attr-defined]
    if wish.code is None:
        raise LookupError("the server gave no code")
    wish.code = replace(wish.code, code=CODE)
    wish.changed.emit()


def need_no_code(stage: Stage) -> None:
    """The code is put away, and time goes on."""
    screen = stage.window.screens["devices"]
    screen.code.cancel.click()  # type: ignore[attr-defined]
    screen.ask.keep.click()  # type: ignore[attr-defined]
    stage.clock.hold(False)


def send_all(stage: Stage) -> None:
    """Everything that waits is sent."""
    stage.screen("devices")
    stage.send()


def send_in_vain(stage: Stage) -> None:
    """The server is away when one more visit is to be sent."""
    stage.end_server()
    stage.screen("counter")
    stage.keys("1")
    stage.screen("devices")
    stage.send()


def go_out(stage: Stage) -> None:
    """Out at a place, with a few conversations tapped."""
    screen = stage.screen("outside")
    stage.type(screen.where.field, SQUARES[stage.desk.language])  # type: ignore[attr-defined]
    stage.press(screen.where.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    stage.keys_outside("1", "+", "4", "9", "+", "+")


def hold_activities(stage: Stage) -> None:
    """What the library put on of late is written."""
    today = stage.clock.clock.now().day
    for type_id, ago, attendance, quality in HELD:
        told = Told(type_id, today - timedelta(days=ago), None, quality, attendance)
        activities.log(stage.desk.counter, told)
    stage.screen("outside").show_part("activities")  # type: ignore[attr-defined]
    stage.settle()


def fill_disk(stage: Stage) -> None:
    """The disk is full."""
    stage.window.show_trouble(DiskFull(folder="/home"))
