"""Drafts of guides on this device: begun, kept as they are written, thrown away and taken back."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import PurePath
from types import MappingProxyType

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.guides import keeping
from desk.guides.pictures import named
from desk.guides.shelf import Shelf
from desk.guides.taking import name
from desk.journal import draft as kept
from desk.journal.draft import DraftRow
from desk.journal.writer import Writer
from desk.model.draft import Draft
from desk.model.guide import Guide
from desk.model.record import new_id

NO_PICTURES: Mapping[str, bytes] = MappingProxyType({})


def begin(
    counter: Counter, guide: Guide, based: int | None = None, pictures: Mapping[str, bytes] = NO_PICTURES
) -> Draft:
    """Keep a new draft, and the pictures it shows. `based` is the revision of the guide it changes, None for a new
    guide."""
    draft = Draft(new_id(), guide, counter.clock.now(), based)
    put_back(counter, draft, pictures)
    return draft


def revise(counter: Counter, guide: Guide, pictures: Mapping[str, bytes] = NO_PICTURES) -> Draft:
    """A draft of the next revision of a guide; the one of it that is being written already, if there is any."""
    begun = next((each for each in every(counter) if each.guide.id == guide.id and each.based is not None), None)
    return begun or begin(counter, replace(guide, revision=guide.revision + 1, note=""), guide.revision, pictures)


def keep(counter: Counter, draft: Draft, before: Draft | None = None) -> Draft:
    """Keep a draft as it is now; returns it with the moment it was kept at. Raises what writing raises.

    `before` is the draft as it was read or kept last. Where another program of this device wrote on it since, theirs
    stays as it is, and this one is kept beside it, with the pictures: what is returned has an id of its own then.
    """
    draft, pictures = replace(draft, at=counter.clock.now()), NO_PICTURES
    with counter.journal.writing() as writer:
        there = kept.get(writer, draft.id)
        if before is not None and there is not None and not _is(there, before):
            pictures = kept.pictures(writer, draft.id)
            draft = replace(draft, id=new_id())
        _put(writer, draft, pictures)
    counter.announcer.announce(Changes(drafts=True))
    return draft


def put_back(counter: Counter, draft: Draft, pictures: Mapping[str, bytes] = NO_PICTURES) -> Changes:
    """Keep a draft as it was, one that was thrown away too; then its `pictures` come back with it."""
    with counter.journal.writing() as writer:
        _put(writer, draft, pictures)
    return counter.announcer.announce(Changes(drafts=True))


def throw_away(counter: Counter, draft: Draft) -> Changes:
    """Delete a draft and its pictures; `put_back` takes that back."""
    with counter.journal.writing() as writer:
        kept.drop(writer, draft.id)
    return counter.announcer.announce(Changes(drafts=True))


def add_picture(counter: Counter, draft_id: str, file: str, body: bytes) -> str:
    """Keep a picture with a draft; returns its name, which is another one where another window took that meanwhile."""
    with counter.journal.writing() as writer:
        file = name(PurePath(file).stem, body, kept.pictures(writer, draft_id))
        kept.put_pictures(writer, draft_id, {file: body})
    return file


def tidy(counter: Counter, draft: Draft) -> None:
    """Delete the pictures that a draft shows no more: nobody is left who could take that back."""
    shown = named(draft.guide)
    if kept.pictures(counter.journal, draft.id).keys() - set(shown):
        with counter.journal.writing() as writer:
            kept.drop_pictures(writer, draft.id, shown)


def own_pictures(counter: Counter, draft_id: str) -> dict[str, bytes]:
    """All that is kept with a draft, by name, also what it shows no more."""
    return kept.pictures(counter.journal, draft_id)


def picture(counter: Counter, shelf: Shelf, draft: Draft, file: str) -> bytes | None:
    """A picture of a draft: its own, else that of the revision it was made from; None when it is not to be had. Safe
    in a worker thread."""
    own = kept.picture(counter.journal, draft.id, file)
    return own if own is not None else shelf.picture(replace(draft.guide, revision=draft.based or 0), file)


def pictures(counter: Counter, shelf: Shelf, draft: Draft) -> dict[str, bytes]:
    """Those of the pictures it shows that are to be had, by name. Safe in a worker thread."""
    found = {file: picture(counter, shelf, draft, file) for file in named(draft.guide)}
    return {file: body for file, body in found.items() if body is not None}


def every(counter: Counter) -> tuple[Draft, ...]:
    """All drafts, the one kept last first. One that a newer Skranke wrote is left alone until that reads it again."""
    found = []
    for row in kept.every(counter.journal):
        with suppress(ValueError):
            found.append(_draft(row))
    return tuple(found)


def get(counter: Counter, draft_id: str) -> Draft | None:
    """A draft; None when it was thrown away."""
    row = kept.get(counter.journal, draft_id)
    return _draft(row) if row else None


def _put(writer: Writer, draft: Draft, pictures: Mapping[str, bytes]) -> None:
    kept.put(writer, DraftRow(draft.id, draft.guide.id, draft.based, keeping.keep(draft.guide), draft.at))
    kept.put_pictures(writer, draft.id, pictures)


def _is(row: DraftRow, draft: Draft) -> bool:
    """Whether a draft is kept as it is; what a newer Skranke wrote is not."""
    with suppress(ValueError):
        return keeping.recall(row.body) == draft.guide
    return False


def _draft(row: DraftRow) -> Draft:
    return Draft(row.id, keeping.recall(row.body), row.at, row.based)
