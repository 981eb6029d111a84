"""The grid for what was counted on paper: totals by category and part of the day, typed and written as one act."""
