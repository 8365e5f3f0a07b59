"""The pitfalls of the formats, each with mutated credentials and the answer they must get."""
