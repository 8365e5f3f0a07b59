"""What checking asks of the wallet; every function here runs on the lane."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.desk import Source
from ui.screens.add.sources import Foreign, foreign, gather, whole
from ui.screens.check.state import CheckState, Seen
from ui.screens.check.verdict_sheet import as_paper, verdict_lines
from ui.widgets.paper import paper
from ui.words.verdict_paper import verdict_paper
from wallet.errors import ErrorKind, WalletError
from wallet.model.trust import Policy

if TYPE_CHECKING:
    from ui.screens.check.state import Found
    from wallet.service.wallet import Wallet


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in what was brought; `foreign` where it was a request or an offer instead."""

    found: "Found"
    seen: Seen
    sources: tuple[Source, ...] = ()
    foreign: Foreign | None = None


def looked(wallet: "Wallet", paths: tuple[Path, ...], sources: tuple[Source, ...], policy: Policy) -> Looked:
    """Checks everything that was brought; a request or an offer among it is told, where nothing else is there."""
    given = whole(wallet, gather(paths) + sources)
    found = wallet.check_all(given, policy)
    others = (foreign(wallet, one) for one in given)
    other = next((one for one in others if one is not None), None) if not found[0] else None
    names = tuple((one.name, hashlib.sha256(one.data).hexdigest()) for one in given)
    return Looked(found, Seen(names, wallet.now()), given, other)


def verdict_document(wallet: "Wallet", state: CheckState, looked_at: Looked, mirrored: bool) -> bytes:
    """The result as a PDF: with the original inside where that is one file and the typesetter is there, else plain."""
    lines = verdict_lines(state)
    if len(looked_at.sources) == 1:
        source = looked_at.sources[0]
        said = verdict_paper(source.name, source.data, tuple((one.readable, one.report) for one in looked_at.found[0]))
        try:
            return wallet.verdict_sheet(replace(said, lines=as_paper(lines)), source)
        except WalletError as error:
            if error.kind not in (ErrorKind.UNSUPPORTED, ErrorKind.CANNOT_PRESENT):
                raise
    return paper(lines[0].text, lines, mirrored=mirrored)
