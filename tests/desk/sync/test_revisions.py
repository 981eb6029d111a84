"""A catalogue on its way down: fetched once it is published, trusted only when whole and signed, never in the way."""

from dataclasses import replace

import pytest

from desk.central import tenants
from desk.journal import outbox
from desk.journal import publication as kept
from desk.journal.database import Journal
from desk.model.delivery import Delivery, State
from desk.model.publication import Publication
from desk.sync import reasons
from desk.sync.client import rest_left
from desk.sync.revisions import best, in_force
from desk.sync.signature import KEYS, SIGNATURE, sign
from desk.sync.transport import Answer, Cut
from desk.sync.wire import CATALOGUE, OPEN, RECORDS
from desk.text import LANGUAGES, say
from tests.builders import a_visit, written
from tests.desk.sync.publications import a_key, a_publication, public
from tests.desk.sync.scene import Scene, Spoil


@pytest.fixture
def scene(scene: Scene) -> Scene:
    """Only the catalogue is spoilt on its way down."""
    scene.spoilt = CATALOGUE
    return scene


def held(scene: Scene) -> Publication | None:
    found = best(scene.journal)
    return found.publication if found else None


def activate(journal: Journal) -> None:
    found = best(journal)
    assert found is not None
    with journal.writing() as writer:
        kept.put_in_force(writer, found.sealed.tag, ())


def test_nothing_is_asked_for_where_nothing_is_published(scene: Scene) -> None:
    scene.log()
    assert scene.round().state is State.SENT
    assert (CATALOGUE in scene.delivered, held(scene)) == (False, None)


def test_what_is_published_is_fetched_once_and_kept_as_it_came(scene: Scene) -> None:
    etag = scene.central.publish(a_publication(1))
    assert scene.round() == Delivery(State.SENT, 0, None)
    assert scene.delivered == [OPEN, CATALOGUE]
    assert held(scene) == a_publication(1)
    assert (kept.newest(scene.journal), in_force(scene.journal)) == (etag, None)
    scene.round()
    assert scene.delivered == [OPEN]


def test_a_device_that_holds_none_asks_before_it_sends_and_later_only_after(scene: Scene) -> None:
    scene.central.publish(a_publication(1))
    scene.log(3)
    scene.round()
    assert scene.delivered[:3] == [OPEN, CATALOGUE, RECORDS]
    scene.central.publish(a_publication(2))
    scene.time.advance(rest_left(scene.client))
    scene.client.level = scene.client.greeted = False
    scene.log(3)
    scene.round()
    assert scene.delivered[:3] == [OPEN, RECORDS, CATALOGUE]
    assert held(scene) == a_publication(2)


def test_records_go_out_though_the_catalogue_never_comes(scene: Scene) -> None:
    def lost(_where: str, _answer: Answer) -> Answer:
        raise Cut

    scene.central.publish(a_publication(1))
    scene.spoil = lost
    scene.log(3)
    delivery = scene.round()
    assert (delivery.state, delivery.waiting, delivery.reason) == (State.SENT, 0, reasons.CATALOGUE_LATER)
    assert scene.delivered.count(CATALOGUE) == scene.delivered.count(OPEN)
    scene.spoil = None
    assert scene.round().reason is None
    assert held(scene) == a_publication(1)


def other_key(_where: str, answer: Answer) -> Answer:
    forger = a_key()
    return answer._replace(headers={**answer.headers, KEYS: public(forger), SIGNATURE: sign(forger, "", answer.body)})


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda _, answer: answer._replace(body=answer.body[:-9]), reasons.CATALOGUE_UNSIGNED),
        (lambda _, answer: answer._replace(body=answer.body.replace(b"Elve", b"Olve")), reasons.CATALOGUE_UNSIGNED),
        (lambda _, answer: answer._replace(headers={}), reasons.CATALOGUE_UNSIGNED),
        (lambda _, answer: answer._replace(headers={**answer.headers, KEYS: "x"}), reasons.CATALOGUE_UNSIGNED),
        (other_key, reasons.CATALOGUE_UNSIGNED),
        (
            lambda _, __: Answer(200, {"content-type": "text/html"}, b"<title>Log in</title>"),
            reasons.CATALOGUE_UNSIGNED,
        ),
        (lambda _, __: Answer(304, {}, b""), reasons.CATALOGUE_LATER),
        (lambda _, __: Answer(503, {}, b""), reasons.CATALOGUE_LATER),
        (lambda _, __: Answer(401, {}, b""), reasons.CATALOGUE_LATER),
    ],
)
def test_a_catalogue_that_is_cut_or_forged_is_refused_in_a_sentence_and_the_next_try_brings_it(
    scene: Scene, spoil: Spoil, reason: str
) -> None:
    scene.central.publish(a_publication(1))
    scene.spoil = spoil
    scene.log()
    assert scene.round() == Delivery(State.SENT, 0, scene.time.clock.now(), reason)
    assert held(scene) is None
    assert all(say(language, reason) for language in LANGUAGES)
    scene.spoil = None
    assert scene.round().reason is None
    assert held(scene) == a_publication(1)


def test_one_that_is_signed_but_not_to_be_read_here_is_refused_and_the_old_one_stays(scene: Scene) -> None:
    scene.central.publish(a_publication(1))
    scene.round()

    def newer(_where: str, answer: Answer) -> Answer:
        with scene.central.store.reading() as connection:
            server = tenants.server(connection)
        body = answer.body.replace(b'"form":1', b'"form":2')
        signed = sign(server.private_key, scene.client.pairing.tenant, body)
        return answer._replace(body=body, headers={**answer.headers, SIGNATURE: signed})

    scene.central.publish(a_publication(2))
    scene.spoil = newer
    assert scene.round().reason == reasons.CATALOGUE_UNREADABLE
    assert held(scene) == a_publication(1)


def test_an_older_one_is_refused_unless_the_server_was_restored(scene: Scene) -> None:
    scene.central.publish(a_publication(7))
    scene.round()
    older = a_publication(6)
    scene.central.publish(older)
    with scene.central.store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM revision WHERE number = 7")
    assert scene.round().reason == reasons.CATALOGUE_OLDER
    assert held(scene) == a_publication(7)
    scene.central.new_generation()
    assert scene.round().reason is None
    assert held(scene) == older


def test_the_tag_of_what_is_held_is_named_and_an_unchanged_one_is_no_trouble(scene: Scene) -> None:
    etag = scene.central.publish(a_publication(1))
    scene.round()
    scene.central.publish(a_publication(2))
    scene.spoil = lambda _, __: Answer(304, {}, b"")
    assert scene.round().reason is None
    assert scene.headers[CATALOGUE]["if-none-match"] == f'"{etag}"'
    assert held(scene) == a_publication(1)


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
    scene.spoil = lambda _, answer: answer._replace(headers={**answer.headers, KEYS: pinned})
    assert scene.round().reason == reasons.CATALOGUE_UNSIGNED
    assert held(scene) == a_publication(2)


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
    assert held(scene) == a_publication(2)


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
