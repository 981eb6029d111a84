"""What Alembic runs for a migration: always on the connection it was given, always inside its transaction."""

from alembic import context

from desk.central import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    # SQLite can take back a change of schema; Alembic would otherwise commit between steps.
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
