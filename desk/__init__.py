"""Skranke without a screen: everything the counter knows and does, and the server it reports to.

A person asks -> `counter` (the verbs of staff) -> `journal` (kept on the device, encrypted) -> `sync` (what is sent,
and how) -> `central` (the server) -> `analysis` (what the counts say) -> `reports` -> a decision. `guides` stand beside
the counter; the `catalogue` names everything; `privacy` says what must not be written, and not be shown; `model` holds
the nouns they all speak of; `demo` plays weeks in an invented town.

`app.open_desk` is the only place that wires the parts of a counter together; `paperwork`, `handing`, `figures` and
`publishing` are what else is done with an open desk, `training` is one where nothing counts. Nothing here knows Qt.
"""
