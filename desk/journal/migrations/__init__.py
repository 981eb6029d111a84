"""Every change of the journal's schema, one file each in `versions`; `desk.journal.schema` runs them."""
