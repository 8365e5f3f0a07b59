"""The wallet itself, without a window: reading, verifying, keeping, stacking and presenting credentials."""
