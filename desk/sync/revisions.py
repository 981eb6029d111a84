"""Revisions of a catalogue on a device: fetched, checked, kept; and which of those that are kept may be used.

What is kept is checked again each time it is read: a revision that is not whole or not signed is as good as none, and
is fetched again.
"""

from dataclasses import dataclass
from typing import NamedTuple

from desk.errors import DeskError
from desk.journal import outbox
from desk.journal import publication as kept
from desk.journal.database import Journal
from desk.journal.writer import Writer
from desk.model.pairing import Pairing
from desk.model.publication import Publication, Sealed
from desk.sync import reasons
from desk.sync.envelope import Garbled
from desk.sync.publication import unpack
from desk.sync.server import Server
from desk.sync.signature import KEYS, SIGNATURE, follow, is_signed, tag
from desk.sync.transport import Answer, NoAnswer
from desk.sync.wire import CATALOGUE


class Trusted(NamedTuple):
    """A revision that is whole and signed, as it came and as it reads."""

    sealed: Sealed
    publication: Publication

    @property
    def sensitive(self) -> frozenset[str]:
        """The ids of its sensitive categories."""
        return frozenset(category.id for category in self.publication.catalogue.categories if category.sensitive)


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing new is published: what is held is what there is."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """What came cannot be used; a sentence says why."""

    reason: str


def best(journal: Journal) -> Trusted | None:
    """The newest revision that can be used: the one that waits, else the one in force, else one before it."""
    return next((found for found in map(_trusted, kept.every(journal)) if found is not None), None)


def in_force(journal: Journal) -> Trusted | None:
    """The newest revision that was put in force and can still be used."""
    return next((found for found in map(_trusted, kept.in_force(journal)) if found is not None), None)


def held(journal: Journal, before: tuple[str | None, Sealed | None]) -> tuple[str | None, Sealed | None]:
    """The newest tag that is kept here, and the best revision; `before` is what this said last, if nothing changed.

    One in a damaged table is none: it is fetched again. For a worker thread.
    """
    try:
        newest = kept.newest(journal)
        if newest is not None and newest == before[0]:
            return before
        found = best(journal)
    except DeskError:
        return None, None
    return newest, found.sealed if found else None


def fetch(journal: Journal, server: Server, holding: str | None) -> Trusted | Unchanged | Unfit:
    """Ask what is published, and check what comes; `holding` is the tag of what we hold. For a worker thread."""
    try:
        answer = server.get(CATALOGUE, holding)
    except NoAnswer:
        return Unfit(reasons.CATALOGUE_LATER)
    if answer.status == 404 or (answer.status == 304 and holding is not None):
        return Unchanged()
    return _checked(journal, server.pairing, answer) if answer.status == 200 else Unfit(reasons.CATALOGUE_LATER)


def take(writer: Writer, fresh: Trusted, held: Sealed | None) -> Unfit | None:
    """Keep a revision, to be put in force when nobody is being served; or say why the one that is `held` stays.

    A server counts its revisions upwards. One that was restored from a backup may have forgotten some, but it counts
    in another generation then, and what it says now holds.
    """
    same_count = held is not None and held.tenant == fresh.sealed.tenant and held.generation == fresh.sealed.generation
    if same_count and held is not None and fresh.sealed.revision <= held.revision:
        return Unfit(reasons.CATALOGUE_OLDER)
    kept.keep(writer, fresh.sealed)
    return None


def _checked(journal: Journal, pairing: Pairing, answer: Answer) -> Trusted | Unfit:
    key = signer(journal, pairing, answer)
    if key is None:
        return Unfit(reasons.CATALOGUE_UNSIGNED)
    try:
        found = unpack(answer.body)
    except Garbled:
        return Unfit(reasons.CATALOGUE_UNREADABLE)
    return Trusted(seal(journal, pairing, answer, key, found.revision), found)


def signer(journal: Journal, pairing: Pairing, answer: Answer, what: str = "catalogue") -> str | None:
    """The server's key of today, when it signed this answer for this municipality as `what`; else None."""
    key, signature = follow(pinned(journal, pairing), answer.headers.get(KEYS, "")), answer.headers.get(SIGNATURE, "")
    return key if key and is_signed(key, pairing.tenant, answer.body, signature, what) else None


def seal(journal: Journal, pairing: Pairing, answer: Answer, key: str, number: int) -> Sealed:
    """What came, with all by which it can be trusted again later; `number` is the revision it says it is."""
    generation, body = outbox.progress(journal).generation or "", answer.body
    signature = answer.headers.get(SIGNATURE, "")
    return Sealed(pairing.id, pairing.tenant, number, tag(body), generation, key, signature, body)


def pinned(journal: Journal, pairing: Pairing) -> str:
    """The key by which the server is known: the one that last signed what came from it, else that of the pairing."""
    try:
        came = [each for each in map(_trusted, kept.every(journal)) if each and each.sealed.pairing == pairing.id]
    except DeskError:
        return pairing.server_key
    return came[0].sealed.key if came else pairing.server_key


def _trusted(sealed: Sealed) -> Trusted | None:
    if tag(sealed.body) != sealed.tag or not is_signed(sealed.key, sealed.tenant, sealed.body, sealed.signature):
        return None
    try:
        found = unpack(sealed.body)
    except Garbled:
        return None
    return Trusted(sealed, found) if found.revision == sealed.revision else None
