"""Sharing: choose, decide what to show, hand over."""

from ui.screens.share.view import ShareView

__all__ = ["ShareView"]
