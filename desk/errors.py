"""Errors a user can act on: each is one sentence that says what happened, what was kept, and what to do.

`message` is the English sentence with `{facts}` in it; `desk.text.explain` says it in the user's language.
"""

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field


def mark(message: str) -> str:
    """Mark a message for translation; it is looked up later, when the language is known."""
    return message


@dataclass(frozen=True, slots=True)
class Reason:
    """A marked message that stands inside a sentence or another reason as a fact, and is translated with it."""

    message: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.message.format(**self.facts)


_REFUSALS = {
    errno.ENOENT: mark("it is not there"),
    errno.EACCES: mark("Skranke has no access"),
    errno.EPERM: mark("Skranke has no access"),
    errno.EROFS: mark("nothing can be written there"),
    errno.EISDIR: mark("it is a folder, not a file"),
    errno.ENOTDIR: mark("a file stands in the way"),
    errno.EEXIST: mark("a file stands in the way"),
    errno.ENOSPC: mark("the disk is full"),
    errno.ENAMETOOLONG: mark("the name is too long"),
    errno.EBUSY: mark("another program is using it"),
    errno.EADDRINUSE: mark("another program is listening there"),
    errno.EADDRNOTAVAIL: mark("this computer does not have that address"),
    errno.EIO: mark("the disk cannot be read or written there"),
}


def refusal(problem: OSError) -> Reason:
    """Why the operating system refused, in words of ours: its own are English. What is rare keeps its code."""
    number = problem.errno or 0
    if number in _REFUSALS:
        return Reason(_REFUSALS[number])
    return Reason(mark("the operating system says {code}"), {"code": errno.errorcode.get(number, number)})


class DeskError(Exception):
    """The base of them all. Facts fill the braces of the message."""

    message: str = mark("Something unexpected happened, but what was ticked is kept; start Skranke again.")

    def __init__(self, **facts: object) -> None:
        super().__init__(self.message.format(**facts))
        self.facts = facts


class DiskFull(DeskError):
    message = mark(
        "The disk is full, so what you just did was not written, but everything ticked before is kept; "
        "free some space on {folder} and press the key again."
    )


class FolderUnwritable(DeskError):
    message = mark(
        "Skranke may not write in {folder}, but nothing there was changed; "
        "ask for write access to that folder, then start again."
    )


class WriteFailed(DeskError):
    message = mark(
        "The disk answered with an error ({reason}), so what you just did was not written, but everything ticked "
        "before is kept; press the key again, and if it stays so, tell your IT support."
    )


class JournalBusy(DeskError):
    message = mark(
        "Another program is writing in the journal, so what you just did was not written, but everything ticked "
        "before is kept; press the key again."
    )


class OldSqlite(DeskError):
    message = mark(
        "The database engine here is version {version}, which can damage a journal, so nothing was opened; "
        "install Skranke again to get {needed} or newer."
    )


class WrongKey(DeskError):
    message = mark(
        "The key on this computer does not open the journal in {folder}, but the journal is untouched; "
        "sign in as the user who made it, or set it aside and start with an empty one."
    )


class KeyLost(DeskError):
    message = mark(
        "The key to the journal in {folder} is not in the key store any more, but the journal is untouched; "
        "bring the key store back, or set the journal aside and start with an empty one."
    )


class KeyStoreLocked(DeskError):
    message = mark(
        "The key store of this computer is locked or does not answer, but the journal is untouched; "
        "unlock the key store and start again."
    )


class JournalDamaged(DeskError):
    message = mark(
        "The journal in {folder} is damaged, but the spare copy of every tick is whole; "
        "let Skranke set the damaged file aside and rebuild it from the spare copy."
    )


class JournalGone(DeskError):
    message = mark(
        "The folder {folder} with the journal is gone, so nothing can be read or written now, but everything ticked "
        "before lies in it; bring it back where it was and press the key again."
    )


class NewerJournal(DeskError):
    message = mark(
        "The journal in {folder} was written by a newer Skranke, but it is untouched; install the newest version."
    )


class BrokenCatalogue(DeskError):
    message = mark(
        "The category list {file} has mistakes ({count} in all), the first in row {row}: {reason}; "
        "what was logged is kept; mend the list and start again."
    )


class UnreadableCatalogue(BrokenCatalogue):
    message = mark(
        "The category list {file} cannot be read: {reason}; "
        "what was logged is kept; put the list back or install Skranke again, then start again."
    )


class UnknownLanguage(DeskError):
    message = mark(
        "Skranke does not speak “{language}”, and nothing was changed; choose one of nb, nn, da, sv, nl and en."
    )


class UnknownLanguageSet(UnknownLanguage):
    message = mark(
        "The settings in {file} ask for the language “{language}”, which Skranke does not speak, and nothing was "
        "changed; put nb, nn, da, sv, nl or en there, or remove that file."
    )


class BrokenVariable(DeskError):
    message = mark(
        "The variable {name} says “{value}”, which means nothing to Skranke, and nothing was changed; "
        "set it to one of {choices}, or not at all."
    )


class BrokenSettings(DeskError):
    message = mark(
        "The settings in {file} cannot be read ({reason}), but what was logged is kept; mend or remove that file."
    )


class KeysRefused(DeskError):
    message = mark(
        "Some keys in {file} cannot be used ({entries}), so those commands keep their usual keys, but everything else "
        "is as you chose; choose other keys in Settings."
    )


class HotkeyTaken(DeskError):
    message = mark(
        "Another program has {keys} already, so Skranke has no key everywhere, but everything else works as before; "
        "choose another one in Settings."
    )


class MissingFont(DeskError):
    message = mark(
        "The font {font} is missing from {folder}, so no report was made, but what was logged is kept; "
        "install Skranke again."
    )


class MissingScreenFont(MissingFont):
    message = mark(
        "The font {font} is missing from {folder}, so the screens use another one and reports cannot be made, "
        "but logging works and what was logged is kept; install Skranke again."
    )


class NowhereYet(DeskError):
    message = mark(
        "Skranke does not know yet where you are working, so nothing was written; type the name of the place first."
    )


class NoSuchFolder(DeskError):
    message = mark(
        "There is no folder {folder}, so the report was not saved, but what was logged is kept; choose another folder."
    )


class NotSaved(DeskError):
    message = mark(
        "The report could not be saved in {folder} ({reason}), but what was logged is kept; choose another folder."
    )


class MissingSign(DeskError):
    message = mark(
        "No font here has the sign “{sign}”, so the slip in {language} was not made, but the guide goes on and what "
        "was logged is kept; choose another language, and tell the guide's owner."
    )


class SlipTooLong(DeskError):
    message = mark(
        "The slip in {language} does not fit on one page in letters that can be read, so it was not made, but the "
        "guide goes on and what was logged is kept; choose another language, and tell the guide's owner."
    )


class TourNotMade(DeskError):
    message = mark(
        "The pictures could not be written in {folder}: {reason}; nothing that was logged was touched; "
        "name another folder."
    )


class UnsafeAddress(DeskError):
    message = mark(
        "“{address}” is not a safe address of a server, so nothing was sent, but everything ticked is kept; "
        "type one that begins with https://."
    )


class NoAuthority(DeskError):
    message = mark(
        "The file {file} with the certificate authority cannot be read ({reason}), so nothing was sent, but "
        "everything is kept here; bring it back, or ask your IT support."
    )


class NotPaired(DeskError):
    # The reason is a sentence of its own: what happened, what was kept and what to do.
    message = mark("{reason}")


class CodeRanOut(NotPaired):
    message = mark("Nobody approved the code before it ran out, but everything is kept here; ask for a new code.")


class OnlyTraining(NotPaired):
    message = mark(
        "This is a training, so the server was not asked and nothing of it leaves this computer; "
        "end the training first, then pair."
    )


class NoDisplay(DeskError):
    message = mark(
        "Skranke finds no display to open a window on; nothing was started and everything logged is kept; "
        "on a Linux without a desktop run: {line} – and then put xvfb-run -a before the command."
    )


class NoWindows(DeskError):
    message = mark(
        "Qt, which draws the windows, does not load here ({reason}); nothing was started and everything logged is "
        "kept; on Debian or Ubuntu run: {line}"
    )


class NotPublished(DeskError):
    # The reason is a sentence of its own: what happened, what was kept and what to do.
    message = mark("{reason}")
