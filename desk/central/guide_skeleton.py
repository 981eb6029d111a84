"""A spreadsheet to write a guide in, begun from a public service that others describe."""

from datetime import date
from pathlib import Path

from desk.central.catalogue import Person
from desk.files import writable
from desk.guides.service import read_service
from desk.guides.workbook.book import write_workbook
from desk.text import say, say_reason


def from_service(file: Path, to: Path, key: str | None, today: date, person: Person) -> int:
    """Write the draft of a guide to the service in `file` as a spreadsheet (`.xlsx`, `.ods`), and tell what found no
    place in it; returns the exit code. Raises UnreadableService, and SeveralServices when `key` chooses none."""
    language = person.language
    draft = read_service(file, today, key=key, language=language)
    if to.exists() and not person.confirm(say(language, "{files} are there already. Write over them?", files=to.name)):
        person.tell(say(language, "Nothing was written."))
        return 1
    with writable(to.parent):
        to.parent.mkdir(parents=True, exist_ok=True)
        write_workbook(draft.guide, to, language)
    for left in draft.left:
        person.tell(f"- {say_reason(language, left)}")
    person.tell(say(language, "The guide is begun in {file}; write it there, and let it be checked.", file=to))
    return 0
