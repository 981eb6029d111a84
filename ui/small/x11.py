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
        self._when = 0
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def let_go(self) -> None:
        """The key is everybody's again."""
        self._notifier.setEnabled(False)
        self._display.close()  # the server lets go of what a client held

    def bring(self, window: int) -> None:
        """Have a window (its X11 id) brought to the front, as of when the key was pressed: what is older than where the
        keyboard was given last is not done. Without a window manager to ask, it is given the keyboard here."""
        from Xlib import X
        from Xlib.error import BadMatch, CatchError

        ours = self._display.create_resource_object("window", window)
        if self._managed:
            self._ask(ours)
        else:
            ours.set_input_focus(X.RevertToParent, self._when, onerror=CatchError(BadMatch))
        self._display.sync()

    @property
    def _managed(self) -> bool:
        """Whether a window manager runs that says what it can do."""
        from Xlib import X

        said = self._display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        return self._root.get_full_property(said, X.AnyPropertyType) is not None

    def _ask(self, window: object) -> None:
        from Xlib import X
        from Xlib.protocol.event import ClientMessage

        person = 2  # of the two who may ask, a program and a person, this is the one who is not refused
        active = self._display.intern_atom("_NET_ACTIVE_WINDOW")
        asked = ClientMessage(window=window, client_type=active, data=(32, [person, self._when, 0, 0, 0]))
        self._root.send_event(asked, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)

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
            event = self._display.next_event()
            if event.type == X.KeyPress:
                self._when = event.time
                self.pressed.emit()
