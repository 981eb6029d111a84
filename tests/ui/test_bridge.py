"""What the desk announces reaches the screens as one signal, and what it refuses as one sentence."""

from desk.changes import Announcer, Changes
from desk.errors import DeskError, DiskFull
from ui.bridge import Bridge


def test_announcements_become_a_signal_until_the_window_closes() -> None:
    announcer, heard = Announcer(), []
    bridge = Bridge(announcer)
    bridge.changed.connect(heard.append)
    announcer.announce(Changes(settings=True))
    bridge.stop()
    announcer.announce(Changes())
    assert heard == [Changes(settings=True)]


def test_a_verb_that_succeeds_gives_its_changes() -> None:
    bridge = Bridge(Announcer())
    assert bridge.attempt(lambda: Changes(settings=True)) == Changes(settings=True)


def test_a_verb_that_is_refused_is_told_and_gives_nothing() -> None:
    bridge, told = Bridge(Announcer()), []
    bridge.trouble.connect(told.append)
    refusal: DeskError = DiskFull(folder="/journal")

    def verb() -> Changes:
        raise refusal

    assert bridge.attempt(verb) is None
    assert told == [refusal]
