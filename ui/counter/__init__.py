"""The counter: the screen that is open all day.

`hands` holds what stands pending, `keyboard` says what a key means (both pure), `acts` carries an intent out,
`sight` is what is on screen; the other files draw: `box` the search, `board` the tiles, `sheet` hits and pickers,
`strip` the last visits, `deeds` what the tick and the undo line say. `screen` puts them together.
"""
