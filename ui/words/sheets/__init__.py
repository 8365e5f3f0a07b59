"""What a printed sheet says, one file a language: it is chosen for the reader, whatever the window speaks."""
