"""The first start, and a start that cannot go on."""
