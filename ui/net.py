"""The last net: an error nobody foresaw becomes a sentence on screen and a line in a file, never a lost window.

The file says where in the code it happened and nothing of what was being written: no message, no values.
"""

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from desk.errors import DeskError
from ui.bridge import Bridge

LARGEST = 256_000
"""Bytes the file may have before it is begun anew."""


class Net:
    """Catches what reaches the top while it hangs. `folder` is where its file lies."""

    def __init__(self, bridge: Bridge, folder: Path) -> None:
        self._bridge, self.file = bridge, folder / "errors.txt"
        self._before = sys.excepthook
        sys.excepthook = self.catch

    def take_away(self) -> None:
        """Let errors through again."""
        if sys.excepthook == self.catch:
            sys.excepthook = self._before

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write down where it happened and say the sentence. What a person interrupts is let through."""
        if not isinstance(error, Exception):
            self._before(kind, error, trace)
            return
        if not isinstance(error, DeskError):
            self._note(kind, trace)
            error = DeskError()
        self._bridge.trouble.emit(error)

    def _note(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
        lines = [f"{datetime.now(UTC):%Y-%m-%d %H:%M:%SZ} {kind.__module__}.{kind.__qualname__}", *places, ""]
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            begun = self.file.exists() and self.file.stat().st_size < LARGEST
            with self.file.open("a" if begun else "w", encoding="utf-8") as notes:
                notes.write("\n".join(lines))
        except OSError:
            print("\n".join(lines), file=sys.stderr)
