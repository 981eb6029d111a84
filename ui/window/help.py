"""F1: every key of the screen that is shown, laid over it."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import commands
from ui.commands import Command
from ui.keymap import Keymap
from ui.theme import Theme
from ui.widgets.card import Line
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet

_COLUMN = 392
_CAPS = 112
_MANY = 14
"""From so many commands on the kinds of keys are told apart."""
_KINDS = ("", "function", "held")
_HEADINGS = {
    "tiles": QT_TRANSLATE_NOOP("help", "At the counter"),
    "hits": QT_TRANSLATE_NOOP("help", "While letters stand in the search"),
    "adding": QT_TRANSLATE_NOOP("help", "After +"),
    "number": QT_TRANSLATE_NOOP("help", "After *"),
    "picker": QT_TRANSLATE_NOOP("help", "While Skranke asks"),
    "referral": QT_TRANSLATE_NOOP("help", "While it asks whom they were sent to"),
    "time": QT_TRANSLATE_NOOP("help", "While a time is typed"),
    "guide": QT_TRANSLATE_NOOP("help", "In a guide"),
    "note": QT_TRANSLATE_NOOP("help", "While a note is typed"),
    "ready": QT_TRANSLATE_NOOP("help", "On this screen"),
    "handing": QT_TRANSLATE_NOOP("help", "While things are handed over"),
    "cells": QT_TRANSLATE_NOOP("help", "In the sheet from paper"),
    "finding": QT_TRANSLATE_NOOP("help", "While a category is looked for"),
    "where": QT_TRANSLATE_NOOP("help", "While it asks where you are out"),
    "outing": QT_TRANSLATE_NOOP("help", "Out at a place"),
    "activities": QT_TRANSLATE_NOOP("help", "At the activities"),
    "ask": QT_TRANSLATE_NOOP("help", "Before it is paired"),
    "code": QT_TRANSLATE_NOOP("help", "While the code is shown"),
    "paired": QT_TRANSLATE_NOOP("help", "Once it is paired"),
    "begin": QT_TRANSLATE_NOOP("help", "Among the drafts"),
    "writing": QT_TRANSLATE_NOOP("help", "While a guide is written"),
    "trying": QT_TRANSLATE_NOOP("help", "While a draft is tried out"),
    "function": QT_TRANSLATE_NOOP("help", "Function keys"),
    "held": QT_TRANSLATE_NOOP("help", "With Ctrl or Alt"),
    commands.EVERYWHERE: QT_TRANSLATE_NOOP("help", "On every screen"),
}

Group = tuple[str, tuple[Command, ...]]
"""A heading (its key in `_HEADINGS`) and the commands under it."""


@dataclass(frozen=True, slots=True)
class Now:
    """What is on screen as F1 is pressed: the screen and its mode, the ids of the commands that would do nothing, and
    the keys as they are chosen."""

    screen: str
    mode: str
    asleep: Set[str]
    keys: Keymap


def groups(screen: str) -> tuple[Group, ...]:
    """The commands of a screen under the mode they act in, those of every screen last.

    A command that acts in several modes is said once, in the first of them. Function keys stand in the order of their
    numbers, after the plain keys and before what is held with Ctrl or Alt; of many each kind is a group of its own.
    """
    listed: dict[str, list[Command]] = {mode: [] for mode in (*commands.MODES[screen], commands.EVERYWHERE)}
    for entry in commands.of_screen(screen):
        mode = entry.modes[0] if entry.modes else next(iter(listed))
        listed[commands.EVERYWHERE if entry.screen == commands.EVERYWHERE else mode].append(entry)
    found: list[Group] = []
    for mode, entries in listed.items():
        entries.sort(key=_kind)
        many = len(entries) > _MANY and mode != commands.EVERYWHERE
        kinds = [[each for each in entries if _kind(each)[0] == kind] for kind in range(3)] if many else [entries]
        found += [(_KINDS[at] or mode, tuple(some)) for at, some in enumerate(kinds) if some]
    return tuple(found)


def _kind(entry: Command) -> tuple[int, int]:
    """Plain keys, function keys by number, then what is held."""
    first = entry.caps[0]
    if first in ("Ctrl", "Alt"):
        return 2, ("Ctrl", "Alt").index(first)
    return (1, int(first[1:])) if first[0] == "F" and first[1:].isdecimal() else (0, 0)


def show_help(theme: Theme, window: QWidget, now: Now) -> Sheet:
    """Lay the keys of a screen over the window, in as many columns as there is room and need for: first those that act
    now, below them what acts at other times and everywhere."""
    every = _with_keys(groups(now.screen), now.keys)
    room = (window.width() - theme.space(14)) // theme.scaled(_COLUMN)
    several = max(1, min(room, 3, len(every)))
    sheet = Sheet(theme, window, QCoreApplication.translate("help", "Keys"), several * _COLUMN + 48)
    for some in filter(None, _parted(every, now)):
        if sheet.body.count():
            sheet.body.addWidget(Line(theme))
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        for column in _columns(some, several):
            below = QVBoxLayout()
            below.setSpacing(theme.space(1))
            for group in column:
                below.addLayout(_group(theme, group, now))
            below.addStretch(1)
            row.addLayout(below, 1)
        sheet.body.addLayout(row)
    sheet.bring()
    return sheet


def _parted(every: Sequence[Group], now: Now) -> tuple[list[Group], list[Group]]:
    """The groups of this mode, and all others. Where they are few they all stand together."""
    if sum(len(entries) for _heading, entries in every) <= 3 * _MANY:
        return list(every), []
    acting = [group for group in every if group[1][0].screen == now.screen and group[1][0].acts(now.screen, now.mode)]
    return acting, [group for group in every if group not in acting]


def _columns(every: Sequence[Group], several: int) -> list[list[Group]]:
    """Share the groups out so that the columns are about as long, without tearing a group."""
    lines = [len(entries) + 2 for _heading, entries in every]
    columns: list[list[Group]] = [[] for _ in range(several)]
    left, at, filled = sum(lines), 0, 0
    for group, long in zip(every, lines, strict=True):
        if columns[at] and at + 1 < several and filled + long / 2 > left / (several - at):
            left, at, filled = left - filled, at + 1, 0
        columns[at].append(group)
        filled += long
    return columns


def _with_keys(every: Sequence[Group], keys: Keymap) -> list[Group]:
    """Without the commands whose key was turned off."""
    found = [(heading, tuple(each for each in entries if keys.caps(each))) for heading, entries in every]
    return [group for group in found if group[1]]


def _group(theme: Theme, group: Group, now: Now) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space(2))
    grid.setVerticalSpacing(theme.space(1))
    grid.setContentsMargins(0, theme.space(1), 0, theme.space(1))
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, theme.scaled(_CAPS))
    heading = QCoreApplication.translate("help", _HEADINGS[group[0]])
    grid.addWidget(Label(theme, heading, "body", weight="semibold"), 0, 0, 1, 2)
    for line, entry in enumerate(group[1], start=1):
        rests = entry.id in now.asleep
        caps = QHBoxLayout()
        caps.setSpacing(theme.space(0.5))
        for cap in now.keys.caps(entry):
            caps.addWidget(KeyCap(theme, cap, rests=rests))
        caps.addStretch(1)
        grid.addLayout(caps, line, 0, Qt.AlignmentFlag.AlignTop)
        words = QCoreApplication.translate("help", "{what} – not now") if rests else "{what}"
        tone = "ink_soft" if rests else "ink"
        grid.addWidget(Label(theme, words.format(what=entry.words()), "body", tone=tone, wrap=True), line, 1)
    return grid
