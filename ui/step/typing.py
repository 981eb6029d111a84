"""A number or a date while it is typed, digit by digit. No Qt in here."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import accumulate

from desk.guides.conditions import MOST
from desk.model.guide import Reply, Step, Within

_LONG = {"d": 2, "m": 2, "y": 4}
_FIRST = {"d": "3", "m": "1"}
"""The greatest digit a day or month begins with: a greater one is the second, after a zero."""
YEARS = range(1900, 2101)
BETWEEN = frozenset(".-/, ")
"""What people write between day, month and year."""


class Wrong(StrEnum):
    """Why what was typed is no answer."""

    EMPTY = "empty"
    UNFINISHED = "unfinished"
    NO_DAY = "no-day"
    TOO_LITTLE = "too-little"
    TOO_MUCH = "too-much"
    TO_COME = "to-come"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Typed:
    """`order` is that of a date's day, month and year (`dmy`); empty for a number from `least` to `most`. `text` holds
    the digits so far, `before` the answer given before: it stands there until a digit is typed. Of a date `within`
    says which days are an answer `today`."""

    order: str = ""
    least: int = 0
    most: int = MOST
    text: str = ""
    before: str | None = None
    wrong: Wrong | None = None
    within: Within | None = None
    today: date | None = None

    @property
    def longest(self) -> int:
        """How many digits it can have."""
        return 8 if self.order else len(str(self.most))

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Of a date its parts in their order, each with its digits so far: `d`, `m` or `y`."""
        ends = list(accumulate(_LONG[each] for each in self.order))
        return tuple((each, self.text[end - _LONG[each] : end]) for each, end in zip(self.order, ends, strict=True))

    @property
    def refused_whole(self) -> bool:
        """Whether what was typed can only be typed again; what is not whole yet goes on."""
        return self.wrong not in (None, Wrong.EMPTY, Wrong.UNFINISHED)

    @property
    def begun(self) -> bool:
        """Whether some of a date is there and the rest is awaited."""
        return bool(self.order) and 0 < len(self.text) < self.longest and not self.refused_whole

    @property
    def may_be(self) -> bool:
        """Whether no day or month is there that no calendar has."""
        part = {name: digits for name, digits in self.parts if len(digits) == _LONG[name]}
        return 1 <= int(part.get("d", 1)) <= 31 and 1 <= int(part.get("m", 1)) <= 12

    def press(self, digit: str) -> "Typed":
        """One more digit, unless no day or month has it there; the first after a wrong answer begins anew."""
        text = "" if self.refused_whole else self.text
        if self.order:
            longer = replace(self, text=(text + self._zero_before(text, digit) + digit)[: self.longest], wrong=None)
            return longer if longer.may_be else replace(self, text=text, wrong=None)
        fits = len(text.lstrip("0") + digit) <= self.longest
        return replace(self, text=text.lstrip("0") + digit if fits else text, wrong=None)

    def between(self) -> "Typed":
        """A sign between the parts of a date: a day or month of one digit is whole then, and gets its zero."""
        alone = next((digits for name, digits in self.parts if name != "y" and len(digits) == 1), None)
        if alone is None:
            return self
        whole = replace(self, text=f"{self.text[:-1]}0{alone}", wrong=None)
        return whole if whole.may_be else self

    def back(self) -> "Typed":
        """One digit less."""
        return replace(self, text="" if self.refused_whole else self.text[:-1], wrong=None)

    def keyed(self, key: str) -> "Typed | None":
        """What stands there after a digit, a sign between the parts of a date, or Backspace; None where this key, by
        its name, means nothing to what stands there."""
        if key.isdecimal():
            return self.press(key)
        if key in BETWEEN and self.begun:
            return self.between()
        return self.back() if key.casefold() == "backspace" and self.text else None

    def refused(self, wrong: Wrong) -> "Typed":
        """It is no answer: it stays to be seen until the next key."""
        return replace(self, wrong=wrong)

    def answer(self) -> "str | Wrong":
        """What was typed as runs keep it, or why it is no answer."""
        if not self.text:
            return Wrong.EMPTY
        return self._date() if self.order else self._number()

    def _number(self) -> "str | Wrong":
        number = int(self.text)
        if number < self.least:
            return Wrong.TOO_LITTLE
        return str(number) if number <= self.most else Wrong.TOO_MUCH

    def _date(self) -> "str | Wrong":
        if len(self.text) < self.longest:
            return Wrong.UNFINISHED
        part = dict(self.parts)
        try:
            day = date(int(part["y"]), int(part["m"]), int(part["d"]))
        except ValueError:
            return Wrong.NO_DAY
        if day.year not in YEARS:
            return Wrong.NO_DAY
        return self._outside(day) or day.isoformat()

    def _outside(self, day: date) -> Wrong | None:
        if self.within is None or self.today is None or day == self.today:
            return None
        if self.within is Within.UNTIL_TODAY:
            return Wrong.TO_COME if day > self.today else None
        return Wrong.PASSED if day < self.today else None

    def _zero_before(self, text: str, digit: str) -> str:
        """Where a day or month begins with a digit that none begins with, its zero comes by itself."""
        begins = list(accumulate((_LONG[each] for each in self.order), initial=0))
        if len(text) not in begins[:-1]:
            return ""
        part = self.order[begins.index(len(text))]
        return "0" if digit > _FIRST.get(part, "9") else ""


def begin(step: Step, order: str, before: str | None, today: date) -> Typed | None:
    """An empty field for a step; None where nothing is typed. `order` is that of dates here, such as `dmy`; ranges of
    dates are told from `today`."""
    if step.reply is Reply.DATE:
        return Typed(order, before=before, within=step.within, today=today)
    if step.reply is Reply.NUMBER:
        return Typed(least=step.least or 0, most=MOST if step.most is None else step.most, before=before)
    return None
