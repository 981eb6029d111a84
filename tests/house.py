"""The plan of the house in tables: who may import whom, the one door of each library, and what is imported late.

`tests/test_architecture.py` holds the code against them.
"""

NOUNS = {"desk.model", "desk.errors", "desk.text"}
VERBS = {"desk.counter", "desk.catalogue", "desk.guides", "desk.changes", "desk.settings"}
ANSWERS = {"desk.analysis", "desk.privacy"}
OPEN = {"desk.app", "desk.figures", "desk.handing", "desk.paperwork", "desk.publishing"}
"""What is done with an open desk, and the desk itself."""

MESSAGE = {"desk.model", "desk.sync.wire", "desk.sync.shape", "desk.sync.envelope"}
WIRE = {
    *(MESSAGE - {"desk.model"}),
    "desk.sync.rows",
    "desk.sync.columns",
    "desk.sync.signature",
    "desk.sync.publication",
    "desk.sync.handover",
    "desk.sync.guides",
    "desk.sync.asked",
    "desk.sync.overlap",
    "desk.sync.journey",
    "desk.sync.tallies",
}
"""The shapes of what is sent: the same for the counter and the server."""

SCREENS = {
    "ui.author",
    "ui.counter",
    "ui.devices",
    "ui.directory",
    "ui.first",
    "ui.guide",
    "ui.journey",
    "ui.kiosk",
    "ui.outside",
    "ui.overlap",
    "ui.paper",
    "ui.reports",
    "ui.settings",
    "ui.shift",
    "ui.suggestion",
    "ui.tallies",
    "ui.window.help",
}
PARTS_OF_SCREENS = {
    "ui.bridge",
    "ui.commands",
    "ui.counting",
    "ui.gap",
    "ui.gate",
    "ui.keymap",
    "ui.keys",
    "ui.places",
    "ui.saving",
    "ui.slip",
    "ui.small.hotkey",
    "ui.span",
    "ui.standing",
    "ui.step",
    "ui.tasks",
    "ui.text",
    "ui.theme",
    "ui.units",
    "ui.viewer",
    "ui.widgets",
    "ui.words",
}
SCREEN = NOUNS | VERBS | OPEN | PARTS_OF_SCREENS | {"desk.privacy"}
"""What every screen may use: never another screen."""

MAY_IMPORT: dict[str, set[str]] = {
    "desk": set(),
    "desk.model": set(),
    "desk.errors": {"desk.model"},
    "desk.changes": {"desk.model"},
    "desk.text": {"desk.model", "desk.errors"},
    "desk.words": {"desk.model", "desk.errors"},
    "desk.files": {"desk.errors"},
    "desk.settings": {*NOUNS, "desk.files"},
    "desk.keys": {"desk.errors", "desk.files"},
    "desk.sqlite": {"desk.errors"},
    "desk.journal": {"desk.model", "desk.errors", "desk.files", "desk.keys", "desk.sqlite"},
    "desk.catalogue": {*NOUNS, "desk.files"},
    "desk.guides": {*NOUNS, "desk.files", "desk.words"},
    "desk.privacy": {"desk.model", "desk.errors"},
    "desk.analysis": {"desk.model", "desk.privacy"},
    "desk.counter": {*NOUNS, *ANSWERS, "desk.changes", "desk.journal", "desk.catalogue", "desk.guides"},
    "desk.reports": {*NOUNS, "desk.files", "desk.words"},
    "desk.sync": {*NOUNS, *WIRE, "desk.changes", "desk.guides", "desk.journal", "desk.keys"},
    "desk.sync.shape": {"desk.model"},
    "desk.sync.rows": {"desk.model", "desk.sync.shape"},
    "desk.sync.wire": {"desk.model", "desk.sync.rows", "desk.sync.shape"},
    "desk.sync.envelope": {"desk.sync.wire", "desk.sync.shape"},
    "desk.sync.columns": {"desk.sync.wire", "desk.sync.rows", "desk.sync.shape", "desk.sync.envelope"},
    "desk.sync.signature": set(),
    "desk.sync.publication": MESSAGE,
    "desk.sync.handover": MESSAGE,
    "desk.sync.guides": MESSAGE,
    "desk.sync.asked": MESSAGE,
    "desk.sync.overlap": {*MESSAGE, "desk.sync.asked"},
    "desk.sync.journey": {*MESSAGE, "desk.sync.asked"},
    "desk.sync.tallies": {*MESSAGE, "desk.sync.asked"},
    "desk.central": {*NOUNS, *WIRE, *ANSWERS}
    | {"desk.catalogue", "desk.files", "desk.guides", "desk.settings", "desk.sqlite"},
    "desk.app": {*NOUNS, *VERBS, "desk.keys", "desk.journal", "desk.sync"},
    "desk.figures": {*NOUNS, "desk.app", "desk.counter"},
    "desk.handing": {*NOUNS, "desk.app", "desk.counter", "desk.guides", "desk.paperwork", "desk.reports"},
    "desk.paperwork": {*NOUNS, "desk.app", "desk.catalogue", "desk.counter", "desk.guides", "desk.reports"},
    "desk.publishing": {*NOUNS, "desk.app", "desk.changes", "desk.counter"},
    "desk.training": {*NOUNS, "desk.app", "desk.catalogue", "desk.counter"}
    | {"desk.files", "desk.journal", "desk.settings"},
    "desk.demo": {*NOUNS, "desk.app", "desk.counter", "desk.publishing", "desk.settings"},
    "ui": set(),
    "ui.bridge": {"desk.changes", "desk.errors"},
    "ui.commands": NOUNS,
    "ui.counting": {*NOUNS, "desk.app", "ui.tasks", "ui.widgets"},
    "ui.filling": {"ui.theme", "ui.widgets"},
    "ui.gap": SCREEN,
    "ui.gate": {"desk.counter"},
    "ui.held": {"ui.gate"},
    "ui.keymap": {"ui.commands"},
    "ui.keys": set(),
    "ui.net": {"desk.errors", "ui.bridge"},
    "ui.places": set(),
    "ui.ready": {"desk.errors"},
    "ui.saving": {*NOUNS, "desk.app", "ui.bridge", "ui.places", "ui.tasks", "ui.theme", "ui.widgets"},
    "ui.singles": {"ui.keymap", "ui.keys", "ui.widgets"},
    "ui.slip": {*NOUNS, "desk.app", "desk.catalogue", "desk.guides", "desk.handing", "desk.paperwork"}
    | {"ui.tasks", "ui.theme", "ui.viewer", "ui.widgets"},
    "ui.small": {"ui.theme", "desk.errors"},
    "ui.span": {*NOUNS, "ui.theme", "ui.widgets"},
    "ui.standing": NOUNS,
    "ui.step": {*NOUNS, "desk.guides", "ui.theme", "ui.units", "ui.widgets", "ui.words"},
    "ui.tasks": {"desk.errors"},
    "ui.text": NOUNS,
    "ui.theme": {"desk.errors", "desk.text"},
    "ui.units": NOUNS,
    "ui.viewer": {"desk.errors", "desk.paperwork", "ui.bridge", "ui.widgets"},
    "ui.widgets": {"ui.theme"},
    "ui.words": NOUNS,
    **dict.fromkeys(SCREENS, SCREEN),
    "ui.beside": SCREEN,
    "ui.beside.kiosk": {*SCREEN, "ui.kiosk"},
    "ui.beside.voices": {*SCREEN, "ui.suggestion"},
    "ui.window": set(),
    "ui.window.frame": {"ui.commands", "ui.theme", "ui.widgets", "ui.window.screens"},
    "ui.window.heading": {*NOUNS, "desk.app", "desk.counter", "ui.standing", "ui.widgets", "ui.words"},
    "ui.window.main_window": {*SCREEN, *SCREENS, "ui.beside", "ui.beside.kiosk", "ui.beside.voices"}
    | {"ui.held", "ui.singles", "ui.small"}
    | {"ui.window.frame", "ui.window.heading", "ui.window.said", "ui.window.screens", "ui.window.summons"}
    | {"ui.window.ways"},
    "ui.window.said": {"desk.app", "desk.errors", "desk.text", "ui.theme", "ui.widgets"},
    "ui.window.screens": {*SCREENS, "ui.widgets"},
    "ui.window.summons": {"desk.app", "ui.small.hotkey"},
    "ui.window.training": {*SCREEN, "desk.training", "ui.window.main_window"},
    "ui.window.ways": {"ui.widgets"},
    "ui.application": {*SCREEN, *SCREENS, "desk.training", "ui.net", "ui.window.main_window", "ui.window.training"},
    "ui.tour": {*SCREEN, *SCREENS, "ui.application", "ui.window.main_window"},
    "ui.__main__": {*SCREEN, "desk.demo", "ui.application", "ui.filling", "ui.ready", "ui.tour"}
    | {"ui.window.main_window"},
}
"""The parts of the house, and which others each may import directly; anything not named here is forbidden."""

NOWHERE: set[str] = set()
DOORS: dict[str, set[str]] = {
    "PySide6": {"ui"},
    "alembic": {"desk.journal", "desk.central"},
    "arabic_reshaper": {"desk.reports"},
    "babel": {"desk.text"},
    "bidi": {"desk.reports"},
    "cryptography": {"desk.journal.spool", "desk.sync", "desk.central"},
    "filelock": {"desk.journal", "desk.central"},
    "holidays": {"desk.counter.day"},
    "igraph": {"desk.guides"},
    "keyring": {"desk.keys"},
    "litestar": {"desk.central"},
    "msgspec": {"desk.journal", "desk.guides.document", "desk.guides.labels", "desk.sync", "desk.central"},
    "numpy": {"desk.analysis", "desk.central"},
    "odfdo": {"desk.guides"},
    "openpyxl": {"desk.guides", "desk.reports.table"},
    "PIL": {"desk.guides.taking"},
    "platformdirs": {"desk.settings"},
    "pyarrow": {"desk.central.counts"},
    "pypdfium2": {"desk.reports.preview"},
    "rapidfuzz": {"desk.catalogue.search"},
    "rdflib": {"desk.guides"},
    "reportlab": {"desk.reports"},
    "requests": {"desk.sync.transport", "desk.sync.line"},
    "segno": {"desk.reports"},
    "sqlalchemy": {"desk.journal", "desk.central"},
    "stdnum": {"desk.privacy.identifiers"},
    "sqlcipher3": {"desk.sqlite"},
    "tomli_w": {"desk.settings"},
    "truststore": {"desk.sync.line"},
    "tzlocal": {"desk.app"},
    "uvicorn": {"desk.central"},
    "Xlib": {"ui.small.x11"},
    # Of the standard library:
    "csv": {"desk.catalogue", "desk.reports.table"},
    "gettext": {"desk.text"},
    "sqlite3": NOWHERE,
    "asyncio": NOWHERE,
    "concurrent": NOWHERE,
    "multiprocessing": NOWHERE,
    "ftplib": NOWHERE,
    "http": NOWHERE,
    "smtplib": NOWHERE,
    "socket": {"desk.sync.line", "desk.central.serving"},
    "ssl": {"desk.sync.line", "desk.central.serving"},
    "urllib": NOWHERE,
}
"""Each third-party library has one door, and so has what must not spread."""

LATE = {"alembic", "arabic_reshaper", "babel", "bidi", "cryptography", "holidays", "igraph", "keyring", "litestar"}
LATE |= {"numpy", "odfdo", "openpyxl", "PIL", "pyarrow", "pypdfium2", "rapidfuzz", "rdflib", "reportlab", "requests"}
LATE |= {"segno", "stdnum", "truststore", "uvicorn", "Xlib"}
"""Libraries that cost too much to import before the first key can be logged."""
