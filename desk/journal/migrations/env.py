"""What Alembic runs for a migration: always on the connection it was given, always inside its transaction."""

from alembic import context

from desk.journal import tables

context.configure(
    connection=context.config.attributes["connection"], target_metadata=tables.metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
