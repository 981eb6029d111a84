"""What a test must not leave behind; tests/conftest.py asks after every test.

Works without PySide6: it looks only at what the process has imported.
"""

import sys
import threading
from weakref import WeakSet

from sqlalchemy import Connection, Engine, event


def new_threads(before: set[threading.Thread], patience: float = 20) -> list[str]:
    """Python threads that are not in `before` and do not end by themselves within `patience` seconds."""
    started = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    for thread in started:
        thread.join(patience)
    return [f"thread {thread.name}" for thread in started if thread.is_alive()]


def windows() -> dict[int, str]:
    """Top-level widgets and running timers, by the address of the C++ object; empty before Qt is loaded."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers: list[QObject] = [
        wrapper for wrapper in shiboken6.getAllValidWrappers() if isinstance(wrapper, QTimer) and wrapper.isActive()
    ]
    left = [*widgets.QApplication.topLevelWidgets(), *timers]
    return {shiboken6.getCppPointer(each)[0]: repr(each) for each in left}


_connections: WeakSet[Connection] = WeakSet()


@event.listens_for(Engine, "engine_connect")
def _remember(connection: Connection) -> None:
    _connections.add(connection)


def open_transactions() -> list[str]:
    """Connections to a database that are inside a transaction."""
    return [repr(each) for each in list(_connections) if not each.closed and each.in_transaction()]
