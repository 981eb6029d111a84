"""The door to the key store, and what stands in for it where there is none. Never the user's own."""

import os
import stat
from pathlib import Path

import keyring.backends.fail
import pytest
from keyring.errors import KeyringLocked, PasswordDeleteError

from desk.errors import FolderUnwritable, KeyStoreLocked
from desk.keys import FileKeys, KeyStore, MemoryKeys, SystemKeys, open_keys

KEY = bytes(range(32))


class FakeBackend:
    """A key store of an operating system; one may lock it, or have it forget what it is told."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = self.forgetful = False

    def get_password(self, service: str, name: str) -> str | None:
        self._open()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self._open()
        if not self.forgetful:
            self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        self._open()
        if self.kept.pop((service, name), None) is None:
            raise PasswordDeleteError(name)

    def _open(self) -> None:
        if self.locked:
            raise KeyringLocked("locked")


@pytest.fixture(params=["memory", "file", "system"])
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> KeyStore:
    stores = {"memory": MemoryKeys(), "file": FileKeys(tmp_path / "keys"), "system": SystemKeys(FakeBackend())}
    return stores[request.param]


def test_a_key_is_given_back_as_it_was(keys: KeyStore) -> None:
    assert keys.get("a") is None
    keys.put("a", KEY)
    keys.put("b", bytes(32))
    assert (keys.get("a"), keys.get("b")) == (KEY, bytes(32))


def test_a_key_can_be_replaced_and_forgotten(keys: KeyStore) -> None:
    keys.put("a", KEY)
    keys.put("a", bytes(32))
    assert keys.get("a") == bytes(32)
    keys.delete("a")
    keys.delete("a")
    assert keys.get("a") is None


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps other users out by the folder's own rights")
def test_a_key_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    FileKeys(tmp_path).put("a", KEY)
    assert stat.S_IMODE((tmp_path / "a.key").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["a.key"]


def test_a_key_file_that_holds_no_key_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "a.key").write_text("no key at all")
    assert FileKeys(tmp_path).get("a") is None


def test_a_folder_that_takes_no_key_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnwritable):
        FileKeys(tmp_path / "file" / "keys").put("a", KEY)


def test_a_key_file_that_cannot_be_read_is_not_a_lost_key(tmp_path: Path) -> None:
    (tmp_path / "a.key").mkdir()
    with pytest.raises(KeyStoreLocked):
        FileKeys(tmp_path).get("a")


def test_a_locked_key_store_is_not_an_empty_one() -> None:
    backend = FakeBackend()
    keys = SystemKeys(backend)
    keys.put("a", KEY)
    backend.locked = True
    for ask in (lambda: keys.get("a"), lambda: keys.put("a", KEY), lambda: keys.delete("a")):
        with pytest.raises(KeyStoreLocked):
            ask()


def test_a_key_store_that_keeps_nothing_is_found_out_at_once() -> None:
    backend = FakeBackend()
    backend.forgetful = True
    with pytest.raises(KeyStoreLocked):
        SystemKeys(backend).put("a", KEY)


def test_what_somebody_else_put_under_our_name_is_no_key() -> None:
    backend = FakeBackend()
    backend.kept["skranke", "a"] = "a password"
    assert SystemKeys(backend).get("a") is None


@pytest.mark.parametrize(("kind", "where"), [("memory", "memory"), ("file", "file"), ("system", "system")])
def test_the_settings_choose_the_store(kind: str, where: str, tmp_path: Path) -> None:
    assert open_keys(kind, tmp_path, FakeBackend()).where == where


def test_a_machine_without_a_key_store_keeps_keys_in_files(tmp_path: Path) -> None:
    assert open_keys("system", tmp_path, keyring.backends.fail.Keyring()).where == "file"


def test_where_keys_went_into_files_a_key_store_that_appears_later_is_not_asked(tmp_path: Path) -> None:
    open_keys("system", tmp_path, keyring.backends.fail.Keyring()).put("a", KEY)
    later = open_keys("system", tmp_path, FakeBackend())
    assert (later.where, later.get("a")) == ("file", KEY)
