"""The tables of the server. A change here needs a migration; a test holds the two together.

Every unique key holds the tenant, and no key points to another table: beyond one machine the tables are spread by
tenant. Times are seconds since 1970 in UTC; `month` is `2026-03`; an `op` that was left out is empty.
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

# One row: which set of records this is. A server restored from a backup gets a new generation. `chain` leads from the
# first public key to that of `signing_key` (`desk.sync.publication`); empty while there was no other.
server = Table(
    "server",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("generation", Text, nullable=False),
    Column("signing_key", Text, nullable=False),
    Column("chain", Text),
)

# `guesses` wrong codes since `guessing_since`.
tenant = Table(
    "tenant",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("guesses", Integer, nullable=False),
    Column("guessing_since", BigInteger, nullable=False),
)

site = Table(
    "site",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
)

# What people call a site or a desk in their files, and its id on the counters; kept for ever.
slug = Table(
    "slug",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("slug", Text, primary_key=True),
    Column("id", Text, nullable=False),
)

# Everything that was ever published; the highest number is in force. `body` is what was signed, byte for byte.
revision = Table(
    "revision",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("tag", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

# What a device calls a site by a random id of its own, and which site that is.
site_alias = Table(
    "site_alias",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("origin", Text, primary_key=True),
    Column("typed", Text, primary_key=True),
    Column("site", Text, nullable=False),
)

# `acked` is the highest change number the device said it had an answer for, in this generation.
device = Table(
    "device",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("key", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("revoked", Boolean, nullable=False),
    Column("paired", BigInteger, nullable=False),
    Column("seen", BigInteger),
    Column("acked", BigInteger, nullable=False),
    Column("twin", Boolean, nullable=False),
    Index("device_id", "id"),
)

device_site = Table(
    "device_site",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("device", Text, primary_key=True),
    Column("site", Text, primary_key=True),
)

# `code` and `secret` are hashes; `device` is there once a supervisor approved.
pairing = Table(
    "pairing",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("secret", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("typed", Text, nullable=False),
    Column("site_name", Text, nullable=False),
    Column("device_name", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("ends", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("device", Text),
    Column("site", Text),
    Index("pairing_secret", "secret"),
)

# `site` is the one that counts, `typed` the one the device wrote. `day` is empty when only the month is known.
record = Table(
    "record",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("rev", BigInteger, nullable=False),
    Column("op", Text, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("origin", Text, nullable=False),
    Column("typed", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("day", Integer),
    Column("payload", Text, nullable=False),
    Column("arrived", BigInteger, nullable=False),
    Column("odd_day", Boolean, nullable=False),
    Index("record_of_cell", "tenant", "site", "month", "kind"),
    Index("record_of_origin", "tenant", "origin", "month"),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("rev", BigInteger, nullable=False),
    Column("op", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("arrived", BigInteger, nullable=False),
    Index("quarantine_of_origin", "tenant", "origin", "month"),
)

# Cells to be counted again. `turn` grows each time, so that one touched while it is counted stays.
stale = Table(
    "stale",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("site", Text, primary_key=True),
    Column("month", Text, primary_key=True),
    Column("turn", BigInteger, nullable=False),
)

# Kept while nothing of that origin and month changes; `n` and `sum` are empty when they are to be taken again.
digest = Table(
    "digest",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("origin", Text, primary_key=True),
    Column("month", Text, primary_key=True),
    Column("n", Integer),
    Column("sum", Text),
)

# Every revision of a guide that was ever published, in the order of `number`; `device` is empty where it came from
# files. `tag` is the SHA-256 of the document, which is among the files.
guide = Table(
    "guide",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("guide", Text, primary_key=True),
    Column("revision", BigInteger, primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("tag", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

guide_picture = Table(
    "guide_picture",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("guide", Text, primary_key=True),
    Column("revision", BigInteger, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("tag", Text, nullable=False),
)

# Documents and pictures, byte for byte, by the SHA-256 of each.
guide_file = Table(
    "guide_file",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("tag", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

# The list of all that, as it was signed last.
guide_list = Table(
    "guide_list",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("tag", Text, nullable=False),
    Column("signature", Text, nullable=False),
)

# The devices that may publish guides.
guide_device = Table(
    "guide_device",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("device", Text, primary_key=True),
)

audit = Table(
    "audit",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("what", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
