"""Every action and the key that does it, in one table. Footer, F1, tooltips and tests read it; nothing else names keys.

A command is shown where it acts: on its screen, and there in its modes. A mode is what a screen says its keys do
just now (at the counter: the digits are on the tiles, on the hits, on a picker, ...).
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

EVERYWHERE = "everywhere"
SCREENS = ("counter", "guides", "shift", "overlap", "reports", "devices", "settings", "directory", "outside")
MODES = {
    "counter": (
        "tiles",
        "adding",
        "pending",
        "changing",
        "hits",
        "number",
        "time",
        "picker",
        "referral",
        "guide",
        "note",
    ),
    "guides": ("ready",),
    "shift": ("ready", "handing"),
    "overlap": ("ready",),
    "reports": ("ready",),
    "devices": ("ask", "code", "paired"),
    "settings": ("ready",),
    "directory": ("ready",),
    "outside": ("where", "outing", "activities"),
    "paper": ("cells", "finding"),
    "author": ("begin", "writing", "trying"),
    "journey": ("ready",),
    "tallies": ("ready",),
}
UNDER = {"paper": "shift", "author": "guides", "journey": "guides", "tallies": "overlap"}
"""Small screens that hang under another, which leads to them."""


@dataclass(frozen=True, slots=True)
class Command:
    """An action. `caps` is what its keycaps say, `text` what it does in English (`words` says it in the language).

    `screen` is where it acts, or everywhere; `modes` are those it acts in, none meaning all. `hint` puts it into the
    footer. `sequence` is the shortcut, as QKeySequence reads it, of an action that belongs to the whole window.
    """

    id: str
    caps: tuple[str, ...]
    text: str
    screen: str = EVERYWHERE
    modes: tuple[str, ...] = ()
    hint: bool = False
    sequence: str = ""

    def words(self) -> str:
        """What it does, in the language of the screen."""
        return QCoreApplication.translate("commands", self.text)

    def acts(self, screen: str, mode: str) -> bool:
        """Whether it does something on this screen in this mode."""
        return self.screen in (EVERYWHERE, screen) and (not self.modes or mode in self.modes)


_TILES = ("tiles", "adding", "pending", "changing")
_NEXT = ("tiles", "pending")
_CHOICE = ("picker", "changing")
_STRIP = ("tiles",)
_EITHER = ("tiles", "guide")
_WHOM = ("referral",)
_ADDS = ("tiles", "adding")
_TYPED = ("hits", "time", "number", "referral")

_WHERE, _OUT, _HELD = ("where",), ("outing",), ("activities",)
_DONE = ("outing", "activities")
_BEGIN, _WRITING, _TRYING = ("begin",), ("writing",), ("trying",)

COMMANDS: tuple[Command, ...] = (
    # the counter: what a digit does depends on where its keycaps are
    Command("log", ("1–9", "0"), QT_TRANSLATE_NOOP("commands", "log a visit"), "counter", _NEXT, True),
    # first in the footer, since each of them acts only at times
    Command("there", ("Enter",), QT_TRANSLATE_NOOP("commands", "we are at the stop"), "counter", _STRIP, True),
    Command("belong", ("F11",), QT_TRANSLATE_NOOP("commands", "the last ones belong here"), "counter", _NEXT, True),
    Command(
        "go-on", ("Ctrl", "Enter"), QT_TRANSLATE_NOOP("commands", "its guide, from where it stopped"), "counter",
        _STRIP, True,
    ),
    Command("add-digit", ("1–9", "0"), QT_TRANSLATE_NOOP("commands", "add to the visit"), "counter", ("adding",), True),
    Command("hit", ("1–9",), QT_TRANSLATE_NOOP("commands", "choose a hit"), "counter", ("hits",), True),
    Command("pick", ("1–9", "0"), QT_TRANSLATE_NOOP("commands", "choose"), "counter", _CHOICE, True),
    Command("whom", ("1–9", "0"), QT_TRANSLATE_NOOP("commands", "choose"), "counter", _WHOM, True),
    Command("find-whom", ("A–Z",), QT_TRANSLATE_NOOP("commands", "find in the directory"), "counter", _WHOM, True),
    Command("first-whom", ("Enter",), QT_TRANSLATE_NOOP("commands", "the first one found"), "counter", _WHOM, True),
    Command("count", ("0–9",), QT_TRANSLATE_NOOP("commands", "how many"), "counter", ("number",), True),
    Command("clock", ("0–9",), QT_TRANSLATE_NOOP("commands", "the time, as 0930"), "counter", ("time",), True),
    Command("search", ("A–Z",), QT_TRANSLATE_NOOP("commands", "search"), "counter", _TILES),
    Command("first-hit", ("Enter",), QT_TRANSLATE_NOOP("commands", "log the first hit"), "counter", ("hits",), True),
    Command(
        "number-done", ("Enter",), QT_TRANSLATE_NOOP("commands", "then the tile's key"), "counter", ("number",), True,
    ),
    Command("time-done", ("Enter",), QT_TRANSLATE_NOOP("commands", "keep the time"), "counter", ("time",), True),
    Command("open-guide", ("Ctrl", "Enter"), QT_TRANSLATE_NOOP("commands", "open its guide"), "counter", ("hits",)),
    Command("add", ("+",), QT_TRANSLATE_NOOP("commands", "add to the visit"), "counter", ("tiles",), True),
    Command("other", ("-",), QT_TRANSLATE_NOOP("commands", "add to the visit before"), "counter", _ADDS, True),
    Command("several", ("*",), QT_TRANSLATE_NOOP("commands", "several"), "counter", _NEXT, True),
    Command("strip", ("↑", "↓"), QT_TRANSLATE_NOOP("commands", "move among the last visits"), "counter", _STRIP),
    Command("correct", ("F2",), QT_TRANSLATE_NOOP("commands", "correct"), "counter", _STRIP, True),
    Command("earlier", ("F2", "F2"), QT_TRANSLATE_NOOP("commands", "correct an earlier visit"), "counter", _STRIP),
    Command("outcome", ("F3",), QT_TRANSLATE_NOOP("commands", "outcome"), "counter", _STRIP, True),
    Command("channel", ("F4",), QT_TRANSLATE_NOOP("commands", "channel of the next visit"), "counter", _NEXT, True),
    Command("stop", ("F12",), QT_TRANSLATE_NOOP("commands", "where we are now"), "counter", _NEXT, True),
    Command("effort", ("F5",), QT_TRANSLATE_NOOP("commands", "effort"), "counter", _STRIP, True),
    Command("undo", ("Ctrl", "Z"), QT_TRANSLATE_NOOP("commands", "take back"), "counter", _STRIP, True),
    Command("referred", ("F6",), QT_TRANSLATE_NOOP("commands", "referred to"), "counter", _STRIP, True),
    Command("handed", ("F7",), QT_TRANSLATE_NOOP("commands", "handed to a colleague"), "counter", _STRIP),
    Command("sent", ("F8",), QT_TRANSLATE_NOOP("commands", "sent here by"), "counter", _STRIP),
    Command("continued", ("F9",), QT_TRANSLATE_NOOP("commands", "continued from a colleague"), "counter", _STRIP),
    Command("note", ("Ctrl", "N"), QT_TRANSLATE_NOOP("commands", "note on the visit"), "counter", _STRIP, True),
    Command("take-over-here", ("Ctrl", "T"), QT_TRANSLATE_NOOP("commands", "take over the shift"), "counter", _TILES),
    Command("keep-note", ("Enter",), QT_TRANSLATE_NOOP("commands", "keep the note"), "counter", ("note",), True),
    Command("leave-note", ("Esc",), QT_TRANSLATE_NOOP("commands", "leave it as it was"), "counter", ("note",), True),
    Command("gap-zero", ("Alt", "1"), QT_TRANSLATE_NOOP("commands", "counted, nobody came"), "counter", _STRIP),
    Command("gap-missed", ("Alt", "2"), QT_TRANSLATE_NOOP("commands", "not counted"), "counter", _STRIP),
    Command("gap-closed", ("Alt", "3"), QT_TRANSLATE_NOOP("commands", "closed"), "counter", _STRIP),
    Command("gap-away", ("Alt", "0"), QT_TRANSLATE_NOOP("commands", "take back what was said"), "counter", _STRIP),
    Command("redo", ("Ctrl", "Y"), QT_TRANSLATE_NOOP("commands", "put back"), "counter", _STRIP),
    Command("delete", ("Backspace",), QT_TRANSLATE_NOOP("commands", "delete one"), "counter", _TYPED),
    Command("back", ("Backspace",), QT_TRANSLATE_NOOP("commands", "one question back"), "counter", ("picker",)),
    # the guide that stands beside the counter, while it has the focus
    Command("guide-answer", ("1–9",), QT_TRANSLATE_NOOP("commands", "answer or tick"), "counter", ("guide",), True),
    Command("guide-on", ("Enter",), QT_TRANSLATE_NOOP("commands", "go on"), "counter", ("guide",), True),
    Command("guide-back", ("Backspace",), QT_TRANSLATE_NOOP("commands", "one step back"), "counter", ("guide",), True),
    Command("guide-leave", ("0",), QT_TRANSLATE_NOOP("commands", "leave the guide"), "counter", ("guide",), True),
    Command("guide-type", ("0–9",), QT_TRANSLATE_NOOP("commands", "number or date"), "counter", ("guide",), True),
    Command("guide-out", ("/",), QT_TRANSLATE_NOOP("commands", "leave the guide"), "counter", ("guide",), True),
    Command("guide-more", (".",), QT_TRANSLATE_NOOP("commands", "who says so"), "counter", ("guide",), True),
    Command("guide-release", ("Esc",), QT_TRANSLATE_NOOP("commands", "back to the tiles"), "counter", ("guide",), True),
    Command(
        "cancel", ("Esc",), QT_TRANSLATE_NOOP("commands", "cancel"), "counter",
        ("adding", "pending", "changing", "hits", "number", "time", "picker", "referral"), True,
    ),
    Command(
        "guide-scroll", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "scroll the page"), "counter", ("guide",), True,
    ),
    Command("guide-focus", ("F10",), QT_TRANSLATE_NOOP("commands", "to the guide and back"), "counter", _EITHER),
    # the other screens
    Command("guide-open", ("Enter",), QT_TRANSLATE_NOOP("commands", "open the guide"), "guides", (), True),
    Command("guide-resume", ("Ctrl", "Enter"), QT_TRANSLATE_NOOP("commands", "go on where it stopped"), "guides"),
    Command("move", ("↑", "↓"), QT_TRANSLATE_NOOP("commands", "move"), "guides", (), True),
    Command("guides-scroll", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "scroll the page"), "guides"),
    Command("change-guide", ("F2",), QT_TRANSLATE_NOOP("commands", "change it"), "guides", (), True),
    Command("write-guides", ("F3",), QT_TRANSLATE_NOOP("commands", "write guides"), "guides", (), True),
    # writing guides
    Command("open-draft", ("Enter",), QT_TRANSLATE_NOOP("commands", "write on it"), "author", _BEGIN, True),
    Command("new-guide", ("N",), QT_TRANSLATE_NOOP("commands", "an empty guide"), "author", _BEGIN, True),
    Command("guide-of", ("G",), QT_TRANSLATE_NOOP("commands", "from a guide there is"), "author", _BEGIN, True),
    Command("guide-file", ("F",), QT_TRANSLATE_NOOP("commands", "from a file"), "author", _BEGIN, True),
    Command("save-draft", ("S",), QT_TRANSLATE_NOOP("commands", "save as a spreadsheet"), "author", _BEGIN, True),
    Command("throw-draft", ("Del",), QT_TRANSLATE_NOOP("commands", "throw the draft away"), "author", _BEGIN, True),
    Command("leave-drafts", ("Esc",), QT_TRANSLATE_NOOP("commands", "back to the guides"), "author", _BEGIN),
    Command("steps", ("Ctrl", "↑↓"), QT_TRANSLATE_NOOP("commands", "another step"), "author", _WRITING, True),
    Command("add-step", ("Ctrl", "N"), QT_TRANSLATE_NOOP("commands", "new step"), "author", _WRITING, True),
    Command("drop-step", ("Del",), QT_TRANSLATE_NOOP("commands", "take the step out"), "author", _WRITING),
    Command("move-step", ("Alt", "↑↓"), QT_TRANSLATE_NOOP("commands", "move it in the list"), "author", _WRITING),
    Command("places", ("F6",), QT_TRANSLATE_NOOP("commands", "steps, form, beside it"), "author", _WRITING, True),
    Command("tongue", ("Ctrl", "L"), QT_TRANSLATE_NOOP("commands", "next language"), "author", _WRITING, True),
    Command("undo-guide", ("Ctrl", "Z"), QT_TRANSLATE_NOOP("commands", "take back"), "author", _WRITING, True),
    Command("redo-guide", ("Ctrl", "Y"), QT_TRANSLATE_NOOP("commands", "put back"), "author", _WRITING),
    Command("see-step", ("F3",), QT_TRANSLATE_NOOP("commands", "preview"), "author", _WRITING),
    Command("see-map", ("F4",), QT_TRANSLATE_NOOP("commands", "drawing"), "author", _WRITING),
    Command("map-zoom", ("+", "−"), QT_TRANSLATE_NOOP("commands", "larger, smaller"), "author", _WRITING),
    Command("map-fit", ("0",), QT_TRANSLATE_NOOP("commands", "all of the drawing"), "author", _WRITING),
    Command("see-wrong", ("F5",), QT_TRANSLATE_NOOP("commands", "problems"), "author", _WRITING),
    Command("next-wrong", ("F8",), QT_TRANSLATE_NOOP("commands", "next problem"), "author", _WRITING, True),
    Command("last-wrong", ("Shift", "F8"), QT_TRANSLATE_NOOP("commands", "the problem before"), "author", _WRITING),
    Command("try-guide", ("F9",), QT_TRANSLATE_NOOP("commands", "try it out"), "author", _WRITING, True),
    Command("publish", ("Ctrl", "Enter"), QT_TRANSLATE_NOOP("commands", "publish"), "author", _WRITING, True),
    Command(
        "save-guide", ("Ctrl", "Shift", "S"), QT_TRANSLATE_NOOP("commands", "save as a spreadsheet"), "author",
        _WRITING,
    ),
    Command("leave-draft", ("Esc",), QT_TRANSLATE_NOOP("commands", "back to the drafts"), "author", _WRITING),
    Command("try-answer", ("1–9",), QT_TRANSLATE_NOOP("commands", "answer or tick"), "author", _TRYING, True),
    Command("try-on", ("Enter",), QT_TRANSLATE_NOOP("commands", "go on"), "author", _TRYING, True),
    Command("try-back", ("Backspace",), QT_TRANSLATE_NOOP("commands", "one step back"), "author", _TRYING, True),
    Command("try-more", (".",), QT_TRANSLATE_NOOP("commands", "who says so"), "author", _TRYING),
    Command("try-end", ("Esc",), QT_TRANSLATE_NOOP("commands", "end the trial"), "author", _TRYING, True),
    Command("guide-journey", ("F4",), QT_TRANSLATE_NOOP("commands", "how people went through it"), "guides", (), True),
    Command("journey-months", ("1–3",), QT_TRANSLATE_NOOP("commands", "which months"), "journey", (), True),
    Command("journey-site", ("S",), QT_TRANSLATE_NOOP("commands", "which site"), "journey", (), True),
    Command("journey-revision", ("R",), QT_TRANSLATE_NOOP("commands", "which version"), "journey", (), True),
    Command("journey-zoom", ("+", "−"), QT_TRANSLATE_NOOP("commands", "larger, smaller"), "journey", (), True),
    Command("journey-scroll", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "scroll the page"), "journey", (), True),
    Command("journey-page", ("P",), QT_TRANSLATE_NOOP("commands", "as a page"), "journey", (), True),
    Command("journey-back", ("Esc",), QT_TRANSLATE_NOOP("commands", "back to the guides"), "journey", (), True),
    Command("take-over", ("T",), QT_TRANSLATE_NOOP("commands", "take over, or begin"), "shift", (), True),
    Command("close-shift", ("C",), QT_TRANSLATE_NOOP("commands", "close the shift"), "shift", (), True),
    Command("who", ("1–4",), QT_TRANSLATE_NOOP("commands", "who is at the desk"), "shift", ("ready",), True),
    Command("hand-over", ("H",), QT_TRANSLATE_NOOP("commands", "hand over"), "shift", ("ready",), True),
    Command("hand-item", ("1–9", "0"), QT_TRANSLATE_NOOP("commands", "one more"), "shift", ("handing",), True),
    Command("hand-fewer", ("−",), QT_TRANSLATE_NOOP("commands", "one fewer"), "shift", ("handing",), True),
    Command("hand-words", ("W",), QT_TRANSLATE_NOOP("commands", "words for the next shift"), "shift"),
    Command("hand-finish", ("Esc",), QT_TRANSLATE_NOOP("commands", "finish"), "shift", ("handing",), True),
    Command("item-done", ("K",), QT_TRANSLATE_NOOP("commands", "what was left is done"), "shift", ("ready",), True),
    Command("items-read", ("S",), QT_TRANSLATE_NOOP("commands", "all read"), "shift", ("ready",), True),
    Command("close-waiting", ("X",), QT_TRANSLATE_NOOP("commands", "close what waits"), "shift", ("ready",), True),
    Command("run-on", ("Ctrl", "Z"), QT_TRANSLATE_NOOP("commands", "take back T or C"), "shift"),
    Command("from-paper", ("P",), QT_TRANSLATE_NOOP("commands", "enter what was counted on paper"), "shift", (), True),
    Command("door", ("V",), QT_TRANSLATE_NOOP("commands", "door count"), "shift", (), True),
    Command("check", ("O",), QT_TRANSLATE_NOOP("commands", "check count"), "shift", (), True),
    Command("day-zero", ("Alt", "1"), QT_TRANSLATE_NOOP("commands", "counted, nobody came"), "shift"),
    Command("day-missed", ("Alt", "2"), QT_TRANSLATE_NOOP("commands", "not counted"), "shift"),
    Command("day-closed", ("Alt", "3"), QT_TRANSLATE_NOOP("commands", "closed"), "shift"),
    Command("day-why", ("Alt", "4–8"), QT_TRANSLATE_NOOP("commands", "why it was not counted"), "shift"),
    Command("day-away", ("Alt", "0"), QT_TRANSLATE_NOOP("commands", "take back what was said"), "shift"),
    Command("day-move", ("Alt", "←→"), QT_TRANSLATE_NOOP("commands", "another silent stretch"), "shift"),
    Command("shifts", ("↑", "↓"), QT_TRANSLATE_NOOP("commands", "move among the shifts"), "shift", (), True),
    Command("its-report", ("Enter",), QT_TRANSLATE_NOOP("commands", "shift report"), "shift", (), True),
    Command("cells", ("↑", "↓", "←", "→"), QT_TRANSLATE_NOOP("commands", "move in the matrix"), "overlap", (), True),
    Command("sides", ("1–3",), QT_TRANSLATE_NOOP("commands", "which two sides"), "overlap", (), True),
    Command("months", ("4–6",), QT_TRANSLATE_NOOP("commands", "which months"), "overlap", (), True),
    Command("which-site", ("S",), QT_TRANSLATE_NOOP("commands", "which site"), "overlap", (), True),
    Command("to-links", ("Tab",), QT_TRANSLATE_NOOP("commands", "to the list"), "overlap"),
    Command("mark-link", ("Enter",), QT_TRANSLATE_NOOP("commands", "show it in the matrix"), "overlap", (), True),
    Command("stop-counting", ("Esc",), QT_TRANSLATE_NOOP("commands", "stop counting"), "overlap", (), True),
    Command("what-else", ("W",), QT_TRANSLATE_NOOP("commands", "what else was counted"), "overlap", (), True),
    Command("tallies-months", ("1–3",), QT_TRANSLATE_NOOP("commands", "which months"), "tallies", (), True),
    Command("tallies-site", ("S",), QT_TRANSLATE_NOOP("commands", "which site"), "tallies", (), True),
    Command("tallies-scroll", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "scroll the page"), "tallies", (), True),
    Command("tallies-page", ("P",), QT_TRANSLATE_NOOP("commands", "as pages"), "tallies", (), True),
    Command("tallies-back", ("Esc",), QT_TRANSLATE_NOOP("commands", "back to the overlap"), "tallies", (), True),
    Command("which-report", ("↑", "↓"), QT_TRANSLATE_NOOP("commands", "another report"), "reports", (), True),
    Command("open-page", ("Enter",), QT_TRANSLATE_NOOP("commands", "open in the PDF viewer"), "reports", (), True),
    Command("save-page", ("S",), QT_TRANSLATE_NOOP("commands", "save as PDF"), "reports", (), True),
    Command("save-table", ("T",), QT_TRANSLATE_NOOP("commands", "save as a spreadsheet"), "reports", (), True),
    Command("zoom", ("+", "−"), QT_TRANSLATE_NOOP("commands", "larger, smaller"), "reports", (), True),
    Command("whole-page", ("0",), QT_TRANSLATE_NOOP("commands", "the whole page"), "reports", (), True),
    Command("page-width", ("1",), QT_TRANSLATE_NOOP("commands", "the full width"), "reports"),
    Command("scroll-page", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "scroll the page"), "reports"),
    Command("ask-code", ("Enter",), QT_TRANSLATE_NOOP("commands", "ask for a code"), "devices", ("ask",), True),
    Command("copy-code", ("Ctrl", "C"), QT_TRANSLATE_NOOP("commands", "copy the code"), "devices", ("code",), True),
    Command("cancel-code", ("Esc",), QT_TRANSLATE_NOOP("commands", "cancel"), "devices", ("code",), True),
    Command("send-now", ("S",), QT_TRANSLATE_NOOP("commands", "send now"), "devices", ("paired",), True),
    Command("find-setting", ("A–Z",), QT_TRANSLATE_NOOP("commands", "find a setting"), "settings", (), True),
    Command("training", ("Ctrl", "T"), QT_TRANSLATE_NOOP("commands", "begin or end a training"), "settings", (), True),
    Command("next", ("Tab",), QT_TRANSLATE_NOOP("commands", "to the next setting"), "settings", (), True),
    Command("choose", ("←", "→"), QT_TRANSLATE_NOOP("commands", "choose"), "settings", (), True),
    # the sheet from paper, under the shift
    Command("sum", ("0–9",), QT_TRANSLATE_NOOP("commands", "a sum"), "paper", ("cells",), True),
    Command("next-sum", ("Enter",), QT_TRANSLATE_NOOP("commands", "the next one"), "paper", ("cells",), True),
    Command("fields", ("↑", "↓", "←", "→"), QT_TRANSLATE_NOOP("commands", "move"), "paper", ("cells",), True),
    Command("along", ("Tab",), QT_TRANSLATE_NOOP("commands", "the next part of the day"), "paper", ("cells",)),
    Command("empty-sum", ("Del",), QT_TRANSLATE_NOOP("commands", "empty the field"), "paper", ("cells",)),
    Command("find-row", ("A–Z",), QT_TRANSLATE_NOOP("commands", "another category"), "paper", ("cells",), True),
    Command("take-row", ("1–5",), QT_TRANSLATE_NOOP("commands", "choose a hit"), "paper", ("finding",), True),
    Command("first-row", ("Enter",), QT_TRANSLATE_NOOP("commands", "the first hit"), "paper", ("finding",), True),
    Command("no-row", ("Esc",), QT_TRANSLATE_NOOP("commands", "back to the sums"), "paper", ("finding",), True),
    Command("write-sheet", ("Ctrl", "Enter"), QT_TRANSLATE_NOOP("commands", "write them all"), "paper", (), True),
    Command("sheet-day", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "another day"), "paper", ("cells",), True),
    Command("sheet-stop", ("F12",), QT_TRANSLATE_NOOP("commands", "another stop"), "paper", ("cells",), True),
    Command("undo-sheet", ("Ctrl", "Z"), QT_TRANSLATE_NOOP("commands", "take it all back"), "paper", ("cells",)),
    Command("redo-sheet", ("Ctrl", "Y"), QT_TRANSLATE_NOOP("commands", "put it back"), "paper", ("cells",)),
    Command("leave-sheet", ("Esc",), QT_TRANSLATE_NOOP("commands", "back to the shift"), "paper", ("cells",)),
    # outside: conversations where people are, and activities
    Command("known-place", ("1–9",), QT_TRANSLATE_NOOP("commands", "a place that is known"), "outside", _WHERE, True),
    Command("typed-place", ("Enter",), QT_TRANSLATE_NOOP("commands", "the place typed"), "outside", _WHERE, True),
    Command("tap", ("1–9", "0"), QT_TRANSLATE_NOOP("commands", "log a conversation"), "outside", _OUT, True),
    Command("people", ("+", "−"), QT_TRANSLATE_NOOP("commands", "how many people"), "outside", _OUT, True),
    Command("out-back", ("Ctrl", "Z"), QT_TRANSLATE_NOOP("commands", "take back"), "outside", _DONE, True),
    Command("out-place", ("P",), QT_TRANSLATE_NOOP("commands", "another place"), "outside", _OUT, True),
    Command("out-all", ("A",), QT_TRANSLATE_NOOP("commands", "all categories"), "outside", _OUT, True),
    Command("out-tile", ("Tab", "↑", "↓"), QT_TRANSLATE_NOOP("commands", "move among the tiles"), "outside", _OUT),
    Command("out-press", ("Enter",), QT_TRANSLATE_NOOP("commands", "log the tile"), "outside", _OUT),
    Command("keep-activity", ("Enter",), QT_TRANSLATE_NOOP("commands", "write it down"), "outside", _HELD, True),
    Command("next-line", ("Tab",), QT_TRANSLATE_NOOP("commands", "to the next line"), "outside", _HELD, True),
    Command("drop-activity", ("Del",), QT_TRANSLATE_NOOP("commands", "take back one of the list"), "outside", _HELD),
    Command("leave-activity", ("Esc",), QT_TRANSLATE_NOOP("commands", "leave it as it was"), "outside", _HELD),
    Command("month", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "another month"), "outside", _HELD, True),
    Command("outside-part", ("Ctrl", "Tab"), QT_TRANSLATE_NOOP("commands", "the other part"), "outside", (), True),
    Command("find-unit", ("A–Z",), QT_TRANSLATE_NOOP("commands", "find"), "directory", (), True),
    Command("units", ("↑", "↓"), QT_TRANSLATE_NOOP("commands", "move"), "directory", (), True),
    Command("refer", ("Enter",), QT_TRANSLATE_NOOP("commands", "refer the highlighted visit"), "directory", (), True),
    Command("scroll-unit", ("PgUp", "PgDn"), QT_TRANSLATE_NOOP("commands", "scroll the page"), "directory"),
    # everywhere
    Command("counter", ("Ctrl", "1"), QT_TRANSLATE_NOOP("commands", "Counter"), sequence="Ctrl+1"),
    Command("guides", ("Ctrl", "2"), QT_TRANSLATE_NOOP("commands", "Guides"), sequence="Ctrl+2"),
    Command("shift", ("Ctrl", "3"), QT_TRANSLATE_NOOP("commands", "Shift"), sequence="Ctrl+3"),
    Command("overlap", ("Ctrl", "4"), QT_TRANSLATE_NOOP("commands", "Overlap"), sequence="Ctrl+4"),
    Command("reports", ("Ctrl", "5"), QT_TRANSLATE_NOOP("commands", "Reports"), sequence="Ctrl+5"),
    Command("devices", ("Ctrl", "6"), QT_TRANSLATE_NOOP("commands", "Devices"), sequence="Ctrl+6"),
    Command("settings", ("Ctrl", "7"), QT_TRANSLATE_NOOP("commands", "Settings"), sequence="Ctrl+7"),
    Command("directory", ("Ctrl", "8"), QT_TRANSLATE_NOOP("commands", "Directory"), sequence="Ctrl+8"),
    Command("voices", ("Ctrl", "I"), QT_TRANSLATE_NOOP("commands", "what visitors say"), sequence="Ctrl+I"),
    Command("kiosk", ("Ctrl", "K"), QT_TRANSLATE_NOOP("commands", "the visitors' question"), sequence="Ctrl+K"),
    Command("outside", ("Ctrl", "9"), QT_TRANSLATE_NOOP("commands", "Outside"), sequence="Ctrl+9"),
    Command("small", ("Ctrl", "B"), QT_TRANSLATE_NOOP("commands", "the small bar and back"), sequence="Ctrl+B"),
    Command("help", ("F1",), QT_TRANSLATE_NOOP("commands", "all keys"), hint=True, sequence="F1"),
)  # fmt: skip


def command(command_id: str) -> Command:
    """The command with this id."""
    return next(entry for entry in COMMANDS if entry.id == command_id)


def of_screen(screen: str) -> Iterator[Command]:
    """All that can be done on a screen, in any mode, those of every screen last."""
    yield from (entry for entry in COMMANDS if entry.screen == screen)
    yield from (entry for entry in COMMANDS if entry.screen == EVERYWHERE)


def shown(screen: str, mode: str, resting: Set[str] = frozenset()) -> tuple[Command, ...]:
    """What the footer shows: the hints that act on this screen in this mode, in the table's order.

    `resting` are the ids of those that would do nothing just now.
    """
    return tuple(entry for entry in COMMANDS if entry.hint and entry.acts(screen, mode) and entry.id not in resting)
