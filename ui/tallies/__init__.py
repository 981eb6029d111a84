"""What else was counted beside the questions."""
