"""The words: renewed and compiled as the code stands, whole in six languages, and never put together."""

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from babel.messages.pofile import read_po

from desk.text import LANGUAGES, RESOURCES
from tests.rules import named, python_files

ROOT = Path(__file__).parent.parent
WORDS = RESOURCES / "words"
PLACES = re.compile(r"\{[^{}]*\}|%n|%L?\d")
SAYING = {"tr": (0,), "translate": (1,), "QT_TRANSLATE_NOOP": (1,), "say": (1,), "say_count": (1, 2), "mark": (0,)}
ENGLISH_ONLY = {"QMessageBox", "QDialogButtonBox", "QInputDialog", "QErrorMessage", "QWizard", "QColorDialog"}
ENGLISH_ONLY |= {"QFontDialog", "QPrintDialog", "QProgressDialog", "createStandardContextMenu", "StandardButton"}

Pair = tuple[str, str, list[str]]
"""A context, a sentence in English, and its translation: one form, or one for each number."""


def screen_words(language: str) -> list[Pair]:
    """What stands in ui_<language>.ts; fails on anything that is not a live message."""
    found = []
    for context in ElementTree.parse(WORDS / f"ui_{language}.ts").iter("context"):
        for message in context.iter("message"):
            answer = message.find("translation")
            assert answer is not None and answer.get("type") in (None, "unfinished")
            forms = [form.text or "" for form in answer.iter("numerusform")]
            source = message.findtext("source", "")
            found.append((context.findtext("name", ""), source, forms or [answer.text or ""]))
    return found


def desk_words(language: str) -> list[Pair]:
    """What stands in desk_<language>.po; fails on a guessed or an obsolete message."""
    catalogue = read_po(BytesIO((WORDS / f"desk_{language}.po").read_bytes()), locale=language)
    assert not catalogue.obsolete and not any(message.fuzzy for message in catalogue if message.id)
    found = []
    for message in catalogue:
        if isinstance(message.id, tuple):
            found += [("desk", text, [form]) for text, form in zip(message.id, message.string, strict=True)]
        elif message.id:
            found.append(("desk", message.id, [message.string]))
    return found


def unlike(pairs: list[Pair]) -> list[Pair]:
    """The translations that do not fill in the same facts, or begin or end with other white space."""

    def facts(text: str) -> tuple[Counter[str], bool, bool]:
        return Counter(PLACES.findall(text)), text[:1].isspace(), text[-1:].isspace()

    return [pair for pair in pairs if any(form and facts(form) != facts(pair[1]) for form in pair[2])]


def sayings(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The calls that say something on screen or on paper: the verb, and the sentence as it stands in the code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            verb = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield from ((verb, node.args[place]) for place in SAYING.get(verb, ()) if len(node.args) > place)


def built(tree: ast.AST) -> list[str]:
    """Sentences that are put together before they are translated, so that no translation can be found."""
    fine = {"tr": (ast.Constant,), "say_count": (ast.Constant,)}  # of these only what stands in the call is found
    usual = (ast.Constant, ast.Name, ast.Attribute, ast.Subscript)
    return [
        f"line {sentence.lineno}: {ast.unparse(sentence)}"
        for verb, sentence in sayings(tree)
        if not isinstance(sentence, fine.get(verb, usual))
    ]


def literals(package: str) -> set[str]:
    """Every sentence in the code of a package."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in python_files(ROOT / package)]
    said = [sentence for tree in trees for _, sentence in sayings(tree)]
    return {each.value for each in said if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def test_the_words_are_renewed_and_compiled(tmp_path: Path) -> None:
    again = tmp_path / "words"
    shutil.copytree(WORDS, again)
    compiled = [*again.glob("*.qm"), *again.glob("*.mo")]
    before = {path.name: path.stat().st_ino for path in compiled}
    subprocess.run([sys.executable, ROOT / ".ci" / "words.py", again], check=True)
    written_over = [path.name for path in compiled if path.stat().st_ino == before[path.name]]
    assert written_over == [], "a running program that has one mapped would read what is half written"
    names = {f"{kind}_{language}{end}" for language in LANGUAGES for kind, end in (("ui", ".ts"), ("ui", ".qm"))}
    names |= {f"desk_{language}{end}" for language in LANGUAGES for end in (".po", ".mo")}
    assert {path.name for path in WORDS.iterdir()} == names
    stale = [name for name in sorted(names) if (WORDS / name).read_bytes() != (again / name).read_bytes()]
    assert stale == [], "run `uv run .ci/words.py` and translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fill_in_the_same_facts(language: str) -> None:
    assert unlike(screen_words(language) + desk_words(language)) == []


def test_a_translation_without_its_fact_is_seen() -> None:
    good = [("c", "{a} of %n", ["%n av {a}"]), ("c", "Waiting", [""])]
    bad = [("c", "{a} of %n", ["%n av {a}", "%1 av {a}"]), ("c", "Day: ", ["Dag:"])]
    assert unlike(good + bad) == bad


def test_every_sentence_in_the_code_is_in_the_words() -> None:
    assert literals("ui") - {source for _, source, _ in screen_words("nb")} == set()
    assert literals("desk") - {source for _, source, _ in desk_words("nb")} == set()


def test_every_sentence_that_counts_has_its_plural_forms() -> None:
    # lupdate sees them in `self.tr`, not in `translate`.
    counting = [pair for pair in screen_words("nb") if "%n" in pair[1]]
    assert counting
    assert [pair for pair in counting if len(pair[2]) == 1] == []


def test_no_sentence_is_put_together_before_it_is_translated() -> None:
    files = python_files(ROOT / "ui", ROOT / "desk")
    found = {str(path): built(ast.parse(path.read_text(encoding="utf-8"))) for path in files}
    assert {name: sentences for name, sentences in found.items() if sentences} == {}


@pytest.mark.parametrize(
    "bad",
    [
        'self.tr(f"{n} today")',
        "self.tr(text)",
        'say(language, "a" + b)',
        'mark("a".lower())',
        'say_count(language, one, "{count} are", 2)',
        'say_count(language, "{count} is", many, 2)',
    ],
)
def test_a_sentence_that_is_put_together_is_seen(bad: str) -> None:
    good = 'self.tr("Today")\nsay(language, error.message)\nQCoreApplication.translate("commands", text)\n'
    assert built(ast.parse(good)) == []
    assert len(built(ast.parse(bad))) == 1


def test_no_dialog_of_qt_speaks_english_by_itself() -> None:
    # Qt ships no Bokmål, so what it says by itself stays English there.
    found = {
        str(path): named(ast.parse(path.read_text(encoding="utf-8")), ENGLISH_ONLY)
        for path in python_files(ROOT / "ui")
    }
    assert {name: uses for name, uses in found.items() if uses} == {}
    assert named(ast.parse("QMessageBox.question(self)"), ENGLISH_ONLY)
