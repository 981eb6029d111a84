"""Every package, build ones and transitive ones too, is pinned, and the pinned version is the one that is tested."""

import re
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = PROJECT["tool"]["uv"]["constraint-dependencies"]
BUILD_PINS = PROJECT["tool"]["uv"]["build-constraint-dependencies"]
OURS = {"skranke", "skranke-test-door"}


def pin(name: str, version: str) -> str:
    return f"{re.sub('[-_.]+', '-', name).lower()}=={version}"


@pytest.mark.parametrize("pins", [PINS, BUILD_PINS])
def test_each_pin_names_one_exact_version(pins: list[str]) -> None:
    assert [each for each in pins if not re.fullmatch(r"[a-z0-9-]+==[\w.]+", each)] == []
    assert len({each.split("==")[0] for each in pins}) == len(pins)


def test_what_is_installed_here_is_pinned() -> None:
    here = {pin(each.metadata["Name"], each.version) for each in distributions() if each.metadata["Name"] not in OURS}
    assert here - {*PINS} == set()


def test_what_any_system_or_python_would_install_is_pinned() -> None:
    lock = ROOT / "uv.lock"
    if not lock.exists():
        pytest.skip("made by `uv lock`, which `uv run` does by itself")
    packages = tomllib.loads(lock.read_text(encoding="utf-8"))["package"]
    locked = {pin(each["name"], each["version"]) for each in packages if each["name"] not in OURS}
    assert locked == set(PINS)


def test_what_builds_is_pinned() -> None:
    door = tomllib.loads((ROOT / ".ci" / "test-door" / "pyproject.toml").read_text(encoding="utf-8"))
    for project in (PROJECT, door):
        assert set(project["build-system"]["requires"]) <= set(BUILD_PINS)


def test_scripts_pin_what_they_need() -> None:
    for script in (ROOT / ".ci").glob("*.py"):
        block = re.search(r"^# dependencies = \[(.*)\]", script.read_text(encoding="utf-8"), re.MULTILINE)
        assert block is None or all("==" in each for each in block[1].split(","))
