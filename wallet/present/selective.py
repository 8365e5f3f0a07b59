"""Base proofs: they let the holder derive a shorter credential, and must never leave the wallet themselves."""

from wallet.codec.json_span import pointer_to
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.formats.leaves import label_of, leaves
from wallet.model.credential import Json, Proof, Sealed
from wallet.model.presentation import Choice, Disclosure
from wallet.present import ecdsa_sd
from wallet.proofs import base_proof
from wallet.proofs.ecdsa_sd_2023 import NAME
from wallet.proofs.pointers import select


def is_base(sealed: Sealed) -> bool:
    """Whether a proof is a base proof: it holds what would let a receiver derive whatever he likes."""
    return any(map(base_proof.is_base, sealed.proofs))


def disclosures(sealed: Sealed) -> tuple[Disclosure, ...]:
    """Every claim; what the issuer made mandatory must be shown, the rest may be withheld."""
    must = revealed(sealed, frozenset())
    return tuple(
        Disclosure(path, label_of(steps), value, Choice.MUST if path in must else Choice.MAY)
        for steps, value in leaves(dict(sealed.claims))
        for path in (pointer_to(*steps),)
    )


def revealed(sealed: Sealed, shown: frozenset[str]) -> frozenset[str]:
    """Every claim that a derived proof over these paths shows: also the `id` and `type` of what they lie in."""
    base = ecdsa_sd.base_of(_proof(sealed).value)
    part = select(_document(sealed), (*base.mandatory, *sorted(shown)))
    return frozenset(part.origins[pointer_to(*steps)] for steps, _ in leaves(part.document))


def derived(sealed: Sealed, shown: frozenset[str], contexts: Contexts) -> Json:
    """The credential with a derived proof over the mandatory claims and these.

    Raises `WalletError(CANNOT_PRESENT)`: `base-proof` for a suite this wallet cannot derive with, and for a second
    proof beside the base proof; as `ecdsa_sd.derive`.
    """
    proof = _proof(sealed)
    return ecdsa_sd.derive(_document(sealed), proof.options, proof.value, sorted(shown), contexts)


def _proof(sealed: Sealed) -> Proof:
    proof = sealed.proofs[0]
    if len(sealed.proofs) != 1 or proof.suite != NAME:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof", suite=proof.suite)
    return proof


def _document(sealed: Sealed) -> dict[str, Json]:
    return {name: value for name, value in sealed.claims.items() if name != "proof"}
