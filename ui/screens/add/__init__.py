"""Adding credentials: bring, review, keep, report."""

from ui.screens.add.view import AddSheet

__all__ = ["AddSheet"]
