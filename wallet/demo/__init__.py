"""A small issuer of demonstration credentials: invented institutions, keys everybody may know."""
