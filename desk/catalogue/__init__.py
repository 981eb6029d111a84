"""What a municipality says of itself, kept as CSV files that people edit in a spreadsheet.

`sheet` reads a file, `cells` says what a cell may hold, `validate` finds what is wrong with the category list, `forms`
with the files beside it, `folder` with all of them at once. `load` makes a catalogue, `gather` a publication with the
ids of `ids`; `writing` makes files again and `differences` tells what changed. `search` finds a category; `fold` and
`index` are its own: words without their accents, and where each word stands.
"""
