"""Base proofs: they let the holder derive a shorter credential, and must never leave the wallet themselves."""

from collections.abc import Callable

from wallet.codec.json_span import pointer_to
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.formats.leaves import label_of, leaves
from wallet.model.credential import Json, Proof, Sealed
from wallet.model.presentation import Choice, Disclosure
from wallet.present import bbs, ecdsa_sd
from wallet.proofs import base_proof, bbs_2023, ecdsa_sd_2023
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
    part = select(_document(sealed), (*_mandatory(_proof(sealed)), *sorted(shown)))
    return frozenset(part.origins[pointer_to(*steps)] for steps, _ in leaves(part.document))


def derived(
    sealed: Sealed, shown: frozenset[str], contexts: Contexts, header: bytes, entropy: Callable[[int], bytes]
) -> Json:
    """The credential with a derived proof over the mandatory claims and these.

    `header` is what the receiver's nonce says; only bbs-2023 can be bound to it. Raises `WalletError(CANNOT_PRESENT)`:
    `base-proof` for a suite this wallet cannot derive with, and for a second proof beside the base proof; as
    `ecdsa_sd.derive` and `bbs.derive`.
    """
    proof = _proof(sealed)
    if proof.suite == bbs_2023.NAME:
        return bbs.derive(
            _document(sealed), proof.options, proof.value, sorted(shown), contexts, header=header, entropy=entropy
        )
    return ecdsa_sd.derive(_document(sealed), proof.options, proof.value, sorted(shown), contexts)


def _mandatory(proof: Proof) -> tuple[str, ...]:
    if proof.suite == bbs_2023.NAME:
        return bbs.base_of(proof.value).mandatory
    return ecdsa_sd.base_of(proof.value).mandatory


def _proof(sealed: Sealed) -> Proof:
    proof = sealed.proofs[0]
    derivable = proof.value.startswith((base_proof.ECDSA_SD, base_proof.BBS))
    if len(sealed.proofs) != 1 or proof.suite not in (ecdsa_sd_2023.NAME, bbs_2023.NAME) or not derivable:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof", suite=proof.suite)
    return proof


def _document(sealed: Sealed) -> dict[str, Json]:
    return {name: value for name, value in sealed.claims.items() if name != "proof"}
