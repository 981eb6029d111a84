"""A publication as files and back: nothing is lost, and a spreadsheet can open them."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.catalogue.folder import FILES, mistakes
from desk.catalogue.gather import publication_of
from desk.catalogue.writing import files_of
from desk.model.publication import Publication
from desk.model.site import Event, Happening, Model, ServedBy
from tests.desk.catalogue.files import IDS, sheets_of, the_rows
from tests.desk.sync.publications import a_publication


@st.composite
def kept_lists(draw: st.DrawFn) -> Publication:
    """A publication such as a municipality keeps: sound names, and anything that may be chosen."""
    whole = a_publication(draw(st.integers(1, 999)))
    flags = st.lists(st.booleans(), min_size=60, max_size=60)
    favourites = draw(st.permutations(whole.catalogue.favourites))[: draw(st.integers(0, 10))]
    categories = tuple(
        replace(each, sensitive=sensitive, retired=old and each.id not in favourites)
        for each, sensitive, old in zip(whole.catalogue.categories, draw(flags), draw(flags), strict=True)
    )
    last = replace(categories[-1], into=draw(st.none() | st.just(categories[0].id)))
    models, dates = st.none() | st.sampled_from(Model), st.dates(date(1990, 1, 1))
    hours = draw(st.lists(dates, max_size=2, unique=True))
    events = tuple(Event(Happening.HOURS_CHANGED, day) for day in sorted(hours))
    sites = tuple(
        replace(each, model=draw(models), vehicle=draw(st.booleans()), events=events, retired=draw(st.booleans()))
        for each in whole.sites
    )
    desks = tuple(replace(each, served_by=draw(st.none() | st.sampled_from(ServedBy))) for each in whole.desks)
    offerings = draw(st.permutations(whole.offerings))[: draw(st.integers(0, 2))]
    catalogue = replace(whole.catalogue, categories=(*categories[:-1], last), favourites=tuple(favourites))
    return replace(whole, catalogue=catalogue, sites=sites, desks=desks, offerings=tuple(offerings))


@settings(max_examples=40)
@given(kept_lists())
def test_what_is_written_is_sound_and_reads_as_it_was(publication: Publication) -> None:
    sheets = sheets_of(the_rows(publication))
    assert mistakes(sheets) == {}
    assert publication_of(sheets, publication.revision, IDS, IDS) == publication


def test_the_files_are_as_a_spreadsheet_likes_them() -> None:
    files = files_of(the_rows())
    assert tuple(files) == FILES
    assert all(content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n") for content in files.values())
    assert files["places.csv"].decode("utf-8-sig").splitlines() == [
        "id;site;name;area;municipality;retired;times;weeks",
        "skoger-skole;bokbussen;Skoger skole;Skoger;Drammen;no;tu 10:15-11:00;even",
    ]


def test_what_may_be_left_out_is_as_good_as_empty() -> None:
    sheets = dict(sheets_of(the_rows()))
    for name in FILES[2:]:
        del sheets[name]
    found = publication_of(sheets, 1, IDS, IDS)
    bare = tuple(replace(site, events=()) for site in a_publication().sites)
    none = dict.fromkeys(("desks", "places", "offerings", "hours", "days", "directory", "questions"), ())
    assert found == replace(a_publication(), sites=bare, **none)
