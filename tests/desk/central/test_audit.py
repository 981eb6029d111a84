"""The audit log: whole, or seen not to be."""

import pytest
from sqlalchemy import delete, insert, select, update

from desk.central import audit, tables
from desk.central.audit import BEGINNING, Head
from tests.desk.central.making import NOON, Central

_t = tables.audit.c


@pytest.fixture
def filled(central: Central) -> Central:
    """A log of five entries; the first is that of the server's making."""
    with central.store.writing() as connection:
        for n in range(4):
            audit.note(connection, central.tenant.id, "tried", NOON + n, n=n, name="Ås")
    return central


def test_an_empty_log_has_a_head_too(central: Central) -> None:
    with central.store.reading() as connection:
        assert audit.head(connection, "nobody") == Head(0, BEGINNING)
        assert audit.broken(connection, "nobody") is None


def test_a_log_that_nobody_touched_is_whole(filled: Central) -> None:
    with filled.store.reading() as connection:
        assert audit.broken(connection, filled.tenant.id) is None
        assert audit.head(connection, filled.tenant.id).number == 5


def test_a_cut_tail_shows_in_the_number_and_a_new_one_in_the_hash(filled: Central) -> None:
    tenant = filled.tenant.id
    with filled.store.writing() as connection:
        before = audit.head(connection, tenant)
        connection.execute(delete(tables.audit).where(_t.number == 5))
        assert audit.head(connection, tenant).number == 4
        forged = audit.note(connection, tenant, "tried", NOON + 3, n=99)
    assert forged.number == before.number
    assert forged.hash != before.hash


@pytest.mark.parametrize("column", ["at", "what", "facts", "hash", "number"])
@pytest.mark.parametrize("number", [1, 3, 5])
def test_an_entry_that_was_changed_breaks_the_chain(filled: Central, column: str, number: int) -> None:
    value = {"at": 1, "number": 77}.get(column, "{}")
    with filled.store.writing() as connection:
        connection.execute(update(tables.audit).where(_t.number == number).values({column: value}))
        assert audit.broken(connection, filled.tenant.id) == number


@pytest.mark.parametrize("number", [1, 3])
def test_an_entry_that_was_taken_out_breaks_the_chain(filled: Central, number: int) -> None:
    with filled.store.writing() as connection:
        connection.execute(delete(tables.audit).where(_t.number == number))
        assert audit.broken(connection, filled.tenant.id) == number


def test_an_entry_forged_with_its_own_hash_breaks_the_chain_after_it(filled: Central) -> None:
    tenant = filled.tenant.id
    with filled.store.writing() as connection:
        kept = connection.execute(select(tables.audit).where(_t.number > 3).order_by(_t.number)).mappings().all()
        connection.execute(delete(tables.audit).where(_t.number >= 3))
        audit.note(connection, tenant, "forged", NOON)
        connection.execute(insert(tables.audit), [dict(row) for row in kept])
        assert audit.broken(connection, tenant) == 4
