"""Issues demonstration credentials, in every form the wallet reads. Same input, same bytes: no clock, no chance."""

from collections.abc import Mapping
from datetime import datetime

from wallet.codec import jcs
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo.badges import BadgeSpec
from wallet.demo.cast import MIRA, Institution
from wallet.demo.document import Standing, as_vc1, badge_document
from wallet.demo.study_load import demo_contexts
from wallet.model.credential import Json
from wallet.present.integrity import ProofOptions, secured
from wallet.present.token import Signer, compact

DEFAULT_SUITE = "eddsa-rdfc-2022"


def issue_badge(
    spec: BadgeSpec,
    issuer: Institution,
    *,
    suite: str = DEFAULT_SUITE,
    holder: str = MIRA.id,
    standing: Standing | None = None,
    extended: bool = False,
    contexts: Contexts | None = None,
) -> bytes:
    """An Open Badge 3.0 with an embedded proof, as JSON; Ed25519Signature2020 makes it VC Data Model 1.1.

    An `extended` badge states its credits as ECTS, and needs the context of `study_load` to be judged. The suite must
    fit the issuer's key; raises as `wallet.present.integrity.secured`.
    """
    document = badge_document(spec, issuer, holder=holder, standing=standing, extended=extended)
    if suite == "Ed25519Signature2020":
        document = as_vc1(document)
    return jcs.canonical(signed(document, issuer, spec.awarded, suite=suite, contexts=contexts))


def signed(
    document: Mapping[str, Json],
    issuer: Institution,
    created: str,
    *,
    suite: str = DEFAULT_SUITE,
    method: str | None = None,
    key: Signer | None = None,
    contexts: Contexts | None = None,
) -> dict[str, Json]:
    """Any document with an issuer's proof; `method` and `key` replace the issuer's own for forgeries."""
    options = ProofOptions(suite, method or issuer.method, "assertionMethod", datetime.fromisoformat(created))
    return secured(document, options, key or issuer.key, contexts or demo_contexts())


def issue_jwt(
    spec: BadgeSpec,
    issuer: Institution,
    *,
    holder: str = MIRA.id,
    standing: Standing | None = None,
    extended: bool = False,
    open_badges: bool = False,
) -> bytes:
    """An Open Badge 3.0 as a compact JWT, signed with the algorithm of the issuer's key.

    By VC-JOSE-COSE section 3.1, or with `open_badges` by Open Badges 3.0 section 8.2, which wants registered claims.
    """
    document = badge_document(spec, issuer, holder=holder, standing=standing, extended=extended)
    header = {"kid": issuer.method, "typ": "JWT" if open_badges else "vc+jwt"}
    if open_badges:
        document |= {
            "iss": issuer.id,
            "sub": holder,
            "jti": document["id"],
            "nbf": _seconds(spec.valid_from or spec.awarded),
        }
        if spec.valid_until:
            document["exp"] = _seconds(spec.valid_until)
    return compact(header, document, issuer.key).encode()


def _seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())
