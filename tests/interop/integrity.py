"""Data Integrity, both ways: @digitalbazaar/vc, and the libraries of the Digital Credentials Consortium."""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from tests.interop import spoiling
from tests.interop.asking import Answer, Foreign
from tests.interop.issued import MANDATORY, SHOWN, own, shown, unsigned
from tests.interop.judging import ASKED, AUDIENCE, NONCE, here
from tests.interop.tally import Judges, Tally

WHOLE = (
    ("eddsa-rdfc-2022", "ed25519"),
    ("eddsa-jcs-2022", "ed25519"),
    ("ecdsa-rdfc-2019", "p256"),
    ("ecdsa-rdfc-2019", "p384"),
)
SELECTIVE = (("ecdsa-sd-2023", "p256"), ("bbs-2023", "bls"))
FROM_THERE, FROM_HERE = "from there", "from here"


PACE = {"bbs-2023": 3}
"""Of what is spoilt in a slow suite only each so many is judged."""


class Talk:
    """One implementation, with how it and this wallet judge credentials and presentations."""

    def __init__(self, foreign: Foreign, name: str, tally: Tally) -> None:
        self.foreign = foreign
        self.name = name
        self.tally = tally
        self.credentials = Judges(here, self._credentials)
        self.presentations = Judges(partial(here, policy=ASKED), self._presentations)

    def _credentials(self, things: Sequence[Any]) -> Sequence[Answer]:
        return self.foreign.ask([{"do": "verify", "credential": one} for one in things])

    def _presentations(self, things: Sequence[Any]) -> Sequence[Answer]:
        asked = {"do": "verifyPresentation", "challenge": NONCE, "domain": AUDIENCE}
        return self.foreign.ask([{**asked, "presentation": one} for one in things])

    def credential(self, what: str, direction: str, made: Any) -> None:
        """A row for a credential."""
        spoilt = list(spoiling.document(made))[:: _pace(what)]
        self.tally.add(self.name, what, direction, made, self.credentials, spoilt)

    def presentation(self, what: str, direction: str, made: Any) -> None:
        """A row for a presentation: everything in it, and its being for another receiver or an old nonce."""
        spoilt = list(spoiling.document(made, every=4))
        for member in ("challenge", "domain"):
            spoilt.append((f"another {member}", {**made, "proof": {**made["proof"], member: "another"}}))
        self.tally.add(self.name, what, direction, made, self.presentations, spoilt[:: _pace(what)])

    def presented_there(self, *credentials: Any) -> Any:
        """A presentation that the other side makes and signs."""
        return self.foreign.one(do="present", credentials=list(credentials), challenge=NONCE, domain=AUDIENCE)


def _pace(what: str) -> int:
    return next((pace for suite, pace in PACE.items() if suite in what), 1)


def digital_bazaar(foreign: Foreign, tally: Tally) -> None:
    """Whole and selective seals, presentations of each."""
    talk = Talk(foreign, "@digitalbazaar/vc", tally)
    for suite, kind in WHOLE:
        made = foreign.one(do="issue", suite=suite, kind=kind, document=unsigned())
        talk.credential(f"{suite} {kind}", FROM_THERE, made)
        talk.presentation(f"presentation of {suite} {kind}", "issued there, shown here", json.loads(shown(made)))
        if kind != "p384":
            talk.credential(f"{suite} {kind}", FROM_HERE, own(suite))
            talk.presentation(f"presentation of {suite}", "issued here, shown there", talk.presented_there(own(suite)))
    for suite, kind in SELECTIVE:
        base = foreign.one(do="issue", suite=suite, kind=kind, document=unsigned(), mandatory=list(MANDATORY))
        _selective(talk, suite, base, "issued there")
        _selective(talk, suite, own(suite), "issued here")


def _selective(talk: Talk, suite: str, base: Any, issued: str) -> None:
    trouble = here(base)
    if trouble:
        raise RuntimeError(f"{suite} base proof {issued}: {trouble}")
    derived = talk.foreign.one(do="derive", suite=suite, credential=base, shown=list(SHOWN), header=NONCE)
    talk.credential(f"{suite} derived", f"{issued}, shortened there", derived)
    made = json.loads(shown(base, paths=SHOWN[:1]))
    talk.credential(f"{suite} derived", f"{issued}, shortened here", made["verifiableCredential"][0])
    talk.presentation(f"presentation of {suite}", f"{issued}, shown here", made)
    talk.presentation(f"presentation of {suite}", f"{issued}, shown there", talk.presented_there(derived))


def credentials_consortium(foreign: Foreign, tally: Tally) -> None:
    """Ed25519Signature2020 by its issuing library, judged by the core of its verifier; eddsa-rdfc-2022 from here."""
    talk = Talk(foreign, "@digitalcredentials", tally)
    for version in (1, 2):
        if version == 1:
            made = foreign.one(do="issue", document=unsigned(version))
            talk.credential("Ed25519Signature2020", FROM_THERE, made)
            shown_there = talk.presented_there(made)
            talk.presentation("presentation of Ed25519Signature2020", "issued and shown there", shown_there)
    talk.credential("Ed25519Signature2020", FROM_HERE, own("Ed25519Signature2020"))
    talk.credential("eddsa-rdfc-2022", FROM_HERE, own("eddsa-rdfc-2022"))
