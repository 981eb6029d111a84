"""Residents' ideas: counted under a theme, perhaps in words, and later what became of them.

`words` is what the municipality turned on (`Preferences.idea_words`): whether an idea is kept in words at all, and
whether they are part of its record and so are sent. Turning it off later takes back nothing that was sent.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.acts import Act, ActKind
from desk.counter.counter import Counter
from desk.counter.errors import IdeaGone, IdeaPointsToSomebody
from desk.errors import Reason
from desk.journal import suggestion as kept
from desk.model.record import new_id, new_op
from desk.model.suggestion import KEEP, LONGEST, Became, Suggestion, Theme, Words
from desk.privacy.identifiers import found
from desk.privacy.likeness import LOOKS_LIKE
from desk.text import RESOURCES

THEMES = RESOURCES / "themes" / "themes.json"


@cache
def themes() -> tuple[Theme, ...]:
    """What ideas are about, at most nine, in the order of their digits."""
    read = json.loads(THEMES.read_text(encoding="utf-8"))
    return tuple(Theme(each["id"], each["labels"], each["icon"]) for each in read["themes"])


def theme(theme_id: str) -> Theme | None:
    """The theme with this id, or None: one that a newer list has."""
    return next((each for each in themes() if each.id == theme_id), None)


def count(counter: Counter, about: Theme) -> tuple[Changes, Suggestion]:
    """Somebody had an idea: count it under its theme. Of when, only the day is kept."""
    journal, post = counter.journal, posts.here(counter)
    day = counter.clock.now().day
    head = (new_id(), 0, None, True, journal.origin, post.site.id, day, about.id)
    idea = Suggestion(*head, tenant=journal.tenant)
    with journal.writing() as writer:
        kept.write(writer, [idea], before=[None], who=post.desk.id)
    counter.acts.did(Act(ActKind.IDEA, (), (), counter.clock.monotonic(), idea=idea))
    return counter.announcer.announce(Changes(voices=True)), idea


def tidy(text: str) -> str:
    """The words as they would be kept, to be read back first. Raises IdeaPointsToSomebody when they may not be."""
    text = " ".join(text.split())[:LONGEST].strip()
    kind = found(text)
    if kind is not None:
        raise IdeaPointsToSomebody(kind=Reason(LOOKS_LIKE[kind]))
    return text


def write_down(counter: Counter, idea_id: str, text: str, words: Words) -> Changes:
    """Keep an idea in words, after they were read back. Nothing happens while words are off.

    Raises IdeaPointsToSomebody, IdeaGone, and what writing raises.
    """
    text = tidy(text)
    if words is Words.OFF or not text:
        return Changes()
    if words is Words.SENT:
        return _revise(counter, idea_id, text=text)
    idea = find(counter, idea_id)
    with counter.journal.writing() as writer:
        kept.put_words(writer, idea, text)
    counter.acts.forget_idea(idea_id)
    return counter.announcer.announce(Changes(voices=True))


def say_became(counter: Counter, idea_id: str, became: Became | None) -> Changes:
    """What became of an idea; None when nobody knows yet after all."""
    return _revise(counter, idea_id, became=became)


def take_back(counter: Counter, idea_id: str) -> Changes:
    """It was a mistake: the idea never was, and its words go."""
    return _revise(counter, idea_id, live=False, text=None)


def turn_back(counter: Counter, act: Act) -> tuple[Act, Changes]:
    """Undo the count of an idea, or do it again. Gives the act that reverses this one; it has no idea when somebody has
    said more of it since: then nothing happens."""
    now = kept.get(counter.journal, act.idea.id) if act.idea else None
    again = replace(act, idea=None, at=counter.clock.monotonic())
    if now is None or act.idea is None or _known(now) != _known(act.idea):
        return again, Changes()
    after = replace(now, rev=now.rev + 1, op=new_op(), live=not now.live)
    changes = _write(counter, now, after)
    return replace(again, idea=after), changes


def find(counter: Counter, idea_id: str) -> Suggestion:
    """The idea at its newest rev. Raises IdeaGone when it was taken back or never was here."""
    idea = kept.get(counter.journal, idea_id)
    if idea is None or not idea.live:
        raise IdeaGone()
    return idea


def latest(counter: Counter, limit: int = 100) -> tuple[Suggestion, ...]:
    """The last ideas told where we work, the newest first."""
    return kept.latest(counter.journal, posts.called(counter), limit)


def words_of(counter: Counter, ideas: Collection[Suggestion]) -> Mapping[str, str]:
    """These ideas in words, those that are, each by its id: sent or kept here."""
    here = kept.words_of(counter.journal, [idea.id for idea in ideas])
    return {**here, **{idea.id: idea.text for idea in ideas if idea.text}}


def expire(counter: Counter) -> None:
    """Delete the words kept on this device that are older than KEEP days."""
    today = counter.clock.now().day
    if kept.any_old(counter.journal, today, KEEP):
        with counter.journal.writing() as writer:
            kept.drop_old(writer, today, KEEP)
        counter.announcer.announce(Changes(voices=True))


def forget(counter: Counter) -> Changes:
    """Delete all words kept on this device, before they are turned off. What was sent stays at the server."""
    with counter.journal.writing() as writer:
        kept.drop_all(writer)
    return counter.announcer.announce(Changes(voices=True))


def _known(idea: Suggestion) -> tuple[object, ...]:
    return idea.live, idea.theme, idea.became, idea.text


def _revise(counter: Counter, idea_id: str, **changes: object) -> Changes:
    before = find(counter, idea_id)
    counter.acts.forget_idea(idea_id)
    return _write(counter, before, replace(before, rev=before.rev + 1, op=new_op(), **changes))  # type: ignore[arg-type]


def _write(counter: Counter, before: Suggestion, after: Suggestion) -> Changes:
    with counter.journal.writing() as writer:
        kept.write(writer, [after], before=[before], who=posts.here(counter).desk.id)
        if not after.live:
            kept.drop_words(writer, [after.id])
    return counter.announcer.announce(Changes(voices=True))
