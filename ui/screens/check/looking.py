"""What checking asks of the wallet; every function here runs on the lane."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.desk import Source
from ui.screens.add.sources import Foreign, foreign, gather, whole
from ui.screens.check.state import Seen
from wallet.model.trust import Policy

if TYPE_CHECKING:
    from ui.screens.check.state import Found
    from wallet.service.wallet import Wallet


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in what was brought; `foreign` where it was a request or an offer instead."""

    found: "Found"
    seen: Seen
    foreign: Foreign | None = None


def looked(wallet: "Wallet", paths: tuple[Path, ...], sources: tuple[Source, ...], policy: Policy) -> Looked:
    """Checks everything that was brought; a request or an offer among it is told, where nothing else is there."""
    given = whole(wallet, gather(paths) + sources)
    found = wallet.check_all(given, policy)
    others = (foreign(wallet, one) for one in given)
    other = next((one for one in others if one is not None), None) if not found[0] else None
    names = tuple((one.name, hashlib.sha256(one.data).hexdigest()) for one in given)
    return Looked(found, Seen(names, wallet.now()), other)
