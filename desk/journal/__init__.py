"""Keeping on the device: the journal (SQLCipher through SQLAlchemy) and its spare copy, the spool.

`database` opens the journal and gives the `with` blocks in which is written and read; `visit`, `shift`, `site` and
`guide` keep the nouns; `replay` compares the journal with the spool and puts back what is missing.
"""
