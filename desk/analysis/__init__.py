"""Analysis: records to count tables, and count tables to answers; pure functions, the same for device and server."""
