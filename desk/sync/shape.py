"""What every message and record on the wire is made of: small types with their bounds, and the base of all shapes."""

from typing import Annotated

from msgspec import Meta, Struct

from desk.model.suggestion import LONGEST

_END = r"(?![\s\S])"  # `$` would let a newline pass
_DATE, _TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}", "[0-9]{2}:[0-9]{2}"
_AT_MOST = 2**53

Id = Annotated[str, Meta(pattern=f"^[0-9a-f]{{32}}{_END}")]
Op = Annotated[str, Meta(pattern=f"^[0-9a-f]{{16}}{_END}")]
Key = Annotated[str, Meta(pattern=f"^[0-9a-f]{{64}}{_END}")]
Name = Annotated[str, Meta(pattern=rf"^[^\u0000-\u001f\u007f]{{1,200}}{_END}")]
Slug = Annotated[str, Meta(pattern=f"^[a-z][a-z0-9]*(-[a-z0-9]+)*{_END}", max_length=40)]
Month = Annotated[str, Meta(pattern=f"^(?!0000)[0-9]{{4}}-(0[1-9]|1[0-2]){_END}")]
Words = Annotated[str, Meta(min_length=1, max_length=LONGEST)]
Local = Annotated[str, Meta(pattern=f"^{_DATE}T{_TIME}[+-]{_TIME}{_END}")]
Count = Annotated[int, Meta(ge=0, le=_AT_MOST)]
Day = Annotated[int, Meta(ge=1, le=31)]
Hour = Annotated[int, Meta(ge=0, le=23)]
Run = Annotated[str, Meta(max_length=32)]
"""Which run of the server answered. Within one it never has less than it had: to be restored it has to stop."""


class Shape(Struct, frozen=True, forbid_unknown_fields=True):
    """The base of every shape."""
