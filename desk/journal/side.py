"""The side file beside the journal: which journal it is, where its key lies, and how to know the right key.

To SQLite a wrong key, a damaged first page and a cut file look the same; with a check value of the key they do not.
"""

import hmac
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from desk.files import write_whole
from desk.journal.spool import derive

_LABEL = "skranke key check"


@dataclass(frozen=True, slots=True)
class Side:
    """`journal` is the origin and the name of the key; `keys` says which store has the key: system, file or memory."""

    journal: str
    keys: str
    check: str

    def fits(self, key: bytes) -> bool:
        """Whether it is the key of this journal."""
        return hmac.compare_digest(self.check, _check(key))


def side_of(journal: str, keys: str, key: bytes) -> Side:
    """The side file's content for a journal and its key."""
    return Side(journal, keys, _check(key))


def read_side(file: Path) -> Side | None:
    """The side file, or None when there is none that can be read as one."""
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        return Side(str(values["journal"]), str(values["keys"]), str(values["check"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def write_side(file: Path, side: Side) -> None:
    """Write it whole. Raises OSError."""
    write_whole(file, (json.dumps(asdict(side), indent=2) + "\n").encode())


def _check(key: bytes) -> str:
    return derive(key, _LABEL)[:16].hex()
