"""The benchmarks' table, and that they run, without the test tools."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import NAMES, table
from tests.bench.measure import Measured
from tests.rules import python_files

TESTS = Path(__file__).parent
TOOLS = {"pytest", "_pytest", "pytestqt", "hypothesis", "grimp", "xdist"}


def imported(path: Path) -> set[str]:
    """The top names of what a file imports, anywhere in it."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    members = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in plain | members}


def test_the_table_shows_what_was_measured_and_what_is_over() -> None:
    rows = [
        Measured("commit, beside two appends", 1.5, "x", 3, "100,000 visits; n = 200"),
        Measured("search", 12.25, "ms", 10),
    ]
    assert table(rows).splitlines() == [
        "name                        measured     limit  ratio",
        "commit, beside two appends    1.50 x    3.00 x   0.50  ok",
        "    100,000 visits; n = 200",
        "search                      12.25 ms  10.00 ms   1.23  over",
    ]


def test_a_benchmark_needs_no_test_tool() -> None:
    files = [*python_files(TESTS / "bench"), *TESTS.glob("builders.py")]
    assert {path.name: imported(path) & TOOLS for path in files if imported(path) & TOOLS} == {}
    assert "pytest" in imported(TESTS / "conftest.py")


@pytest.mark.deep
@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_runs_to_its_table(name: str) -> None:
    call = [sys.executable, "-m", "tests.bench", name]
    answer = subprocess.run(call, cwd=TESTS.parent, capture_output=True, text=True, check=False)
    assert answer.stdout.startswith(("name ", f"{name} …")), answer.stderr
    assert answer.returncode in (0, 1), "a limit that is not held here is no fault of this test"
    assert "Traceback" not in answer.stderr
