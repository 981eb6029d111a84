"""The server's signature, and its keys from one to the next: nothing else passes for it."""

from itertools import pairwise

from desk.sync.publication import pack
from desk.sync.signature import follow, is_signed, renewed, sign, tag
from tests.desk.sync.publications import a_key, a_publication, public

TENANT = "7e" * 16


def test_only_the_servers_key_signs_for_a_municipality() -> None:
    key, body = a_key(), pack(a_publication())
    signature = sign(key, TENANT, body)
    assert is_signed(public(key), TENANT, body, signature)
    assert not is_signed(public(a_key()), TENANT, body, signature)
    assert not is_signed(public(key), "00" * 16, body, signature)
    assert not is_signed(public(key), TENANT, body + b" ", signature)
    assert not is_signed(public(key), TENANT, body, signature.replace(signature[0], "x"))
    assert not is_signed(public(key), TENANT, body, "")
    assert not is_signed(public(key), TENANT, body, key.sign(body).hex())


def test_a_device_follows_the_servers_keys_from_the_one_it_knows() -> None:
    keys = [a_key() for _ in range(4)]
    chain = public(keys[0])
    for old, new in pairwise(keys):
        assert follow(public(old), chain) == public(old)
        chain = renewed(chain, old, public(new))
    assert {follow(public(key), chain) for key in keys} == {public(keys[-1])}
    assert follow(public(a_key()), chain) is None


def test_a_chain_that_is_forged_cut_or_missing_leads_to_no_other_key() -> None:
    first, second, thief = a_key(), a_key(), a_key()
    chain = renewed(public(first), first, public(second))
    forged = renewed(public(first), thief, public(thief))
    assert follow(public(first), forged) is None
    assert follow(public(first), chain.replace(public(second), public(thief))) is None
    assert follow(public(second), f"{forged[:-64]}{public(second)}") == public(second)
    assert follow(public(first), chain[:-1]) is None
    assert follow(public(first), "rubbish") is None
    assert follow(public(first), "") == public(first)


def test_what_is_signed_says_what_it_is_for_in_words_both_sides_keep_to() -> None:
    """Written out here: other words on one side, or the same for both purposes, and a server's signatures are void."""
    old, new, body = a_key(), a_key(), pack(a_publication())
    of_key = f"skranke server key {public(new)}".encode()
    of_catalogue = f"skranke catalogue {TENANT} {tag(body)}".encode()
    assert renewed(public(old), old, public(new)) == f"{public(old)} {old.sign(of_key).hex()} {public(new)}"
    assert follow(public(old), f"{public(old)} {old.sign(of_key).hex()} {public(new)}") == public(new)
    assert sign(old, TENANT, body) == old.sign(of_catalogue).hex()
    assert is_signed(public(old), TENANT, body, old.sign(of_catalogue).hex())


def test_a_signature_for_one_purpose_is_none_for_the_other() -> None:
    """Even where a municipality were called so that both texts ended alike."""
    old, new, body = a_key(), a_key(), pack(a_publication())
    for tenant in (TENANT, public(new), f"server key {public(new)}"):
        signature = sign(old, tenant, body)
        assert follow(public(old), f"{public(old)} {signature} {public(new)}") is None
    vouched = renewed(public(old), old, tag(body)).split(" ")[1]
    assert not is_signed(public(old), TENANT, body, vouched)
    assert not is_signed(public(old), "", body, vouched)
