"""A cheap vault in a fresh folder, and records to put into it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy
from wallet.vault.vault import Vault, create


@pytest.fixture
def entropy() -> Entropy:
    return Entropy()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path, entropy: Entropy) -> Iterator[Vault]:
    made = create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=entropy)
    yield made
    made.close()
