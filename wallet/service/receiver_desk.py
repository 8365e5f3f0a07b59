"""The front desk for handing over and checking in the window: many files, a playing code, what is personal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from wallet.errors import WalletError
from wallet.model.presentation import Disclosure
from wallet.model.record import Row
from wallet.model.report import Verdict
from wallet.model.tick import Tick, no_tick
from wallet.model.trust import Policy
from wallet.service.answers import Checked, Refused, Source
from wallet.service.doorway import DEFAULT, NOTHING, Given
from wallet.service.life_desk import LifeDesk

if TYPE_CHECKING:
    from wallet.service.batch import FileChecked
    from wallet.service.watching import Watched

SKILL_CLAIMS = ("alignment", "alignments", "skill", "skills")
"""Names of the claims that say which skills are meant, where they could be withheld."""


class ReceiverDesk(LifeDesk):
    """Verbs for the moment two people face each other."""

    def personal(self, record_id: str, shown: frozenset[str]) -> tuple[Disclosure, ...]:
        """What leaves under this selection and says something about the person rather than about the achievement."""
        from wallet.present import choose
        from wallet.service.kept import credential_in

        credential = credential_in(self._open.records.get(record_id))
        found = choose.disclosures(credential)
        return choose.personal(found, choose.going_out(credential, found, shown))

    def film(self, data: bytes) -> tuple[int, tuple[bytes, ...]]:
        """How many codes hold these bytes, and pictures of them with as many spares after them, to be played.

        Raises `WalletError(LIMIT)` as `present.code.texts` for what is too large for codes.
        """
        from wallet.present import code, playing
        from wallet.present.picture import code_picture

        texts = code.texts(data)
        played = texts if len(texts) == 1 else playing.film(data)
        return len(texts), tuple(map(code_picture, played))

    def watch(self, before: "Watched | None", source: Source) -> "Watched":
        """What codes hold after one more picture of them; works while locked."""
        from wallet.service import watching

        return watching.watched(before or watching.Watched(), source)

    def skills_held(self) -> tuple[tuple[str, int], ...]:
        """Every skill of a credential that stands, with the number of credentials that name it, by name."""
        found = Counter(skill for row in self._open.records.rows() if _stands(row) for skill in set(row.summary.skills))
        return tuple(sorted(found.items(), key=lambda pair: pair[0].casefold()))

    def prove_skills(self, skills: frozenset[str]) -> Mapping[str, frozenset[str]]:
        """The fewest credentials that stand and together name these skills, each with the claims that say so."""
        from wallet.model.request import Ask
        from wallet.present.request import wanted
        from wallet.present.smallest import smallest_cover
        from wallet.service.kept import credential_in

        offered = {row.id: frozenset(row.summary.skills) for row in self._open.records.rows() if _stands(row)}
        ask = Ask("", claims=SKILL_CLAIMS)
        chosen = smallest_cover(skills, offered)
        return {one: wanted(ask, credential_in(self._open.records.get(one))) for one in chosen}

    def check_all(
        self, sources: tuple[Source, ...], policy: Policy = DEFAULT
    ) -> tuple[tuple[Checked, ...], tuple[Refused, ...]]:
        """What a receiver finds in several things at once; one that cannot be read never stops the rest."""
        from wallet.service import verifying

        trust, now = self._trust(), self._clock()
        checked: list[Checked] = []
        refused: list[Refused] = []
        for one in sources:
            try:
                found = verifying.checked(one, trust, policy, now, self._vault)
            except WalletError as error:
                refused.append(Refused(one.name, error))
            else:
                checked += found[0]
                refused += found[1]
        return tuple(checked), tuple(refused)

    def files_to_check(self, paths: tuple[Path, ...]) -> tuple[tuple[str, Path], ...]:
        """The files of folders with all below, by a short name each; raises `WalletError` as `batch.files_in`."""
        from wallet.service import batch

        return batch.files_in(paths)

    def check_files(
        self,
        files: tuple[tuple[str, Path], ...],
        policy: Policy = DEFAULT,
        tick: Tick = no_tick,
        *,
        given: Given = NOTHING,
        documents: bool = False,
    ) -> "Iterator[FileChecked]":
        """Many files as their receiver, one after the other in their order; works while locked.

        The reports come without the documents they are about, unless those are asked for.
        """
        from wallet.service import checking
        from wallet.service.preparing import Judging

        judging = Judging(self._trust(given), policy, self._clock())
        return checking.each(files, judging, self._vault, tick, self._guard, documents=documents)

    def check_rows(self, found: "FileChecked") -> tuple[Mapping[str, str], ...]:
        """What was found in one file, as the lines of the table."""
        from wallet.service import batch

        return batch.rows(found)

    def check_table(self, found: "Iterable[FileChecked]") -> bytes:
        """What was found in many files as CSV."""
        from wallet.service import batch

        return batch.table(found)


def _stands(row: Row) -> bool:
    return row.verdict is Verdict.VALID
