"""Mutants of good credentials, read and verified in one process."""
