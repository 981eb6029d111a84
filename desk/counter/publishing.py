"""Publishing a guide: as a wish that a server may grant, and on a device that reports to nobody.

Whoever publishes names the revision theirs was made from. Where there is a newer one by then nothing is published, and
they are given that one to choose.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.errors import NotPublished, Reason, mark
from desk.guides import pictures as seen
from desk.guides.shelf import Shelf
from desk.guides.validate import validate
from desk.journal import shelf as kept
from desk.model.guide import Guide
from desk.model.shelved import Done, Newer, Wish

IN_TRAINING = mark(
    "This is a training, so the guide was not published, but it is kept as a draft; end the training, then publish it."
)
MISTAKEN = mark(
    "The guide has a mistake ({reason}), so it was not published, but it is kept as a draft; mend it, then publish it."
)


def wish(  # noqa: PLR0913  a guide, what it was made from, and what it is looked at beside
    shelf: Shelf, guide: Guide, based: int, pictures: Mapping[str, bytes], *, day: date, units: Collection[str],
) -> Wish:  # fmt: skip
    """A guide as it would be published on a day, the revision after `based`, with its pictures: those given, else those
    that the revision it was made from shows. `units` are the ids of the directory. Raises NotPublished when it has a
    mistake."""
    mine = replace(guide, revision=based + 1)
    for mistake in validate(mine, day, units=units):
        raise _mistaken(Reason(mistake.reason, mistake.facts))
    before = replace(guide, revision=based)
    found = {file: pictures.get(file) or shelf.picture(before, file) for file in seen.named(mine)}
    for file, body in found.items():
        if reason := seen.missing(file) if body is None else seen.refusal(file, body):
            raise _mistaken(reason)
    return Wish(mine, based, _document(mine), {file: body for file, body in found.items() if body is not None})


def publish(counter: Counter, shelf: Shelf, asked: Wish) -> Done | Newer:
    """Publish it on this device, or give the newer one that is there. Raises what writing raises."""
    guide_id = asked.mine.id
    shipped = shelf.newest(guide_id) or 0
    with counter.journal.writing() as writer:
        here = (each.revision for each in kept.revisions(writer, guide_id))
        newest = max(shipped, *here, 0)
        if newest <= asked.based:
            kept.publish(writer, asked.document, asked.pictures)
    shelf.renew()
    if newest > asked.based:
        return Newer(newest, shelf.find(guide_id, newest))
    counter.announcer.announce(Changes(catalogue=True, guides=True))
    return Done(guide_id, asked.mine.revision)


def _document(guide: Guide) -> bytes:
    from desk.guides.document import encode

    return encode(guide)


def _mistaken(reason: Reason) -> NotPublished:
    return NotPublished(reason=Reason(MISTAKEN, {"reason": reason}))
