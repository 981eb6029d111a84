"""The page of the tour: every picture in light and dark, in the look of the program itself."""

import html
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.text import RESOURCES
from ui.text import NAMES, Words
from ui.theme import tokens
from ui.tour.scenes import CHAPTERS, Chapter

TEMPLATE = RESOURCES / "demo" / "tour.html"
HERO = "counter"
TITLE = QT_TRANSLATE_NOOP("tour", "Skranke: every screen")
INTRO = QT_TRANSLATE_NOOP(
    "tour",
    "The program at the desk where library and citizen service meet: one key is one visit. "
    "Light and dark, cut across; each half leads to its picture. All figures are invented.",
)
PAPER = QT_TRANSLATE_NOOP("tour", "The report of a shift, as it is printed.")
COLUMNS = {"light": QT_TRANSLATE_NOOP("tour", "light"), "dark": QT_TRANSLATE_NOOP("tour", "dark")}
FONTS = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


@dataclass(frozen=True, slots=True)
class Picture:
    """One scene in a language: what it shows in words, and its file by column of the theme."""

    language: str
    name: str
    words: str
    files: Mapping[str, str]


def write_page(folder: Path, languages: Sequence[str], pictures: Sequence[Picture]) -> None:
    """Write index.html and the fonts it wears; nothing on it comes from elsewhere."""
    (folder / "fonts").mkdir(exist_ok=True)
    for font in (*FONTS, "OFL.txt"):
        shutil.copyfile(RESOURCES / "fonts" / font, folder / "fonts" / font)
    words = Words()
    sections = []
    for language in languages:
        words.speak(language)
        sections.append(_section(language, [picture for picture in pictures if picture.language == language]))
    words.speak(languages[0])
    filled = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        language=languages[0],
        colours=_colours(),
        title=_say(TITLE),
        intro=_say(INTRO),
        ways="".join(f'<a href="#{each}" lang="{each}">{html.escape(NAMES[each])}</a>' for each in languages),
        sections="\n".join(sections),
    )
    words.hush()
    (folder / "index.html").write_text(filled, encoding="utf-8")


def _section(language: str, pictures: Sequence[Picture]) -> str:
    """A language: the counter and the report large, then every other picture, chapter by chapter."""
    hero = next((picture for picture in pictures if picture.name == HERO), pictures[0])
    rest = {picture.name: picture for picture in pictures if picture is not hero}
    chapters = "\n".join(_chapter(chapter, rest) for chapter in CHAPTERS)
    report = html.escape(_say(PAPER))
    return f"""<section id="{language}" lang="{language}">
<h2>{html.escape(NAMES[language])}</h2>
<div class="large">
{_figure(hero)}
<figure class="paper"><a href="{language}/report.pdf"><img src="{language}/report.png" alt="{report}"></a>
<figcaption>{report} <a href="{language}/report.pdf">PDF</a></figcaption></figure>
</div>
{chapters}
</section>"""


def _chapter(chapter: Chapter, pictures: Mapping[str, Picture]) -> str:
    figures = "\n".join(_figure(pictures[name]) for name in chapter.scenes if name in pictures)
    return f'<h3>{html.escape(chapter.title())}</h3>\n<div class="sheet">\n{figures}\n</div>'


def _figure(picture: Picture) -> str:
    """Light and dark in one place, cut across: each half leads to its whole picture."""
    words = html.escape(picture.words)
    names = {column: _say(text) for column, text in COLUMNS.items()}
    images = "".join(
        f'<a class="{column}" href="{file}"><img loading="lazy" width="1366" height="768" src="{file}" '
        f'alt="{words} ({html.escape(names[column])})"></a>'
        for column, file in picture.files.items()
    )
    return f'<figure><div class="cut">{images}</div><figcaption>{words}</figcaption></figure>'


def _colours() -> str:
    """The program's own colours as custom properties, light and dark."""
    columns = {
        column: "".join(f"--{name.replace('_', '-')}:{values[column]};" for name, values in tokens().colours.items())
        for column in ("light", "dark")
    }
    return f":root{{{columns['light']}}}@media (prefers-color-scheme:dark){{:root{{{columns['dark']}}}}}"


def _say(text: str) -> str:
    return QCoreApplication.translate("tour", text)
