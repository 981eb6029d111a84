"""One key for this program alone on X11, wherever the focus is: the server tells of that key and of no other."""

from PySide6.QtCore import QObject, QSocketNotifier, Signal

MODIFIERS = {"Shift": "ShiftMask", "Ctrl": "ControlMask", "Alt": "Mod1Mask", "Meta": "Mod4Mask"}
NAMES = {"Space": "space"}
"""What X11 calls a key, where that is not what we call it."""


class Taken(Exception):
    """Another program has this key, or this keyboard has none of that name."""


class Grab(QObject):
    """Holds one key (`Ctrl+Alt+S`) until `let_go`; `pressed` each time it is pressed. Raises Taken."""

    pressed = Signal()

    def __init__(self, keys: str, parent: QObject | None = None) -> None:
        from Xlib.display import Display

        super().__init__(parent)
        self._display = Display()
        self._root = self._display.screen().root
        try:
            self._code, self._held = self._resolved(keys)
            self._grab()
        except Taken:
            self._display.close()
            raise
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def let_go(self) -> None:
        """The key is everybody's again."""
        self._notifier.setEnabled(False)
        self._display.close()  # the server lets go of what a client held

    def bring(self, window: int) -> None:
        """Ask the window manager to bring a window (its X11 id) to the front, as a person would."""
        from Xlib import X
        from Xlib.protocol.event import ClientMessage

        person = 2  # of the two who may ask, a program and a person, this is the one who is not refused
        active, mask = (
            self._display.intern_atom("_NET_ACTIVE_WINDOW"),
            X.SubstructureRedirectMask | X.SubstructureNotifyMask,
        )
        asked = ClientMessage(
            window=self._display.create_resource_object("window", window),
            client_type=active, data=(32, [person, X.CurrentTime, 0, 0, 0]),
        )  # fmt: skip
        self._root.send_event(asked, event_mask=mask)
        self._display.flush()

    def _resolved(self, keys: str) -> tuple[int, int]:
        """The code of the key on this keyboard, and the mask of what is held with it."""
        from Xlib import XK, X

        *held, key = keys.split("+")
        code = self._display.keysym_to_keycode(
            XK.string_to_keysym(NAMES.get(key, key.lower() if len(key) == 1 else key))
        )
        if not code:
            raise Taken(keys)
        return code, sum(getattr(X, MODIFIERS[each]) for each in held)

    def _grab(self) -> None:
        """Once for each state of CapsLock and NumLock, which count as held."""
        from Xlib import X
        from Xlib.error import BadAccess, CatchError

        refused = CatchError(BadAccess)
        for locks in (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask):
            mode = X.GrabModeAsync
            self._root.grab_key(self._code, self._held | locks, True, mode, mode, onerror=refused)
        self._display.sync()
        if refused.get_error():
            raise Taken()

    def _read(self) -> None:
        from Xlib import X

        while self._display.pending_events():
            if self._display.next_event().type == X.KeyPress:
                self.pressed.emit()
