"""The counter filled with examples: a seeded model of eight weeks, on a journal that is thrown away."""
