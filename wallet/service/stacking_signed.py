"""Definitions that somebody signed: taken out of their credential, and verified again whenever they are used."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wallet.codec.strict_json import parse
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential
from wallet.model.report import Verdict, VerificationReport
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.service.sight import at_hand
from wallet.service.stacking_views import SignedBy, signed_by
from wallet.stacks.envelope import definition_in, is_envelope
from wallet.vault.vault import Vault
from wallet.verify.run import verify

SIGNED = "signed"
"""Name under which the signed form is kept beside a definition, in base64."""


@dataclass(frozen=True, slots=True)
class Received:
    """A definition as brought: its own bytes, and the credential it came in with what was found about that."""

    definition: bytes
    envelope: bytes | None = None
    signed: SignedBy | None = None


def received(data: bytes, vault: Vault, now: datetime) -> Received:
    """A definition from a file, bare or signed.

    Raises `WalletError`: REFUSED `definition-forged` where the signature does not hold, and as reading either does.
    """
    if _is_bare(data):
        return Received(data)
    credential = _envelope(data)
    report = verify(credential, at_hand(vault), Policy(), now)
    if report.verdict is Verdict.INVALID:
        raise WalletError(ErrorKind.REFUSED, rule="definition-forged", issuer=report.issuer_id[:200])
    return Received(_definition(credential, report), data, signed_by(report))


def signer(vault: Vault, stack_id: str, definition: bytes, trust: TrustMaterial, now: datetime) -> SignedBy | None:
    """Who signed a kept definition, by today's verification; None for one nobody signed."""
    kept = vault.stacks.decisions(stack_id, SIGNED)
    if not kept:
        return None
    credential = _envelope(base64.b64decode(kept[0][1]))
    report = verify(credential, trust, Policy(), now)
    found = signed_by(report)
    if _definition(credential, report) != definition:
        return SignedBy(found.issuer_id, found.issuer_name, found.trusted, Verdict.INVALID.value, ("digest",))
    return found


def keep(vault: Vault, stack_id: str, envelope: bytes | None, now: datetime) -> None:
    """Keeps the signed form beside the definition, or forgets that of an older version."""
    if envelope is None:
        vault.stacks.undecide(stack_id, SIGNED)
    else:
        vault.stacks.decide(stack_id, SIGNED, base64.b64encode(envelope).decode("ascii"), now)


def _is_bare(data: bytes) -> bool:
    """Whether it is the bare form, or something so broken that the bare form's reader tells best what is wrong."""
    if data.lstrip()[:1] != b"{":
        return False
    try:
        value = parse(data)
    except WalletError:
        return True
    return not isinstance(value, Mapping) or not {"credentialSubject", "payload", "signatures"} & value.keys()


def _envelope(data: bytes) -> Credential:
    found = [one for one in read(data).items if isinstance(one, Credential) and is_envelope(one.claims)]
    if len(found) != 1:
        raise WalletError(ErrorKind.UNSUPPORTED, rule="no-definition-inside")
    return found[0]


def _definition(credential: Credential, report: VerificationReport) -> bytes:
    return definition_in(report.document if report.document is not None else credential.claims)
