"""The category list: `sheet` reads the CSV, `validate` finds what is wrong, `load` makes the catalogue, `search` finds.

`fold` and `index` are search's own: words without their accents, and where each word stands.
"""
