"""What fills the window: all that the window knows of a screen, and all that a screen may ask of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Screen(QWidget):
    """One screen. It knows no other: what another one has it asks for, and whoever holds them all answers.

    `mode` says which of its keys act now, `resting` gives the ids of its commands that would do nothing.
    """

    mode_changed = Signal()
    """Other keys act now, or other commands would do nothing."""
    screen_asked = Signal(str)
    """The name of the screen that is wanted."""
    guide_asked = Signal(str, object, object)
    """The id of the category whose guide is wanted; the visit's it is run on, or None for a new one; its channel, or
    None for that of now."""
    refer_asked = Signal(str)
    """The id of the entry of the directory the highlighted visit was referred to."""
    change_asked = Signal(object)
    """The guide that is to be changed."""
    journey_asked = Signal(object)
    """The guide of which it is asked how people went through it."""
    report_asked = Signal(object)
    """What the page that is wanted is about: a shift, a leaf, or figures."""
    sending_asked = Signal()
    kiosk_asked = Signal()
    training_asked = Signal()
    """Into a training, or out of this one."""

    mode: str = "ready"
    resting: frozenset[str] = frozenset()

    @property
    def asleep(self) -> frozenset[str]:
        """The commands of which F1 says that they would do nothing just now."""
        return self.resting

    def arrive(self) -> None:
        """It was brought up, or its keys went astray: look again, and take the keys."""
        raise NotImplementedError

    def show_busy(self, busy: bool) -> None:
        """A request to the server is under way, or over."""

    def close_down(self) -> None:
        """The window closes: nothing may tick any more."""
