"""OpenID Federation: a chain at hand vouches for an issuer, when its top is trusted and nothing on the way breaks."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, check, judged
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.keys import jwk
from wallet.keys.signing import SigningKey
from wallet.model.keys import KeyKind
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import Material, TrustedIssuer, TrustList, TrustMaterial
from wallet.present.token import compact
from wallet.verify.material import recognise_material

ANCHOR, MIDDLE, LEAF = "https://federation.example", "https://ministry.example", "https://college.example"
KEYS = {name: cast.demo_key(name, KeyKind.P256) for name in (ANCHOR, MIDDLE, LEAF, "issuing", "thief")}
Claims = dict[str, Any]


def jwks(*names: str) -> Claims:
    return {"keys": [{**jwk.encode(KEYS[one].public), "kid": one} for one in names]}


def statements() -> dict[str, Claims]:
    """By (issuer, subject): the chain from the college over a ministry to the anchor."""
    span = {"iat": int((NOW - timedelta(days=1)).timestamp()), "exp": int((NOW + timedelta(days=9)).timestamp())}
    about = {"organization_name": "College"}
    metadata = {"openid_credential_issuer": {"jwks": jwks("issuing")}, "federation_entity": about}
    own = {one: {"iss": one, "sub": one, "jwks": jwks(one), **span} for one in (ANCHOR, MIDDLE, LEAF)}
    own[LEAF] |= {"authority_hints": [MIDDLE], "metadata": metadata}
    own[MIDDLE] |= {"authority_hints": [ANCHOR]}
    return {
        "leaf": own[LEAF],
        "about-leaf": {"iss": MIDDLE, "sub": LEAF, "jwks": jwks(LEAF), **span},
        "middle": own[MIDDLE],
        "about-middle": {"iss": ANCHOR, "sub": MIDDLE, "jwks": jwks(MIDDLE), **span},
        "anchor": own[ANCHOR],
    }


def signed(claims: Claims, key: SigningKey | None = None, **header: str) -> bytes:
    head = {"typ": "entity-statement+jwt", "kid": claims["iss"]} | header
    return compact(head, claims, key or KEYS[claims["iss"]]).encode()


def trust(*tokens: bytes, anchors: tuple[TrustedIssuer, ...] = (TrustedIssuer(ANCHOR, "Federation"),)) -> TrustMaterial:
    found = [recognise_material(one, NOW) for one in tokens]
    keys = json.dumps({"issuer": LEAF, "jwks": jwks("issuing")}).encode()
    held = {one.uri: one for one in found} | {LEAF: Material(LEAF, keys, NOW)}
    return TrustMaterial(held, (TrustList("", NOW, anchors, own=True),))


def badge() -> bytes:
    made = badge_document(badges.DATABASES, cast.GUILD)
    made["issuer"]["id"] = LEAF
    return compact({"typ": "vc+jwt", "kid": f"{LEAF}#issuing"}, made, KEYS["issuing"]).encode()


def report(material: TrustMaterial) -> VerificationReport:
    found = judged(badge(), material)
    assert found.verdict is Verdict.VALID
    return found


def whole() -> list[bytes]:
    return [signed(one) for one in statements().values()]


def test_a_chain_to_a_trusted_anchor_vouches() -> None:
    found = report(trust(*whole()))
    told = check(found, CheckName.TRUST)
    assert (told.outcome, told.facts["list"], told.facts["name"]) == (Outcome.PASSED, ANCHOR, "College")
    assert found.trusted
    assert f"{LEAF}/.well-known/openid-federation" in {one.uri for one in found.leaned}


def test_without_trust_in_the_top_it_vouches_for_nobody() -> None:
    assert not report(trust(*whole(), anchors=())).trusted
    assert not report(trust(*whole(), anchors=(TrustedIssuer("https://other.example"),))).trusted
    wrong = TrustedIssuer(ANCHOR, "", KEYS["thief"].public)
    assert not report(trust(*whole(), anchors=(wrong,))).trusted
    assert report(trust(*whole(), anchors=(TrustedIssuer(ANCHOR, "", KEYS[ANCHOR].public),))).trusted


@pytest.mark.parametrize("name", statements())
def test_every_statement_is_needed(name: str) -> None:
    rest = [signed(one) for other, one in statements().items() if other != name]
    assert not report(trust(*rest)).trusted


@pytest.mark.parametrize("name", statements())
def test_every_statement_must_be_signed_by_the_right_key(name: str) -> None:
    made = statements()
    forged = [signed(one, KEYS["thief"] if other == name else None) for other, one in made.items()]
    assert not report(trust(*forged)).trusted


BREAKS: dict[str, tuple[str, Callable[[Claims], object]]] = {
    "expired": ("about-middle", lambda one: one.update(exp=int(NOW.timestamp()) - 1)),
    "from the future": ("about-leaf", lambda one: one.update(iat=int(NOW.timestamp()) + 9)),
    "without an end": ("middle", lambda one: one.pop("exp")),
    "other keys below": ("about-leaf", lambda one: one.update(jwks=jwks("thief"))),
    "no hint": ("leaf", lambda one: one.pop("authority_hints")),
    "too long a path": ("about-middle", lambda one: one.update(constraints={"max_path_length": 0})),
    "another name": (
        "about-middle",
        lambda one: one.update(constraints={"naming_constraints": {"permitted": [".ministry.example"]}}),
    ),
    "an excluded name": (
        "about-middle",
        lambda one: one.update(constraints={"naming_constraints": {"excluded": ["college.example"]}}),
    ),
    "another kind of entity": (
        "about-leaf",
        lambda one: one.update(constraints={"allowed_entity_types": ["openid_relying_party"]}),
    ),
    "something critical": ("about-leaf", lambda one: one.update(crit=["x"], x=1)),
    "a policy for keys": (
        "about-leaf",
        lambda one: one.update(metadata_policy={"openid_credential_issuer": {"jwks": {"value": {}}}}),
    ),
    "other keys above": (
        "about-leaf",
        lambda one: one.update(metadata={"openid_credential_issuer": {"jwks": jwks("thief")}}),
    ),
    "other keys in the metadata": (
        "leaf",
        lambda one: one.update(metadata={"openid_credential_issuer": {"jwks": jwks("thief")}}),
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_chain_that_breaks_vouches_for_nobody(name: str) -> None:
    made = statements()
    at, change = BREAKS[name]
    change(made[at])
    assert not report(trust(*(signed(one) for one in made.values()))).trusted


def test_a_ring_of_statements_ends() -> None:
    made = statements()
    made["middle"]["authority_hints"] = [LEAF, MIDDLE]
    made["ring"] = {**made["about-leaf"], "iss": LEAF, "sub": MIDDLE, "jwks": jwks(MIDDLE)}
    assert not report(trust(*(signed(one) for one in made.values()))).trusted


def test_another_type_of_token_is_no_statement() -> None:
    made = [signed(one) for one in statements().values()]
    leaf = statements()["leaf"]
    other = Material(f"{LEAF}/.well-known/openid-federation", signed(leaf, typ="jwt"), NOW)
    material = trust(*made)
    assert not report(TrustMaterial({**material.held, other.uri: other}, material.lists)).trusted
