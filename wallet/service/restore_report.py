"""After a restoring, perhaps on another computer: every credential judged anew, and what came out otherwise."""

from dataclasses import dataclass
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.report import Verdict
from wallet.model.tick import Tick
from wallet.model.trust import Policy, TrustMaterial
from wallet.service import verifying
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class OtherVerdict:
    """A credential that is judged otherwise than it was when the backup was taken."""

    id: str
    title: str
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Rechecked:
    """How many credentials have which verdict, what changed, and the ids of those whose bytes can no longer be read."""

    verdicts: tuple[tuple[Verdict, int], ...]
    changed: tuple[OtherVerdict, ...]
    unread: tuple[str, ...]


def recheck(vault: Vault, trust: TrustMaterial, policy: Policy, now: datetime, tick: Tick) -> Rechecked:
    """Verifies every credential on every shelf and remembers the verdicts.

    Raises WalletError(STORAGE | BUSY), Cancelled through `tick`; what was verified by then is remembered.
    """
    rows = [row for shelf in Shelf for row in vault.records.rows(shelf=shelf)]
    counts: dict[Verdict, int] = {}
    changed: list[OtherVerdict] = []
    unread: list[str] = []
    for place, row in enumerate(rows):
        tick(place, len(rows))
        try:
            after = verifying.reverified(vault, row.id, trust, policy, now).report.verdict
        except WalletError as error:
            if error.kind in (ErrorKind.STORAGE, ErrorKind.BUSY):
                raise
            unread.append(row.id)
            continue
        counts[after] = counts.get(after, 0) + 1
        if after is not row.verdict:
            changed.append(OtherVerdict(row.id, row.summary.title, row.verdict, after))
    tick(len(rows), len(rows))
    ordered = tuple((verdict, counts[verdict]) for verdict in Verdict if verdict in counts)
    return Rechecked(ordered, tuple(changed), tuple(unread))
