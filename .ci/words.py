"""Renew the words: `uv run .ci/words.py` reads every sentence out of the code and compiles every translation.

Screens (`ui/`, Qt Linguist): `resources/words/ui_<language>.ts` -> `.qm`.
Everything else (`desk/`, gettext): `resources/words/desk_<language>.po` -> `.mo`.
Translations that stand there are kept, sentences that are gone are dropped, new ones wait for a translation.
The same code gives the same bytes: no dates, no line numbers, no paths. An argument names another folder.
What is compiled takes the old file's place whole: a program that is running has that one mapped and reads it on.
"""

import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
WORDS = ROOT / "resources" / "words"
LANGUAGES = ("nb", "nn", "da", "sv", "nl", "en")
KEYWORDS = {"say": (2,), "say_count": (2, 3), "mark": (1,)}
NOTES = ("Translators:",)


class Words(Catalog):
    """A gettext catalogue whose header says only what gettext needs, so that it never changes by itself."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """Language, encoding and plural rule."""
        return [
            ("Language", str(self.locale)),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Plural-Forms", self.plural_forms),
        ]


def sources(package: str) -> list[Path]:
    """The Python files of a package, always in the same order."""
    return sorted((ROOT / package).rglob("*.py"), key=lambda path: path.relative_to(ROOT).as_posix())


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools, which lie beside the interpreter."""
    program = shutil.which(name, path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit(f"{name} is not in this environment: run `uv run .ci/words.py`.")
    answer = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode or "warning" in answer.stderr.lower():
        sys.exit(f"{name}: {answer.stdout}{answer.stderr}")


def renew_ui(folder: Path, language: str) -> None:
    """`ui_<language>.ts` and `.qm`. English is the source, so its file has only the plural forms."""
    words = folder / f"ui_{language}.ts"
    files = [path.relative_to(ROOT).as_posix() for path in sources("ui")]
    options = f"-locations none -no-obsolete -source-language en -target-language {language}"
    plural = ["-pluralonly"] if language == "en" else []
    tool("pyside6-lupdate", *options.split(), *plural, *files, "-ts", str(words))
    fresh = words.with_suffix(".qm.part")
    tool("pyside6-lrelease", str(words), "-qm", str(fresh))
    fresh.replace(words.with_suffix(".qm"))


def extracted() -> list[tuple[str | tuple[str, str], list[str]]]:
    """Every sentence of `desk/` with its translators' comments, in the order of the code, each once."""
    found: dict[str | tuple[str, str], list[str]] = {}
    for path in sources("desk"):
        for _line, message, comments, _context in extract_from_file("python", path, KEYWORDS, NOTES):
            found.setdefault(message if isinstance(message, str) else tuple(message), comments)
    return list(found.items())


def kept(old: Catalog, sentence: str | tuple[str, str], language: str) -> str | tuple[str, ...]:
    """The translation that stands there; English is its own translation."""
    if language == "en":
        return sentence
    message: Message | None = old.get(sentence if isinstance(sentence, str) else sentence[0])
    fits = message is not None and message.pluralizable == isinstance(sentence, tuple)
    return message.string if fits else ""


def renew_desk(folder: Path, language: str) -> None:
    """`desk_<language>.po` and `.mo`."""
    words = folder / f"desk_{language}.po"
    old = read_po(BytesIO(words.read_bytes() if words.exists() else b""), locale=language)
    new = Words(locale=language, fuzzy=False, header_comment="")
    for sentence, comments in extracted():
        new.add(sentence, string=kept(old, sentence, language), auto_comments=comments)
    source = BytesIO()
    write_po(source, new, width=0, no_location=True)
    words.write_bytes(source.getvalue().strip() + b"\n")
    compiled = BytesIO()
    write_mo(compiled, new)
    fresh = words.with_suffix(".mo.part")
    fresh.write_bytes(compiled.getvalue())
    fresh.replace(words.with_suffix(".mo"))


def main() -> None:
    """Renew both kinds in every language."""
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else WORDS
    for language in LANGUAGES:
        renew_ui(folder, language)
        renew_desk(folder, language)


if __name__ == "__main__":
    main()
