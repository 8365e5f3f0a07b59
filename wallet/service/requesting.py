"""Requests from one wallet to another, offline: written by a receiver, matched against what is held, answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from wallet.codec import base64url
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential
from wallet.model.presentation import Audience, Disclosure
from wallet.model.record import Row
from wallet.model.report import Verdict
from wallet.model.request import Ask, Request
from wallet.present import choose, code
from wallet.present.request import offers, read_request, written
from wallet.service.answers import Source
from wallet.service.kept import credential_in
from wallet.service.scanning import request_bytes
from wallet.vault.vault import Vault

NONCE_BYTES = 18


@dataclass(frozen=True, slots=True)
class Answering:
    """One credential that answers an ask: what it would show of what may be withheld, and what of it is personal."""

    record_id: str
    title: str
    verdict: Verdict
    shown: frozenset[str]
    personal: tuple[Disclosure, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """A request with the credentials that answer each ask, those that stand and are newest first."""

    request: Request
    answers: tuple[tuple[Ask, tuple[Answering, ...]], ...]

    def choice(self) -> Mapping[str, frozenset[str]]:
        """The first credential for each ask, with everything that is asked of it.

        Raises `WalletError(CANNOT_PRESENT)` `nothing-matches` with the ask that nothing here answers.
        """
        chosen: dict[str, frozenset[str]] = {}
        for ask, found in self.answers:
            if not found:
                raise WalletError(ErrorKind.CANNOT_PRESENT, rule="nothing-matches", ask=ask.label[:200])
            best = found[0]
            chosen[best.record_id] = chosen.get(best.record_id, frozenset()) | best.shown
        return chosen


def made(
    audience: Audience, name: str, asks: tuple[Ask, ...], form: str, entropy: Callable[[int], bytes]
) -> tuple[bytes, ...]:
    """The request as a file (`json`) or as pictures of codes (`qr`); a nonce is made where none is given.

    Raises `WalletError` as `read_request` for a request that no wallet would read.
    """
    nonce = audience.nonce or base64url.encode(entropy(NONCE_BYTES))
    data = written(Request(Audience(audience.domain, nonce, audience.until), name, asks))
    read_request(data)
    return code.pictures(data) if form == "qr" else (data,)


def matched(vault: Vault, source: Source, now: datetime) -> Matched:
    """What of the vault answers a request, and what it would show; raises `WalletError` as `read_request`.

    CANNOT_PRESENT `already-over` for a request whose time has passed.
    """
    request = read_request(request_bytes(source))
    if request.audience.until is not None and request.audience.until <= now:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="already-over")
    rows = sorted(vault.records.rows(), key=_weight, reverse=True)
    held = [credential_in(vault.records.get(row.id)) for row in rows]
    return Matched(
        request,
        tuple(
            (offer.ask, tuple(_answering(rows[place], held[place], shown) for place, shown in offer.answers))
            for offer in offers(request, held)
        ),
    )


def _weight(row: Row) -> tuple[bool, bool, str]:
    when = row.summary.awarded or row.summary.valid_from
    return row.verdict is Verdict.VALID, row.trusted, when.isoformat() if when else ""


def _answering(row: Row, credential: Credential, shown: frozenset[str]) -> Answering:
    found = choose.disclosures(credential)
    out = choose.going_out(credential, found, shown)
    return Answering(row.id, row.summary.title, row.verdict, shown, choose.personal(found, out))
