"""The command `skranke-central`, as a person runs it."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk.central.__main__ import main
from desk.central.starting import start
from desk.sync.envelope import read, sign, write
from desk.sync.wire import PAIR, POLL, RECORDS, WIRE, Approved, Asked, Polled, Polling, Received
from tests.desk.central.making import NOON, asking
from tests.desk.sync.making import a_coverage_row, a_visit_row, batch

ROOT = Path(__file__).parents[3]


def post(address: str, path: str, message: object, headers: Mapping[str, str] | None = None) -> bytes:
    place = urlsplit(address)
    line = HTTPConnection(place.hostname or "", place.port, timeout=30)
    try:
        line.request("POST", path, write(message), headers or {})
        return line.getresponse().read()
    finally:
        line.close()


@contextmanager
def serving(folder: Path, *more: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`skranke-central serve` as a program of its own, and its address."""
    call = [sys.executable, "-m", "desk.central", "serve", "--port", "0", "--data", str(folder), *more]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    program = subprocess.Popen(call, **pipes, text=True, cwd=ROOT)
    try:
        assert program.stdout is not None
        said = program.stdout.readline()
        found = re.search(r"http://[\d.:]+", said)
        assert found, said
        yield program, found[0]
    finally:
        program.kill()
        program.communicate()


def test_a_counter_is_let_in_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(tmp_path)]
    with serving(tmp_path, "--name", "Drammen") as (_, address):
        asked = read(post(address, PAIR, asking()), Asked)
        assert main(["pair", "list", *data]) == 0
        assert main(["pair", "approve", asked.code.lower(), *data]) == 0
        polled = read(post(address, POLL, Polling(asked.secret)), Polled)
        assert isinstance(polled, Approved)
        assert main(["pair", "list", *data]) == 0
        assert main(["pair", "revoke", polled.device, *data]) == 0
        assert main(["pair", "list", *data]) == 0
    assert polled.tenant_name == "Drammen"
    assert capsys.readouterr().out.splitlines() == [
        "“Counter 1” at “Torget” waits; 10 minutes are left.",
        "“Counter 1” is let in; it counts for Torget.",
        f"{polled.device} “Counter 1” was let in and has not come yet.",
        "The device is let in no more; what it sent stays counted.",
        f"{polled.device} “Counter 1” is let in no more.",
    ]


def test_a_server_whose_municipality_has_no_name_says_how_to_give_it_one(tmp_path: Path) -> None:
    with serving(tmp_path) as (program, _):
        assert program.stdout is not None
        assert "start with --name to say it" in program.stdout.readline()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to a console, not to a program")
def test_ctrl_c_ends_the_server_without_a_word(tmp_path: Path) -> None:
    with serving(tmp_path, "--name", "Elvebyen") as (program, _):
        program.send_signal(signal.SIGINT)
        assert program.communicate(timeout=30) == ("", "")
        assert program.returncode == 0


@pytest.mark.skipif(not hasattr(os, "set_blocking"), reason="a pipe cannot be asked here without waiting")
def test_a_server_ends_with_the_program_that_started_it(tmp_path: Path) -> None:
    with serving(tmp_path, "--until-closed") as (program, address):
        assert post(address, PAIR, asking()).startswith(b'{"code"')
        hang_up(program)
        assert program.wait(30) == 0
    with serving(tmp_path) as (program, address):
        hang_up(program)
        assert post(address, PAIR, asking()).startswith(b'{"code"')


def hang_up(program: subprocess.Popen[str]) -> None:
    """Close what it would read from."""
    assert program.stdin is not None
    program.stdin.close()
    program.stdin = None


def test_several_devices_are_let_in_at_once_and_an_example_keeps_its_own_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ahead = ["--clock-ahead", "-90000"]
    with serving(tmp_path, *ahead) as (_, address):
        codes = [read(post(address, PAIR, asking(device_name=name)), Asked).code for name in ("A", "B", "C")]
        assert main(["pair", "approve", *codes, "--data", str(tmp_path)]) == 1
        assert capsys.readouterr().out == ""
        grouped = [codes[0][:4], codes[0][4:], codes[1], f"{codes[2][:4]} {codes[2][4:]}"]
        assert main(["pair", "approve", *grouped, "--data", str(tmp_path), *ahead]) == 0
    said = [line[:14] for line in capsys.readouterr().out.splitlines()]
    assert said == ["“A” is let in;", "“B” is let in;", "“C” is let in;"]


def test_a_server_that_is_killed_starts_again_as_it_was(tmp_path: Path) -> None:
    with serving(tmp_path) as (_, address):
        asked = read(post(address, PAIR, asking()), Asked)
    with serving(tmp_path) as (_, address):
        assert post(address, POLL, Polling(asked.secret)) == b'{"state":"pending"}'


def test_what_was_acknowledged_outlives_a_kill(tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    rows = [a_visit_row(), a_coverage_row()]
    with serving(tmp_path) as (_, address):
        wish = asking(key=key.public_key().public_bytes_raw().hex())
        asked = read(post(address, PAIR, wish), Asked)
        assert main(["pair", "approve", asked.code, "--data", str(tmp_path)]) == 0
        polled = read(post(address, POLL, Polling(asked.secret)), Polled)
        assert isinstance(polled, Approved)
        message = batch(WIRE, polled.generation, 2, rows)
        signature = {"Authorization": sign(key, polled.device, "POST", RECORDS, write(message))}
        first = read(post(address, RECORDS, message, signature), Received)
    with serving(tmp_path) as (_, address):
        again = read(post(address, RECORDS, message, signature), Received)
    assert (first.applied, again.applied, again.stale) == (2, 0, 2)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["pair", "approve", "BBBBBBBB"], "No device waits with the code BBBBBBBB"),
        (["pair", "revoke", "nobody"], "There is no device nobody"),
        (["serve", "--host", "0.0.0.0"], "Without encryption the server listens to this computer only"),
        (["serve", "--certificate", "missing.pem"], "The certificate or its key cannot be used"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start(tmp_path, "", NOON).close()
    assert main([*arguments, "--data", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), err[: len(sentence)]) == ("", 1, sentence)


def test_without_a_server_there_is_nothing_to_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pair", "list", "--data", str(tmp_path / "nowhere")]) == 1
    assert capsys.readouterr().err.startswith("There is no server's data in ")
    start(tmp_path, "", NOON).close()
    assert main(["pair", "list", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "No device waits and none was let in yet.\n"


def test_a_reader_that_has_read_enough_is_no_mistake(tmp_path: Path) -> None:
    start(tmp_path, "", NOON).close()
    call = [sys.executable, "-m", "desk.central", "guides", "list", "--data", str(tmp_path)]
    read_end, write_end = os.pipe()
    os.close(read_end)
    program = subprocess.Popen(call, stdout=write_end, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    os.close(write_end)
    assert program.communicate()[1] == ""
    assert program.returncode == 1


def test_a_key_without_its_certificate_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["serve", "--key", "key.pem", "--data", str(tmp_path)])
    assert "--key needs --certificate" in capsys.readouterr().err


def test_settings_that_cannot_be_read_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SKRANKE_HOME", str(tmp_path))
    (tmp_path / "config.toml").write_text("rubbish")
    assert main(["pair", "list"]) == 1
    assert "config.toml" in capsys.readouterr().err


def test_it_keeps_its_data_below_the_home_it_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SKRANKE_HOME", str(tmp_path))
    start(tmp_path / "central", "", NOON).close()
    assert main(["pair", "list"]) == 0
    assert capsys.readouterr().out != ""
