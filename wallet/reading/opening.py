"""From one sealed text to a credential or presentation, with everything inside it."""

from collections.abc import Iterable
from dataclasses import replace

from wallet.carriers.json_file import sealed_text
from wallet.errors import ErrorKind, WalletError, malformed, over_limit, unsupported
from wallet.model import limits
from wallet.model.credential import Credential, Json, Payload, Presented, Readable, RefusedPart, Sealed
from wallet.profiles import presentation
from wallet.reading.pieces import sources
from wallet.reading.recognise import format_of, profile_of
from wallet.reading.seeming import refusal

_DEPTH = 4


class Opening:
    """One reading: counts what it opens, so that no file can hold more than its share."""

    def __init__(self) -> None:
        self._opened = 0

    def open(self, payload: Payload) -> Readable:
        """The credential or presentation in a sealed text; `WalletError` where there is none, or a broken one."""
        sealed = self._unseal(payload)
        if presentation.is_presentation(sealed):
            return self._presented(payload, sealed)
        return self._credential(payload, sealed, 0)

    def _unseal(self, payload: Payload) -> Sealed:
        self._opened += 1
        if self._opened > limits.CREDENTIALS_PER_FILE:
            raise over_limit("credentials-per-file", limits.CREDENTIALS_PER_FILE)
        found = format_of(payload)
        if found is None:
            raise refusal(payload.data)
        return found.open(payload)

    def _presented(self, payload: Payload, sealed: Sealed) -> Presented:
        sealed = replace(sealed, findings=(*sealed.findings, *presentation.broken_rules(sealed)))
        inside, refused = self._inside(sources(sealed, ("verifiableCredential",)), payload.carrier, 1)
        return Presented(
            source=payload.source,
            carrier=payload.carrier,
            sealed=sealed,
            holder=presentation.holder(sealed),
            credentials=inside,
            refused=refused,
            warnings=payload.warnings,
        )

    def _credential(self, payload: Payload, sealed: Sealed, depth: int) -> Credential:
        found = profile_of(sealed)
        if found is None:
            raise unsupported("unknown-vocabulary")
        if depth > _DEPTH:
            raise over_limit("credential-depth", _DEPTH)
        described = found.describe(sealed)
        parts: list[Credential] = []
        refused: list[RefusedPart] = []
        for path in described.parts:
            opened, unread = self._inside(sources(sealed, path), payload.carrier, depth + 1)
            parts += opened
            refused += unread
        warnings = (*payload.warnings, *(f"part-refused:{one.rule}" for one in refused))
        return Credential(
            payload.source, payload.carrier, found.name, sealed, described, tuple(parts), warnings, tuple(refused)
        )

    def _inside(
        self, found: Iterable[tuple[Json, bytes]], carrier: str, depth: int
    ) -> tuple[tuple[Credential, ...], tuple[RefusedPart, ...]]:
        opened: list[Credential] = []
        refused: list[RefusedPart] = []
        for index, (value, source) in enumerate(found):
            try:
                opened.append(self._part(value, source, carrier, depth))
            except WalletError as error:
                if error.kind is ErrorKind.LIMIT:
                    raise
                refused.append(RefusedPart(str(index), error.rule, error.kind is ErrorKind.UNSUPPORTED))
        return tuple(opened), tuple(refused)

    def _part(self, value: Json, source: bytes, carrier: str, depth: int) -> Credential:
        text = sealed_text(value, source)
        # A token inside is kept as the token alone: quotes and envelope are the wrapping's, not the issuer's.
        payload = Payload(text, text, carrier)
        sealed = self._unseal(payload)
        if presentation.is_presentation(sealed):
            raise malformed("presentation-inside")
        return self._credential(payload, sealed, depth)
