"""What sharing asks of the wallet; every function here runs on the lane."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from ui.screens.share.state import NO_PURPOSE, Item, Purpose, ShareState, personal_names
from ui.screens.share.warning import Leaving
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Audience

if TYPE_CHECKING:
    from wallet.model.record import Row
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
    return Item(row, claims, chosen & everything, personal)


def leaving(wallet: "Wallet", state: ShareState) -> tuple[Leaving, ...]:
    """What of each credential would say something about the person."""
    found = ((one.row.summary.title, wallet.personal(one.row.id, one.chosen)) for one in state.items)
    return tuple(Leaving(title, personal_names(said)) for title, said in found if said)


def made(wallet: "Wallet", state: ShareState, audience: Audience) -> Made:
    """Makes the presentation, notes it in the history, and draws its codes where it fits into codes."""
    shown = dict(state.shown)
    ids = tuple(shown)
    shared = wallet.present(ids, shown, audience, "json", None, state.purpose.stack)
    wallet.shared(ids, shared, audience)
    count, pictures = _codes(wallet, shared.presentation.data)
    return Made(shared, shared.files[0], audience, state.purpose, MappingProxyType(shown), count, pictures)


def _codes(wallet: "Wallet", data: bytes) -> tuple[int, tuple[bytes, ...]]:
    try:
        return wallet.film(data)
    except WalletError as error:
        if error.kind not in (ErrorKind.LIMIT, ErrorKind.CANNOT_PRESENT):
            raise
        return 0, ()
