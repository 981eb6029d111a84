"""The door for counters: one function for each path of `desk.sync.wire`.

Bodies are unpacked within bounds and read strictly here, never by the framework. Handlers run one after the other
in the server's one worker: each is a few milliseconds, most of it in the store, which lets in one writer at a time.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from litestar import Litestar, Request, Response, get, post
from litestar.concurrency import sync_to_thread
from litestar.exceptions import HTTPException
from sqlalchemy import Connection

from desk.central import audit, devices, enrolment, guides, handover, intake, publishing, queries, sites, tenants
from desk.central.devices import Device
from desk.central.digests import digests
from desk.central.errors import GuideRefused, NewerGuide, TooManyGuides
from desk.central.refusals import Refused, answer, cannot, failed, not_there, refused
from desk.central.store import Store
from desk.errors import DeskError
from desk.model.delivery import EMPTY, Digest, Stretch
from desk.model.record import new_id
from desk.sync import guides as guiding
from desk.sync import handover as handing
from desk.sync import journey as journeys
from desk.sync import tallies as tallying
from desk.sync import wire
from desk.sync.columns import read_batch, records
from desk.sync.envelope import Garbled, TooLarge, claimed, is_signed, read, unpack, write
from desk.sync.journey import JOURNEY
from desk.sync.overlap import OVERLAP, given, read_question
from desk.sync.signature import KEYS, SIGNATURE
from desk.sync.tallies import TALLIES

S, T = TypeVar("S"), TypeVar("T")
Clock = Callable[[], int]
"""Seconds since 1970."""

_TAG = handing.TAG


def create(store: Store, now: Clock) -> Litestar:
    """The application on an open store, an ASGI callable."""
    app = Litestar(
        [pair, poll, open_sync, take_records, catalogue, overlap, journey, handed_over, guide_list, guide_file]
        + [publish_guide, tallies],
        openapi_config=None,
        logging_config=None,
        request_max_body_size=wire.LIMIT,
        exception_handlers={Refused: refused, HTTPException: not_there, DeskError: cannot, Exception: failed},
    )
    app.state.store, app.state.now, app.state.run = store, now, new_id()
    return app


@post(wire.PAIR, status_code=200)
async def pair(request: Request) -> Response:
    """A device asks to be let in."""
    asking = _message(await _plain(request), partial(read, shape=wire.Asking))
    now = request.app.state.now()
    with request.app.state.store.writing() as connection:
        return answer(enrolment.ask(connection, tenants.tenant(connection), asking, now))


@post(wire.POLL, status_code=200)
async def poll(request: Request) -> Response:
    """It asks whether somebody approved."""
    polling = _message(await _plain(request), partial(read, shape=wire.Polling))
    now = request.app.state.now()
    with request.app.state.store.reading() as connection:
        server, tenant = tenants.server(connection), tenants.tenant(connection)
        return answer(enrolment.poll(connection, server, tenant, polling.secret, now))


@post(wire.OPEN, status_code=200)
async def open_sync(request: Request) -> Response:
    """A device tells what it believes the server has, and hears where that is not so."""
    plain, now = await _plain(request), request.app.state.now()
    with request.app.state.store.writing() as connection:
        device = _device(request, connection, plain)
        opening = _message(plain, partial(read, shape=wire.Opening))
        generation = tenants.server(connection).generation
        # How far it was answered before counts only for this set of records; that it came, always.
        acked = opening.acked_seq if opening.generation == generation else device.acked
        devices.met(connection, device, acked, now)
        differ = _differ(connection, device, opening.digests)
        own = sites.of(connection, device)
        head = wire.AuditHead(*audit.head(connection, device.tenant))
        tag = publishing.tag_in_force(connection, device.tenant)
    return answer(wire.Opened(wire.WIRE, generation, differ, tag, own, head, now, wire.BATCH, request.app.state.run))


@post(wire.RECORDS, status_code=200)
async def take_records(request: Request) -> Response:
    """A batch of records: all of it is in the store before it is answered."""
    plain, now = await _plain(request), request.app.state.now()
    with request.app.state.store.writing() as connection:
        device = _device(request, connection, plain)
        batch = _message(plain, read_batch)
        generation = tenants.server(connection).generation
        if batch.generation != generation:
            raise Refused(412, "generation", "this is another set of records", generation=generation)
        taken = intake.take(connection, device, records(batch), now)
        devices.met(connection, device, device.acked, now)
    apart = [wire.SetApart(*each) for each in taken.apart]
    return answer(wire.Received(batch.to, taken.applied, taken.stale, apart, request.app.state.run))


@get(wire.CATALOGUE, status_code=200)
async def catalogue(request: Request) -> Response:
    """What is published, byte for byte as it was signed; nothing when the device has that already."""
    return _signed(request, publishing.in_force, "nothing is published yet")


@get(guiding.GUIDES, status_code=200)
async def guide_list(request: Request) -> Response:
    """Which guides are published, as it was signed; nothing when the device has that already."""
    return _signed(request, guides.signed, "no guide is published yet")


@get(guiding.FILE, status_code=200)
async def guide_file(request: Request) -> Response:
    """A document or a picture that the list names by its tag, byte for byte."""
    with request.app.state.store.reading() as connection:
        device = _device(request, connection, b"")
        found = guides.file(connection, device.tenant, request.path_params["tag"])
    if found is None:
        raise Refused(404, "not-found", "there is no such file")
    return Response(found, status_code=200, media_type="application/octet-stream")


@post(guiding.GUIDES, status_code=200)
async def publish_guide(request: Request) -> Response:
    """A device publishes a guide, if it was allowed to and nobody published a newer one meanwhile."""
    plain, now = await _plain(request), request.app.state.now()
    with request.app.state.store.writing() as connection:
        device = _device(request, connection, plain)
        if not guides.may_publish(connection, device):
            raise Refused(403, "not-allowed", "this device may not publish guides")
        offer = _message(plain, guiding.read_offer)
        try:
            wish = guides.wish_of(offer, device)
            made = guides.accept(connection, tenants.server(connection), tenants.tenant(connection), wish, now)
        except NewerGuide as newer:
            revision, document = newer.facts["revision"], newer.facts["document"].decode()
            return answer(guiding.Newer("newer", "somebody published a newer revision", revision, document), 409)
        except (GuideRefused, TooManyGuides) as error:
            raise Refused(400, "guide", str(error)) from error
    return answer(guiding.Accepted(made.guide, made.revision, made.tag))


@post(OVERLAP, status_code=200)
async def overlap(request: Request) -> Response:
    """What people ask about in one visit."""
    return answer(given(await _counted(request, read_question, queries.overlap)))


@post(JOURNEY, status_code=200)
async def journey(request: Request) -> Response:
    """Where those led through a guide ended or stopped."""
    return answer(journeys.given(await _counted(request, journeys.read_question, queries.journey)))


@post(TALLIES, status_code=200)
async def tallies(request: Request) -> Response:
    """What else was counted: referrals, answers, activities and the like."""
    return answer(tallying.given(await _counted(request, tallying.read_question, queries.tallies)))


async def _counted(request: Request, how: Callable[[bytes], S], count: Callable[[Store, str, S], T]) -> T:
    """The answer to a question of a device; counted beside the worker, so that no record waits for it."""
    plain, store = await _plain(request), request.app.state.store
    with store.reading() as connection:
        device = _device(request, connection, plain)
    return await sync_to_thread(count, store, device.tenant, _message(plain, how))


@get(handing.ROUTE, status_code=200)
async def handed_over(request: Request) -> Response:
    """What the devices of a site hand over to each other, for those that may write for it."""
    store, site = request.app.state.store, request.path_params["site"]
    with store.reading() as connection:
        device = _device(request, connection, b"")
        if site not in sites.of(connection, device):
            raise Refused(403, "foreign-site", "this device does not write for that site")
        found = handover.recent(connection, device.tenant, site, request.app.state.now())
    body = write(handing.told(found))
    return _unless_held(request, body, handing.tag(body))


def _signed(
    request: Request, find: Callable[[Connection, str], publishing.Revision | guides.Signed | None], none: str
) -> Response:
    """What is published, byte for byte as it was signed; nothing when the device has that already."""
    with request.app.state.store.reading() as connection:
        device = _device(request, connection, b"")
        found = find(connection, device.tenant)
        chain = tenants.server(connection).chain
    if found is None:
        raise Refused(404, "not-found", none)
    return _unless_held(request, found.body, found.tag, {SIGNATURE: found.signature, KEYS: chain})


def _unless_held(request: Request, body: bytes, tag: str, headers: Mapping[str, str] | None = None) -> Response:
    """A body with its entity tag; none when the device says it has that one."""
    named = {"ETag": f'"{tag}"', "Cache-Control": "no-cache", **(headers or {})}
    if tag in _TAG.findall(request.headers.get("if-none-match", "")):
        return Response(None, status_code=304, headers=named)
    return Response(body, status_code=200, headers=named, media_type="application/json")


async def _plain(request: Request) -> bytes:
    """The body, unpacked: an honest proxy may have unpacked it already."""
    body = await request.body()
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding == "identity":
        return body
    if encoding != "gzip":
        raise Refused(415, "encoding", "only gzip is unpacked here", {"Accept-Encoding": "gzip"})
    return _message(body, unpack)


def _message(plain: bytes, how: Callable[[bytes], S]) -> S:
    """What the bytes say. Refuses what cannot be read, and other versions of the wire."""
    try:
        found = how(plain)
    except TooLarge as error:
        raise Refused(413, "too-large", str(error)) from error
    except Garbled as error:
        _speaks_ours(_version(plain))
        raise Refused(400, "garbled", str(error)) from error
    _speaks_ours(getattr(found, "wire", wire.WIRE))
    return found


def _speaks_ours(version: int) -> None:
    if version != wire.WIRE:
        raise Refused(400, "wire", f"version {wire.WIRE} is spoken here", wire=wire.WIRE)


def _version(plain: bytes) -> int:
    """The version a message claims, whatever else is in it; ours when it claims none."""
    try:
        claims = read(plain, dict[str, Any])
    except Garbled:
        return wire.WIRE
    version = claims.get("wire")
    return version if type(version) is int else wire.WIRE


def _device(request: Request, connection: Connection, plain: bytes) -> Device:
    """The device that signed this request. Refuses anybody else, and one that was revoked."""
    claim = claimed(request.headers.get("authorization", ""))
    device = devices.find(connection, claim.device) if claim else None
    path = request.scope["path"]
    if claim is None or device is None or not is_signed(device.key, claim.signature, request.method, path, plain):
        raise Refused(401, "signature", "no known device signed this", {"WWW-Authenticate": "Skranke"})
    if device.revoked:
        raise Refused(403, "revoked", "this device is not let in any more")
    return device


def _differ(connection: Connection, device: Device, believed: list[wire.MonthDigest]) -> list[wire.MonthDigest]:
    """The server's digests where they are not as the device believes, those it did not mention too."""
    theirs = {Stretch(each.origin, each.month): Digest(each.n, each.sum) for each in believed}
    origins = sorted({device.origin, *(stretch.origin for stretch in theirs)})
    ours = digests(connection, device.tenant, origins)
    found = {stretch: ours.get(stretch, EMPTY) for stretch in sorted(theirs.keys() | ours.keys())}
    return [
        wire.MonthDigest(*stretch, mine.n, mine.sum)
        for stretch, mine in found.items()
        if theirs.get(stretch, EMPTY) != mine
    ]
