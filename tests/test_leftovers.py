"""The checks that run after every test can fail."""

import threading
from pathlib import Path

import sqlalchemy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.leftovers import new_threads, open_transactions, windows


def test_a_thread_that_goes_on_is_seen_and_one_that_ends_is_not() -> None:
    before, stop = set(threading.enumerate()), threading.Event()
    thread = threading.Thread(target=stop.wait, name="dawdler")
    thread.start()
    assert new_threads(before, patience=0) == ["thread dawdler"]
    stop.set()
    assert new_threads(before) == []


def test_a_window_and_a_running_timer_are_seen(qtbot: QtBot) -> None:
    before = windows()
    window, timer = QWidget(), QTimer()
    timer.start(60_000)
    left = [what for address, what in windows().items() if address not in before]
    assert sorted(left) == sorted([repr(window), repr(timer)])
    timer.stop()
    window.deleteLater()
    assert windows() == before


def test_an_open_transaction_is_seen(tmp_path: Path) -> None:
    engine = sqlalchemy.create_engine(f"sqlite:///{tmp_path / 'any.db'}")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text("create table a (b)"))
        assert open_transactions() == [repr(connection)]
        connection.rollback()
        assert open_transactions() == []
    engine.dispose()
