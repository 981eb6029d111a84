"""A guide as a spreadsheet, for people who do not program: XLSX or ODS, out and back in without loss.

    guide -> `outgoing` -> pages -> `xlsx` or `ods` -> file -> `xlsx` or `ods` -> grids -> `incoming` -> guide, mistakes

Pages and grids (`pages`) know neither format; `terms` has every word that is written into cells, in six languages;
`book` is what others call.
"""
