"""What the person who keeps a municipality's guides does on the command line, answered in sentences.

A guide is a file: a document (`.json`) or a spreadsheet (`.xlsx`, `.ods`); its pictures lie in the folder `pictures`
beside it. Each verb returns the command's exit code: 0 done, 1 not done.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from desk.central import guides, tenants
from desk.central.catalogue import Person
from desk.central.errors import NewerGuide, NoGuide, NoGuideFile
from desk.central.guides import Kept, Wish
from desk.central.store import Store
from desk.errors import Reason, mark
from desk.files import writable, write_whole
from desk.guides import beside
from desk.guides import pictures as seen
from desk.guides.document import encode
from desk.guides.validate import look_over
from desk.guides.workbook.book import read_any, tell, write_workbook
from desk.model.guide import Guide
from desk.text import RESOURCES, nearest_language, say, say_count

ENDINGS = (".json", ".xlsx", ".ods")
SHIPPED = RESOURCES / "guides"


@dataclass(frozen=True, slots=True)
class Written:
    """A file and the guide in it, with its pictures; `wrong` are sentences of what keeps it from being used, `hints` of
    what is only to be thought of."""

    file: Path
    guide: Guide | None
    pictures: dict[str, bytes]
    wrong: tuple[str, ...]
    hints: tuple[str, ...]


def check(paths: Sequence[Path], today: date, person: Person) -> int:
    """Tell every mistake in these files, or in those of these folders, and what is to be thought of."""
    return 1 if _read(paths, today, person) is None else _told(person, say(person.language, "No mistakes."))


def publish(store: Store, paths: Sequence[Path], note: str | None, now: Callable[[], int], person: Person) -> int:
    """Tell what these files change, ask, and publish the guides in them, all or none. Raises NewerGuide."""
    tell_them, language = person.tell, person.language
    found = _read(paths, day_of(now()), person)
    if found is None:
        return 1
    with store.reading() as connection:
        tenant = tenants.tenant(connection)
        wishes = [_wish(connection, tenant.id, each, note) for each in found]
    due = [each for each in wishes if each is not None]
    if not due:
        return _told(person, say(language, "All of that is published already; nothing was done."))
    for each in due:
        tell_them(_line(each.guide, language))
    if not person.confirm(say_count(language, "Publish this guide?", "Publish these {count} guides?", len(due))):
        tell_them(say(language, "Nothing was published."))
        return 1
    with store.writing() as connection:
        server, tenant = tenants.server(connection), tenants.tenant(connection)
        for each in due:
            guides.accept(connection, server, tenant, each, now())
    return _told(person, _done(len(due), language))


def export(store: Store, folder: Path, names: Sequence[str], ending: str, person: Person) -> int:
    """Write guides as files: those of these ids (`e-id-no`, or one revision of it as `e-id-no@2`), or all that are
    published and all that ship. Each has the number of the revision after the one that is offered.

    Raises NoGuide, and GuideNotWritten where two pictures of one name would lie in the same folder.
    """
    language = person.language
    with store.reading() as connection:
        found = _chosen(connection, tenants.tenant(connection).id, names)
    there = ", ".join(name for guide, _ in found if (folder / (name := f"{guide.id}{ending}")).exists())
    if there and not person.confirm(say(language, "{files} are there already. Write over them?", files=there)):
        person.tell(say(language, "Nothing was written."))
        return 1
    _let_be(folder, ending, found)
    with writable(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for guide, shown in found:
            beside.write(folder / f"{guide.id}{ending}", shown)
            _write(folder / f"{guide.id}{ending}", guide, language)
    found_in = folder.resolve()
    return _told(
        person,
        say_count(
            language, "{count} guide is in {folder}.", "{count} guides are in {folder}.", len(found), folder=found_in
        ),
    )


def retire(store: Store, guide_id: str, now: Callable[[], int], person: Person) -> int:
    """Publish a last revision of a guide that was true until yesterday: it is offered no more. Raises NoGuide."""
    yesterday = day_of(now()) - timedelta(days=1)
    with store.reading() as connection:
        guide, shown = _newest(connection, tenants.tenant(connection).id, guide_id)
    note, begun = say(person.language, "Offered no more"), min(guide.valid_from, yesterday)
    ended = replace(guide, valid_to=yesterday, valid_from=begun, revision=guide.revision + 1, note=note)
    person.tell(_line(ended, person.language))
    if not person.confirm(say(person.language, "Offer this guide no more at any counter?")):
        person.tell(say(person.language, "Nothing was published."))
        return 1
    with store.writing() as connection:
        server, tenant = tenants.server(connection), tenants.tenant(connection)
        wish = Wish(encode(ended), ended, guide.revision, shown)
        guides.accept(connection, server, tenant, wish, now())
    return _told(person, _done(1, person.language))


def allow(store: Store, device_ids: Sequence[str], allowed: bool, now: Callable[[], int], person: Person) -> int:
    """Let devices publish guides, or no more. Raises UnknownDevice, and then nothing is changed for any of them."""
    with store.writing() as connection:
        tenant = tenants.tenant(connection)
        named = [guides.allow(connection, tenant, each, allowed, now()) for each in device_ids]
    said = mark("“{device}” may publish guides.") if allowed else mark("“{device}” may publish guides no more.")
    for device in named:
        person.tell(say(person.language, said, device=device.name))
    return 0


def day_of(now: int) -> date:
    """The day it is at this server, from seconds since 1970."""
    return datetime.fromtimestamp(now, UTC).astimezone().date()


def _read(paths: Sequence[Path], today: date, person: Person) -> list[Written] | None:
    """What the files say; None when anything is wrong, which is told."""
    found = [_written(file, today, person.language) for file in _files(paths)]
    for each in found:
        for line in each.wrong:
            person.tell(f"{each.file.name}: {line}")
        for line in each.hints:
            person.tell(say(person.language, "{file}: only a remark: {what}", file=each.file.name, what=line))
    count = sum(len(each.wrong) for each in found)
    if not count:
        return found
    language = person.language
    person.tell(
        say_count(
            language, "{count} mistake; nothing was published.", "{count} mistakes; nothing was published.", count
        )
    )
    return None


def _files(paths: Sequence[Path]) -> list[Path]:
    """The files named, and those in the folders named. Raises NoGuideFile."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(each for each in path.glob("*") if each.suffix.lower() in ENDINGS) if path.is_dir() else [path]
        if not inside or not path.exists():
            raise NoGuideFile(path=path)
        found += inside
    return found


def _written(file: Path, today: date, language: str) -> Written:
    shown: dict[str, bytes] = {}

    def refused(name: str) -> Reason | None:
        found = beside.picture(file, name) or _shipped_picture(name)
        if isinstance(found, bytes):
            shown[name] = found
            return None
        return found or seen.not_beside(name)

    reading = read_any(file, partial(look_over, day=today, pictures=refused))
    wrong = [tell(each, language) for each in reading.mistakes if not each.hint]
    hints = [tell(each, language) for each in reading.mistakes if each.hint]
    return Written(file, reading.guide, shown, tuple(wrong), tuple(hints))


def _shipped_picture(name: str) -> bytes | None:
    """A picture that ships."""
    file = SHIPPED / seen.FOLDER / name
    return file.read_bytes() if seen.NAME.fullmatch(name) and file.is_file() else None


def _wish(connection: Connection, tenant: str, written: Written, note: str | None) -> Wish | None:
    """What publishing a file would do; None when that is published already. Raises NewerGuide when it is not made from
    what is offered: its revision is the one after that, as `export` writes it."""
    assert written.guide is not None
    guide = replace(written.guide, note=written.guide.note if note is None else note)
    try:
        newest, shown = _newest(connection, tenant, guide.id)
    except NoGuide:
        guide = replace(guide, revision=max(guide.revision, 1))
        return Wish(encode(guide), guide, 0, written.pictures)
    if replace(guide, revision=newest.revision, note=newest.note) == newest and shown == written.pictures:
        return None
    if guide.revision <= newest.revision:
        raise NewerGuide(guide=guide.id, revision=newest.revision, document=b"")
    return Wish(encode(guide), guide, newest.revision, written.pictures)


def _newest(connection: Connection, tenant: str, guide_id: str) -> tuple[Guide, dict[str, bytes]]:
    """A guide as it is offered, with its pictures: the published one, or the one that ships. Raises NoGuide."""
    published = guides.revisions(connection, tenant, guide_id)[:1]
    found = [_kept(connection, tenant, each) for each in published]
    found += [(each, _pictures(each)) for each in _shipped() if each.id == guide_id]
    if not found:
        raise NoGuide(guide=guide_id)
    return max(found, key=lambda each: each[0].revision)


def _chosen(connection: Connection, tenant: str, names: Sequence[str]) -> list[tuple[Guide, dict[str, bytes]]]:
    """The guides to be exported."""
    published = guides.revisions(connection, tenant)
    ids = sorted({each.guide for each in published} | {each.id for each in _shipped()})
    found = []
    for name in names or ids:
        guide_id, _, revision = name.partition("@")
        newest, shown = _newest(connection, tenant, guide_id)
        which = [each for each in published if (each.guide, str(each.revision)) == (guide_id, revision)]
        if revision and not which:
            raise NoGuide(guide=name)
        guide, shown = _kept(connection, tenant, which[0]) if revision else (newest, shown)
        found.append((replace(guide, revision=newest.revision + 1, note=""), shown))
    return found


def _kept(connection: Connection, tenant: str, kept: Kept) -> tuple[Guide, dict[str, bytes]]:
    document = guides.file(connection, tenant, kept.tag) or b""
    return guides.read(document), guides.pictures(connection, tenant, kept)


def _shipped() -> Iterable[Guide]:
    from desk.guides.load import load_all

    return load_all(SHIPPED, lambda _: None)


def _pictures(guide: Guide) -> dict[str, bytes]:
    found = {name: _shipped_picture(name) for name in seen.named(guide)}
    return {name: body for name, body in found.items() if body is not None}


def _let_be(folder: Path, ending: str, found: Sequence[tuple[Guide, dict[str, bytes]]]) -> None:
    """Raises GuideNotWritten before anything is written: no picture takes another's place."""
    together: dict[str, bytes] = {}
    for guide, shown in found:
        file = folder / f"{guide.id}{ending}"
        beside.look_for_others(file, shown)
        for name, body in shown.items():
            if together.setdefault(name, body) != body:
                raise beside.another(file, name)


def _write(file: Path, guide: Guide, language: str) -> None:
    if file.suffix == ".json":
        write_whole(file, encode(guide))
    else:
        write_workbook(guide, file, language)


def _line(guide: Guide, language: str) -> str:
    facts = {
        "id": guide.id,
        "revision": guide.revision,
        "title": guide.title[nearest_language(guide.languages, language)],
    }
    if guide.note:
        return say(language, "{id}, revision {revision}, “{title}”: {note}", **facts, note=guide.note)
    return say(language, "{id}, revision {revision}, “{title}”", **facts)


def _done(count: int, language: str) -> str:
    return say_count(
        language,
        "{count} guide is published; each counter takes it when it reports next.",
        "{count} guides are published; each counter takes them when it reports next.",
        count,
    )


def _told(person: Person, line: str) -> int:
    person.tell(line)
    return 0
