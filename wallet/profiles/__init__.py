"""What a credential says."""
