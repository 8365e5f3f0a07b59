"""What can be seen of a vault without opening it."""

import subprocess
import sys
from pathlib import Path

from tests.wallet.service.places import new_wallet
from wallet.service.doorstep import VaultState, glance


def test_an_empty_folder_holds_no_vault(tmp_path: Path) -> None:
    assert glance(tmp_path) == VaultState(exists=False, unlocked=False, keyring=False)


def test_a_damaged_vault_is_a_vault(tmp_path: Path) -> None:
    (tmp_path / "vault.header").write_bytes(b"{")
    assert glance(tmp_path).exists


def test_looking_needs_nothing_heavy() -> None:
    """The first picture of the window waits for this module."""
    heavy = "'sqlcipher3', 'cryptography', 'wallet.service.wallet', 'wallet.model.credential'"
    code = f"import sys, wallet.service.doorstep; sys.exit(any(one in sys.modules for one in ({heavy},)))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=300).returncode == 0


def test_it_sees_what_the_wallet_itself_says(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    wallet.lock()
    assert glance(wallet.paths.vault) == wallet.state() == VaultState(exists=True, unlocked=False, keyring=False)
