"""The gate; the only room that may open a socket."""
