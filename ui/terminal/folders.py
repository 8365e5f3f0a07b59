"""Where the vault and the profile are when nobody says so: the platform's own places."""

import os
import sys
from pathlib import Path

from wallet.service.paths import Paths


def default_paths(vault: str | None, profile: str | None) -> Paths:
    """The two folders: as given, else `cairn` under the user's data and configuration folders."""
    data, config = _platform_folders()
    return Paths(
        Path(vault).expanduser().absolute() if vault else data / "cairn" / "vault",
        Path(profile).expanduser().absolute() if profile else config / "cairn",
    )


def _platform_folders() -> tuple[Path, Path]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return local, local / "Profile"
    if sys.platform == "darwin":
        support = home / "Library" / "Application Support"
        return support, support / "Profile"
    return (
        Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"),
        Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config"),
    )
