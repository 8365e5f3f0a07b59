"""BBS signatures and proofs, suite BLS12-381-SHA-256 (draft-irtf-cfrg-bbs-signatures).

A signature covers a list of messages; a proof shows that its maker knows one, and discloses some of the messages.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from wallet.errors import WalletError, malformed, over_limit
from wallet.keys import bls
from wallet.model.limits import QUADS

if TYPE_CHECKING:
    from py_arkworks_bls12381 import G1Point

API = b"BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_"
SIGNATURE_BYTES = bls.G1_BYTES + bls.SCALAR_BYTES
SHORTEST_PROOF = 3 * bls.G1_BYTES + 4 * bls.SCALAR_BYTES
P1 = bytes.fromhex("a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9")


def verify(public: bytes, signature: bytes, header: bytes, messages: Sequence[bytes]) -> bool:
    """Whether the signature holds for this header and these messages, in this order; LIMIT `quads`."""
    points = generators(len(messages) + 1)
    try:
        if len(signature) != SIGNATURE_BYTES:
            return False
        first, key = bls.g1(signature[: bls.G1_BYTES]), bls.g2(public)
        exponent = _scalar(signature[bls.G1_BYTES :])
    except WalletError:
        return False
    factors = [1, domain(public, points, header), *map(message_scalar, messages)]
    covered = bls.combined([bls.g1(P1), *points], factors)
    right = key + bls.base2() * bls.scalar(exponent)
    return bls.pairings_cancel((first, right), (covered, -bls.base2()))


def verify_proof(
    public: bytes, proof: bytes, header: bytes, presentation_header: bytes, disclosed: Mapping[int, bytes]
) -> bool:
    """Whether the proof holds; `disclosed` are messages by their index in the signed list. LIMIT `quads`."""
    try:
        points, numbers = _parts(proof)
        key = bls.g2(public)
    except WalletError:
        return False
    count = len(numbers) - 4 + len(disclosed)
    if any(not 0 <= index < count for index in disclosed):
        return False
    bases = generators(count + 1)
    scope = domain(public, bases, header)
    known = {index: message_scalar(message) for index, message in sorted(disclosed.items())}
    points = (*points, *_commitments(points, numbers, bases, scope, known))
    if challenge(known, points, scope, presentation_header) != numbers[-1]:
        return False
    return bls.pairings_cancel((points[0], key), (points[1], -bls.base2()))


def _commitments(
    points: Sequence["G1Point"],
    numbers: Sequence[int],
    bases: Sequence["G1Point"],
    scope: int,
    known: Mapping[int, int],
) -> tuple["G1Point", "G1Point"]:
    """T1 and T2 of the draft's ProofVerifyInit."""
    a_bar, b_bar, d = points
    e_hat, r1_hat, r3_hat, *hidden, c = numbers
    own, *rest = bases
    unknown = [base for index, base in enumerate(rest) if index not in known]
    first = bls.combined([b_bar, a_bar, d], [c, e_hat, r1_hat])
    second = bls.combined(
        [bls.g1(P1), own, *(rest[index] for index in known), d, *unknown],
        [c, scope * c, *(number * c for number in known.values()), r3_hat, *hidden],
    )
    return first, second


def _parts(proof: bytes) -> tuple[tuple["G1Point", ...], tuple[int, ...]]:
    """Abar, Bbar, D; then e^, r1^, r3^, one number for each hidden message, and the challenge. `WalletError`."""
    if len(proof) < SHORTEST_PROOF or (len(proof) - SHORTEST_PROOF) % bls.SCALAR_BYTES:
        raise malformed("bbs-proof")
    after = 3 * bls.G1_BYTES
    points = tuple(bls.g1(proof[at : at + bls.G1_BYTES]) for at in range(0, after, bls.G1_BYTES))
    steps = range(after, len(proof), bls.SCALAR_BYTES)
    return points, tuple(_scalar(proof[at : at + bls.SCALAR_BYTES]) for at in steps)


def _scalar(data: bytes) -> int:
    number = int.from_bytes(data, "big")
    if not 0 < number < bls.ORDER:
        raise malformed("bbs-scalar")
    return number


def generators(count: int) -> tuple["G1Point", ...]:
    """The first points of the suite's endless list: one for the domain, then one a message; LIMIT `quads`."""
    if count > QUADS + 1:
        raise over_limit("quads", QUADS, count=count - 1)
    # Powers of two: few lists are made and kept, whatever counts are asked for.
    return _generators(min(1 << (count - 1).bit_length(), QUADS + 1))[:count]


@lru_cache(maxsize=16)
def _generators(count: int) -> tuple["G1Point", ...]:
    state = bls.expand(API + b"MESSAGE_GENERATOR_SEED", API + b"SIG_GENERATOR_SEED_", 48)
    made = []
    for number in range(1, count + 1):
        state = bls.expand(state + _eight(number), API + b"SIG_GENERATOR_SEED_", 48)
        made.append(bls.hash_to_g1(state, API + b"SIG_GENERATOR_DST_"))
    return tuple(made)


def message_scalar(message: bytes) -> int:
    """The number that stands for a message."""
    return bls.hash_to_scalar(message, API + b"MAP_MSG_TO_SCALAR_AS_HASH_")


def domain(public: bytes, points: Sequence["G1Point"], header: bytes) -> int:
    """What binds a signature to its key, header and number of messages."""
    listed = b"".join(map(bls.octets, points))
    data = public + _eight(len(points) - 1) + listed + API + _eight(len(header)) + header
    return bls.hash_to_scalar(data, API + b"H2S_")


def challenge(known: Mapping[int, int], points: Sequence["G1Point"], scope: int, presentation_header: bytes) -> int:
    """The number that binds a proof to what it discloses; `points` are Abar, Bbar, D, T1 and T2."""
    disclosed = b"".join(_eight(index) + _thirty_two(number) for index, number in known.items())
    tail = _thirty_two(scope) + _eight(len(presentation_header)) + presentation_header
    data = _eight(len(known)) + disclosed + b"".join(map(bls.octets, points)) + tail
    return bls.hash_to_scalar(data, API + b"H2S_")


def _eight(number: int) -> bytes:
    return number.to_bytes(8, "big")


def _thirty_two(number: int) -> bytes:
    return number.to_bytes(bls.SCALAR_BYTES, "big")
