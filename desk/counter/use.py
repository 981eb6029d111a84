"""What people asked about here lately, hour by hour, so that a search has it first."""

from collections.abc import Callable
from datetime import timedelta
from itertools import chain

from desk.catalogue.use import Use, counted
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.journal import visit as kept

LATELY = timedelta(weeks=6)
AT_MOST = 5000
"""Visits that are read of a site: of a busy place the last weeks alone say enough."""


def used_here(counter: Counter, cancelled: Callable[[], bool] = lambda: False) -> Use:
    """What was asked about at this site in the last weeks; of little use once `cancelled` says so.

    For a worker thread: it reads thousands of visits. Raises NowhereYet.
    """
    first = counter.clock.now().day - LATELY
    sites = posts.called(counter)
    return counted(chain(*(kept.by_hour(counter.journal, site, first, AT_MOST, cancelled) for site in sites)))
