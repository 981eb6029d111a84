"""Guides on their way down: the signed list, then the files it calls for, until all of them lie here.

Asked for once both sides are level, after everything else, and once for each greeting. It is no delivery: what goes
wrong holds up no record, and an older server that has no guides is no trouble. What came is put in force whole, by
`put_in_force`, when nobody is being served.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desk.journal import guide_list as lists
from desk.journal import shelf as kept
from desk.journal.database import Journal
from desk.journal.writer import Writer
from desk.model.pairing import Pairing
from desk.model.publication import Sealed
from desk.model.shelved import may_count
from desk.sync import reasons
from desk.sync.envelope import Garbled
from desk.sync.guides import GUIDES, WORD, Listed, Published, path, unpack
from desk.sync.revisions import seal, signer
from desk.sync.server import Server
from desk.sync.signature import is_signed, tag
from desk.sync.transport import Answer, NoAnswer

PIECE, ENOUGH = 16, 256 * 1024
"""Files fetched at one go, and bytes after which it is enough: kept in one short transaction."""


@dataclass(slots=True)
class Guiding:
    """What is still to do: `asking` for the list, `lacking` files it calls for. `refused` says why the last was not
    taken."""

    asking: bool = False
    lacking: bool = False
    refused: str | None = None

    @property
    def due(self) -> bool:
        """Whether anything is."""
        return self.asking or self.lacking


class AskList(NamedTuple):
    """The list is asked for; `tag` is of the one that lies here."""

    tag: str | None


class AskFiles(NamedTuple):
    """Files are asked for that the list with this tag calls for: documents, and pictures by their tags. Without any,
    all of them lie here."""

    tag: str
    documents: tuple[Published, ...]
    pictures: tuple[str, ...]


class ListCame(NamedTuple):
    """A list that is whole and signed."""

    sealed: Sealed


class FilesCame(NamedTuple):
    """Files that are what the list says: documents with what it says of them, and pictures."""

    tag: str
    documents: tuple[tuple[Published, bytes], ...]
    pictures: tuple[bytes, ...]
    last: bool


class Nothing(NamedTuple):
    """Nothing came that can be used: `reason` says why a person should know, None where there is no harm in it."""

    reason: str | None = None


Request = AskList | AskFiles
Came = ListCame | FilesCame | Nothing


def wanted(journal: Journal, state: Guiding) -> Request | None:
    """What to ask for next."""
    if state.asking:
        newest = _trusted(lists.newest(journal))
        return AskList(newest[0].tag if newest else None)
    waiting = _trusted(lists.waiting(journal)) if state.lacking else None
    if waiting is None:
        return None
    sealed, listed = waiting
    offered, documents = called_for(listed, lists.begins(journal), journal.clock.now().day)
    here = kept.lie_here(journal)
    shown = [picture for each in listed.guides if each.tag in offered for picture in each.pictures.values()]
    pictures = dict.fromkeys(picture for picture in shown if picture not in here)
    return AskFiles(sealed.tag, documents[:PIECE], tuple(pictures)[:PIECE])


def called_for(listed: Listed, begins: Mapping[str, str], today: date) -> tuple[frozenset[str], tuple[Published, ...]]:
    """The documents (tags) to be offered, and those of them that are not here yet; `begins` are the first days of those
    that are. Of each guide the newest revision, and the ones before as long as it is true only later."""
    found = list(may_count(listed.guides, lambda each: begins.get(each.tag), today))
    return frozenset(each.tag for each in found), tuple(each for each in found if each.tag not in begins)


def ask(journal: Journal, server: Server, asked: Request) -> Came:
    """Ask. For a worker thread."""
    try:
        if isinstance(asked, AskFiles):
            return _files(server, asked)
        answer = server.get(GUIDES, asked.tag)
    except NoAnswer:
        return Nothing()
    # An older server knows no guides, and one that has none says the same.
    return _checked(journal, server.pairing, answer) if answer.status == 200 else Nothing()


def settle(writer: Writer, state: Guiding, came: Came) -> None:
    """Keep what came, and say what is still to do."""
    reason = came.reason if isinstance(came, Nothing) else None
    if isinstance(came, ListCame):
        reason = _take(writer, came.sealed)
    if isinstance(came, FilesCame):
        for said, data in came.documents:
            kept.keep(writer, data, said.pictures)
        for body in came.pictures:
            kept.keep_picture(writer, body)
        if came.last:
            lists.complete(writer, came.tag)
    again = isinstance(came, FilesCame) and not came.last
    state.lacking = again or (state.asking and reason is None and lists.waiting(writer) is not None)
    state.asking, state.refused = False, reason


def put_in_force(writer: Writer) -> bool:
    """Put the list in force that waits, if all it calls for lies here; whether that could be done."""
    found = _trusted(lists.whole(writer))
    if found is None:
        lists.drop_waiting(writer)
        return False
    sealed, listed = found
    offered, _ = called_for(listed, lists.begins(writer), writer.clock.now().day)
    lists.put_in_force(writer, sealed.tag, offered)
    return True


def _take(writer: Writer, fresh: Sealed) -> str | None:
    """Keep a list; or why the one that is here stays. A server counts its lists upwards, within one generation."""
    held = _trusted(lists.newest(writer))
    if held is not None and held[0].generation == fresh.generation and fresh.revision <= held[0].revision:
        return reasons.GUIDES_OLDER
    lists.keep(writer, fresh)
    return None


def _files(server: Server, asked: AskFiles) -> Came:
    documents: list[tuple[Published, bytes]] = []
    pictures: list[bytes] = []
    size, todo = 0, [*asked.documents, *asked.pictures]
    while todo and size < ENOUGH:
        each = todo.pop(0)
        wanted_tag = each if isinstance(each, str) else each.tag
        answer = server.get(path(wanted_tag))
        if answer.status != 200:
            return Nothing()
        if tag(answer.body) != wanted_tag or not (isinstance(each, str) or _is(each, answer.body)):
            return Nothing(reasons.GUIDES_UNSIGNED)
        size += len(answer.body)
        pictures += [answer.body] if isinstance(each, str) else []
        documents += [] if isinstance(each, str) else [(each, answer.body)]
    return FilesCame(asked.tag, tuple(documents), tuple(pictures), not asked.documents and not asked.pictures)


def _is(said: Published, data: bytes) -> bool:
    """Whether a document is the guide and the revision that the list says."""
    from json import loads

    try:
        head = loads(data)
    except ValueError:
        return False
    return isinstance(head, dict) and (head.get("id"), head.get("revision")) == (said.guide, said.revision)


def _checked(journal: Journal, pairing: Pairing, answer: Answer) -> Came:
    key = signer(journal, pairing, answer, WORD)
    if key is None:
        return Nothing(reasons.GUIDES_UNSIGNED)
    try:
        listed = unpack(answer.body)
    except Garbled:
        return Nothing(reasons.GUIDES_UNREADABLE)
    return ListCame(seal(journal, pairing, answer, key, listed.number))


def _trusted(sealed: Sealed | None) -> tuple[Sealed, Listed] | None:
    """A list as it reads, if it is still what was signed."""
    if sealed is None or not is_signed(sealed.key, sealed.tenant, sealed.body, sealed.signature, WORD):
        return None
    try:
        return sealed, unpack(sealed.body)
    except Garbled:
        return None
