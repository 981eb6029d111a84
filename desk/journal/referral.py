"""To whom a desk referred: read from its visits."""

from collections import Counter

from msgspec import Struct
from msgspec.json import Decoder
from sqlalchemy import bindparam, func, select

from desk.journal.tables import record
from desk.journal.writer import Readable, stamp
from desk.model.period import Moment
from desk.model.visit import INQUIRY_FIELDS, Outcome

_WHOM = INQUIRY_FIELDS.index("referred_to")
_referred = select(record.c.payload).where(
    record.c.kind == "visit", record.c.desk == bindparam("desk"), record.c.utc >= bindparam("start"),
    record.c.utc < bindparam("end"), record.c.live.is_(True),
    func.instr(record.c.payload, f'"{Outcome.REFERRED}"') > 0,
)  # fmt: skip


class _Payload(Struct):
    inquiries: list[list[object]]


_payload = Decoder(_Payload).decode


def referred(journal: Readable, desk: str, start: Moment, end: Moment) -> Counter[str]:
    """How many questions a desk referred to each entry of the directory, from `start` up to but without `end`."""
    values = {"desk": desk, "start": stamp(start)[0], "end": stamp(end)[0]}
    found: Counter[str] = Counter()
    with journal.reading() as connection:
        for payload in connection.execute(_referred, values).scalars():
            asked = _payload(payload).inquiries
            found.update(str(each[_WHOM]) for each in asked if len(each) > _WHOM and each[_WHOM] is not None)
    return found
