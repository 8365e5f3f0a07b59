"""Signs rules, or a decision, with an identity of this vault, so that others can tell whose they are."""

import json
from collections.abc import Callable
from datetime import datetime

from wallet.codec import strict_time
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.strict_json import parse
from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.keys.signing import generate
from wallet.model.credential import Json
from wallet.present.holder import method_of
from wallet.present.integrity import ProofOptions, secured
from wallet.service.holding import holder_key, signing_key
from wallet.stacks.envelope import LETTER, TYPE, subject
from wallet.stacks.letter import is_letter_text, read_letter
from wallet.stacks.limits import DEFINITION_BYTES
from wallet.stacks.read_definition import read_definition
from wallet.vault.keys import HolderKey
from wallet.vault.vault import Vault

SUITES = ("eddsa-rdfc-2022", "eddsa-jcs-2022")
CONTEXT = "https://www.w3.org/ns/credentials/v2"


def sign(
    vault: Vault, data: bytes, identity: str, suite: str, now: datetime, entropy: Callable[[int], bytes]
) -> bytes:
    """The credential (VC Data Model 2.0) that carries a definition or a decision, signed today.

    `identity` is the id of one of the vault's; "" for the one that signs. Raises `WalletError`: BAD_ARGUMENT
    `signing-suite`, NOT_FOUND, LIMIT `definition-bytes`, and as reading the file does.
    """
    if suite not in SUITES:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="signing-suite", detail=suite[:40])
    if len(data) > DEFINITION_BYTES:
        raise over_limit("definition-bytes", DEFINITION_BYTES)
    kind, name = _named(data)
    kept = _identity(vault, identity, now, entropy)
    document: dict[str, Json] = {
        "@context": [CONTEXT],
        "type": ["VerifiableCredential", kind],
        "issuer": {"id": kept.id, "name": kept.label} if kept.label else {"id": kept.id},
        "validFrom": strict_time.write(now),
        "credentialSubject": subject(data, name),
    }
    options = ProofOptions(suite=suite, method=method_of(kept.id), purpose="assertionMethod", created=now)
    made = secured(document, options, generate(kept.kind, kept.secret), Contexts.bundled())
    return json.dumps(made, ensure_ascii=False, indent=1).encode("utf-8")


def _named(data: bytes) -> tuple[str, str]:
    """The credential's type, and what people read about it."""
    if is_letter_text(parse(data)):
        letter = read_letter(data)
        return LETTER, f"{letter.definition}: {letter.kind.value}"
    definition = read_definition(data)
    return TYPE, f"{definition.id} {definition.version}"


def _identity(vault: Vault, identity: str, now: datetime, entropy: Callable[[int], bytes]) -> HolderKey:
    if identity:
        return vault.keys.get(identity)
    holder_key(vault, now, entropy)
    kept = signing_key(vault)
    assert kept is not None
    return kept
