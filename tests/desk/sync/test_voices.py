"""What visitors say reaches the server: tallies when their month is over, ideas at once, and no finer than they are."""

import json
from pathlib import Path

from sqlalchemy import select

from desk.central import tables
from desk.journal import suggestion, urn
from desk.keys import MemoryKeys
from desk.model.answer import Answer, Face
from desk.model.answer import to_record as answer_record
from desk.model.reach import About, Reach
from desk.model.reach import to_record as reach_record
from desk.model.suggestion import Became, Suggestion
from tests.builders import SITE, FakeClock, a_journal, at
from tests.desk.sync.servers import a_central, paired, until_rest


def test_tallies_arrive_when_their_month_is_over_and_ideas_as_they_are(tmp_path: Path) -> None:
    time, keys = FakeClock(), MemoryKeys()
    with a_central(tmp_path / "central", time) as central, a_journal(tmp_path, keys=keys, clock=time.clock) as journal:
        with journal.writing() as writer:
            urn.put(writer, answer_record(Answer("7a" * 16, journal.origin, SITE, "2026-03", "got-help", Face.BAD)))
            urn.put(writer, reach_record(Reach("7c" * 16, journal.origin, SITE, "2026-03", About.POLISH)))
            idea = Suggestion(
                "7b" * 16, 0, None, True, journal.origin, SITE, at().day, "events", Became.DONE, "A bench"
            )
            suggestion.write(writer, [idea], before=[None], who="desk")
        client = paired(journal, keys, central)
        until_rest(client, time)
        assert set(central.records()) == {"7b" * 16}
        with journal.writing() as writer:
            urn.release(writer, "2026-04")
        until_rest(client, time)
        with central.store.reading() as connection:
            found = connection.execute(select(tables.record)).all()
    told = {row.id: (row.kind, row.month, row.day, json.loads(row.payload)) for row in found}
    assert told == {
        "7a" * 16: ("answer", "2026-03", None, {"question": "got-help", "face": "bad"}),
        "7b" * 16: ("suggestion", "2026-03", 2, {"theme": "events", "became": "done", "text": "A bench"}),
        "7c" * 16: ("reach", "2026-03", None, {"about": "language-pl"}),
    }
