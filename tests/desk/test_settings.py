"""Facts about settings: what is guessed, what is read, what is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import BrokenSettings, BrokenVariable, FolderUnwritable, UnknownLanguageSet
from desk.settings import (
    COUNTRIES,
    TEXT_SIZES,
    THEMES,
    Preferences,
    guessed,
    put_aside,
    read_settings,
    save_preferences,
    server_home,
    settings_in,
)
from desk.text import LANGUAGES, explain


def read(home: Path, **environment: str) -> Preferences:
    return read_settings({"SKRANKE_HOME": str(home), **environment}).preferences


@pytest.mark.parametrize(
    ("locale", "language", "country"),
    [
        ("nb_NO.UTF-8", "nb", "NO"),
        ("no_NO.UTF-8", "nb", "NO"),
        ("nn_NO.UTF-8", "nn", "NO"),
        ("da_DK.UTF-8", "da", "DK"),
        ("sv_SE.UTF-8", "sv", "SE"),
        ("nl_NL.UTF-8", "nl", "NL"),
        ("en_DK.UTF-8", "en", "DK"),
    ],
)
def test_language_and_country_are_guessed_from_the_locale(
    tmp_path: Path, locale: str, language: str, country: str
) -> None:
    guessed = read(tmp_path, LC_ALL=locale)
    assert (guessed.language, guessed.country) == (language, country)


def test_everything_lies_below_the_folder_that_was_named(tmp_path: Path) -> None:
    settings = read_settings({"SKRANKE_HOME": str(tmp_path)})
    assert [settings.journal, settings.spool, settings.config] == [
        tmp_path / "journal",
        tmp_path / "spool",
        tmp_path / "config.toml",
    ]


def test_without_a_named_folder_journal_and_spool_lie_apart() -> None:
    settings = read_settings({})
    assert settings.journal.parent != settings.spool.parent


@given(
    st.builds(
        Preferences,
        language=st.sampled_from(LANGUAGES),
        country=st.sampled_from(COUNTRIES),
        theme=st.sampled_from(THEMES),
        text_size=st.sampled_from(TEXT_SIZES),
        scanner_gap=st.integers(0, 200),
        keys=st.dictionaries(st.text(max_size=9), st.text(max_size=3), max_size=3),
    )
)
def test_what_is_saved_is_what_is_read(tmp_path_factory: pytest.TempPathFactory, chosen: Preferences) -> None:
    home = tmp_path_factory.mktemp("home")
    saved = save_preferences(read_settings({"SKRANKE_HOME": str(home)}), chosen)
    assert saved.preferences == chosen
    assert read(home, LC_ALL="sv_SE.UTF-8") == chosen


@pytest.mark.parametrize(
    ("text", "kept"),
    [("keys = 7\n", {"keys": "7"}), ('[keys]\nadd = 5\neffort = ""\n', {"add": "5", "effort": ""})],
)
def test_keys_that_cannot_be_used_stand_in_nobodys_way(tmp_path: Path, text: str, kept: dict[str, str]) -> None:
    (tmp_path / "config.toml").write_text(text)
    assert read(tmp_path).keys == kept


def test_an_unknown_language_in_the_config_is_refused_by_name_and_file(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('language = "tlh"\n')
    with pytest.raises(UnknownLanguageSet, match=r"config\.toml .* “tlh”"):
        read(tmp_path)


def test_a_key_store_nobody_knows_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BrokenVariable, match="SKRANKE_KEYS says “vault”"):
        read(tmp_path, SKRANKE_KEYS="vault")


def test_while_the_settings_are_broken_the_locale_says_which_language_to_speak() -> None:
    assert guessed({"LANG": "nl_NL.UTF-8"}).language == "nl"


@pytest.mark.parametrize(
    "text", ["language = \n", 'theme = "pink"\n', "text_size = 110\n", "scanner_gap = -1\n", "scanner_gap = true\n"]
)
def test_a_broken_config_is_refused_and_left_as_it_is(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.toml").write_text(text)
    with pytest.raises(BrokenSettings, match=r"config\.toml"):
        read(tmp_path)
    assert (tmp_path / "config.toml").read_text() == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"rubbish\n", "linje 1 er ikke skrevet som en innstilling"),
        (b'language = "nb"\ncountry = NO\n', "linje 2 er ikke skrevet som en innstilling"),
        (b'language = "nb', "filen slutter midt i en innstilling"),
        (b"\xff\xfe", "filen er ikke ren tekst"),
    ],
)
def test_a_slip_in_the_config_is_told_in_the_language_of_the_rest(tmp_path: Path, text: bytes, reason: str) -> None:
    (tmp_path / "config.toml").write_bytes(text)
    with pytest.raises(BrokenSettings) as refused:
        read(tmp_path)
    assert f"({reason})" in explain(refused.value, "nb")


def test_settings_that_cannot_be_written_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = settings_in(tmp_path / "file" / "below")
    with pytest.raises(FolderUnwritable, match="below"):
        save_preferences(settings, Preferences())


def test_a_server_keeps_its_data_beside_but_not_among_those_of_a_counter(tmp_path: Path) -> None:
    assert server_home({"SKRANKE_HOME": str(tmp_path)}) == tmp_path / "central"
    usual = server_home({})
    assert usual.is_absolute()
    assert (usual.name, usual == read_settings({}).journal) == ("central", False)


def test_what_is_set_aside_keeps_its_words_and_the_next_start_has_the_usual_settings(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    for text in ("language = ", "language = 7"):
        config.write_text(text, encoding="utf-8")
        assert put_aside(config).read_text(encoding="utf-8") == text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config-set-aside-1.toml", "config-set-aside.toml"]
    assert read_settings({"SKRANKE_HOME": str(tmp_path), "LANG": "da_DK.UTF-8"}).preferences.language == "da"


def test_what_cannot_be_set_aside_says_so(tmp_path: Path) -> None:
    with pytest.raises(FolderUnwritable):
        put_aside(tmp_path / "gone" / "config.toml")
