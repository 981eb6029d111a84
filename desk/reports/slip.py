"""The hand-over slip: one page that a visitor takes home from a guide, in any language, from the right where it must.

What stands on it is laid out from its beginning (the left edge, or the right one); where each piece is drawn follows
from that. It gets smaller until it fits.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from desk.errors import MissingSign, SlipTooLong
from desk.model.directory import Unit, weekly
from desk.model.slip import Told
from desk.reports import fonts, paper, script
from desk.reports.palette import Palette, palette
from desk.reports.script import BOLD, REGULAR, Run
from desk.text import say_day_anywhere, say_weekdays

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PAGE = (595.28, 841.89)
"""A4, in points."""
MARGIN = 60.0
WIDTH = PAGE[0] - 2 * MARGIN
SIZES = (21.0, 20.0, 19.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0)
"""Of plain text, in points: the first at which all of it fits."""
_FOOT = 30.0
_SMALL = 10.5
_CODE = 118.0
_GAP = 26.0
_QUIET = 12.0
"""Round the code nothing stands this near, or a camera may not find it."""


class Leaflet(NamedTuple):
    """What stands on it, `told` in the visitor's language. `called` names that language and `ours` the slip, to those
    who print it. `unit` is where to go, `link` becomes a code; both may be missing."""

    told: Told
    called: str
    site: str
    day: date
    unit: Unit | None = None
    link: str = ""
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
    told, over = leaflet.told, leaflet.told.headings
    sheet = _Sheet(look, script.runs_leftwards(over.done))
    sheet.words(leaflet.site, 0.72 * size, color=look.ink_soft, local=True)
    sheet.y += 0.25 * size
    sheet.words(told.title, 1.75 * size, families=BOLD, leading=1.24)
    _list(sheet, over.done, told.done, size, _tick)
    _list(sheet, over.bring, told.bring, size, _box)
    if told.where or leaflet.unit or leaflet.link:
        _heading(sheet, over.where, size)
        _place(sheet, leaflet, size)
    made = over.made.format(day=say_day_anywhere(told.language, leaflet.day))
    for line in script.lines(made, REGULAR, _SMALL, WIDTH / 2, leftwards=sheet.leftwards)[:1]:
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
    where, unit, top = leaflet.told.where, leaflet.unit, sheet.y
    beside = bool(where or unit)
    room = WIDTH - _CODE - _GAP if leaflet.link else WIDTH
    if where:
        sheet.words(where, size, room=room)
    if unit:
        sheet.y += 0.5 * size if where else 0
        _address(sheet, unit, leaflet.told.language, size, room)
    if leaflet.link:
        lowest, sheet.y = sheet.y, top + (0.35 * size if beside else _QUIET)
        at = room + _GAP if beside else 0
        sheet.put(at, sheet.y, _CODE, _code(leaflet.link, sheet.look.ink))
        sheet.y += _CODE + _QUIET
        sheet.words(_short(leaflet.link), _SMALL, families=BOLD, x=at, room=_CODE if beside else WIDTH, local=True)
        sheet.y = max(sheet.y, lowest)


def _address(sheet: _Sheet, unit: Unit, language: str, size: float, room: float) -> None:
    sheet.words(unit.called(language), size, families=BOLD, room=room, local=True)
    if unit.address:
        sheet.words(unit.address, size, room=room, local=True)
    small, column, rows = 0.85 * size, 0.0, _hours(unit.times, language)
    for days, _times in rows:
        for line in script.lines(days, REGULAR, small, 0.6 * room, leftwards=sheet.leftwards):
            column = max(column, script.width(line, small) + small)
    for days, times in rows:
        top = sheet.y
        sheet.words(times, small, x=column, room=room - column, local=True)
        lowest, sheet.y = sheet.y, top
        sheet.words(days, small, room=column)
        sheet.y = max(sheet.y, lowest)
    if unit.hours and not rows:
        sheet.words(unit.hours, small, room=room, local=True)
    if unit.phone:
        sheet.words(unit.phone, size, families=BOLD, room=room, local=True)
    if unit.web:
        sheet.words(_short(unit.web), small, room=room, local=True)


def _hours(times: str, language: str) -> list[tuple[str, str]]:
    """Days and hours as they stand on a door, days with the same hours together; none where its days have no names."""
    names, week = say_weekdays(language), weekly(times)
    if not names:
        return []
    by_day = [[(each.start, each.end) for each in week if each.day == day] for day in range(7)]
    rows = []
    for hours, run in groupby(range(7), key=lambda day: by_day[day]):
        days = list(run)
        if hours:
            said = names[days[0]] + (f" – {names[days[-1]]}" if len(days) > 1 else "")
            rows.append((said, ", ".join(f"{_clock(start)}–{_clock(end)}" for start, end in hours)))
    return rows


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _short(address: str) -> str:
    """An address on the web as people write it."""
    return address.removeprefix("https://").removesuffix("/")


def _drawn(sheet: _Sheet, leaflet: Leaflet, look: Palette) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    pdf = BytesIO()
    canvas = Canvas(pdf, pagesize=PAGE, lang=leaflet.told.language)
    canvas.setTitle(leaflet.told.title)
    canvas.setAuthor("Skranke")
    canvas.setCreator("Skranke")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for x, y, wide, draw in sheet.pieces:
        draw(canvas, PAGE[0] - MARGIN - x - wide if sheet.leftwards else MARGIN + x, PAGE[1] - y)
    _own(canvas, leaflet, look, sheet.leftwards)
    canvas.showPage()
    with fonts.WRITING:
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
