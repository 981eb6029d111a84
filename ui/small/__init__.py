"""The small bar: the counter alone, beside other programs."""
