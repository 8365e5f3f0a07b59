"""Wallets in temporary folders, driven as the window drives them."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.service.answers import Paths, Source
from wallet.service.wallet import Wallet

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PASSPHRASE = "correct horse battery staple"
DATA = issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)
BASES = issue_badge(badges.DATABASES, cast.NORDHAVN)
TEACHING = issue_jwt(badges.TEACHING, cast.VALOMBRE)


class Noise:
    """Different bytes at each call; another seed gives another vault."""

    def __init__(self, seed: str) -> None:
        self._seed, self._count = seed, 0

    def __call__(self, length: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(f"{self._seed}{self._count}".encode()).digest(length)


def new_wallet(folder: Path, seed: str = "a") -> Wallet:
    """A wallet with a new, cheap vault, open."""
    wallet = Wallet(Paths(folder / seed / "vault", folder / seed / "profile"), lambda: NOW, Noise(seed))
    wallet.create(PASSPHRASE, kdf="test")
    return wallet


def bring(wallet: Wallet, *files: bytes) -> list[str]:
    """The ids under which these credentials are kept."""
    report = wallet.import_sources(tuple(Source(f"{place}", data) for place, data in enumerate(files)))
    assert not report.refused
    return [row.id for row in report.imported]
