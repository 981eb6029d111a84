"""Make the static cuts in resources/fonts: of Inter from the variable font, and for slips also of Noto.

    apt-get install fonts-inter-variable fonts-noto-core
    uv run --isolated --only-group keep .ci/fonts.py [SOURCE]

reportlab takes no postscript outlines and no variable fonts, and QtSvg silently draws another font when the
name in a drawing is not a family it knows: so each cut is static TrueType, and the name reportlab registers
is the family Qt finds. The families are called Inter Skranke because Qt mixes the cuts of two families of one
name: where a system has an Inter of its own, that one would be drawn, with other widths. Figures are tabular by
default, on paper and on screen, because reportlab knows no font features; `pnum` brings the proportional ones back.

What visitors take home may be in any language, so those fonts lie apart, in `slip`: Inter World has all of Inter's
Latin, Cyrillic and Greek, and of Noto come Arabic and Ethiopic, each sign under a number of its own: reportlab knows no
joining either. The joined letters of Sorani have none in Unicode; they get those arabic-reshaper gives them.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from unicodedata import decomposition

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import SingleSubst
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = Path("/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf")
NOTO = Path("/usr/share/fonts/truetype/noto")
FONTS = Path(__file__).parent.parent / "resources" / "fonts"
Ranges = Sequence[tuple[int, int]]
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
WORLD = (
    *RANGES, (0x180, 0x24F), (0x2B9, 0x2DD), (0x300, 0x341), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
    (0x2010, 0x2027), (0x2030, 0x205E), (0x20A0, 0x20BF),
)  # fmt: skip
WORLD_CUTS = {"Regular": 400, "SemiBold": 600}
NOTO_CUTS = {
    "Arabic": (
        (0x20, 0x20), (0x600, 0x61F), (0x640, 0x640), (0x660, 0x66D), (0x6D4, 0x6D4), (0x6F0, 0x6F9),
        (0xFB50, 0xFBFF), (0xFE80, 0xFEFC),
    ),
    "Ethiopic": ((0x20, 0x20), (0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB01, 0xAB2E)),
}  # fmt: skip
SORANI = {  # joined: the letter and its form; as in arabic_reshaper.letters.LETTERS_KURDISH
    0xE000: (0x6D5, "fina"), 0xE001: (0x695, "fina"), 0xE004: (0x6CE, "fina"), 0xE005: (0x6CE, "init"),
    0xE006: (0x6CE, "medi"), 0xE007: (0x6B5, "fina"), 0xE008: (0x6B5, "init"), 0xE009: (0x6B5, "medi"),
}  # fmt: skip
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "case", "pnum", "tnum"]


def main(source: Path) -> None:
    """Write every cut."""
    for file, (weight, family, style) in CUTS.items():
        font = inter(source, weight, RANGES)
        name(font, f"InterSkranke{file.removeprefix('Inter')}", weight, family, style)
        save(font, file)
    for style, weight in WORLD_CUTS.items():
        font = inter(source, weight, WORLD)
        name(font, f"InterWorldSkranke-{style}", weight, f"Inter World Skranke{'' if weight == 400 else ' Semi Bold'}")
        save(font, f"slip/InterWorld-{style}")
    for script, signs in NOTO_CUTS.items():
        ranges = (*signs, *((code, code) for code in joinable())) if script == "Arabic" else signs
        for style, weight in {"Regular": 400, "Bold": 700}.items():
            font = TTFont(NOTO / f"NotoSans{script}-{style}.ttf", recalcTimestamp=False)
            if script == "Arabic":
                join_sorani(font)
            subset(font, ranges, [])
            family = f"Noto Sans {script} Skranke{'' if weight == 400 else ' Bold'}"
            name(font, f"NotoSans{script}Skranke-{style}", weight, family)
            save(font, f"slip/NotoSans{script}-{style}")


def inter(source: Path, weight: int, ranges: Ranges) -> TTFont:
    """A static cut of Inter with these letters and signs."""
    font = instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wght": weight})
    figures_line_up(font)
    subset(font, ranges, FEATURES)
    return font


def save(font: TTFont, file: str) -> None:
    """Write it, and say how large it is."""
    font.save(FONTS / f"{file}.ttf")
    print(f"{file}.ttf {(FONTS / f'{file}.ttf').stat().st_size // 1024} KiB")


def joinable() -> set[int]:
    """The letters of which every form has a number, and those forms of Sorani. What cannot be joined is left out, so
    that it is missed, not drawn in pieces."""
    forms = [decomposition(chr(code)).split() for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD))]
    letters = {int(form[1], 16) for form in forms if form[:1] == ["<isolated>"] and len(form) == 2}
    return letters | set(SORANI) | {letter for letter, _form in SORANI.values()}


def join_sorani(font: TTFont) -> None:
    """Give the joined forms that have no number in Unicode one of their own."""
    cmap = font.getBestCmap()
    joined = {code: substitutes(font, form)[cmap[letter]] for code, (letter, form) in SORANI.items()}
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap |= joined


def substitutes(font: TTFont, feature: str) -> dict[str, str]:
    """Which glyph a feature puts in whose place, one for one."""
    gsub, found = font["GSUB"].table, {}
    for record in gsub.FeatureList.FeatureRecord:
        for index in record.Feature.LookupListIndex if record.FeatureTag == feature else ():
            for table in gsub.LookupList.Lookup[index].SubTable:
                found |= getattr(getattr(table, "ExtSubTable", table), "mapping", {})
    return found


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


def subset(font: TTFont, ranges: Ranges, features: list[str]) -> None:
    """Keep these letters and signs, and what the features do with them."""
    options = Options()
    options.layout_features = features
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    cutter = Subsetter(options)
    cutter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    cutter.subset(font)


def name(font: TTFont, postscript: str, weight: int, family: str, style: str = "Regular") -> None:
    """One name on every system: no typographic family (name 16), which macOS alone would prefer."""
    table = font["name"]
    keep = {record.nameID: record.toUnicode() for record in table.names if record.nameID in (0, 5, 7, 9, 11, 13, 14)}
    full = family if style == "Regular" else f"{family} {style}"
    table.names = []
    for key, text in {**keep, 1: family, 2: style, 3: full, 4: full, 6: postscript}.items():
        table.setName(text, key, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | (0b100000 if style == "Bold" else 0b1000000)
    font["head"].macStyle = 1 if style == "Bold" else 0
    for dropped in ("STAT", "DSIG"):
        if dropped in font:
            del font[dropped]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE)
