"""Identifier methods this wallet knows only by their documents: whatever is at hand under the identifier."""

from wallet.dids.did_web import needs, read
from wallet.dids.method import DidMethod
from wallet.model.keys import DidDocument
from wallet.model.trust import TrustMaterial


def resolve(did: str, trust: TrustMaterial) -> DidDocument | None:
    """The document at hand under exactly this identifier; None without one, `BadSeal` for one that does not fit."""
    material = trust.get(did)
    return read(material.data, did) if material else None


EBSI = DidMethod("ebsi", "did:ebsi:", needs, resolve)
