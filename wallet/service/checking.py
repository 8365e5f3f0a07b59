"""Check many files as their receiver, where it helps in helper processes; a bad file is told and stops nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from wallet.errors import WalletError
from wallet.model.tick import Tick
from wallet.service import crew, verifying
from wallet.service.answers import Refused
from wallet.service.batch import FileChecked
from wallet.service.files import read_source
from wallet.service.preparing import Judging
from wallet.vault.vault import Vault

Named = tuple[str, Path]


def checked_file(judging: Judging, named: Named) -> FileChecked:
    """One file with everything in it; a bad one is told, never raised."""
    name, path = named
    try:
        checked, refused = verifying.checked(read_source(path), judging.trust, judging.policy, judging.now)
    except WalletError as error:
        return FileChecked(name, refused=(Refused(name, error),))
    return FileChecked(name, checked, refused)


def each(
    files: tuple[Named, ...], judging: Judging, vault: Vault | None, tick: Tick, guard: crew.Guard | None = None
) -> Iterator[FileChecked]:
    """Every file with what was found in it, in order; keep what is needed of each, and not all of them.

    The vault, where open, tells which rules of a qualification are known; no helper ever has it. Raises as `crew.each`.
    """
    for one in crew.each(checked_file, judging, files, tick, guard):
        if vault is None or all(found.stack is None for found in one.checked):
            yield one
        else:
            again = tuple(verifying.ruled(found.name, found.readable, found.report, vault) for found in one.checked)
            yield replace(one, checked=again)
