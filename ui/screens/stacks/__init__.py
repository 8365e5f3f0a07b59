"""Working toward a qualification: what counts, what does not and why, and what is missing."""

from ui.screens.stacks.view import StacksView

__all__ = ["StacksView"]
