"""The walk from bytes to credentials: carrier, format, profile."""

from collections.abc import Iterator
from dataclasses import dataclass

from wallet.codec import strict_json
from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model import limits
from wallet.model.credential import Payload, Readable
from wallet.reading.digest import content_digest
from wallet.reading.opening import Opening
from wallet.reading.recognise import carrier_of
from wallet.reading.seeming import refusal

__all__ = ["Reading", "content_digest", "read"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found, in order, and what was refused: where it stood, and why."""

    items: tuple[Readable, ...]
    refused: tuple[tuple[str, WalletError], ...] = ()


def read(data: bytes, name: str = "") -> Reading:
    """Everything these bytes hold; `name` is only what an error calls them.

    Raises `WalletError` when nothing at all is understood: NOT_A_CREDENTIAL with what it seems to be as rule, or the
    one thing that is wrong with it; LIMIT `input-bytes` above `limits.INPUT_BYTES`.
    """
    if len(data) > limits.INPUT_BYTES:
        raise over_limit("input-bytes", limits.INPUT_BYTES, size=len(data))
    try:
        return _read(data, name)
    finally:
        strict_json.forget()


def _read(data: bytes, name: str) -> Reading:
    opening = Opening()
    items: list[Readable] = []
    refused: list[tuple[str, WalletError]] = []
    for found in _payloads(data, name):
        try:
            if isinstance(found, Payload):
                items.append(opening.open(found))
            else:
                refused.append(found)
        except WalletError as error:
            if error.kind is ErrorKind.LIMIT:
                raise
            refused.append((found.name if isinstance(found, Payload) else "", error))
    if not items:
        raise refused[0][1] if refused else refusal(data, name)
    return Reading(tuple(items), tuple(refused))


def _payloads(data: bytes, name: str, around: tuple[str, ...] = ()) -> Iterator[Payload | tuple[str, WalletError]]:
    carrier = carrier_of(data)
    if carrier is None or carrier.name in around:  # no archive inside an archive
        raise refusal(data, name)
    for payload in carrier.open(data):
        if not carrier.nested:
            yield payload
            continue
        try:
            yield from _payloads(payload.data, payload.name, (*around, carrier.name))
        except WalletError as error:
            if error.kind is ErrorKind.LIMIT:
                raise
            yield payload.name, error
