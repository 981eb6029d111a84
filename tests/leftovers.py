"""What a test must not leave behind; tests/conftest.py asks after every test.

Works without PySide6 and before SQLAlchemy is loaded: it looks only at what the process has imported.
"""

import gc
import sys
import threading


def new_threads(before: set[threading.Thread], patience: float = 2) -> list[str]:
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


def open_transactions() -> list[str]:
    """Connections to a journal that are inside a transaction."""
    sqlalchemy = sys.modules.get("sqlalchemy")
    if sqlalchemy is None:
        return []
    connections = [each for each in gc.get_objects() if type(each) is sqlalchemy.Connection]
    # One that could not be opened is nothing but a shell until it is collected.
    opened = [each for each in connections if hasattr(each, "_dbapi_connection")]
    return [repr(each) for each in opened if not each.closed and each.in_transaction()]
