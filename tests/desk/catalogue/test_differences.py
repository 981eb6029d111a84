"""What a publication changes, in the words of whoever publishes it."""

from dataclasses import replace

from desk.catalogue.differences import differences, lost
from desk.catalogue.writing import Rows
from tests.desk.catalogue.files import the_rows
from tests.desk.sync.publications import a_publication


def told(old: Rows, new: Rows, language: str = "nb") -> list[str]:
    """File and English sentence of each difference."""
    return [f"{file}: {reason}" for file, reason in differences(old, new, language)]


def rows_with(**of_first: str) -> Rows:
    """The rows with other cells in the first category."""
    rows = dict(the_rows())
    first, *others = rows["catalogue.csv"]
    return rows | {"catalogue.csv": [first | of_first, *others]}


def test_the_same_is_no_difference() -> None:
    assert told(the_rows(), the_rows()) == []


def test_a_category_is_renamed_retired_merged_or_changed() -> None:
    before = the_rows()
    assert told(before, rows_with(label_nb="Lån")) == [
        "catalogue.csv: renamed: loan-and-return “Lån”, until now “Lån og retur”"
    ]
    assert told(before, rows_with(label_nb="Lån"), "en") == [
        "catalogue.csv: changed: loan-and-return “Loan and return” (label_nb)"
    ]
    assert told(before, rows_with(retired="yes", favourite="")) == [
        "catalogue.csv: retired: loan-and-return “Lån og retur”",
        "catalogue.csv: changed: loan-and-return “Lån og retur” (favourite)",
    ]
    assert told(rows_with(retired="yes"), before) == ["catalogue.csv: back again: loan-and-return “Lån og retur”"]
    assert told(before, rows_with(into="wifi")) == ["catalogue.csv: merged: loan-and-return “Lån og retur” into wifi"]
    assert told(rows_with(into="wifi"), before) == ["catalogue.csv: changed: loan-and-return “Lån og retur” (into)"]
    assert told(before, rows_with(side="other", icon="tag")) == [
        "catalogue.csv: changed: loan-and-return “Lån og retur” (side, icon)"
    ]


def test_what_is_new_and_what_is_no_more_is_told_by_file() -> None:
    old, new = a_publication(), a_publication(2)
    new = replace(new, offerings=new.offerings[:1], places=(), sites=tuple(reversed(new.sites)))
    assert told(the_rows(old), the_rows(new)) == [
        "sites.csv: the rows are in another order",
        "places.csv: no more: skoger-skole “Skoger skole”",
        "offerings.csv: no more: electronic-id elvebyen citizen helps digital 2025-01-01",
    ]
    assert told(the_rows(new), the_rows(replace(old, sites=new.sites))) == [
        "places.csv: new: skoger-skole “Skoger skole”",
        "offerings.csv: new: electronic-id elvebyen citizen helps digital 2025-01-01",
    ]


def test_what_was_published_may_end_but_not_vanish() -> None:
    whole = a_publication()
    catalogue = replace(whole.catalogue, categories=whole.catalogue.categories[1:])
    bare = replace(whole, catalogue=catalogue, desks=whole.desks[:1], places=(), offerings=())
    assert [f"{file}: {reason}" for file, reason in lost(the_rows(whole), the_rows(bare), "nb")] == [
        "catalogue.csv: loan-and-return “Lån og retur” is missing; write it again, with yes under “retired” or an id "
        "under “into”",
        "desks.csv: bussen “Bussen” is missing; write it again, with yes under “retired”",
        "places.csv: skoger-skole “Skoger skole” is missing; write it again, with yes under “retired”",
    ]
    assert list(lost(the_rows(bare), the_rows(whole), "nb")) == []
