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
from wallet.verify.federation import CONFIGURATION, address
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


@pytest.mark.parametrize("odd", ["x", 5, [1], True, {"openid_credential_issuer": 5}, {"a": [5]}, None])
@pytest.mark.parametrize(("name", "member"), [("leaf", "metadata"), ("about-leaf", "metadata_policy")])
def test_metadata_and_policies_of_another_shape_break_nothing(name: str, member: str, odd: Any) -> None:
    made = statements()
    made[name][member] = odd
    vouched = report(trust(*(signed(one) for one in made.values()))).trusted
    assert vouched is (member == "metadata_policy" and odd in (None, {"a": [5]}))


def test_the_span_of_a_statement_begins_with_its_moment_and_stops_before_its_end() -> None:
    now = int(NOW.timestamp())
    spans = {(now, now + 1): True, (now, now): False, (now + 1, now + 2): False, (now - 1, now): False}
    for span, good in spans.items():
        made = statements()
        made["about-leaf"] |= dict(zip(("iat", "exp"), span, strict=True))
        assert report(trust(*(signed(one) for one in made.values()))).trusted is good


GOOD: dict[str, tuple[str, Claims]] = {
    "a path of just this length": ("about-middle", {"constraints": {"max_path_length": 1}}),
    "a path of no length right above": ("about-leaf", {"constraints": {"max_path_length": 0}}),
    "a permitted name": ("about-leaf", {"constraints": {"naming_constraints": {"permitted": ["college.example"]}}}),
    "a permitted domain": (
        "about-middle",
        {"constraints": {"naming_constraints": {"permitted": [".example", 5]}}},
    ),
    "another excluded name": (
        "about-middle",
        {"constraints": {"naming_constraints": {"excluded": ["example", ".college.example"]}}},
    ),
    "this kind of entity": ("about-leaf", {"constraints": {"allowed_entity_types": ["openid_credential_issuer"]}}),
    "the same keys above": ("about-leaf", {"metadata": {"openid_credential_issuer": {"jwks": jwks("issuing")}}}),
    "a policy for other things": (
        "about-middle",
        {"metadata_policy": {"openid_credential_issuer": {"logo_uri": {}}, "openid_provider": {"jwks": {}}}},
    ),
}


@pytest.mark.parametrize("name", GOOD)
def test_what_a_superior_asks_and_is_kept_lets_the_chain_stand(name: str) -> None:
    made = statements()
    at, members = GOOD[name]
    made[at] |= members
    assert report(trust(*(signed(one) for one in made.values()))).trusted


@pytest.mark.parametrize(
    "constraints",
    [
        "none",
        {"max_path_length": "1"},
        {"naming_constraints": {"permitted": "college.example"}},
        {"naming_constraints": {"permitted": []}},
        {"naming_constraints": {"excluded": [".example"]}},
    ],
)
def test_constraints_that_are_not_understood_or_not_kept_stop_the_chain(constraints: Any) -> None:
    made = statements()
    made["about-middle"]["constraints"] = constraints
    assert not report(trust(*(signed(one) for one in made.values()))).trusted


def test_what_is_critical_in_a_policy_stops_the_chain_too() -> None:
    made = statements()
    made["about-leaf"]["metadata_policy_crit"] = ["x"]
    assert not report(trust(*(signed(one) for one in made.values()))).trusted


def test_a_key_whose_name_stands_twice_proves_nothing() -> None:
    made = statements()
    made["about-leaf"]["jwks"] = {"keys": [*jwks(LEAF)["keys"], {**jwks("thief")["keys"][0], "kid": LEAF}]}
    assert not report(trust(*(signed(one) for one in made.values()))).trusted
    made["about-leaf"]["jwks"] = {"keys": [*jwks("thief")["keys"], {"kty": "x"}, 5, *jwks(LEAF)["keys"]]}
    assert report(trust(*(signed(one) for one in made.values()))).trusted


def test_the_name_is_the_one_a_superior_says_else_the_issuers_own() -> None:
    made = statements()
    made["about-leaf"]["metadata"] = {"federation_entity": {"organization_name": "College of the Coast"}}
    told = check(report(trust(*(signed(one) for one in made.values()))), CheckName.TRUST)
    assert told.facts["name"] == "College of the Coast"
    made["about-leaf"].pop("metadata")
    made["leaf"]["metadata"]["federation_entity"] = {"organization_name": 5}
    told = check(report(trust(*(signed(one) for one in made.values()))), CheckName.TRUST)
    assert told.outcome is Outcome.PASSED
    assert told.facts["name"] != 5


def test_the_address_of_a_statement_names_who_says_it_and_about_whom() -> None:
    assert address({"iss": "https://a.example/", "sub": "https://a.example/"}) == "https://a.example" + CONFIGURATION
    assert address({"iss": ANCHOR, "sub": LEAF}) == f"{ANCHOR}{CONFIGURATION}?sub={LEAF}"
    for odd in ({}, {"iss": ANCHOR}, {"sub": LEAF}, {"iss": "did:web:x", "sub": LEAF}, {"iss": 5, "sub": LEAF}):
        assert address(odd) is None
