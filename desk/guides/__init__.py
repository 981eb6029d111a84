"""Service scripts: `load` reads the documents, `validate` finds what is wrong, `run` follows one, step by step.

A guide is one JSON document (`document` has its form, resources/guides/README.md describes it for its writers);
`ways` knows which steps lead where.
`workbook` writes one as a spreadsheet, for people who do not program, and reads it back.
`service` makes a draft of a public service that others describe: `rdf` reads the file, `described` what it says.
"""
