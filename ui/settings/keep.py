"""Keeping a choice."""

from dataclasses import replace

from desk.app import OpenDesk
from ui.bridge import Bridge


def keep(desk: OpenDesk, bridge: Bridge, **chosen: object) -> None:
    """Keep these preferences; everybody hears of it and wears them at once."""
    bridge.attempt(lambda: desk.change(replace(desk.settings.preferences, **chosen)))  # type: ignore[arg-type]
