"""The made-up people are right: libraries that others keep take their numbers for real ones."""

import re
from collections.abc import Callable
from random import Random

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from personnummer import personnummer
from stdnum import iban
from stdnum.dk import cpr
from stdnum.fi import hetu
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.se import personnummer as swedish

from tests.desk.privacy.people import SERIES

chances = st.builds(Random, st.integers(0, 2**64))


def is_swedish(number: str) -> bool:
    return bool(personnummer.valid(number))


def is_phone_of(region: str) -> Callable[[str], bool]:
    return lambda number: phonenumbers.is_possible_number(phonenumbers.parse(number, region))


RIGHT: dict[str, Callable[[str], bool]] = {
    "NO": fodselsnummer.is_valid,
    "NO D": fodselsnummer.is_valid,
    "NO H": fodselsnummer.is_valid,
    "DK": lambda number: bool(re.fullmatch(r"\d{6}[- ]?\d{4}", number)) and cpr.compact(number).isdigit(),
    "SE": is_swedish,
    "SE century": lambda number: is_swedish(number) and swedish.is_valid(number),
    "SE coordination": is_swedish,
    "SE coordination century": is_swedish,
    "NL": bsn.is_valid,
    "FI": hetu.is_valid,
    "IBAN": lambda number: iban.is_valid(number, check_country=False),
    "phone NO": is_phone_of("NO"),
    "phone DK": is_phone_of("DK"),
    "phone SE": is_phone_of("SE"),
    "phone NL": is_phone_of("NL"),
    "phone FI": is_phone_of("FI"),
    "phone abroad": is_phone_of("ZZ"),
}


@pytest.mark.parametrize("name", RIGHT)
@given(chances)
def test_those_who_keep_the_rules_take_them_for_real(name: str, chance: Random) -> None:
    number = SERIES[name](chance)
    assert RIGHT[name](number), number
