"""The one door to the key store. A key is 32 random bytes under a name; it never travels with the journal.

Where a machine has no key store (a headless Linux, a stripped counter PC), the key lies in a file only its owner may
read. That keeps other users of the machine out and protects nothing against theft of the machine or its disk.
"""

from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from desk.errors import KeyStoreLocked
from desk.files import writable, write_whole

SERVICE = "skranke"


class KeyStore(Protocol):
    """Keeps keys by name. `where` says which store this is: system, file or memory."""

    @property
    def where(self) -> str:
        """`system`, `file` or `memory`."""

    def get(self, name: str) -> bytes | None:
        """The key, or None when the store has none of that name. Raises KeyStoreLocked."""

    def put(self, name: str, key: bytes) -> None:
        """Keep a key; on return it can be read back. Raises KeyStoreLocked or FolderUnwritable."""

    def delete(self, name: str) -> None:
        """Forget a key; nothing happens when there is none. Raises KeyStoreLocked."""


class MemoryKeys:
    """Keys that last as long as the program: for the demo and for tests."""

    where = "memory"

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        """See KeyStore."""
        return self._keys.get(name)

    def put(self, name: str, key: bytes) -> None:
        """See KeyStore."""
        self._keys[name] = key

    def delete(self, name: str) -> None:
        """See KeyStore."""
        self._keys.pop(name, None)


class FileKeys:
    """Keys in files that only their owner may read. Protects nothing against theft."""

    where = "file"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> bytes | None:
        """See KeyStore."""
        try:
            return bytes.fromhex(self._file(name).read_text(encoding="ascii"))
        except (FileNotFoundError, ValueError):
            return None
        except OSError as problem:
            raise KeyStoreLocked() from problem

    def put(self, name: str, key: bytes) -> None:
        """See KeyStore. Raises FolderUnwritable or DiskFull."""
        with writable(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._file(name), key.hex().encode(), private=True)

    def delete(self, name: str) -> None:
        """See KeyStore."""
        self._file(name).unlink(missing_ok=True)

    def any(self) -> bool:
        """Whether a key was ever kept here."""
        return any(self._folder.glob("*.key"))

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.key"


class SystemKeys:
    """The key store of the operating system, through `keyring`; `backend` is one of its backends."""

    where = "system"

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def get(self, name: str) -> bytes | None:
        """See KeyStore. A value that is no key counts as none."""
        kept = self._ask(self._backend.get_password, name)
        try:
            return None if kept is None else bytes.fromhex(kept)
        except ValueError:
            return None

    def put(self, name: str, key: bytes) -> None:
        """See KeyStore. Read back at once: some backends take everything and keep nothing."""
        self._ask(self._backend.set_password, name, key.hex())
        if self.get(name) != key:
            raise KeyStoreLocked()

    def delete(self, name: str) -> None:
        """See KeyStore."""
        from keyring.errors import PasswordDeleteError

        with suppress(PasswordDeleteError):
            self._ask(self._backend.delete_password, name, passing=(PasswordDeleteError,))

    def _ask(self, verb: Any, *values: str, passing: tuple[type[Exception], ...] = ()) -> Any:
        """Backends fail with errors of many libraries; whatever it is, the store did not answer."""
        try:
            return verb(SERVICE, *values)
        except passing:
            raise
        except Exception as problem:
            raise KeyStoreLocked() from problem


def open_keys(kind: str, folder: Path, backend: Any = None) -> KeyStore:
    """The key store of this `kind`: system, file or memory. `folder` is where key files lie.

    The system's store gives way to files when this machine has none, and where that happened once it stays so: a
    store that appears later does not hold the key. Which one holds it is also noted in the journal's side file.
    """
    if kind == "memory":
        return MemoryKeys()
    files = FileKeys(folder)
    if kind == "file" or files.any():
        return files
    import keyring
    import keyring.backends.fail

    chosen = backend or keyring.get_keyring()
    return files if isinstance(chosen, keyring.backends.fail.Keyring) else SystemKeys(chosen)
