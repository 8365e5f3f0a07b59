"""What the credentials room asks the wallet for; runs on the lane."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ui.screens.library.state import LibraryState, Place, Shelf, Shown, shown

if TYPE_CHECKING:
    from wallet.model.record import Row
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet


@dataclass(frozen=True, slots=True)
class Read:
    """A state with everything in it, its list worked out, as of a moment."""

    state: LibraryState
    shown: Shown
    now: datetime


def read_all(wallet: "Wallet", _: "Tick", state: LibraryState) -> Read:
    """The place the person is in, read anew, with what they search for."""
    now, favourites = wallet.now(), wallet.favourites()
    rows = _rows(wallet, state.place, favourites)
    fresh = replace(
        state, rows=rows, favourites=favourites, places=_places(wallet, len(favourites)), loaded=True,
        found=found_ids(wallet, state, rows),
    )  # fmt: skip
    return Read(fresh, shown(fresh, now), now)


def arranged(wallet: "Wallet", _: "Tick", state: LibraryState) -> Read:
    """The same rows in another order, under another chip, or for another search."""
    now = wallet.now()
    fresh = replace(state, found=found_ids(wallet, state, state.rows))
    return Read(fresh, shown(fresh, now), now)


def found_ids(wallet: "Wallet", state: LibraryState, rows: "tuple[Row, ...]") -> frozenset[str] | None:
    """What a search finds; what was put away is outside the index and is looked through by its titles."""
    if not state.text:
        return None
    if state.place.shelf in (Shelf.ARCHIVE, Shelf.TRASH):
        words = state.text.casefold().split()
        return frozenset(row.id for row in rows if all(word in _words(row) for word in words))
    return frozenset(row.id for row in wallet.search(state.text))


def _words(row: "Row") -> str:
    return f"{row.summary.title} {row.summary.issuer_name} {' '.join(row.summary.skills)}".casefold()


def _rows(wallet: "Wallet", place: Place, favourites: frozenset[str]) -> "tuple[Row, ...]":
    match place.shelf:
        case Shelf.ALL:
            return wallet.rows()
        case Shelf.ARCHIVE | Shelf.TRASH:
            return wallet.shelf(place.shelf.value)
        case Shelf.SEARCH:
            return wallet.search(dict(wallet.searches()).get(place.name, ""))
        case Shelf.FAVOURITES:
            return tuple(row for row in wallet.rows() if row.id in favourites)
        case Shelf.TAG:
            bearing = wallet.bearing(place.name)
            return tuple(row for row in wallet.rows() if row.id in bearing)


def _places(wallet: "Wallet", favourites: int) -> tuple[Place, ...]:
    info = wallet.info()
    made = [Place(Shelf.ALL, count=info.credentials), Place(Shelf.FAVOURITES, count=favourites)]
    made += [Place(Shelf.TAG, name, count) for name, count in wallet.tags()]
    made += [Place(Shelf.SEARCH, name) for name, _ in wallet.searches()]
    made += [Place(Shelf.ARCHIVE, count=info.archived), Place(Shelf.TRASH, count=info.trashed)]
    return tuple(made)
