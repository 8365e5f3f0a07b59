"""How an identifier yields a key."""
