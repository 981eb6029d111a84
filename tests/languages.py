"""Languages a test is tried in where one is as dear as all its others."""

import pytest

from desk.text import LANGUAGES

MOST_LANGUAGES = pytest.mark.parametrize(
    "language",
    [each if each in ("nb", "nl") else pytest.param(each, marks=pytest.mark.deep) for each in LANGUAGES],
)
"""Our first one and the one with the longest words every day, all of them before an issue is resolved."""
