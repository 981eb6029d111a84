"""The PIN of the second screen: kept as a hash, and slow to guess."""

import pytest

from desk.privacy import pin


def test_a_pin_fits_its_hash_and_no_other_does() -> None:
    kept = pin.sealed("2580")
    assert "2580" not in kept.split("$")  # among so many digits it may stand by chance
    assert (pin.fits("2580", kept), pin.fits("2581", kept), pin.fits("", kept)) == (True, False, False)
    assert pin.sealed("2580") != kept


@pytest.mark.parametrize("kept", ["", "2580", "scrypt$00$00", "scrypt$zz$zz"])
def test_what_is_no_hash_fits_nothing(kept: str) -> None:
    assert not pin.fits("2580", kept)


@pytest.mark.parametrize(("typed", "good"), [("1234", True), ("12345678", True), ("123", False), ("123456789", False),
                                             ("12a4", False), ("١٢٣٤", False), ("", False)])  # fmt: skip
def test_four_to_eight_digits(typed: str, good: bool) -> None:
    assert pin.may_be(typed) is good


def test_each_wrong_one_takes_longer_than_the_one_before() -> None:
    waits = [pin.wait_after(wrong) for wrong in range(12)]
    assert waits[:4] == [0, 2, 4, 8]
    assert waits == sorted(waits) and waits[-1] == pin.LONGEST_WAIT
    assert pin.wait_after(10**9) == pin.LONGEST_WAIT
