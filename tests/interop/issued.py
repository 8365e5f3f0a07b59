"""What is issued and shown in these runs: one full badge, our own keys, dates that are long past."""

import json
from dataclasses import replace
from itertools import count
from typing import Any

from tests.interop.judging import AUDIENCE, NONCE, now
from tests.support.bbs_issuing import BbsKey, issue
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import as_vc1, badge_document
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.demo.issue import issue_badge
from wallet.keys import bls
from wallet.model.credential import Credential
from wallet.model.presentation import Audience
from wallet.present.compose import AUTOMATIC, Seal, compose
from wallet.reading.read import read

SPEC = replace(badges.DATABASES, awarded="2025-03-01T09:00:00Z")
MANDATORY = ("/issuer", "/validFrom", "/credentialSubject/id", "/credentialSubject/achievement/name")
SHOWN = ("/credentialSubject/result/0/value", "/credentialSubject/achievement/criteria")
HOLDER = cast.MIRA
_drawn = count()


def entropy(length: int) -> bytes:
    """Bytes that never repeat within a run."""
    return bls.expand(b"%d" % next(_drawn), b"INTEROP", length)


def unsigned(version: int = 2) -> dict[str, Any]:
    """The badge before its issuer signs it; `issuer.id` is put in by whoever issues."""
    document: dict[str, Any] = badge_document(SPEC, cast.NORDHAVN)
    return as_vc1(document) if version == 1 else document


def credential(thing: Any) -> Credential:
    """The one credential in a document or token."""
    data = thing.encode() if isinstance(thing, str) else json.dumps(thing).encode()
    (found,) = read(data).items
    assert isinstance(found, Credential)
    return found


def own(suite: str) -> dict[str, Any]:
    """The badge issued here."""
    match suite:
        case "ecdsa-sd-2023":
            return dict(json.loads(issue_selective_badge(SPEC, cast.VALOMBRE, mandatory=MANDATORY)))
        case "bbs-2023":
            key = BbsKey(20_250_301)
            document = {**unsigned(), "issuer": {**cast.NORDHAVN.profile(), "id": key.id}}
            return issue(document, key, MANDATORY).base()
        case _:
            issuer = cast.VALOMBRE if suite.startswith("ecdsa") else cast.NORDHAVN
            return dict(json.loads(issue_badge(SPEC, issuer, suite=suite)))


def shown(*things: Any, seal: Seal = AUTOMATIC, paths: tuple[str, ...] = ()) -> str:
    """A presentation made here, for the receiver and nonce of these runs."""
    items = tuple((credential(one), frozenset(paths)) for one in things)
    audience = Audience(AUDIENCE, NONCE)
    made = compose(items, HOLDER.key, audience, now(), entropy, seal=seal, contexts=Contexts.bundled())
    return made.data.decode()
