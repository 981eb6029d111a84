"""A catalogue on its way down: fetched once it is published, trusted only when whole and signed, never in the way."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desk.central import tenants
from desk.journal import outbox
from desk.journal import publication as kept
from desk.journal.database import Journal
from desk.keys import MemoryKeys
from desk.model.delivery import Delivery, State
from desk.model.publication import Publication
from desk.sync import reasons
from desk.sync.client import Client, rest_left, step
from desk.sync.publication import KEYS, SIGNATURE, sign
from desk.sync.revisions import best, in_force
from desk.sync.transport import Answer, Cut
from desk.sync.wire import CATALOGUE, OPEN, RECORDS
from desk.text import LANGUAGES, say
from tests.builders import FakeClock, a_journal, a_visit, written
from tests.desk.sync.publications import a_key, a_publication, public
from tests.desk.sync.servers import Central, a_central, is_a_look, paired

Spoil = Callable[[Answer], Answer]


@dataclass
class Scene:
    """A counter and its server; `spoil` may change what comes down, `paths` are what was asked."""

    journal: Journal
    central: Central
    time: FakeClock
    client: Client
    paths: list[str]
    spoil: Spoil | None = None
    headers: Mapping[str, str] | None = None

    def __call__(self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        self.paths += [] if is_a_look(path) else [path]
        answer = self.central(path, body, headers, method)
        if path != CATALOGUE:
            return answer
        self.headers = headers
        return self.spoil(answer) if self.spoil else answer

    def log(self, n: int = 1, category: str = "library-card") -> None:
        written(self.journal, *[a_visit(category, origin=self.journal.origin) for _ in range(n)])

    def round(self) -> Delivery:
        """From one greeting until there is nothing to do."""
        self.time.advance(rest_left(self.client))
        self.paths.clear()
        delivery = step(self.client)
        while not rest_left(self.client) or outbox.waiting(self.journal):
            self.time.advance(rest_left(self.client))
            delivery = step(self.client)
        return delivery

    @property
    def held(self) -> Publication | None:
        found = best(self.journal)
        return found.publication if found else None


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    time, keys = FakeClock(), MemoryKeys()
    with ExitStack() as open_:
        central = open_.enter_context(a_central(tmp_path / "central", time))
        journal = open_.enter_context(a_journal(tmp_path, keys=keys, clock=time.clock))
        client = paired(journal, keys, central)
        made = Scene(journal, central, time, client, [])
        client.transport = made
        yield made


def activate(journal: Journal) -> None:
    found = best(journal)
    assert found is not None
    with journal.writing() as writer:
        kept.put_in_force(writer, found.sealed.tag, ())


def test_nothing_is_asked_for_where_nothing_is_published(scene: Scene) -> None:
    scene.log()
    assert scene.round().state is State.SENT
    assert (CATALOGUE in scene.paths, scene.held) == (False, None)


def test_what_is_published_is_fetched_once_and_kept_as_it_came(scene: Scene) -> None:
    etag = scene.central.publish(a_publication(1))
    assert scene.round() == Delivery(State.SENT, 0, None)
    assert scene.paths == [OPEN, CATALOGUE]
    assert scene.held == a_publication(1)
    assert (kept.newest(scene.journal), in_force(scene.journal)) == (etag, None)
    scene.round()
    assert scene.paths == [OPEN]


def test_a_device_that_holds_none_asks_before_it_sends_and_later_only_after(scene: Scene) -> None:
    scene.central.publish(a_publication(1))
    scene.log(3)
    scene.round()
    assert scene.paths[:3] == [OPEN, CATALOGUE, RECORDS]
    scene.central.publish(a_publication(2))
    scene.time.advance(rest_left(scene.client))
    scene.client.level = scene.client.greeted = False
    scene.log(3)
    scene.round()
    assert scene.paths[:3] == [OPEN, RECORDS, CATALOGUE]
    assert scene.held == a_publication(2)


def test_records_go_out_though_the_catalogue_never_comes(scene: Scene) -> None:
    def lost(_answer: Answer) -> Answer:
        raise Cut

    scene.central.publish(a_publication(1))
    scene.spoil = lost
    scene.log(3)
    delivery = scene.round()
    assert (delivery.state, delivery.waiting, delivery.reason) == (State.SENT, 0, reasons.CATALOGUE_LATER)
    assert scene.paths.count(CATALOGUE) == scene.paths.count(OPEN)
    scene.spoil = None
    assert scene.round().reason is None
    assert scene.held == a_publication(1)


def other_key(answer: Answer) -> Answer:
    forger = a_key()
    return answer._replace(headers={**answer.headers, KEYS: public(forger), SIGNATURE: sign(forger, "", answer.body)})


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda answer: answer._replace(body=answer.body[:-9]), reasons.CATALOGUE_UNSIGNED),
        (lambda answer: answer._replace(body=answer.body.replace(b"Elve", b"Olve")), reasons.CATALOGUE_UNSIGNED),
        (lambda answer: answer._replace(headers={}), reasons.CATALOGUE_UNSIGNED),
        (lambda answer: answer._replace(headers={**answer.headers, KEYS: "x"}), reasons.CATALOGUE_UNSIGNED),
        (other_key, reasons.CATALOGUE_UNSIGNED),
        (lambda _: Answer(200, {"content-type": "text/html"}, b"<title>Log in</title>"), reasons.CATALOGUE_UNSIGNED),
        (lambda _: Answer(304, {}, b""), reasons.CATALOGUE_LATER),
        (lambda _: Answer(503, {}, b""), reasons.CATALOGUE_LATER),
        (lambda _: Answer(401, {}, b""), reasons.CATALOGUE_LATER),
    ],
)
def test_a_catalogue_that_is_cut_or_forged_is_refused_in_a_sentence_and_the_next_try_brings_it(
    scene: Scene, spoil: Spoil, reason: str
) -> None:
    scene.central.publish(a_publication(1))
    scene.spoil = spoil
    scene.log()
    assert scene.round() == Delivery(State.SENT, 0, scene.time.clock.now(), reason)
    assert scene.held is None
    assert all(say(language, reason) for language in LANGUAGES)
    scene.spoil = None
    assert scene.round().reason is None
    assert scene.held == a_publication(1)


def test_one_that_is_signed_but_not_to_be_read_here_is_refused_and_the_old_one_stays(scene: Scene) -> None:
    scene.central.publish(a_publication(1))
    scene.round()

    def newer(answer: Answer) -> Answer:
        with scene.central.store.reading() as connection:
            server = tenants.server(connection)
        body = answer.body.replace(b'"form":1', b'"form":2')
        signed = sign(server.private_key, scene.client.pairing.tenant, body)
        return answer._replace(body=body, headers={**answer.headers, SIGNATURE: signed})

    scene.central.publish(a_publication(2))
    scene.spoil = newer
    assert scene.round().reason == reasons.CATALOGUE_UNREADABLE
    assert scene.held == a_publication(1)


def test_an_older_one_is_refused_unless_the_server_was_restored(scene: Scene) -> None:
    scene.central.publish(a_publication(7))
    scene.round()
    older = a_publication(6)
    scene.central.publish(older)
    with scene.central.store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM revision WHERE number = 7")
    assert scene.round().reason == reasons.CATALOGUE_OLDER
    assert scene.held == a_publication(7)
    scene.central.new_generation()
    assert scene.round().reason is None
    assert scene.held == older


def test_the_tag_of_what_is_held_is_named_and_an_unchanged_one_is_no_trouble(scene: Scene) -> None:
    etag = scene.central.publish(a_publication(1))
    scene.round()
    scene.central.publish(a_publication(2))
    scene.spoil = lambda _answer: Answer(304, {}, b"")
    assert scene.round().reason is None
    assert scene.headers is not None and scene.headers["if-none-match"] == f'"{etag}"'
    assert scene.held == a_publication(1)


def test_a_new_key_of_the_server_is_followed_and_the_old_one_counts_no_more(scene: Scene) -> None:
    scene.central.publish(a_publication(1))
    scene.round()
    pinned = scene.client.pairing.server_key
    scene.central.renew_key()
    scene.central.publish(a_publication(2))
    scene.round()
    found = best(scene.journal)
    assert found is not None and found.publication == a_publication(2)
    assert found.sealed.key != pinned
    scene.central.publish(a_publication(3))
    scene.spoil = lambda answer: answer._replace(headers={**answer.headers, KEYS: pinned})
    assert scene.round().reason == reasons.CATALOGUE_UNSIGNED
    assert scene.held == a_publication(2)


def test_a_revision_that_got_damaged_here_is_as_good_as_none_and_fetched_again(scene: Scene) -> None:
    scene.central.publish(a_publication(1))
    scene.round()
    activate(scene.journal)
    scene.central.publish(a_publication(2))
    scene.round()
    activate(scene.journal)
    with scene.journal.writing() as writer:
        writer.connection.exec_driver_sql("UPDATE publication SET body = X'00' WHERE revision = 2")
    scene.client.held = (None, None)
    standing = in_force(scene.journal)
    assert standing is not None and standing.publication == a_publication(1)
    scene.round()
    assert scene.held == a_publication(2)


def test_what_a_new_catalogue_calls_sensitive_leaves_without_a_day_before_it_is_in_force(scene: Scene) -> None:
    plain = a_publication(1)
    categories = [replace(each, sensitive=each.id == "library-card") for each in plain.catalogue.categories]
    catalogue = replace(plain.catalogue, categories=tuple(categories))
    scene.central.publish(replace(plain, catalogue=catalogue))
    visit = a_visit("library-card", origin=scene.journal.origin)
    written(scene.journal, visit)
    scene.round()
    assert scene.central.payload(visit.id)["day"] is None


def test_a_catalogue_of_another_municipality_is_nothing_here(scene: Scene) -> None:
    scene.central.publish(a_publication(1))
    scene.round()
    elsewhere = replace(scene.client.pairing, id="a9" * 16, tenant="e9" * 16)
    outbox.pair(scene.journal, elsewhere)
    assert (kept.newest(scene.journal), best(scene.journal)) == (None, None)
