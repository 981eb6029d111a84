"""Settings: few, explained, searchable, and applied at once."""
