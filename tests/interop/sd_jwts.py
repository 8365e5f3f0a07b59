"""SD-JWT VC with key binding, both ways: @sd-jwt of the OpenWallet Foundation."""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from tests.interop import spoiling
from tests.interop.asking import Answer, Foreign
from tests.interop.issued import HOLDER, SPEC, shown
from tests.interop.judging import AUDIENCE, NONCE, here, now
from tests.interop.tally import Judges, Tally
from wallet.codec import base64url
from wallet.demo import cast
from wallet.demo.sd_jwt import issue_sd_jwt_vc
from wallet.formats.leaves import leaves
from wallet.keys import jwk
from wallet.model.trust import Policy, TrustedIssuer, TrustList, TrustMaterial

NAME = "@sd-jwt/sd-jwt-vc"
ISSUER = "https://academy.example"
ASKED = Policy(audience=AUDIENCE, nonce=NONCE, require_holder=True)
CLAIMS: dict[str, Any] = {
    "iss": ISSUER,
    "vct": f"{ISSUER}/types/micro-credential",
    "iat": 1_740_819_600,
    "name": "Databases and SQL",
    "given_name": "Mira",
    "family_name": "Sandberg",
    "grade": "87",
    "ects": 2.5,
    "assessment": {"type": "written examination", "date": "2025-03-01"},
    "skills": [{"name": "SQL"}, {"name": "data models"}],
}
FRAME: dict[str, Any] = {
    "_sd": ["given_name", "family_name", "grade", "assessment"],
    "assessment": {"_sd": ["date"]},
    "skills": {"_sd": [0, 1]},
}
CHOSEN = {"grade": True, "assessment": {"date": True}, "skills": {"1": True}}
PATHS = ("/grade", "/assessment/date", "/skills/1")


class Talk:
    """The other side, and how both judge tokens of one issuer."""

    def __init__(self, foreign: Foreign, tally: Tally, algorithm: str, issuer: dict[str, Any], name: str) -> None:
        self.foreign = foreign
        self.tally = tally
        self._asked = {"do": "verify", "algorithm": algorithm, "issuer": issuer, "now": int(now().timestamp())}
        key = TrustedIssuer(name, "Academy", jwk.decode(issuer))
        self._trust = TrustMaterial({}, (TrustList("interop", now(), (key,)),))

    def _there(self, things: Sequence[str], **more: Any) -> Sequence[Answer]:
        """A disclosure that no digest speaks for is left out there, where RFC 9901 section 7.1 has it refused.

        What then says nothing that the genuine one does not say counts as not taken.
        """
        first, *others = self.foreign.ask([{**self._asked, "token": one, **more} for one in things])
        whole = first.ok and _said(first.ok["payload"])
        return [first, *(_left_out(one) if one.held and _said(one.ok["payload"]) <= whole else one for one in others)]

    def credential(self, what: str, direction: str, token: str) -> None:
        """A row for a credential without key binding."""
        judges = Judges(partial(here, trust=self._trust), self._there)
        self.tally.add(NAME, what, direction, token, judges, list(spoiling.sd_jwt(token)))

    def presentation(self, what: str, direction: str, token: str) -> None:
        """A row for a credential with key binding."""
        judges = Judges(partial(here, policy=ASKED, trust=self._trust), partial(self._there, nonce=NONCE))
        spoilt = [*spoiling.key_binding(token), *spoiling.sd_jwt(token)]
        self.tally.add(NAME, what, direction, token, judges, spoilt)


def _said(payload: Any) -> frozenset[str]:
    return frozenset(json.dumps([steps[-1], value]) for steps, value in leaves(payload) if value not in ([], {}))


def _left_out(answer: Answer) -> Answer:
    return Answer(answer.ok, "left out")


def open_wallet_foundation(foreign: Foreign, tally: Tally) -> None:
    """Issued there and shown on both sides; issued here and shown on both sides."""
    for algorithm in ("ES256", "EdDSA"):
        _issued_there(foreign, tally, algorithm)
    _issued_here(foreign, tally)


def _issued_there(foreign: Foreign, tally: Tally, algorithm: str) -> None:
    order = {"do": "issue", "algorithm": algorithm, "holderAlgorithm": "EdDSA", "frame": FRAME}
    made = foreign.one(**order, claims=CLAIMS)
    talk = Talk(foreign, tally, algorithm, made["issuer"], ISSUER)
    talk.credential(f"dc+sd-jwt {algorithm}", "from there", made["token"])
    theirs = _shown_there(foreign, made["token"], made["holder"], "EdDSA")
    talk.presentation(f"dc+sd-jwt {algorithm} with key binding", "issued and shown there", theirs)
    bound = foreign.one(**order, claims={**CLAIMS, "cnf": {"jwk": jwk.encode(HOLDER.key.public)}})
    ours = Talk(foreign, tally, algorithm, bound["issuer"], ISSUER)
    made_here = shown(bound["token"], paths=PATHS)
    ours.presentation(f"dc+sd-jwt {algorithm} with key binding", "issued there, shown here", made_here)


def _issued_here(foreign: Foreign, tally: Tally) -> None:
    issuer = cast.VALOMBRE
    token = issue_sd_jwt_vc(SPEC, issuer).decode()
    talk = Talk(foreign, tally, "ES256", jwk.encode(issuer.key.public), f"https://{issuer.host}")
    talk.credential("dc+sd-jwt ES256", "from here", token)
    talk.presentation("dc+sd-jwt ES256 with key binding", "issued and shown here", shown(token, paths=PATHS[:2]))
    secret = {**jwk.encode(HOLDER.key.public), "d": base64url.encode(HOLDER.key.secret)}
    theirs = _shown_there(foreign, token, secret, "EdDSA")
    talk.presentation("dc+sd-jwt ES256 with key binding", "issued here, shown there", theirs)


def _shown_there(foreign: Foreign, token: str, holder: dict[str, Any], algorithm: str) -> str:
    found: str = foreign.one(
        do="present",
        token=token,
        frame=CHOSEN,
        holder=holder,
        holderAlgorithm=algorithm,
        nonce=NONCE,
        audience=AUDIENCE,
        now=int(now().timestamp()),
    )
    return found
