"""The hand-over slip: one page that a visitor takes home from a guide, in any language, from the right where it must.

What stands on it is laid out from its beginning (the left edge, or the right one); where each piece is drawn follows
from that. It gets smaller until it fits.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from desk.errors import MissingSign, SlipTooLong
from desk.reports import fonts, paper, script
from desk.reports.palette import Palette, palette
from desk.reports.script import BOLD, REGULAR, Run

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PAGE = (595.28, 841.89)
"""A4, in points."""
MARGIN = 60.0
WIDTH = PAGE[0] - 2 * MARGIN
SIZES = (21.0, 20.0, 19.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.0)
"""Of plain text, in points: the first at which all of it fits."""
_FOOT = 30.0
_SMALL = 10.5
_CODE = 118.0
_GAP = 26.0


class Address(NamedTuple):
    """Where to go, as the directory has it. `hours` are days and times; all but the name may be empty."""

    name: str
    address: str = ""
    hours: tuple[tuple[str, str], ...] = ()
    phone: str = ""


class Leaflet(NamedTuple):
    """What stands on it. The `headings` are over what was done, what to bring and where to go; `called` names the
    language, and `ours` says what slip this is, to those who print it. `made` is the day, in a sentence."""

    language: str
    called: str
    title: str
    headings: tuple[str, str, str]
    done: tuple[str, ...]
    bring: tuple[str, ...]
    where: str
    unit: Address | None
    link: str
    site: str
    made: str
    ours: str = ""
    stamp: str = ""


def render(leaflet: Leaflet, look: Palette | None = None) -> bytes:
    """The slip as a PDF of one page. Raises MissingFont, MissingSign or SlipTooLong."""
    fonts.register()
    fonts.register_slip()
    look = look or palette()
    try:
        sheet = next((each for each in (_laid(leaflet, look, size) for size in SIZES) if each.fits), None)
    except script.NoSign as problem:
        raise MissingSign(sign=problem.sign, language=leaflet.called) from problem
    if sheet is None:
        raise SlipTooLong(language=leaflet.called)
    return _drawn(sheet, leaflet, look)


Draw = Callable[["Canvas", float, float], None]
"""Draws a piece whose left edge and top (baseline of a line) are given, in points from the lower left corner."""


@dataclass
class _Sheet:
    """Pieces with their place from the edge where lines begin, and from the top of the page; `y` is how far it is."""

    look: Palette
    leftwards: bool
    y: float = MARGIN
    pieces: list[tuple[float, float, float, Draw]] = field(default_factory=list)

    @property
    def fits(self) -> bool:
        return self.y <= PAGE[1] - MARGIN - _FOOT

    def put(self, x: float, y: float, wide: float, draw: Draw) -> None:
        self.pieces.append((x, y, wide, draw))

    def words(  # noqa: PLR0913  what a text looks like, and where it stands
        self, text: str, size: float, *, families: tuple[str, ...] = REGULAR, color: str = "", x: float = 0,
        room: float = WIDTH, leading: float = 1.42, local: bool = False,
    ) -> None:  # fmt: skip
        """Lines of text, from `x` on. `local`: a name, a number, an address are read in their own direction."""
        leftwards = script.runs_leftwards(text) if local else self.leftwards
        for line in script.lines(text, families, size, room, leftwards=leftwards):
            self.y += leading * size
            drawn = _line(line, size, color or self.look.ink)
            self.put(x, self.y - 0.34 * leading * size, script.width(line, size), drawn)


def _laid(leaflet: Leaflet, look: Palette, size: float) -> _Sheet:
    """The whole slip in this size of letters."""
    sheet = _Sheet(look, script.runs_leftwards(leaflet.title))
    done, bring, where = leaflet.headings
    sheet.words(leaflet.site, 0.72 * size, color=look.ink_soft, local=True)
    sheet.y += 0.25 * size
    sheet.words(leaflet.title, 1.75 * size, families=BOLD, leading=1.24)
    _list(sheet, done, leaflet.done, size, _tick)
    _list(sheet, bring, leaflet.bring, size, _box)
    if leaflet.where or leaflet.unit or leaflet.link:
        _heading(sheet, where, size)
        _place(sheet, leaflet, size)
    for line in script.lines(leaflet.made, REGULAR, _SMALL, WIDTH / 2, leftwards=sheet.leftwards)[:1]:
        sheet.put(0, PAGE[1] - MARGIN, script.width(line, _SMALL), _line(line, _SMALL, look.ink_soft))
    return sheet


def _heading(sheet: _Sheet, text: str, size: float) -> None:
    sheet.y += 1.15 * size
    sheet.put(0, sheet.y, WIDTH, _rule(sheet.look.line))
    sheet.y += 0.45 * size
    sheet.words(text, 0.95 * size, families=BOLD, color=sheet.look.accent)
    sheet.y += 0.12 * size


def _list(sheet: _Sheet, heading: str, texts: Sequence[str], size: float, mark: Callable[[str, float], Draw]) -> None:
    if not texts:
        return
    _heading(sheet, heading, size)
    for text in texts:
        sheet.y += 0.24 * size
        sheet.put(0, sheet.y + 0.17 * size, size, mark(sheet.look.ink, size))
        sheet.words(text, size, x=1.7 * size, room=WIDTH - 1.7 * size)


def _place(sheet: _Sheet, leaflet: Leaflet, size: float) -> None:
    """Words and address on one side, the code with its address on the other; the code alone begins the line."""
    top, told = sheet.y, bool(leaflet.where or leaflet.unit)
    room = WIDTH - _CODE - _GAP if leaflet.link else WIDTH
    if leaflet.where:
        sheet.words(leaflet.where, size, room=room)
        sheet.y += 0.5 * size
    if leaflet.unit:
        _address(sheet, leaflet.unit, size, room)
    if leaflet.link:
        lowest, sheet.y = sheet.y, top + 0.35 * size
        at = room + _GAP if told else 0
        sheet.put(at, sheet.y, _CODE, _code(leaflet.link, sheet.look.ink))
        sheet.y += _CODE + 4
        shown = leaflet.link.removeprefix("https://").removesuffix("/")
        sheet.words(shown, _SMALL, families=BOLD, x=at, room=_CODE if told else WIDTH, local=True)
        sheet.y = max(sheet.y, lowest)


def _address(sheet: _Sheet, unit: Address, size: float, room: float) -> None:
    sheet.words(unit.name, size, families=BOLD, room=room, local=True)
    if unit.address:
        sheet.words(unit.address, size, room=room, local=True)
    small, column = 0.85 * size, 0.0
    for days, _times in unit.hours:
        for line in script.lines(days, REGULAR, small, 0.6 * room, leftwards=sheet.leftwards):
            column = max(column, script.width(line, small) + small)
    for days, times in unit.hours:
        top = sheet.y
        sheet.words(times, small, x=column, room=room - column, local=True)
        lowest, sheet.y = sheet.y, top
        sheet.words(days, small, room=column)
        sheet.y = max(sheet.y, lowest)
    if unit.phone:
        sheet.words(unit.phone, size, families=BOLD, room=room, local=True)


def _drawn(sheet: _Sheet, leaflet: Leaflet, look: Palette) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    pdf = BytesIO()
    canvas = Canvas(pdf, pagesize=PAGE, lang=leaflet.language)
    canvas.setTitle(leaflet.title)
    canvas.setAuthor("Skranke")
    canvas.setCreator("Skranke")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for x, y, wide, draw in sheet.pieces:
        draw(canvas, PAGE[0] - MARGIN - x - wide if sheet.leftwards else MARGIN + x, PAGE[1] - y)
    _own(canvas, leaflet, look, sheet.leftwards)
    canvas.showPage()
    canvas.save()
    return pdf.getvalue()


def _own(canvas: "Canvas", leaflet: Leaflet, look: Palette, leftwards: bool) -> None:
    """What is meant for those who print it: which slip this is, and whether it counts."""
    if leaflet.ours:
        canvas.setFillColor(look.ink_soft)
        canvas.setFont(REGULAR[0], _SMALL)
        if leftwards:
            canvas.drawString(MARGIN, MARGIN, leaflet.ours)
        else:
            canvas.drawRightString(PAGE[0] - MARGIN, MARGIN, leaflet.ours)
    if leaflet.stamp:
        paper.draw_stamp(canvas, leaflet.stamp, look, (PAGE[0] - MARGIN, PAGE[1] - 30))


def _line(line: Sequence[Run], size: float, color: str) -> Draw:
    def draw(canvas: "Canvas", x: float, y: float) -> None:
        canvas.setFillColor(color)
        for run in line:
            canvas.setFont(run.family, size)
            canvas.drawString(x, y, run.text)
            x += script.width([run], size)

    return draw


def _rule(color: str) -> Draw:
    def draw(canvas: "Canvas", x: float, y: float) -> None:
        canvas.setStrokeColor(color)
        canvas.setLineWidth(0.8)
        canvas.line(x, y, x + WIDTH, y)

    return draw


def _box(color: str, size: float) -> Draw:
    def draw(canvas: "Canvas", x: float, y: float) -> None:
        canvas.setStrokeColor(color)
        canvas.setLineWidth(0.085 * size)
        canvas.roundRect(x, y - 0.98 * size, 0.98 * size, 0.98 * size, 0.14 * size, stroke=1, fill=0)

    return draw


def _tick(color: str, size: float) -> Draw:
    def draw(canvas: "Canvas", x: float, y: float) -> None:
        canvas.setStrokeColor(color)
        canvas.setLineWidth(0.12 * size)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        stroke = canvas.beginPath()
        stroke.moveTo(x + 0.1 * size, y - 0.52 * size)
        stroke.lineTo(x + 0.38 * size, y - 0.8 * size)
        stroke.lineTo(x + 0.92 * size, y - 0.18 * size)
        canvas.drawPath(stroke, stroke=1, fill=0)

    return draw


def _code(address: str, color: str) -> Draw:
    """The address as a code for a phone's camera, in one path, so that no printer leaves lines between its dots."""

    def draw(canvas: "Canvas", x: float, y: float) -> None:
        import segno

        rows = tuple(segno.make(address, micro=False).matrix)
        dot = _CODE / len(rows)
        path = canvas.beginPath()
        for down, row in enumerate(rows, start=1):
            for across, dark in enumerate(row):
                if dark:
                    path.rect(x + across * dot, y - down * dot, dot, dot)
        canvas.setFillColor(color)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.linkURL(address, (x, y - _CODE, x + _CODE, y))

    return draw
