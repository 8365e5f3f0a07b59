"""How one kind of seal is checked, and derived where the suite allows."""
