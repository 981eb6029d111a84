"""A text in any script as lines that are drawn from left to right: reportlab joins no letters and turns no line round.

Lines are broken first, in the order they are read; then the letters of each are joined (arabic-reshaper) and put in
the order they are seen (python-bidi), and it is split by the font that has its signs. Vowel points over and under
Arabic letters are left out, as they are in a newspaper: reportlab cannot place them.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

REGULAR = ("Inter World Skranke", "Noto Sans Arabic Skranke", "Noto Sans Ethiopic Skranke")
BOLD = ("Inter World Skranke Semi Bold", "Noto Sans Arabic Skranke Bold", "Noto Sans Ethiopic Skranke Bold")
"""Families, the first that has a sign draws it."""

_ISOLATE, _POP = "\u2066", "\u2069"
_TIED = re.compile(r"0\d{1,3}-\d{3,}(?:[ \u00a0\u202f]\d+)*|\+?\d+(?:[ \u00a0\u202f]\d+)+|\+\d+|\d{4}-\d\d-\d\d")
"""A telephone number, an amount, a date: read from left to right everywhere, and never broken."""
_SPACES = re.compile("[ \u202f]")
_READY = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")  # letters somebody's program had joined already
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_HELD = "\u034f"  # takes the direction of the sign before it
_JOINED = {0xE000 + at: 0xFC00 + at for at in range(16)}  # Sorani's own forms would count as Latin
_APART = {there: here for here, there in _JOINED.items()}
_AFTER = "/-–.?&=_@\u1361"
"""Where a word that is too long is broken rather than anywhere."""


class NoSign(Exception):
    """No font of ours has this sign."""

    def __init__(self, sign: str) -> None:
        super().__init__(sign)
        self.sign = sign


class Run(NamedTuple):
    """A stretch of a line, sign by sign from left to right, and the family that draws it."""

    family: str
    text: str


def runs_leftwards(text: str) -> bool:
    """Whether a text begins in a script that is written from right to left."""
    from bidi import get_base_level

    return bool(get_base_level(text))


def tidy(text: str) -> str:
    """The text as lines are made of it: one space between words, numbers held together."""
    plain = _READY.sub(lambda found: unicodedata.normalize("NFKC", found[0]), unicodedata.normalize("NFC", text))
    plain = " ".join(re.split(r"[ \t\r\n]+", plain.strip(" \t\r\n")))
    plain = plain.replace("\u0647\u0654", "\u06c0")  # Persian: its points would be lost
    return _TIED.sub(lambda found: _ISOLATE + _SPACES.sub("\u00a0", found[0]) + _POP, plain)


def broken(text: str, fits: Callable[[str], bool]) -> list[str]:
    """A tidy text in lines that fit, broken at spaces; a word that fits no line is broken where it must. No sign is
    lost but the spaces between lines."""
    lines, line = [], ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if fits(joined):
            line = joined
            continue
        if line:
            lines.append(line)
        *heads, line = _pieces(word, fits)
        lines += heads
    return [*lines, line] if line else lines


def shown(line: str, leftwards: bool) -> str:
    """One line in the order it is seen, its letters joined; `leftwards`: its language is written from right to left."""
    if leftwards or any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in line):
        from bidi import get_display
        from bidi.mirror import MIRRORED

        joined = _reshaper().reshape(line).translate(_JOINED)
        held = "".join(sign + _HELD * (sign in MIRRORED) for sign in joined)
        line = get_display(held, base_dir="R" if leftwards else "L").translate(_APART)
        sided = f"{_HELD}(.)|([{re.escape(''.join(MIRRORED))}]){_HELD}"
        line = re.sub(sided, lambda found: found[2] or str(MIRRORED[found[1]]), line)
    return _UNSEEN.sub("", line)


def runs(line: str, families: Sequence[str]) -> tuple[Run, ...]:
    """A line that is `shown`, split by the families that have its signs. Raises NoSign."""
    found: list[Run] = []
    for sign in line:
        now = found[-1] if found else None
        if now and _has(now.family, sign):
            found[-1] = Run(now.family, now.text + sign)
            continue
        family = next((each for each in families if _has(each, sign)), None)
        if family is None:
            raise NoSign(sign)
        found.append(Run(family, sign))
    return tuple(found)


def width(line: Sequence[Run], size: float) -> float:
    """How wide a line is, in points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return sum(stringWidth(run.text, run.family, size) for run in line)


def lines(
    text: str, families: tuple[str, ...], size: float, room: float, *, leftwards: bool = False
) -> list[tuple[Run, ...]]:
    """A text in lines no wider than `room`. Raises NoSign."""
    space = max(width([Run(family, " ")], 1) for family in families)

    def fits(part: str) -> bool:
        """Letters do not join over a space, so that a line is as wide as its words."""
        words = part.split(" ")
        return size * (sum(_wide(word, families, leftwards) for word in words) + space * (len(words) - 1)) < room

    return [runs(shown(part, leftwards), families) for part in broken(tidy(text), fits)]


@lru_cache(maxsize=1024)
def _wide(word: str, families: tuple[str, ...], leftwards: bool) -> float:
    return width(runs(shown(word, leftwards), families), 1)


def _pieces(word: str, fits: Callable[[str], bool]) -> list[str]:
    """A word in pieces that fit; one sign and its marks are never parted, so that it goes on."""
    pieces = []
    while word and not fits(word):
        signs = _clusters(word)
        count = next((at for at in range(1, len(signs)) if not fits("".join(signs[: at + 1]))), len(signs))
        good = next((at for at in range(count, count // 2, -1) if signs[at - 1] in _AFTER), count)
        pieces.append("".join(signs[:good]))
        word = "".join(signs[good:])
    return [*pieces, word]


def _clusters(word: str) -> list[str]:
    clusters: list[str] = []
    for sign in word:
        if clusters and (unicodedata.category(sign).startswith("M") or _UNSEEN.match(sign)):
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return clusters


def _has(family: str, sign: str) -> bool:
    from reportlab.pdfbase.pdfmetrics import getFont

    return ord(sign) in getFont(family).face.charToGlyph


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper
    from arabic_reshaper.letters import LETTERS_ARABIC, LETTERS_KURDISH

    reshaper = ArabicReshaper({"ARABIC LIGATURE ALLAH": False})
    reshaper.letters = {**LETTERS_KURDISH, **LETTERS_ARABIC}
    return reshaper
