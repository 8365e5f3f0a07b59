"""Alphabets: bytes, text and plain data turned into one another; knows no credential."""
