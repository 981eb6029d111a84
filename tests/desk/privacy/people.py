"""Numbers and addresses that point to somebody, made up from a seed: every series the issue names.

Written from the rules of each register, without a look at what is under test; `test_people` holds them to libraries
that others keep. `wrong` spoils the check digit.
"""

import string
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random

Maker = Callable[[Random], str]


def born(chance: Random, first: int = 1925, last: int = 2025) -> date:
    days = (date(last, 12, 31) - date(first, 1, 1)).days
    return date(first, 1, 1) + timedelta(days=chance.randrange(days))


def weighed(digits: str, weights: str) -> int:
    return sum(int(digit) * int(weight) for digit, weight in zip(digits, weights, strict=True))


def norwegian(day: int = 0, month: int = 0, *, rests: tuple[int, ...] = (0,)) -> Maker:
    """`rests`: what may be left of the first check digit's sum; from 2032 on it is 0 to 3."""

    def make(chance: Random) -> str:
        while True:
            at = born(chance)
            serial = chance.randrange(500) + (500 if at.year >= 2000 else 0)
            head = f"{at.day + day:02}{at.month + month:02}{at:%y}{serial:03}"
            first = (chance.choice(rests) - weighed(head, "376189452")) % 11
            second = -weighed(head + str(first), "5432765432") % 11 if first < 10 else 10
            if second < 10:
                return f"{head[:6]}{chance.choice(['', ' '])}{head[6:]}{first}{second}"

    return make


def joint_health(chance: Random) -> str:
    """An FH number: it begins with 8 or 9, and holds no date."""
    return str(chance.randrange(80_000_000_000, 100_000_000_000))


def danish(day: int = 0) -> Maker:
    def make(chance: Random) -> str:
        at = born(chance)
        between = chance.choice(["", "-", " "])
        return f"{at.day + day:02}{at:%m%y}{between}{chance.randrange(10_000):04}"

    return make


def luhn(digits: str) -> str:
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def swedish(day: int = 0, *, century: bool = False) -> Maker:
    def make(chance: Random) -> str:
        at = born(chance)
        head, serial = f"{at:%y%m}{at.day + day:02}", f"{chance.randrange(1, 1000):03}"
        sign = "+" if at.year <= 1926 and not century else chance.choice("--- ") if chance.random() < 0.8 else ""
        return f"{str(at.year)[:2] if century else ''}{head}{sign.strip()}{serial}{luhn(head + serial)}"

    return make


def dutch(chance: Random) -> str:
    """A BSN: nine digits; who leaves out a zero in front writes eight."""
    while True:
        head = f"{chance.randrange(1_000_000, 100_000_000):08}"
        rest = weighed(head, "98765432") % 11
        if rest < 10:
            return f"{head}{rest}".removeprefix("0") if chance.random() < 0.3 else f"{head}{rest}"


def finnish(first: int = 2, last: int = 899) -> Maker:
    def make(chance: Random) -> str:
        at = born(chance)
        sign = chance.choice("-YXWVU" if at.year < 2000 else "ABCDEF")
        serial = f"{chance.randrange(first, last + 1):03}"
        check = "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(f"{at:%d%m%y}{serial}") % 31]
        return f"{at:%d%m%y}{sign}{serial}{check}"

    return make


def wrong(make: Maker) -> Maker:
    """The same with another last sign."""

    def spoilt(chance: Random) -> str:
        right = make(chance)
        return right[:-1] + chance.choice([sign for sign in string.digits if sign != right[-1]])

    return spoilt


def digits(chance: Random, shape: str) -> str:
    """`#` any digit; others stand for themselves."""
    return "".join(chance.choice(string.digits) if sign == "#" else sign for sign in shape)


def shaped(*shapes: str) -> Maker:
    return lambda chance: digits(chance, chance.choice(shapes))


_NO = ("2## ## ###", "4## ## ###", "9## ## ###", "22 ## ## ##", "35 ## ## ##", "9#######", "+47 4## ## ###")
_DK = ("2# ## ## ##", "3# ## ## ##", "86 ## ## ##", "5#######", "+45 2# ## ## ##", "0045 6#######")
_SE = (
    "070-### ## ##",
    "073-#######",
    "08-### ## ##",
    "08-### ### ##",
    "040-## ## ##",
    "0910-## ## #",
    "+46 70 ### ## ##",
)
_NL = ("06-########", "06 ## ## ## ##", "020-#######", "0118-######", "+31 6 ########", "0031 20 #######")
_FI = ("040 #######", "050 ### ####", "09 #######", "019 ######", "+358 40 #######", "00358 9 ######")
_WORLD = (
    "+49 151 ########",
    "+48 ### ### ###",
    "+380 ## ### ## ##",
    "+44 7### ######",
    "+252 61 #######",
    "+93 70 ### ####",
)

_ACCOUNTS = {
    "NO": "###########", "DK": "##############", "SE": "####################", "FI": "##############",
    "NL": "????##########", "DE": "##################", "GB": "????##############", "FR": "##########***********##",
    "PL": "########################", "MT": "????#####******************", "UA": "######*******************",
}  # fmt: skip


def account(chance: Random) -> str:
    """An IBAN, written in one or in groups of four."""
    country, shape = chance.choice(list(_ACCOUNTS.items()))
    letters = {"?": string.ascii_uppercase, "*": string.digits * 3 + string.ascii_uppercase}
    body = digits(chance, "".join(chance.choice(letters[sign]) if sign in letters else sign for sign in shape))
    number = int("".join(str(int(sign, 36)) for sign in body + country) + "00")
    whole = f"{country}{98 - number % 97:02}{body}"
    if chance.random() < 0.5:
        return whole
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


_NAMES = ("ola", "kari", "nils-petter", "anne.marie", "åse", "bjørn.dæhlie", "m_virtanen", "sofia+bok", "info1987", "x")
_PLACES = ("gmail.com", "online.no", "kommune.no", "bibliotek.dk", "telia.se", "ziggo.nl", "kolumbus.fi", "a.co.uk")


def email(chance: Random) -> str:
    address = f"{chance.choice(_NAMES)}{chance.choice(['', str(chance.randrange(100))])}@{chance.choice(_PLACES)}"
    return address.upper() if chance.random() < 0.1 else address


_CARDS = ("N#########", "N00########", "2#############", "##########", "D########", "29###########", "A#######")

SERIES: Mapping[str, Maker] = {
    "NO": norwegian(), "NO D": norwegian(40), "NO H": norwegian(0, 40), "NO synthetic 80": norwegian(0, 80),
    "NO synthetic 65": norwegian(0, 65), "NO D synthetic": norwegian(40, 80), "NO FH": joint_health,
    "NO from 2032": norwegian(rests=(0, 1, 2, 3)), "NO wrong": wrong(norwegian()),
    "DK": danish(), "DK day+60": danish(60),
    "SE": swedish(), "SE century": swedish(century=True), "SE coordination": swedish(60),
    "SE coordination century": swedish(60, century=True), "SE wrong": wrong(swedish()),
    "NL": dutch, "NL wrong": wrong(dutch), "FI": finnish(), "FI synthetic": finnish(900, 999),
    "FI wrong": wrong(finnish()),
    "phone NO": shaped(*_NO), "phone DK": shaped(*_DK), "phone SE": shaped(*_SE), "phone NL": shaped(*_NL),
    "phone FI": shaped(*_FI), "phone abroad": shaped(*_WORLD),
    "IBAN": account, "IBAN wrong": wrong(account), "e-mail": email, "card": shaped(*_CARDS),
}  # fmt: skip
"""Each series by its name."""

_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u034f"
_BETWEEN = (" ", ".", "-", "\u2013", "\u2011", "\u2009", "\u00a0", "\n", "\r\n", " - ", "  ", "\u2212", "\t")
_WIDE = {ord(sign): chr(ord(sign) + 0xFEE0) for sign in string.digits + string.ascii_letters + "@.+-"}
_ARABIC = {ord(str(n)): chr(0x0660 + n) for n in range(10)}


def in_one(chance: Random, text: str) -> str:
    return "".join(text.split()) if "@" not in text else text


def spaced_out(chance: Random, text: str) -> str:
    """The same sign between all of them."""
    return chance.choice(_BETWEEN).join(sign for sign in text if not sign.isspace())


def scattered(chance: Random, text: str) -> str:
    """Signs here and there."""
    return "".join(sign + (chance.choice(_BETWEEN) if chance.random() < 0.3 else "") for sign in text).strip()


def broken(chance: Random, text: str) -> str:
    at = chance.randrange(1, len(text))
    return f"{text[:at]}\n{text[at:]}"


def with_unseen(chance: Random, text: str) -> str:
    return "".join(sign + (chance.choice(_UNSEEN) if chance.random() < 0.4 else "") for sign in text)


DISGUISES: tuple[Callable[[Random, str], str], ...] = (
    lambda _chance, text: text,
    in_one,
    spaced_out,
    scattered,
    broken,
    with_unseen,
    lambda _chance, text: text.translate(_WIDE),
    lambda _chance, text: text.translate(_ARABIC),
    lambda chance, text: with_unseen(chance, scattered(chance, text.translate(_WIDE))),
    lambda _chance, text: text.lower(),
)
"""Ways to write the same so that a simple pattern misses it."""
