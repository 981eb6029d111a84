"""Category lists as a librarian would save them: rows of cells by column, and the bytes of a file."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from desk.catalogue.validate import COLUMNS, DIGITS
from desk.model.category import Catalogue, Category, Kind, Side
from desk.text import LANGUAGES

Cells = Mapping[str, str]


def a_row(name: str = "library-card", **cells: str) -> dict[str, str]:
    """A sound row. Its labels and synonyms are made from the id; any cell may be given."""
    known = dict.fromkeys(COLUMNS, "")
    known |= {"id": name, "side": "library", "kind": "transaction", "sensitive": "no", "icon": "card"}
    for language in LANGUAGES:
        known |= {f"label_{language}": f"{name} {language}", f"synonyms_{language}": f"{name} said|{name} heard"}
    return known | cells


def as_bytes(
    rows: Iterable[Cells],
    *,
    columns: Sequence[str] = COLUMNS,
    comma: str = ";",
    end: str = "\n",
    encoding: str = "utf-8",
) -> bytes:
    """The file as a spreadsheet saves it."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=comma, lineterminator=end, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def rows_of(catalogue: Catalogue) -> list[dict[str, str]]:
    """The rows of a catalogue."""
    digits = dict(zip(catalogue.favourites, DIGITS, strict=False))
    return [_row_of(category, digits.get(category.id, "")) for category in catalogue.categories]


def _row_of(category: Category, digit: str) -> dict[str, str]:
    row = {"id": category.id, "side": category.side.value, "kind": category.kind.value, "favourite": digit}
    row |= {"sensitive": "yes" if category.sensitive else "no", "icon": category.icon}
    for language in LANGUAGES:
        row[f"label_{language}"] = category.labels[language]
        row[f"hint_{language}"] = (category.hints or {}).get(language, "")
        row[f"synonyms_{language}"] = "|".join(category.synonyms[language])
    return row


def a_category(name: str, synonyms: Sequence[str] = (), **labels: str) -> Category:
    """A category with the same label in every language but those given, and Bokmål synonyms."""
    every = dict.fromkeys(LANGUAGES, name.capitalize()) | labels
    said = dict.fromkeys(LANGUAGES, ()) | {"nb": tuple(synonyms)}
    return Category(name, Side.LIBRARY, Kind.INFORMATION, every, said, "tag")


def a_catalogue(*categories: Category) -> Catalogue:
    """A catalogue of these, without favourites."""
    return Catalogue(0, categories, ())
