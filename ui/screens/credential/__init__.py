"""The page of one credential."""

from ui.screens.credential.view import CredentialView

__all__ = ["CredentialView"]
