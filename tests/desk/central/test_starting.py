"""The start of a server, and what its municipality is called."""

from pathlib import Path

from sqlalchemy import select

from desk.central import tables, tenants
from desk.central.starting import NAMELESS, nameless, start
from desk.central.store import Store
from tests.desk.central.making import NOON


def called(store: Store) -> str:
    with store.reading() as connection:
        return tenants.tenant(connection).name


def test_a_municipality_is_called_as_was_said_until_somebody_says_otherwise(tmp_path: Path) -> None:
    names = []
    for said in ("", " Elvebyen ", "", "Elvebyen kommune"):
        store = start(tmp_path, said, NOON)
        names.append((called(store), nameless(store)))
        store.close()
    assert names == [(NAMELESS, True), ("Elvebyen", False), ("Elvebyen", False), ("Elvebyen kommune", False)]


def test_another_name_is_in_the_log_and_it_is_the_same_municipality(tmp_path: Path) -> None:
    ids = set()
    for said in ("Elvebyen", "Elvebyen", "Nordvik"):
        store = start(tmp_path, said, NOON)
        with store.reading() as connection:
            ids.add(tenants.tenant(connection).id)
            noted = connection.execute(select(tables.audit.c.what).order_by(tables.audit.c.number)).scalars().all()
        store.close()
    assert (len(ids), noted) == (1, ["founded", "renamed"])
