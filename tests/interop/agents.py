"""Signed tokens, both ways: Credo, the agent of the OpenWallet Foundation, which judges presentations as a whole."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from tests.interop import spoiling
from tests.interop.asking import Answer, Foreign
from tests.interop.issued import HOLDER, SPEC, shown, unsigned
from tests.interop.judging import ASKED, AUDIENCE, NONCE, here
from tests.interop.tally import Judges, Tally
from tests.interop.tokens import BOTH
from wallet.demo import cast
from wallet.demo.issue import issue_jwt
from wallet.present.compose import Seal

NAME = "@credo-ts/core"
METHOD = f"{HOLDER.id}#{HOLDER.id.removeprefix('did:key:')}"


def credo(foreign: Foreign, tally: Tally) -> None:
    """`vc+jwt` and `vp+jwt` of VC Data Model 2.0, issued and shown on either side."""
    credentials = Judges(here, partial(_asked, foreign, "verify"))
    presentations = Judges(
        partial(here, policy=ASKED), partial(_asked, foreign, "verifyPresentation", nonce=NONCE, audience=AUDIENCE)
    )

    def row(what: str, direction: str, token: str, judges: Judges) -> None:
        tally.add(NAME, what, direction, token, judges, list(spoiling.token(token)))

    for algorithm, issuer in zip(BOTH, (cast.NORDHAVN, cast.VALOMBRE), strict=True):
        order = {"algorithm": algorithm, "document": unsigned()}
        row(f"vc+jwt {algorithm}", "from there", foreign.one(do="issue", **order), credentials)
        own = issue_jwt(SPEC, issuer).decode()
        row(f"vc+jwt {algorithm}", "from here", own, credentials)
        theirs = foreign.one(do="show", nonce=NONCE, audience=AUDIENCE, **order)
        row(f"vp+jwt, {algorithm} inside", "issued and shown there", theirs, presentations)
        bound = foreign.one(do="issue", holder=METHOD, **order)
        row(f"vp+jwt, {algorithm} inside", "issued there, shown here", shown(bound, seal=Seal("jwt")), presentations)
        row(f"vp+jwt, {algorithm} inside", "issued and shown here", shown(own, seal=Seal("jwt")), presentations)


def _asked(foreign: Foreign, verb: str, things: Sequence[str], **more: Any) -> Sequence[Answer]:
    return foreign.ask([{"do": verb, "token": one, **more} for one in things])
