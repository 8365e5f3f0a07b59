"""The vault of the fault tests is that of its own tests."""

from tests.wallet.vault.conftest import entropy, folder, vault

__all__ = ["entropy", "folder", "vault"]
