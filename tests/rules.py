"""The checkers behind tests/test_architecture.py. Each takes plain values and answers with what breaks the rule."""

import ast
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

Import = tuple[str, str]
"""The module that imports, and the one it imports (a third-party one by its top name only)."""


def within(module: str, packages: Iterable[str]) -> str | None:
    """The longest of the packages that the module is or lies in."""
    return max((p for p in packages if module == p or module.startswith(f"{p}.")), key=len, default=None)


def trespasses(imports: Iterable[Import], table: Mapping[str, Collection[str]]) -> list[str]:
    """Imports between two parts of the house that the table does not allow; a part may import itself.

    A right to import a part holds for all inside it that has no row of its own.
    """
    parts = {*table, *(part for allowed in table.values() for part in allowed)}
    found = []
    for importer, imported in imports:
        home, goal = within(importer, table), within(imported, parts)
        if home is None or goal is None or (home != goal and goal not in table[home]):
            found.append(f"{importer} imports {imported}")
    return sorted(found)


def forced_doors(imports: Iterable[Import], doors: Mapping[str, Collection[str]]) -> list[str]:
    """Libraries imported elsewhere than at their door, and third-party ones that have none."""
    found = []
    for importer, library in imports:
        if library not in doors and library in sys.stdlib_module_names:
            continue
        if within(importer, doors.get(library, ())) is None:
            found.append(f"{importer} imports {library}")
    return sorted(found)


def named(tree: ast.AST, names: Collection[str]) -> list[str]:
    """The names, attributes and imported names in the code that are among `names`, with their lines."""
    found = []
    for node in ast.walk(tree):
        name = getattr(node, "id", None) or getattr(node, "attr", None)
        if isinstance(node, ast.alias):
            name = node.name.rpartition(".")[2]
        if name in names:
            found.append(f"line {node.lineno}: {name}")
    return found


def functions(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Each function's name and number of lines, its docstring and decorators left out."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
            yield node.name, node.end_lineno - first.lineno + 2


def undocumented(tree: ast.Module) -> list[str]:
    """`module`, and the public functions, classes and methods, that have no docstring.

    Qt's own methods (camelCase) and errors, which have a message, need none.
    """
    found = [] if ast.get_docstring(tree) else ["module"]
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    for body in [tree, *classes]:
        for node in body.body:
            if isinstance(node, ast.ClassDef):
                public = not node.name.startswith("_") and not any(
                    "message =" in ast.unparse(line) for line in node.body
                )
            else:
                public = isinstance(node, ast.FunctionDef) and re.fullmatch("[a-z][a-z0-9_]*", node.name)
            if public and not ast.get_docstring(node):
                found.append(node.name)
    return found


def fixed_sleeps(tree: ast.AST) -> list[str]:
    """Calls that wait a fixed time."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    waits = {"time.sleep", "sleep", "QTest.qWait", "qWait", "qtbot.wait", "QThread.msleep", "msleep"}
    return [f"line {call.lineno}: {text}" for call in calls if (text := ast.unparse(call.func)) in waits]


def python_files(*folders: Path) -> list[Path]:
    """The Python files below the folders, always in the same order."""
    return sorted(path for folder in folders for path in folder.rglob("*.py"))
