"""The composition root of the counter: the only place that wires the parts together."""

import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from desk.catalogue.load import starter
from desk.catalogue.search import Hit, Search
from desk.catalogue.use import Use
from desk.changes import Announcer, Changes
from desk.counter import shelf
from desk.counter.acts import Acts
from desk.counter.counter import Counter, InForce
from desk.errors import DeskError, OnlyTraining
from desk.guides.shelf import Shelf
from desk.journal import opening, outbox
from desk.journal import publication as kept
from desk.journal.database import Journal
from desk.keys import KeyStore, open_keys
from desk.model.category import Catalogue
from desk.model.delivery import Delivery
from desk.model.pairing import Code, Pairing
from desk.model.period import Clock, Moment, moment
from desk.model.publication import Publication
from desk.model.typed import Typed
from desk.settings import Preferences, Settings, save_preferences
from desk.sync.reporting import Reporting
from desk.text import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desk.counter.silence import Silences, Unsettled
    from desk.sync.delivering import Asked
    from desk.sync.pairing import Approved


def system_clock() -> Clock:
    """The clock of this machine, in its own zone."""
    from tzlocal import get_localzone_name

    zone = get_localzone_name() or "UTC"

    def now() -> Moment:
        return moment(datetime.now().astimezone(), zone)

    return Clock(now, time.monotonic)


@dataclass
class OpenDesk:
    """Everything a screen may reach. `settings` changes when the user chooses; the rest stays for the run."""

    settings: Settings
    counter: Counter
    guides: Shelf
    search: Search
    keys: KeyStore
    use: Use = field(default_factory=Use)
    reporting: Reporting = field(init=False)
    _silences: "Silences | None" = None

    def __post_init__(self) -> None:
        """The server is thought of last: nothing of it is loaded before it is needed."""
        self.reporting = Reporting(
            self.counter.journal, self.keys, lambda: sensitive_of(self.catalogue), lambda: self.settings.preferences.ca,
            self._hidden, self._unsettled,
        )  # fmt: skip

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in use."""
        return self.counter.catalogue

    @property
    def publication(self) -> Publication:
        """What the municipality says of itself: its catalogue, sites, desks, places and offerings."""
        return self.counter.publication

    @property
    def announcer(self) -> Announcer:
        """Tells what every write changed."""
        return self.counter.announcer

    @property
    def language(self) -> str:
        """The language in use."""
        return self.settings.preferences.language

    def change(self, preferences: Preferences) -> Changes:
        """Keep the user's choices; the demo keeps nothing on disk beyond its own folder."""
        moved = preferences.country != self.settings.preferences.country
        self.settings = save_preferences(self.settings, preferences)
        if moved:
            self.search_anew()
        self.counter.in_force.typed = typed_of(preferences)
        return self.announcer.announce(Changes(settings=True))

    def asked(self) -> "Mapping[str, Mapping[str, tuple[str, ...]]]":
        """What people say who need a guide of this country: category id -> language -> texts."""
        return self.guides.asked(self.settings.preferences.country, self.counter.clock.now().day)

    def search_anew(self) -> None:
        """Other categories or guides are in force: what is found follows, once it is asked for or prepared."""
        self.search = Search(self.catalogue, self.asked)

    def find(self, typed: str) -> tuple[Hit, ...]:
        """The categories for what was typed so far, best first; among equals what is used here at this hour."""
        used = self.use.around(self.counter.clock.now().local.hour)
        return self.search.find(typed, self.language, used=used)

    def prepare_search(self, cancelled: "Callable[[], bool]") -> Use:
        """Get the search ready, and read what was asked about here lately: the next `use`. For a worker thread."""
        from desk.counter.use import used_here

        self.search.prepare()
        return used_here(self.counter, cancelled)

    @property
    def renewable(self) -> bool:
        """Whether another revision lies here than the one in force, or other guides, or a trial in it began or ended
        with the day. Raises what reading raises."""
        journal, here = self.counter.journal, self.counter.in_force.tag
        return self.search.catalogue is not self.catalogue or kept.newest(journal) != here or kept.guides_wait(journal)

    def activate(self) -> Changes:
        """Put the newest revision that came in force, whole, and so the guides; empty when they are already, or none
        can be used. On the main thread, while nobody is being served. Raises what writing raises; then the old one
        stays in force."""
        if not self.renewable:
            return Changes()
        changes = self._activate_catalogue()
        return changes | self._activate_guides() if kept.guides_wait(self.counter.journal) else changes

    def _activate_catalogue(self) -> Changes:
        journal, now = self.counter.journal, self.counter.in_force
        from desk.sync import revisions

        found = revisions.best(journal)
        tag = found.sealed.tag if found else None
        if tag == now.tag:
            return self._follow_day()
        publication = found.publication if found else Publication(starter())
        if tag is not None:
            fresh = sensitive_of(publication.catalogue) - sensitive_of(self.catalogue)
            with journal.writing() as writer:
                kept.put_in_force(writer, tag, fresh)
        now.publication, now.tag = publication, tag
        self.search_anew()
        return self.announcer.announce(Changes(catalogue=True))

    def _hidden(self) -> frozenset[str]:
        """The ids of sensitive guides: of those on the shelf, and of those that came and are not yet."""
        from desk.journal import guide_list

        return self.guides.sensitive() | guide_list.sensitive(self.counter.journal)

    def _activate_guides(self) -> Changes:
        """The guides that came are on the shelf, all or none. A run that is open keeps its own."""
        from desk.sync import guiding

        with self.counter.journal.writing() as writer:
            fresh = guiding.put_in_force(writer)
        if not fresh:
            return Changes()
        self.guides.renew()
        self.search_anew()
        return self.announcer.announce(Changes(catalogue=True, guides=True))

    def _follow_day(self) -> Changes:
        """A trial began or ended: what is found and offered follows."""
        if self.search.catalogue is self.catalogue:
            return Changes()
        self.search_anew()
        return self.announcer.announce(Changes(catalogue=True))

    @property
    def pairing(self) -> Pairing | None:
        """The municipality and the server this device reports to; None while it keeps everything to itself."""
        return self.reporting.pairing

    @property
    def delivery(self) -> Delivery:
        """What waits for the server, and why. Asks nobody."""
        return self.reporting.standing()

    def ask_server(self) -> "Asked | Unsettled | DeskError | None":
        """One request to the server, or what stood in its way here, or what is to be written before anything may leave;
        None when it is not time for any.

        For a worker thread, one at a time; `settle` takes what comes back.
        """
        return self.reporting.ask()

    def _unsettled(self) -> "Unsettled | None":
        from desk.counter.silence import Silences

        self._silences = self._silences or Silences(self.counter)
        return self._silences.look()

    def settle(self, asked: "Asked | Unsettled | DeskError | None") -> Delivery:
        """Write down what the server said, on the main thread: one short transaction. Raises nothing."""
        if asked is None:
            return self.reporting.settle(None)
        if self._silences is not None:
            asked = self._silences.settle(asked)
        before = outbox.sites(self.counter.journal)
        delivery = self.reporting.settle(asked)
        moved = outbox.sites(self.counter.journal) != before
        if not getattr(asked, "idle", False):
            news = getattr(asked, "hands_over", False)
            self.announcer.announce(Changes(delivery=True, settings=moved, handover=news))
        return delivery

    def next_try(self) -> float:
        """Seconds in which `ask_server` would do nothing; endless on a device that reports to nobody."""
        return self.reporting.next_try()

    def send_now(self) -> None:
        """A person wants it sent now: forget the rest, look at the server at once."""
        self.reporting.send_now()

    def look_around(self) -> Changes:
        """A person wants to know what the other devices of this site hand over: the next request asks, soon."""
        curious = self.reporting.look_around()
        return self.announcer.announce(Changes(delivery=True)) if curious else Changes()

    def ask_for_code(self, address: str, device_name: str) -> Code:
        """Ask the server at an address a person typed to take this device in. For a worker thread.

        Raises UnsafeAddress, NotPaired with the reason, NowhereYet, KeyStoreLocked or NoAuthority; OnlyTraining in one.
        """
        if self.settings.training:
            raise OnlyTraining()
        return self.reporting.ask_for_code(address, device_name)

    def poll(self, code: Code) -> "Approved | None":
        """Whether a supervisor approved the code; None as long as nobody has. For a worker thread. Raises NotPaired."""
        return self.reporting.poll(code)

    def belong(self, code: Code, approved: "Approved") -> Changes:
        """From now on this device reports to the server that approved it. Raises what writing raises."""
        self.reporting.belong(code, approved)
        return self.announcer.announce(Changes(delivery=True))

    def hang_up(self) -> None:
        """End every request under way, from any thread, and send nothing more: the program is closing."""
        self.reporting.hang_up()

    def close(self) -> None:
        """Give everything back; nothing is lost if this never runs."""
        self.hang_up()
        self.counter.journal.close()


def sensitive_of(catalogue: Catalogue) -> frozenset[str]:
    """The ids of the categories that leave this device without a day."""
    return frozenset(category.id for category in catalogue.categories if category.sensitive)


def open_desk(settings: Settings, clock: Clock | None = None, keys: KeyStore | None = None) -> OpenDesk:
    """Open the journal, the catalogue and the guides of this device. Raises the DeskErrors of each."""
    clock = clock or system_clock()
    keys = keys or open_keys(settings.keys, settings.config.parent)
    journal = opening.open_journal(settings.journal, settings.spool, keys, clock)
    in_force = _in_force(journal)
    in_force.typed = typed_of(settings.preferences)
    counter = Counter(journal, in_force, clock, Announcer(), Acts())
    guides = Shelf(RESOURCES / "guides", shelf.published(counter))
    desk = OpenDesk(settings, counter, guides, Search(counter.catalogue), keys)
    desk.search_anew()
    with suppress(DeskError):
        # A revision that came just before the program ended. If it cannot be written now, it is once something is sent.
        desk.activate()
    return desk


def typed_of(preferences: Preferences) -> Typed:
    """What a device says of its own days."""
    return Typed(*(getattr(preferences, name) for name in Typed.__slots__))


def _in_force(journal: Journal) -> InForce:
    """The revision in force; the starter where there is none that can be used."""
    with suppress(DeskError):
        if kept.newest(journal) is not None:
            from desk.sync import revisions

            found = revisions.in_force(journal)
            if found is not None:
                return InForce(found.publication, found.sealed.tag)
    return InForce(Publication(starter()))


def set_aside(settings: Settings, clock: Clock | None = None) -> "Path":
    """Move a journal that cannot be opened into a dated folder; nothing is deleted. The next start begins anew."""
    return opening.set_aside(settings.journal, clock or system_clock())


def rebuild(settings: Settings, clock: Clock | None = None, keys: KeyStore | None = None) -> None:
    """Set a damaged journal aside and fill a new one from its spare copy. Long: for a worker thread."""
    keys = keys or open_keys(settings.keys, settings.config.parent)
    opening.rebuild(settings.journal, settings.spool, keys, clock or system_clock()).close()
