"""The way to a server over real sockets: what is refused, what is cut, what is late."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk.errors import UnsafeAddress
from desk.sync.transport import Answer, Body, Cut, Insecure, Late, Unreachable, address_of, over_http

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
Conversation = Callable[[socket.socket, bytes], None]


@contextmanager
def a_socket(conversation: Conversation) -> Iterator[tuple[str, list[bytes]]]:
    """An address where one caller is heard, and what that caller said."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            caller, _ = door.accept()
            with caller:
                request = b""
                while not request.endswith(b"{}"):
                    piece = caller.recv(65536)
                    if not piece:
                        return
                    request += piece
                heard.append(request)
                conversation(caller, request)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}", heard
        thread.join(10)


def saying(*pieces: bytes) -> Conversation:
    return lambda caller, _: [caller.sendall(piece) for piece in pieces] and None


def test_a_request_goes_out_as_it_is_and_its_answer_comes_back() -> None:
    with a_socket(saying(OK, b"Content-Length: 2\r\nSet-Cookie: a=b\r\n\r\n[]")) as (address, heard):
        answer = over_http(address)("/v1/x", b"{}", {"authorization": "Skranke x"})
    assert (answer.status, answer.body, answer.headers["content-type"]) == (200, b"[]", "application/json")
    head = heard[0].lower()
    assert head.startswith(b"post /v1/x http/1.1") and b"authorization: skranke x" in head


def test_something_is_done_while_the_answer_is_awaited() -> None:
    """The server has all of the request before it is begun, and answers only once it is done."""
    there, done = threading.Event(), threading.Event()

    def patient(caller: socket.socket, _: bytes) -> None:
        there.set()
        assert done.wait(10)
        caller.sendall(OK + b"Content-Length: 2\r\n\r\n[]")

    def meanwhile() -> None:
        assert there.wait(10)
        done.set()

    with a_socket(patient) as (address, heard):
        answer = over_http(address)("/v1/x", Body(b"[1]{}", meanwhile), {"authorization": "Skranke x"})
    assert (answer.status, answer.body) == (200, b"[]")
    assert b"content-length: 5\r\n" in heard[0].lower() and heard[0].endswith(b"\r\n\r\n[1]{}")
    assert b"chunked" not in heard[0].lower()


def test_passwords_in_the_users_own_files_are_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login kari password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with a_socket(saying(OK, b"Content-Length: 2\r\n\r\n[]")) as (address, heard):
        over_http(address)("/v1/x", b"{}", {"authorization": "Skranke x"})
    assert b"Basic" not in heard[0] and b"Skranke x" in heard[0]


def test_a_network_that_leads_elsewhere_is_not_followed() -> None:
    elsewhere = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/login\r\nContent-Length: 0\r\n\r\n"
    with a_socket(saying(elsewhere)) as (address, _):
        assert over_http(address)("/v1/x", b"{}", {}).status == 302


@pytest.mark.parametrize("size", [0, 1, 40])
def test_an_answer_that_is_cut_is_none(size: int) -> None:
    with a_socket(saying(OK, b"Content-Length: 50\r\n\r\n", b"x" * size)) as (address, _), pytest.raises(Cut):
        over_http(address)("/v1/x", b"{}", {})


def test_a_caller_who_is_hung_up_on_has_reached_nobody() -> None:
    with a_socket(saying()) as (address, _), pytest.raises(Unreachable):
        over_http(address)("/v1/x", b"{}", {})


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    with pytest.raises(Unreachable):
        over_http(f"http://127.0.0.1:{port}")("/v1/x", b"{}", {})


def test_an_answer_that_does_not_come_is_late() -> None:
    waiting = threading.Event()
    with a_socket(lambda caller, _: waiting.wait(10) and None) as (address, _):
        with pytest.raises(Late):
            over_http(address, patience=0.05)("/v1/x", b"{}", {})
        waiting.set()


def test_an_answer_that_stops_in_the_middle_is_late() -> None:
    waiting = threading.Event()

    def half(caller: socket.socket, _: bytes) -> None:
        caller.sendall(OK + b"Content-Length: 50\r\n\r\nxx")
        waiting.wait(10)

    with a_socket(half) as (address, _):
        with pytest.raises(Late):
            over_http(address, patience=0.05)("/v1/x", b"{}", {})
        waiting.set()


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    def endless(caller: socket.socket, _: bytes) -> None:
        caller.sendall(OK + b"\r\n")
        try:
            for _ in range(200):
                caller.sendall(b"x" * 65536)
        except OSError:
            return

    with a_socket(endless) as (address, _):
        answer = over_http(address)("/v1/x", b"{}", {})
    assert isinstance(answer, Answer) and len(answer.body) < 5 * 1024 * 1024


def test_one_who_speaks_no_tls_is_not_trusted() -> None:
    def plain(caller: socket.socket, _: bytes) -> None:
        caller.sendall(OK)

    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            caller, _ = door.accept()
            with caller:
                caller.recv(65536)
                plain(caller, b"")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        with pytest.raises(Insecure):
            over_http(f"https://127.0.0.1:{door.getsockname()[1]}")("/v1/x", b"{}", {})
        thread.join(10)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("skranke.elvebyen.no", "https://skranke.elvebyen.no"),
        (" https://skranke.elvebyen.no:8750/ ", "https://skranke.elvebyen.no:8750"),
        ("https://elvebyen.no/skranke/", "https://elvebyen.no/skranke"),
        ("http://127.0.0.1:8750", "http://127.0.0.1:8750"),
        ("http://localhost:8750", "http://localhost:8750"),
        ("http://[::1]:8750", "http://[::1]:8750"),
    ],
)
def test_an_address_is_kept_as_it_is_used(typed: str, kept: str) -> None:
    assert address_of(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "http://skranke.elvebyen.no", "ftp://elvebyen.no", "", "https://", "https://kari:x@elvebyen.no",
        "https://elvebyen.no:port", "http://127.0.0.1.elvebyen.no", "https://elvebyen.no/?a=b", "https://[1",
    ],
)  # fmt: skip
def test_an_address_that_is_not_safe_is_refused_before_anything_is_sent(typed: str) -> None:
    with pytest.raises(UnsafeAddress, match="begins with https"):
        address_of(typed)
