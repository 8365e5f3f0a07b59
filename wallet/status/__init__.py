"""How a list says whether a credential still stands."""
