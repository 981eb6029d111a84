"""What a benchmark answers with: one measured number beside its limit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """One row of the table. `value` and `limit` are in `unit` (`x` for a ratio); the limit itself is fine."""

    name: str
    value: float
    unit: str
    limit: float
    detail: str = ""

    @property
    def ratio(self) -> float:
        """How much of the limit is used up: 1 is the limit itself."""
        return self.value / self.limit

    @property
    def ok(self) -> bool:
        """Whether the value is within its limit."""
        return self.value <= self.limit
