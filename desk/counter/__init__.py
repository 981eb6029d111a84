"""The verbs of staff. Each is one transaction and returns the Changes it made, announced to all who listen."""
