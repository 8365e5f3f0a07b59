"""The list of vaults opened on this computer: off until the learner switches it on, and nothing but their paths."""

import json
from dataclasses import dataclass
from pathlib import Path

from wallet.errors import WalletError
from wallet.vault.faults import translated
from wallet.vault.folder import private_folder, read_limited, write_private

FILE = "vaults.json"
MOST = 20
_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Recent:
    """Whether vaults are remembered, and the folders of those opened since, the last one first."""

    remembered: bool
    folders: tuple[Path, ...] = ()


def recent(profile: Path) -> Recent:
    """What is remembered in this profile; a list that cannot be read counts as an empty one."""
    file = profile / FILE
    if not file.is_file() or file.is_symlink():
        return Recent(False)
    try:
        found = json.loads(read_limited(file, _BYTES))
    except (WalletError, ValueError, RecursionError):
        return Recent(True)
    named = found if isinstance(found, list) else []
    return Recent(True, tuple(Path(one) for one in named if isinstance(one, str) and one)[:MOST])


def remember(profile: Path, on: bool) -> Recent:
    """Begins to remember, or forgets everything and remembers no more. Raises WalletError(STORAGE)."""
    if on and not recent(profile).remembered:
        _write(profile, ())
    elif not on:
        with translated():
            (profile / FILE).unlink(missing_ok=True)
    return recent(profile)


def forget(profile: Path, folder: Path) -> Recent:
    """Takes one vault off the list; the vault itself is left alone. Raises WalletError(STORAGE)."""
    known = recent(profile)
    if folder in known.folders:
        _write(profile, tuple(one for one in known.folders if one != folder))
    return recent(profile)


def opened(profile: Path, folder: Path) -> None:
    """Puts a vault first on the list, where there is one; a list that cannot be written is no reason not to open."""
    known = recent(profile)
    if not known.remembered or known.folders[:1] == (folder,):
        return
    try:
        _write(profile, (folder, *(one for one in known.folders if one != folder))[:MOST])
    except WalletError:
        return


def _write(profile: Path, folders: tuple[Path, ...]) -> None:
    private_folder(profile)
    write_private(profile / FILE, json.dumps([str(one) for one in folders], ensure_ascii=False).encode())
