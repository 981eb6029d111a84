"""What a municipality publishes: revisions numbered upwards, each signed, the highest in force.

A *plan* compares files with what is in force, without writing anything; `publish` carries one out, in one transaction.
"""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property

from sqlalchemy import Connection, insert, select, update

from desk.catalogue import ids
from desk.catalogue.cells import harmless
from desk.catalogue.differences import differences, lost
from desk.catalogue.folder import SITES, Sheets
from desk.catalogue.gather import publication_of
from desk.catalogue.load import starter
from desk.catalogue.writing import Rows, rows_of
from desk.central import apart, audit, guides, tables
from desk.central.errors import Meanwhile, TooLargeToPublish
from desk.central.tenants import Server, Tenant
from desk.errors import Reason, mark
from desk.model.publication import Publication
from desk.model.site import Site
from desk.sync.publication import MOST, pack, unpack
from desk.sync.signature import renewed, sign, tag

_r, _s = tables.revision.c, tables.slug.c


@dataclass(frozen=True, slots=True)
class Revision:
    """One publication as it was signed: `body` byte for byte, its entity tag, and the server's signature."""

    number: int
    body: bytes
    tag: str
    signature: str
    at: int


@dataclass(frozen=True)
class Base:
    """What files are compared with: what is in force, or the starter, and the sites that pairing made beside it.

    `slugs` are the ids of sites and desks by slug, `names` the names of all sites by id, `used` the ids of those that
    have devices or records.
    """

    in_force: Publication
    slugs: Mapping[str, Mapping[str, str]]
    names: Mapping[str, str]
    used: Collection[str]

    @cached_property
    def known(self) -> dict[str, str]:
        """The slug of every site and desk that was published, by id."""
        return {each: slug for kind in self.slugs.values() for slug, each in kind.items()}

    @cached_property
    def paired(self) -> dict[str, str]:
        """The names by id of the sites that pairing made, that are used, and that nobody published yet."""
        published = {site.id for site in self.in_force.sites}
        return {site: name for site, name in self.names.items() if site in self.used and site not in published}

    def rows(self, chosen: Mapping[str, str] | None = None) -> Rows:
        """The rows of the files that describe all of it; `chosen` are slugs by id that somebody gave already."""
        called = ids.slugs(self.paired, self.slugs["site"]) | (chosen or {}) | self.known
        added = tuple(Site(site, harmless(name) or called[site]) for site, name in self.paired.items())
        return rows_of(replace(self.in_force, sites=(*self.in_force.sites, *added)), called)


@dataclass(frozen=True)
class Plan:
    """What publishing some sheets would do. `sites` and `desks` are the ids of theirs, by slug."""

    sheets: Sheets
    base: Base
    publication: Publication
    sites: Mapping[str, str]
    desks: Mapping[str, str]

    @property
    def is_in_force(self) -> bool:
        """Whether that is in force already, as it is."""
        before = self.base.in_force
        same = replace(self.publication.catalogue, revision=before.revision)
        return before.revision > 0 and replace(self.publication, catalogue=same) == before

    def changes(self, language: str) -> list[tuple[str, Reason]]:
        """What would be other than it is, by file; names are told in a language."""
        found = list(differences(rows_of(self.base.in_force, self.base.known), self._rows, language))
        for site in self.publication.sites:
            called = self.base.paired.get(site.id, site.name)
            if called != site.name:
                facts = {"old": called, "new": site.name}
                found.append((SITES, Reason(mark("“{old}”, as devices called it, is “{new}”"), facts)))
        return found

    def lost(self, language: str) -> list[tuple[str, Reason]]:
        """What was published, or is used, and is not in the files, by file: then they cannot be published."""
        return list(lost(self.base.rows(self._chosen), self._rows, language))

    @property
    def _chosen(self) -> dict[str, str]:
        return {each: slug for kind in (self.sites, self.desks) for slug, each in kind.items()}

    @property
    def _rows(self) -> Rows:
        return rows_of(self.publication, self._chosen)


def in_force(connection: Connection, tenant: str) -> Revision | None:
    """What is in force; None before anything was published."""
    newest = select(_r.number, _r.body, _r.tag, _r.signature, _r.at).where(_r.tenant == tenant)
    row = connection.execute(newest.order_by(_r.number.desc()).limit(1)).first()
    return Revision(*row) if row else None


def tag_in_force(connection: Connection, tenant: str) -> str | None:
    """Its entity tag, without reading all of it."""
    newest = select(_r.tag).where(_r.tenant == tenant).order_by(_r.number.desc()).limit(1)
    return connection.execute(newest).scalar()


def base(connection: Connection, tenant: Tenant) -> Base:
    """What files are compared with."""
    newest, site = in_force(connection, tenant.id), tables.site.c
    slugs: dict[str, dict[str, str]] = {"site": {}, "desk": {}}
    for row in connection.execute(select(_s.kind, _s.slug, _s.id).where(_s.tenant == tenant.id)):
        slugs[row.kind][row.slug] = row.id
    names = connection.execute(select(site.id, site.name).where(site.tenant == tenant.id).order_by(site.name, site.id))
    found = unpack(newest.body) if newest else Publication(starter())
    return Base(found, slugs, {row.id: row.name for row in names}, _used(connection, tenant.id))


def _used(connection: Connection, tenant: str) -> set[str]:
    """The sites that a device which may come in writes for, or that have records."""
    site, record, own, device = tables.site.c, tables.record.c, tables.device_site.c, tables.device.c
    counted = select(record.id).where(record.tenant == site.tenant, record.site == site.id).exists()
    theirs = (own.tenant == site.tenant) & (own.site == site.id)
    let_in = (device.tenant == own.tenant) & (device.id == own.device) & ~device.revoked
    written_for = select(own.site).where(theirs, let_in).exists()
    query = select(site.id).where(site.tenant == tenant, counted | written_for)
    return set(connection.execute(query).scalars())


def plan(connection: Connection, tenant: Tenant, sheets: Sheets) -> Plan:
    """What publishing these sheets, which have no mistakes, would do. Raises TooLargeToPublish."""
    known = base(connection, tenant)
    rows = [(row.cells["id"], row.cells["name"]) for row in sheets[SITES].rows]
    sites = ids.site_ids(tenant.id, rows, known.slugs["site"], known.names)
    slugs = [row.cells["id"] for row in sheets["desks.csv"].rows] if "desks.csv" in sheets else []
    desks = ids.desk_ids(tenant.id, slugs, known.slugs["desk"])
    publication = publication_of(sheets, known.in_force.revision + 1, sites, desks)
    fits(publication)
    return Plan(sheets, known, publication, sites, desks)


def fits(publication: Publication) -> None:
    """That a counter would take it. Raises TooLargeToPublish."""
    body = pack(publication)
    if len(body) > MOST:
        raise TooLargeToPublish(size=len(body), most=MOST)
    # What is signed and then refused by every counter would be a mistake of ours: it ends here.
    unpack(body)


def publish(connection: Connection, server: Server, tenant: Tenant, planned: Plan, now: int) -> Revision:
    """Put in force what was planned. Raises Meanwhile when it would do something else by now."""
    again = plan(connection, tenant, planned.sheets)
    if again.publication != planned.publication or again.lost("en"):
        raise Meanwhile()
    body = pack(again.publication)
    made = Revision(again.publication.revision, body, tag(body), sign(server.private_key, tenant.id, body), now)
    connection.execute(insert(tables.revision), {"tenant": tenant.id, **asdict(made)})
    _name(connection, tenant, again)
    audit.note(connection, tenant.id, "published", now, revision=made.number, tag=made.tag)
    apart.retry(connection, tenant.id, now)
    return made


def renew_key(connection: Connection, server: Server, tenant: Tenant, now: int) -> Server:
    """Sign with a new key from now on. The old one vouches for it, and what is in force is signed again."""
    fresh = secrets.token_bytes(32)
    new = replace(server, signing_key=fresh)
    new = replace(new, keys=renewed(server.chain, server.private_key, new.public_key.hex()))
    connection.execute(update(tables.server).values(signing_key=fresh.hex(), chain=new.keys))
    for each in connection.execute(select(_r.tenant).distinct()).scalars().all():
        _sign_again(connection, new, each)
    guides.sign_again(connection, new, tenant.id)
    audit.note(connection, tenant.id, "key", now, key=new.public_key.hex())
    return new


def _name(connection: Connection, tenant: Tenant, made: Plan) -> None:
    """Keep the new slugs for ever, and let pairing and intake know the sites."""
    for kind, named in (("site", made.sites), ("desk", made.desks)):
        fresh = [(slug, each) for slug, each in named.items() if slug not in made.base.slugs[kind]]
        rows = [{"tenant": tenant.id, "kind": kind, "slug": slug, "id": each} for slug, each in fresh]
        if rows:
            connection.execute(insert(tables.slug), rows)
    site = tables.site.c
    for each in made.publication.sites:
        mine = (site.tenant == tenant.id) & (site.id == each.id)
        if each.id not in made.base.names:
            connection.execute(insert(tables.site), {"tenant": tenant.id, "id": each.id, "name": each.name})
        elif each.name != made.base.names[each.id]:
            connection.execute(update(tables.site).where(mine).values(name=each.name))


def _sign_again(connection: Connection, server: Server, tenant: str) -> None:
    newest = in_force(connection, tenant)
    if newest is not None:
        mine = (_r.tenant == tenant) & (_r.number == newest.number)
        signature = sign(server.private_key, tenant, newest.body)
        connection.execute(update(tables.revision).where(mine).values(signature=signature))
