"""What staff did or typed that cannot be taken: each says what is kept and what to do."""

from desk.errors import DeskError, mark


class VisitGone(DeskError):
    message = mark(
        "That visit was removed in the meantime, so it was not changed, but all others are kept; choose another one."
    )


class ActivityGone(DeskError):
    message = mark(
        "That activity was taken back in the meantime, so it was not changed, but all others are kept; "
        "choose another one."
    )


class IdeaGone(DeskError):
    message = mark(
        "That idea was taken back in the meantime, so it was not changed, but all others are kept; choose another one."
    )


class PointsToSomebody(DeskError):
    # What was found is no fact of it: it must not get into a log.
    message = mark(
        "This looks like {kind}, so the note was not kept, but your words still stand here; "
        "leave that out and press Enter again."
    )


class IdeaPointsToSomebody(PointsToSomebody):
    message = mark(
        "This looks like {kind}, so the idea was not kept in words, but it is counted and your words still stand here; "
        "leave that out and press Enter again."
    )


class PlacePointsToSomebody(PointsToSomebody):
    message = mark(
        "This looks like {kind}, so it was not taken as the name of a place, but everything logged is kept; "
        "write the name without it."
    )


class TooMany(DeskError):
    """A count cannot be right. Fact: most."""

    message = mark("More than {most} cannot be right, so nothing was kept; look at the number again.")


class BackToFront(DeskError):
    """A stretch of time ends before it begins, or has not ended yet."""

    message = mark("That time ends before it begins, or later than now, so nothing was kept; look at both times again.")


class NotThen(DeskError):
    message = mark(
        "That time is still to come or longer ago than can be entered, so nothing was written; "
        "choose another day or part of the day."
    )


class NotReadAsDays(DeskError):
    """Hours, closed days or sample weeks were typed in a way we do not read. Facts: part, example."""

    message = mark("“{part}” could not be read, so what stood there before is kept; write it as {example}.")


class WrongPin(DeskError):
    message = mark(
        "A PIN has four to eight digits, so this one was not kept, and the one before still holds; type another one."
    )


class CardScanned(DeskError):
    message = mark(
        "That looked like a scanned card, so nothing was logged and nothing was kept of it; "
        "scan it in the library system instead."
    )
