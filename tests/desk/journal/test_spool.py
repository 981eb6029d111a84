"""The spool: what was appended is read back, whatever a kill, a thief or a bad disk did to its end."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import DiskFull, FolderUnwritable
from desk.journal import spool
from desk.journal.disk import Disk
from desk.journal.spool import Entry, Spool
from tests.desk.journal.disks import FailingDisk, ForgetfulDisk

KEY = bytes(range(32))
WHEN = (1772438400000000, 60, "Europe/Oslo")

texts = st.text(max_size=8)
entries = st.builds(
    Entry,
    table=st.sampled_from(["record", "shift", "post"]),
    row=st.dictionaries(texts, st.none() | st.integers(-(2**53), 2**53) | texts | st.booleans(), max_size=4),
    who=texts,
    when=st.tuples(st.integers(0, 2**52), st.integers(-720, 840), texts),
)
transactions = st.lists(st.lists(entries, min_size=1, max_size=3).map(tuple), max_size=6)


def an_entry(n: int) -> Entry:
    return Entry("record", {"number": n}, "desk", WHEN)


@contextmanager
def a_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def segments(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.spool"))


def contents(folder: Path) -> list[tuple[Entry, ...]]:
    return [transaction for path in segments(folder) for transaction in spool.read(path, KEY)]


def write(folder: Path, written: list[tuple[Entry, ...]], program: str = "program") -> None:
    with closing(Spool(folder, KEY, program, ForgetfulDisk())) as opened:
        for transaction in written:
            opened.append(transaction)


@given(transactions)
def test_what_was_appended_is_read_back_in_order(written: list[tuple[Entry, ...]]) -> None:
    with a_folder() as folder:
        write(folder, written)
        assert contents(folder) == written


@given(transactions.filter(bool), st.data())
def test_a_torn_end_costs_only_what_was_torn(written: list[tuple[Entry, ...]], data: st.DataObject) -> None:
    with a_folder() as folder:
        write(folder, written)
        (path,) = segments(folder)
        whole = path.read_bytes()
        left = data.draw(st.integers(0, len(whole)))
        path.write_bytes(whole[:left])
        found = contents(folder)
        assert found == written[: len(found)]
        assert left < len(whole) or found == written


@given(transactions.filter(lambda written: len(written) > 1), st.data())
def test_a_damaged_byte_costs_one_transaction_and_invents_nothing(
    written: list[tuple[Entry, ...]], data: st.DataObject
) -> None:
    with a_folder() as folder:
        write(folder, written)
        (path,) = segments(folder)
        whole = bytearray(path.read_bytes())
        spot = data.draw(st.integers(len(spool.MAGIC) + 16, len(whole) - 1))
        whole[spot] ^= data.draw(st.integers(1, 255))
        path.write_bytes(whole)
        found = contents(folder)
        assert len(found) >= len(written) - 1
        rest = iter(written)
        assert all(transaction in rest for transaction in found)


def frames(path: Path) -> tuple[bytes, list[bytes]]:
    head, *rest = path.read_bytes().split(b"\xf5SKR")
    return head, [b"\xf5SKR" + frame for frame in rest]


def test_frames_cannot_be_swapped_repeated_or_brought_from_elsewhere(tmp_path: Path) -> None:
    write(tmp_path, [(an_entry(1),), (an_entry(2),), (an_entry(3),)], "one")
    write(tmp_path, [(an_entry(4),), (an_entry(5),)], "two")
    one, two = segments(tmp_path)
    (head, (first, second, third)), (_, (_, foreign)) = frames(one), frames(two)

    def read_of(*parts: bytes) -> list[int]:
        one.write_bytes(b"".join(parts))
        return [entry.row["number"] for (entry,) in spool.read(one, KEY)]

    assert read_of(head, first, second, third) == [1, 2, 3]
    assert read_of(head, first, first, second) == [1, 2]
    assert read_of(head, second, first) == [2]
    assert read_of(head, first, foreign, third) == [1, 3]
    renumbered = first[:4] + (7).to_bytes(4, "big") + first[8:]
    assert read_of(head, renumbered, second) == [2]


def test_another_key_reads_nothing_and_the_words_do_not_show(tmp_path: Path) -> None:
    write(tmp_path, [(Entry("record", {"marker": "a word that shows"}, "desk", WHEN),)])
    (path,) = segments(tmp_path)
    assert list(spool.read(path, bytes(32))) == []
    assert b"marker" not in path.read_bytes()
    assert b"desk" not in path.read_bytes()


def test_the_spool_key_is_not_the_journal_key() -> None:
    made = {spool.derive(KEY, "skranke spool"), spool.derive(KEY, "skranke key check"), KEY}
    assert len(made) == 3


def test_a_file_that_is_no_segment_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.spool").write_bytes(b"something else\n" * 9)
    (tmp_path / "b.spool").touch()
    assert contents(tmp_path) == []


def test_a_program_begins_a_new_segment_when_one_is_large_enough(tmp_path: Path) -> None:
    with closing(Spool(tmp_path, KEY, "program", Disk(), limit=200)) as opened:
        for n in range(6):
            opened.append([an_entry(n)])
    assert len(segments(tmp_path)) > 2
    assert contents(tmp_path) == [(an_entry(n),) for n in range(6)]


def test_what_was_cut_is_gone_and_the_next_follows(tmp_path: Path) -> None:
    with closing(Spool(tmp_path, KEY, "program", Disk())) as opened:
        opened.append([an_entry(1)])
        opened.cut(opened.append([an_entry(2)]))
        opened.append([an_entry(3)])
    assert contents(tmp_path) == [(an_entry(1),), (an_entry(3),)]


def test_a_program_that_wrote_nothing_leaves_nothing(tmp_path: Path) -> None:
    write(tmp_path, [])
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("call", ["write", "sync"])
def test_a_failed_append_leaves_nothing_and_the_next_goes_to_a_new_segment(tmp_path: Path, call: str) -> None:
    disk = FailingDisk()
    with closing(Spool(tmp_path, KEY, "program", disk)) as opened:
        opened.append([an_entry(1)])
        disk.fail(call, errno.EIO)
        with pytest.raises(OSError, match="Input/output"):
            opened.append([an_entry(2)])
        disk.work()
        opened.append([an_entry(3)])
    assert contents(tmp_path) == [(an_entry(1),), (an_entry(3),)]
    assert len(segments(tmp_path)) == 2


def test_when_the_disk_refuses_even_to_cut_the_entry_stays_and_counts_as_kept(tmp_path: Path) -> None:
    disk = FailingDisk()
    with closing(Spool(tmp_path, KEY, "program", disk)) as opened:
        size = opened.append([an_entry(1)])
        disk.fail("cut", errno.EIO)
        opened.cut(size)
        disk.work()
        opened.append([an_entry(2)])
    assert contents(tmp_path) == [(an_entry(1),), (an_entry(2),)]


def test_a_folder_that_takes_no_segment_is_said_so_before_anything_is_logged(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnwritable):
        Spool(tmp_path / "file" / "spool", KEY, "program", Disk())


def test_a_full_disk_is_said_so_too_and_the_lock_is_given_back(tmp_path: Path) -> None:
    disk = FailingDisk()
    disk.fail("create", errno.ENOSPC)
    with pytest.raises(DiskFull):
        Spool(tmp_path, KEY, "program", disk)
    assert not spool.alive(tmp_path, "program")


gone = pytest.mark.skipif(os.name == "nt", reason="Windows deletes no file that is open")


@gone
def test_a_folder_that_is_deleted_meanwhile_is_made_again_with_its_lock(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    with closing(Spool(folder, KEY, "program", Disk())) as opened:
        opened.append([an_entry(1)])
        shutil.rmtree(folder)
        opened.append([an_entry(2)])
        assert spool.alive(folder, "program")
    assert contents(folder) == [(an_entry(2),)]


@gone
def test_a_copy_put_in_its_place_gets_what_follows(tmp_path: Path) -> None:
    folder, copy = tmp_path / "spool", tmp_path / "copy"
    with closing(Spool(folder, KEY, "program", Disk())) as opened:
        opened.append([an_entry(1)])
        shutil.copytree(folder, copy)
        shutil.rmtree(folder)
        copy.rename(folder)
        opened.append([an_entry(2)])
        opened.append([an_entry(3)])
    assert contents(folder) == [(an_entry(1),), (an_entry(2),), (an_entry(3),)]
    assert len(segments(folder)) == 2


def test_a_program_is_alive_as_long_as_it_holds_its_lock(tmp_path: Path) -> None:
    assert not spool.alive(tmp_path, "program")
    with closing(Spool(tmp_path, KEY, "program", Disk())):
        assert spool.alive(tmp_path, "program")
    assert not spool.alive(tmp_path, "program")


def test_a_lock_that_a_kill_left_behind_is_free_and_goes(tmp_path: Path) -> None:
    (tmp_path / "program.lock").touch()
    assert not spool.alive(tmp_path, "program")
    assert os.listdir(tmp_path) == []
