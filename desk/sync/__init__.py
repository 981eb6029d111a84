"""How records travel: `wire` holds the shapes both sides speak."""
