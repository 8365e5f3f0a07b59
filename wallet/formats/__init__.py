"""How a credential is sealed."""
