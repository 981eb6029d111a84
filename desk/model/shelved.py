"""A guide as it was published, on this device or by the municipality's server: what is known of it unread."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.model.period import Moment


@dataclass(frozen=True, slots=True)
class Shelved:
    """One revision of a guide. `tag` is the SHA-256 of its document; `head` is the document (JSON) without its steps.

    `pictures` gives the tag of each by its file's name, `at` says when it was published or came, `tenant` is the
    municipality whose server sent it: empty where it was published on this device.
    """

    guide: str
    revision: int
    tag: str
    head: str
    pictures: Mapping[str, str]
    at: Moment
    tenant: str = ""
