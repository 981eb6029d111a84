"""The envelope: packed within bounds, read strictly, signed over what is inside."""

import gzip
import tracemalloc

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desk.sync.envelope import Garbled, Signed, TooLarge, claimed, is_signed, pack, read, sign, unpack, write
from desk.sync.wire import OPEN, POLL, Pending, Polled, Polling

KEY, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
PUBLIC = KEY.public_key().public_bytes_raw()
DEVICE = "d0" * 16


@given(st.binary(max_size=2000))
def test_what_is_packed_comes_out_again(plain: bytes) -> None:
    assert unpack(pack(plain)) == plain
    assert pack(plain) == pack(plain)


def test_a_bomb_is_refused_before_it_is_large() -> None:
    bomb = gzip.compress(bytes(20_000_000))
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            unpack(bomb, 1000)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
    assert unpack(pack(bytes(1000)), 1000) == bytes(1000)
    with pytest.raises(TooLarge):
        unpack(pack(bytes(1001)), 1000)


@given(st.data())
def test_cut_at_any_byte_it_is_garbled(data: st.DataObject) -> None:
    whole = pack(b"some visits, some coverage")
    with pytest.raises(Garbled):
        unpack(whole[: data.draw(st.integers(0, len(whole) - 1))])


@pytest.mark.parametrize("body", [b"", b"{}", b"<html>", pack(b"{}") + b"x", pack(b"{}") * 2])
def test_what_is_not_one_gzip_member_is_garbled(body: bytes) -> None:
    with pytest.raises(Garbled):
        unpack(body)


@pytest.mark.parametrize(
    "plain",
    [b"", b"<html>Sign in to the guest network</html>", b"{}", b'{"secret":1}', b"[" * 100_000, b'{"secret":"\xff"}'],
)
def test_what_is_not_of_the_shape_is_garbled(plain: bytes) -> None:
    with pytest.raises(Garbled):
        read(plain, Polling)


def test_an_answer_of_several_shapes_is_known_by_its_state() -> None:
    assert write(Pending()) == b'{"state":"pending"}'
    assert read(write(Pending()), Polled) == Pending()


def test_a_request_is_signed_by_its_device() -> None:
    header = sign(KEY, DEVICE, "POST", OPEN, b"{}")
    found = claimed(header)
    assert found is not None
    assert found.device == DEVICE
    assert is_signed(PUBLIC, found.signature, "POST", OPEN, b"{}")


@pytest.mark.parametrize(
    ("public", "method", "path", "plain"),
    [
        (OTHER.public_key().public_bytes_raw(), "POST", OPEN, b"{}"), (PUBLIC, "GET", OPEN, b"{}"),
        (PUBLIC, "POST", POLL, b"{}"), (PUBLIC, "POST", OPEN, b"{ }"), (b"short", "POST", OPEN, b"{}"),
    ],
)  # fmt: skip
def test_anything_else_is_not_signed(public: bytes, method: str, path: str, plain: bytes) -> None:
    found = claimed(sign(KEY, DEVICE, "POST", OPEN, b"{}"))
    assert found is not None
    assert not is_signed(public, found.signature, method, path, plain)


@pytest.mark.parametrize(
    "header",
    ["", "Bearer x", f'Skranke device="{DEVICE}"', f'Skranke device="{DEVICE}", signature="00"', "Skranke " * 9],
)
def test_a_header_that_is_not_ours_claims_nothing(header: str) -> None:
    assert claimed(header) is None


def test_a_header_is_read_whole() -> None:
    header = f'Skranke device="{DEVICE}", signature="{"0" * 128}"'
    assert claimed(header) == Signed(DEVICE, bytes(64))
    assert claimed(header + "\n") is None
