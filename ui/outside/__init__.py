"""Outside the counter: conversations where people are, and what the library puts on."""
