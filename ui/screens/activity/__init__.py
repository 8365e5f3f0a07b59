"""What happened, newest first."""

from ui.screens.activity.view import ActivityView

__all__ = ["ActivityView"]
