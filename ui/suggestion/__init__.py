"""What visitors say over the counter: ideas and what became of them, first visits and languages, what was answered."""
