"""The pen charts are drawn with: it knows the palette, measures text, and keeps the shapes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from desk.model.category import Side
from desk.reports.palette import Palette
from desk.text import say_number

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing, Shape


@dataclass
class Pen:
    """`size` is the size of plain text, and every other measure follows it; y grows upwards, as on paper."""

    palette: Palette
    language: str
    width: float
    size: float
    shapes: list["Shape"] = field(default_factory=list)

    def drawing(self, height: float) -> "Drawing":
        """What was drawn so far, on a sheet of this height."""
        from reportlab.graphics.shapes import Drawing

        return Drawing(self.width, height, *self.shapes)

    def measure(self, text: str, font: str, size: float | None = None) -> float:
        """The width of a text."""
        from reportlab.pdfbase.pdfmetrics import stringWidth

        return stringWidth(text, font, size or self.size)

    def number(self, count: int) -> str:
        """A count with the language's separators."""
        return say_number(self.language, count)

    def lines(self, text: str, font: str, width: float) -> list[str]:
        """The text on one line or two, the second cut short where even that is too little."""
        from reportlab.lib.utils import simpleSplit

        lines = simpleSplit(text, font, self.size, width) or [""]
        if len(lines) > 2:
            lines = [lines[0], " ".join(lines[1:])]
        return [self.cut(line, font, width) for line in lines]

    def wrap(self, text: str, font: str, width: float, size: float | None = None) -> list[str]:
        """The whole text on as many lines as it takes; a word that is wider than a line is broken.

        No line ends at a space that does not break.
        """
        size = size or self.size
        lines = [""] if text else []
        for word in text.split(" ") if text else []:
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and self.measure(longer, font, size) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return [piece for line in lines for piece in self._broken(line, font, width, size)]

    def _broken(self, line: str, font: str, width: float, size: float) -> list[str]:
        pieces = [""]
        for sign in line:
            if pieces[-1] and self.measure(pieces[-1] + sign, font, size) > width:
                pieces.append("")
            pieces[-1] += sign
        return pieces

    def cut(self, text: str, font: str, width: float) -> str:
        """The text as far as it fits, with an ellipsis where it does not."""
        if self.measure(text, font) <= width:
            return text
        while text and self.measure(f"{text}…", font) > width:
            text = text[:-1]
        return f"{text.rstrip()}…"

    def text(self, x: float, y: float, text: str, font: str, color: str, **more: Any) -> None:
        """A line of text on the baseline y; `anchor` start, middle or end, `size` if not the plain one."""
        from reportlab.graphics.shapes import String

        anchor, size = more.get("anchor", "start"), more.get("size", self.size)
        self.shapes.append(String(x, y, text, fontName=font, fontSize=size, fillColor=_color(color), textAnchor=anchor))

    def box(self, x: float, y: float, width: float, height: float, fill: str | None, **more: Any) -> None:
        """A rectangle from its lower left corner; `round` its corners, `edge` its outline."""
        from reportlab.graphics.shapes import Rect

        bend, edge = more.get("round", 0), more.get("edge")
        self.shapes.append(
            Rect(
                x, y, width, height, rx=bend, ry=bend, fillColor=_color(fill), strokeColor=_color(edge),
                strokeWidth=0.07 * self.size,
            )
        )  # fmt: skip

    def line(self, x1: float, x2: float, y: float, color: str, width: float, **more: Any) -> None:
        """A level line; `dash` lengths on and off, in widths."""
        from reportlab.graphics.shapes import Line

        dash = [length * width for length in more.get("dash", ())]
        self.shapes.append(
            Line(x1, y, x2, y, strokeColor=_color(color), strokeWidth=width, strokeDashArray=dash or None,
                 strokeLineCap=1 if dash else 0)
        )  # fmt: skip

    def stroke(self, start: tuple[float, float], end: tuple[float, float], color: str, width: float) -> None:
        """A line from one point to another, in any direction, with round ends."""
        from reportlab.graphics.shapes import Line

        self.shapes.append(Line(*start, *end, strokeColor=_color(color), strokeWidth=width, strokeLineCap=1))

    def polygon(self, points: Sequence[float], fill: str | None, edge: str | None = None) -> None:
        """A shape with corners: x and y of each in turn."""
        from reportlab.graphics.shapes import Polygon

        self.shapes.append(
            Polygon(list(points), fillColor=_color(fill), strokeColor=_color(edge), strokeWidth=0.11 * self.size)
        )

    def circle(self, x: float, y: float, radius: float, fill: str | None, edge: str | None = None) -> None:
        """A circle around a point."""
        from reportlab.graphics.shapes import Circle

        self.shapes.append(
            Circle(x, y, radius, fillColor=_color(fill), strokeColor=_color(edge), strokeWidth=0.11 * self.size)
        )

    def mark(self, side: Side, x: float, y: float, width: float) -> None:
        """The shape of a side, centred: circle, square, diamond or ring, of the same weight to the eye."""
        from reportlab.graphics.shapes import Circle, Polygon, Rect

        color, half = _color(self.palette.side(side)), width / 2
        if side == Side.LIBRARY:
            shape = Circle(x, y, half * 0.96, fillColor=color, strokeColor=None)
        elif side == Side.CITIZEN:
            half *= 0.86
            shape = Rect(x - half, y - half, 2 * half, 2 * half, fillColor=color, strokeColor=None)
        elif side == Side.DIGITAL:
            half *= 1.12
            points = [x - half, y, x, y + half, x + half, y, x, y - half]
            shape = Polygon(points, fillColor=color, strokeColor=None)
        else:
            shape = Circle(x, y, half * 0.78, fillColor=None, strokeColor=color, strokeWidth=half * 0.4)
        self.shapes.append(shape)


@cache
def _color(color: str | None) -> Any:
    from reportlab.lib.colors import HexColor

    return None if color is None else HexColor(color)
