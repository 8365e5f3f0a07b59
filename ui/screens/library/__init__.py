"""The list of credentials, with the detail page beside it."""

from ui.screens.library.view import LibraryView

__all__ = ["LibraryView"]
