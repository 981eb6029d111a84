"""The tables of the journal. A change here needs a migration; a test holds the two together.

`record` keeps the newest rev of every record; `correction` keeps before and after of every newer rev and is only
ever appended to. Both are numbered in the order this device wrote them: the clock orders nothing. Moments are
microseconds since 1970 in UTC, the offset in minutes, and the zone's name.

`record.seq` is the change sequence: every rev that is written here takes the next number, so what the server has not
acknowledged is what lies above `outbox.acked_seq`.
"""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint, text

metadata = MetaData()

device = Table(
    "device",
    metadata,
    Column("origin", Text, primary_key=True),
)

record = Table(
    "record",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("tenant", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("op", Text, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("origin", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("payload", Text, nullable=False),
    # What follows stays on the device.
    Column("desk", Text),
    Column("utc", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Column("seq", Integer, nullable=False, server_default=text("0")),
    UniqueConstraint("tenant", "id", name="record_key"),
    Index("record_newest", "kind", "site", "live", "number"),
    Index("record_of_day", "kind", "site", "day", "live"),
    Index("record_at_desk", "kind", "desk", "utc"),
    Index("record_seq", "seq"),
)

correction = Table(
    "correction",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("tenant", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("op", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("utc", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Index("correction_of", "tenant", "id"),
)

shift = Table(
    "shift",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("rev", Integer, nullable=False),
    Column("op", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("served_by", Text),
    Column("opened_utc", Integer, nullable=False),
    Column("opened_offset", Integer, nullable=False),
    Column("opened_zone", Text, nullable=False),
    Column("closed_utc", Integer),
    Column("closed_offset", Integer),
    Column("closed_zone", Text),
    Column("post", Text),
    Index("shift_at_desk", "desk", "number"),
)

post = Table(
    "post",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("site", Text, nullable=False),
    Column("site_name", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("desk_name", Text, nullable=False),
    Column("served_by", Text),
    Column("place", Text),
)

run = Table(
    "run",
    metadata,
    Column("visit", Text, primary_key=True),
    Column("inquiry", Integer, nullable=False),
    Column("guide", Text, nullable=False),
    Column("guide_revision", Integer, nullable=False),
    Column("step", Text, nullable=False),
    Column("program", Text, nullable=False),
    Column("day", Text, nullable=False, server_default=""),
    Column("left", Boolean, nullable=False, server_default=text("0")),
    Column("chosen", Text, nullable=False, server_default="{}"),
)

pairing = Table(
    "pairing",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("tenant", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("server_key", Text, nullable=False),
    Column("site", Text),
)

outbox = Table(
    "outbox",
    metadata,
    Column("pairing", Text, primary_key=True),
    Column("generation", Text, nullable=False),
    Column("acked_seq", Integer, nullable=False),
    Column("sent_utc", Integer),
    Column("sent_offset", Integer),
    Column("sent_zone", Text),
    Column("audit_number", Integer),
    Column("audit_hash", Text),
    Column("sites", Text),
)

surplus = Table(
    "surplus",
    metadata,
    Column("pairing", Text, primary_key=True),
    Column("origin", Text, primary_key=True),
    Column("month", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("sum", Text, nullable=False),
)

# Revisions as they came; in force is the one that was activated last. `key` is the one its signature was checked with.
publication = Table(
    "publication",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("pairing", Text, nullable=False),
    Column("tenant", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("tag", Text, nullable=False, unique=True),
    Column("generation", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("activated", Integer),
)

# Categories that became sensitive: their visits with numbers above `above` up to `upto` get a newer rev.
strip = Table(
    "strip",
    metadata,
    Column("category", Text, primary_key=True),
    Column("above", Integer, nullable=False),
    Column("upto", Integer, nullable=False),
)

# Stays on this device, in this file alone: not in the spool, not in the spare copy, in no record.
note = Table(
    "note",
    metadata,
    Column("visit", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("utc", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("zone", Text, nullable=False),
)

# Records of which only the month is known, until it is over: in the order of their random ids, and in no other.
urn = Table(
    "urn",
    metadata,
    Column("id", Text, primary_key=True),
    Column("tenant", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("payload", Text, nullable=False),
    sqlite_with_rowid=False,
)

# A resident's idea in words, where they stay on this device: in this file alone, as notes are.
wording = Table(
    "wording",
    metadata,
    Column("suggestion", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("day", Text, nullable=False),
)

# What other devices of a site hand over, as the server told last. Never sent: what this device writes is in `record`.
handover = Table(
    "handover",
    metadata,
    Column("site", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("op", Text, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("day", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("count", Integer, nullable=False),
)

# The entity tag of that, and when the server was asked.
handover_look = Table(
    "handover_look",
    metadata,
    Column("site", Text, primary_key=True),
    Column("tag", Text, nullable=False),
    Column("utc", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("zone", Text, nullable=False),
)

# Marks that somebody at this device has read.
handover_seen = Table(
    "handover_seen",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
)

# Words for the next shift at this device: in this file alone, as notes are.
handover_words = Table(
    "handover_words",
    metadata,
    Column("shift", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("utc", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("zone", Text, nullable=False),
)

# Why a stretch was not counted: in this file alone, for a month.
gap_why = Table(
    "gap_why",
    metadata,
    Column("coverage", Text, primary_key=True),
    Column("why", Text, nullable=False),
    Column("day", Text, nullable=False),
)

# Shifts that were taken over and wait to be closed, until the day is over; `saved`: its report was.
closing = Table(
    "closing",
    metadata,
    Column("shift", Text, primary_key=True),
    Column("day", Text, nullable=False),
    Column("saved", Boolean, nullable=False),
)

# Guides as they were published, byte for byte: here (`tenant` is empty), or by the municipality's server. `id` is the
# SHA-256 of the document, `head` the document without its steps, `pictures` the id of each by its name. `listed`: the
# list in force calls for it.
guide = Table(
    "guide",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("tenant", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("guide", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("head", Text, nullable=False),
    Column("pictures", Text, nullable=False),
    Column("utc", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Column("document", Text, nullable=False),
    UniqueConstraint("tenant", "id", name="guide_key"),
    Index("guide_revision", "guide", "revision"),
)

# The pictures of those: `id` is the SHA-256 of the file, `body` the file in base64.
picture = Table(
    "picture",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("body", Text, nullable=False),
)

# What the server says is published, as it was signed: one may be in force, and one wait until it is `whole`.
guide_list = Table(
    "guide_list",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("pairing", Text, nullable=False),
    Column("tenant", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("tag", Text, nullable=False, unique=True),
    Column("generation", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("whole", Boolean, nullable=False),
    Column("in_force", Boolean, nullable=False),
)

# Guides being written on this device: in this file alone until they are published.
draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("guide", Text, nullable=False),
    Column("based", Integer),
    Column("body", Text, nullable=False),
    Column("utc", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("zone", Text, nullable=False),
)

# The pictures of those, by the name each has in its guide; a name never stands for another picture later.
draft_picture = Table(
    "draft_picture",
    metadata,
    Column("draft", Text, primary_key=True),
    Column("file", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
