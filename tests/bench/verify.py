"""How long a verification takes, beside the bare signature check and beside the usual JSON-LD library, in one run.

    python -m tests.bench.verify [rounds]

Prints milliseconds (median of interleaved rounds) and ratios. Only ratios mean anything on a shared machine. Goals: a
badge of 5 kB at most 8 times a raw Ed25519 check and at least 8 times as fast as PyLD normalises it; canonical JSON
and tokens at most 4 times a raw check of their own kind.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import signed
from wallet.keys import algorithms
from wallet.model.credential import Credential
from wallet.model.report import Verdict
from wallet.model.trust import Policy, TrustMaterial
from wallet.present.token import compact
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, tzinfo=UTC)
BYTES = 5_000
ISSUER = cast.NORDHAVN
ELLIPTIC = cast.VALOMBRE
Work = Callable[[], object]


def document(issuer: cast.Institution) -> dict[str, Any]:
    """A badge of about 5 kB: alignments are repeated until it is long enough."""
    found = badge_document(badges.DATABASES, issuer)
    aligned = found["credentialSubject"]["achievement"]["alignment"]
    number = 0
    while len(json.dumps(found)) < BYTES:
        number += 1
        aligned.append({**aligned[0], "targetUrl": f"https://skills.example/{number}"})
    return found


def verification(data: bytes) -> Work:
    """One verification of what is already read; it must come out valid."""
    (item,) = read(data).items
    assert isinstance(item, Credential)
    assert verify(item, TrustMaterial(), Policy(), NOW).verdict is Verdict.VALID
    return lambda: verify(item, TrustMaterial(), Policy(), NOW)


def raw(name: str, issuer: cast.Institution) -> Work:
    """The bare check of a signature over 64 bytes."""
    message = bytes(64)
    signature, key = issuer.key.sign(message), issuer.key.public
    return lambda: algorithms.verify(name, key, message, signature)


def pyld(plain: dict[str, Any]) -> Work:
    """PyLD's own normalisation of the same badge, its contexts at hand."""
    from pyld import jsonld

    contexts = Contexts.bundled()

    def load(url: str, _options: object) -> dict[str, Any]:
        given = {"@context": contexts.definition(url)}
        return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json", "document": given}

    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}
    return lambda: jsonld.normalize(plain, options)


def works() -> dict[str, Work]:
    """What is measured, by name."""
    plain = document(ISSUER)
    rdf, text = (
        json.dumps(signed(plain, ISSUER, badges.DATABASES.awarded, suite=suite)).encode()
        for suite in ("eddsa-rdfc-2022", "eddsa-jcs-2022")
    )
    token = compact({"typ": "vc+jwt", "kid": ELLIPTIC.method}, document(ELLIPTIC), ELLIPTIC.key).encode()
    return {
        "raw Ed25519": raw("Ed25519", ISSUER),
        "raw ES256": raw("ES256", ELLIPTIC),
        "eddsa-rdfc-2022": verification(rdf),
        "eddsa-jcs-2022": verification(text),
        "vc+jwt ES256": verification(token),
        "PyLD normalise": pyld(plain),
        "read": lambda: read(rdf),
    }


def measured(rounds: int) -> dict[str, float]:
    """The median of each in milliseconds; the rounds are interleaved, so that all meet the same machine."""
    chosen = works()
    times: dict[str, list[float]] = {name: [] for name in chosen}
    for _ in range(rounds):
        for name, work in chosen.items():
            start = time.perf_counter()
            work()
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(found) for name, found in times.items()}


def main() -> None:
    """Prints the table and the ratios."""
    found = measured(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
    for name, milliseconds in found.items():
        print(f"{name:18} {milliseconds:8.3f} ms")
    print(f"eddsa-rdfc-2022 / raw Ed25519   {found['eddsa-rdfc-2022'] / found['raw Ed25519']:6.1f}  (goal: <= 8)")
    print(f"PyLD normalise / eddsa-rdfc     {found['PyLD normalise'] / found['eddsa-rdfc-2022']:6.1f}  (goal: >= 8)")
    print(f"eddsa-jcs-2022 / raw Ed25519    {found['eddsa-jcs-2022'] / found['raw Ed25519']:6.1f}  (goal: <= 4)")
    print(f"vc+jwt / raw ES256              {found['vc+jwt ES256'] / found['raw ES256']:6.1f}  (goal: <= 4)")


if __name__ == "__main__":
    main()
