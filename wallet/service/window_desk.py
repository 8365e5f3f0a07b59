"""The part of the front desk that only a window needs: pictures for rows, a code to print, the list of backups."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wallet.service.doorway import Doorway


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """One automatic backup: its file, when it was taken, and its size in bytes; not looked into."""

    path: Path
    taken: datetime
    size: int


class WindowDesk(Doorway):
    """Verbs a window asks for, beside those it shares with the command line."""

    def picture(self, record_id: str) -> str | bytes | None:
        """The picture a kept credential brings along: a data address, or the baked picture; never an address to fetch.

        It is untrusted: whoever draws it decodes it under limits.
        """
        record = self._open.records.get(record_id)
        image = record.summary.image
        if image and image.startswith("data:image/"):
            return image
        return record.source if record.carrier.startswith("png") else None

    def recovery_code(self) -> str:
        """A new recovery code, told this once, to be printed; an earlier one opens the vault no more."""
        return self._open.new_recovery_code()

    def automatic_backups(self) -> tuple[KeptBackup, ...]:
        """The automatic backups of this vault, newest first; works while locked."""
        from wallet.vault.generations import generations

        found = generations(self.paths.vault)
        return tuple(KeptBackup(one.path, one.taken, one.path.stat().st_size) for one in found)
