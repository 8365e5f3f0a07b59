"""What sharing asks of the wallet; every function here runs on the lane."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from ui.screens.share.state import NO_PURPOSE, Item, Purpose, ShareState, personal_names
from ui.screens.share.warning import Leaving
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import USUAL, Audience, Choice, Manner

if TYPE_CHECKING:
    from wallet.model.record import LogEntry, Row
    from wallet.service.answers import Shared
    from wallet.service.wallet import Wallet

Shown = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Made:
    """A finished presentation: as a file, and as codes of which the first `count` are enough and the rest spares."""

    shared: "Shared"
    file: tuple[str, bytes]
    audience: Audience
    purpose: Purpose = NO_PURPOSE
    shown: Shown = field(default_factory=lambda: MappingProxyType({}))
    manner: Manner = USUAL
    count: int = 0
    pictures: tuple[bytes, ...] = ()

    @property
    def still(self) -> tuple[tuple[str, bytes], ...]:
        """The codes without the spares, as files that sort in order."""
        stem, width = self.file[0].split(".", 1)[0], len(str(self.count))
        if self.count == 1:
            return ((f"{stem}.qr.png", self.pictures[0]),)
        parts = enumerate(self.pictures[: self.count], 1)
        return tuple((f"{stem}-{at:0{width}}-of-{self.count}.qr.png", data) for at, data in parts)


def items_of(wallet: "Wallet", ids: tuple[str, ...], chosen: Shown) -> tuple[Item, ...]:
    """What was chosen with its claims; of what may be withheld only what is given is shown."""
    rows = {row.id: row for row in wallet.rows()}
    return tuple(_item(wallet, rows[one], chosen.get(one, frozenset())) for one in ids if one in rows)


def _item(wallet: "Wallet", row: "Row", chosen: frozenset[str]) -> Item:
    claims = wallet.disclosures(row.id)
    everything = frozenset(one.path for one in claims)
    personal = frozenset(one.path for one in wallet.personal(row.id, everything))
    optional = frozenset(one.path for one in claims if one.choice is Choice.MAY)
    can_summarise = not optional and row.summary.profile.startswith("open-badges")
    return Item(row, claims, chosen & optional, personal, can_summarise=can_summarise)


def leaving(wallet: "Wallet", state: ShareState) -> tuple[Leaving, ...]:
    """What of each credential would say something about the person."""
    found = ((one.row.summary.title, wallet.personal(one.row.id, one.chosen)) for one in state.items if not one.summary)
    return tuple(Leaving(title, personal_names(said)) for title, said in found if said)


def elsewhere(wallet: "Wallet", state: ShareState) -> tuple[str, ...]:
    """The titles of what its issuer bound to another key than the one that signs; a summary is one's own."""
    whole = {one.row.id: one.row.summary.title for one in state.items if not one.summary}
    return tuple(whole[one] for one in wallet.bound_elsewhere(tuple(whole), state.identity))


def made(wallet: "Wallet", state: ShareState, audience: Audience) -> Made:
    """Makes the presentation, notes it in the history, and draws its codes where it fits into codes."""
    shown = dict(state.shown)
    ids = tuple(shown)
    shared = wallet.present(ids, shown, audience, "json", None, state.purpose.stack, state.manner)
    wallet.shared(ids, shared, audience)
    count, pictures = _codes(wallet, shared.presentation.data)
    kept = MappingProxyType(shown)
    return Made(shared, shared.files[0], audience, state.purpose, kept, state.manner, count, pictures)


def _codes(wallet: "Wallet", data: bytes) -> tuple[int, tuple[bytes, ...]]:
    try:
        return wallet.film(data)
    except WalletError as error:
        if error.kind not in (ErrorKind.LIMIT, ErrorKind.CANNOT_PRESENT):
            raise
        return 0, ()


def signers(wallet: "Wallet") -> tuple[tuple[str, str], ...]:
    """The identities that may sign, as id and name; the one that signs by itself first."""
    usable = [one for one in wallet.identities() if not one.retired]
    return tuple((one.id, one.name) for one in sorted(usable, key=lambda one: not one.signs))


def shared_before(wallet: "Wallet", entry: "LogEntry") -> tuple[tuple[str, ...], dict[str, frozenset[str]], Purpose]:
    """What went out together with this entry of the history, as it was chosen then."""
    together = [one for one in wallet.history(None) if one.what == "shared" and one.at == entry.at and one.record]
    facts = dict(entry.facts)
    chosen = {str(one.record): _paths(dict(one.facts).get("claims", "")) for one in together}
    until = facts.get("until")
    audience = Audience(facts.get("audience") or None, None, datetime.fromisoformat(until) if until else None)
    stack = facts.get("stack")
    titles = {one.id: one.title.best() for one in wallet.stacks()} if stack else {}
    known = stack if stack in titles else None
    return tuple(chosen), chosen, Purpose(known, titles.get(stack or "", ""), audience)


def _paths(text: str) -> frozenset[str]:
    try:
        found = json.loads(text)
    except ValueError:
        return frozenset()
    return frozenset(one for one in found if isinstance(one, str)) if isinstance(found, list) else frozenset()
