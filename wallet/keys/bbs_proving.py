"""Makes BBS proofs (draft-irtf-cfrg-bbs-signatures, ProofGen): what a holder shows of a list that an issuer signed."""

from collections.abc import Callable, Collection, Sequence

from wallet.errors import malformed
from wallet.keys import bbs, bls

RANDOM_BYTES = 48
"""Random bytes for one number; sixteen more than the order has, so that the bias is negligible."""


def prove(
    public: bytes,
    signature: bytes,
    header: bytes,
    presentation_header: bytes,
    messages: Sequence[bytes],
    shown: Collection[int],
    entropy: Callable[[int], bytes],
) -> bytes:
    """A proof that shows the messages at these indexes and hides the others.

    `entropy(48)` is asked five times and once for each hidden message; numbers met twice would give the signature
    away. Whether the signature holds is not checked. Raises `WalletError`: MALFORMED `bbs-signature`, `bls-point`,
    `bbs-index`; LIMIT `quads`.
    """
    if len(signature) != bbs.SIGNATURE_BYTES:
        raise malformed("bbs-signature")
    if any(not 0 <= index < len(messages) for index in shown):
        raise malformed("bbs-index")
    own, *rest = bbs.generators(len(messages) + 1)
    numbers = [bbs.message_scalar(one) for one in messages]
    hidden = [index for index in range(len(messages)) if index not in shown]
    scope = bbs.domain(public, (own, *rest), header)
    first, exponent = bls.g1(signature[: bls.G1_BYTES]), int.from_bytes(signature[bls.G1_BYTES :], "big")
    r1, r2, e_blind, r1_blind, r3_blind, *blinds = (_random(entropy) for _ in range(5 + len(hidden)))
    covered = bls.combined([bls.g1(bbs.P1), own, *rest], [1, scope, *numbers])
    d = bls.combined([covered], [r2])
    a_bar = bls.combined([first], [r1 * r2])
    b_bar = bls.combined([d, a_bar], [r1, -exponent])
    one = bls.combined([a_bar, d], [e_blind, r1_blind])
    two = bls.combined([d, *(rest[index] for index in hidden)], [r3_blind, *blinds])
    known = {index: numbers[index] for index in sorted(shown)}
    c = bbs.challenge(known, (a_bar, b_bar, d, one, two), scope, presentation_header)
    answers = [e_blind + exponent * c, r1_blind - r1 * c, r3_blind - pow(r2, -1, bls.ORDER) * c]
    answers += [blind + numbers[index] * c for blind, index in zip(blinds, hidden, strict=True)]
    points = b"".join(map(bls.octets, (a_bar, b_bar, d)))
    return points + b"".join((answer % bls.ORDER).to_bytes(bls.SCALAR_BYTES, "big") for answer in (*answers, c))


def _random(entropy: Callable[[int], bytes]) -> int:
    return int.from_bytes(entropy(RANDOM_BYTES), "big") % bls.ORDER
