"""Signed tokens, both ways: did-jwt-vc (VC-JWT 1.1) and jose (VC-JOSE-COSE)."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from tests.interop import spoiling
from tests.interop.asking import Answer, Foreign
from tests.interop.issued import SPEC, shown, unsigned
from tests.interop.judging import ASKED, AUDIENCE, NONCE, here, now
from tests.interop.tally import Judges, Tally
from wallet.demo import cast
from wallet.demo.issue import issue_jwt
from wallet.keys import jwk
from wallet.model.keys import PublicKey
from wallet.present.compose import Seal

SECONDS = int(now().timestamp())
BOTH = ("EdDSA", "ES256")


def did_jwt_vc(foreign: Foreign, tally: Tally) -> None:
    """VC-JWT of VC Data Model 1.1: credentials and presentations made there."""
    name = "did-jwt-vc"
    single = Judges(here, lambda things: _ask(foreign, "verify1", things, now=SECONDS))
    several = Judges(
        partial(here, policy=ASKED),
        lambda things: _ask(foreign, "verifyPresentation1", things, now=SECONDS, nonce=NONCE, audience=AUDIENCE),
    )
    for algorithm in BOTH:
        made = foreign.one(do="issue1", algorithm=algorithm, document=unsigned(1))
        tally.add(name, f"VC-JWT 1.1 {algorithm}", "from there", made, single, list(spoiling.token(made)))
        whole = foreign.one(do="present1", tokens=[made], nonce=NONCE, audience=AUDIENCE, algorithm=algorithm)
        spoilt = list(spoiling.token(whole))
        tally.add(name, f"VP-JWT 1.1 {algorithm}", "issued and shown there", whole, several, spoilt)


def jose(foreign: Foreign, tally: Tally) -> None:
    """`vc+jwt` and `vp+jwt` made on either side."""
    for algorithm, issuer in zip(BOTH, (cast.NORDHAVN, cast.VALOMBRE), strict=True):
        made = foreign.one(do="issue2", algorithm=algorithm, document=unsigned())
        _credential(foreign, tally, f"vc+jwt {algorithm}", "from there", made, None)
        own = issue_jwt(SPEC, issuer).decode()
        _credential(foreign, tally, f"vc+jwt {algorithm}", "from here", own, issuer.key.public)
        whole = foreign.one(do="present2", tokens=[made], nonce=NONCE, audience=AUDIENCE, algorithm=algorithm)
        _presentation(foreign, tally, f"vp+jwt {algorithm}", "issued and shown there", whole, None)
        mine = shown(made, seal=Seal("jwt"))
        _presentation(foreign, tally, "vp+jwt EdDSA", "issued there, shown here", mine, cast.MIRA.key.public)


def _credential(foreign: Foreign, tally: Tally, what: str, direction: str, token: str, key: PublicKey | None) -> None:
    judges = Judges(here, lambda things: _ask(foreign, "verify2", things, typ="vc+jwt", key=_jwk(key)))
    tally.add("jose", what, direction, token, judges, list(spoiling.token(token)))


def _presentation(foreign: Foreign, tally: Tally, what: str, direction: str, token: str, key: PublicKey | None) -> None:
    judges = Judges(
        partial(here, policy=ASKED),
        lambda things: _ask(foreign, "verify2", things, typ="vp+jwt", key=_jwk(key), audience=AUDIENCE, nonce=NONCE),
    )
    tally.add("jose", what, direction, token, judges, list(spoiling.token(token)))


def _ask(foreign: Foreign, verb: str, things: Sequence[str], **more: Any) -> Sequence[Answer]:
    return foreign.ask([{"do": verb, "token": one, **more} for one in things])


def _jwk(key: PublicKey | None) -> dict[str, Any] | None:
    return None if key is None else dict(jwk.encode(key))
