"""What the tour shows, one scene after the other; each leaves the stage as the next wants it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtTest import QTest

from desk.counter import activity as activities
from desk.counter.activity import Told
from desk.errors import DiskFull
from desk.guides import run as runs
from desk.model.activity import Quality
from desk.model.guide import StepKind
from desk.model.overlap import Source
from ui.guide.panel import GuidePanel
from ui.guide.slip import SlipSheet
from ui.tour.stage import Stage

Act = Callable[[Stage], object]


def _nothing(_stage: Stage) -> None:
    """Leave it as it is."""


@dataclass(frozen=True, slots=True)
class Scene:
    """`show` brings it on, `each` comes right before every picture of it, `after` takes it away."""

    name: str
    text: str
    show: Act = _nothing
    after: Act = _nothing
    each: Act = _nothing

    def words(self) -> str:
        """What the picture shows, in the language that is spoken."""
        return QCoreApplication.translate("tour", self.text)


def _type_place(stage: Stage) -> None:
    stage.type(stage.window.screens["first"].field, PLACES[stage.desk.language])  # type: ignore[attr-defined]


def _answer(stage: Stage) -> None:
    stage.press(stage.window.screens["first"].field, Qt.Key.Key_Return)  # type: ignore[attr-defined]


def _search(stage: Stage) -> None:
    category = stage.desk.catalogue.find("moving")
    assert category is not None
    stage.keys(*category.label(stage.desk.language).lower()[:4])


def _directory(stage: Stage) -> None:
    screen = stage.screen("directory")
    stage.press(screen.search, Qt.Key.Key_Down)  # type: ignore[attr-defined]


def _write_guide(stage: Stage) -> None:
    """The guide of the first question, being changed: one text is missing, and its drawing stands beside the form."""
    guides = stage.screen("guides")
    stage.press(guides, Qt.Key.Key_F2)
    author = stage.window.screens["author"]
    guide = author.writing.guide  # type: ignore[attr-defined]
    author.writing.go(guide.start)  # type: ignore[attr-defined]
    author.writing.set(("steps", 0, "why", stage.desk.language), "")  # type: ignore[attr-defined]
    stage.press(author, Qt.Key.Key_F4)


def _try_guide(stage: Stage) -> None:
    stage.press(stage.window.screens["author"], Qt.Key.Key_F9)


def _stop_writing(stage: Stage) -> None:
    stage.window.screens["author"].leave()  # type: ignore[attr-defined]
    stage.screen("counter")


def _guide(stage: Stage) -> None:
    stage.window.screens["counter"].open_guide("electronic-id")  # type: ignore[attr-defined]
    stage.settle()


def _guide_until(kind: StepKind) -> Act:
    """Answer with the first answer, tick everything and go on, until a step of this kind is there."""

    def go(stage: Stage) -> None:
        panel = stage.window.findChild(GuidePanel)
        assert panel is not None
        for _step in range(40):
            assert panel.run is not None
            step = runs.current(panel.run)
            if step.kind is kind:
                return
            if step.kind is StepKind.ASK:
                stage.keys("1")
            ticked = panel.run.ticked
            stage.keys(*(str(number) for number, item in enumerate(step.items, start=1) if item.id not in ticked))
            if step.kind is not StepKind.ASK:
                stage.keys("Enter")
        raise LookupError(f"no {kind} step on the way of first answers")

    return go


def _finish(stage: Stage) -> None:
    stage.keys("Enter")
    stage.clock.pass_minutes(3)


def _slip(stage: Stage) -> None:
    """A guide to a letter nobody can fill in here: what to bring goes along, in Arabic."""
    stage.window.screens["counter"].open_guide("letters-and-forms")  # type: ignore[attr-defined]
    stage.settle()
    stage.keys("2", "1", "2")
    _guide_until(StepKind.CHECKLIST)(stage)
    stage.keys("1", "2", "3", "Enter", "Enter", "3", "1")
    stage.type(stage.window.findChild(SlipSheet).search, "ar")  # type: ignore[union-attr]


def _slip_away(stage: Stage) -> None:
    stage.window.findChild(SlipSheet).put_away()  # type: ignore[union-attr]
    stage.keys("0")


def _tick_first(stage: Stage) -> None:
    _guide_until(StepKind.CHECKLIST)(stage)
    stage.keys("1")


def _morning(stage: Stage) -> None:
    reports = stage.screen("reports")
    stage.press(reports.list, Qt.Key.Key_Down)  # type: ignore[attr-defined]


def _paper(stage: Stage) -> None:
    """Sums stand in the grid; nothing of them is written."""
    screen = stage.screen("paper")
    for key in ("6", "Enter", "2", "Enter", "3", "Enter", "1", "2", "Enter", "4"):
        screen.key(key)  # type: ignore[attr-defined]
    stage.settle()


def _tick(stage: Stage) -> None:
    """The tick on the tile passes: show it once more."""
    stage.window.screens["counter"].parts.board.tick("electronic-id")  # type: ignore[attr-defined]


def _calm(stage: Stage) -> None:
    stage.clock.pass_minutes(1)
    stage.window.screens["counter"].parts.board.calm()  # type: ignore[attr-defined]


def _choose_column(stage: Stage) -> None:
    """The settings say what is worn."""
    stage.desk.change(replace(stage.desk.settings.preferences, theme=stage.window.theme.choice))
    stage.settle()


def _hand_over(stage: Stage) -> None:
    shift = stage.screen("shift")
    for key in "H13":
        shift.key(key)  # type: ignore[attr-defined]
    stage.window.banner.clear()
    stage.settle()


def _kiosk(stage: Stage) -> None:
    from ui.kiosk.window import KioskWindow

    stage.put_beside(KioskWindow(stage.desk, stage.window.bridge, stage.window.theme, keys=False))


def _ideas(stage: Stage) -> None:
    stage.screen("counter")
    stage.window.voices.ask()
    stage.settle()


def _help(stage: Stage) -> None:
    stage.screen("counter")
    stage.window.show_help()


def _wait_for_counts(stage: Stage) -> None:
    """The server counts what it was sent by itself, a moment later."""
    screen = stage.screen("overlap")
    question = screen.choices.question(stage.clock.clock.now().day)  # type: ignore[attr-defined]
    before = None
    while (answer := stage.desk.overlap(question)) != before:
        before = answer
        QTest.qWait(_MOMENT)
    if answer.source is not Source.SERVER:
        raise LookupError("the overlap does not come from the server")
    _read_from_the_top(stage)


def _read_from_the_top(stage: Stage) -> None:
    stage.window.screens["overlap"].arrive()  # type: ignore[attr-defined]
    stage.settle()


def _journey(stage: Stage) -> None:
    """Once the server has counted, which it has by now."""
    desk, today = stage.desk, stage.clock.clock.now().day
    guide = desk.guides.for_category("electronic-id", desk.settings.preferences.country, today)
    stage.screen("guides").journey_asked.emit(guide)  # type: ignore[attr-defined]
    stage.settle()


def _ask_for_code(stage: Stage) -> None:
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


def _need_no_code(stage: Stage) -> None:
    screen = stage.window.screens["devices"]
    screen.code.cancel.click()  # type: ignore[attr-defined]
    screen.ask.keep.click()  # type: ignore[attr-defined]
    stage.clock.hold(False)


def _send(stage: Stage) -> None:
    stage.screen("devices")
    stage.send()


def _send_in_vain(stage: Stage) -> None:
    stage.end_server()
    stage.screen("counter")
    stage.keys("1")
    stage.screen("devices")
    stage.send()


def _go_out(stage: Stage) -> None:
    screen = stage.screen("outside")
    stage.type(screen.where.field, SQUARES[stage.desk.language])  # type: ignore[attr-defined]
    stage.press(screen.where.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    stage.keys_outside("1", "+", "4", "9", "+", "+")


def _hold_activities(stage: Stage) -> None:
    today = stage.clock.clock.now().day
    for type_id, ago, attendance, quality in HELD:
        told = Told(type_id, today - timedelta(days=ago), None, quality, attendance)
        activities.log(stage.desk.counter, told)
    stage.screen("outside").show_part("activities")  # type: ignore[attr-defined]
    stage.settle()


def _disk_full(stage: Stage) -> None:
    stage.window.show_trouble(DiskFull(folder="/home"))


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

ON_A_NEW_DESK = (
    Scene("first", QT_TRANSLATE_NOOP("tour", "The first start asks one thing: where are we working?"), _type_place),
    Scene("empty", QT_TRANSLATE_NOOP("tour", "The counter, ready for its first visit."), _answer),
    Scene("no-shift", QT_TRANSLATE_NOOP("tour", "No shift is open: logging works all the same."),
          lambda stage: stage.screen("shift")),
    Scene("no-report", QT_TRANSLATE_NOOP("tour", "An empty screen says what will be here and how to begin."),
          lambda stage: stage.screen("reports")),
    Scene("no-overlap", QT_TRANSLATE_NOOP("tour", "Before anything was logged the overlap says what will be here."),
          lambda stage: stage.screen("overlap")),
    Scene("alone", QT_TRANSLATE_NOOP("tour", "Until it is paired a counter keeps everything to itself."),
          lambda stage: stage.screen("devices")),
)  # fmt: skip

ON_A_FULL_DESK = (
    Scene("counter", QT_TRANSLATE_NOOP("tour", "An ordinary day: one key is one visit, ticked once it is written."),
          lambda stage: stage.keys("4"), _calm, _tick),
    Scene("adding", QT_TRANSLATE_NOOP("tour", "After + the next key adds a question to the highlighted visit."),
          lambda stage: stage.keys("+"), lambda stage: stage.keys("Esc")),
    Scene("search", QT_TRANSLATE_NOOP("tour", "Letters search in six languages; meanwhile the digits are on the hits."),
          _search, lambda stage: stage.keys("Esc")),
    Scene("several", QT_TRANSLATE_NOOP("tour", "After * and a number one key logs several visits as one act."),
          lambda stage: stage.keys("*", "1", "2"), lambda stage: stage.keys("Esc")),
    Scene("picker", QT_TRANSLATE_NOOP("tour", "A function key asks on one line; a digit answers."),
          lambda stage: stage.keys("F3"), lambda stage: stage.keys("Esc")),
    Scene("correct", QT_TRANSLATE_NOOP("tour", "F2 corrects any visit of the day; the journal keeps what it was."),
          lambda stage: stage.keys("F2"), lambda stage: stage.keys("Esc")),
    Scene("referral", QT_TRANSLATE_NOOP("tour", "F6 says whom somebody was referred to: who helps with it comes "
                                        "first."),
          lambda stage: stage.keys("F6"), lambda stage: stage.keys("Esc")),
    Scene("directory", QT_TRANSLATE_NOOP("tour", "The directory, found by typing, large enough for the visitor to "
                                         "read."),
          _directory, lambda stage: stage.screen("counter")),
    Scene("guides", QT_TRANSLATE_NOOP("tour", "Guides stand beside the counter, with their sources and their date."),
          lambda stage: stage.screen("guides"), lambda stage: stage.screen("counter")),
    Scene("guide-written", QT_TRANSLATE_NOOP("tour", "A guide being written: its steps, the form of one, and the "
                                             "drawing of all."), _write_guide),
    Scene("guide-tried", QT_TRANSLATE_NOOP("tour", "A draft is tried out by the keys of the counter; nothing is "
                                           "logged."), _try_guide, _stop_writing),
    Scene("guide-ask", QT_TRANSLATE_NOOP("tour", "A guide asks one thing at a time; the answers are keys."), _guide),
    Scene("guide-limit", QT_TRANSLATE_NOOP("tour", "A limit of the role: what may be shown, and what is left alone."),
          _guide_until(StepKind.LIMIT)),
    Scene("guide-checklist", QT_TRANSLATE_NOOP("tour", "A checklist: all of it is ticked before the guide goes on."),
          _tick_first),
    Scene("guide-end", QT_TRANSLATE_NOOP("tour", "The end of a guide says how the question ended."),
          _guide_until(StepKind.END), _finish),
    Scene("slip", QT_TRANSLATE_NOOP("tour", "What a visitor takes home, in their own language; which one is kept "
                                            "nowhere."), _slip, _slip_away),
    Scene("shift", QT_TRANSLATE_NOOP("tour", "The shift, and the line of the day with its gaps."),
          lambda stage: stage.screen("shift")),
    Scene("handover", QT_TRANSLATE_NOOP("tour", "What the next shift should know comes from a short list, and reaches "
                                        "every device of the site."), _hand_over,
          lambda stage: stage.window.screens["shift"].handing.release()),  # type: ignore[attr-defined]
    Scene("paper", QT_TRANSLATE_NOOP("tour", "After an outage the sums of the tick sheet are typed; one key writes "
                                     "them."), _paper),
    Scene("reports", QT_TRANSLATE_NOOP("tour", "The report of a shift is the page itself."), _morning),
    Scene("overlap", QT_TRANSLATE_NOOP("tour", "What people ask of both sides in one visit, counted over all five "
                                       "sites; what is too small is hidden."), _wait_for_counts,
          each=_read_from_the_top),
    Scene("journey", QT_TRANSLATE_NOOP("tour", "How people went through a guide: where they ended, where they "
                                       "stopped, and what happens in sight and out of sight."), _journey),
    Scene("code", QT_TRANSLATE_NOOP("tour", "A counter is paired with a code that a supervisor approves."),
          _ask_for_code, _need_no_code),
    Scene("sent", QT_TRANSLATE_NOOP("tour", "What was logged goes out by itself; sent is what the server has said it "
                                    "has."), _send),
    Scene("away", QT_TRANSLATE_NOOP("tour", "A server that is away is no trouble: what waits and why is one sentence."),
          _send_in_vain),
    Scene("overlap-here", QT_TRANSLATE_NOOP("tour", "Without the server the counter answers from its own journal, and "
                                            "says so."), lambda stage: stage.screen("overlap"),
          each=_read_from_the_top),
    Scene("outing", QT_TRANSLATE_NOOP("tour", "Out where people are: one tap is one conversation, on tiles for a "
                                      "finger."), _go_out, lambda stage: stage.keys_outside("P")),
    Scene("activities", QT_TRANSLATE_NOOP("tour", "What the library put on, how many came, and the sums of the month."),
          _hold_activities),
    Scene("training", QT_TRANSLATE_NOOP("tour", "In training everything works and nothing counts, and the window says "
                                        "so."), lambda stage: stage.turn_training("4"),
          lambda stage: stage.turn_training()),
    Scene("ideas", QT_TRANSLATE_NOOP("tour", "A resident's idea is two keys: it is counted under its theme."),
          _ideas, lambda stage: stage.window.voices.ask()),
    Scene("kiosk", QT_TRANSLATE_NOOP("tour", "On a second screen visitors answer one question; nobody leaves it "
                                     "without the PIN."), _kiosk, lambda stage: stage.put_beside(None)),
    Scene("settings", QT_TRANSLATE_NOOP("tour", "Few settings, each explained, found by typing."),
          lambda stage: stage.screen("settings"), each=_choose_column),
    Scene("help", QT_TRANSLATE_NOOP("tour", "F1 shows every key of the screen."),
          _help, lambda stage: stage.window.show_help()),
    Scene("error", QT_TRANSLATE_NOOP("tour", "An error is one sentence: what happened, what is kept, what to do."),
          _disk_full, lambda stage: stage.window.banner.clear()),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the story on the page, with the names of its scenes in the order they are told."""

    text: str
    scenes: tuple[str, ...]

    def title(self) -> str:
        """Its heading, in the language that is spoken."""
        return QCoreApplication.translate("tour", self.text)


CHAPTERS = (
    Chapter(QT_TRANSLATE_NOOP("tour", "At the counter"),
            ("first", "empty", "counter", "adding", "search", "several", "picker", "correct",
             "referral", "directory")),
    Chapter(QT_TRANSLATE_NOOP("tour", "Guides beside it"),
            ("guides", "guide-written", "guide-tried", "guide-ask", "guide-limit", "guide-checklist", "guide-end",
             "slip", "journey")),
    Chapter(QT_TRANSLATE_NOOP("tour", "The shift and its report"),
            ("no-shift", "shift", "handover", "paper", "no-report", "reports")),
    Chapter(QT_TRANSLATE_NOOP("tour", "From the counter to the server"), ("alone", "code", "sent", "away")),
    Chapter(QT_TRANSLATE_NOOP("tour", "What people ask of both sides"), ("no-overlap", "overlap", "overlap-here")),
    Chapter(QT_TRANSLATE_NOOP("tour", "Outside the counter"), ("outing", "activities")),
    Chapter(QT_TRANSLATE_NOOP("tour", "Around it"), ("training", "ideas", "kiosk", "settings", "help", "error")),
)  # fmt: skip
