"""Errors about guides, and about what one is made from or written to."""

from desk.errors import DeskError, mark


class BrokenGuide(DeskError):
    message = mark(
        "The guide {file} has a mistake at step {step}: {reason}; "
        "the other guides and everything logged are kept; mend the guide and start again."
    )


class UnreadableGuide(BrokenGuide):
    message = mark(
        "The guide {file} cannot be read: {reason}; "
        "the other guides and everything logged are kept; mend the guide and start again."
    )


class UnreadableService(DeskError):
    message = mark(
        "The public service in {file} cannot be read: {reason}; no guide was made and nothing was changed; "
        "mend that file or have it sent again, then try once more."
    )


class SeveralServices(DeskError):
    message = mark(
        "{file} describes {count} public services, and no guide was made; say which one it shall be: {addresses}."
    )


class GuideNotWritten(DeskError):
    message = mark(
        "The guide could not be written to {file} ({reason}), but the guide itself is kept; choose another folder."
    )


class PictureNotTaken(DeskError):
    message = mark(
        "The picture {file} was not taken: {reason}; the guide is kept as it was; choose another picture, or save this "
        "one anew as PNG or JPEG."
    )
