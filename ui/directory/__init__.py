"""The directory: whom people can be referred to, found by typing, large enough to be read across the counter."""
