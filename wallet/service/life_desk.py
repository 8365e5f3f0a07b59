"""The part of the front desk for a lifetime of credentials: order, history, open export, and what will lapse."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from wallet.model.changes import Changes
from wallet.model.record import LogEntry, Row
from wallet.model.tick import Tick, no_tick
from wallet.model.trust import Policy
from wallet.service.answers import ImportReport
from wallet.service.doorway import DEFAULT, NOTHING, Given
from wallet.service.stack_desk import StackDesk
from wallet.vault.marks import Marks
from wallet.vault.records import Shelf

if TYPE_CHECKING:
    from wallet.service.freshness import Freshness, Survey
    from wallet.service.merging import Merged
    from wallet.service.open_export import Exported
    from wallet.service.restore_report import Rechecked
    from wallet.vault.vault import Vault


class LifeDesk(StackDesk):
    """Verbs about many credentials over many years."""

    _surveyed: "tuple[Vault, Survey] | None" = None

    @contextmanager
    def _backed_up(self) -> Iterator[None]:
        """An automatic backup follows every change of what is kept."""
        yield
        now = self._clock()
        self._open.keep_generation(now)
        self._witness.bear(self._open, now)

    # order

    def shelf(self, name: str = "kept", *, tag: str | None = None, favourites: bool = False) -> tuple[Row, ...]:
        """What lies on a shelf ("kept", "archive", "trash"), newest first; only tagged ones, only favourites."""
        from wallet.service import collecting

        return collecting.rows_on(self._open, name, tag, favourites)

    def marks(self, record_id: str) -> Marks:
        """Shelf, favourite, tags and note of a record."""
        return self._open.marks.of(record_id)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Every tag in use with the number of kept credentials that bear it."""
        return self._open.marks.tags()

    def set_tags(self, record_id: str, tags: tuple[str, ...]) -> Changes:
        """Gives a record these tags and no others."""
        from wallet.service import collecting

        return collecting.set_tags(self._open, record_id, tags, self._clock())

    def retag(self, record_id: str, more: tuple[str, ...], less: tuple[str, ...]) -> Marks:
        """Adds and removes single tags; the marks afterwards."""
        from wallet.service import collecting

        return collecting.retag(self._open, record_id, more, less, self._clock())

    def set_note(self, record_id: str, text: str) -> Changes:
        """Writes the learner's own words to a record."""
        from wallet.service import collecting

        return collecting.set_note(self._open, record_id, text, self._clock())

    def favour(self, record_id: str, favourite: bool) -> Changes:
        """Makes a record a favourite, or one among others again."""
        from wallet.service import collecting

        return collecting.favour(self._open, record_id, favourite)

    def archive(self, record_id: str) -> Changes:
        """Puts a record where lists and stacks no longer see it, for good."""
        from wallet.service import collecting

        return collecting.move(self._open, record_id, Shelf.ARCHIVE, self._clock())

    def unarchive(self, record_id: str) -> Changes:
        """Takes a record out of the archive."""
        from wallet.service import collecting

        return collecting.take_back(self._open, record_id, Shelf.ARCHIVE, self._clock())

    def trash(self, record_id: str) -> Changes:
        """Moves a credential to the trash."""
        from wallet.service import collecting

        return collecting.move(self._open, record_id, Shelf.TRASH, self._clock())

    def untrash(self, record_id: str) -> Changes:
        """Takes a credential back out of the trash."""
        from wallet.service import collecting

        return collecting.take_back(self._open, record_id, Shelf.TRASH, self._clock())

    def empty_trash(self) -> tuple[str, ...]:
        """Deletes for good everything in the trash, and tells the ids."""
        from wallet.service import collecting

        with self._backed_up():
            return collecting.empty_trash(self._open, self._clock())

    def searches(self) -> tuple[tuple[str, str], ...]:
        """The saved searches: name and text, oldest first."""
        return self._open.saved_searches.all()

    def save_search(self, name: str, text: str) -> tuple[tuple[str, str], ...]:
        """Keeps a search under a name; all of them afterwards."""
        from wallet.service import collecting

        return collecting.save_search(self._open, name, text, self._clock())

    def remove_search(self, name: str) -> tuple[tuple[str, str], ...]:
        """Forgets a search; those that are left."""
        from wallet.service import collecting

        return collecting.remove_search(self._open, name)

    # history

    def history(self, limit: int | None = 200) -> tuple[LogEntry, ...]:
        """What happened, newest first."""
        return self._open.log.all(limit)

    def history_of(self, record_id: str) -> tuple[LogEntry, ...]:
        """The life of one credential, oldest entry first; also of one that is no longer kept."""
        return tuple(sorted(self._open.log.of(record_id), key=lambda entry: entry.at))

    # the open export

    def export_all(self, out: Path, tick: Tick = no_tick) -> "Exported":
        """Writes every original, byte for byte, with a readable manifest and the history into one new ZIP."""
        from wallet.service import open_export

        return open_export.write_export(self._open, out, self._clock(), tick)

    def is_open_export(self, path: Path) -> bool:
        """Whether a file is an open export, to be brought in by `import_export`."""
        from wallet.service import open_import

        return open_import.is_open_export(path)

    def import_export(
        self,
        path: Path,
        tick: Tick = no_tick,
        *,
        given: Given = NOTHING,
        policy: Policy = DEFAULT,
        own: bool = False,
    ) -> ImportReport:
        """Brings an open export back: originals judged anew, with tags, notes, shelves, history, stacks and searches.

        With `own` also its material and words of trust: only for an export the learner made, since nothing in it is
        signed. `beside` of the answer counts what came beside credentials.
        """
        from wallet.service import open_import

        with self._backed_up():
            beside = open_import.read_beside(self._open, path, self._clock(), own)
            self._stacks_of = None
            now, trust = self._clock(), self._trust(given)
            report = open_import.read_export(self._open, path, trust, policy, now, tick)
            if own:
                beside += (("evidence", open_import.read_capsules(self._open, path, now)),)
            return replace(report, beside=beside)

    # what will lapse, and another vault

    def freshness(self, days: int = 60, tick: Tick = no_tick) -> "Freshness":
        """What expires within so many days, which status lists are stale, whose keys hang by one source.

        Each credential is read once while the wallet is open: asked again, only new ones cost anything.
        """
        from wallet.service import freshness

        survey, trust = self._survey_of(self._open), self._trust()
        horizon = timedelta(days=days)
        return freshness.freshness(survey, self._open, trust, DEFAULT, self._clock(), horizon, tick)

    def survey(self, most: int = 50) -> int:
        """Reads up to so many credentials ahead of `freshness`, and tells how many are left.

        For a window that asks again and again after unlocking, and does not want to wait in between.
        """
        survey, vault = self._survey_of(self._open), self._open
        left = survey.left(vault)
        for row in left[:most]:
            survey.read(vault, row)
        return max(0, len(left) - most)

    def _survey_of(self, vault: "Vault") -> "Survey":
        from wallet.service.freshness import Survey

        if self._surveyed is None or self._surveyed[0] is not vault:
            self._surveyed = (vault, Survey())
        return self._surveyed[1]

    def lock(self) -> None:
        """Closes the vault, drops its key, and forgets what was read."""
        self._surveyed = None
        super().lock()

    def recheck(self, tick: Tick = no_tick) -> "Rechecked":
        """Verifies everything on every shelf and remembers it: counts by verdict, and what is judged otherwise now."""
        from wallet.service import restore_report

        return restore_report.recheck(self._open, self._trust(), DEFAULT, self._clock(), tick)

    def merge(self, file: Path, passphrase: str, tick: Tick = no_tick) -> "Merged":
        """Brings here everything another vault's backup holds, record by record; ours is never overwritten."""
        from wallet.service import merging

        ours, now = self._open, self._clock()
        with merging.opened_backup(self.paths.profile, file, passphrase, self._entropy, now) as theirs:
            self._stacks_of = None
            with self._backed_up():
                return merging.merge(ours, theirs, file.name, DEFAULT, now, tick)
