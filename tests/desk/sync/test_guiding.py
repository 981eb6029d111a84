"""Guides on their way down: the list and its files, trusted only when signed and whole, and never in the way."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.central import guides, tables, tenants
from desk.guides.document import encode
from desk.journal import guide_list as lists
from desk.journal import outbox, shelf
from desk.journal import publication as kept
from desk.journal.database import Journal
from desk.model.delivery import Delivery, State
from desk.model.guide import Guide, Picture, Step, StepKind
from desk.sync import guiding, reasons
from desk.sync.client import Client
from desk.sync.guides import GUIDES, Listed, Published, path
from desk.sync.guiding import called_for
from desk.sync.signature import KEYS, SIGNATURE, sign, tag
from desk.sync.transport import Answer, Cut, NoAnswer
from desk.text import LANGUAGES, say
from tests.builders import FakeClock, a_visit, written
from tests.desk.guides.making import a_guide, end, words
from tests.desk.sync.publications import a_key, public
from tests.desk.sync.scene import Scene, Spoil
from tests.desk.sync.servers import Central

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20 + b"IEND\xaeB`\x82"
TODAY = date(2026, 3, 2)


@dataclass
class Down(Scene):
    """A counter, and the guides that come down to it; only what is about them is spoilt."""

    spoilt: str = GUIDES

    @property
    def looked(self) -> list[str]:
        """The paths about guides that were asked for."""
        return [where for where in self.asked if where.startswith(GUIDES)]

    def publish(self, guide: Guide, **pictures: bytes) -> None:
        named = {name.replace("_", "."): body for name, body in pictures.items()}
        wish = guides.Wish(encode(guide), guide, guide.revision - 1, named)
        with self.central.store.writing() as connection:
            server, tenant = tenants.server(connection), tenants.tenant(connection)
            guides.accept(connection, server, tenant, wish, self.central.now())

    def activate(self) -> bool:
        with self.journal.writing() as writer:
            return guiding.put_in_force(writer)

    def offered(self) -> list[tuple[str, int]]:
        return [(each.guide, each.revision) for each in shelf.offered(self.journal)]


@pytest.fixture
def scene(journal: Journal, central: Central, time: FakeClock, client: Client) -> Down:
    return Down(journal, central, time, client)


def shown() -> Guide:
    return a_guide(Step("a", StepKind.SHOW, words(), goto="b", picture=Picture("a.png", words())), end("b"), revision=1)


def test_what_is_published_comes_once_with_its_pictures_and_is_offered_whole_when_it_is_put_in_force(
    scene: Down,
) -> None:
    scene.publish(shown(), a_png=PNG)
    for number in range(guiding.PIECE + 3):
        scene.publish(a_guide(id=f"guide-{number}", revision=1))
    assert scene.round() == Delivery(State.SENT, 0, None)
    assert (len(scene.looked), len(set(scene.looked)), scene.offered()) == (guiding.PIECE + 6, guiding.PIECE + 6, [])
    assert (kept.guides_wait(scene.journal), scene.activate(), scene.activate()) == (True, True, False)
    assert (len(scene.offered()), kept.guides_wait(scene.journal)) == (guiding.PIECE + 4, False)
    assert shelf.document(scene.journal, "a-guide", 1) == encode(shown())
    assert shelf.picture(scene.journal, "a-guide", 1, "a.png") == PNG
    scene.round()
    assert scene.looked == [GUIDES]


def test_another_revision_takes_its_place_and_the_old_one_is_still_found(scene: Down) -> None:
    scene.publish(a_guide(revision=1))
    scene.round()
    scene.activate()
    scene.publish(a_guide(revision=2))
    scene.round()
    assert (scene.offered(), len(scene.looked)) == ([("a-guide", 1)], 2)
    scene.activate()
    assert scene.offered() == [("a-guide", 2)]
    assert shelf.document(scene.journal, "a-guide", 1) == encode(a_guide(revision=1))


def test_what_is_cut_off_in_between_goes_on_where_it_was(scene: Down) -> None:
    def once(where: str, answer: Answer) -> Answer:
        if where == path(tag(encode(a_guide(id="other", revision=1)))):
            raise Cut
        return answer

    scene.publish(a_guide(revision=1))
    scene.publish(a_guide(id="other", revision=1))
    scene.spoil = once
    assert scene.round().reason is None
    assert (scene.activate(), scene.offered()) == (False, [])
    scene.spoil = None
    scene.round()
    scene.activate()
    assert scene.offered() == [("a-guide", 1), ("other", 1)]


def test_a_server_that_has_none_or_is_older_than_guides_is_no_trouble(scene: Down) -> None:
    assert (scene.round().reason, scene.looked) == (None, [GUIDES])
    for answer in (Answer(404, {}, b"<html>"), Answer(405, {}, b""), Answer(503, {}, b""), Answer(304, {}, b"")):
        scene.spoil = lambda _where, _answer, answer=answer: answer
        assert (scene.round().reason, scene.looked) == (None, [GUIDES])


def forged(_where: str, answer: Answer) -> Answer:
    forger = a_key()
    return answer._replace(headers={**answer.headers, KEYS: public(forger), SIGNATURE: sign(forger, "", answer.body)})


def newer_form(answer: Answer, scene: Down) -> Answer:
    with scene.central.store.reading() as connection:
        server = tenants.server(connection)
    body = answer.body.replace(b'"form":1', b'"form":2')
    signed = sign(server.private_key, scene.client.pairing.tenant, body, "guides")
    return answer._replace(body=body, headers={**answer.headers, SIGNATURE: signed})


SPOILT: list[tuple[Spoil, str]] = [
    (forged, reasons.GUIDES_UNSIGNED),
    (lambda where, answer: answer._replace(body=answer.body[:-1]), reasons.GUIDES_UNSIGNED),
    (lambda where, answer: answer._replace(headers={}), reasons.GUIDES_UNSIGNED),
    (
        lambda where, answer: answer if where == GUIDES else answer._replace(body=b"{}" + answer.body),
        reasons.GUIDES_UNSIGNED,
    ),
]


@pytest.mark.parametrize(("spoil", "reason"), SPOILT)
def test_what_is_cut_or_forged_is_refused_in_a_sentence_and_those_in_use_stay(
    scene: Down, spoil: Spoil, reason: str
) -> None:
    scene.publish(a_guide(revision=1))
    scene.round()
    scene.activate()
    scene.publish(a_guide(revision=2))
    scene.spoil = spoil
    assert scene.round() == Delivery(State.SENT, 0, None, reason)
    assert (scene.activate(), scene.offered()) == (False, [("a-guide", 1)])
    assert all(say(language, reason) for language in LANGUAGES)
    scene.spoil = None
    assert scene.round().reason is None
    assert (scene.activate(), scene.offered()) == (True, [("a-guide", 2)])


def test_a_list_signed_as_a_catalogue_or_of_another_form_is_refused(scene: Down) -> None:
    scene.publish(a_guide(revision=1))
    scene.spoil = lambda where, answer: newer_form(answer, scene) if where == GUIDES else answer
    assert scene.round().reason == reasons.GUIDES_UNREADABLE


def test_an_older_list_is_refused_unless_the_server_was_restored(scene: Down) -> None:
    scene.publish(a_guide(revision=1))
    scene.publish(a_guide(id="other", revision=1))
    scene.round()
    scene.activate()
    with scene.central.store.writing() as connection:
        connection.execute(tables.guide.delete().where(tables.guide.c.guide == "other"))
        guides.sign_again(connection, tenants.server(connection), tenants.tenant(connection).id)
    assert scene.round().reason == reasons.GUIDES_OLDER
    scene.central.new_generation()
    assert scene.round().reason is None
    scene.activate()
    assert scene.offered() == [("a-guide", 1)]


def test_a_new_key_of_the_server_is_followed(scene: Down) -> None:
    scene.publish(a_guide(revision=1))
    scene.central.renew_key()
    assert scene.round().reason is None
    assert scene.activate()


def test_a_list_that_got_damaged_here_is_fetched_again(scene: Down) -> None:
    scene.publish(a_guide(revision=1))
    scene.round()
    with scene.journal.writing() as writer:
        writer.connection.exec_driver_sql("UPDATE guide_list SET body = X'00'")
    assert not scene.activate()
    scene.round()
    assert (scene.activate(), scene.offered()) == (True, [("a-guide", 1)])


def test_records_go_out_though_guides_never_come(scene: Down) -> None:
    def never(_where: str, _answer: Answer) -> Answer:
        raise NoAnswer

    scene.log()
    scene.spoil = never
    assert (scene.round().reason, outbox.waiting(scene.journal)) == (None, 0)


def test_one_that_is_true_only_later_is_called_for_with_the_one_before_it(scene: Down) -> None:
    scene.publish(a_guide(revision=1))
    scene.publish(a_guide(revision=2))
    scene.publish(a_guide(revision=3, valid_from=TODAY + timedelta(9)))
    scene.round()
    scene.activate()
    assert scene.offered() == [("a-guide", 3), ("a-guide", 2)]


def test_what_a_visit_that_followed_a_sensitive_guide_leaves_with_is_no_day_and_no_guide(scene: Down) -> None:
    visit = a_visit("library-card", origin=scene.journal.origin)
    (asked,) = visit.inquiries
    guided = replace(visit, inquiries=(replace(asked, guide="a-guide", guide_revision=1, step="end"),))
    written(scene.journal, guided)
    scene.client.hidden = {"a-guide"}
    scene.round()
    found = scene.central.payload(visit.id)
    assert (found["day"], found["hour"], found["inquiries"]) == (None, None, [["library-card", *[None] * 8]])


def test_visits_that_followed_a_guide_before_it_was_sensitive_are_to_be_sent_again(scene: Down) -> None:
    scene.publish(a_guide(revision=1))
    scene.round()
    scene.activate()
    assert lists.sensitive(scene.journal) == frozenset()
    scene.publish(a_guide(revision=2, sensitive=True))
    scene.round()
    assert lists.sensitive(scene.journal) == {"a-guide"}
    scene.activate()
    with scene.journal.reading() as connection:
        assert connection.exec_driver_sql("SELECT category FROM strip").scalars().all() == ["guide a-guide"]


REVISIONS = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(1, 4), st.integers(-2, 2)), unique_by=lambda r: r[:2]
)


@given(REVISIONS, st.data())
def test_of_every_guide_one_is_called_for_that_is_true_today_if_there_is_one(
    revisions: list[tuple[str, int, int]], data: st.DataObject
) -> None:
    begins = {f"{guide}{number}": (TODAY + timedelta(days)).isoformat() for guide, number, days in revisions}
    listed = Listed(1, 1, [Published(guide, number, f"{guide}{number}", {}) for guide, number, _ in revisions])
    here = {each: begins[each] for each in data.draw(st.sets(st.sampled_from(sorted(begins))))} if begins else {}
    while True:
        offered, missing = called_for(listed, here, TODAY)
        assert all(each.tag not in here for each in missing)
        if not missing:
            break
        here |= {each.tag: begins[each.tag] for each in missing}
    for guide in {each.guide for each in listed.guides}:
        mine = sorted((number for g, number, _ in revisions if g == guide), reverse=True)
        true = [number for number in mine if begins[f"{guide}{number}"] <= TODAY.isoformat()]
        last = true[0] if true else mine[-1]
        assert {each for each in offered if each[0] == guide} == {f"{guide}{n}" for n in mine if n >= last}
