"""The closed list of what can be handed over to the next shift.

A CSV as `desk.catalogue.sheet` reads it, one item a row, in the order of the digits that stand for them:

| column | holds |
|---|---|
| id | an English slug, `call-back`; it is kept for ever, never renamed and never used again |
| label_nb … label_en | its name in the six languages, at most 40 characters, each once in a language |
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from desk.catalogue.cells import Rule, a_text, an_id, heads, in_order, once, unsafe
from desk.catalogue.sheet import Mistake, Row, Sheet, read_sheet
from desk.errors import BrokenCatalogue, Reason, UnreadableCatalogue, mark
from desk.model.handover import Item
from desk.text import LANGUAGES, RESOURCES

LIST = RESOURCES / "handover" / "items.csv"
LABELS = {f"label_{language}": language for language in LANGUAGES}
COLUMNS = ("id", *LABELS)
LONGEST = 40
"""Characters of a name."""
ITEMS = 10
"""As many as there are digits."""

_RULES: dict[str, Rule] = {"id": an_id, **dict.fromkeys(LABELS, a_text(LONGEST, needed=True))}


def load(path: Path = LIST) -> tuple[Item, ...]:
    """The items in a CSV, in the order of their digits.

    Raises BrokenCatalogue, with the first mistake in it; UnreadableCatalogue where no row can be named.
    """
    sheet = read_sheet(path)
    wrong = validate(sheet)
    if wrong:
        reason = Reason(wrong[0].reason, wrong[0].facts)
        if wrong[0].row == 0:
            raise UnreadableCatalogue(file=path, reason=reason)
        raise BrokenCatalogue(file=path, count=len(wrong), row=wrong[0].row, reason=reason)
    return tuple(_item(row) for row in sheet.rows)


def validate(sheet: Sheet) -> tuple[Mistake, ...]:
    """Every mistake in a sheet that was read, by row, then by column; empty when it is sound."""
    found = [*sheet.mistakes, *heads(sheet, COLUMNS, COLUMNS)]
    for row in sheet.rows:
        found += _wrong(row)
    for name in COLUMNS:
        found += once(sheet, name)
    if len(sheet.rows) > ITEMS:
        facts = {"count": len(sheet.rows), "most": ITEMS}
        reason = mark("the list has {count} items, and there are digits for {most}")
        found.append(Mistake(sheet.rows[ITEMS].number, None, reason, facts))
    return in_order(sheet, found)


@lru_cache(maxsize=1)
def items() -> tuple[Item, ...]:
    """Those that ship with us. Raises as `load` does."""
    return load()


def name_of(item: str, language: str) -> str:
    """What an item is called; one that another device knows and we do not has its id for a name."""
    return next((each.label(language) for each in items() if each.id == item), item)


def _wrong(row: Row) -> Iterator[Mistake]:
    if row.extra:
        reason = mark("this row has {count} cells more than there are columns")
        yield Mistake(row.number, None, reason, {"count": row.extra})
    for column, cell in row.cells.items():
        if column in _RULES:
            found = tuple(unsafe(column, cell)) or _RULES[column](column, cell)
            yield from (Mistake(row.number, *each) for each in found)


def _item(row: Row) -> Item:
    return Item(row.cells["id"], {language: row.cells[name] for name, language in LABELS.items()})
