# /// script
# requires-python = ">=3.11"
# dependencies = ["tomlkit==0.15.2"]
# ///
"""Renew every pin in pyproject.toml: `uv run .ci/pins.py` (the newest versions that fit together).

Writes `[tool.uv] constraint-dependencies` for the program and its tests, transitive packages too, and
`build-constraint-dependencies` for what builds it. Run the suite afterwards.
"""

import re
import subprocess
from pathlib import Path

import tomlkit

PROJECT = Path(__file__).parent.parent / "pyproject.toml"


def resolve(requirements: list[str]) -> list[str]:
    """The exact versions, markers dropped, of all that the requirements pull, for all systems and Pythons."""
    options = "--universal --python-version 3.11 --no-header --no-annotate --no-config --prerelease disallow"
    options += " --fork-strategy fewest"  # one version of each for every Python
    command = ["uv", "pip", "compile", "-q", *options.split(), "-"]
    wanted = "\n".join(requirements)
    answer = subprocess.run(command, input=wanted, capture_output=True, text=True, check=True)
    return sorted({line.split(";")[0].strip() for line in answer.stdout.splitlines() if "==" in line})


def put(table: tomlkit.items.Table, key: str, pins: list[str]) -> None:
    """Set the list, one pin a line."""
    array = tomlkit.array().multiline(True)
    array.extend(pins)
    table[key] = array


def main() -> None:
    """Rewrite both lists in place."""
    document = tomlkit.parse(PROJECT.read_text(encoding="utf-8"))
    groups = document["dependency-groups"]
    tools = [pin for name in groups if name != "door" for pin in groups[name]]
    wanted = [*document["project"]["dependencies"], *tools]
    put(document["tool"]["uv"], "constraint-dependencies", resolve([str(p) for p in wanted]))
    build = resolve(["hatchling"])
    put(document["tool"]["uv"], "build-constraint-dependencies", build)
    hatchling = next(pin for pin in build if pin.startswith("hatchling=="))
    for path in (PROJECT, Path(__file__).parent / "test-door" / "pyproject.toml"):
        text = tomlkit.dumps(document) if path == PROJECT else path.read_text(encoding="utf-8")
        path.write_text(re.sub(r'"hatchling==[^"]+"\]', f'"{hatchling}"]', text), encoding="utf-8")


if __name__ == "__main__":
    main()
