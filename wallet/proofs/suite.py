"""The contract of a proof suite: given the key, does this seal hold, and what exactly does it cover."""

from collections.abc import Callable
from dataclasses import dataclass

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey


@dataclass(frozen=True, slots=True)
class Suite:
    """One kind of seal.

    `verify` returns the document that the signature covers; raises `BadSeal` when it does not hold and `CannotTell`
    when something is missing (an unknown context). `kinds` are the keys it takes, `algorithms` the JOSE names or
    suite names that `Policy.allowed_algorithms` may restrict.
    """

    name: str
    kinds: frozenset[KeyKind]
    verify: Callable[[Sealed, Proof, PublicKey, Contexts], Claims]
