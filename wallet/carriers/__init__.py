"""What a credential travels in; the same door in and out."""
