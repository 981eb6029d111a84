"""The pages of a PDF as pictures, for a screen that has no PDF viewer of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page in pixels: `rgba` holds width * height * 4 bytes, from the top, without padding."""

    width: int
    height: int
    rgba: bytes


def preview(pdf: bytes, scale: float) -> tuple[Page, ...]:
    """Every page at `scale` pixels a point (1/72 inch). For a worker thread: a page takes some 50 ms."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_page(document[index], scale) for index in range(len(document)))
    finally:
        document.close()


def _page(page: object, scale: float) -> Page:
    try:
        bitmap = page.render(scale=scale, rev_byteorder=True, fill_color=(255, 255, 255, 255), prefer_bgrx=True)  # type: ignore[attr-defined]
        try:
            rows = bytes(bitmap.buffer)
            return Page(bitmap.width, bitmap.height, rows)
        finally:
            bitmap.close()
    finally:
        page.close()  # type: ignore[attr-defined]
