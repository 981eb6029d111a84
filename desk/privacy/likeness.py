"""What a text that must not be kept looks like, in words for whoever wrote it."""

from collections.abc import Mapping

from desk.errors import mark
from desk.privacy.identifiers import Kind

LOOKS_LIKE: Mapping[Kind, str] = {
    Kind.NATIONAL: mark("a national identity number"),
    Kind.EITHER: mark("a national identity number or a phone number"),
    Kind.PHONE: mark("a phone number"),
    Kind.EMAIL: mark("an e-mail address"),
    Kind.ACCOUNT: mark("an account number"),
    Kind.CARD: mark("the number of a card"),
}
