"""Whom a device trusts, with a real server that encrypts: this machine's authorities, or the municipality's own one."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk.central.serving import Listening
from desk.errors import NoAuthority
from desk.sync.envelope import pack, write
from desk.sync.transport import Insecure, OverHttp, over_http
from desk.sync.wire import PAIR
from tests.desk.central.making import Central, a_central, asking, served
from tests.desk.sync.authorities import Authority, a_proxy, an_authority

HEADERS = {"content-encoding": "gzip"}


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    with a_central(tmp_path) as server:
        yield server


@pytest.fixture(autouse=True)
def _nobody_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer whose administrator said nothing."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "NO_PROXY"):
        for spelt in (name, name.lower()):
            monkeypatch.delenv(spelt, raising=False)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return an_authority(tmp_path)


@contextmanager
def encrypted(central: Central, authority: Authority, address: str = "127.0.0.1") -> Iterator[str]:
    """The server with a certificate for this address."""
    certificate, key = authority.certify(address)
    with served(central, Listening("127.0.0.1", 0, certificate, key)) as found:
        yield found


def status(way: OverHttp) -> int:
    """What becomes of a wish to be paired."""
    try:
        return way(PAIR, pack(write(asking())), HEADERS).status
    finally:
        way.hang_up()


def test_an_authority_nobody_here_knows_is_refused(central: Central, authority: Authority) -> None:
    with encrypted(central, authority) as address, pytest.raises(Insecure):
        status(over_http(address))


def test_the_municipalitys_own_authority_is_trusted_once_it_is_named(central: Central, authority: Authority) -> None:
    with encrypted(central, authority) as address:
        assert status(over_http(address, ca=str(authority.file))) == 200


def test_a_certificate_for_another_server_is_refused(central: Central, authority: Authority) -> None:
    with encrypted(central, authority, "127.0.0.9") as address, pytest.raises(Insecure):
        status(over_http(address, ca=str(authority.file)))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own store is asked, which no test changes")
def test_whom_this_machine_trusts_is_trusted(
    central: Central, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with encrypted(central, authority) as address:
        assert status(over_http(address)) == 200


def test_where_one_authority_is_named_no_other_counts(
    central: Central, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    other = an_authority(tmp_path / "other")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with encrypted(central, authority) as address, pytest.raises(Insecure):
        status(over_http(address, ca=str(other.file)))


def test_the_authorities_an_administrator_gave_to_python_programs_hold_too(
    central: Central, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.file))
    with encrypted(central, authority) as address:
        assert status(over_http(address)) == 200


def test_a_proxy_is_gone_through_and_cannot_listen(
    central: Central, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with encrypted(central, authority) as address, a_proxy() as (proxy, heard):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        assert status(over_http(address, ca=str(authority.file))) == 200
    assert heard == [address.removeprefix("https://")]


def test_behind_a_proxy_a_stranger_is_refused_too(
    central: Central, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with encrypted(central, authority) as address, a_proxy() as (proxy, _):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        with pytest.raises(Insecure):
            status(over_http(address))


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "it is not there"), ("rubbish", "there is no certificate in it")]
)
def test_a_file_that_holds_no_authority_is_told_in_a_sentence(tmp_path: Path, content: str | None, reason: str) -> None:
    file = tmp_path / "authority.pem"
    if content is not None:
        file.write_text(content)
    with pytest.raises(NoAuthority, match=rf"authority\.pem .*{reason}"):
        over_http("https://127.0.0.1:1", ca=str(file))
