"""ODS: pages to the bytes of a file, and back to grids. The door of odfdo, which is imported when it is needed.

What odfdo has no words for (lists beside cells, what stays in sight) is written as the format's own elements.
"""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from desk.guides.workbook.pages import (
    MOST_ROWS,
    Area,
    Cell,
    Choices,
    Grid,
    Line,
    Oddity,
    Page,
    TooManyRows,
    Value,
    letter,
)
from desk.guides.workbook.xlsx import HEAD, QUIET, STEP

_STYLES = f"""
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#{HEAD}"
 style:vertical-align="top" fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold" fo:color="#ffffff"/>
</style:style>
<style:style style:name="quiet" style:family="table-cell"><style:table-cell-properties style:vertical-align="top"
 fo:wrap-option="wrap"/><style:text-properties fo:font-style="italic" fo:color="#{QUIET}"/></style:style>
<number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text>
<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<number:text-style style:name="written"><number:text-content/></number:text-style>
<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="tall" style:family="table-row"><style:table-row-properties
 style:use-optimal-row-height="true"/></style:style>
"""
_CELL = """<style:style style:name="{name}" style:family="table-cell" style:data-style-name="{form}">
<style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap"{shade}/>
<style:paragraph-properties fo:text-align="start" fo:margin-left="{inside}"/>
<style:text-properties fo:font-weight="{weight}"/></style:style>"""
_PAPER = {"style:print-orientation": "landscape", "fo:page-width": "29.7cm", "fo:page-height": "21cm"}
_PAPER |= {"style:scale-to-X": "1", "style:scale-to-Y": "0", "style:print": "grid objects"}
"""Printed, a sheet is as wide as the paper."""
_SETTINGS = """<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed
 config:name="Views"><config:config-item-map-entry><config:config-item config:name="ViewId"
 config:type="string">view1</config:config-item><config:config-item-map-named config:name="Tables">{sheets}
</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>
</config:config-item-set>"""
_FROZEN = """<config:config-item-map-entry config:name={name}>
<config:config-item config:name="HorizontalSplitMode" config:type="short">2</config:config-item>
<config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
<config:config-item config:name="HorizontalSplitPosition" config:type="int">{fixed}</config:config-item>
<config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>
<config:config-item config:name="ActiveSplitRange" config:type="short">3</config:config-item>
<config:config-item config:name="PositionRight" config:type="int">{fixed}</config:config-item>
<config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>
</config:config-item-map-entry>"""


def write(pages: tuple[Page, ...], choices: Choices) -> bytes:
    """The file."""
    from odfdo import Document, Element

    document = Document("spreadsheet")
    document.body.clear()
    styles = document.get_part("content.xml").get_element("//office:automatic-styles")
    for each in _elements(f"<office:automatic-styles>{_styles(pages)}</office:automatic-styles>"):
        styles.append(each)
    for paper in document.get_part("styles.xml").get_elements("//style:page-layout-properties"):
        for name, value in _PAPER.items():
            paper.set_attribute(name, value)
    document.body.append(Element.from_tag(_validations(pages, choices)))
    for page in pages:
        document.body.append(Element.from_tag(_table(page)))
    document.body.append(Element.from_tag(_lists(choices)))
    frozen = "".join(_FROZEN.format(name=quoteattr(page.name), fixed=page.fixed) for page in pages)
    settings = document.get_part("settings.xml").get_element("//office:settings")
    settings.clear()
    settings.append(Element.from_tag(_SETTINGS.format(sheets=frozen)))
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def read(data: bytes) -> tuple[Grid, ...]:
    """The sheets of a file, of formulas their values. Raises TooManyRows, and what odfdo makes of a broken file."""
    from odfdo import Document

    return tuple(_grid(table) for table in Document(BytesIO(data)).body.get_elements("table:table"))


def _elements(xml: str) -> list[Any]:
    from odfdo import Element

    return list(Element.from_tag(xml).children)


def _styles(pages: tuple[Page, ...]) -> str:
    widths = {column.width for page in pages for column in page.columns}
    columns = "".join(
        f'<style:style style:name="w{width}" style:family="table-column"><style:table-column-properties'
        f' style:column-width="{width * 0.19:.2f}cm"/></style:style>'
        for width in sorted(widths)
    )
    shade = f' fo:background-color="#{STEP}"'
    cells = "".join(
        _CELL.format(name=_look(day, head, inside), form="iso" if day else "written", shade=shade if head else "",
                     inside="0.35cm" if inside else "0cm", weight="bold" if head else "normal")
        for day in (False, True) for head in (False, True) for inside in (False, True)
    )  # fmt: skip
    return _STYLES + columns + cells


def _look(day: bool, head: bool, inside: bool) -> str:
    return f"{'day' if day else 'text'}{'-head' if head else ''}{'-inside' if inside else ''}"


def _validations(pages: tuple[Page, ...], choices: Choices) -> str:
    """The lists beside the cells; a word that is not on one may still be written."""
    first = escape(f"${pages[0].name}.A1") if pages[0].name.isalnum() else quoteattr(f"$'{pages[0].name}'.A1")
    found = []
    for at, (name, offered) in enumerate(choices.lists.items(), start=1):
        if offered:
            column = letter(at)
            among = f"of:cell-content-is-in-list([$'{choices.page}'.${column}$2:.${column}${len(offered) + 1}])"
            found.append(
                f'<table:content-validation table:name="{name}" table:condition={quoteattr(among)}'
                f' table:allow-empty-cell="true" table:base-cell-address={quoteattr(first)}>'
                '<table:error-message table:display="false"/></table:content-validation>'
            )
    return f"<table:content-validations>{''.join(found)}</table:content-validations>"


def _table(page: Page) -> str:
    columns = "".join(
        f'<table:table-column table:style-name="w{column.width}" table:default-cell-style-name='
        f'"{_look(column.day, False, False)}"/>'
        for column in page.columns
    )
    heads = "".join(_written(column.heading, "head") for column in page.columns)
    grouped = any(line.head for line in page.lines)
    rows = [_row(page, line, grouped and not line.head) for line in page.lines]
    if page.spare:
        empty = _row(page, Line({}), False).replace(">", f' table:number-rows-repeated="{page.spare}">', 1)
        rows.append(empty)
    return (
        f'<table:table table:name={quoteattr(page.name)} table:style-name="shown">{columns}<table:table-header-rows>'
        f"<table:table-row>{heads}</table:table-row></table:table-header-rows>{''.join(rows)}</table:table>"
    )


def _lists(choices: Choices) -> str:
    """The hidden sheet the lists beside the cells are taken from, a column each."""
    depth = max(map(len, choices.lists.values()))
    rows = [
        [*choices.lists],
        *([each[at] if at < len(each) else "" for each in choices.lists.values()] for at in range(depth)),
    ]
    written = "".join(
        f"<table:table-row>{''.join(_written(cell, 'text') for cell in row)}</table:table-row>" for row in rows
    )
    return f'<table:table table:name={quoteattr(choices.page)} table:style-name="away">{written}</table:table>'


def _row(page: Page, line: Line, inside: bool) -> str:
    cells = []
    for at, column in enumerate(page.columns):
        look = _look(column.day or column.key in line.days, line.head, inside and at == 0)
        look = "quiet" if column.quiet else look
        offered = line.choices.get(column.key, column.choices)
        cells.append(_written(line.cells.get(column.key), look, offered))
    return f'<table:table-row table:style-name="tall">{"".join(cells)}</table:table-row>'


def _written(value: Value, look: str, offered: str | None = None) -> str:
    named = f' table:style-name="{look}"' + (f' table:content-validation-name="{offered}"' if offered else "")
    if value is None or value == "":
        return f"<table:table-cell{named}/>"
    kind, text = ' office:value-type="string"', str(value)
    if isinstance(value, date):
        kind = f' office:value-type="date" office:date-value="{text}"'
    elif isinstance(value, int):
        kind = f' office:value-type="float" office:value="{text}"'
    lines = "".join(f"<text:p>{_spaced(each)}</text:p>" for each in text.split("\n"))
    return f"<table:table-cell{named}{kind}>{lines}</table:table-cell>"


def _spaced(text: str) -> str:
    """A line as the format has it, where spaces beside spaces or at an end would be lost."""
    safe = escape(text).replace("\t", "<text:tab/>")
    return safe.replace("  ", " <text:s/>") if safe == safe.strip() else safe.replace(" ", "<text:s/>")


def _grid(table: Any) -> Grid:
    rows: dict[int, dict[int, Cell]] = {}
    merged: list[Area] = []
    unseen: set[int] = set()
    number = 1
    for row in table.get_elements("descendant::table:table-row"):
        times = int(row.get_attribute("table:number-rows-repeated") or 1)
        cells, areas = _cells(row)
        if cells and len(rows) + times > MOST_ROWS:  # a row may stand for a million like it
            raise TooManyRows(table.get_attribute("table:name"))
        for each in range(number, number + times) if cells else ():
            rows[each] = cells
            merged += [(each, first, each + down - 1, last) for first, last, down in areas]
            if row.get_attribute("table:visibility") in ("collapse", "filter"):
                unseen.add(each)
        number += times
    return Grid(table.get_attribute("table:name"), rows, tuple(merged), frozenset(unseen))


def _cells(row: Any) -> tuple[dict[int, Cell], list[tuple[int, int, int]]]:
    """The cells of a row by column; and of each that is merged with others: first column, last column, rows."""
    cells: dict[int, Cell] = {}
    areas = []
    column = 1
    for cell in row.get_elements("table:table-cell|table:covered-table-cell"):
        times = int(cell.get_attribute("table:number-columns-repeated") or 1)
        found = _cell(cell)
        if found.value is not None or found.oddity:
            cells |= dict.fromkeys(range(column, column + min(times, 1_000)), found)
        across = int(cell.get_attribute("table:number-columns-spanned") or 1)
        down = int(cell.get_attribute("table:number-rows-spanned") or 1)
        if (across, down) != (1, 1):
            areas.append((column, column + across - 1, down))
        column += times
    return cells, areas


def _cell(cell: Any) -> Cell:
    if cell.tag == "table:covered-table-cell":
        return Cell(None)
    value, formula = _value(cell), cell.get_attribute("table:formula")
    if cell.get_attribute("calcext:value-type") == "error":
        return Cell(str(value), Oddity.BROKEN)
    if formula:
        return Cell(value, Oddity.UNCOUNTED if value is None else Oddity.FORMULA)
    return Cell(value, Oddity.TIME if cell.get_attribute("office:value-type") == "time" else None)


def _value(cell: Any) -> Value:
    match cell.get_attribute("office:value-type"):
        case "float" | "percentage" | "currency":
            return float(cell.get_attribute("office:value"))
        case "boolean":
            return bool(cell.get_attribute("office:boolean-value") in (True, "true"))
        case "date":
            return date.fromisoformat(str(cell.get_attribute("office:date-value"))[:10])
    text = "\n".join("".join(_said(line)) for line in cell.get_elements("text:p"))
    return text or None


def _said(part: Any) -> Iterator[str]:
    """The text of a paragraph, its spans and links included, with the spaces the format counts."""
    yield part.text or ""
    for each in part.children:
        match each.tag:
            case "text:s":
                yield " " * int(each.get_attribute("text:c") or 1)
            case "text:tab":
                yield "\t"
            case "text:line-break":
                yield "\n"
            case "text:span" | "text:a" | "text:ruby" | "text:ruby-base":
                yield from _said(each)
        yield each.tail or ""
