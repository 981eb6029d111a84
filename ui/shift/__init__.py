"""The shift screen: take over, close, the line of the day, and the shifts before."""
