"""The one door to rdflib: a file of Turtle, RDF/XML or JSON-LD becomes a graph. Nothing is ever fetched.

rdflib would fetch a JSON-LD context that is only named; such a file is refused, but for the published context of
CPSV-AP itself, whose terms are spelt out here.
"""

import json
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax import SAXParseException

from desk.errors import Reason, mark, refusal
from desk.guides.errors import UnreadableService

if TYPE_CHECKING:
    from rdflib import Graph

LARGEST = 4_000_000
"""Bytes; a catalogue of some thousand services is smaller."""

DCT, CV, CPSV = "http://purl.org/dc/terms/", "http://data.europa.eu/m8g/", "http://purl.org/vocab/cpsv#"
SKOS, FOAF, DCAT = "http://www.w3.org/2004/02/skos/core#", "http://xmlns.com/foaf/0.1/", "http://www.w3.org/ns/dcat#"
ELI, SCHEMA = "http://data.europa.eu/eli/ontology#", "https://schema.org/"

_SYNTAX = {".ttl": "turtle", ".n3": "turtle", ".nt": "turtle", ".rdf": "xml", ".xml": "xml", ".owl": "xml"}
_SYNTAX |= {".jsonld": "json-ld", ".json": "json-ld"}
_BASE = "file:///here/"
_MARK = b"\xef\xbb\xbf"
_PUBLISHED = re.compile(r"https?://[^ ]*/CPSV-AP/releases/3\.\d+\.\d+/context/cpsv-ap(_[a-z]{2})?\.jsonld")
_CLASSES = {
    "PublicService": CPSV, "Output": CV, "Evidence": CV, "EvidenceType": CV, "Channel": CV, "Cost": CV,
    "Requirement": CV, "PublicOrganisation": CV, "ContactPoint": CV, "LegalResource": ELI, "Rule": CPSV,
}  # fmt: skip
_TERMS = {
    "title": DCT, "description": DCT, "identifier": DCT, "type": DCT, "language": DCT, "spatial": DCT,
    "requires": DCT, "conformsTo": DCT, "keyword": DCAT, "hasInput": CPSV, "produces": CPSV, "follows": CPSV,
    "hasInputType": CV, "hasChannel": CV, "hasCompetentAuthority": CV, "hasLegalResource": CV, "hasCost": CV,
    "processingTime": CV, "holdsRequirement": CV, "hasSupportingEvidence": CV, "contactPoint": CV, "contactPage": CV,
    "hasValue": CV, "currency": CV, "prefLabel": SKOS, "relatedService": CV, "homepage": FOAF, "page": FOAF,
}  # fmt: skip
_TEXTS = {"title", "description", "identifier", "keyword", "hasValue", "processingTime", "prefLabel"}


def read(path: Path) -> "Graph":
    """Everything the file says. Raises UnreadableService, with the line where one is to blame."""
    data = _data(path)
    syntax = _SYNTAX.get(path.suffix.lower()) or _guess(data)
    if syntax == "json-ld":
        data = json.dumps(_at_home(path, _json(path, data))).encode()
    return _parsed(path, data, syntax)


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise _at_line(path, problem.object[: problem.start].count(b"\n") + 1) from problem
    except OSError as problem:
        raise UnreadableService(file=path, reason=refusal(problem)) from problem
    if len(data) > LARGEST:
        too_large = Reason(mark("it is larger than {size} MB"), {"size": LARGEST // 1_000_000})
        raise UnreadableService(file=path, reason=too_large)
    return data.removeprefix(_MARK)


def _guess(data: bytes) -> str:
    first = data.lstrip()[:1]
    return {b"<": "xml", b"{": "json-ld", b"[": "json-ld"}.get(first, "turtle")


def _json(path: Path, data: bytes) -> object:
    try:
        return json.loads(data)
    except json.JSONDecodeError as problem:
        raise _at_line(path, problem.lineno) from problem
    except (RecursionError, ValueError) as problem:  # a number of a million digits is a ValueError
        raise _not_rdf(path) from problem


def _at_home(path: Path, part: object, inside_context: bool = False) -> object:
    """The same JSON-LD with nothing to fetch: contexts that are only named are known here, or refused."""
    if isinstance(part, list):
        return [_at_home(path, each, inside_context) for each in part]
    if isinstance(part, dict):
        return {
            name: _at_home(path, each, name == "@context") if name != "@import" else _named(path, str(each))
            for name, each in part.items()
        }
    return _named(path, part) if inside_context and isinstance(part, str) else part


def _named(path: Path, address: str) -> object:
    if _PUBLISHED.fullmatch(address):
        return _published()
    far = Reason(
        mark("it needs “{address}” from the network, which Skranke does not fetch; save it with its context inside"),
        {"address": address},
    )
    raise UnreadableService(file=path, reason=far)


def _published() -> dict[str, object]:
    """What the published context says of the terms that are read here: classes, and `Class.property`."""
    context: dict[str, object] = {name: space + name for name, space in _CLASSES.items()}
    for owner in _CLASSES:
        for name, space in _TERMS.items():
            link = {} if name in _TEXTS else {"@type": "@id"}
            context[f"{owner}.{name}"] = {"@id": space + name, **link}
    return context


def _parsed(path: Path, data: bytes, syntax: str) -> "Graph":
    from rdflib import Graph
    from rdflib.exceptions import ParserError
    from rdflib.plugins.parsers.notation3 import BadSyntax

    graph = Graph()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # rdflib's JSON-LD calls its own classes outdated
            graph.parse(data=data, format=syntax, publicID=_BASE)
    except BadSyntax as problem:
        raise _at_line(path, problem.lines + 1) from problem
    except SAXParseException as problem:
        raise _at_line(path, problem.getLineNumber() or 1) from problem
    except ParserError as problem:
        line = re.search(r":(\d+):\d+: ", str(problem))
        raise (_at_line(path, int(line[1])) if line else _not_rdf(path)) from problem
    except Exception as problem:  # what else rdflib raises on a broken file is not written anywhere
        raise _not_rdf(path) from problem
    whole = Graph()  # with what JSON-LD says in graphs of their own
    for said, _graphs in graph.store.triples((None, None, None)):
        whole.add(said)
    return whole


def _at_line(path: Path, line: int) -> UnreadableService:
    return UnreadableService(file=path, reason=Reason(mark("line {line} is not as it should be"), {"line": line}))


def _not_rdf(path: Path) -> UnreadableService:
    return UnreadableService(file=path, reason=Reason(mark("it is neither Turtle, RDF/XML nor JSON-LD")))
