"""The directory: those that ship with us, and a municipality's own beside them; found by name, by word, by category."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from desk.catalogue.cells import SWITCH
from desk.catalogue.directory_cells import NAMES, several
from desk.catalogue.fold import fits
from desk.catalogue.forms import mistakes_in
from desk.catalogue.search import Search
from desk.catalogue.sheet import Mistake, Sheet, read_sheet
from desk.errors import BrokenCatalogue, Reason, UnreadableCatalogue
from desk.model.category import Catalogue, Category, Kind, Side
from desk.model.directory import Unit, UnitKind
from desk.text import LANGUAGES, RESOURCES

FILE = "directory.csv"
STARTER = RESOURCES / "directory" / "starter.csv"


def load(path: Path) -> tuple[Unit, ...]:
    """The entries in a CSV as `desk.catalogue.directory_cells` describes it.

    Raises BrokenCatalogue, with the first mistake in it; UnreadableCatalogue where no row can be named.
    """
    sheet = read_sheet(path)
    wrong = validate(sheet)
    if wrong:
        reason = Reason(wrong[0].reason, wrong[0].facts)
        if wrong[0].row == 0:
            raise UnreadableCatalogue(file=path, reason=reason)
        raise BrokenCatalogue(file=path, count=len(wrong), row=wrong[0].row, reason=reason)
    return tuple(unit_of(row.cells) for row in sheet.rows)


def validate(sheet: Sheet) -> tuple[Mistake, ...]:
    """Every mistake in a sheet that was read, by row, then by column; empty when it is sound."""
    return mistakes_in(FILE, sheet)


def unit_of(cells: Mapping[str, str]) -> Unit:
    """The entry in a row without mistakes."""
    plain = {name: cells.get(name, "") for name in ("hours", "times", "phone", "web", "email", "address", "country")}
    return Unit(
        cells["id"],
        UnitKind(cells["kind"]),
        cells["name"],
        {language: cells[name] for name, language in NAMES.items() if cells.get(name)},
        several(cells.get("helps", "")),
        several(cells.get("words", "")),
        retired=SWITCH[cells.get("retired", "").lower()],
        **plain,
    )


@lru_cache(maxsize=1)
def starter() -> tuple[Unit, ...]:
    """Those that ship with us, of every country. Raises as `load` does."""
    return load(STARTER)


def at_hand(own: Iterable[Unit], country: str) -> tuple[Unit, ...]:
    """Those that can be referred to: the municipality's own, then those of the country that it does not speak of."""
    ours = tuple(own)
    said = {unit.id for unit in ours}
    national = (unit for unit in starter() if unit.country == country and unit.id not in said)
    return tuple(unit for unit in (*ours, *national) if not unit.retired)


class Finder:
    """Finds entries while somebody types: by name, by their words, by what the categories they help with are called.

    It is the search of categories with other things in it, so it forgives the same slips.
    """

    def __init__(self, units: Iterable[Unit], categories: Mapping[str, Category]) -> None:
        self._units = {unit.id: unit for unit in units}
        found = tuple(_as_category(unit, categories) for unit in self._units.values())
        self._search = Search(Catalogue(0, found, ()))

    def prepare(self) -> None:
        """Do the slow part before the first letter. Safe in a worker thread, harmless twice."""
        self._search.prepare()

    def find(self, typed: str, language: str, limit: int = 9) -> tuple[Unit, ...]:
        """The best entries for what was typed so far, best first. Empty when nothing fits.

        Those that say it of themselves go before those that only help with something that is called so.
        """
        hits = self._search.find(typed, language, len(self._units))
        own = [hit for hit in hits if fits(typed, hit.matched) and hit.matched in _said(self._units[hit.category.id])]
        others = [hit for hit in hits if hit not in own]
        return tuple(self._units[hit.category.id] for hit in [*own, *others][:limit])


def _said(unit: Unit) -> set[str]:
    """What an entry says of itself."""
    return {unit.name, *unit.names.values(), *unit.words}


def _as_category(unit: Unit, categories: Mapping[str, Category]) -> Category:
    """An entry as the search knows things: its name is the label, everything else a synonym."""
    helped = [categories[each] for each in unit.helps if each in categories]
    synonyms: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        said = [*unit.words, *(each for each in unit.names.values() if each != unit.called(language))]
        for category in helped:
            said += [category.label(language), *category.synonyms.get(language, ())]
        synonyms[language] = tuple(dict.fromkeys(said))
    labels = {language: unit.called(language) for language in LANGUAGES}
    return Category(unit.id, Side.OTHER, Kind.INFORMATION, labels, synonyms, "")
