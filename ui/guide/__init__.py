"""Guides: the panel that runs one beside the counter, and the screen that lists them.

`panel` holds the run and writes what becomes of it; `ui.step` draws the step at hand.
"""
