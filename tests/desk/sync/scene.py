"""A paired counter, its server, and the way between them, which a test may listen at, spoil or block."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from desk.journal import outbox
from desk.journal.database import Journal
from desk.keys import MemoryKeys
from desk.model.delivery import Delivery
from desk.model.visit import Visit, revised
from desk.sync.client import Client, rest_left
from desk.sync.delivering import step
from desk.sync.transport import Answer, NoAnswer
from tests.builders import FakeClock, a_journal, a_visit, written
from tests.desk.sync.servers import Central, Scripted, is_a_look, lead, until_rest

Spoil = Callable[[str, Answer], Answer]
"""What becomes of the answer from a path on its way down."""


@dataclass
class Scene:
    """The way of the client leads through here; `asked` are the paths it asked for, `headers` what it last asked each
    with. `spoil` changes what comes from paths that begin with `spoilt`."""

    journal: Journal
    central: Central
    time: FakeClock
    client: Client
    spoilt: str = "/"
    spoil: Spoil | None = None
    asked: list[str] = field(default_factory=list)
    headers: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        lead(self.client, self)

    def __call__(self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        """A Transport."""
        self.asked.append(path)
        self.headers[path] = headers
        answer = self.central(path, body, headers, method)
        return self.spoil(path, answer) if self.spoil and path.startswith(self.spoilt) else answer

    @property
    def delivered(self) -> list[str]:
        """What was asked without looks (`test_looking`, `test_guiding`)."""
        return [path for path in self.asked if not is_a_look(path)]

    def log(self, n: int = 1, **fields: object) -> tuple[Visit, ...]:
        """Visits that are written here."""
        return written(self.journal, *[a_visit(origin=self.journal.origin, **fields) for _ in range(n)])

    def correct(self, visit: Visit, op: str = "0a" * 8, **changes: object) -> Visit:
        """A newer rev of a visit."""
        (standing,) = written(self.journal, revised(visit, op, **changes), before={visit.id: visit})
        return standing

    def blocked(self, *answers: Answer | NoAnswer | Callable[[bytes], Answer]) -> Delivery:
        """One step into which something else answers."""
        lead(self.client, Scripted(list(answers)))
        delivery = step(self.client)
        lead(self.client, self)
        return delivery

    def later(self) -> None:
        """It is time for the next request."""
        self.time.advance(rest_left(self.client))

    def rest(self) -> Delivery:
        """Until nothing is left to do."""
        return until_rest(self.client, self.time)

    def round(self) -> Delivery:
        """From one greeting until nothing is left to do, whatever does not come."""
        self.later()
        self.asked.clear()
        delivery = step(self.client)
        while not rest_left(self.client) or outbox.waiting(self.journal):
            self.later()
            delivery = step(self.client)
        return delivery

    def all_is_there(self) -> bool:
        """Whether the server has what is here, rev by rev."""
        with self.journal.reading() as connection:
            rows = connection.exec_driver_sql("SELECT id, rev, op FROM record").all()
        return self.central.records() == {row[0]: (row[1], row[2]) for row in rows}

    def a_journal_beside(self) -> AbstractContextManager[Journal]:
        """Another program on the same journal."""
        keys = MemoryKeys()
        keys.put(self.journal.origin, self.journal.key)
        return a_journal(self.journal.folder.parent, keys=keys, clock=self.time.clock)
