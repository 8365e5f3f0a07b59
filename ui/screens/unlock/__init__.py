"""The first screen: create a wallet, or open it."""

from ui.screens.unlock.view import UnlockView

__all__ = ["UnlockView"]
