"""The window: starts, navigates, locks itself, and catches what nobody foresaw."""

from ui.app.start import run

__all__ = ["run"]
