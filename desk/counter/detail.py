"""The detail sample: of about one visit in N the counter asks how it ended and what it took.

Left to whoever finds it worth a key, such details are known of the odd visits only. A drawn visit is marked and asks;
it blocks nothing and may stay unanswered. The draw is the visit's own id, which is random: no coin is kept anywhere,
nobody chooses, and the probability travels with the visit as `sample_n`.
"""

from desk.model.visit import Visit


def drawn(visit_id: str, one_in: int) -> int | None:
    """`one_in` if the visit with this id is in a sample of one in so many, else None."""
    return one_in if one_in and int(visit_id, 16) % one_in == 0 else None


def asks(visit: Visit) -> bool:
    """Whether it was drawn and something is still to be said of a question in it."""
    return visit.sample_n is not None and any(None in (each.outcome, each.effort) for each in visit.inquiries)
