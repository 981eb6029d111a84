"""The texts of a guide that is being written: where each lies, what of it is missing, something in its place. Pure."""

from collections.abc import Iterator, Mapping

from desk.guides.languages import complete_in
from desk.guides.parts import Path, find, put
from desk.model.guide import Guide, Reply, Step

OF_A_STEP = ("text", "why", "behind", "may", "may_not", "hand_over")
NEEDED = frozenset({"title", "text", "alt"})
"""These have to be there; any other text is missing in a language only once it is there in another."""


def texts(guide: Guide) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Every text in our own languages, with its path; what is on a slip is not among them. The words of yes and no are
    the program's."""
    yield ("title",), guide.title
    for at, fact in enumerate(guide.facts):
        yield ("facts", at, "text"), fact.text
    for at, step in enumerate(guide.steps):
        for path, words in _of(step):
            yield ("steps", at, *path), words


def _of(step: Step) -> Iterator[tuple[Path, Mapping[str, str]]]:
    for name in OF_A_STEP:
        words = getattr(step, name)
        if words is not None or name == "text":
            yield (name,), words or {}
    for number, answer in enumerate(step.answers):
        if step.reply is not Reply.YES_NO:
            yield ("answers", number, "text"), answer.text
    for number, item in enumerate(step.items):
        yield ("items", number, "text"), item.text
    if step.missing is not None:
        yield ("missing", "text"), step.missing.text
    if step.picture is not None:
        yield ("picture", "alt"), step.picture.alt


def missing(guide: Guide) -> dict[str, tuple[Path, ...]]:
    """The texts that have no words yet in a language, for each language the guide is to be in."""
    every = [(path, words) for path, words in texts(guide) if words or path[-1] in NEEDED]
    return {
        language: tuple(path for path, words in every if not words.get(language, "").strip())
        for language in complete_in(guide)
    }


def filled(guide: Guide, language: str) -> Guide:
    """The guide with something in every place where the language has no words yet: those of another, or `…`."""
    for path, words in texts(guide):
        if not words.get(language, "").strip():
            guide = put(guide, (*path, language), next((text for text in words.values() if text.strip()), "…"))
    return _slips_filled(guide, language)


def _slips_filled(guide: Guide, language: str) -> Guide:
    for at, step in enumerate(guide.steps):
        if step.slip is None:
            continue
        lines = [("title",), *(("done", n) for n in range(len(step.slip.done)))]
        lines += [("bring", n) for n in range(len(step.slip.bring))] + ([("where",)] if step.slip.where else [])
        for line in lines:
            path = ("steps", at, "slip", *line)
            said = find(guide, path) or {}
            if not said.get(language, "").strip():
                guide = put(guide, (*path, language), next(iter(said.values()), "…"))
    return guide
