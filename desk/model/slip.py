"""A slip as it stands on paper: all of it in one language, the visitor's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands over the parts of a slip; `made` has a `{day}` in it."""

    done: str
    bring: str
    where: str
    made: str


@dataclass(frozen=True, slots=True)
class Told:
    """A slip's texts in a language, facts filled in. `where` is empty where there are no words of it."""

    language: str
    headings: Headings
    title: str
    done: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    where: str = ""
