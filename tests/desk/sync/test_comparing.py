"""When two sides differ, what is sent once more, and when it stays quiet."""

from desk.model.delivery import EMPTY, Digest, Stretch, digest, less
from desk.sync.comparing import Again, Comparison, compare
from desk.sync.wire import MonthDigest

RUN = "5e" * 16
MARCH, APRIL = Stretch("0f" * 16, "2026-03"), Stretch("0f" * 16, "2026-04")


def of(*ids: str) -> Digest:
    return digest((each, 0, None) for each in ids)


def theirs(stretch: Stretch, known: Digest) -> MonthDigest:
    return MonthDigest(*stretch, known.n, known.sum)


def test_two_sides_that_are_level_send_nothing() -> None:
    assert compare(Comparison(), {MARCH: of("a")}, [], {}, RUN) == (Comparison(), {})


def test_a_month_that_differs_is_sent_once_more() -> None:
    found, kept = compare(Comparison(), {MARCH: of("a", "b"), APRIL: of("c")}, [theirs(MARCH, of("a"))], {}, RUN)
    assert (found.again, kept) == ((Again(MARCH),), {})


def test_a_difference_that_sending_again_did_not_change_is_remembered_and_then_quiet() -> None:
    ours, differ = {MARCH: of("a")}, [theirs(MARCH, of("a", "b"))]
    first, _ = compare(Comparison(), ours, differ, {}, RUN)
    second, kept = compare(first.sent(MARCH, None, RUN), ours, differ, {}, RUN)
    assert (second.again, kept) == ((), {MARCH: of("b")})
    assert compare(Comparison(), ours, differ, kept, RUN) == (Comparison(), {})


def test_a_server_that_was_restored_in_between_gets_it_again() -> None:
    ours, differ = {MARCH: of("a", "b")}, [theirs(MARCH, of("a"))]
    first, _ = compare(Comparison(), ours, differ, {}, RUN)
    second, kept = compare(first.sent(MARCH, None, RUN), ours, differ, {}, "another")
    assert (second.again, kept) == ((Again(MARCH),), {})


def test_what_two_runs_took_a_piece_of_is_sent_again() -> None:
    ours, differ = {MARCH: of("a", "b")}, [theirs(MARCH, of("a"))]
    first, _ = compare(Comparison(), ours, differ, {}, RUN)
    second = first.sent(MARCH, 7, "another").sent(MARCH, None, RUN)
    assert compare(second, ours, differ, {}, RUN)[0].again == (Again(MARCH),)


def test_what_both_sides_get_changes_no_difference() -> None:
    known = {MARCH: less(of("a", "b"), of("a"))}
    assert compare(Comparison(), {MARCH: of("a", "c")}, [theirs(MARCH, of("a", "b", "c"))], known, RUN)[0].again == ()


def test_a_difference_that_changes_is_sent_again() -> None:
    known = {MARCH: less(of("a", "b"), of("a"))}
    assert compare(Comparison(), {MARCH: of("a", "c")}, [theirs(MARCH, of("a", "b"))], known, RUN)[0].again == (
        Again(MARCH),
    )


def test_what_only_the_server_has_is_remembered_at_once() -> None:
    assert compare(Comparison(), {}, [theirs(MARCH, of("b"))], {}, RUN) == (Comparison(), {MARCH: of("b")})


def test_a_difference_that_is_gone_is_forgotten() -> None:
    assert compare(Comparison(), {MARCH: of("a")}, [], {MARCH: of("b")}, RUN) == (Comparison(), {MARCH: EMPTY})


def test_a_month_is_sent_piece_by_piece_and_then_the_next() -> None:
    two = Comparison((Again(MARCH), Again(APRIL)))
    assert two.sent(MARCH, 7, RUN).again == (Again(MARCH, 7, RUN), Again(APRIL))
    assert two.sent(MARCH, None, RUN).again == (Again(APRIL),)
    assert two.sent(APRIL, None, RUN).again == two.again
