"""Text as it is meant, whatever it is written with: one sign for each digit, and nothing that cannot be seen.

Full-width and other digits become 0 to 9, every dash a hyphen, every white space and line break a space. Signs that
take no room or only decorate another one are left out.
"""

import re
import unicodedata

_UNSEEN = re.compile("[\u115f\u1160\u3164\uffa0\u2800]")
"""Letters and signs that look like nothing at all."""
_DASHES = re.compile("[\u2010-\u2015\u2043\u2212\u02d7\u058a\u30fb\uff65·•∙⋅]")
_AT = re.compile(r"[(\[{<]\s*at\s*[)\]}>]", re.IGNORECASE)
_SPELLED = re.compile(r"(?<![^\s.-])[\w@+](?:[\s.-]+[\w@+](?![^\s.-])){5,}")
"""Signs one by one, with spaces, dots or dashes between them."""
_GAPS = re.compile(r"[\s.-]+")
_LEFT_OUT = {"Cf", "Mn", "Me", "Cs", "Co"}


def plain(text: str) -> str:
    """The text with plain digits, hyphens and spaces, and without what cannot be seen. Letters keep their case."""
    text = _UNSEEN.sub(" ", unicodedata.normalize("NFKC", text))
    return _AT.sub("@", _DASHES.sub("-", "".join(map(_sign, text))))


def together(text: str) -> str:
    """A plain text in which what is spelled sign by sign is put together, with a lone sign that follows it."""
    return _SPELLED.sub(lambda spelled: _GAPS.sub("", spelled.group()), text)


def _sign(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind in _LEFT_OUT:
        return ""
    if kind == "Nd":
        return str(unicodedata.decimal(sign))
    if kind[0] == "Z" or kind == "Cc":
        return " "
    return "-" if kind == "Pd" else sign
