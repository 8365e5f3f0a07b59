"""From records and a selection to a presentation that can be handed out."""
