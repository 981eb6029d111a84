"""A certificate authority of a municipality's own, what it signs, and a proxy on the way to who has it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat


@dataclass
class Authority:
    """Its own certificate lies in `file`."""

    file: Path
    name: x509.Name
    key: EllipticCurvePrivateKey

    def certify(self, address: str = "127.0.0.1") -> tuple[Path, Path]:
        """A certificate for a server at this address, and its key."""
        key = generate_private_key(SECP256R1())
        names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))])
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        made = _begun(x509.Name([]), self.name, key).add_extension(names, critical=True)
        signed = made.add_extension(issuer, critical=False).sign(self.key, SHA256())
        paths = self.file.with_name(f"{address}.pem"), self.file.with_name(f"{address}.key")
        paths[0].write_bytes(signed.public_bytes(Encoding.PEM))
        paths[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return paths


def an_authority(folder: Path) -> Authority:
    """A new one nobody knows."""
    key = generate_private_key(SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Elvebyen kommune")])
    usage = {each: False for each in ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement")}
    usage |= {"crl_sign": True, "digital_signature": False, "encipher_only": False, "decipher_only": False}
    made = (
        _begun(name, name, key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(key_cert_sign=True, **usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
    )
    file = folder / "authority.pem"
    file.write_bytes(made.public_bytes(Encoding.PEM))
    return Authority(file, name, key)


def _begun(subject: x509.Name, issuer: x509.Name, key: EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
    )


@contextmanager
def a_proxy() -> Iterator[tuple[str, list[str]]]:
    """The address of a proxy that connects one caller with whom it asks for, and whom that was."""
    heard: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = threading.Thread(target=_connect, args=(door, heard))
        thread.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}", heard
        thread.join(10)


def _connect(door: socket.socket, heard: list[str]) -> None:
    caller, _ = door.accept()
    with caller:
        request = b""
        while b"\r\n\r\n" not in request:
            request += caller.recv(65536)
        heard.append(request.split()[1].decode())
        host, port = request.split()[1].decode().rsplit(":", 1)
        with socket.create_connection((host, int(port))) as goal:
            caller.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = threading.Thread(target=_pass_on, args=(goal, caller))
            back.start()
            _pass_on(caller, goal)
            back.join(10)


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while piece := one.recv(65536):
            other.sendall(piece)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)
