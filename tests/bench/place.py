"""A place of work with a long past: what the benchmarks of the screen open."""

from pathlib import Path

from desk.journal.site import put_post
from desk.keys import open_keys
from desk.model.site import Desk, Post, Site
from desk.settings import Settings, settings_in
from tests.builders import DESK, SITE, filled_journal

POST = Post(Site(SITE, "Elvebyen innbyggertorg"), Desk(DESK, SITE, ""))


def a_long_past(folder: Path, visits: int) -> Settings:
    """Settings whose journal below `folder` holds that many visits at the place this device stands at."""
    settings = settings_in(folder, keys="file")
    journal = filled_journal(folder, visits, keys=open_keys("file", settings.config.parent))
    try:
        with journal.writing() as writer:
            put_post(writer, POST)
    finally:
        journal.close()
    return settings


def size_of(folder: Path) -> str:
    """How much the files in a folder take."""
    total = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return f"{total / 1_000_000:.1f} MB"
