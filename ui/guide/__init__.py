"""Guides: the panel that runs one beside the counter, and the screen that lists them.

`panel` holds the run and writes what becomes of it; `step` draws the step at hand; `path` the way to it.
"""
