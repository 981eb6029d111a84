"""Facts about the draft guide that a public service becomes."""

from datetime import date
from pathlib import Path

import pytest

from desk.guides.errors import SeveralServices, UnreadableService
from desk.guides.service import Skeleton, read_service
from desk.guides.validate import validate
from desk.guides.ways import reached_from_start, steps_to_end
from desk.model.guide import Fact, Source, Step, StepKind
from desk.text import LANGUAGES, explain

FOLDER = Path(__file__).parent / "services"
TAX, BIKES = FOLDER / "tax-on-web.ttl", FOLDER / "cargo-bike.ttl"
BIKE = "https://elvebyen.example/cargo-bike"
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def bike() -> Skeleton:
    return read_service(BIKES, TODAY, key=BIKE)


def step(draft: Skeleton, name: str) -> Step:
    return draft.guide.step(name)


def test_the_draft_knows_where_it_came_from(bike: Skeleton) -> None:
    guide = bike.guide
    assert (guide.id, guide.service, guide.countries) == ("lane-lastesykkel", BIKE, ("NO",))
    assert guide.sources == (Source("Borrow a cargo bike", BIKE, TODAY),)
    assert guide.owner == "Elvebyen bydrift"
    assert guide.asked == {"en": ("cargo bike",), "nb": ("lastesykkel", "transportsykkel")}


def test_a_source_whose_address_is_no_https_page_is_kept_as_it_stands_and_is_no_mistake() -> None:
    """In linked data an address is a name, and many begin with http."""
    guide = read_service(TAX, TODAY).guide
    assert [source.url for source in guide.sources] == ["http://example.com/publicService1"]
    assert not [mistake for mistake in validate(guide, TODAY) if mistake.place[:1] == ("sources",)]


def test_texts_are_there_in_the_languages_of_the_service_and_empty_in_the_others(bike: Skeleton) -> None:
    there = {"nb": "Låne lastesykkel", "en": "Borrow a cargo bike"}
    assert bike.guide.title == {language: there.get(language, "") for language in LANGUAGES}


def test_what_is_ours_to_say_is_there_in_all_six(bike: Skeleton) -> None:
    assert all(step(bike, "papers").text.values())
    assert len(set(step(bike, "role").text.values())) == 6
    assert step(bike, "role").why is not None
    assert "Utlånsregler" in step(bike, "role").why["nl"]  # type: ignore[index]


def test_the_way_leads_through_conditions_papers_cost_and_time_to_a_page_or_the_office(bike: Skeleton) -> None:
    assert set(reached_from_start(bike.guide)) == {each.id for each in bike.guide.steps}
    assert [each.id for each in bike.guide.steps] == [
        "about", "role", "fits-1", "papers", "cost", "time", "how", "page-1", "office", "done", "come-back", "sent-on",
    ]  # fmt: skip
    assert set(steps_to_end(bike.guide)) == {each.id for each in bike.guide.steps}


def test_the_checklist_names_each_paper_once(bike: Skeleton) -> None:
    """The passport is of the kind “identity”, so that kind is no second line; the deposit is only there as a kind."""
    assert [item.text["en"] for item in step(bike, "papers").items] == ["Identification", "Deposit"]


def test_cost_time_and_telephone_are_facts_with_an_owner_and_a_day(bike: Skeleton) -> None:
    cost, time, phone = bike.guide.facts
    assert (cost.text["en"], cost.text["nb"]) == ("50 NOK (for a day)", "50 NOK (for et døgn)")
    assert (time.text["en"], phone.text["sv"]) == ("3 days", "+47 00 00 00 00")
    assert {(fact.owner, fact.since) for fact in bike.guide.facts} == {("Elvebyen bydrift", TODAY)}
    assert step(bike, "cost").text["en"] == "It costs: {cost-1}."


def test_a_channel_with_a_page_is_shown_and_the_office_is_left_to_be_found_in_the_directory(bike: Skeleton) -> None:
    assert step(bike, "page-1").link == "https://elvebyen.example/book"
    assert [answer.goto for answer in step(bike, "how").answers] == ["page-1", "office"]
    assert (step(bike, "office").kind, step(bike, "office").unit) == (StepKind.REFER, None)
    assert step(bike, "done").text["en"] == "Then you will get: a code for the lock."


def test_what_found_no_place_is_listed(bike: Skeleton) -> None:
    assert [str(reason) for reason in bike.left] == [
        "the channel “At the counter” gives no page to show",
        "the rule https://elvebyen.example/rules is named; read it, then add it to the sources",
        "“requires” was not used: Become a member",
        "“openingHours” was not used: Mandag til fredag",
    ]


def test_the_example_of_the_specification_becomes_a_draft() -> None:
    draft = read_service(TAX, TODAY)
    assert [each.id for each in draft.guide.steps] == ["about", "role", "papers", "office", "come-back", "sent-on"]
    assert step(draft, "office").text["nl"].startswith("Federale Overheidsdiesnt FINANCIEN")
    assert draft.guide.facts == (Fact("phone", dict.fromkeys(LANGUAGES, "+32 257 25757"), draft.guide.owner, TODAY),)
    said = " ".join(str(reason) for reason in draft.left)
    assert "Attestation garde d'enfants" in said and "closed on weekend" in said


def test_of_several_services_one_is_chosen() -> None:
    with pytest.raises(SeveralServices) as problem:
        read_service(BIKES, TODAY)
    assert BIKE in explain(problem.value, "nl") and "membership" in explain(problem.value, "nl")
    with pytest.raises(UnreadableService, match="does not describe “other”"):
        read_service(BIKES, TODAY, key="other")
