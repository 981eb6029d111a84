"""A small category list and the shifts the tests of reports are about."""

import random
from collections.abc import Iterable

from hypothesis import strategies as st

from desk.model.category import Catalogue, Category, Kind, Side
from desk.model.period import Moment
from desk.model.shift import Shift
from desk.model.site import Desk, Post, ServedBy, Site
from desk.model.visit import Channel, Effort, Inquiry, Outcome, Precision, Visit
from desk.text import LANGUAGES
from tests.builders import DESK, SITE, a_visit, at

HIDDEN = {"debt": "Debtqzx", "violence": "Violenceqzx"}
"""Sensitive categories, under names that stand nowhere else."""


def a_category(category_id: str, side: Side, label: str, kind: Kind = Kind.INFORMATION) -> Category:
    return Category(
        category_id, side, kind, dict.fromkeys(LANGUAGES, label), {}, "icon", sensitive=category_id in HIDDEN
    )


CATALOGUE = Catalogue(
    1,
    (
        a_category("loan", Side.LIBRARY, "Loan and return"),
        a_category("reserve", Side.LIBRARY, "Reservation"),
        a_category("e-id", Side.CITIZEN, "Electronic identity"),
        a_category("move", Side.CITIZEN, "Moving house"),
        a_category("print", Side.DIGITAL, "Print and scan"),
        a_category("way", Side.OTHER, "Finding the way", Kind.DIRECTIONAL),
        a_category("debt", Side.CITIZEN, HIDDEN["debt"]),
        a_category("violence", Side.OTHER, HIDDEN["violence"]),
    ),
    (),
)
POST = Post(Site(SITE, "Elvebyen innbyggertorg"), Desk(DESK, SITE, "Desk 2", ServedBy.JOINT))
SHIFT = Shift("5f" * 16, SITE, DESK, ServedBy.JOINT, at(2, 9, 5), at(2, 12, 40))
MADE = at(2, 12, 45)

LONG = "Kwijtschelding gemeentelijke belastingen aanvragen"
LONG_POST = Post(
    Site(SITE, "Gemeente Westerkwartier, maatschappelijke bibliotheek en burgerservice Leek-Tolbert"),
    Desk(DESK, SITE, "Balie burgerzaken en bibliotheek nummer 12"),
    "Bibliobushalte Kerkplein, Zevenhuizen",
)
LONG_CATALOGUE = Catalogue(
    1, tuple(a_category(f"c{n}", tuple(Side)[n % 4], f"{LONG} {n}") for n in range(58)) + CATALOGUE.categories[-2:], ()
)
LONG_SHIFT = Shift("5f" * 16, SITE, DESK, None, at(2, 8, 55), at(2, 21, 5))


def full_day() -> list[Visit]:
    """400 visits in 60 categories and one unlisted, with every outcome, channel and hand-over there is."""
    dice = random.Random(2)
    subjects = [category.id for category in LONG_CATALOGUE.categories] + ["gone"]
    visits = []
    for _ in range(400):
        inquiries = tuple(
            Inquiry(
                dice.choice(subjects), dice.choice((None, *Outcome)), handed_to=dice.choice((None, *Side)),
                sent_here_by=dice.choice((None, *Side)), referred_to=dice.choice((None, "u1")),
            )
            for _ in range(dice.choice((1, 1, 1, 2, 3)))
        )  # fmt: skip
        precision = dice.choice((Precision.EXACT,) * 9 + (Precision.DAY,))
        visits.append(
            a_visit(inquiries=inquiries, at=at(2, dice.randint(9, 20), dice.randint(0, 59)), precision=precision,
                    channel=dice.choice((None, *Channel)))
        )  # fmt: skip
    return visits


SUBJECTS = [category.id for category in CATALOGUE.categories] + ["gone", "gone-too"]


def some_visits(most: int = 30) -> st.SearchStrategy[list[Visit]]:
    """Visits as a shift may hold them, on up to three days."""
    inquiries = st.builds(
        Inquiry,
        st.sampled_from(SUBJECTS),
        outcome=st.none() | st.sampled_from(Outcome),
        effort=st.none() | st.sampled_from(Effort),
        handed_to=st.none() | st.sampled_from(Side),
        sent_here_by=st.none() | st.sampled_from(Side),
    )
    visits = st.builds(
        _visit,
        st.lists(inquiries, min_size=1, max_size=4),
        st.builds(at, st.integers(2, 4), st.integers(0, 23), st.integers(0, 59)),
        st.sampled_from((Precision.EXACT, Precision.EXACT, Precision.PART_OF_DAY, Precision.DAY)),
        st.none() | st.sampled_from(Channel),
    )
    return st.lists(visits, max_size=most)


def _visit(inquiries: Iterable[Inquiry], when: Moment, precision: Precision, channel: Channel | None) -> Visit:
    return a_visit(inquiries=tuple(inquiries), at=when, precision=precision, channel=channel)
