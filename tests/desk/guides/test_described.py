"""Facts about reading a public service: the syntax does not matter, nothing is fetched, a broken file is named."""

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.guides import rdf
from desk.guides.described import Part, services
from desk.guides.errors import UnreadableService

FOLDER = Path(__file__).parent / "services"
BIKES = FOLDER / "cargo-bike.ttl"
PUBLISHED = "https://semiceu.github.io/CPSV-AP/releases/3.2.0/context/cpsv-ap.jsonld"
SMALL = b'<#a> a <http://purl.org/vocab/cpsv#PublicService> ; <http://purl.org/dc/terms/title> "A"@en .\n'


def written(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine, and the paths it was asked for."""
    paths: list[str] = []

    class Listening(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None: ...

    server = http.server.HTTPServer(("127.0.0.1", 0), Listening)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    thread.join()
    server.server_close()


def test_three_syntaxes_say_the_same(tmp_path: Path) -> None:
    graph, wanted = rdf.read(BIKES), services(BIKES)
    for name, syntax in {"a.rdf": "xml", "a.jsonld": "json-ld", "named-by-nobody": "xml", "again": "json-ld"}.items():
        assert services(written(tmp_path, name, graph.serialize(format=syntax))) == wanted


def test_the_published_context_of_cpsv_ap_is_known_without_the_network(tmp_path: Path) -> None:
    evidence = {"@id": "ex:e", "@type": "Evidence", "Evidence.title": [{"@language": "nl", "@value": "Paspoort"}]}
    service = {"@id": "https://a.example/s", "@type": "PublicService", "PublicService.hasInput": [evidence]}
    service |= {"PublicService.title": [{"@language": "nl", "@value": "Fiets"}], "PublicService.identifier": ["f"]}
    context = [PUBLISHED, {"ex": "https://a.example/"}]
    path = written(tmp_path, "a.jsonld", json.dumps({"@context": context, "@id": "ex:all", "@graph": [service]}))
    (found,) = services(path)
    assert (found.title, found.identifier) == ({"nl": "Fiets"}, "f")
    assert found.papers == (Part({"nl": "Paspoort"}, "https://a.example/e"),)


@pytest.mark.parametrize("where", ["plain", "listed", "within", "imported"])
def test_nothing_is_fetched_for_a_context_that_is_only_named(
    tmp_path: Path, asked: tuple[str, list[str]], where: str
) -> None:
    far = asked[0] + "/context.jsonld"
    contexts = {"plain": far, "listed": [{}, far], "imported": {"@version": 1.1, "@import": far}}
    contexts["within"] = {"a": {"@id": "http://a.example/", "@context": far}}
    path = written(tmp_path, "a.jsonld", json.dumps({"@context": contexts[where], "a": {"a": "b"}}))
    with pytest.raises(UnreadableService, match="from the network, which Skranke does not fetch"):
        services(path)
    assert asked[1] == []


def test_neither_imports_nor_entities_are_followed(tmp_path: Path, asked: tuple[str, list[str]]) -> None:
    far = asked[0]
    imports = f"<> <http://www.w3.org/2002/07/owl#imports> <{far}/a.ttl> .\n".encode()
    assert len(services(written(tmp_path, "a.ttl", imports + SMALL))) == 1
    entity = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{far}/e.txt"><!ENTITY p SYSTEM "file:///etc/hostname">]>'
    inside = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="http://purl.org/dc/terms/" '
    inside += 'xmlns:c="http://purl.org/vocab/cpsv#"><c:PublicService rdf:about="http://a.example/"><d:title xml:lang='
    inside += '"en">A&e;&p;</d:title></c:PublicService></rdf:RDF>'
    (found,) = services(written(tmp_path, "a.rdf", entity + inside))
    assert found.title == {"en": "A"}
    assert asked[1] == []


@pytest.mark.parametrize(
    "name, text, reason",
    [
        ("a.ttl", b"@prefix a: <http://a/> .\n\na:b a:c .\n", "line 3 is not"),
        ("a.rdf", b"<a>\n<b>\n</a>", "line 3 is not"),
        ("a.jsonld", b'{\n"a":\n1,,}', "line 3 is not"),
        ("a.ttl", b"# one\n# tw\xff\n", "line 2 is not"),
        ("a.ttl", b"", "describes no public service"),
        ("a.ttl", b"#" * (rdf.LARGEST + 1), "larger than 4 MB"),
        ("a.jsonld", b"[" * 100_000, "neither Turtle"),
    ],
)
def test_a_broken_file_is_named_with_its_line(tmp_path: Path, name: str, text: bytes, reason: str) -> None:
    with pytest.raises(UnreadableService, match=reason):
        services(written(tmp_path, name, text))


def test_a_bomb_of_entities_does_not_go_off(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "aaaaaaaaaa">{entities}]><a>&e11;</a>'
    with pytest.raises(UnreadableService):
        services(written(tmp_path, "a.rdf", bomb))


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableService, match="it is not there"):
        services(tmp_path / "a.ttl")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 3000), put=st.binary(max_size=4), syntax=st.sampled_from(["ttl", "rdf", "jsonld"]))
def test_whatever_a_file_holds_it_is_read_or_refused(tmp_path: Path, at: int, put: bytes, syntax: str) -> None:
    whole = BIKES.read_bytes() if syntax == "ttl" else SERIALIZED[syntax]
    path = written(tmp_path, f"a.{syntax}", whole[:at] + put + whole[at + len(put) :])
    try:
        assert services(path)
    except UnreadableService as problem:
        assert "\n" not in str(problem)


SERIALIZED = {
    name: rdf.read(BIKES).serialize(format=syntax).encode()
    for name, syntax in {"rdf": "xml", "jsonld": "json-ld"}.items()
}
