"""Guides that a municipality publishes: every revision kept, one signed list of them all, and who may add to it.

Nothing is lost without a word: whoever publishes names the revision it was made from, and is refused with the newer
one when somebody published that meanwhile.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects import sqlite

from desk.central import audit, devices, tables
from desk.central.devices import Device
from desk.central.errors import GuideRefused, NewerGuide, TooManyGuides
from desk.central.tenants import Server, Tenant
from desk.errors import Reason, mark
from desk.guides import pictures as seen
from desk.guides.complaints import said
from desk.guides.document import Malformed, decode
from desk.guides.validate import validate
from desk.model.guide import Guide
from desk.sync import guides as wire
from desk.sync.envelope import Garbled
from desk.sync.guides import Listed, Offer, Published
from desk.sync.signature import sign, tag

_NOT_ABOVE = mark("its revision is {revision}, and it says to be made from revision {based}")
_TOO_LARGE = mark("the document or one of its pictures is too large: {most} bytes and {pictures} pictures are the most")

_g, _f, _l, _d = tables.guide.c, tables.guide_file.c, tables.guide_list.c, tables.guide_device.c
_file_if_new = sqlite.insert(tables.guide_file).on_conflict_do_nothing()
_let_if_new = sqlite.insert(tables.guide_device).on_conflict_do_nothing()


class Signed(NamedTuple):
    """A list as it was signed: `body` byte for byte, its entity tag, and the server's signature."""

    body: bytes
    tag: str
    signature: str


class Kept(NamedTuple):
    """One revision that was published; `device` is the id of the one it came from, empty where it came from files."""

    guide: str
    revision: int
    tag: str
    note: str
    device: str
    at: int


@dataclass(frozen=True, slots=True)
class Wish:
    """A guide to be published: its document, what that says, and the pictures it shows, by the file's name.

    `based_on` is the revision it was made from (0: none), and lower than its own.
    """

    document: bytes
    guide: Guide
    based_on: int
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    device: str = ""


def wish_of(offer: Offer, device: Device) -> Wish:
    """What a device wants published. Raises GuideRefused when its document is none."""
    data = offer.document.encode()
    guide = read(data)
    if guide.revision <= offer.based_on:
        facts = {"revision": guide.revision, "based": offer.based_on}
        raise GuideRefused(guide=guide.id, step=None, reason=Reason(_NOT_ABOVE, facts))
    return Wish(data, guide, offer.based_on, offer.pictures, device.id)


def read(document: bytes) -> Guide:
    """The guide in a document, whatever mistakes it has. Raises GuideRefused when it is none."""
    try:
        return decode(document)
    except Malformed as problem:
        step, reason = said(str(problem), document)
        raise GuideRefused(guide="?", step=step, reason=reason) from problem


def signed(connection: Connection, tenant: str) -> Signed | None:
    """The list of all that is published; None before anything was."""
    row = connection.execute(select(_l.body, _l.tag, _l.signature).where(_l.tenant == tenant)).first()
    return Signed(*row) if row else None


def file(connection: Connection, tenant: str, of: str) -> bytes | None:
    """A document or a picture by its tag."""
    return connection.execute(select(_f.body).where(_f.tenant == tenant, _f.tag == of)).scalar()


def revisions(connection: Connection, tenant: str, guide: str | None = None) -> tuple[Kept, ...]:
    """Every revision, or those of one guide: by guide, the newest first."""
    query = select(_g.guide, _g.revision, _g.tag, _g.note, _g.device, _g.at).where(_g.tenant == tenant)
    query = query if guide is None else query.where(_g.guide == guide)
    return tuple(Kept(*row) for row in connection.execute(query.order_by(_g.guide, _g.revision.desc())))


def pictures(connection: Connection, tenant: str, kept: Kept) -> dict[str, bytes]:
    """The pictures of a revision, by name."""
    p = tables.guide_picture.c
    mine = (p.tenant == tenant) & (p.guide == kept.guide) & (p.revision == kept.revision)
    query = select(p.name, _f.body).join(tables.guide_file, (_f.tenant == p.tenant) & (_f.tag == p.tag))
    return {row.name: row.body for row in connection.execute(query.where(mine).order_by(p.name))}


def accept(connection: Connection, server: Server, tenant: Tenant, wish: Wish, now: int) -> Published:
    """Publish a guide. One that came before, word for word, is the same again.

    Raises NewerGuide, GuideRefused or TooManyGuides; then nothing was changed.
    """
    newest = next(iter(revisions(connection, tenant.id, wish.guide.id)), None)
    made = Published(wish.guide.id, wish.guide.revision, tag(wish.document), _tags(wish.pictures))
    if newest is not None and (newest.revision, newest.tag) == (made.revision, made.tag):
        return made
    if newest is not None and wish.based_on < newest.revision:
        found = file(connection, tenant.id, newest.tag) or b""
        raise NewerGuide(guide=wish.guide.id, revision=newest.revision, document=found)
    check(wish)
    _keep(connection, tenant.id, wish, made, now)
    _sign(connection, server, tenant.id)
    facts = {"guide": made.guide, "revision": made.revision, "tag": made.tag, "device": wish.device}
    audit.note(connection, tenant.id, "guide", now, **facts)
    return made


def check(wish: Wish) -> None:
    """That counters can use it. Raises GuideRefused with the first thing that is wrong."""
    for mistake in validate(wish.guide):
        raise GuideRefused(guide=wish.guide.id, step=mistake.step, reason=Reason(mistake.reason, mistake.facts))
    for name in seen.named(wish.guide):
        body = wish.pictures.get(name)
        reason = seen.missing(name) if body is None else seen.refusal(name, body)
        if reason is not None:
            raise GuideRefused(guide=wish.guide.id, step=None, reason=reason)
    if len(wish.document) > wire.DOCUMENT or len(wish.pictures) > wire.PICTURES:
        facts = {"most": wire.DOCUMENT, "pictures": wire.PICTURES}
        raise GuideRefused(guide=wish.guide.id, step=None, reason=Reason(_TOO_LARGE, facts))


def sign_again(connection: Connection, server: Server, tenant: str) -> None:
    """Sign the list with the server's key of today."""
    if signed(connection, tenant) is not None:
        _sign(connection, server, tenant)


def may_publish(connection: Connection, device: Device) -> bool:
    """Whether somebody allowed it."""
    mine = select(_d.device).where(_d.tenant == device.tenant, _d.device == device.id)
    return connection.execute(mine).first() is not None


def allow(connection: Connection, tenant: Tenant, device_id: str, allowed: bool, now: int) -> Device:
    """Let a device publish guides from now on, or no more. Raises UnknownDevice."""
    device = devices.known(connection, tenant.id, device_id)
    if allowed != may_publish(connection, device):
        row = {"tenant": tenant.id, "device": device.id}
        mine = (_d.tenant == tenant.id) & (_d.device == device.id)
        connection.execute(_let_if_new, row) if allowed else connection.execute(delete(tables.guide_device).where(mine))
        audit.note(connection, tenant.id, "guides-allowed" if allowed else "guides-stopped", now, device=device.id)
    return device


def _tags(found: Mapping[str, bytes]) -> dict[str, str]:
    return {name: tag(body) for name, body in sorted(found.items())}


def _keep(connection: Connection, tenant: str, wish: Wish, made: Published, now: int) -> None:
    number = connection.execute(select(func.coalesce(func.max(_g.number), 0)).where(_g.tenant == tenant)).scalar_one()
    which = {"tenant": tenant, "guide": made.guide, "revision": made.revision}
    row = {**which, "number": number + 1, "tag": made.tag, "note": wish.guide.note, "device": wish.device, "at": now}
    connection.execute(insert(tables.guide), row)
    files = {made.tag: wish.document, **{tag(body): body for body in wish.pictures.values()}}
    connection.execute(_file_if_new, [{"tenant": tenant, "tag": of, "body": body} for of, body in files.items()])
    if made.pictures:
        rows = [{**which, "name": name, "tag": of} for name, of in made.pictures.items()]
        connection.execute(insert(tables.guide_picture), rows)


def _sign(connection: Connection, server: Server, tenant: str) -> None:
    body = wire.pack(_listed(connection, tenant))
    if len(body) > wire.MOST:
        raise TooManyGuides(most=wire.REVISIONS)
    try:
        # What is signed and then refused by every counter would be a mistake of ours: it ends here.
        wire.unpack(body)
    except Garbled as problem:
        raise TooManyGuides(most=wire.REVISIONS) from problem
    made = Signed(body, tag(body), sign(server.private_key, tenant, body, wire.WORD))
    connection.execute(delete(tables.guide_list).where(_l.tenant == tenant))
    connection.execute(insert(tables.guide_list), {"tenant": tenant, **made._asdict()})


def _listed(connection: Connection, tenant: str) -> Listed:
    p = tables.guide_picture.c
    shown: dict[tuple[str, int], dict[str, str]] = {}
    for row in connection.execute(
        select(p.guide, p.revision, p.name, p.tag).where(p.tenant == tenant).order_by(p.name)
    ):
        shown.setdefault((row.guide, row.revision), {})[row.name] = row.tag
    query = select(_g.guide, _g.revision, _g.tag, _g.number).where(_g.tenant == tenant)
    rows = connection.execute(query.order_by(_g.guide, _g.revision)).all()
    found = [Published(row.guide, row.revision, row.tag, shown.get((row.guide, row.revision), {})) for row in rows]
    return Listed(1, max(row.number for row in rows), found)
