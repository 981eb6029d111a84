"""The sentences of delivery."""

import pytest

from desk.sync import reasons
from desk.text import LANGUAGES, say
from tests.desk.sync.servers import ADDRESS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_one_that_can_be_said(language: str) -> None:
    found = [value for name, value in vars(reasons).items() if name[0].isupper() and isinstance(value, str)]
    facts = {"address": ADDRESS, "name": "Elvebyen"}
    said = [say(language, each, **facts) for each in found]
    assert len(found) > 15 and not [each for each in said if "{" in each or not each.endswith(".")]
