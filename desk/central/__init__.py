"""The server: keeps the set of records that counters send, and answers what follows from it.

`app` is the door for counters (its shapes are `desk.sync.wire`), `intake` the merge, `enrolment` who may come in,
`publishing` what the municipality says to its counters, `audit` what was done; `store` keeps it all. Imported only by
its own command, `skranke-central`, and by tests.
"""
