"""What is asked about here, hour by hour: it decides among categories that fit equally well what was typed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Share = tuple[int, int]
"""How much a category is used: around one hour of the day, then at all. The greater one goes first."""

NEVER: Share = (0, 0)
_HOURS = 24
_AT_THE_HOUR, _BESIDE = 2, 1
"""A question at this hour counts twice, one in the hour before or after it once: habits do not strike the hour."""


@dataclass(frozen=True, slots=True)
class Use:
    """How often each category was asked about: `counted` is {(category id, hour 0-23 of the local day): times}."""

    counted: Mapping[tuple[str, int], int] = field(default_factory=dict)
    _known: dict[int, Mapping[str, Share]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def around(self, hour: int) -> Mapping[str, Share]:
        """The share of each category at this hour; those never asked about are left out. Worked out once an hour."""
        if hour not in self._known:
            self._known[hour] = self._around(hour)
        return self._known[hour]

    def _around(self, hour: int) -> Mapping[str, Share]:
        nearby: Counter[str] = Counter()
        ever: Counter[str] = Counter()
        weights = {hour: _AT_THE_HOUR, (hour - 1) % _HOURS: _BESIDE, (hour + 1) % _HOURS: _BESIDE}
        for (category, at), times in self.counted.items():
            ever[category] += times
            nearby[category] += times * weights.get(at, 0)
        return {category: (nearby[category], times) for category, times in ever.items() if times > 0}


def counted(asked: Iterable[tuple[str, int]]) -> Use:
    """The use that some questions make, each as (category id, hour of the local day)."""
    return Use(Counter(asked))
