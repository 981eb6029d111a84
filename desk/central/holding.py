"""A server that another program started for itself ends with that program, however that ends."""

import os
from collections.abc import Callable

_INPUT = 0


def input_closed() -> Callable[[], bool]:
    """A question that takes no time: was this program's standard input closed?

    Whoever started it holds the other end of that pipe, and the system closes it even for one that was killed. Where
    a pipe cannot be asked without waiting (Windows before Python 3.12) the answer is always no.
    """
    if not hasattr(os, "set_blocking"):
        return lambda: False
    os.set_blocking(_INPUT, False)

    def closed() -> bool:
        try:
            return os.read(_INPUT, 1024) == b""
        except BlockingIOError:
            return False

    return closed
