"""Widgets that know no wallet: they take texts, tones and pictures."""
