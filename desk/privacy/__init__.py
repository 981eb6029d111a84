"""What must not be written, and what must not be shown."""
