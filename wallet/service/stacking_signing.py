"""Signs rules, or a decision, with an identity of this vault, so that others can tell whose they are."""

import json
from collections.abc import Callable
from datetime import datetime

from wallet.codec import strict_time
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.strict_json import parse
from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model.credential import Json
from wallet.present.bind import suite_for
from wallet.present.holder import method_of
from wallet.present.integrity import ProofOptions, secured
from wallet.service.holding import held, holder
from wallet.stacks.envelope import LETTER, TYPE, subject
from wallet.stacks.letter import is_letter_text, read_letter
from wallet.stacks.limits import DEFINITION_BYTES
from wallet.stacks.read_definition import read_definition
from wallet.vault.vault import Vault

SUITES = {"eddsa-rdfc-2022": "graph", "eddsa-jcs-2022": "text"}
"""The suites that may be asked for, with their form: a key they do not fit signs in the same form by its own suite."""
CONTEXT = "https://www.w3.org/ns/credentials/v2"


def sign(vault: Vault, data: bytes, identity: str, suite: str, now: datetime, entropy: Callable[[int], bytes]) -> bytes:
    """The credential (VC Data Model 2.0) that carries a definition or a decision, signed today.

    `identity` is the id of one of the vault's; "" for the one that signs. Raises `WalletError`: BAD_ARGUMENT
    `signing-suite`, NOT_FOUND, LIMIT `definition-bytes`, and as reading the file does.
    """
    if suite not in SUITES:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="signing-suite", detail=suite[:40])
    if len(data) > DEFINITION_BYTES:
        raise over_limit("definition-bytes", DEFINITION_BYTES)
    kind, name = _named(data)
    who = held(vault.keys.get(identity)) if identity else holder(vault, now, entropy)
    label = vault.keys.get(who.did).label
    document: dict[str, Json] = {
        "@context": [CONTEXT],
        "type": ["VerifiableCredential", kind],
        "issuer": {"id": who.did, "name": label} if label else {"id": who.did},
        "validFrom": strict_time.write(now),
        "credentialSubject": subject(data, name),
    }
    fitting = suite_for(SUITES[suite], who.key.kind) or suite
    options = ProofOptions(suite=fitting, method=method_of(who.did), purpose="assertionMethod", created=now)
    made = secured(document, options, who.key, Contexts.bundled())
    return json.dumps(made, ensure_ascii=False, indent=1).encode("utf-8")


def _named(data: bytes) -> tuple[str, str]:
    """The credential's type, and what people read about it."""
    if is_letter_text(parse(data)):
        letter = read_letter(data)
        return LETTER, f"{letter.definition}: {letter.kind.value}"
    definition = read_definition(data)
    return TYPE, f"{definition.id} {definition.version}"
