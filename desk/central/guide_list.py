"""What is published, as the person who keeps a municipality's guides reads it: every revision, and what holds of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import groupby

from sqlalchemy import Connection

from desk.central import devices, guides, tenants
from desk.central.catalogue import Person
from desk.central.guide_files import day_of
from desk.central.guides import Kept
from desk.central.store import Store
from desk.guides.labels import Label, in_force, label, retired
from desk.text import say, say_day


def overview(store: Store, now: int, person: Person) -> int:
    """Every guide that is published, its newest revision first, whether it is offered, and who may publish."""
    language = person.language
    with store.reading() as connection:
        tenant = tenants.tenant(connection)
        kept = [*_with_state(connection, tenant.id, day_of(now), language)]
        known = {each.id: each.name for each in devices.all_of(connection, tenant.id)}
        allowed = [each.name for each in devices.all_of(connection, tenant.id) if guides.may_publish(connection, each)]
    for each, state in kept:
        person.tell(_line(each, state, known, language))
    if not kept:
        person.tell(say(language, "No guide is published yet."))
    if allowed:
        person.tell(say(language, "These may publish guides: {devices}.", devices=", ".join(allowed)))
    return 0


def _with_state(connection: Connection, tenant: str, today: date, language: str) -> Iterator[tuple[Kept, str]]:
    for _, revisions in groupby(guides.revisions(connection, tenant), key=lambda each: each.guide):
        kept = tuple(revisions)
        labels = {each.revision: label(guides.file(connection, tenant, each.tag) or b"") for each in kept}
        known = [each for each in labels.values() if each is not None and each.id]
        holds = in_force(known, today) if known else None
        for each in kept:
            yield each, _state(labels[each.revision], holds, today, language)


def _state(about: Label | None, holds: Label | None, today: date, language: str) -> str:
    """What becomes of a revision at the counters today."""
    if about is None or not about.id:
        return say(language, "unreadable")
    if about.valid_from > today:
        return say(language, "from {day}", day=say_day(language, about.valid_from, "medium"))
    if about != holds:
        return say(language, "older")
    return say(language, "retired") if retired(about, today) else say(language, "offered")


def _line(kept: Kept, state: str, known: dict[str, str], language: str) -> str:
    at = datetime.fromtimestamp(kept.at, UTC).astimezone().isoformat(" ", "minutes")
    facts = {"id": kept.guide, "revision": kept.revision, "state": state, "time": at, "note": kept.note or "–"}
    if kept.device:
        by = known.get(kept.device, kept.device)
        return say(language, "{id}, revision {revision}, {state}, {time}, from “{device}”: {note}", **facts, device=by)
    return say(language, "{id}, revision {revision}, {state}, {time}: {note}", **facts)
