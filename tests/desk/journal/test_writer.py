"""Moments as the tables keep them."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desk.journal.writer import stamp, unstamp
from desk.model.period import Moment


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),
    st.integers(-720, 840),
    st.sampled_from(["UTC", "Asia/Tokyo"]),
)
def test_a_moment_comes_back_to_the_microsecond(utc: datetime, offset: int, zone: str) -> None:
    moment = Moment(utc.replace(tzinfo=UTC), offset, zone)
    assert unstamp(*stamp(moment)) == moment
