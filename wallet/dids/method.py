"""The contract of an identifier method: what it needs, and the keys it then yields."""

from collections.abc import Callable
from dataclasses import dataclass

from wallet.model.keys import DidDocument
from wallet.model.trust import Resource, TrustMaterial


@dataclass(frozen=True, slots=True)
class DidMethod:
    """One way an identifier yields keys.

    `needs(did)` names the resource a resolution leans on, None for identifiers that carry their key. `resolve`
    returns None when that resource is not at hand; raises `BadSeal(DOCUMENT_MALFORMED | METHOD_MALFORMED)` for a bad
    one, `CannotTell` for a kind of key this wallet does not know.
    """

    name: str
    prefix: str
    needs: Callable[[str], Resource | None]
    resolve: Callable[[str, TrustMaterial], DidDocument | None]
