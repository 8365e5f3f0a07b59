"""What a learner's records add up to: definitions and units in, a verdict with its plan and reasons out."""
