"""The pages of a PDF as pictures, for a screen that has no PDF viewer of its own."""

import threading
from dataclasses import dataclass
from typing import Any

_ONE_AT_A_TIME = threading.Lock()  # PDFium is not made for two threads at once


@dataclass(frozen=True, slots=True)
class Page:
    """One page in pixels: `rgba` holds width * height * 4 bytes, from the top, without padding."""

    width: int
    height: int
    rgba: bytes


def preview(pdf: bytes, scale: float) -> tuple[Page, ...]:
    """Every page at `scale` pixels a point (1/72 inch). For a worker thread: a page takes some 50 ms."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_picture(document[index], scale) for index in range(len(document)))
        finally:
            document.close()


def _picture(page: Any, scale: float) -> Page:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    try:
        return Page(bitmap.width, bitmap.height, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
