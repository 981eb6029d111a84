"""Somebody who does not program writes a guide in a spreadsheet, makes three mistakes, and mends what is told; the
municipality publishes it, another counter follows it by keys, and where its runs ended and stopped is counted.

The server, the window, the files and the command are the real ones.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl

from desk.central import watching
from desk.central.__main__ import main as central_command
from desk.guides.load import load
from desk.guides.validate import look_over
from desk.guides.workbook.book import read_any, tell, write_workbook
from desk.guides.workbook.incoming import Reading
from desk.model.journey import Journey, JourneyQuestion
from desk.sync.asking import ask_journey
from desk.text import RESOURCES
from tests.builders import FakeClock
from tests.desk.sync.servers import Central, a_central, paired, until_rest
from tests.typist import Typist
from ui.guide.panel import GuidePanel
from ui.window.main_window import MainWindow

LED = "4 Ctrl+Enter 1 1 Enter 1 1 2 3 4 Enter 1"
"""Keys at the counter: an electronic identity, and its guide up to the question whether there is anything else."""

TODAY = date(2026, 11, 23)
ASKED = {"nb": "Er det noe mer?", "nn": "Er det noko meir?", "da": "Er der mere?", "sv": "Är det något mer?"}
ASKED |= {"nl": "Is er nog iets?", "en": "Is there anything else?"}
NO = {"nb": "Nei takk", "nn": "Nei takk", "da": "Nej tak", "sv": "Nej tack", "nl": "Nee, dank u", "en": "No, thank you"}
MORE = {"nb": "Ja, en ting", "nn": "Ja, éin ting", "da": "Ja, én ting", "sv": "Ja, en sak", "nl": "Ja, één ding"}
MORE |= {"en": "Yes, one thing"}
STEP = (("spørsmål: ett svar", "more", None, ASKED), ("svar", "no", "done", NO), ("svar", "yes", "what", MORE))


def written_out(folder: Path) -> Path:
    """The guide that ships, written out in Bokmål to begin from."""
    path = folder / "e-id-no.xlsx"
    write_workbook(load(RESOURCES / "guides" / "e-id-no.json"), path, "nb")
    return path


def typed(path: Path, writing: Callable[[Any], None]) -> None:
    """Open the file, write in it, save it."""
    book = openpyxl.load_workbook(path)
    writing(book)
    book.save(path)


def cell(sheet: Any, row: str | int, heading: str, among: str = "Id", *, after: int = 1) -> Any:
    """The cell below a heading, in the first row (`after` another one) that has this value `among` its cells."""
    places = {head.value: head.column for head in sheet[1]}
    rows = range(after + 1, sheet.max_row + 1)
    number = row if isinstance(row, int) else next(r for r in rows if sheet.cell(r, places[among]).value == row)
    return sheet.cell(number, places[heading])


def ask_for_more(book: Any) -> None:
    """A question before the end, on which a run starts over: three rows at the bottom of the steps, and the way
    there; a row more in the scenario that comes by, and what is new."""
    steps, runs, head = book["Trinn"], book["Scenarier"], book["Veiviser"]
    for number, (kind, name, goto, words) in enumerate(STEP, start=steps.max_row + 1):
        for heading, value in (("Type", kind), ("Id", name), ("Gå til", goto)):
            cell(steps, number, heading).value = value
        for language in (each for each in steps[1] if str(each.value)[-3:-1] in words):
            steps.cell(number, language.column).value = words[language.value[-3:-1]]
    worked = cell(steps, "worked", "Id").row
    cell(steps, "yes", "Gå til", after=worked).value = "more"
    last = cell(runs, "worked", "Trinn", "Trinn").row
    runs.insert_rows(last + 1)
    cell(runs, last + 1, "Trinn").value, cell(runs, last + 1, "Svar").value = "more", "no"
    cell(head, "Revisjon", "Verdi", "Felt").value = 2
    cell(head, "Hva er endret", "Verdi", "Felt").value = "Det spørres om det er noe mer."


def three_mistakes(book: Any) -> None:
    """A goal that is no step, a language that was forgotten, and a day that is none."""
    worked = cell(book["Trinn"], "worked", "Id").row
    cell(book["Trinn"], "yes", "Gå til", after=worked).value = "mroe"
    cell(book["Trinn"], "more", "Nederlandsk (nl)").value = None
    cell(book["Veiviser"], "Leses på nytt", "Verdi", "Felt").value = "til våren"


def mended(book: Any) -> None:
    """What the three messages ask for."""
    worked = cell(book["Trinn"], "worked", "Id").row
    cell(book["Trinn"], "yes", "Gå til", after=worked).value = "more"
    cell(book["Trinn"], "more", "Nederlandsk (nl)").value = ASKED["nl"]
    cell(book["Veiviser"], "Leses på nytt", "Verdi", "Felt").value = "1.5.2027"


def looked_over(path: Path) -> Reading:
    """As `skranke-central guides check` reads it."""
    return read_any(path, partial(look_over, day=TODAY))


def a_written_guide(folder: Path) -> Path:
    """The workbook of the guide as it was mended: a question more than the one that ships has."""
    path = written_out(folder)
    for writing in (ask_for_more, three_mistakes, mended):
        typed(path, writing)
    return path


def test_a_guide_is_written_in_a_spreadsheet_and_three_mistakes_are_mended_by_their_messages(tmp_path: Path) -> None:
    path = written_out(tmp_path)
    typed(path, ask_for_more)
    typed(path, three_mistakes)
    assert [tell(each, "nb") for each in looked_over(path).mistakes if not each.hint] == [
        "Veiviser, rad 11, kolonne B: «til våren» er ingen dato; skriv den som 2026-03-31",
        "Trinn, rad 29, kolonne D: trinnet går til «mroe», som ikke er et trinn",
        "Trinn, rad 47, kolonne B: ingen vei fører til dette trinnet",
        "Trinn, rad 47, kolonne I: «text» har ingen tekst på nederlandsk",
    ]
    typed(path, mended)
    reading = looked_over(path)
    assert [tell(each, "nb") for each in reading.mistakes] == []
    assert reading.guide is not None
    assert reading.guide.review == date(2027, 5, 1)
    assert [(each.id, each.goto) for each in reading.guide.step("more").answers] == [("no", "done"), ("yes", "what")]


def command(central: Central, *words: str | Path) -> int:
    """`skranke-central guides` on this server."""
    return central_command(["guides", *map(str, words), "--data", str(central.store.folder)])


def test_it_is_published_followed_by_keys_at_another_counter_and_its_steps_are_counted(
    window: MainWindow, typist: Typist, time: FakeClock, tmp_path: Path
) -> None:
    desk, file = window.desk, a_written_guide(tmp_path)
    with a_central(tmp_path / "central", time) as central:
        assert (command(central, "check", file), command(central, "publish", file, "--yes")) == (0, 0)
        client = paired(desk.counter.journal, desk.keys, central)
        until_rest(client, time)
        window.renewal.look()
        for keys in [f"{LED} 1 Enter", f"{LED} 0"] * 6:
            typist.keys(keys)
            typist.rest(120)
        assert not window.findChild(GuidePanel).running

        client.greeted = client.level = False
        until_rest(client, time)
        watching.count_all(central.store, central.store.folder)
        found = ask_journey(client.server, JourneyQuestion("e-id-no", "2026-03", "2026-03", revision=2))
        assert isinstance(found, Journey)
        assert found.steps == {"done": 6, "more": 6}
