"""What must not be written down: anything shaped like a number or an address that points to one person.

The shape alone decides. No check digit clears a number: one that is typed wrong points to somebody too, and the check
digits of Norwegian numbers change in 2032. So there is nothing here to keep up with, and no register to be outdated:
eight digits or more are refused, however they are spaced, unless they are written to the letter like a date, hours,
years, a sum of money, a case number or an ISBN (`ordinary`). Fewer digits are refused where something else tells what
they are: a plus, a zero in front, a letter of the Finnish kind, or a word like `card`.

Only which kind it was is ever told; nobody is given what was found, so it cannot end up in a log.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from desk.privacy.ordinary import is_ordinary
from desk.privacy.plain import plain, together


class Kind(StrEnum):
    """What it looked like. Some shapes mean several things; then it is the one that would hurt most."""

    NATIONAL = "national-number"
    EITHER = "national-or-phone"
    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"
    CARD = "card"


_SIGN = r"[^\w?!%€$£§&]|_"
"""What may stand between two digits of one number."""
_NUMBER = re.compile(rf"\d(?:(?!(?:,|;)\s)(?:{_SIGN}){{1,20}}\d|\d)*")
"""A run of digits with such signs among them; a comma before a space ends it, as it does in a list."""

_EMAIL = re.compile(r"\w[^\w\s]{0,3}@[^\w\s]{0,3}\w|\w[ .-]*@[ .-]*[^\W\d][^@]{0,60}\.[ -]*[^\W\d]")
_S = rf"(?:{_SIGN}){{0,20}}"
_DAY, _MONTH = rf"[0-3]{_S}\d{_S}", rf"[01]{_S}\d{_S}"
_FINNISH = re.compile(rf"(?<!\d){_DAY}{_MONTH}\d{_S}\d{_S}[a-fu-y]{_S}\d{_S}\d{_S}\d{_S}[0-9a-y](?!\w)", re.IGNORECASE)
_IN_TWO = re.compile(r"(?<!\d)(?:[0-7]\d[0-9]\d\d\d, ?\d{4,5}|(?:18|19|20)\d{6}, ?\d{4})(?!\d)")
"""The birth date, a comma, and the rest."""
_ACCOUNT = re.compile(rf"(?<![^\W_])(?=([a-z]{_S}[a-z]{_S}\d{_S}\d(?:{_S}[a-z0-9]){{11,30}}))", re.IGNORECASE)
_LETTERED = re.compile(r"(?<!\w)[a-z]{1,2}-?\d{6,}", re.IGNORECASE)
_LETTER_BEFORE = re.compile(r"(?<!\w)[a-z][\W_]*$", re.IGNORECASE)
_LETTERS_BEFORE = re.compile(r"(?<!\w)[a-z]{1,2}-?$", re.IGNORECASE)
_THOUSANDS = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
_CARD_BEFORE = re.compile(
    r"(?:\bl[åa]ner?(?:kort|nummer|nr|pas)\w*|\blånarkort\w*|\bbibliote[kc]s?kort\w*|\blånekort\w*|\bkort(?:nummer|nr)"
    r"|\bkort nr|\bbibliotheekpas\w*|\blenerspas\w*|\bpas(?:nummer|nr)|\blibrary card|\bcard (?:number|no)"
    r"|\bkirjastokort\w*)\W{0,3}(?:nr|nummer|number|no)?\W{0,4}$",
    re.IGNORECASE,
)
_PHONE_BEFORE = re.compile(
    r"\b(?:tlf|tel|telefon\w*|mobil\w*|mob|phone|telefoon\w*|puh|puhelin\w*|ring|ringe?r?|bel|call)\W{0,3}"
    r"(?:nr|nummer|number|no)?\W{0,3}$",
    re.IGNORECASE,
)
_PHONE_NEAR = re.compile(
    r"\b(?:tlf|tele[fp]\w*|tel|mobil\w*|mob|phone|gsm|sms|puh\w*|ring\w*|bel|bell?en|belt|call)\b\W{0,3}"
    r"(?:[^\W\d]+\W{1,3}){0,4}$",
    re.IGNORECASE,
)
"""Somebody is to be called at the number, a few words further on."""
_NATIONAL_BEFORE = re.compile(
    r"\b(?:bsn|burgerservice\w*|cpr\w*|fnr|fødsels\w*|person\w*|hetu|henkilö\w*|d-?n(?:umme)?r|national\w*)"
    r"(?:\W{0,3}(?:id|identity))?\W{0,3}(?:nr|nummer|number|no)?\W{0,3}$",
    re.IGNORECASE,
)
_CALLED = re.compile(r"0\d{1,3}\D+\d|(?:3[012]|4[567])\)?\D\D?\d")
"""As phone numbers are grouped and national ones are not: a short area code in front, or that of a country."""
_BORN = re.compile(r"\d\d\D\d\d\D\d\d\D+\d{4,5}")


def found(text: str) -> Kind | None:
    """What in a text must not be kept; None when nothing was found."""
    spelled = plain(text)
    text = together(spelled)
    if _EMAIL.search(text):
        return Kind.EMAIL
    if _FINNISH.search(text) or _FINNISH.search(spelled) or _IN_TWO.search(text):
        return Kind.NATIONAL
    if _has_account(text):
        return Kind.ACCOUNT
    kinds = [kind for kind in map(_kind, _numbers(text)) if kind is not None]
    if kinds:
        return min(kinds, key=list(Kind).index)
    return Kind.CARD if _LETTERED.search(text) else None


def _numbers(text: str) -> Iterator[tuple[str, str, str]]:
    """Every number in a text, what stands before it and what after."""
    for number in _NUMBER.finditer(text):
        yield number.group(), text[: number.start()], text[number.end() :]


def _kind(number_in_text: tuple[str, str, str]) -> Kind | None:
    number, before, after = number_in_text
    digits = "".join(sign for sign in number if sign.isdigit())
    if is_ordinary(number, before, after):
        return None
    if len(digits) >= 8:
        return _of_long(number, digits, before)
    if len(digits) >= 5 and _CARD_BEFORE.search(before):
        return Kind.CARD
    return _of_short(number, digits, before)


def _of_short(number: str, digits: str, before: str) -> Kind | None:
    """Up to seven digits."""
    if len(digits) >= 6 and before.rstrip(" (").endswith("+"):
        return Kind.PHONE
    if len(digits) == 7 and (digits[0] == "0" or _PHONE_BEFORE.search(before)):
        return Kind.PHONE
    lettered = _LETTER_BEFORE.search(before) and not _THOUSANDS.fullmatch(number)
    return Kind.CARD if len(digits) == 7 and (number == digits or lettered) else None


def _of_long(number: str, digits: str, before: str) -> Kind:
    """Eight digits or more are refused; what is said of them is the likeliest, or both where it may be either."""
    if before.endswith("+"):
        return Kind.PHONE
    if _CARD_BEFORE.search(before) or _LETTERS_BEFORE.search(before):
        return Kind.CARD
    if _NATIONAL_BEFORE.search(before):
        return Kind.NATIONAL
    called = _CALLED.match(number) and not _BORN.fullmatch(number)
    if digits.startswith("00") or (called and len(digits) < 12) or (len(digits) < 11 and _PHONE_NEAR.search(before)):
        return Kind.PHONE
    return _of_bare(number, digits)


def _of_bare(number: str, digits: str) -> Kind:
    """Nothing beside it tells what it is."""
    born = _has_birth(digits)
    if born and len(digits) == 10 and digits[0] == "0" and number == digits:
        return Kind.EITHER
    if born or (len(digits) == 9 and digits[0] != "0"):
        return Kind.NATIONAL
    if digits[0] == "0" or digits[:2] in ("31", "45", "46", "47") or (len(digits) == 8 and digits[0] > "1"):
        return Kind.PHONE
    return Kind.EITHER if len(digits) == 8 else Kind.CARD


def _has_birth(digits: str) -> bool:
    """Whether a day and a month stand where a national number of that length has them. 60 more in the day is for people
    who are not registered as residents; in Norway that is 40 more in the day or the month, and numbers made up for
    tests have 65 or 80 more in the month."""
    if len(digits) == 10:
        return _is_born(digits[:2], digits[2:4], (0, 60), (0,)) or _is_born(digits[4:6], digits[2:4], (0, 60), (0,))
    if len(digits) == 11:
        return _is_born(digits[:2], digits[2:4], (0, 40, 60), (0, 20, 40, 65, 80))
    century = ("18", "19", "20")
    return len(digits) == 12 and (
        (digits[:2] in century and _is_born(digits[6:8], digits[4:6], (0, 60), (0,)))
        or (digits[4:6] in century and _is_born(digits[:2], digits[2:4], (0, 40, 60), (0, 20, 40, 65, 80)))
    )


def _is_born(day: str, month: str, later: tuple[int, ...], further: tuple[int, ...]) -> bool:
    """A day and a month, each perhaps with so much more."""
    return any(1 <= int(day) - more <= 31 for more in later) and any(1 <= int(month) - more <= 12 for more in further)


def _has_account(text: str) -> bool:
    """An IBAN of any country. Its check digits are set right first: here only the shape is asked for."""
    if not (starts := [each.group(1) for each in _ACCOUNT.finditer(text)]):
        return False
    from stdnum import iban

    signs = ("".join(_chunks(start)).upper() for start in starts)
    shapes = (each[:length] for each in signs for length in range(15, min(len(each), 34) + 1))
    return any(
        iban.is_valid(shape[:2] + iban.calc_check_digits(shape) + shape[4:], check_country=False)
        for shape in shapes
        if _is_mixed(shape)
    )


def _chunks(text: str) -> Iterator[str]:
    """What stands between the signs, up to the first word of a sentence."""
    for chunk in re.split(r"[\W_]+", text):
        if chunk.isalpha() and len(chunk) > 4:
            return
        yield chunk


def _is_mixed(shape: str) -> bool:
    """Whether there are as many digits as in an account, not a few among the words of a sentence."""
    turns = len(re.findall(r"(?<=\d)(?=\D)|(?<=\D)(?=\d)", shape))
    return turns > 5 or sum(map(str.isdigit, shape)) > 7
