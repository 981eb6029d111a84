"""Fetch the icons: `uv run .ci/icons.py` copies those that are used from Aksel's package into resources/icons.

Used are those of the category list, and those named in `ui/`. Needs npm. Icons that nothing uses any more are
removed; `dot`, the four faces, `overlap` and `skranke` are our own and stay.
"""

import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from desk.catalogue.load import starter
from ui.widgets.icon import file_name

ROOT = Path(__file__).parent.parent
ICONS = ROOT / "resources" / "icons"
PACKAGE = "@navikt/aksel-icons@8.16.2"
OWN = {"dot", "face-bad", "face-good", "face-great", "face-poor", "overlap", "skranke"}
WORDS = {"code", "enter", "equals", "link", "stop"}
"""Words of the code that Aksel has icons of, too."""


def wanted(known: set[str]) -> set[str]:
    """The names that are used: in the category list, and as words of their own in the code of the screens."""
    listed = {file_name(category.icon) for category in starter().categories}
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py"))
    named = {name for name in re.findall(r'"([a-z0-9-]+)"', code) if name in known - WORDS}
    strange = listed - known - OWN
    if strange:
        sys.exit(f"Aksel has no icon called {', '.join(sorted(strange))}.")
    return (listed | named) - OWN


def main() -> None:
    """Fetch, copy, remove."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", "--pack-destination", folder, PACKAGE], check=True)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as package:
            package.extractall(folder, filter="data")
        there = {file_name(path.stem): path for path in (Path(folder) / "package" / "dist" / "svg").glob("*.svg")}
        keep = wanted(set(there))
        for name in keep:
            shutil.copyfile(there[name], ICONS / f"{name}.svg")
    for file in ICONS.glob("*.svg"):
        if file.stem not in keep | OWN:
            file.unlink()
    print(f"{len(keep)} icons")


if __name__ == "__main__":
    main()
