"""Whether a condition is met by an answer, and whether an answer is one at all. Pure; answers are always strings."""

from datetime import date

from desk.model.guide import Age, Condition, Reply, Span, Step, Within

MOST = 999_999
"""The highest number where a step names none: what is longer is an identity number, and those are never asked for."""


def normal(step: Step, text: str, today: date | None = None) -> str | None:
    """What was typed or chosen at an `ask`, written as runs keep it; None when it is no answer to this step on the day
    it is asked (None: on any day)."""
    if step.reply is Reply.SEVERAL:
        chosen = set(text.split())
        known = [item.id for item in step.items if item.id in chosen]
        return " ".join(known) if len(known) == len(chosen) else None
    if step.reply is Reply.NUMBER:
        return _number(step, text.strip())
    if step.reply is Reply.DATE:
        return _date(step, text.strip(), today)
    return text if any(answer.id == text for answer in step.answers) else None


def met(condition: Condition, step: Step, answer: str | None, today: date) -> bool:
    """Whether the answer to `step` (None: not asked, or not known any more) meets the condition."""
    if answer is None:
        return False
    said = set(answer.split()) if step.reply is Reply.SEVERAL else {answer}
    if condition.older_than is not None:
        return _is_older(condition.older_than, step, answer, today)
    return condition.equals in said if condition.equals is not None else bool(said & set(condition.one_of))


def age(born: date, today: date, span: Span) -> int:
    """Whole spans between two days; who was born on 29 February is a year older on 1 March of a common year."""
    if span is Span.DAYS:
        return (today - born).days
    if span is Span.MONTHS:
        return 12 * (today.year - born.year) + today.month - born.month - (today.day < born.day)
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _is_older(than: Age, step: Step, answer: str, today: date) -> bool:
    if step.reply is Reply.DATE:
        return age(date.fromisoformat(answer), today, than.span) >= than.count
    return step.reply is Reply.NUMBER and int(answer) >= than.count


def _number(step: Step, text: str) -> str | None:
    if not (text.isascii() and text.isdigit()) or len(text) > 9:
        return None
    least, most = step.least or 0, MOST if step.most is None else step.most
    return str(int(text)) if least <= int(text) <= most else None


def lies_within(step: Step, day: date, today: date) -> bool:
    """Whether a day is among those that a question for a date takes."""
    if step.within is Within.UNTIL_TODAY:
        return day <= today
    return step.within is None or day >= today


def _date(step: Step, text: str, today: date | None) -> str | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day.isoformat() if today is None or lies_within(step, day, today) else None
