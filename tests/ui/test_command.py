"""The command `skranke`."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.__main__ import main, parser


def test_help_tells_the_three_ways_in(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    told = capsys.readouterr().out
    assert end.value.code == 0
    assert all(way in told for way in ("skranke ", "skranke demo", "--tour DIR", "SKRANKE_HOME"))


def test_nothing_asked_for_opens_the_counter() -> None:
    assert parser().parse_args([]).verb is None


def test_the_demo_may_leave_pictures() -> None:
    asked = parser().parse_args(["demo", "--tour", "pictures"])
    assert (asked.verb, asked.tour) == ("demo", Path("pictures"))


def test_what_nobody_knows_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["reprot"])
    assert end.value.code == 2
    assert "reprot" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_closes_the_counter_as_a_person_would(tmp_path: Path, qtbot: QtBot, number: int) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "ui"],
        cwd=Path(__file__).parent.parent.parent,
        env={**os.environ, "SKRANKE_HOME": str(tmp_path), "SKRANKE_KEYS": "file"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        qtbot.waitUntil((tmp_path / "journal" / "journal.db").exists)
        program.send_signal(number)
        said = program.communicate(timeout=30)[1]
    finally:
        program.kill()
    assert (program.returncode, "Traceback" in said) == (0, False)
    assert (tmp_path / "window.ini").exists()
    assert not (tmp_path / "journal" / "journal.db-wal").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may lack a display")
def test_settings_that_cannot_be_read_are_one_sentence_and_stay_as_they_are(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('language = "fi"\n', encoding="utf-8")
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    answer = subprocess.run(
        [sys.executable, "-m", "ui"],
        cwd=Path(__file__).parent.parent.parent,
        env={
            **{name: value for name, value in os.environ.items() if name not in hidden},
            "SKRANKE_HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 1
    assert "config.toml ask for the language “fi”, which Skranke does not speak" in answer.stderr
    assert config.read_text(encoding="utf-8") == 'language = "fi"\n'
