"""Item models that only project frozen values; they never ask the wallet."""
