"""A real server on a real port: what it listens to, what it refuses to listen to, and what a torn line does."""

import socket
import ssl
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPSConnection
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desk.central import tables
from desk.central.errors import AddressTaken, NoCertificate, PlainHttp
from desk.central.serving import Listening, is_loopback, prepare
from desk.sync import wire
from desk.sync.envelope import pack, read, sign, write
from tests.desk.central.making import Central, a_counter, asking, served
from tests.desk.sync.making import a_visit_row, batch


def connection_to(address: str) -> HTTPConnection:
    place = urlsplit(address)
    assert place.hostname and place.port
    return HTTPConnection(place.hostname, place.port, timeout=20)


def test_a_batch_over_a_real_line_is_taken(central: Central) -> None:
    counter = a_counter(central)
    plain = write(batch(wire.WIRE, central.generation, 3, [a_visit_row(), a_visit_row()]))
    signature = sign(counter.key, counter.device.id, "POST", wire.RECORDS, plain)
    with served(central) as address:
        line = connection_to(address)
        line.request("POST", wire.RECORDS, pack(plain), {"Authorization": signature, "Content-Encoding": "gzip"})
        answer = line.getresponse()
        body = answer.read()
        line.close()
    assert answer.status == 200, body
    assert read(body, wire.Received) == wire.Received(3, 2, 0, [], central.app.state.run)


def test_a_request_cut_at_any_byte_leaves_nothing(central: Central) -> None:
    counter = a_counter(central)
    plain = write(batch(wire.WIRE, central.generation, 1, [a_visit_row()]))
    body = pack(plain)
    signature = sign(counter.key, counter.device.id, "POST", wire.RECORDS, plain)
    head = f"POST {wire.RECORDS} HTTP/1.1\r\nHost: x\r\nAuthorization: {signature}\r\nContent-Encoding: gzip\r\n"
    whole = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
    with served(central) as address:
        place = urlsplit(address)
        for cut in (1, len(head), len(whole) - len(body), len(whole) - 1):
            with socket.create_connection((place.hostname, place.port), timeout=20) as line:
                line.sendall(whole[:cut])
                line.shutdown(socket.SHUT_WR)
                while line.recv(4096):
                    pass
    assert central.rows(tables.record) == []  # now that nothing is under way there
    with served(central) as address:
        place = urlsplit(address)
        with socket.create_connection((place.hostname, place.port), timeout=20) as line:
            line.sendall(whole)
            assert line.recv(15) == b"HTTP/1.1 200 OK"
    assert len(central.rows(tables.record)) == 1


def test_what_is_no_http_does_not_hinder_the_next(central: Central) -> None:
    with served(central) as address:
        place = urlsplit(address)
        with socket.create_connection((place.hostname, place.port), timeout=20) as line:
            line.sendall(b"\x16\x03\x01 hello\r\n\r\n")
            assert line.recv(12) == b"HTTP/1.1 400"
        line = connection_to(address)
        line.request("GET", "/")
        assert line.getresponse().status == 404
        line.close()


def test_a_port_somebody_has_is_an_error_in_a_sentence(central: Central) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        server = prepare(central.app, Listening(port=port), print)
        with pytest.raises(AddressTaken) as refused:
            server.run()
    assert refused.value.facts["port"] == port
    assert str(refused.value.facts["reason"]) == "another program is listening there"


def test_a_name_that_has_no_address_is_an_error_in_our_own_words(central: Central) -> None:
    server = prepare(central.app, Listening("nowhere.invalid", 0, behind_proxy=True), print)
    with pytest.raises(AddressTaken) as refused:
        server.run()
    assert str(refused.value.facts["reason"]) == "no address has that name"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "skranke.example.org", "localhost.example.org", ""])
def test_plain_http_is_for_this_computer_only(central: Central, host: str) -> None:
    with pytest.raises(PlainHttp):
        prepare(central.app, Listening(host), print)
    prepare(central.app, Listening(host, behind_proxy=True), print)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost", "LOCALHOST"])
def test_this_computer_is_known_by_all_its_names(host: str) -> None:
    assert is_loopback(host)


def test_an_encrypted_line_is_served_to_those_who_trust_it(central: Central, tmp_path: Path) -> None:
    certificate, key = certified(tmp_path)
    trusting = ssl.create_default_context(cafile=str(certificate))
    with served(central, Listening("127.0.0.1", 0, certificate, key)) as address:
        place = urlsplit(address)
        assert place.scheme == "https"
        line = HTTPSConnection(place.hostname or "", place.port, timeout=20, context=trusting)
        line.request("POST", wire.PAIR, write(asking()))
        assert line.getresponse().status == 200
        line.close()
        stranger = HTTPSConnection(place.hostname or "", place.port, timeout=20, context=ssl.create_default_context())
        with pytest.raises(ssl.SSLCertVerificationError):
            stranger.request("POST", wire.PAIR, write(asking()))
        stranger.close()


def test_a_certificate_that_is_none_is_an_error_in_a_sentence(central: Central, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.pem"
    rubbish.write_text("rubbish")
    certificate, key = certified(tmp_path)
    (tmp_path / "other").mkdir()
    _, another = certified(tmp_path / "other")
    for given, reason in (
        ((rubbish, None), "one of the two is no PEM file, or of another kind than expected"),
        ((tmp_path / "missing.pem", None), "it is not there"),
        ((certificate, another), "the key belongs to another certificate"),
    ):
        with pytest.raises(NoCertificate) as refused:
            prepare(central.app, Listening("0.0.0.0", 0, *given), print)
        assert str(refused.value.facts["reason"]) == reason
    prepare(central.app, Listening("0.0.0.0", 0, certificate, key), print)


def certified(folder: Path) -> tuple[Path, Path]:
    """A certificate for this computer that signs itself, and its key."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Skranke")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, None)
    )
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(signed.public_bytes(Encoding.PEM))
    paths[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return paths
