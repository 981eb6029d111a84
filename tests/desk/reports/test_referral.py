"""Facts about whom people were referred to, as the report of a shift tells it."""

from desk.model.visit import Inquiry, Visit
from desk.reports.content import Bar, BarList, Columns, Edition, Group, Report
from desk.reports.pdf import render
from desk.reports.referral import with_referrals
from desk.reports.shift import shift_report
from tests.builders import a_visit, at
from tests.desk.reports.examples import CATALOGUE, LONG_CATALOGUE, LONG_POST, LONG_SHIFT, MADE, POST, SHIFT, full_day
from tests.desk.reports.test_pdf import pages_of
from tests.languages import MOST_LANGUAGES

NAMES = {"tax": "Tax office", "nav": "NAV", "friends": "Friends of the library"}


def referred(*pairs: tuple[str, str]) -> tuple[Visit, ...]:
    """Visits with a question about a category, referred to an entry."""
    return tuple(a_visit(inquiries=(Inquiry(category, referred_to=unit),), at=at(2, 10)) for category, unit in pairs)


def report_of(*visits: Visit) -> Report:
    report = shift_report(SHIFT, POST, visits, CATALOGUE, Edition("en", MADE))
    return with_referrals(report, visits, CATALOGUE, NAMES)


def told(report: Report) -> BarList | None:
    found = [each for block in report.blocks if isinstance(block, Columns) for each in block.left]
    return next((each for each in found if isinstance(each, BarList) and each.title == "Referred to"), None)


def test_each_entry_is_named_with_its_number_the_most_usual_first() -> None:
    report = report_of(*referred(("e-id", "nav"), ("loan", "tax"), ("e-id", "tax"), ("gone", "unknown-here")))
    bars = (Bar("Tax office", 2), Bar("NAV", 1), Bar("unknown-here", 1))
    assert told(report) == BarList("Referred to", (Group(bars),), long=True)


def test_a_sensitive_subject_does_not_tell_where_it_went() -> None:
    report = report_of(*referred(("debt", "nav"), ("e-id", "tax")))
    assert told(report) == BarList(
        "Referred to", (Group((Bar("Tax office", 1), Bar("Sensitive subjects (all together)", 1))),), long=True
    )


def test_where_nobody_was_referred_nothing_is_said() -> None:
    assert told(report_of(a_visit("e-id", at=at(2, 10)))) is None
    assert told(report_of()) is None


@MOST_LANGUAGES
def test_a_full_day_with_many_entries_fits_its_page(language: str) -> None:
    visits = full_day() + list(referred(*(("c1", f"unit-{n}") for n in range(30))))
    report = shift_report(LONG_SHIFT, LONG_POST, visits, LONG_CATALOGUE, Edition(language, MADE, example=True))
    names = {f"unit-{n}": f"Integrerings- og mangfoldsdirektoratet, kontor {n}" for n in range(30)}
    assert pages_of(render(with_referrals(report, visits, LONG_CATALOGUE, names))) == 1
