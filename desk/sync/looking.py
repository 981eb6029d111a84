"""Looking at what the other devices of our site hand over: asked for once all that waited here is sent.

It is no delivery: what goes wrong holds up no record and is no trouble to tell of, and the next look comes by itself.
"""

from typing import NamedTuple

from desk.journal import handover as kept
from desk.journal import outbox
from desk.journal import site as sites
from desk.journal.database import Journal
from desk.journal.writer import Writer
from desk.model.handover import Handover
from desk.model.pairing import Pairing
from desk.sync.envelope import Garbled
from desk.sync.handover import TAG, marks_of, path
from desk.sync.server import Server
from desk.sync.transport import NoAnswer


class Look(NamedTuple):
    """What is asked: about `site`, which is `here` to this device; `tag` is of the answer that lies here already."""

    site: str
    here: str
    tag: str | None


class Heard(NamedTuple):
    """What came: the marks with their entity tag; no marks when they are the same as before."""

    here: str
    tag: str
    marks: tuple[Handover, ...] | None


class Unheard(NamedTuple):
    """Nothing that can be used came."""


def wanted(journal: Journal, pairing: Pairing) -> Look | None:
    """What to ask about: the site where we work, if this device may write for it."""
    post, known = sites.post(journal), outbox.sites(journal)
    if post is None:
        return None
    site = post.site.id if post.site.id in known else pairing.site
    if site is None or site not in known:
        return None
    last = kept.look(journal, post.site.id)
    return Look(site, post.site.id, last.tag if last else None)


def look(server: Server, asked: Look) -> Heard | Unheard:
    """Ask. For a worker thread."""
    try:
        answer = server.get(path(asked.site), asked.tag)
        if answer.status == 304 and asked.tag is not None:
            return Heard(asked.here, asked.tag, None)
        given = TAG.fullmatch(answer.headers.get("etag", ""))
        if answer.status != 200 or given is None:
            return Unheard()
        return Heard(asked.here, given[1], marks_of(answer.body, asked.here))
    except (NoAnswer, Garbled):
        return Unheard()


def take(writer: Writer, heard: Heard) -> None:
    """Keep what came, or that it is still so."""
    if heard.marks is None:
        kept.looked(writer, heard.here, heard.tag)
    else:
        kept.take(writer, heard.here, heard.tag, heard.marks)
