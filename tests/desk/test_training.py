"""Training: everything works, nothing counts, and nothing of it is left; the real journal is not touched."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from desk import paperwork
from desk.app import OpenDesk, open_desk
from desk.counter import note as notes
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter import suggestion as ideas
from desk.counter import upkeep
from desk.counter import visit as visits
from desk.errors import FolderUnwritable, OnlyTraining
from desk.handing import idea_slip
from desk.model.delivery import State
from desk.model.paper import Leaf
from desk.model.site import Desk, Post, Site
from desk.reports.palette import palette
from desk.settings import settings_in
from desk.training import is_left, open_training, sweep
from tests.builders import FakeClock
from tests.desk.sync.arriving import PAIRING, arrive
from tests.desk.sync.publications import BUS, a_publication

ROOT = Path(__file__).parents[2]


@pytest.fixture
def real(tmp_path: Path, time: FakeClock) -> Iterator[OpenDesk]:
    """A counter with two visits, and a key of its own on the disk."""
    opened = open_desk(settings_in(tmp_path, keys="file", language="nb"), time.clock)
    posts.work_at(opened.counter, "Elvebyen", desk_name="Skranke 2")
    visits.log(opened.counter, ["reservation"], times=2)
    yield opened
    opened.close()


def on_disk(folder: Path) -> dict[str, str]:
    """Every file below a folder, by what is in it; but for the memory SQLite's readers share, which they mark."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.endswith("-shm")]
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def work(desk: OpenDesk, time: FakeClock) -> None:
    """A bit of everything."""
    counter = desk.counter
    shifts.take_over(counter)
    (first, *_) = visits.log(counter, ["library-card"], times=3).visits
    visits.add(counter, first.id, "events")
    notes.keep(counter, first.id, "spurte etter nøkkelen")
    visits.take_back(counter, first.id)
    visits.undo(counter)
    posts.move_to(counter, "Torget")
    time.advance(600)
    shifts.close(counter)
    desk.change(replace(desk.settings.preferences, language="nl", theme="dark"))


def test_a_training_begins_empty_at_the_same_place_in_the_same_language(real: OpenDesk) -> None:
    with open_training(real) as training:
        assert posts.here(training.counter) == posts.here(real.counter)
        assert visits.count_today(training.counter) == 0
        assert (training.language, training.catalogue) == ("nb", real.catalogue)
        assert training.settings.training


def test_a_training_has_what_the_municipality_published(tmp_path: Path, time: FakeClock) -> None:
    desk = open_desk(settings_in(tmp_path), time.clock)
    posts.work_at(desk.counter, "Elvebyen")
    arrive(desk.counter.journal, a_publication(), PAIRING)
    desk.activate()
    posts.stand_at(desk.counter, Post(Site(BUS, "Bokbussen"), Desk("d2" * 16, BUS, "Bussen")))
    with open_training(desk) as training:
        assert training.publication == desk.publication
        assert posts.stops(training.counter) == posts.stops(desk.counter) != ()
        assert not training.renewable
    desk.close()


def test_not_one_byte_of_the_real_counter_is_other_after_a_training(
    real: OpenDesk, tmp_path: Path, time: FakeClock
) -> None:
    before = on_disk(tmp_path)
    with open_training(real) as training:
        work(training, time)
        assert visits.count_today(training.counter) == 3
        during = on_disk(tmp_path)
        assert {name: during[name] for name in before} == before
    assert on_disk(tmp_path) == before
    assert (visits.count_today(real.counter), shifts.current(real.counter)) == (2, None)
    assert not (tmp_path / "training").exists()


def test_what_was_under_way_at_the_real_counter_goes_on_after_it(real: OpenDesk, time: FakeClock) -> None:
    (visit,) = visits.log(real.counter, ["electronic-id"]).visits
    with open_training(real) as training:
        visits.log(training.counter, ["library-card"])
        assert visits.undo(training.counter).visits
    assert [each.id for each in visits.undo(real.counter).visits] == [visit.id]
    assert visits.count_today(real.counter) == 2


def test_a_training_reports_to_nobody_and_cannot_be_paired(real: OpenDesk, time: FakeClock) -> None:
    with open_training(real) as training:
        work(training, time)
        assert (training.pairing, training.delivery.state) == (None, State.HERE)
        with pytest.raises(OnlyTraining):
            training.ask_for_code("https://skranke.example", "Counter 1")


def _stamped(desk: OpenDesk, pdf: bytes) -> bool:
    """Whether the ground of a stamp is seen on the first page."""
    (page,) = paperwork.pages(pdf, 1.0)
    ground = bytes.fromhex(palette().waiting_soft.removeprefix("#"))
    return page.rgba.count(ground) > 500


def test_a_report_made_in_training_says_so_on_the_page(real: OpenDesk, time: FakeClock) -> None:
    with open_training(real) as training:
        work(training, time)
        training.change(replace(training.settings.preferences, language="en"))
        (shift,) = shifts.recent(training.counter)
        report = paperwork.shift_report(training, shift)
        assert "Training: nothing on this page counts" in paperwork.in_words(report)
        assert paperwork.paper(report).startswith(b"%PDF")
        for leaf in Leaf:
            printed = paperwork.leaf(training, leaf, [(("F1",), "all keys")])
            assert printed.words.startswith("Training: nothing on this page counts")
            assert _stamped(training, printed.pdf)
            assert not _stamped(real, paperwork.leaf(real, leaf, [(("F1",), "all keys")]).pdf)
        _, idea = ideas.count(training.counter, ideas.themes()[0])
        assert _stamped(training, idea_slip(training, idea, "A1"))
    shifts.take_over(real.counter)
    (shift,) = shifts.recent(real.counter)
    assert paperwork.shift_report(real, shift).stamp == ""


def test_two_trainings_beside_each_other_leave_one_another_alone(real: OpenDesk, tmp_path: Path) -> None:
    with open_training(real) as one:
        with open_training(real) as other:
            visits.log(other.counter, ["library-card"])
            sweep(real.settings)
            assert visits.count_today(one.counter) == 0
        visits.log(one.counter, ["library-card"])
        assert visits.count_today(one.counter) == 1
    assert not is_left(real.settings)


def test_where_nothing_can_be_written_the_training_does_not_begin(real: OpenDesk, tmp_path: Path) -> None:
    (tmp_path / "training").write_text("a file stands in the way")
    with pytest.raises(FolderUnwritable), open_training(real):
        pass
    assert visits.count_today(real.counter) == 2


KILLED = """
import os, signal, sys
from pathlib import Path
from desk.app import open_desk
from desk.counter import visit
from desk.settings import settings_in
from desk.training import open_training
from tests.builders import FakeClock

real = open_desk(settings_in(Path(sys.argv[1]), keys="file"), FakeClock().clock)
with open_training(real) as training:
    visit.log(training.counter, ["library-card"], times=9)
    print("at work", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_kill_in_training_leaves_nothing_that_counts_or_can_be_read(
    real: OpenDesk, tmp_path: Path, time: FakeClock
) -> None:
    real.close()
    code = [sys.executable, "-c", KILLED, str(tmp_path)]
    answer = subprocess.run(code, cwd=ROOT, env={**os.environ}, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (-signal.SIGKILL, "at work\n"), answer.stderr
    again = open_desk(settings_in(tmp_path, keys="file"), time.clock)
    assert visits.count_today(again.counter) == 2
    assert upkeep.check(again.counter, lambda: False) == ()
    again.close()
    left = [path.name for path in (tmp_path / "training").rglob("*") if path.is_file()]
    assert "journal.db" in left
    assert not [name for name in left if name.endswith(".key")]
    sweep(again.settings)
    assert not is_left(again.settings)
