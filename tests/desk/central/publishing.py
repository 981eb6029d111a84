"""Publishing as a test does it: rows of files, put in force without a disk."""

from desk.catalogue.writing import Rows
from desk.central import publishing, tenants
from desk.central.publishing import Plan, Revision
from desk.central.store import Store
from tests.desk.catalogue.files import sheets_of, the_rows
from tests.desk.central.making import NOON


def planned(store: Store, rows: Rows | None = None) -> Plan:
    """What publishing these rows would do; those of `a_publication` when there are none."""
    with store.reading() as connection:
        return publishing.plan(connection, tenants.tenant(connection), sheets_of(rows or the_rows()))


def carried_out(store: Store, plan: Plan, now: int = NOON) -> Revision:
    """What was planned, published."""
    with store.writing() as connection:
        server, tenant = tenants.server(connection), tenants.tenant(connection)
        return publishing.publish(connection, server, tenant, plan, now)


def published(store: Store, rows: Rows | None = None, now: int = NOON) -> Revision:
    """The revision that these rows make."""
    return carried_out(store, planned(store, rows), now)
