"""A drawing as SVG for QtSvg.

Written here because reportlab's own SVG writer cuts colours to whole percents and the place of a text to whole
pixels, and never takes a dash back. It knows the five shapes our charts are made of.
"""

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

ANCHORS = {"start": "start", "middle": "middle", "end": "end"}


def svg(drawing: "Drawing", title: str = "") -> str:
    """The drawing as an SVG document, one unit a pixel at 100 %; `title` says it in words."""
    from reportlab.graphics.shapes import Circle, Line, Polygon, Rect, String

    shapes = {Rect: _rect, Line: _line, Circle: _circle, Polygon: _polygon, String: _text}
    size = f'width="{drawing.width:g}" height="{drawing.height:g}" viewBox="0 0 {drawing.width:g} {drawing.height:g}"'
    body = "\n".join(shapes[type(shape)](shape, drawing.height) for shape in drawing.contents)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n<title>{escape(title)}</title>'
    return f"{head}\n{body}\n</svg>\n"


def _rect(shape: Any, top: float) -> str:
    place = f'x="{shape.x:g}" y="{top - shape.y - shape.height:g}"'
    return f'<rect {place} width="{shape.width:g}" height="{shape.height:g}" rx="{shape.rx:g}"{_paint(shape)}/>'


def _line(shape: Any, top: float) -> str:
    ends = f'x1="{shape.x1:g}" y1="{top - shape.y1:g}" x2="{shape.x2:g}" y2="{top - shape.y2:g}"'
    return f"<line {ends}{_stroke(shape)}/>"


def _circle(shape: Any, top: float) -> str:
    return f'<circle cx="{shape.cx:g}" cy="{top - shape.cy:g}" r="{shape.r:g}"{_paint(shape)}/>'


def _polygon(shape: Any, top: float) -> str:
    xs, ys = shape.points[::2], shape.points[1::2]
    points = " ".join(f"{x:g},{top - y:g}" for x, y in zip(xs, ys, strict=True))
    return f'<polygon points="{points}"{_paint(shape)}/>'


def _text(shape: Any, top: float) -> str:
    font = f'font-family={quoteattr(shape.fontName)} font-size="{shape.fontSize:g}" fill="{_hex(shape.fillColor)}"'
    place = f'x="{shape.x:g}" y="{top - shape.y:g}" text-anchor="{ANCHORS[shape.textAnchor]}"'
    return f"<text {place} {font}>{escape(shape.text)}</text>"


def _paint(shape: Any) -> str:
    fill = _hex(shape.fillColor) if shape.fillColor is not None else "none"
    return f' fill="{fill}"{_stroke(shape)}'


def _stroke(shape: Any) -> str:
    if shape.strokeColor is None:
        return ""
    stroke = f' stroke="{_hex(shape.strokeColor)}" stroke-width="{shape.strokeWidth:g}"'
    if shape.strokeDashArray:
        stroke += f' stroke-dasharray="{",".join(f"{length:g}" for length in shape.strokeDashArray)}"'
    return stroke + (' stroke-linecap="round"' if shape.strokeLineCap == 1 else "")


def _hex(color: Any) -> str:
    return f"#{color.hexval()[2:]}"
