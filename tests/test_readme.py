"""What the README tells a newcomer to type is what the project does and tries."""

import re
from pathlib import Path

from ui.__main__ import APT_LINE

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [line.split("  #")[0].strip() for block in BLOCKS for line in block.splitlines()]


def test_the_two_commands_come_first() -> None:
    assert COMMANDS[:2] == ["pip install uv && uv run skranke", "pip install uv && uv run pytest"]


def test_the_check_runs_what_the_readme_says() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert script[-1] == COMMANDS[1]
    assert COMMANDS[2] in [line.strip() for line in script]


def test_the_program_prints_the_apt_line_of_the_readme_and_the_check_runs_it() -> None:
    line = COMMANDS[3]
    assert line == APT_LINE
    pattern = re.search(r"s/\^(.*?)//p", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
    assert pattern is not None
    assert len([text for text in README.splitlines() if text.startswith(pattern[1])]) == 1
    assert line.startswith(pattern[1])


def test_the_map_names_every_folder_and_no_other() -> None:
    shown = set(re.findall(r"^([\w.]+)/  ", README, re.MULTILINE))
    there = {path.name for path in ROOT.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert shown == there | {"resources", ".ci"}


def test_every_file_the_readme_links_or_names_is_there() -> None:
    named = re.findall(r"\]\(([^)]+)\)|`((?:resources|tests|\.ci)/[\w./]+)`", README)
    assert [name for pair in named for name in pair if name and not (ROOT / name).exists()] == []
