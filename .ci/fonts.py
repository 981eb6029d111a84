"""Make the static cuts of Inter in resources/fonts from the variable font.

    apt-get install fonts-inter-variable
    uv run --isolated --only-group keep .ci/fonts.py [SOURCE]

reportlab takes no postscript outlines and no variable fonts, and QtSvg silently draws another font when the
name in a drawing is not a family it knows: so each cut is static TrueType, and the name reportlab registers
is the family Qt finds. The families are called Inter Skranke because Qt mixes the cuts of two families of one
name: where a system has an Inter of its own, that one would be drawn, with other widths. Figures are tabular by
default, on paper and on screen, because reportlab knows no font features; `pnum` brings the proportional ones back.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import SingleSubst
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = Path("/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf")
FONTS = Path(__file__).parent.parent / "resources" / "fonts"
CUTS = {  # file: (weight, family, style); Bold is the bold of Regular, the others are families of their own
    "Inter-Regular": (400, "Inter Skranke", "Regular"),
    "Inter-Medium": (500, "Inter Skranke Medium", "Regular"),
    "Inter-SemiBold": (600, "Inter Skranke Semi Bold", "Regular"),
    "Inter-Bold": (700, "Inter Skranke", "Bold"),
}
RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F),  # Latin, Latin-1, Latin Extended-A
    (0x18F, 0x18F), (0x1B7, 0x1B7), (0x1E4, 0x1EF), (0x218, 0x21B), (0x292, 0x292), (0x1E9E, 0x1E9E),  # Sámi
    (0x2BC, 0x2BC), (0x300, 0x304), (0x306, 0x30C), (0x327, 0x328),  # marks that combine
    (0x2002, 0x2026), (0x202F, 0x203A), (0x2044, 0x2044), (0x20AC, 0x20AC), (0x2116, 0x2122),
    (0x2190, 0x2199), (0x21A9, 0x21AA), (0x21B5, 0x21B5), (0x21E4, 0x21E7), (0x2318, 0x2318),  # arrows, keys
    (0x232B, 0x232B), (0x23CE, 0x23CE), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265),
    (0x25A0, 0x25A1), (0x25B2, 0x25B3), (0x25B6, 0x25BD), (0x25C6, 0x25CF), (0x26A0, 0x26A0),  # shapes
    (0x2713, 0x2717),
)  # fmt: skip
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "case", "pnum", "tnum"]


def main(source: Path) -> None:
    """Write every cut."""
    for file, (weight, family, style) in CUTS.items():
        font = instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wght": weight})
        figures_line_up(font)
        subset(font)
        name(font, file, weight, family, style)
        font.save(FONTS / f"{file}.ttf")
        print(f"{file}.ttf {(FONTS / f'{file}.ttf').stat().st_size // 1024} KiB")


def figures_line_up(font: TTFont) -> None:
    """Make the tabular figures and signs the default ones, and turn `pnum` into the way back."""
    gsub = font["GSUB"].table
    lookups = {
        tag: [index for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == tag
              for index in record.Feature.LookupListIndex]
        for tag in ("tnum", "pnum")
    }  # fmt: skip
    tabular: dict[str, str] = {}
    for index in lookups["tnum"]:
        for table in gsub.LookupList.Lookup[index].SubTable:
            tabular |= getattr(table, "ExtSubTable", table).mapping
    for table in font["cmap"].tables:
        table.cmap = {code: tabular.get(glyph, glyph) for code, glyph in table.cmap.items()}
    figures = [tabular.get(glyph, glyph) for glyph in map(font.getBestCmap().get, map(ord, "0123456789"))]
    width = max(font["hmtx"][glyph][0] for glyph in figures)
    for glyph in figures:  # between two masters the widths round apart by a unit
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])
    back = SingleSubst()
    back.mapping = {wide: narrow for narrow, wide in tabular.items()}
    for index in set(lookups["pnum"]):
        lookup = gsub.LookupList.Lookup[index]
        lookup.LookupType, lookup.SubTable, lookup.SubTableCount = 1, [back], 1


def subset(font: TTFont) -> None:
    """Keep the letters our languages and their neighbours write, and the shapes and arrows we draw."""
    options = Options()
    options.layout_features = FEATURES
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    cutter = Subsetter(options)
    cutter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    cutter.subset(font)


def name(font: TTFont, file: str, weight: int, family: str, style: str) -> None:
    """One name on every system: no typographic family (name 16), which macOS alone would prefer."""
    table = font["name"]
    keep = {record.nameID: record.toUnicode() for record in table.names if record.nameID in (0, 5, 7, 9, 11, 13, 14)}
    full = family if style == "Regular" else f"{family} {style}"
    table.names = []
    for key, text in {**keep, 1: family, 2: style, 3: full, 4: full, 6: file.replace("Inter", "InterSkranke")}.items():
        table.setName(text, key, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | (0b100000 if style == "Bold" else 0b1000000)
    font["head"].macStyle = 1 if style == "Bold" else 0
    for dropped in ("STAT", "DSIG"):
        if dropped in font:
            del font[dropped]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE)
