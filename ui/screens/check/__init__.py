"""Checking what somebody presents: the report a receiver sees, also while the wallet is locked."""

from ui.screens.check.view import CheckView

__all__ = ["CheckView"]
