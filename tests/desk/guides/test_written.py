"""Facts about the guides that come with Skranke."""

import re
from collections import Counter
from datetime import date

import pytest

from desk.catalogue import directory
from desk.catalogue import load as catalogue
from desk.errors import Reason
from desk.guides import document, pictures
from desk.guides import run as runs
from desk.guides.load import load
from desk.guides.shelf import Shelf
from desk.guides.slip import languages
from desk.guides.validate import LONGEST, look_over
from desk.guides.ways import steps_to_end
from desk.model.guide import Guide, Reply, Scenario, Span, Step, StepKind, Words
from desk.model.visit import Effort, Outcome
from desk.settings import COUNTRIES
from desk.text import LANGUAGES, RESOURCES

FOLDER = RESOURCES / "guides"
FILES = sorted(FOLDER.glob("*.json"))
NAMES = [path.stem for path in FILES]
YES = {"nb": "Ja", "nn": "Ja", "da": "Ja", "sv": "Ja", "nl": "Ja", "en": "Yes"}


def texts(guide: Guide) -> list[Words]:
    """Every text of a guide."""
    found = [guide.title]
    for step in guide.steps:
        lines = (*step.answers, *step.items, *((step.missing,) if step.missing else ()))
        found += [step.text, *(line.text for line in lines)]
        found += [words for words in (step.why, step.may, step.may_not, step.hand_over, step.behind) if words]
        found += [step.picture.alt] if step.picture else []
    return [words for words in found if words]


def of_kind(guide: Guide, kind: StepKind) -> list[Step]:
    return [step for step in guide.steps if step.kind is kind]


@pytest.fixture(params=FILES, ids=NAMES)
def guide(request: pytest.FixtureRequest) -> Guide:
    return load(request.param)


@pytest.fixture(params=[path for path in FILES if path.stem.startswith("e-id")], ids=lambda path: path.stem)
def e_id(request: pytest.FixtureRequest) -> Guide:
    return load(request.param)


def test_each_country_has_its_guide_to_an_electronic_identity() -> None:
    shelf = Shelf(FOLDER)
    assert shelf.broken == ()
    found = {country: shelf.for_category("electronic-id", country, date(2026, 11, 22)) for country in COUNTRIES}
    assert {country: guide.id for country, guide in found.items() if guide} == {
        country: f"e-id-{country.lower()}" for country in COUNTRIES
    }


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_file_lies_as_skranke_would_write_it(path: object) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]
    assert document.encode(document.decode(data)) == data


def test_the_file_is_named_by_the_id(guide: Guide) -> None:
    assert guide.id in NAMES


def test_an_electronic_identity_has_choices_a_checklist_a_limit_and_ends_that_differ(e_id: Guide) -> None:
    kinds = Counter(step.kind for step in e_id.steps)
    assert set(kinds) >= {StepKind.ASK, StepKind.CHECKLIST, StepKind.LIMIT, StepKind.SAY, StepKind.END}
    assert len({step.outcome for step in of_kind(e_id, StepKind.END)}) >= 4
    assert 9 <= len(e_id.steps) <= 14


def test_nobody_is_shown_anything_before_the_limit_is_said(e_id: Guide) -> None:
    """What is done together (checklists, and sentences that send to an app) lies behind the limit."""
    (limit,) = of_kind(e_id, StepKind.LIMIT)
    seen, waiting = set(), [e_id.start]
    while waiting:
        step = e_id.step(waiting.pop())
        if step.id in seen or step.id == limit.id:
            continue
        seen.add(step.id)
        assert step.kind is not StepKind.CHECKLIST
        waiting += [*(answer.goto for answer in step.answers), *((step.goto,) if step.goto else ())]


def test_the_limit_says_what_one_may_and_may_not_do_and_hands_over(e_id: Guide) -> None:
    (limit,) = of_kind(e_id, StepKind.LIMIT)
    assert limit.may and limit.may_not and limit.hand_over and limit.why


def test_whoever_lacks_something_of_a_checklist_has_a_way(guide: Guide) -> None:
    assert all(step.missing for step in of_kind(guide, StepKind.CHECKLIST))


def test_an_end_is_never_far(guide: Guide) -> None:
    assert max(steps_to_end(guide).values()) <= 8


def test_a_text_is_one_sentence_and_ends_like_one(guide: Guide) -> None:
    for step in guide.steps:
        parts = (step.why, step.may, step.may_not, step.hand_over, step.behind)
        said = [step.text, *(words for words in parts if words)]
        for words in said:
            for language, text in words.items():
                assert text[-1] in ".?", (step.id, language, text)
                assert not re.search(r"[.?!] [A-ZÅÆØÄÖ]", text), (step.id, language, text)
                assert text[0].isupper(), (step.id, language, text)


def test_a_question_is_a_question_in_every_language(guide: Guide) -> None:
    for step in of_kind(guide, StepKind.ASK):
        assert {text[-1] for text in step.text.values()} == {"?"}, step.id


def test_answers_and_items_are_no_sentences(guide: Guide) -> None:
    lines = [line for step in guide.steps for line in (*step.answers, *step.items)]
    assert all(text and text[-1] not in ".?" and text[0].isupper() for line in lines for text in line.text.values())


def test_yes_is_said_as_people_say_it(guide: Guide) -> None:
    plain = [answer for step in guide.steps for answer in step.answers if answer.text.get("en") == "Yes"]
    assert all(answer.text == YES for answer in plain)


def test_nynorsk_is_nynorsk_and_bokmal_is_bokmal(guide: Guide) -> None:
    bokmal = r"\b(ikke|jeg|hva|hvor|hvordan|noe|noen|bare|hjelpe deg|fra|mer|når det gjelder|uten|trenger|virker)\b"
    nynorsk = r"\b(ikkje|eg|kva|kor|korleis|noko|nokon|berre|frå|utan|treng|verkar|eit|ein|dei)\b"
    for words in texts(guide):
        assert not re.search(bokmal, words["nn"], re.IGNORECASE), words["nn"]
        assert not re.search(nynorsk, words["nb"], re.IGNORECASE), words["nb"]


def test_long_texts_differ_between_the_languages(guide: Guide) -> None:
    """A sentence left in another language would show here; only bokmål and nynorsk are sometimes the same."""
    for words in texts(guide):
        if len(words["en"]) > 60:
            assert len({words[language] for language in LANGUAGES if language != "nn"}) == 5, words["en"]
            assert words["nn"] not in {words[language] for language in ("da", "sv", "nl", "en")}


def test_dutch_says_u_and_never_je(guide: Guide) -> None:
    assert not [words["nl"] for words in texts(guide) if re.search(r"\b(je|jij|jouw|jullie)\b", words["nl"], re.I)]


def test_the_readme_of_the_folder_knows_every_field_kind_and_outcome() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    forms = (document.Document, *document.PARTS, *document.FORMS.values())
    names = {name for form in forms for name in form.__struct_fields__}
    values = {*StepKind, *Reply, *Span, *Outcome, *Effort}
    assert {name for name in names | values if f"`{name}`" not in readme} == set()
    assert {str(length) for length in LONGEST.values()} <= set(re.findall(r"\d+", readme))


def test_every_source_is_a_page_of_its_own_read_on_a_known_day(guide: Guide) -> None:
    assert len({source.url for source in guide.sources}) == len(guide.sources) >= 2
    assert all(source.consulted >= guide.valid_from for source in guide.sources)


def test_every_guide_is_kept_by_somebody_and_found_by_what_people_ask(guide: Guide) -> None:
    assert guide.owner and guide.review and guide.review > guide.valid_from
    assert set(guide.asked) == set(LANGUAGES)
    assert all(len(asked) >= 3 for asked in guide.asked.values())
    assert all(fact.owner and fact.since for fact in guide.facts)


def played(guide: Guide, scenario: Scenario) -> list[str]:
    """The steps a scenario passes, its end included."""
    run = runs.begin(guide, scenario.day or date(2026, 11, 22))
    passed = [run.at]
    while not runs.ended(run):
        step = runs.current(run)
        asks = step.kind is StepKind.ASK or step.kind is StepKind.CHECKLIST
        run = runs.answer(run, scenario.given.get(run.at, "")) if asks else runs.go_on(run)
        passed.append(run.at)
    return passed


def test_every_scenario_ends_where_it_says_and_together_they_pass_every_step_and_end(guide: Guide) -> None:
    ways = {scenario.name: played(guide, scenario) for scenario in guide.scenarios}
    assert {name: way[-1] for name, way in ways.items()} == {each.name: each.end for each in guide.scenarios}
    passed = {step for way in ways.values() for step in way}
    ends = {step.id for step in of_kind(guide, StepKind.END)}
    assert ends <= passed
    if not guide.id.startswith("e-id"):
        assert passed == {step.id for step in guide.steps}


def test_the_guides_differ_in_shape_and_together_use_all_the_form_has() -> None:
    """Eight shapes, counting the four electronic identities as one."""
    every = [load(path) for path in FILES]
    steps = [step for guide in every for step in guide.steps]
    assert {step.kind for step in steps} == set(StepKind)
    assert {step.reply for step in steps if step.reply} == set(Reply)
    assert any(step.ways for step in steps) and any(guide.facts for guide in every)
    shapes = {tuple(sorted(Counter(step.kind for step in guide.steps).items())) for guide in every}
    assert len(shapes) >= 8


@pytest.mark.parametrize("language", ["ar", "uk", "so", "ti", "fa", "pl"])
def test_slips_can_be_had_in_the_languages_of_those_who_came_last(language: str) -> None:
    slips = [(guide, step.slip) for guide in map(load, FILES) for step in of_kind(guide, StepKind.SLIP)]
    assert len(slips) >= 4
    assert all(slip and language in languages(slip, guide.facts) for guide, slip in slips)


def test_what_a_guide_names_is_there(guide: Guide) -> None:
    """Entries of the directory in its country, its category with the same sensitivity, and its pictures."""
    units = {unit.id: unit for unit in directory.starter()}
    named = [step.unit or (step.slip.unit if step.slip else None) for step in guide.steps]
    assert all(units[name].country in guide.countries for name in named if name)
    category = catalogue.starter().find(guide.category)
    assert category is not None and guide.sensitive == category.sensitive


def test_there_is_nothing_to_remark_on_it(guide: Guide) -> None:
    def refused(file: str) -> Reason | None:
        return pictures.refusal(file, (FOLDER / "pictures" / file).read_bytes())

    assert look_over(guide, date(2026, 11, 22), pictures=refused) == ()
