"""Where delivery stands, in words, a sign and a colour: never by colour alone, and calm while all is well."""

from datetime import timedelta

import pytest

from desk.errors import KeyStoreLocked
from desk.model.delivery import Delivery, State
from desk.sync import reasons
from desk.text import LANGUAGES
from tests.builders import at
from ui.standing import Standing, number, standing
from ui.text import Words

NOW = at(hour=11)
EARLIER = at(hour=10, minute=41)
WHERE = {"address": "https://skranke.elvebyen.no"}


def said(delivery: Delivery, language: str = "en") -> Standing:
    return standing(delivery, NOW, language)


@pytest.mark.usefixtures("words")
@pytest.mark.parametrize(
    ("delivery", "text", "tone"),
    [
        (Delivery(State.HERE, 1204), "kept here", "done"),
        (Delivery(State.SENT, 0), "all sent", "done"),
        (Delivery(State.SENT, 0, EARLIER), "all sent 10:41", "done"),
        (Delivery(State.SENT, 0, at(day=1)), "all sent 01/03/2026", "done"),
        (Delivery(State.SENDING, 1), "1 not sent", "accent"),
        (Delivery(State.WAITING, 3, EARLIER, reasons.CLOCK, WHERE), "3 not sent", "waiting"),
        (
            Delivery(State.WAITING, 3, EARLIER, reasons.AWAY, WHERE, reasons.in_short(reasons.AWAY)),
            "3 not sent · no connection",
            "waiting",
        ),
        (Delivery(State.WAITING, 1204, EARLIER, reasons.AWAY, WHERE), "1,204 not sent", "waiting"),
        (Delivery(State.REFUSED, 3, EARLIER, reasons.REVOKED, {"name": "Elvebyen"}), "3 not sent", "attention"),
        (Delivery(State.REFUSED, 0, EARLIER, reasons.REVOKED, {"name": "Elvebyen"}), "not let in", "attention"),
    ],
)
def test_the_bar_says_what_is_true(delivery: Delivery, text: str, tone: str) -> None:
    stands = said(delivery)
    assert (stands.text, stands.tone, stands.noted) == (text, tone, delivery.reason is not None)


@pytest.mark.usefixtures("words")
def test_no_two_states_differ_by_their_colour_alone() -> None:
    signs = {(said(Delivery(state, 3)).icon, said(Delivery(state, 3)).tone) for state in State}
    assert len({icon for icon, _ in signs}) == len(State) == len(signs)


@pytest.mark.usefixtures("words")
def test_weeks_without_a_network_are_no_alarm() -> None:
    stands = said(Delivery(State.WAITING, 1204, at(day=1, month=2), reasons.AWAY, WHERE))
    assert (stands.tone, stands.icon) == ("waiting", "hourglass")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", list(State))
def test_every_state_has_its_sentence_in_every_language(words: Words, language: str, state: State) -> None:
    words.speak(language)
    reason = KeyStoreLocked.message
    plain, told = said(Delivery(state, 2), language), said(Delivery(state, 2, None, reason), language)
    assert plain.sentence.endswith(".") and told.sentence.endswith(".")
    assert plain.sentence != told.sentence and told.noted


def test_one_and_many_differ_where_the_language_says_so(words: Words) -> None:
    words.speak("sv")
    assert [said(Delivery(State.SENDING, n), "sv").text for n in (1, 3)] == ["1 ej skickad", "3 ej skickade"]
    words.speak("nb")
    assert number(1204).replace("\u202f", "\u00a0") == "1\u00a0204"


@pytest.mark.usefixtures("words")
def test_midnight_makes_a_date_of_a_time() -> None:
    before, after = at(hour=23, minute=59), at(day=3, hour=0)
    assert after.utc - before.utc == timedelta(minutes=1)
    assert standing(Delivery(State.SENT, 0, before), after, "en").text == "all sent 02/03/2026"
