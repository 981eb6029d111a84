"""The acts of the tour around guides: what is asked of those who follow one, and what those do who write one."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt

from desk import publishing
from desk.guides import run as runs
from desk.model.guide import StepKind
from ui.author.canvas import Canvas
from ui.author.screen import AuthorScreen
from ui.guide.panel import GuidePanel
from ui.slip import SlipSheet
from ui.tour.stage import COUNTRIES, Act, Stage

SHORTER = {
    "nb": "Kortere setninger", "nn": "Kortare setningar", "da": "Kortere sætninger", "sv": "Kortare meningar",
    "nl": "Kortere zinnen", "en": "Shorter sentences",
}  # fmt: skip
PLAIN = {
    "nb": "Navnet alle bruker", "nn": "Namnet alle bruker", "da": "Navnet alle bruger", "sv": "Namnet alla använder",
    "nl": "De naam die iedereen gebruikt", "en": "The name that everybody uses",
}  # fmt: skip
"""What two who changed a guide say of it."""


def write_guide(stage: Stage) -> None:
    """The guide of the first question, being changed: one text is missing, and its drawing stands beside the form."""
    author = _change_first(stage)
    author.writing.go(author.writing.guide.start)
    author.writing.set(("steps", 0, "why", stage.desk.language), "")
    stage.press(author, Qt.Key.Key_F4)


def draw_guide(stage: Stage) -> None:
    """All of its drawing over the whole width, or as it was beside the form again."""
    stage.press(stage.window.screens["author"], Qt.Key.Key_F4)
    stage.press(stage.window.findChild(Canvas), Qt.Key.Key_0)


def try_guide(stage: Stage) -> None:
    """The draft is tried out."""
    stage.press(stage.window.screens["author"], Qt.Key.Key_F9)


def stop_writing(stage: Stage) -> None:
    """The draft is left as it is, for the counter."""
    stage.window.screens["author"].leave()  # type: ignore[attr-defined]
    stage.screen("counter")


def write_twice(stage: Stage) -> None:
    """Two have changed the same guide, and the other one published first."""
    desk, language = stage.desk, stage.desk.language
    author = _change_first(stage)
    guide = author.writing.guide
    category = desk.catalogue.find(guide.category)
    assert category is not None and guide.review is not None
    theirs = replace(guide, review=guide.review + timedelta(days=90), note=SHORTER[language])
    publishing.settle(desk, publishing.publish(desk, theirs, guide.revision - 1))
    author.writing.set(("title", language), category.label(language))
    author.publishing.ask(stage.window)
    sheet = author.publishing.sheet
    assert sheet is not None
    sheet.note.show_text(PLAIN[language])
    sheet.publish.click()
    stage.settle()


def keep_mine(stage: Stage) -> None:
    """Nothing is decided today."""
    author = stage.window.screens["author"]
    author.publishing.choice.put_away()  # type: ignore[attr-defined]
    stop_writing(stage)


def open_guide(stage: Stage) -> None:
    """The guide of a question that is asked every day."""
    stage.window.screens["counter"].open_guide("electronic-id")  # type: ignore[attr-defined]
    stage.settle()


def guide_until(kind: StepKind) -> Act:
    """Answer with the first answer, tick everything and go on, until a step of this kind is there."""

    def go(stage: Stage) -> None:
        panel = _panel(stage)
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


def finish_guide(stage: Stage) -> None:
    """The end of the guide is said, and time passes until the next visitor."""
    stage.keys("Enter")
    stage.clock.pass_minutes(3)


def type_number(stage: Stage) -> None:
    """A guide that asks a number: that of Norway, the only one that does."""
    counters_in(stage, "NO")
    stage.window.screens["counter"].open_guide("library-card")  # type: ignore[attr-defined]
    stage.settle()
    stage.keys("9")


def choose_several(stage: Stage) -> None:
    """The same guide at the question of which any number of things can be true."""
    stage.keys("Enter", "1")
    guide_until(StepKind.CHECKLIST)(stage)
    stage.keys("1", "2", "3", "Enter", "1", "3")


def refer_on(stage: Stage) -> None:
    """The same guide where somebody else helps further."""
    stage.keys("Enter")


def leave_norway(stage: Stage) -> None:
    """That guide is left, and this is the country that it was."""
    stage.keys("0")
    counters_in(stage, COUNTRIES[stage.desk.language])


def counters_in(stage: Stage, country: str) -> None:
    """The guides of this country are offered."""
    stage.desk.change(replace(stage.desk.settings.preferences, country=country))
    stage.settle()


def show_letter(stage: Stage) -> None:
    """A guide to letters and forms, at what to look for in a letter."""
    stage.window.screens["counter"].open_guide("letters-and-forms")  # type: ignore[attr-defined]
    stage.settle()
    stage.keys("1")


def type_date(stage: Stage) -> None:
    """The same guide at the last day of a time limit, in the order in which days are written here."""
    stage.keys("Enter", "2", "1", "1")
    typed = _panel(stage).typed
    assert typed is not None
    last = stage.clock.clock.now().day + timedelta(days=17)
    parts = {"d": f"{last:%d}", "m": f"{last:%m}", "y": f"{last:%Y}"}
    stage.keys(*"".join(parts[each] for each in typed.order))


def write_slip(stage: Stage) -> None:
    """The same guide where a form cannot be filled in today: what to bring goes along, in Arabic."""
    stage.keys("Enter")
    guide_until(StepKind.CHECKLIST)(stage)
    stage.keys("1", "2", "3", "Enter", "Enter", "3", "1")
    stage.type(stage.window.findChild(SlipSheet).search, "ar")  # type: ignore[union-attr]


def put_slip_away(stage: Stage) -> None:
    """The slip is put away, and its guide is left."""
    stage.window.findChild(SlipSheet).put_away()  # type: ignore[union-attr]
    stage.keys("0")


def tick_first(stage: Stage) -> None:
    """One thing of the checklist is ticked."""
    guide_until(StepKind.CHECKLIST)(stage)
    stage.keys("1")


def open_journey(stage: Stage) -> None:
    """Of a guide that has two versions, once the server has counted, which it has by now."""
    desk, today = stage.desk, stage.clock.clock.now().day
    guide = desk.guides.for_category("print-and-scan", desk.settings.preferences.country, today)
    stage.screen("guides").journey_asked.emit(guide)
    stage.settle()


def show_blueprint(stage: Stage) -> None:
    """The second drawing of the same screen: who does what, in sight and out of sight."""
    scroll, lanes = stage.window.screens["journey"].scroll, stage.window.screens["journey"].lanes  # type: ignore[attr-defined]
    scroll.verticalScrollBar().setValue(lanes.parentWidget().mapTo(scroll.widget(), QPoint(0, -12)).y())
    stage.settle()


def _panel(stage: Stage) -> GuidePanel:
    panel = stage.window.findChild(GuidePanel)
    assert panel is not None
    return panel


def _change_first(stage: Stage) -> AuthorScreen:
    """The editor, with the guide of the first question in it."""
    stage.press(stage.screen("guides"), Qt.Key.Key_F2)
    author = stage.window.screens["author"]
    assert isinstance(author, AuthorScreen)
    return author
