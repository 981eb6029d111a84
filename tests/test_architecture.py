"""The house is as its plan says: who may import whom, one door for each library, and how the code reads."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import grimp
import pytest

from tests.house import DOORS, LATE, MAY_IMPORT
from tests.rules import (
    Import,
    fixed_sleeps,
    forced_doors,
    functions,
    named,
    python_files,
    trespasses,
    undocumented,
    within,
)

ROOT = Path(__file__).parent.parent
CODE = python_files(ROOT / "desk", ROOT / "ui")
TESTS = python_files(ROOT / "tests")
SCRIPTS = python_files(ROOT / ".ci")

THREADS = {"Thread", "Timer", "ThreadPoolExecutor", "QThread", "QThreadPool", "QRunnable", "QtConcurrent"}
ENVIRONMENT = {"environ", "getenv", "putenv", "qEnvironmentVariable", "qputenv"}
FAKED = {"monkeypatch", "mock", "Mock", "MagicMock", "patch", "mocker"}


@cache
def imports() -> tuple[Import, ...]:
    """Every import of the house, wherever in a file it stands."""
    graph = grimp.build_graph("desk", "ui", include_external_packages=True, cache_dir=None)
    return tuple((a, b) for a in graph.modules for b in graph.find_modules_directly_imported_by(a))


def inside() -> list[Import]:
    return [(a, b) for a, b in imports() if within(b, ("desk", "ui"))]


def outside() -> list[Import]:
    return [(a, b) for a, b in imports() if not within(b, ("desk", "ui"))]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module", autouse=True)
def _forget_the_trees() -> Iterator[None]:
    """A million nodes, which the collector would look through again and again behind every later test."""
    yield
    tree.cache_clear()


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules() -> set[str]:
    return {short(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in CODE}


def test_every_file_belongs_to_a_part_of_the_house() -> None:
    assert {module for module, _ in imports()} <= modules()
    assert {module for module in modules() if within(module, MAY_IMPORT) in (None, "desk", "ui")} <= {"desk", "ui"}


def test_the_plan_names_nothing_that_is_gone() -> None:
    assert {*MAY_IMPORT, *chain(*MAY_IMPORT.values()), *chain(*DOORS.values())} - modules() == set()
    assert {*DOORS} - sys.stdlib_module_names - {library for _, library in outside()} == set()
    assert LATE - {*DOORS} == set()


def test_parts_import_only_what_the_plan_allows() -> None:
    assert trespasses(inside(), MAY_IMPORT) == []


@pytest.mark.parametrize(
    "bad",
    [
        ("desk.model.visit", "desk.errors"),
        ("desk.counter.visit", "ui.theme"),
        ("ui.counter.screen", "desk.journal.visit"),
        ("ui.counter.screen", "ui.guide.panel"),
        ("ui.guide.panel", "ui.window.main_window"),
        ("ui.widgets.tile", "desk.text"),
        ("ui.application", "desk.demo.fill"),
        ("desk.unknown", "desk.model"),
    ],
)
def test_a_forbidden_import_is_seen(bad: Import) -> None:
    good = [("ui.counter.screen", "desk.counter.visit"), ("ui.counter.screen", "ui.counter.hands")]
    assert trespasses([*good, bad], MAY_IMPORT) == [f"{bad[0]} imports {bad[1]}"]


def test_every_library_has_one_door_and_the_model_needs_none() -> None:
    assert forced_doors(outside(), DOORS) == []
    assert [pair for pair in outside() if within(pair[0], ["desk.model"]) and pair[1] in DOORS] == []


@pytest.mark.parametrize(
    "bad",
    [
        ("desk.model.visit", "sqlalchemy"),
        ("desk.settings", "keyring"),
        ("desk.app", "PySide6"),
        ("ui.tasks", "requests"),
        ("desk.app", "urllib"),
    ],
)
def test_a_library_at_the_wrong_door_is_seen(bad: Import) -> None:
    good = [("desk.keys", "keyring"), ("desk.keys", "pathlib"), ("ui.theme", "PySide6")]
    assert forced_doors([*good, bad], DOORS) == [f"{bad[0]} imports {bad[1]}"]


def test_every_dependency_is_used_and_every_library_used_is_a_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named_there = {re.split(r"[^\w-]", line)[0] for line in project["dependencies"]} - {"tzdata"}
    names = {"PySide6": "pyside6-essentials", "stdnum": "python-stdnum", "tomli_w": "tomli-w"}
    names |= {"bidi": "python-bidi", "PIL": "pillow", "arabic_reshaper": "arabic-reshaper", "Xlib": "python-xlib"}
    used = {library for _, library in outside()} - sys.stdlib_module_names
    assert {names.get(library, library) for library in used} == named_there


def test_the_desk_and_its_tests_know_no_screen() -> None:
    files = python_files(ROOT / "desk", ROOT / "tests" / "desk")
    screens = re.compile(r"PySide6|pytestqt|qtbot|\bfrom ui\b|\bimport ui\b")
    assert [short(path) for path in files if screens.search(path.read_text(encoding="utf-8"))] == []


def test_what_costs_time_is_not_imported_before_the_counter_opens() -> None:
    code = f"import sys, desk.app, ui.window.main_window; print(sorted({LATE!r} & sys.modules.keys()))"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_threads_are_made_in_one_file() -> None:
    assert {short(path) for path in CODE if named(tree(path), THREADS)} <= {"ui/tasks.py"}


def test_the_environment_is_read_in_one_file() -> None:
    # Qt takes some of its options only from the environment, before it starts.
    doors = {"desk/settings.py", "ui/__main__.py"}
    assert {short(path) for path in CODE if named(tree(path), ENVIRONMENT)} <= doors


@pytest.mark.parametrize(
    "bad",
    ["import os\nos.environ['A']", "from os import environ", "from os import getenv as g", "import os\nx = os.getenv"],
)
def test_a_forbidden_name_is_seen(bad: str) -> None:
    assert named(ast.parse(bad), ENVIRONMENT)


def test_files_and_functions_stay_small() -> None:
    files = {short(path): path.read_text(encoding="utf-8").count("\n") for path in [*CODE, *TESTS, *SCRIPTS]}
    assert {name: lines for name, lines in files.items() if lines > 500} == {}
    assert sum(lines > 300 for lines in files.values()) <= len(files) / 10
    sizes = {f"{short(p)} {name}": n for p in [*CODE, *TESTS, *SCRIPTS] for name, n in functions(tree(p))}
    assert {name: lines for name, lines in sizes.items() if lines > 50} == {}
    assert sum(lines > 25 for lines in sizes.values()) <= len(sizes) / 10


def test_a_long_function_is_seen_and_its_docstring_is_not_counted() -> None:
    code = 'def f():\n    """One.\n\n    Two.\n    """\n    a = 1\n    return a\n\n\ndef g(): return 1\n'
    assert dict(functions(ast.parse(code))) == {"f": 3, "g": 2}


def test_what_is_public_has_a_docstring() -> None:
    found = {short(path): undocumented(tree(path)) for path in [*CODE, *SCRIPTS]}
    assert {name: missing for name, missing in found.items() if missing} == {}


def test_a_missing_docstring_is_seen() -> None:
    code = "def f(): ...\ndef _g(): ...\nclass A:\n    def h(self): ...\n    def paintEvent(self): ...\n"
    code += "class Full(DeskError):\n    message = ''\n"
    assert undocumented(ast.parse(code)) == ["module", "f", "A", "h"]


def test_no_test_waits_a_fixed_time() -> None:
    bench = ROOT / "tests" / "bench"  # measures time, so it may let some pass
    found = {short(path): fixed_sleeps(tree(path)) for path in TESTS if bench not in path.parents}
    assert {name: calls for name, calls in found.items() if calls} == {}


def test_a_fixed_wait_is_seen() -> None:
    code = "time.sleep(1)\nqtbot.wait(5)\nqtbot.waitUntil(f)\n"
    assert fixed_sleeps(ast.parse(code)) == ["line 1: time.sleep", "line 2: qtbot.wait"]


def test_tests_use_fakes_of_their_own_and_hardly_any_patch() -> None:
    uses = [found for path in TESTS if path != Path(__file__) for found in named(tree(path), FAKED)]
    count = sum(name.startswith("test_") for path in TESTS for name, _ in functions(tree(path)))
    assert len(uses) < 5 * count / 100


@pytest.mark.parametrize("command", ["check", "format --check"])
def test_ruff_finds_nothing(command: str) -> None:
    folders = ["desk", "ui", "tests", ".ci"]
    call = [sys.executable, "-m", "ruff", *command.split(), "--no-cache", *folders]
    answer = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


WITHOUT_QT = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
import pytest
options = "-q -n0 -p no:pytest-qt -p no:cacheprovider -W ignore::pytest.PytestConfigWarning tests/desk"
sys.exit(pytest.main([*options.split(), *sys.argv[1:]]))
"""


@pytest.mark.deep
def test_the_tests_of_the_desk_need_no_screen() -> None:
    call = [sys.executable, "-c", WITHOUT_QT, "--maxfail=1"]
    answer = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
