# /// script
# requires-python = ">=3.11"
# dependencies = ["pillow==13.0.0"]
# ///
"""A contact sheet of a tour: `uv run .ci/sheet.py DIR` writes DIR/sheet-<language>.png, light above dark.

For looking at all screens at once before a change is sent; the page of the tour itself is DIR/index.html.
"""

import sys
from pathlib import Path

from PIL import Image

ACROSS, WIDE, HIGH, GAP = 5, 546, 307, 14
GROUND = "#8a8f96"


def sheet(pictures: list[Path]) -> Image.Image:
    """The pictures in rows, in the order of the tour."""
    rows = -(-len(pictures) // ACROSS)
    whole = Image.new("RGB", (ACROSS * (WIDE + GAP) + GAP, rows * (HIGH + GAP) + GAP), GROUND)
    for number, file in enumerate(pictures):
        row, column = divmod(number, ACROSS)
        with Image.open(file) as picture:
            small = picture.convert("RGB").resize((WIDE, HIGH), Image.Resampling.LANCZOS)
        whole.paste(small, (GAP + column * (WIDE + GAP), GAP + row * (HIGH + GAP)))
    return whole


def main(folder: Path) -> None:
    """One sheet for each language of the tour."""
    for language in sorted(path for path in folder.iterdir() if any(path.glob("*-light.png"))):
        light = sorted(language.glob("*-light.png"), key=lambda file: file.stat().st_mtime)
        dark = [file.with_name(file.name.replace("-light", "-dark")) for file in light]
        target = folder / f"sheet-{language.name}.png"
        sheet(light + [file for file in dark if file.exists()]).save(target)
        print(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
