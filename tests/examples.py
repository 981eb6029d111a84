"""How many examples a property is tried on: few every day, many before an issue is resolved."""

import os

import hypothesis

EVERY_DAY, DEEP = 25, 200
"""Those of every day's profile, and of `--hypothesis-profile deep`."""


def register() -> None:
    """Make both profiles, and load that of every day."""
    for name, number in (("skranke", EVERY_DAY), ("deep", DEEP)):
        hypothesis.settings.register_profile(
            name,
            max_examples=number,
            deadline=None,
            derandomize="CI" in os.environ,
            suppress_health_check=[hypothesis.HealthCheck.too_slow],
        )
    hypothesis.settings.load_profile("skranke")


def examples(daily: int) -> int:
    """For a property whose examples are dear: so many every day, and in the same measure more in a deep run."""
    return daily * hypothesis.settings.default.max_examples // EVERY_DAY
