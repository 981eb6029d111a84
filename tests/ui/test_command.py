"""The command `skranke`."""

from pathlib import Path

import pytest

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
