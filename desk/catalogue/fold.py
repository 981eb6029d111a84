"""Words as fingers type them: without case and accents, one spelling for what keyboards write in several ways."""

import re
import unicodedata

_OWN = "åäæöø"
_LETTERS = str.maketrans({"å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o"})
_STRANGE = str.maketrans({"œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"})
_PAIRS = re.compile(r"a[ae]|oe")
_WORDS = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_JOINS = re.compile(r"[-'’.]")
_PARTS = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The text in small plain letters: å and aa are a, æ, ä and ae are a, ø, ö and oe are o, é is e.

    What is folded of a beginning is the beginning of what is folded, so that a word is found while it is typed.
    """
    small = text.casefold()
    if small.isascii():
        return _in_one(small)
    composed = unicodedata.normalize("NFC", small).translate(_STRANGE)
    return _in_one("".join(map(_plain, composed))).translate(_LETTERS)


def _plain(letter: str) -> str:
    """A letter without its accents; the letters of our own languages keep theirs until pairs are made one."""
    if letter.isascii() or letter in _OWN:
        return letter
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))


def _in_one(small: str) -> str:
    return _PAIRS.sub(lambda pair: pair[0][0], small)


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order. `e-ID` gives e and id."""
    return tuple(_PARTS.findall(fold(text)))


def fits(typed: str, name: str) -> bool:
    """Whether every typed word is the beginning of a word of the name; nothing typed fits every name."""
    there = words(name)
    return all(any(word.startswith(begun) for word in there) for begun in words(typed))


def written_as_one(text: str) -> tuple[str, ...]:
    """The folded words that have a hyphen, dot or apostrophe in them, without it: `e-ID` gives eid."""
    if not _JOINS.search(text):
        return ()
    whole = (_PARTS.findall(word) for word in _WORDS.findall(fold(text)))
    return tuple("".join(parts) for parts in whole if len(parts) > 1)
