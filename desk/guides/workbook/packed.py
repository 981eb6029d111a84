"""The file around a workbook: whether it is one, of which format, and small enough to be opened at all."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from desk.errors import Reason, mark

LARGEST = 5_000_000
"""Bytes of a file. A guide of 200 steps in six languages has about a tenth of a million."""
UNPACKED = 25_000_000
"""Bytes of everything in it: a small file may hold a thousand times its size."""
PARTS = 1_000

_OLD = b"\xd0\xcf\x11\xe0"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def kind(data: bytes) -> str | Reason:
    """`xlsx`, `ods`, or why the file cannot be read."""
    if len(data) > LARGEST:
        return Reason(
            mark("the file is larger than {most} MB; remove pictures and empty rows"), {"most": LARGEST // 10**6}
        )
    if data.startswith(_OLD):
        return Reason(
            mark("the file is in the old format .xls, or has a password; save it as .xlsx or .ods without one")
        )
    try:
        with ZipFile(BytesIO(data)) as packed:
            return _inside(packed)
    except (BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError):
        return Reason(mark("the file is no spreadsheet, or it was cut; save it as .xlsx or .ods"))


def _inside(packed: ZipFile) -> str | Reason:
    names = set(packed.namelist())
    infos = packed.infolist()
    if len(infos) > PARTS or sum(each.file_size for each in infos) > UNPACKED:
        reason = mark("the file unpacks to more than {most} MB; remove pictures and empty rows")
        return Reason(reason, {"most": UNPACKED // 10**6})
    if any(_has_a_doctype(packed, name) for name in names if name.endswith((".xml", ".rels", ".rdf"))):
        return Reason(mark("the file holds what no spreadsheet program writes; save it anew as .xlsx or .ods"))
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and "mimetype" in names and packed.read("mimetype").startswith(_ODS):
        return "ods"
    return Reason(mark("the file is no spreadsheet of ours; save it as .xlsx or .ods"))


def _has_a_doctype(packed: ZipFile, name: str) -> bool:
    """Neither format has one, and through it a small text may be made to grow without end."""
    with packed.open(name) as part:
        return b"<!DOCTYPE" in part.read(4_096).replace(b"\0", b"")
