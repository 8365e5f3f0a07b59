"""Codes become sentences here and nowhere else; free of Qt, so that the terminal says the same words."""
