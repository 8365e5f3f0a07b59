"""The part of the front desk for handing over and checking in the window: many files, a playing code, what is personal."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from wallet.model.presentation import Disclosure
from wallet.model.trust import Policy
from wallet.service.doorway import DEFAULT
from wallet.service.life_desk import LifeDesk

if TYPE_CHECKING:
    from wallet.service.batch import FileChecked


class ReceiverDesk(LifeDesk):
    """Verbs for the moment two people face each other."""

    def personal(self, record_id: str, shown: frozenset[str]) -> tuple[Disclosure, ...]:
        """What leaves under this selection and says something about the person rather than about the achievement."""
        from wallet.present import choose
        from wallet.service.kept import credential_in

        credential = credential_in(self._open.records.get(record_id))
        found = choose.disclosures(credential)
        return choose.personal(found, choose.going_out(credential, found, shown))

    def film(self, data: bytes) -> tuple[bytes, ...]:
        """Pictures of codes to play round and round; with several, as many spares follow as there are parts.

        Raises `WalletError(LIMIT)` as `present.code.texts` for what is too large for codes.
        """
        from wallet.present import code, playing
        from wallet.present.picture import code_picture

        texts = code.texts(data)
        return tuple(code_picture(text) for text in (texts if len(texts) == 1 else playing.film(data)))

    def files_to_check(self, paths: tuple[Path, ...]) -> tuple[tuple[str, Path], ...]:
        """The files of folders with all below, by a short name each; raises `WalletError` as `batch.files_in`."""
        from wallet.service import batch

        return batch.files_in(paths)

    def check_file(self, name: str, path: Path, policy: Policy = DEFAULT) -> "FileChecked":
        """One file of many as its receiver; a bad one is told, never raised; works while locked."""
        from wallet.service import batch, verifying

        trust, now = self._trust(), self._clock()
        files = ((name, path),)
        return next(batch.each(files, lambda one: verifying.checked(one, trust, policy, now, self._vault)))

    def check_table(self, found: "Iterable[FileChecked]") -> bytes:
        """What was found in many files as CSV."""
        from wallet.service import batch

        return batch.table(found)
