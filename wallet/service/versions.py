"""Which versions this program is made of."""

import hashlib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements.txt"
PRODUCT = "0.1.0"


def versions() -> dict[str, str]:
    """Product, Qt, SQLCipher and the digest of the lock file; "" for what is not installed here."""
    return {
        "cairn": PRODUCT,
        "qt": _installed("PySide6-Essentials"),
        "sqlcipher": _sqlcipher(),
        "cryptography": _installed("cryptography"),
        "lock_sha256": hashlib.sha256(LOCK.read_bytes()).hexdigest() if LOCK.is_file() else "",
    }


def _installed(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _sqlcipher() -> str:
    from wallet.vault.open import cipher_version

    return cipher_version()
