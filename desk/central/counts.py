"""The count files: what the records say, counted, in one file a table for each municipality and month.

They lie in `counts/<tenant>/` as Arrow IPC files and are mapped into memory, read-only. A file never changes: a new one
with the next number is renamed into place, then the older ones go, and who has one of those mapped keeps it. All of it
can be deleted and is made again from the records. A month of which nothing is counted has no files.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desk.analysis.steps import LABELLED, NUMBERS, Steps
from desk.analysis.tables import HEAD, Baskets, Days
from desk.analysis.tally import LABELLED as TALLIED
from desk.analysis.tally import TallyTable
from desk.central.errors import CountsFailed
from desk.errors import Reason, mark, refusal
from desk.files import write_whole

if TYPE_CHECKING:
    from numpy import ndarray
    from pyarrow import Array, RecordBatch

FOLDER = "counts"
LAYOUT = "2"
"""Files of another layout are made again."""

_NAME = re.compile(r"(?P<month>\d{4}-\d{2})\.(?P<table>baskets|days|steps|tallies)\.(?P<number>\d{8})\.arrow")
_KEYS = tuple(name for name in HEAD if name != "month")


class Month(NamedTuple):
    """The tables of one municipality's month."""

    baskets: Baskets
    days: Days
    steps: Steps
    tallies: TallyTable


def read(folder: Path, tenant: str, first: str, last: str) -> list[Baskets]:
    """The basket dictionaries of the months `first` to `last` (`2026-03`, both included), oldest first.

    `folder` is the server's. Raises CountsFailed when a file cannot be read.
    """
    return [_baskets(batch) for batch in _months(folder, tenant, "baskets", first, last)]


def read_days(folder: Path, tenant: str, first: str, last: str) -> list[Days]:
    """The same, of categories by day."""
    return [_days(batch) for batch in _months(folder, tenant, "days", first, last)]


def read_steps(folder: Path, tenant: str, first: str, last: str) -> list[Steps]:
    """The same, of where guides ended or stopped."""
    return [_steps(batch) for batch in _months(folder, tenant, "steps", first, last)]


def read_tallies(folder: Path, tenant: str, first: str, last: str) -> list[TallyTable]:
    """The same, of what is counted beside the questions."""
    return [_tallies(batch) for batch in _months(folder, tenant, "tallies", first, last)]


def there(folder: Path) -> set[tuple[str, str]]:
    """The (tenant, month) that have files."""
    names = ((path.parent.name, _NAME.fullmatch(path.name)) for path in (folder / FOLDER).glob("*/*.arrow"))
    found = {(tenant, name["month"], name["table"]) for tenant, name in names if name}
    return {(tenant, month) for tenant, month, table in found if {(tenant, month, each) for each in _TABLES} <= found}


def held(folder: Path, tenant: str, month: str, generation: str) -> Month | None:
    """The tables of a month, if they are whole and were made of this set of records; else they are made again."""
    try:
        found = [_months(folder, tenant, table, month, month) for table in _TABLES]
    except CountsFailed:
        return None
    ours = all(each and each[0].schema.metadata == _facts(month, generation) for each in found)
    if not ours:
        return None
    return Month(_baskets(found[0][0]), _days(found[1][0]), _steps(found[2][0]), _tallies(found[3][0]))


def put(folder: Path, tenant: str, month: str, generation: str, tables: Month) -> None:
    """Write the tables of a month, if they say anything new. Nobody else may write there meanwhile.

    Raises CountsFailed; each file is then the old one or the new one.
    """
    facts = _facts(month, generation)
    batches = {
        "baskets": _baskets_batch(tables.baskets, facts),
        "days": _days_batch(tables.days, facts),
        "steps": _steps_batch(tables.steps, facts),
        "tallies": _tallies_batch(tables.tallies, facts),
    }
    some = any(len(table) for table in tables)
    place = folder / FOLDER / tenant
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        for table, batch in batches.items():
            _replace(place, month, table, _packed(batch) if some else None)
    except OSError as problem:
        raise _failed(folder, problem) from problem


def sweep(folder: Path) -> None:
    """Remove what a program that was ended left half written."""
    for part in (folder / FOLDER).glob("*/.*.part"):
        with suppress(OSError):
            part.unlink()


def _replace(place: Path, month: str, table: str, content: bytes | None) -> None:
    files = _numbered(place, month, table)
    newest = max(files, default=0)
    if content is None:
        newest = 0
    elif newest == 0 or files[newest].read_bytes() != content:
        newest += 1
        write_whole(place / f"{month}.{table}.{newest:08}.arrow", content, private=True)
    for number, path in files.items():
        if number != newest:
            with suppress(OSError):  # Windows removes nothing that somebody has mapped: the next time, then
                path.unlink()


def _numbered(place: Path, month: str, table: str) -> dict[int, Path]:
    return {int(path.name.split(".")[2]): path for path in place.glob(f"{month}.{table}.*.arrow")}


def _months(folder: Path, tenant: str, table: str, first: str, last: str) -> "list[RecordBatch]":
    """The newest file of each month that has one."""
    import pyarrow

    place = folder / FOLDER / tenant
    months = {name["month"] for path in place.glob(f"*.{table}.*.arrow") if (name := _NAME.fullmatch(path.name))}
    try:
        batches = [_newest(place, month, table) for month in sorted(months) if first <= month <= last]
    except (OSError, pyarrow.ArrowException) as problem:
        raise _failed(folder, problem) from problem
    return [batch for batch in batches if batch is not None]


def _newest(place: Path, month: str, table: str) -> "RecordBatch | None":
    """The newest file of a month; looked for again when it was replaced just now."""
    import pyarrow

    while files := _numbered(place, month, table):
        with suppress(FileNotFoundError):
            return pyarrow.ipc.open_file(pyarrow.memory_map(str(files[max(files)]))).get_batch(0)
    return None


def _failed(folder: Path, problem: Exception) -> CountsFailed:
    reason = refusal(problem) if isinstance(problem, OSError) else Reason(mark("a file there is damaged"))
    return CountsFailed(folder=folder / FOLDER, reason=reason)


# Between tables and Arrow. Numbers of labels are as narrow as the labels are few.

_TABLES = ("baskets", "days", "steps", "tallies")


def _facts(month: str, generation: str) -> dict[bytes, bytes]:
    facts = {"layout": LAYOUT, "generation": generation, "month": month}
    return {name.encode(): value.encode() for name, value in facts.items()}


def _baskets_batch(table: Baskets, facts: Mapping[bytes, bytes]) -> "RecordBatch":
    import pyarrow

    members = _dictionary(table.members, table.categories)
    columns = {
        **{name: _dictionary(table.codes[name], table.labels[name]) for name in _KEYS},
        "basket": pyarrow.ListArray.from_arrays(pyarrow.array(table.starts), members),
        "entered_live": pyarrow.array(table.entered_live),
        "visits": pyarrow.array(table.visits),
    }
    return _batch(columns, facts)


def _days_batch(table: Days, facts: Mapping[bytes, bytes]) -> "RecordBatch":
    import pyarrow

    columns = {
        **{name: _dictionary(table.codes[name], table.labels[name]) for name in (*_KEYS, "category")},
        **{name: pyarrow.array(getattr(table, name)) for name in ("day", "inquiries", "visits")},
    }
    return _batch(columns, facts)


def _steps_batch(table: Steps, facts: Mapping[bytes, bytes]) -> "RecordBatch":
    import pyarrow

    labelled = {name: _dictionary(table.codes[name], table.labels[name]) for name in LABELLED if name != "month"}
    return _batch({**labelled, **{name: pyarrow.array(getattr(table, name)) for name in NUMBERS}}, facts)


def _tallies_batch(table: TallyTable, facts: Mapping[bytes, bytes]) -> "RecordBatch":
    import pyarrow

    labelled = {name: _dictionary(table.codes[name], table.labels[name]) for name in TALLIED if name != "month"}
    return _batch({**labelled, "n": pyarrow.array(table.n)}, facts)


def _batch(columns: "Mapping[str, Array]", facts: Mapping[bytes, bytes]) -> "RecordBatch":
    import pyarrow

    batch = pyarrow.RecordBatch.from_arrays(list(columns.values()), list(columns))
    return batch.replace_schema_metadata(facts)


def _packed(batch: "RecordBatch") -> bytes:
    import pyarrow

    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_file(sink, batch.schema) as file:
        file.write_batch(batch)
    return sink.getvalue().to_pybytes()


def _dictionary(codes: "ndarray", labels: tuple[str, ...]) -> "Array":
    import numpy as np
    import pyarrow

    narrow = next(kind for kind in (np.int8, np.int16, np.int32) if len(labels) <= np.iinfo(kind).max)
    return pyarrow.DictionaryArray.from_arrays(pyarrow.array(codes.astype(narrow)), pyarrow.array(labels, "string"))


def _baskets(batch: "RecordBatch") -> Baskets:
    basket = batch.column("basket")
    categories, members = _labelled(basket.values)
    columns = (_numbers(batch.column(name)) for name in ("entered_live", "visits"))
    return Baskets(*_heads(batch, _KEYS), categories, _numbers(basket.offsets), members, *columns)


def _days(batch: "RecordBatch") -> Days:
    columns = (_numbers(batch.column(name)) for name in ("day", "inquiries", "visits"))
    return Days(*_heads(batch, (*_KEYS, "category")), *columns)


def _steps(batch: "RecordBatch") -> Steps:
    names = tuple(name for name in LABELLED if name != "month")
    return Steps(*_heads(batch, names), *(_numbers(batch.column(name)) for name in NUMBERS))


def _tallies(batch: "RecordBatch") -> TallyTable:
    names = tuple(name for name in TALLIED if name != "month")
    return TallyTable(*_heads(batch, names), _numbers(batch.column("n")))


def _heads(batch: "RecordBatch", names: tuple[str, ...]) -> tuple[dict[str, tuple[str, ...]], dict[str, Any]]:
    import numpy as np

    found = {name: _labelled(batch.column(name)) for name in names}
    month = batch.schema.metadata[b"month"].decode()
    found["month"] = (month,), np.zeros(len(batch), np.int8)
    return {name: labels for name, (labels, _) in found.items()}, {name: codes for name, (_, codes) in found.items()}


def _labelled(column: "Array") -> "tuple[tuple[str, ...], ndarray]":
    return tuple(column.dictionary.to_pylist()), _numbers(column.indices)


def _numbers(column: "Array") -> "ndarray":
    return column.to_numpy(zero_copy_only=False)
