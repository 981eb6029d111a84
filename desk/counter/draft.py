"""Drafts of guides on this device: begun, kept as they are written, thrown away and taken back."""

from contextlib import suppress
from dataclasses import replace

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.guides import keeping
from desk.journal import draft as kept
from desk.journal.draft import DraftRow
from desk.model.draft import Draft
from desk.model.guide import Guide
from desk.model.record import new_id


def begin(counter: Counter, guide: Guide, based: int | None = None) -> Draft:
    """Keep a new draft. `based` is the revision of the guide it changes, None for a new guide."""
    return keep(counter, Draft(new_id(), guide, counter.clock.now(), based))


def revise(counter: Counter, guide: Guide) -> Draft:
    """A draft of the next revision of a guide; the one of it that is being written already, if there is any."""
    begun = next((each for each in every(counter) if each.guide.id == guide.id and each.based is not None), None)
    return begun or begin(counter, replace(guide, revision=guide.revision + 1, note=""), guide.revision)


def keep(counter: Counter, draft: Draft) -> Draft:
    """Keep a draft as it is now; returns it with the moment it was kept at. Raises what writing raises."""
    draft = replace(draft, at=counter.clock.now())
    put_back(counter, draft)
    return draft


def put_back(counter: Counter, draft: Draft) -> Changes:
    """Keep a draft as it was, one that was thrown away too."""
    row = DraftRow(draft.id, draft.guide.id, draft.based, keeping.keep(draft.guide), draft.at)
    with counter.journal.writing() as writer:
        kept.put(writer, row)
    return counter.announcer.announce(Changes(drafts=True))


def throw_away(counter: Counter, draft: Draft) -> Changes:
    """Delete a draft; `put_back` takes that back."""
    with counter.journal.writing() as writer:
        kept.drop(writer, draft.id)
    return counter.announcer.announce(Changes(drafts=True))


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


def _draft(row: DraftRow) -> Draft:
    return Draft(row.id, keeping.recall(row.body), row.at, row.based)
