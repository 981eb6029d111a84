"""Every change of the server's schema, one file each in `versions`; `desk.central.schema` runs them."""
