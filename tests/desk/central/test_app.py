"""The door for counters: who is let in, what is refused and how; nothing refused leaves a trace."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desk.central import audit, devices, tables
from desk.central.enrolment import WAITING
from desk.central.store import FILE
from desk.model.delivery import EMPTY, digest
from desk.sync import wire
from desk.sync.envelope import pack, read, sign, write
from desk.sync.signature import KEYS, SIGNATURE
from desk.sync.signature import is_signed as is_signed_by
from tests.desk.catalogue.files import the_rows
from tests.desk.central.making import NOON, Answer, Central, Counter, a_counter, asking
from tests.desk.central.publishing import published
from tests.desk.sync.making import GENERATION, ORIGIN, a_coverage_row, a_visit_row, batch

OPENING = wire.Opening(wire.WIRE, None, 0, [])


def believed(month: str, n: int, total: str, origin: str = ORIGIN) -> wire.MonthDigest:
    return wire.MonthDigest(origin, month, n, total)


def refused(answer: Answer) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/json"
    return answer.status, answer.problem.code


def test_a_device_asks_waits_and_is_let_in(central: Central) -> None:
    asked = read(central.post(wire.PAIR, asking()).body, wire.Asked)
    assert (asked.seconds, len(asked.code)) == (600, 8)
    assert read(central.post(wire.POLL, wire.Polling(asked.secret)).body, wire.Polled) == wire.Pending()
    assert read(central.post(wire.POLL, wire.Polling("ab" * 32)).body, wire.Polled) == wire.Expired()


def test_a_delivery_begins_with_where_both_stand(central: Central) -> None:
    counter, rows = a_counter(central), [a_visit_row(), a_coverage_row(), a_visit_row(month="2026-02")]
    counter.send(*rows)
    march = digest((row.id, 0, None) for row in rows[:2])
    february = digest([(rows[2].id, 0, None)])
    with central.store.reading() as connection:
        head = wire.AuditHead(*audit.head(connection, central.tenant.id))
    opened = counter.open(believed("2026-03", march.n, march.sum), believed("2026-01", 1, "ab" * 8))
    assert opened == wire.Opened(
        wire.WIRE, central.generation,
        [believed("2026-01", EMPTY.n, EMPTY.sum), believed("2026-02", february.n, february.sum)],
        None, [site["id"] for site in central.rows(tables.site)], head, NOON, wire.BATCH,
        central.app.state.run,
    )  # fmt: skip
    assert counter.open(believed("2026-03", *msgspec.structs.astuple(opened.differ[1])[2:])).differ != []


def test_a_device_fetches_what_is_published_and_only_once(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    assert refused(counter.get(wire.CATALOGUE)) == (404, "not-found")
    made = published(central.store)
    assert counter.open().catalogue == made.tag
    first = counter.get(wire.CATALOGUE)
    key = first.headers[KEYS]
    assert (first.status, first.body, first.headers["etag"]) == (200, made.body, f'"{made.tag}"')
    assert is_signed_by(key, central.tenant.id, first.body, first.headers[SIGNATURE])
    for held in (f'"{made.tag}"', f'W/"{made.tag}"', f'"{"0" * 64}", "{made.tag}"'):
        again = counter.get(wire.CATALOGUE, if_none_match=held)
        assert (again.status, again.body, again.headers["etag"], again.headers[KEYS]) == (
            304,
            b"",
            f'"{made.tag}"',
            key,
        )
    assert counter.get(wire.CATALOGUE, if_none_match=f'"{"0" * 64}"').status == 200
    newer = published(central.store, the_rows(offerings=[]))
    assert counter.get(wire.CATALOGUE, if_none_match=f'"{made.tag}"').body == newer.body
    assert counter.open().catalogue == newer.tag


def test_only_devices_that_are_let_in_fetch_what_is_published(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    published(central.store)
    assert refused(central.call("GET", wire.CATALOGUE)) == (401, "signature")
    posted = {"authorization": sign(counter.key, counter.device.id, "POST", wire.CATALOGUE, b"")}
    assert refused(central.call("GET", wire.CATALOGUE, b"", posted)) == (401, "signature")
    with central.store.writing() as connection:
        devices.revoke(connection, central.tenant.id, counter.device.id, NOON)
    assert refused(counter.get(wire.CATALOGUE)) == (403, "revoked")


def test_a_delivery_that_agrees_hears_of_no_difference(central: Central) -> None:
    counter, row = a_counter(central), a_visit_row()
    assert counter.open().differ == []
    counter.send(row)
    taken = digest([(row.id, 0, None)])
    assert counter.open(believed("2026-03", taken.n, taken.sum)).differ == []


def test_a_change_number_that_falls_is_noted_once(central: Central) -> None:
    counter = a_counter(central)
    for acked in (10, 4, 10, 4):
        counter.open(acked=acked, generation=central.generation)
    counter.open(acked=0, generation=GENERATION)
    (kept,) = central.rows(tables.device)
    assert (kept["acked"], kept["twin"], kept["seen"]) == (4, True, NOON)
    assert [row["what"] for row in central.rows(tables.audit)].count("twin") == 1


def test_a_device_has_come_from_its_first_greeting_on_and_with_every_batch(central: Central) -> None:
    """At first it knows of no set of records; then it may deliver all day without greeting again."""
    counter = a_counter(central)
    counter.open()
    assert [row["seen"] for row in central.rows(tables.device)] == [NOON]
    central.now += 3600
    counter.send(a_visit_row())
    assert [row["seen"] for row in central.rows(tables.device)] == [NOON + 3600]


def test_one_device_is_no_twin_of_itself(central: Central) -> None:
    counter = a_counter(central)
    for acked in (0, 0, 7, 7, 9):
        counter.open(acked=acked, generation=central.generation)
    (kept,) = central.rows(tables.device)
    assert (kept["acked"], kept["twin"]) == (9, False)


def test_only_what_its_device_signed_is_done(central: Central) -> None:
    counter = a_counter(central)
    plain = write(OPENING)
    good = sign(counter.key, counter.device.id, "POST", wire.OPEN, plain)
    other = sign(counter.key, counter.device.id, "POST", wire.RECORDS, plain)
    stranger = sign(counter.key, "00" * 16, "POST", wire.OPEN, plain)
    for header in ("", "Bearer x", other, stranger, good.replace("signature", "Signature")):
        answer = central.call("POST", wire.OPEN, plain, {"authorization": header})
        assert refused(answer) == (401, "signature")
        assert answer.headers["www-authenticate"] == "Skranke"
    changed = central.call("POST", wire.OPEN, plain.replace(b"0", b"1"), {"authorization": good})
    assert refused(changed) == (401, "signature")
    assert central.call("POST", wire.OPEN, plain, {"authorization": good}).status == 200


def test_a_proxy_may_pack_and_unpack(central: Central) -> None:
    counter, plain = a_counter(central), write(OPENING)
    header = {"authorization": sign(counter.key, counter.device.id, "POST", wire.OPEN, plain)}
    for body, encoding in ((plain, {}), (plain, {"content-encoding": "identity"}), (gzip.compress(plain, 1), None)):
        named = {"content-encoding": " GZIP"} if encoding is None else encoding
        assert central.call("POST", wire.OPEN, body, header | named).status == 200


def test_a_revoked_device_is_refused_and_nothing_of_it_taken(central: Central) -> None:
    counter = a_counter(central)
    with central.store.writing() as connection:
        devices.revoke(connection, central.tenant.id, counter.device.id, NOON)
    sent = batch(wire.WIRE, central.generation, 1, [a_visit_row()])
    assert refused(counter.post(wire.RECORDS, sent)) == (403, "revoked")
    assert refused(counter.post(wire.OPEN, OPENING)) == (403, "revoked")
    assert central.rows(tables.record) == []


def test_records_for_another_generation_are_not_taken_and_the_new_one_is_told(central: Central) -> None:
    answer = a_counter(central).post(wire.RECORDS, batch(wire.WIRE, GENERATION, 1, [a_visit_row()]))
    assert refused(answer) == (412, "generation")
    assert answer.problem.generation == central.generation
    assert central.rows(tables.record) == []


def test_one_malformed_record_holds_up_no_other(central: Central) -> None:
    rows = [a_visit_row(), a_visit_row(hour=99)]
    answer = a_counter(central).send(*rows)
    assert answer == wire.Received(2, 1, 0, [wire.SetApart(rows[1].id, "malformed")], central.app.state.run)
    assert [row["id"] for row in central.rows(tables.record)] == [rows[0].id]


@pytest.mark.parametrize("path", [wire.PAIR, wire.POLL])
@pytest.mark.parametrize("body", [b"", b"{}", b"<html>", b"[1", b'{"wire":1,"secret":7}', b"\xff"])
def test_what_is_not_of_the_shape_is_refused(central: Central, path: str, body: bytes) -> None:
    assert refused(central.call("POST", path, body)) == (400, "garbled")


@pytest.mark.parametrize("body", [b"", b"{}", pack(b"{}")[:-3], pack(b"{}") + b"x"])
def test_a_body_that_is_not_whole_gzip_is_refused(central: Central, body: bytes) -> None:
    assert refused(central.call("POST", wire.PAIR, body, {"content-encoding": "gzip"})) == (400, "garbled")


def test_a_packing_nobody_unpacks_is_refused(central: Central) -> None:
    answer = central.call("POST", wire.PAIR, b"{}", {"content-encoding": "br"})
    assert refused(answer) == (415, "encoding")
    assert answer.headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize("pack_it", [gzip.compress, bytes])
def test_a_body_that_is_too_large_is_refused(central: Central, pack_it: Callable[[bytes], bytes]) -> None:
    encoding = {"content-encoding": "gzip"} if pack_it is gzip.compress else {}
    answer = central.call("POST", wire.PAIR, pack_it(b" " * (wire.LIMIT + 1)), encoding)
    assert refused(answer) == (413, "too-large")


def test_more_records_than_a_batch_holds_are_refused(central: Central) -> None:
    rows = [a_visit_row() for _ in range(wire.BATCH + 1)]
    answer = a_counter(central).post(wire.RECORDS, batch(wire.WIRE, central.generation, 1, rows))
    assert refused(answer) == (413, "too-large")
    assert central.rows(tables.record) == []


@pytest.mark.parametrize("version", [wire.WIRE - 1, wire.WIRE + 1, 99])
@pytest.mark.parametrize("more", [{}, {"colour": "red"}])
def test_another_version_of_the_wire_is_told_ours(central: Central, version: int, more: dict[str, str]) -> None:
    counter = a_counter(central)
    plain = json.dumps({"wire": version, "generation": None, "acked_seq": 0, "digests": []} | more).encode()
    signature = sign(counter.key, counter.device.id, "POST", wire.OPEN, plain)
    answer = central.call("POST", wire.OPEN, plain, {"authorization": signature})
    assert refused(answer) == (400, "wire")
    assert answer.problem.wire == wire.WIRE


def test_other_paths_and_methods_are_refused_in_the_same_shape(central: Central) -> None:
    assert refused(central.call("GET", "/")) == (404, "not-found")
    answer = central.call("GET", wire.PAIR)
    assert refused(answer) == (405, "method")
    assert "POST" in answer.headers["allow"]


def test_too_many_that_ask_are_told_to_come_back(central: Central) -> None:
    answers = [central.post(wire.PAIR, asking()) for _ in range(WAITING + 1)]
    assert {each.status for each in answers[:-1]} == {200}
    assert refused(answers[-1]) == (429, "too-many")
    assert answers[-1].headers["retry-after"] == "120"


def test_a_store_in_use_asks_to_come_back_soon(central: Central) -> None:
    counter = a_counter(central)
    sent = batch(wire.WIRE, central.generation, 1, [a_visit_row()])
    with central.store.writing():
        answer = counter.post(wire.RECORDS, sent)
    assert refused(answer) == (503, "busy")
    assert answer.headers["retry-after"] == "2"
    assert counter.post(wire.RECORDS, sent).status == 200


def test_a_store_in_trouble_asks_to_come_back_and_says_nothing_of_itself(
    central: Central, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    counter = a_counter(central)
    file = tmp_path / "central" / FILE
    sent = batch(wire.WIRE, central.generation, 1, [a_visit_row()])
    whole = file.read_bytes()
    central.store.close()
    file.write_bytes(b"rubbish" * 1000)
    answer = counter.post(wire.RECORDS, sent)
    file.write_bytes(whole)
    assert refused(answer) == (503, "failed")
    assert answer.headers["retry-after"] == "60"
    assert str(tmp_path) not in answer.body.decode()
    assert str(tmp_path) in caplog.text


def test_a_full_disk_acknowledges_nothing(central: Central) -> None:
    """SQLite is told that the file may not grow, which is what a full disk is to it."""
    counter = a_counter(central)
    sent = batch(wire.WIRE, central.generation, 1, [a_visit_row() for _ in range(500)])
    with central.store.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    answer = counter.post(wire.RECORDS, sent)
    assert refused(answer) == (503, "failed")
    assert central.rows(tables.record) == []
    with central.store.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert counter.post(wire.RECORDS, sent).status == 200


def test_a_mistake_of_ours_is_logged_and_not_told(central: Central, caplog: pytest.LogCaptureFixture) -> None:
    counter: Counter = a_counter(central)
    with central.store.writing() as connection:
        connection.execute(tables.server.delete())
    answer = counter.post(wire.OPEN, OPENING)
    assert refused(answer) == (500, "failed")
    assert "NoResultFound" in caplog.text
    assert "NoResultFound" not in answer.body.decode()
