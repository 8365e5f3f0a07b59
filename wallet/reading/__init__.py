"""From bytes to credentials."""
