"""What a guide is about, read from its document without reading it whole: a thousand of them in a moment."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import MsgspecError, Struct, field
from msgspec.json import Decoder

_CATEGORY = re.compile(r'"category"\s*:\s*"([^"]+)"')
_COUNTRIES = re.compile(r'"countries"\s*:\s*\[([^]]*)\]')


class Label(Struct, frozen=True):
    """The head of a guide, its fields as in `Guide`. A document that cannot be read whole may still say what it is
    `about`; then it has no `id`."""

    category: str
    countries: tuple[str, ...]
    id: str = ""
    revision: int = 0
    title: Mapping[str, str] = field(default_factory=dict)
    valid_from: date = date.min
    valid_to: date | None = None
    review: date | None = None
    owner: str = ""
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sensitive: bool = False
    languages: tuple[str, ...] = ()


_decoder = Decoder(Label)


def label(data: bytes) -> Label | None:
    """The label of a document; None when not even that can be read."""
    try:
        return _decoder.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (MsgspecError, UnicodeDecodeError):
        return _spelt_out(data.decode("utf-8", errors="replace"))


def retired(label: Label, day: date) -> bool:
    """Whether it is not true any more on a day."""
    return label.valid_to is not None and label.valid_to < day


def in_force(revisions: Iterable[Label], day: date) -> Label:
    """Of the revisions of one guide the one that counts on a day, perhaps as retired; where all are true only later,
    the newest."""
    newest_first = sorted(revisions, key=lambda label: label.revision, reverse=True)
    return next((label for label in newest_first if label.valid_from <= day), newest_first[0])


def for_category(labels: Iterable[Label], category_id: str, country: str, day: date) -> list[Label]:
    """Those for a category in a country that are true on a day, the newest first; one label of each guide goes in."""
    fitting = [
        label
        for label in labels
        if label.category == category_id
        and country in label.countries
        and label.valid_from <= day
        and not retired(label, day)
    ]
    return sorted(fitting, key=lambda label: (label.valid_from, label.revision), reverse=True)


def _spelt_out(text: str) -> Label | None:
    """The label of a document that a comma too many has made unreadable: it still stands there for people."""
    category, countries = _CATEGORY.search(text), _COUNTRIES.search(text)
    if category is None or countries is None:
        return None
    return Label(category.group(1), tuple(re.findall(r'"([^"]+)"', countries.group(1))))
