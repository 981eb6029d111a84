"""What the person who keeps a municipality's lists does on the command line, answered in sentences.

Each verb returns the command's exit code: 0 done, 1 not done.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from desk.catalogue.folder import FILES, Sheets, mistakes, read_folder
from desk.catalogue.sheet import Mistake
from desk.catalogue.writing import files_of
from desk.central import publishing, tenants
from desk.central.errors import NoFolder, NoStore
from desk.central.publishing import Plan
from desk.central.store import Store, open_store
from desk.errors import Reason
from desk.files import writable, write_whole
from desk.text import RESOURCES, say, say_count


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever runs the command: the language, where lines go, and how a question is answered with yes or no."""

    language: str
    tell: Callable[[str], None]
    confirm: Callable[[str], bool]


def export(store: Store, folder: Path, person: Person) -> int:
    """Write what is in force as files, or the starter list and the sites that pairing made, to begin from."""
    tell, language = person.tell, person.language
    with store.reading() as connection:
        rows = publishing.base(connection, tenants.tenant(connection)).rows()
    there = ", ".join(name for name in FILES if (folder / name).exists())
    if there and not person.confirm(say(language, "{files} are there already. Write over them?", files=there)):
        tell(say(language, "Nothing was written."))
        return 1
    with writable(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files_of(rows).items():
            write_whole(folder / name, content)
    for name in FILES:
        tell(say_count(language, "{file}: {count} row", "{file}: {count} rows", len(rows[name]), file=name))
    tell(say(language, "Edit them, then run: skranke-central catalogue check {folder}", folder=folder))
    return 0


def check(data: Path, folder: Path, person: Person) -> int:
    """Tell every mistake in the files; beside a server's data also what is missing that was published."""
    sheets = _read(folder)
    wrong = _wrong(sheets, person.language)
    if not wrong:
        # On a librarian's own computer there is no server: the files are looked at by themselves.
        with suppress(NoStore):
            wrong = _lines(_planned(data, sheets).lost(person.language), person.language)
    if wrong:
        return _refused(wrong, person)
    person.tell(say(person.language, "No mistakes."))
    return 0


def publish(store: Store, folder: Path, now: Callable[[], int], person: Person) -> int:
    """Tell what the files change, ask, and put it in force as one revision. Raises Meanwhile or TooLargeToPublish."""
    tell, language, sheets = person.tell, person.language, _read(folder)
    if wrong := _wrong(sheets, language):
        return _refused(wrong, person)
    with store.reading() as connection:
        plan = publishing.plan(connection, tenants.tenant(connection), sheets)
    if lost := plan.lost(language):
        return _refused(_lines(lost, language), person)
    number = plan.publication.revision
    if plan.is_in_force:
        tell(say(language, "That is in force already, as revision {number}; nothing was published.", number=number - 1))
        return 0
    for line in _lines(plan.changes(language), language):
        tell(line)
    if not person.confirm(say(language, "Publish this as revision {number}?", number=number)):
        tell(say(language, "Nothing was published."))
        return 1
    with store.writing() as connection:
        publishing.publish(connection, tenants.server(connection), tenants.tenant(connection), plan, now())
    tell(say(language, "Revision {number} is published; each counter takes it when it reports next.", number=number))
    return 0


def renew_key(store: Store, now: Callable[[], int], person: Person) -> int:
    """Let the server sign with a new key, which the old one vouches for."""
    if not person.confirm(say(person.language, "Sign with a new key from now on, and forget the old one?")):
        person.tell(say(person.language, "Nothing was changed."))
        return 1
    with store.writing() as connection:
        publishing.renew_key(connection, tenants.server(connection), tenants.tenant(connection), now())
    person.tell(say(person.language, "The server signs with a new key; the counters accept it with the next revision."))
    return 0


def _read(folder: Path) -> Sheets:
    if not folder.is_dir():
        raise NoFolder(folder=folder)
    return read_folder(folder)


def _planned(data: Path, sheets: Sheets) -> Plan:
    with closing(open_store(data)) as store, store.reading() as connection:
        return publishing.plan(connection, tenants.tenant(connection), sheets)


def _wrong(sheets: Sheets, language: str) -> list[str]:
    icons = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    found = mistakes(sheets, icons)
    return [_mistake(file, each, language) for file, several in found.items() for each in several]


def _mistake(file: str, mistake: Mistake, language: str) -> str:
    facts = {"file": file, "row": mistake.row, "column": mistake.column}
    reason = say(language, mistake.reason, **mistake.facts)
    if mistake.row == 0:  # the file could not be read at all
        return f"{file}: {reason}"
    if mistake.column is None:
        return say(language, "{file}, row {row}: {reason}", **facts, reason=reason)
    return say(language, "{file}, row {row}, column {column}: {reason}", **facts, reason=reason)


def _lines(found: list[tuple[str, Reason]], language: str) -> list[str]:
    return [f"{file}: {say(language, reason.message, **reason.facts)}" for file, reason in found]


def _refused(wrong: list[str], person: Person) -> int:
    for line in wrong:
        person.tell(line)
    person.tell(
        say_count(
            person.language,
            "{count} mistake; nothing was published.",
            "{count} mistakes; nothing was published.",
            len(wrong),
        )
    )
    return 1
