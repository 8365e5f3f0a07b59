"""Attacks on the command line: hostile files and odd commands, each with the answers that are allowed."""
