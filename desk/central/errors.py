"""Errors of the server that the person who runs it can act on."""

from desk.errors import DeskError, mark


class StoreBusy(DeskError):
    message = mark("Another program is writing in {folder}, so nothing was changed there; run the command again.")


class StoreFailed(DeskError):
    message = mark(
        "The disk under {folder} answered with an error ({reason}), so nothing was changed there; the counters keep "
        "everything and send it again; free some space or mend the disk."
    )


class StoreDamaged(DeskError):
    message = mark(
        "The server's data in {folder} is damaged and was not touched; the counters keep everything and send it "
        "again; bring back a backup, or start with an empty folder."
    )


class NewerStore(DeskError):
    message = mark(
        "The data in {folder} was written by a newer server and was not touched; install the newest version."
    )


class NoStore(DeskError):
    message = mark(
        "There is no server's data in {folder}, so nothing was done; start the server first, or name its folder with "
        "--data."
    )


class PlainHttp(DeskError):
    message = mark(
        "Without encryption the server listens to this computer only, so it was not started on {host}; give "
        "--certificate and --key, or --behind-proxy when a proxy before it encrypts."
    )


class NoCertificate(DeskError):
    message = mark(
        "The certificate or its key cannot be used ({reason}), so the server was not started; check the files given "
        "with --certificate and --key."
    )


class AddressTaken(DeskError):
    message = mark(
        "The server cannot listen on {host}, port {port} ({reason}), so it was not started; choose another port."
    )


class WrongCode(DeskError):
    message = mark(
        "No device waits with the code {code}, so nothing was approved; read the code again, or ask for a new one at "
        "the device, since a code lasts ten minutes and five wrong ones."
    )


class TooManyGuesses(DeskError):
    message = mark("There were too many wrong codes, so nothing is approved for now; try again in {minutes} minutes.")


class UnknownSiteName(DeskError):
    message = mark("There is no site called “{name}”, so nothing was changed; there is: {known}.")


class NoSiteYet(DeskError):
    message = mark(
        "There is no site called “{name}” and no other yet, so nothing was changed; approve without --site, and the "
        "one the device was given comes to be."
    )


class RetiredSiteName(DeskError):
    message = mark(
        "“{name}” is retired, so nothing was approved; give the site where the device stands with --site; there is: "
        "{known}."
    )


class NotItsSite(DeskError):
    message = mark("“{device}” does not write for “{name}”, so nothing was changed; it writes for: {known}.")


class LastSite(DeskError):
    message = mark(
        "“{name}” is the only site “{device}” writes for, so nothing was changed; add another one first, or let the "
        "device in no more with `skranke-central pair revoke`."
    )


class UnknownDevice(DeskError):
    message = mark("There is no device {device}, so nothing was changed; `skranke-central pair list` shows them.")


class TooManyAsking(DeskError):
    message = mark("Too many devices ask to be paired, so this one was not let in the queue; try again in a while.")


class CountsFailed(DeskError):
    message = mark(
        "The counts in {folder} could not be read or written ({reason}), but every record is kept and the counters "
        "are not affected; free some space or mend the disk; what is missing is counted again by itself."
    )


class CountsBusy(DeskError):
    message = mark(
        "Another program is counting in {folder} already, so nothing was done here; it counts all that is new."
    )


class TooLargeToPublish(DeskError):
    message = mark(
        "These files make {size} bytes and the counters take {most} at most, so nothing was published; shorten the "
        "lists: offerings that ended can go, and so can synonyms nobody says."
    )


class Meanwhile(DeskError):
    message = mark(
        "Something else was published or paired in the meantime, so nothing was done; run the command again."
    )


class NoFolder(DeskError):
    message = mark(
        "There is no folder {folder}, so nothing was done; `skranke-central catalogue export` makes one to begin with."
    )


class GuideRefused(DeskError):
    """A guide has a mistake. Facts: guide, step (None where it is about none) and reason."""

    message = mark(
        "The guide “{guide}” has a mistake, so it was not published: {reason}; mend it and publish it again."
    )


class NewerGuide(DeskError):
    """Somebody published a newer revision meanwhile. Facts: guide, revision, document (its bytes)."""

    message = mark(
        "Revision {revision} of “{guide}” is offered already and the file is no later one, so nothing was published; "
        "write that one out with `skranke-central guides export`, put your changes in, and publish it."
    )


class NoGuide(DeskError):
    message = mark(
        "There is no guide “{guide}”, so nothing was done; `skranke-central guides list` shows what is published."
    )


class NoGuideFile(DeskError):
    message = mark(
        "There is no guide in {path}, so nothing was done; name a file that ends in .json, .xlsx or .ods, or a folder "
        "with such files."
    )


class TooManyGuides(DeskError):
    message = mark(
        "There are more than {most} revisions of guides with this one, and the counters take no more, so it was not "
        "published; tell whoever maintains Skranke."
    )
