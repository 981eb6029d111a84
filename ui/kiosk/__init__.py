"""The question on the second screen: what visitors see, and what keeps them from leaving it."""
