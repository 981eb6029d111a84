"""The journey screen: the way through a guide and its blueprint, with how many ended or stopped at each step."""
