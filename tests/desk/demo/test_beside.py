"""What else was counted in the invented municipality: a season one can believe, in the program's own closed forms."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from statistics import pstdev
from zoneinfo import ZoneInfo

import pytest

from desk.catalogue.activity import types
from desk.catalogue.load import starter
from desk.counter import suggestion
from desk.counter.answer import starter as questions
from desk.counter.bring import Beside
from desk.demo.beside import beside
from desk.demo.example import Example, example
from desk.demo.outside import with_outings
from desk.demo.season import read_season
from desk.demo.town import read_town
from desk.model.hours import Stretch, silent
from desk.model.period import moment
from desk.model.site import Desk, Post, Site
from desk.model.visit import Channel, Outcome, Visit
from desk.text import LANGUAGES

TOWN, SEASON = read_town(), read_season()
FRIDAY = moment(datetime(2026, 11, 20, 14, 10, tzinfo=ZoneInfo("Europe/Oslo")), "Europe/Oslo")
SITES = pytest.mark.parametrize("key", [plan.key for plan in TOWN.plans])


@cache
def drawn(key: str) -> Example:
    plan = TOWN.plan(key)
    happened = example(plan, starter(), Post(Site(plan.id, ""), Desk(plan.desk, plan.id, "")), FRIDAY, "0" * 32)
    return with_outings(plan, 0, FRIDAY, "0" * 32, happened)


@cache
def counted(key: str) -> Beside:
    return beside(TOWN.plan(key), drawn(key), FRIDAY, "0" * 32)


def outside(key: str) -> Sequence[Visit]:
    return [visit for visit in drawn(key).visits if visit.channel is Channel.OUTREACH]


def test_every_site_has_its_season_and_every_name_is_there_in_every_language() -> None:
    assert set(SEASON.sites) == {plan.key for plan in TOWN.plans}
    assert all(set(names) == set(LANGUAGES) for names in (*SEASON.places.values(), *SEASON.areas.values()))
    assert {each.place for site in SEASON.sites.values() for each in site.outings} == set(SEASON.places)


@SITES
def test_the_same_seed_gives_the_same_season_and_none_of_it_is_of_today(key: str) -> None:
    assert beside(TOWN.plan(key), drawn(key), FRIDAY, "0" * 32) == counted(key)
    days = [each.day for each in (*counted(key).activities, *counted(key).ideas)]
    days += [each.start.day for each in (*counted(key).doors, *counted(key).checks, *counted(key).said)]
    assert days and max(days) < FRIDAY.day


@SITES
def test_it_is_all_of_kinds_the_program_knows(key: str) -> None:
    found = counted(key)
    assert {each.type for each in found.activities} <= {each.id for each in types()}
    assert {each.theme for each in found.ideas} <= {each.id for each in suggestion.themes()}
    assert {each.question for each in found.answers} <= {each.id for each in questions()}
    assert not [idea for idea in found.ideas if idea.text is not None]


def test_conversations_outside_are_held_on_outings_while_the_site_is_open() -> None:
    for plan in TOWN.plans:
        places = {each.place for each in SEASON.sites[plan.key].outings}
        assert {visit.place for visit in outside(plan.key)} == places
        for visit in outside(plan.key):
            holding = [s for s in drawn(plan.key).shifts if s.opened.utc <= visit.at.utc < (s.closed or FRIDAY).utc]
            assert [s.served_by for s in holding] == [visit.served_by]
    assert 150 < len(outside("joint")) < 260


def test_sites_put_on_different_things_and_how_many_come_varies() -> None:
    numbers = {plan.key: len(counted(plan.key).activities) for plan in TOWN.plans}
    assert len(set(numbers.values())) == len(numbers)
    homework = [each.attendance or 0 for each in counted("east").activities if each.type == "homework-help"]
    assert pstdev(homework) > 2
    assert sum(homework[8:]) > sum(homework[:8]), "word gets around"


def test_the_busier_a_desk_is_the_more_an_observer_sees_that_was_not_logged() -> None:
    checks = [check for plan in TOWN.plans for check in counted(plan.key).checks]
    assert all(check.logged is not None and check.logged <= check.contacts for check in checks)
    share = sum(check.logged or 0 for check in checks) / sum(check.contacts for check in checks)
    assert 0.85 < share < 0.98


def test_most_silences_are_explained_and_some_are_not() -> None:
    told, every, hour = 0, 0, timedelta(hours=1)
    for key in (plan.key for plan in TOWN.plans):
        seen = [visit.at.utc for visit in drawn(key).visits]
        spans = [Stretch(s.opened.utc, s.closed.utc) for s in drawn(key).shifts if s.closed]
        told += len(counted(key).said)
        every += sum(len(silent([span], seen, [], FRIDAY.utc, hour)) for span in spans)
    assert every * 0.7 < told < every


def test_what_is_handed_over_is_said_to_whom() -> None:
    inquiries = [i for plan in TOWN.plans for visit in drawn(plan.key).visits for i in visit.inquiries]
    handed = [each for each in inquiries if each.outcome is Outcome.HANDED_OVER]
    assert len(handed) > 60
    assert all(each.handed_to is not None for each in handed)
    assert not [each for each in inquiries if each.handed_to and each.outcome is not Outcome.HANDED_OVER]
