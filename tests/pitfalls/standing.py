"""Pitfalls 44 to 47: whether a credential still stands."""

import gzip
import zlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from tests.hostile.forge import (
    EDDSA_JCS,
    ISSUER,
    MALLORY,
    MALLORY_METHOD,
    document,
    options,
    proven,
    sealed,
    token,
    wire,
)
from tests.hostile.standing import LIST, TOKEN_BADGE, TOKENS, encoded, entry, listed, listing, packed, with_status
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.verifying import NOW, held, judged
from wallet.codec import base64url
from wallet.demo import cast
from wallet.demo.status import bits, status_list
from wallet.model.report import VerificationReport

MIB = 1024 * 1024
STANDS = "valid: status status-not-set"
FIFTH = with_status(entry())


def _bit(list_bytes: bytes, badge: bytes = FIFTH) -> VerificationReport:
    return judged(badge, held({LIST: list_bytes}))


def _token(list_bytes: bytes) -> VerificationReport:
    return judged(TOKEN_BADGE, held({TOKENS: list_bytes}))


ORDER = Pitfall(
    44,
    "Bits are counted from the wrong end: a Bitstring list begins left, a token list right",
    "Bitstring Status List 1.0 section 2.2; Token Status List section 4.1",
    (
        Mutation("bit 5 from the left", lambda: _bit(status_list(ISSUER, LIST, {5})), "revoked: status revoked"),
        Mutation("bit 5 from the right", lambda: _bit(status_list(ISSUER, LIST, {2})), STANDS),
        Mutation("token: bit 5 from the right", lambda: _token(listed(1, packed(b"\x20"))), "revoked: status revoked"),
        Mutation("token: bit 5 from the left", lambda: _token(listed(1, packed(b"\x04"))), STANDS),
        Mutation("token: two bits each", lambda: _token(listed(2, packed(b"\0\x08"))), "suspended: status suspended"),
        Mutation(
            "token: packed as a Bitstring",
            lambda: _token(listed(1, base64url.encode(gzip.compress(bytes(9))))),
            "indeterminate: status status-list-malformed",
        ),
        Mutation(
            "packed as a token's",
            lambda: _bit(_with("u" + base64url.encode(zlib.compress(bits(set()))))),
            "indeterminate: status status-list-malformed",
        ),
    ),
)


def _with(text: Any) -> bytes:
    """A list of the issuer with this in place of its bits."""
    return wire(sealed(listing(encodedList=text), suite=EDDSA_JCS))


MISSING = Pitfall(
    45,
    "A list that is not at hand, or cannot be read, is told as not revoked",
    "Bitstring Status List 1.0 section 3.2; Token Status List section 8.3",
    (
        Mutation("at hand", lambda: _bit(status_list(ISSUER, LIST, {7})), STANDS),
        Mutation("not at hand", lambda: judged(FIFTH), "indeterminate: status status-list-missing"),
        Mutation("a token's, not at hand", lambda: judged(TOKEN_BADGE), "indeterminate: status status-list-missing"),
        Mutation("empty", lambda: _bit(b""), "indeterminate: status status-list-malformed"),
        Mutation("another file", lambda: _bit(FIFTH), "indeterminate: status status-list-unproven"),
        Mutation("cut", lambda: _bit(_with(encoded(bits(set()))[:-9])), "indeterminate: status status-list-malformed"),
        Mutation(
            "a token's, without a date", lambda: _token(listed(iat=None)), "indeterminate: status status-list-malformed"
        ),
        Mutation(
            "of a kind nobody knows",
            lambda: judged(token(document(credentialStatus={"id": LIST, "type": "CarrierPigeonStatus"}))),
            "indeterminate: status status-unsupported",
        ),
        Mutation(
            "kept too long",
            lambda: judged(FIFTH, held({LIST: status_list(ISSUER, LIST, {7})}, since=NOW - timedelta(days=31))),
            "indeterminate: status status-list-stale",
        ),
    ),
)


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    made: dict[str, Any] = listing()
    change(made)
    return wire(sealed(made))


def _foreign() -> VerificationReport:
    made = {**listing(), "issuer": cast.MAHARAT.id}
    return _bit(wire(sealed(made, issuer=cast.MAHARAT)))


UNCHECKED = Pitfall(
    46,
    "Purpose, proof, dates and issuer of a list are not looked at, or an index past the end wraps round",
    "Bitstring Status List 1.0 section 3.2",
    (
        Mutation(
            "another purpose",
            lambda: _bit(wire(sealed(listing(statusPurpose="suspension")))),
            "indeterminate: status status-purpose-wrong",
        ),
        Mutation(
            "suspended",
            lambda: judged(
                with_status(entry(statusPurpose="suspension")),
                held({LIST: status_list(ISSUER, LIST, {5}, purpose="suspension")}),
            ),
            "suspended: status suspended",
        ),
        Mutation(
            "a message",
            lambda: judged(
                with_status(entry(statusPurpose="message")),
                held({LIST: status_list(ISSUER, LIST, {5}, purpose="message")}),
            ),
            "valid: status status-message",
        ),
        Mutation("no proof", lambda: _bit(wire(listing())), "indeterminate: status status-list-unproven"),
        Mutation(
            "changed",
            lambda: _bit(wire({**sealed(listing()), "validFrom": "2026-02-02T00:00:00Z"})),
            "indeterminate: status status-list-unproven",
        ),
        Mutation(
            "by another key",
            lambda: _bit(
                wire({**listing(), "proof": proven(listing(), options(verificationMethod=MALLORY_METHOD), MALLORY)})
            ),
            "indeterminate: status status-list-unproven",
        ),
        Mutation("by another institution", _foreign, "indeterminate: status status-list-foreign"),
        Mutation(
            "run out",
            lambda: _bit(_changed(lambda d: d.update(validUntil="2026-06-01T00:00:00Z"))),
            "indeterminate: status status-list-expired",
        ),
        Mutation(
            "from tomorrow",
            lambda: _bit(_changed(lambda d: d.update(validFrom="2027-01-01T00:00:00Z"))),
            "indeterminate: status status-list-expired",
        ),
        Mutation(
            "past the end",
            lambda: _bit(status_list(ISSUER, LIST, {0}), with_status(entry(statusListIndex="131072"))),
            "indeterminate: status status-index-outside",
        ),
        Mutation(
            "far past the end",
            lambda: _bit(status_list(ISSUER, LIST, {5}), with_status(entry(statusListIndex=str(2**64 + 5)))),
            "indeterminate: status status-entry-malformed",
        ),
        Mutation(
            "before the beginning",
            lambda: _bit(status_list(ISSUER, LIST, {5}), with_status(entry(statusListIndex="-1"))),
            "indeterminate: status status-entry-malformed",
        ),
        Mutation(
            "a token's, past the end",
            lambda: _token(listed(1, packed(b""))),
            "indeterminate: status status-index-outside",
        ),
        Mutation(
            "a token's, of another address",
            lambda: _token(listed(sub=TOKENS + "2")),
            "indeterminate: status status-list-malformed",
        ),
        Mutation(
            "a token's, run out",
            lambda: _token(listed(exp=1_795_000_000)),
            "indeterminate: status status-list-unproven",
        ),
        Mutation(
            "a token's, of another type",
            lambda: _token(listed(header={"typ": "JWT"})),
            "indeterminate: status status-list-unproven",
        ),
    ),
)
BOMBS = Pitfall(
    47,
    "A small list unpacks to a very large one",
    "Bitstring Status List 1.0 section 3.4",
    (
        Mutation("gzip", lambda: _bit(_with(encoded(bytes(64 * MIB)))), "indeterminate: status status-list-malformed"),
        Mutation(
            "zlib", lambda: _token(listed(1, packed(bytes(64 * MIB)))), "indeterminate: status status-list-malformed"
        ),
        Mutation(
            "many small ones",
            lambda: _bit(_with("u" + base64url.encode(gzip.compress(b"") * 1000))),
            "indeterminate: status status-list-malformed",
        ),
    ),
)

PITFALLS = (ORDER, MISSING, UNCHECKED, BOMBS)
