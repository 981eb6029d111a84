"""The pictures of the draft that is written: those kept with it, and those of the guide it changes.

A name never stands for two pictures in one draft, so taking back and putting back go by the names alone.
"""

from collections.abc import Callable

from desk.app import OpenDesk
from desk.counter import draft as drafts
from desk.errors import Reason
from desk.guides.pictures import named, refused
from desk.model.draft import Draft
from desk.model.guide import Guide


class Album:
    """Those of one draft after the other; `draft` says of which. Safe in a worker thread."""

    def __init__(self, desk: OpenDesk, draft: Callable[[], Draft | None]) -> None:
        self._desk, self._draft = desk, draft
        self._known: dict[tuple[str, str], bytes] = {}

    def find(self, file: str) -> bytes | None:
        """A picture by its name; None when it is not to be had."""
        draft = self._draft()
        if draft is None:
            return None
        found = self._known.get((draft.id, file)) or drafts.picture(self._desk.counter, self._desk.guides, draft, file)
        if found is not None:
            self._known[draft.id, file] = found
        return found

    def refused(self, file: str) -> Reason | None:
        """Why a picture cannot be shown; None when it can."""
        return refused(file, self.find(file))

    def shown(self, guide: Guide) -> dict[str, bytes]:
        """Those the guide shows, by name."""
        found = {file: self.find(file) for file in named(guide)}
        return {file: body for file, body in found.items() if body is not None}

    def forget(self) -> None:
        """Another draft: nothing of this one stays in memory."""
        self._known.clear()
