"""Training: another counter stands in for the real one, at the same place and with the same lists."""

from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.journal import site as kept


def stand_in(training: Counter, real: Counter) -> None:
    """Work where the real counter works, with what its municipality publishes. Of the real journal it only reads.

    `training` is at its beginning: nothing was published to it, and nobody has said where it works.
    """
    training.in_force.publication = real.publication
    post = posts.where(real)
    if post is not None:
        with training.journal.writing() as writer:
            kept.put_post(writer, post)
