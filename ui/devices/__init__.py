"""Devices: which municipality this computer reports to, what waits, and how it is paired."""
