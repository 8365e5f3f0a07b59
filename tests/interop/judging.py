"""How this wallet judges what is shown to it, as the receiver."""

import json
from datetime import UTC, datetime
from typing import Any

from wallet.errors import WalletError
from wallet.model.report import Verdict
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.verify.run import verify

NONCE = "interop-nonce-0123456789"
AUDIENCE = "https://receiver.example"
PLAIN = Policy()
ASKED = Policy(challenge=NONCE, domain=AUDIENCE, require_holder=True)


def now() -> datetime:
    """This moment: the others ask the clock too, and a run takes minutes."""
    return datetime.now(UTC).replace(microsecond=0)


def here(thing: Any, policy: Policy = PLAIN, trust: TrustMaterial | None = None) -> str:
    """Why it does not stand, or nothing."""
    data = thing.encode() if isinstance(thing, str) else json.dumps(thing).encode()
    try:
        found = read(data)
    except WalletError as error:
        return f"here: {error.rule}"
    if len(found.items) != 1 or found.refused:
        return "here: not one thing"
    report = verify(found.items[0], trust or TrustMaterial(), policy, now())
    if report.verdict is Verdict.VALID:
        return ""
    return "here: " + ", ".join(sorted({one.reason.value for one in report.checks if one.verdict.value != "valid"}))
