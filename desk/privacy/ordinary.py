"""Long numbers that point to nobody: dates, hours, years, sums of money, case numbers, ISBN.

They are told from identifiers by how they are written, to the letter: the parts, their order, the signs between them.
`10.00-16.00` is a span of hours; `10001600`, `10 00 16 00` and `10.001.600` are not.
"""

import re

_D, _M, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_H, _MIN = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_TO = r" ?- ?"

_FULL_DATE = (
    rf"(?:{_D}\.{_M}\.{_YEAR}|{_D}\. {_M}\. {_YEAR}|{_D}[/-]{_M}[/-]{_YEAR}|{_D}/{_M} {_YEAR}|{_YEAR}-{_M}-{_D})"
)
_SHORT_DATE = rf"(?:{_D}\.{_M}\.\d\d|{_D}/{_M}-\d\d|{_D}/{_M}/\d\d|{_D}\.{_M}\.?|{_D}/{_M})"
_DATE = rf"(?:{_FULL_DATE}|{_SHORT_DATE})"
_TIME = rf"{_H}[.:]{_MIN}"
_FULL_HOURS = rf"(?:{_TIME}{_TO}{_TIME}|[012]\d(?:00|15|30|45){_TO}[012]\d(?:00|15|30|45))"

# What may stand between two of them, or at the end.
_THEN = r"(?:[.,]? \(?|\)[.,]? ?\(?|$)"

_LONG = re.compile(
    rf"(?:(?:(?:{_DATE}|{_D}\.?){_TO})?{_FULL_DATE}|{_FULL_HOURS}|{_YEAR}(?:{_TO}|/){_YEAR}"
    rf"|{_YEAR}/\d{{1,6}}(?:-\d{{1,3}})?|\d\d?{_TO}\d\d? {_YEAR}){_THEN}"
)
"""What alone has as many digits as an identifier."""
_SHORT = re.compile(
    rf"(?:{_DATE}{_TO}{_DATE}|{_DATE}|{_TIME}{_TO}{_H}|{_H}{_TO}{_TIME}|{_TIME}|{_H}{_TO}{_H}"
    rf"|{_YEAR}(?:[/-]\d\d)?|\d\d/\d{{4,6}}(?:-\d{{1,3}})?){_THEN}"
)
_LOOSE = re.compile(rf"\d{{1,3}}{_THEN}")

_MONEY = re.compile(r"\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d\d)?|\d{1,7}(?:[.,]\d\d)?")
_CURRENCY_AFTER = re.compile(
    r"[ ,-]*(?:kr\b|kroner\b|kronor\b|nok\b|sek\b|dkk\b|eur\b|euro\b|€|mill|mio\b|mkr\b)", re.I
)
_CURRENCY_BEFORE = re.compile(r"(?:\bkr|\bnok|\bsek|\bdkk|\beur|€)\.? ?$", re.I)
_CASE = re.compile(rf"{_YEAR}-\d{{1,6}}(?:-\d{{1,3}})?")
_CASE_BEFORE = re.compile(
    r"(?:\b(?:arkiv)?sa[kg]s?(?:nr|nummer)?|\bärende(?:nr|nummer)?|\bdnr|\bdiarie(?:nr|nummer)|\bjournal(?:nr|nummer)"
    r"|\bzaak(?:nr|nummer)?|\bcase(?: number| no)?|\bz)[ .:-]*(?:[a-zæøå]{2,4} )?$",
    re.I,
)
_ISBN_BEFORE = re.compile(r"\bisbn(?:-13)?[ .:]*$", re.I)


def is_ordinary(number: str, before: str, after: str) -> bool:
    """Whether a number, with all signs among its digits, is written just as those things are.

    `before` and `after` are the text around it; all three are plain (`plain.plain`).
    """
    return (
        _is_written_out(number)
        or (_MONEY.fullmatch(number) and (_CURRENCY_AFTER.match(after) or _CURRENCY_BEFORE.search(before))) is not None
        or (_CASE.fullmatch(number) and _CASE_BEFORE.search(before)) is not None
        or (_ISBN_BEFORE.search(before) is not None and _is_isbn(number))
    )


def _is_written_out(number: str) -> bool:
    """Whether it is such things one after the other. Beside a long one a small number of up to three digits may stand:
    there is no identifier in `10.00-16.00 12`, but there is one in `01.01.1990 12345`."""
    at, long, loose = 0, False, 0
    while at < len(number):
        found = _LONG.match(number, at) or _SHORT.match(number, at) or _LOOSE.match(number, at)
        if found is None:
            return False
        long = long or found.re is _LONG
        loose += sum(map(str.isdigit, found.group())) if found.re is _LOOSE else 0
        at = found.end()
    return loose <= (3 if long else 0)


def _is_isbn(number: str) -> bool:
    digits = [int(sign) for sign in number if sign.isdigit()]
    weighed = sum(digit * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return len(digits) == 13 and digits[:3] in ([9, 7, 8], [9, 7, 9]) and weighed % 10 == 0
