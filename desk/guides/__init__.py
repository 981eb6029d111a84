"""Service scripts: `load` reads the documents, `validate` finds what is wrong, `run` follows one, step by step.

A guide is one JSON document (`document` has its form, resources/guides/README.md describes it for its writers);
`ways` knows which steps lead where.
`service` makes a draft of a public service that others describe: `rdf` reads the file, `described` what it says.
"""
