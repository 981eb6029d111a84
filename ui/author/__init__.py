"""Writing guides: drafts, the form of every step, the step as the counter will show it, and the drawing of the whole.

`writing` holds the draft and its history; everything else shows it and says what should be other.
"""
