"""The start of a server: its store opened or made, and one municipality in it."""

from pathlib import Path

from desk.central import tenants
from desk.central.store import FOLDED_LATE, Store, open_store

NAMELESS = "Skranke"
"""What the municipality is called until somebody says."""


def start(folder: Path, name: str, now: int) -> Store:
    """The store of a server; `name` is what the municipality is called from now on, empty for what it was called.

    Raises as `open_store`.
    """
    store = open_store(folder, create=True, folded_at=FOLDED_LATE)  # by the refresher, when a delivery has ended
    try:
        with store.writing() as connection:
            tenants.found(connection, name.strip() or NAMELESS, now)
            if name.strip():
                tenants.call(connection, name.strip(), now)
    except BaseException:
        store.close()
        raise
    return store


def nameless(store: Store) -> bool:
    """Whether nobody has said what the municipality is called."""
    with store.reading() as connection:
        return tenants.tenant(connection).name == NAMELESS
