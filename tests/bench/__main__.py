"""How fast it is: `uv run python -m tests.bench [commit counter start search guard deliver overlap memory guides]`.

Each benchmark is a module beside this one whose `run()` answers with rows; they run one after the other, and
most limits are ratios to a plain thing done in the same run, because times drift from machine to machine.
Leaves with 1 when a row is over its limit.
"""

import importlib
import sys
from argparse import ArgumentParser

from tests.bench.measure import Measured

NAMES = ("commit", "counter", "start", "search", "guard", "deliver", "overlap", "memory", "guides")
COLUMNS = ("name", "measured", "limit", "ratio", "")


def cells(row: Measured) -> tuple[str, ...]:
    """A row as the table shows it; the ratio is the share of the limit that is used."""
    value, limit = f"{row.value:.2f} {row.unit}", f"{row.limit:.2f} {row.unit}"
    return row.name, value, limit, f"{row.ratio:.2f}", "ok" if row.ok else "over"


def table(rows: list[Measured]) -> str:
    """All rows under their titles, numbers to the right, and what each row says about itself below it."""
    lines = [COLUMNS, *(cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(COLUMNS))]
    printed = []
    for line, detail in zip(lines, ["", *(row.detail for row in rows)], strict=True):
        name, *numbers, verdict = line
        right = [number.rjust(width) for number, width in zip(numbers, widths[1:-1], strict=True)]
        printed.append("  ".join([name.ljust(widths[0]), *right, verdict]).rstrip())
        printed += [f"    {text}" for text in detail.splitlines()]
    return "\n".join(printed)


def main() -> int:
    """Run what was named, or all; returns 1 when something is over its limit."""
    parser = ArgumentParser(prog="python -m tests.bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="name", help=f"one or more of: {' '.join(NAMES)}")
    names = parser.parse_args().names or NAMES
    if unknown := set(names) - set(NAMES):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    rows: list[Measured] = []
    for name in names:
        print(f"{name} …", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tests.bench.{name}").run()
    print(table(rows))
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
