"""What visitors are handed: the slip of an idea, and that of a guide. For a worker thread."""

from desk import paperwork
from desk.app import OpenDesk
from desk.counter import directory
from desk.counter import post as posts
from desk.guides import slip as slips
from desk.model.guide import Guide, Slip
from desk.model.suggestion import Suggestion
from desk.text import say, say_language


def idea_slip(desk: OpenDesk, idea: Suggestion, reference: str) -> bytes:
    """The slip of an idea as PDF, in the language of the screen. Raises MissingFont."""
    from desk.counter import suggestion as ideas
    from desk.reports import suggestion as report

    theme, language = ideas.theme(idea.theme), desk.language
    text = ideas.words_of(desk.counter, [idea]).get(idea.id, "")
    name, address = posts.here(desk.counter).site.name, desk.settings.preferences.idea_address
    label = theme.labels[language] if theme else idea.theme
    return report.render(report.Slip(name, idea.day, label, reference, text, address, language, paperwork.stamp(desk)))


def guide_slip(desk: OpenDesk, guide: Guide, slip: Slip, language: str, *, trial: bool = False) -> bytes:
    """A slip of a guide as PDF, in one of the languages it can be had in; a `trial` is stamped as one.

    Raises MissingFont, MissingSign, SlipTooLong or NowhereYet.
    """
    from desk.reports.slip import Leaflet, render

    facts, own = guide.facts, desk.language
    unit = directory.known(desk.counter).get(slip.unit or "")
    leaflet = Leaflet(
        slips.told(slip, facts, language), say_language(own, language), posts.here(desk.counter).site.name,
        desk.counter.clock.now().day, unit if unit and not unit.retired else None, slip.link or "",
        stamp=say(own, "Trial: not for visitors") if trial else paperwork.stamp(desk),
    )  # fmt: skip
    if language != own and own in slips.languages(slip, facts):
        leaflet = leaflet._replace(ours=f"{slips.told(slip, facts, own).title} ({leaflet.called})")
    return render(leaflet)
