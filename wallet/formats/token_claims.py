"""Maps the registered claims of a token onto the members of the credential inside, and finds contradictions."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from wallet.codec import strict_time
from wallet.errors import WalletError
from wallet.model.credential import Claims, Finding, Json

REGISTERED = frozenset({"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "cnf", "nonce"})
_SECOND = timedelta(seconds=1)


def identifier(value: Json) -> str | None:
    """The identifier of an issuer, holder or subject, written plainly or as an object with `id`."""
    named = value.get("id") if isinstance(value, Mapping) else value
    return named if isinstance(named, str) and named else None


class Mapped:
    """One credential document in the making: members set from claims, and what contradicted them."""

    def __init__(self, document: Claims) -> None:
        self.document: dict[str, Any] = dict(document)
        self.findings: list[Finding] = []

    def party(self, claim: Json, member: str) -> None:
        """`iss` onto the issuer or holder: sets its identifier where none is stated, else both must be equal."""
        if claim is None:
            return
        stated = self.document.get(member)
        if stated is None:
            self.document[member] = claim
        elif isinstance(stated, dict) and stated.get("id") is None:
            self.document[member] = {**stated, "id": claim}
        elif identifier(stated) != claim:
            self._contradiction(f"/{member}")

    def text(self, claim: Json, member: str) -> None:
        """`jti` onto the credential's own identifier."""
        if claim is not None and self.document.setdefault(member, claim) != claim:
            self._contradiction(f"/{member}")

    def subject(self, claim: Json) -> None:
        """`sub` onto the one credential subject."""
        subject = self.document.get("credentialSubject")
        if claim is None or not isinstance(subject, dict):
            return
        if subject.get("id") is None:
            self.document["credentialSubject"] = {**subject, "id": claim}
        elif subject["id"] != claim:
            self._contradiction("/credentialSubject/id")

    def date(self, claim: Json, name: str, members: tuple[str, ...]) -> None:
        """`nbf` or `exp` onto the first stated member, else the first; equal when less than a second apart."""
        if claim is None:
            return
        moment = strict_time.numeric_date(claim)
        if moment is None:
            self.findings.append(Finding("numeric-date", f"/{name}"))
            return
        member = next((one for one in members if one in self.document), None)
        if member is None:
            self.document[members[0]] = moment.isoformat().replace("+00:00", "Z")
        elif not _same(self.document[member], moment):
            self._contradiction(f"/{member}")

    def _contradiction(self, at: str) -> None:
        self.findings.append(Finding("claims-contradict", at))


def _same(written: Json, moment: datetime) -> bool:
    if not isinstance(written, str):
        return False
    try:
        return abs(strict_time.parse(written).moment - moment) < _SECOND
    except WalletError:
        return True  # a date that cannot be read is a finding of the profile, not a contradiction
