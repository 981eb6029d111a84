"""A public service as others describe it (CPSV-AP 3.2.0): what its file says, in the words of that file.

Properties are those of <https://semiceu.github.io/CPSV-AP/releases/3.2.0/>; a few that real catalogues add
(homepages, `schema:url`) are read too. What has no place in a guide is listed in `left`, so that nothing is missed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desk.errors import Reason, mark
from desk.guides import rdf
from desk.guides.errors import UnreadableService
from desk.guides.rdf import CPSV, CV, DCAT, DCT, ELI, FOAF, SCHEMA, SKOS

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

Texts = Mapping[str, str]
"""A text as the file has it: language -> text, also in languages that are not ours."""

_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_NAMES = (DCT + "title", SKOS + "prefLabel", FOAF + "name", ELI + "title", DCT + "description", DCT + "identifier")
_LINKS = (FOAF + "homepage", FOAF + "page", CV + "contactPage", SCHEMA + "url", DCAT + "accessURL")
_READ = frozenset(
    {
        *(DCT + name for name in ("title", "description", "identifier", "spatial")),
        *(CPSV + name for name in ("hasInput", "produces")),
        *(CV + name for name in ("hasInputType", "hasChannel", "hasCompetentAuthority", "hasLegalResource", "hasCost")),
        *(CV + name for name in ("processingTime", "holdsRequirement", "contactPoint")),
        *(DCAT + "keyword", _TYPE, *_LINKS),
    }
)
_READ_OF_CONTACT = frozenset({_TYPE, DCT + "identifier", CV + "telephone", *_LINKS})
_COUNTRIES = {
    "AUT": "AT", "BEL": "BE", "BGR": "BG", "CHE": "CH", "CYP": "CY", "CZE": "CZ", "DEU": "DE", "DNK": "DK",
    "ESP": "ES", "EST": "EE", "FIN": "FI", "FRA": "FR", "GRC": "GR", "HRV": "HR", "HUN": "HU", "IRL": "IE",
    "ISL": "IS", "ITA": "IT", "LIE": "LI", "LTU": "LT", "LUX": "LU", "LVA": "LV", "MLT": "MT", "NLD": "NL",
    "NOR": "NO", "POL": "PL", "PRT": "PT", "ROU": "RO", "SVK": "SK", "SVN": "SI", "SWE": "SE",
}  # fmt: skip
"""The codes of the EU's lists of countries and administrative units, and those of ISO 3166 with two letters."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something a service names: what it is called, its address on the web, and the page it gives."""

    names: Texts
    address: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What it costs: the number as written, the currency's code (may be empty), and what is said about it."""

    value: str
    currency: str
    names: Texts


@dataclass(frozen=True, slots=True)
class Service:
    """A public service. `key` chooses it among others: its address, or its identifier where it has none.

    `papers` is what a person brings, `conditions` the requirements that no paper proves, `time` an ISO 8601 duration,
    `keywords` language -> words, `countries` ISO 3166 codes, `left` what has no place in a guide.
    """

    key: str
    title: Texts
    description: Texts
    identifier: str = ""
    authorities: tuple[Part, ...] = ()
    papers: tuple[Part, ...] = ()
    conditions: tuple[Part, ...] = ()
    channels: tuple[Part, ...] = ()
    costs: tuple[Cost, ...] = ()
    time: str | None = None
    outputs: tuple[Part, ...] = ()
    rules: tuple[Part, ...] = ()
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    phone: str | None = None
    countries: tuple[str, ...] = ()
    left: tuple[Reason, ...] = ()


def services(path: Path, language: str = "en") -> tuple[Service, ...]:
    """The public services a file describes, by key. Texts that do not say their language are in `language`.

    Raises UnreadableService, also when there is none.
    """
    graph = rdf.read(path)
    found = [_service(_About(graph, node, language)) for node in _each(graph, _TYPE, CPSV + "PublicService")]
    if not found:
        raise UnreadableService(file=path, reason=Reason(mark("it describes no public service")))
    return tuple(sorted(found, key=lambda service: service.key))


@dataclass(frozen=True, slots=True)
class _About:
    """One node of a graph, with what is said about it."""

    graph: "Graph"
    node: "Node"
    language: str

    def all(self, *names: str) -> "tuple[_About, ...]":
        """What these properties lead to: each once, in an order that no syntax changes."""
        from rdflib import URIRef

        nodes = {node for name in names for node in self.graph.objects(self.node, URIRef(name))}
        return tuple(sorted((_About(self.graph, node, self.language) for node in nodes), key=_order))

    def texts(self, name: str) -> dict[str, str]:
        """What a property says in each language; where it says two things in one, the first by letter."""
        found: dict[str, str] = {}
        for each in self.all(name):
            if each.is_text:
                found.setdefault(_language(each.node.language) or self.language, each.text)  # type: ignore[attr-defined]
        return found

    def text_of(self, name: str) -> str:
        """The first thing a property says, in whatever language; empty when it says nothing."""
        return next((each.text for each in self.all(name)), "")

    def part(self) -> Part:
        """The node as a part of a service; what has no name at all is called by the end of its address."""
        names = next((texts for name in _NAMES if (texts := self.texts(name))), {})
        link = next((each.text for each in self.all(*_LINKS) if each.text.startswith("http")), None)
        if not names and self.is_text:
            names = {_language(self.node.language) or self.language: self.text}  # type: ignore[attr-defined]
        return Part(names or ({self.language: _end(self.text)} if self.address else {}), self.address, link)

    @property
    def text(self) -> str:
        return " ".join(str(self.node).split())

    @property
    def is_text(self) -> bool:
        from rdflib import Literal

        return isinstance(self.node, Literal)

    @property
    def address(self) -> str | None:
        return self.text if not self.is_text and self.text.startswith(("http://", "https://")) else None


def _each(graph: "Graph", name: str, value: str) -> "Iterable[Node]":
    from rdflib import URIRef

    return set(graph.subjects(URIRef(name), URIRef(value)))


def _order(about: _About) -> tuple[str, ...]:
    """A blank node has a name of its own at each reading, so it goes by what is said of it."""
    said = sorted(f"{each}" for name in _NAMES for each in about.texts(name).items())
    own = about.text if about.is_text or about.address else ""
    language = about.node.language or "" if about.is_text else ""  # type: ignore[attr-defined]
    return about.text_of(DCT + "identifier"), own, language, *said


def _language(tag: str | None) -> str:
    """A language tag as we write languages: without region, and Norwegian is Bokmål unless it says otherwise."""
    short = (tag or "").split("-")[0].lower()
    return "nb" if short == "no" else short


def _end(address: str) -> str:
    return address.rstrip("/#").replace("#", "/").rpartition("/")[2]


def _parts(found: Iterable[_About]) -> tuple[Part, ...]:
    """Each part once, and none without a name."""
    parts: list[Part] = []
    for part in (each.part() for each in found):
        if part.names and part not in parts:
            parts.append(part)
    return tuple(parts)


def _service(about: _About) -> Service:
    requirements = about.all(CV + "holdsRequirement")
    channels = about.all(CV + "hasChannel")
    authorities = about.all(CV + "hasCompetentAuthority")
    contacts = [
        *about.all(CV + "contactPoint"),
        *(each for one in authorities for each in one.all(CV + "contactPoint")),
    ]
    identifier = about.text_of(DCT + "identifier")
    return Service(
        key=about.address or identifier or about.text_of(DCT + "title"),
        title=about.texts(DCT + "title"),
        description=about.texts(DCT + "description"),
        identifier=identifier,
        authorities=_parts(authorities),
        papers=_parts(_papers(about, requirements, channels)),
        conditions=_parts(each for each in requirements if not each.all(CV + "hasSupportingEvidence")),
        channels=_with_own_page(_parts(channels), about, contacts),
        costs=tuple(map(_cost, about.all(CV + "hasCost"))),
        time=about.text_of(CV + "processingTime") or None,
        outputs=_parts(about.all(CPSV + "produces")),
        rules=_parts(about.all(CV + "hasLegalResource")),
        keywords=_keywords(about),
        phone=next((phone for each in contacts if (phone := each.text_of(CV + "telephone"))), None),
        countries=_countries([about, *authorities]),
        left=(*_left(about, _READ), *(left for each in contacts for left in _left(each, _READ_OF_CONTACT))),
    )


def _papers(about: _About, requirements: Iterable[_About], channels: Iterable[_About]) -> list[_About]:
    """Evidence the service, its channels or its requirements ask for; and kinds of evidence that none of it is of."""
    places = [about, *channels]
    found = [each for place in places for each in place.all(CPSV + "hasInput")]
    found += [each for one in requirements for each in one.all(CV + "hasSupportingEvidence")]
    shown = {kind.node for each in found for kind in each.all(DCT + "conformsTo")}
    return found + [kind for kind in about.all(CV + "hasInputType") if kind.node not in shown]


def _with_own_page(channels: tuple[Part, ...], about: _About, contacts: Iterable[_About]) -> tuple[Part, ...]:
    """The page of the service itself, or of its contact point, is a channel too when no channel leads to one."""
    links = [link for each in (about, *contacts) if (link := each.part().link)]
    if not links or any(channel.link for channel in channels):
        return channels
    return (*channels, Part({}, None, links[0]))


def _cost(about: _About) -> Cost:
    currency = _end(about.text_of(CV + "currency"))
    return Cost(about.text_of(CV + "hasValue"), currency, about.texts(DCT + "description"))


def _keywords(about: _About) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for each in about.all(DCAT + "keyword"):
        if each.is_text:
            found.setdefault(_language(each.node.language) or about.language, []).append(each.text)  # type: ignore[attr-defined]
    return {language: tuple(words) for language, words in sorted(found.items())}


def _countries(places: Iterable[_About]) -> tuple[str, ...]:
    codes = {_end(each.text).upper()[:3] for place in places for each in place.all(DCT + "spatial") if each.address}
    return tuple(sorted(_COUNTRIES[code] for code in codes & _COUNTRIES.keys()))


def _left(about: _About, read: frozenset[str]) -> tuple[Reason, ...]:
    """Properties that are not read, with what each says."""
    unread = mark("“{property}” was not used: {said}")
    names = {str(name) for name in about.graph.predicates(about.node)} - read
    return tuple(
        Reason(unread, {"property": _end(name), "said": said})
        for name in sorted(names)
        for said in sorted({_said(each) for each in about.all(name)})
    )


def _said(about: _About) -> str:
    names = about.part().names
    return names.get(about.language) or next(iter(names.values()), "…")
