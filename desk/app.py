"""The composition root of the counter: the only place that wires the parts together."""

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desk.catalogue.load import starter
from desk.catalogue.search import Hit, Search
from desk.catalogue.use import Use
from desk.changes import Announcer, Changes
from desk.counter import post as posts
from desk.counter import shelf
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.counter.acts import Acts
from desk.counter.counter import Counter, InForce
from desk.errors import DeskError, NotPublished, OnlyTraining, Reason
from desk.guides.shelf import Shelf
from desk.journal import database, outbox, replay, strip
from desk.journal import publication as kept
from desk.keys import KeyStore, open_keys
from desk.model.category import Catalogue
from desk.model.delivery import Delivery
from desk.model.pairing import Code, Pairing
from desk.model.paper import Leaf
from desk.model.period import Clock, Moment, moment
from desk.model.publication import Publication
from desk.model.shift import Shift
from desk.model.typed import Typed
from desk.settings import Preferences, Settings, save_preferences
from desk.sync.reporting import Reporting
from desk.text import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desk.journal.spool import Entry
    from desk.model.guide import Guide
    from desk.model.journey import Journey, JourneyQuestion
    from desk.model.overlap import Overlap, Question
    from desk.model.shelved import Done, Newer, Wish
    from desk.reports.content import BarList, DayLine, Lanes, Report, Way
    from desk.reports.leaf import Printed
    from desk.reports.preview import Page
    from desk.sync.client import Asked
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

    def __post_init__(self) -> None:
        """The server is thought of last: nothing of it is loaded before it is needed."""
        self.reporting = Reporting(
            self.counter.journal, self.keys, lambda: sensitive_of(self.catalogue), lambda: self.settings.preferences.ca,
            self._hidden,
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
        return self.announcer.announce(Changes(catalogue=True))

    def _follow_day(self) -> Changes:
        """A trial began or ended: what is found and offered follows."""
        if self.search.catalogue is self.catalogue:
            return Changes()
        self.search_anew()
        return self.announcer.announce(Changes(catalogue=True))

    @property
    def strip_due(self) -> bool:
        """Whether visits are left that are to be sent again with less, since their subject has become sensitive."""
        return strip.is_due(self.counter.journal)

    def strip_some(self) -> Changes:
        """Write a newer rev of some of those visits, on the main thread: a few milliseconds. Raises as writing does."""
        with self.counter.journal.writing() as writer:
            written = strip.some(writer)
        return self.announcer.announce(Changes(visits=written, delivery=True)) if written else Changes()

    def check_journal(self, cancelled: "Callable[[], bool]") -> "tuple[Entry, ...]":
        """Compare the journal with its spare copy: what is missing. For a worker thread; reads only.

        Raises JournalDamaged when the journal itself is not as it was written.
        """
        return replay.missing(self.counter.journal, cancelled)

    def put_back(self, lost: "Sequence[Entry]") -> Changes:
        """Put back what the check found missing, on the main thread: at most `replay.CHUNK` of it at a time."""
        return self.announcer.announce(Changes(*replay.put_back(self.counter.journal, lost)))

    def note_checked(self, cancelled: "Callable[[], bool]") -> None:
        """Note what is verified, once everything missing was put back. For a worker thread."""
        replay.checkpoint(self.counter.journal, cancelled)

    def shift_report(self, shift: Shift) -> "Report":
        """What a shift's report says, in the language of the screen. Reads only: fit for a worker thread."""
        from desk.catalogue.handover import name_of
        from desk.counter import directory, handover, known
        from desk.reports.content import Edition
        from desk.reports.handover import with_handed_over
        from desk.reports.referral import with_referrals
        from desk.reports.shift import shift_report

        logged = shifts.visits_of(self.counter, shift)
        edition = Edition(self.language, self.counter.clock.now(), self.settings.demo, self.settings.training)
        where, beside = shifts.post_of(self.counter, shift), known.of_shift(self.counter, shift)
        report = shift_report(shift, where, logged, self.catalogue, edition, known_of=beside)
        handed = handover.counts_of(self.counter, shift)
        report = with_referrals(report, logged, self.catalogue, directory.names(self.counter, self.language))
        return with_handed_over(report, [(name_of(item, self.language), count) for item, count in handed])

    def leaf(self, which: Leaf, keys: "Sequence[tuple[tuple[str, ...], str]]") -> "Printed":
        """A tick sheet, or a card with these keys (their caps, and what they do), for where we are working.

        Raises MissingFont or NowhereYet. For a worker thread.
        """
        from desk.reports import keycard, sheet

        post, stop = posts.here(self.counter), posts.stop(self.counter)
        if which is Leaf.SHEET:
            where = stop.name if stop else ""
            return sheet.print_sheet(sheet.tick_sheet(post, where, self.catalogue, self.language), self.stamp)
        return keycard.print_card(keycard.key_card(post, self.catalogue, keys, self.language), self.stamp)

    @property
    def stamp(self) -> str:
        """What stands on every page that is printed in training."""
        from desk.reports.content import Edition

        return Edition(self.language, self.counter.clock.now(), training=self.settings.training).stamp

    def in_words(self, report: "Report") -> str:
        """All that a report's page says, as lines of plain text."""
        from desk.reports.plain import plain

        return plain(report)

    def paper(self, report: "Report") -> bytes:
        """A report as PDF. Raises MissingFont. For a worker thread."""
        from desk.reports.pdf import render

        return render(report)

    def pages(self, pdf: bytes, scale: float) -> "tuple[Page, ...]":
        """The pages of a PDF as pictures, `scale` pixels a point. For a worker thread."""
        from desk.reports.preview import preview

        return preview(pdf, scale)

    def save(self, pdf: bytes, file: "Path") -> None:
        """Write a PDF to a file, over one that is there. Raises NoSuchFolder, DiskFull or NotSaved."""
        from desk.reports.file import write_file

        write_file(file, pdf)

    def day_line(self) -> "DayLine":
        """Today's questions at this place, what was counted, and where nothing was logged: the rest nobody counted.

        For a worker thread.
        """
        from desk.counter import day as days
        from desk.reports.content import Span
        from desk.reports.day import day_line, wall

        counter, today = self.counter, self.counter.clock.now().day
        counted, silent = (
            [Span(*(wall(days.local(counter, at)) for at in (each.start, each.end))) for each in found]
            for found in (days.counted(counter, today), days.gaps(counter, today))
        )
        if not counted and shifts.current(counter) is not None:
            begun = wall(counter.clock.now())
            counted = [Span(begun, begun)]  # a shift that has just begun is drawn at once
        return day_line(visits.today(counter), counted, self.catalogue, self.language, silent)

    def chart(self, block: "BarList | DayLine | Way | Lanes", column: str, width: float, size: float) -> str:
        """A chart as SVG in a column of theme.json; `width` and `size` (of text) in pixels. Raises MissingFont."""
        from desk.reports.charts import draw
        from desk.reports.palette import palette
        from desk.reports.svg import svg

        return svg(draw(block, palette(column), self.language, width, size), block.note)

    @property
    def pairing(self) -> Pairing | None:
        """The municipality and the server this device reports to; None while it keeps everything to itself."""
        return self.reporting.pairing

    @property
    def delivery(self) -> Delivery:
        """What waits for the server, and why. Asks nobody."""
        return self.reporting.standing()

    def ask_server(self) -> "Asked | DeskError | None":
        """One request to the server, or what stood in its way here; None when it is not time for one.

        For a worker thread, one at a time; `settle` takes what comes back.
        """
        return self.reporting.ask()

    def settle(self, asked: "Asked | DeskError | None") -> Delivery:
        """Write down what the server said, on the main thread: one short transaction. Raises nothing."""
        if asked is None:
            return self.reporting.settle(None)
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

    def overlap(self, question: "Question", cancelled: "Callable[[], bool]" = lambda: False) -> "Overlap":
        """What people ask about in one visit: from the server; else from this device alone, with the reason.

        For a worker thread; what it gives once `cancelled` says so is for nobody.
        """
        from desk.counter.overlap import own_overlap

        answer = self.reporting.overlap(question)
        if answer is not None and not isinstance(answer, Reason):
            return answer
        pairing = self.pairing
        own = own_overlap(self.counter, question, pairing.site if pairing else None, cancelled)
        return replace(own, reason=answer.message, facts=answer.facts) if answer else own

    def publish_guide(self, guide: "Guide", based: int, pictures: "Mapping[str, bytes] | None" = None) -> "Wish":
        """Publish a guide as the revision after `based`, the one it was made from (0: a new guide), if nobody published
        a newer one meanwhile. `pictures` are files it shows that lie nowhere yet. For a worker thread; then
        `settle_guide` on the main thread. Raises NotPublished with the reason; the draft is the caller's to keep.
        """
        from desk.counter.publishing import IN_TRAINING, wish

        if self.settings.training:
            raise NotPublished(reason=Reason(IN_TRAINING))
        made = wish(self.guides, guide, based, pictures or {}, self.counter.clock.now().day)
        return replace(made, answer=self.reporting.offer(made))

    def settle_guide(self, wish: "Wish") -> "Done | Newer":
        """What came of publishing: it is on the shelf, or will be once the server lists it; or the newer one that is
        there. On the main thread. Raises what writing raises."""
        from desk.counter.publishing import publish

        if wish.answer is None:
            done = publish(self.counter, self.guides, wish)
            self.search_anew()
            return done
        self.send_now()
        self.announcer.announce(Changes(delivery=True))
        return wish.answer

    def journey(
        self, question: "JourneyQuestion", guide: "Guide", cancelled: "Callable[[], bool]" = lambda: False
    ) -> "Journey":
        """Where those led through a guide ended or stopped: from the server; else from this device alone.

        For a worker thread; what it gives once `cancelled` says so is for nobody.
        """
        from desk.counter.journey import own_journey

        answer = self.reporting.journey(question)
        if answer is not None and not isinstance(answer, Reason):
            return answer
        pairing = self.pairing
        own = own_journey(self.counter, question, guide, pairing.site if pairing else None, cancelled)
        return replace(own, reason=answer.message, facts=answer.facts) if answer else own

    def journey_report(self, guide: "Guide", journey: "Journey", place: str = "") -> "Report":
        """The journey through a guide as a report; `place` is whose figures these are. For a worker thread."""
        from desk.counter import directory
        from desk.guides.order import passed, reading_order
        from desk.reports.content import Edition
        from desk.reports.journey import Drawn, journey_report

        units = directory.names(self.counter, self.language)
        edition = Edition(self.language, self.counter.clock.now(), self.settings.demo, self.settings.training)
        return journey_report(Drawn(guide, reading_order(guide), passed(guide), units, place), journey, edition)

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
    journal = database.open_journal(settings.journal, settings.spool, keys, clock)
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


def _in_force(journal: database.Journal) -> InForce:
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
    return database.set_aside(settings.journal, clock or system_clock())


def rebuild(settings: Settings, clock: Clock | None = None, keys: KeyStore | None = None) -> None:
    """Set a damaged journal aside and fill a new one from its spare copy. Long: for a worker thread."""
    keys = keys or open_keys(settings.keys, settings.config.parent)
    database.rebuild(settings.journal, settings.spool, keys, clock or system_clock()).close()
