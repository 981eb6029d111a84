"""When two sides differ, what is sent once more, and when it stays quiet."""

from desk.model.delivery import EMPTY, Digest, Stretch, digest, less
from desk.sync.comparing import Again, Comparison, compare
from desk.sync.wire import MonthDigest

MARCH, APRIL = Stretch("0f" * 16, "2026-03"), Stretch("0f" * 16, "2026-04")


def of(*ids: str) -> Digest:
    return digest((each, 0, None) for each in ids)


def theirs(stretch: Stretch, known: Digest) -> MonthDigest:
    return MonthDigest(*stretch, known.n, known.sum)


def test_two_sides_that_are_level_send_nothing() -> None:
    assert compare(Comparison(), {MARCH: of("a")}, [], {}) == (Comparison(), {})


def test_a_month_that_differs_is_sent_once_more() -> None:
    found, kept = compare(Comparison(), {MARCH: of("a", "b"), APRIL: of("c")}, [theirs(MARCH, of("a"))], {})
    assert (found.again, kept) == ((Again(MARCH),), {})


def test_a_difference_that_sending_again_did_not_change_is_remembered_and_then_quiet() -> None:
    ours, differ = {MARCH: of("a")}, [theirs(MARCH, of("a", "b"))]
    first, _ = compare(Comparison(), ours, differ, {})
    second, kept = compare(first.sent(MARCH, None, 0), ours, differ, {})
    assert (second.again, kept) == ((), {MARCH: of("b")})
    assert compare(Comparison(), ours, differ, kept) == (Comparison(), {})


def test_a_server_that_lost_again_what_was_sent_again_gets_it_until_it_stays() -> None:
    ours, differ = {MARCH: of("a", "b")}, [theirs(MARCH, of("a"))]
    first, _ = compare(Comparison(), ours, differ, {})
    second, kept = compare(first.sent(MARCH, None, 1), ours, differ, {})
    assert (second.again, kept) == ((Again(MARCH),), {})


def test_a_server_that_has_fewer_is_never_left_so() -> None:
    ours, differ = {MARCH: of("a", "b")}, [theirs(MARCH, of("a"))]
    first, _ = compare(Comparison(), ours, differ, {})
    assert compare(first.sent(MARCH, None, 0), ours, differ, {})[0].again == (Again(MARCH),)


def test_what_both_sides_get_changes_no_difference() -> None:
    known = {MARCH: less(of("a", "b"), of("a"))}
    assert compare(Comparison(), {MARCH: of("a", "c")}, [theirs(MARCH, of("a", "b", "c"))], known)[0].again == ()


def test_a_difference_that_changes_is_sent_again() -> None:
    known = {MARCH: less(of("a", "b"), of("a"))}
    assert compare(Comparison(), {MARCH: of("a", "c")}, [theirs(MARCH, of("a", "b"))], known)[0].again == (
        Again(MARCH),
    )


def test_what_only_the_server_has_is_remembered_at_once() -> None:
    assert compare(Comparison(), {}, [theirs(MARCH, of("b"))], {}) == (Comparison(), {MARCH: of("b")})


def test_a_difference_that_is_gone_is_forgotten() -> None:
    assert compare(Comparison(), {MARCH: of("a")}, [], {MARCH: of("b")}) == (Comparison(), {MARCH: EMPTY})


def test_a_month_is_sent_piece_by_piece_and_then_the_next() -> None:
    two = Comparison((Again(MARCH), Again(APRIL)))
    assert two.sent(MARCH, 7, 0).again == (Again(MARCH, 7), Again(APRIL))
    assert two.sent(MARCH, None, 0).again == (Again(APRIL),)
    assert two.sent(APRIL, None, 0).again == two.again
