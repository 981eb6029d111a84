"""Skranke without a screen: everything the counter knows and does.

A person asks -> `counter` (the verbs of staff) -> `journal` (kept on the device, encrypted) -> later sync, central
and analysis -> `reports` -> a decision. `guides` stand beside the counter; the `catalogue` names everything; `model`
holds the nouns they all speak of. `app.open_desk` is the only place that wires the parts together; `paperwork`,
`handing`, `figures` and `publishing` are what else is done with an open desk. Nothing here knows Qt.
"""
