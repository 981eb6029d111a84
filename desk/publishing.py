"""Publishing a guide from an open desk: through the server it reports to, else on this device."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from desk.app import OpenDesk
from desk.changes import Changes
from desk.errors import NotPublished, Reason

if TYPE_CHECKING:
    from desk.model.guide import Guide
    from desk.model.shelved import Done, Newer, Wish


def publish(desk: OpenDesk, guide: "Guide", based: int, pictures: "Mapping[str, bytes] | None" = None) -> "Wish":
    """Publish a guide as the revision after `based`, the one it was made from (0: a new guide), if nobody published
    a newer one meanwhile. `pictures` are files it shows that lie nowhere yet. For a worker thread; then `settle` on
    the main thread. Raises NotPublished with the reason; the draft is the caller's to keep.
    """
    from desk.counter import directory
    from desk.counter.publishing import IN_TRAINING, wish

    if desk.settings.training:
        raise NotPublished(reason=Reason(IN_TRAINING))
    day, units = desk.counter.clock.now().day, directory.known(desk.counter)
    made = wish(desk.guides, guide, based, pictures or {}, day=day, units=units)
    return replace(made, answer=desk.reporting.offer(made))


def settle(desk: OpenDesk, wish: "Wish") -> "Done | Newer":
    """What came of publishing: it is on the shelf, or will be once the server lists it; or the newer one that is
    there. On the main thread. Raises what writing raises."""
    from desk.counter import publishing

    if wish.answer is None:
        done = publishing.publish(desk.counter, desk.guides, wish)
        desk.search_anew()
        return done
    desk.send_now()
    desk.announcer.announce(Changes(delivery=True))
    return wish.answer
