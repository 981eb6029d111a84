"""Settings: the only reader of the environment and of the config file.

| variable | does |
|---|---|
| SKRANKE_HOME | keeps journal, spool, config and a server's data below this folder, not in the system's usual places |
| SKRANKE_KEYS | `system` (the key store, the default) or `file` (beside the config; no protection against theft) |
"""

import locale
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from desk.errors import BrokenSettings, BrokenVariable, Reason, UnknownLanguageSet, mark, refusal
from desk.files import writable, write_whole
from desk.text import LANGUAGES, best_language

COUNTRIES = ("NO", "DK", "SE", "NL")
THEMES = ("system", "light", "dark", "contrast")
KEYS = ("system", "file")
NOTES = (0, 7, 14, 30)
SILENCES = (0, 30, 60, 90, 120, 180)
DETAILS = (0, 5, 10, 20)
HOTKEYS = ("", "Ctrl+Alt+S", "Ctrl+Alt+Space", "Pause")
IDEA_WORDS = ("off", "here", "sent")
TEXT_SIZES = (100, 125, 150, 175, 200)
_COUNTRY_OF = {"nb": "NO", "nn": "NO", "da": "DK", "sv": "SE", "nl": "NL"}


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user may choose; kept in the config file. `scanner_gap` is the guard's wait in milliseconds;
    `notes` is for how many days a note on a visit stays, 0 when there are none;
    `question` is what visitors are asked on the second screen (its id), `kiosk_pin` the hash of the PIN that ends that;
    `reach` is whether first visits and languages are counted, `handover_words` whether a shift may leave words to the
    next; `idea_words` whether residents' ideas are kept in words,
    and `idea_address` the municipality's own channel for them, which stands on the slip;
    `hours`, `closed` and `sample` are this device's own days as they were typed (`desk.model.typed`), `silence` after
    how many minutes without a visit it asks, 0 never; `door` is what the counter at the door showed last, and when;
    `detail` is N when one visit in N is asked for detail, 0 of none;
    `keys` are the keys that were chosen instead of the usual ones, by command, empty where it has none;
    `hotkey` is the key that brings the counter up from under other programs, empty where there is none;
    `ca` is a file with the municipality's own certificate authority, if the server's certificate comes from that."""

    language: str = "en"
    country: str = "NO"
    theme: str = "system"
    text_size: int = 100
    scanner_gap: int = 40
    ca: str = ""
    notes: int = 0
    question: str = ""
    kiosk_pin: str = ""
    reach: bool = False
    handover_words: bool = False
    idea_words: str = "off"
    idea_address: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    hours: str = ""
    closed: str = ""
    sample: str = ""
    silence: int = 60
    door: str = ""
    detail: int = 0
    hotkey: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things lie, and the user's preferences. `keys` is system, file or memory (demo, training and tests)."""

    journal: Path
    spool: Path
    config: Path
    keys: str
    preferences: Preferences
    demo: bool = False
    training: bool = False


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this user on this machine. Raises BrokenSettings, UnknownLanguage or BrokenVariable."""
    env = os.environ if environment is None else environment
    journal, spool, config = _places(env.get("SKRANKE_HOME"))
    keys = env.get("SKRANKE_KEYS", "system")
    if keys not in KEYS:
        raise BrokenVariable(name="SKRANKE_KEYS", value=keys, choices=", ".join(KEYS))
    return Settings(journal, spool, config, keys, _preferences(config, _guess(env)))


def guessed(environment: Mapping[str, str] | None = None) -> Preferences:
    """Language and country as the locale suggests: what holds until the user chooses, or when settings are broken."""
    return _guess(os.environ if environment is None else environment)


def server_home(environment: Mapping[str, str] | None = None) -> Path:
    """Where the server keeps its data unless it is told otherwise."""
    env = os.environ if environment is None else environment
    home = env.get("SKRANKE_HOME")
    if home:
        return Path(home) / "central"
    from platformdirs import PlatformDirs

    return Path(PlatformDirs("skranke", appauthor=False).user_data_dir) / "central"


def environment_in(folder: Path) -> dict[str, str]:
    """The environment for a program that is to keep everything below one folder."""
    return {**os.environ, "SKRANKE_HOME": str(folder)}


def settings_in(folder: Path, *, keys: str = "memory", demo: bool = False, **preferences: object) -> Settings:
    """Settings that keep everything below one folder: for the demo and for tests."""
    chosen = replace(Preferences(), **preferences)  # type: ignore[arg-type]
    return Settings(folder / "journal", folder / "spool", folder / "config.toml", keys, chosen, demo)


def save_preferences(settings: Settings, preferences: Preferences) -> Settings:
    """Write the config file whole and return the new settings. Raises FolderUnwritable or DiskFull."""
    import tomli_w

    _checked(asdict(preferences), settings.config)
    with writable(settings.config.parent):
        settings.config.parent.mkdir(parents=True, exist_ok=True)
        write_whole(settings.config, tomli_w.dumps(asdict(preferences)).encode())
    return replace(settings, preferences=preferences)


def put_aside(config: Path) -> Path:
    """Give a config file that cannot be read another name, and return that; the next start begins with the usual
    settings. Raises FolderUnwritable."""
    names = (f"{config.stem}-set-aside{f'-{n}' if n else ''}{config.suffix}" for n in range(1000))
    with writable(config.parent):
        target = next(path for name in names if not (path := config.with_name(name)).exists())
        return config.rename(target)


def _places(home: str | None) -> tuple[Path, Path, Path]:
    if home:
        below = Path(home).expanduser()
        return below / "journal", below / "spool", below / "config.toml"
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("skranke", appauthor=False)
    state = Path(dirs.user_state_dir) / "spool"
    return Path(dirs.user_data_dir) / "journal", state, Path(dirs.user_config_dir) / "config.toml"


def _guess(env: Mapping[str, str]) -> Preferences:
    """Language and country from the locale; both can be changed on the settings screen."""
    codes = [env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE") if env.get(name)]
    codes += [code for code in locale.getlocale() if code]
    language = best_language(codes)
    named = [code.split(".")[0].split("_")[-1].upper() for code in codes if "_" in code]
    country = next((code for code in named if code in COUNTRIES), _COUNTRY_OF.get(language, "NO"))
    return Preferences(language=language, country=country)


def _preferences(config: Path, guessed: Preferences) -> Preferences:
    try:
        read = tomllib.loads(config.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return guessed
    except (OSError, ValueError) as problem:
        raise BrokenSettings(file=config, reason=_unread(problem)) from problem
    names = {field.name for field in fields(Preferences)}
    return _checked(asdict(guessed) | {name: value for name, value in read.items() if name in names}, config)


def _unread(problem: OSError | ValueError) -> Reason:
    """Why a config file cannot be read, in words of ours: the parser's are English. Of those only the line is taken."""
    if isinstance(problem, OSError):
        return refusal(problem)
    line = re.search(r"at line (\d+)", str(problem))
    if line:
        return Reason(mark("line {line} is not written as a setting"), {"line": int(line[1])})
    broken_off = isinstance(problem, tomllib.TOMLDecodeError)
    return Reason(mark("it ends in the middle of a setting") if broken_off else mark("it is not plain text"))


def _checked(values: Mapping[str, object], config: Path) -> Preferences:
    if values["language"] not in LANGUAGES:
        raise UnknownLanguageSet(language=values["language"], file=config)
    allowed = {
        "country": COUNTRIES, "theme": THEMES, "text_size": TEXT_SIZES, "scanner_gap": range(0, 201), "notes": NOTES,
        "silence": SILENCES, "idea_words": IDEA_WORDS, "detail": DETAILS,
        "hotkey": HOTKEYS,
    }  # fmt: skip
    for name, choices in allowed.items():
        if isinstance(values[name], bool) or values[name] not in choices:
            raise BrokenSettings(file=config, reason=f"{name} = {values[name]}")
    for name in ("ca", "question", "kiosk_pin", "idea_address", "hours", "closed", "sample", "door"):
        if not isinstance(values[name], str):
            raise BrokenSettings(file=config, reason=f"{name} = {values[name]}")
    for name in ("reach", "handover_words"):
        if not isinstance(values[name], bool):
            raise BrokenSettings(file=config, reason=f"{name} = {values[name]}")
    return Preferences(**{**values, "keys": _keys(values["keys"])})  # type: ignore[arg-type]


def _keys(chosen: object) -> dict[str, str]:
    """The keys as they stand in the file. Whether each can be used is for the screen to see and to say: one that
    cannot stands in nobody's way."""
    if not isinstance(chosen, Mapping):
        return {"keys": str(chosen)}
    return {str(command): str(key) for command, key in chosen.items()}
