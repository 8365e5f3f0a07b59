"""Every kind of identity signs what is shown, in every way; whoever changes a byte of it is found out."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.wallet.present.receiving import ASKED, AUDIENCE, credential, received
from tests.wallet.service.places import DATA, bring, new_wallet
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt, issue_sd_jwt_vc
from wallet.errors import ErrorKind, WalletError
from wallet.keys.signing import SigningKey
from wallet.model.keys import KeyKind
from wallet.model.presentation import ONE_TIME, Audience, Manner
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import Policy
from wallet.service.wallet import Wallet

IDENTITIES = [(key, method) for key in ("ed25519", "p256") for method in ("key", "jwk")]
SUITES = {
    ("ed25519", None): "eddsa-rdfc-2022",
    ("ed25519", "graph"): "eddsa-rdfc-2022",
    ("ed25519", "text"): "eddsa-jcs-2022",
    ("p256", None): "ecdsa-rdfc-2019",
    ("p256", "graph"): "ecdsa-rdfc-2019",
    ("p256", "text"): "ecdsa-jcs-2019",
}
ALGORITHMS = {"ed25519": "EdDSA", "p256": "ES256"}

Issue = Callable[..., bytes]


@pytest.fixture
def wallet(tmp_path: Path) -> Iterator[Wallet]:
    made = new_wallet(tmp_path)
    yield made
    made.lock()


def identity(wallet: Wallet, key: str, method: str) -> str:
    """A new identity; its DID."""
    wallet.identity_add(f"{key} {method}", key, method)
    return wallet.identities()[-1].id


def key_of(wallet: Wallet, did: str) -> SigningKey:
    kept = wallet._open.keys.get(did)
    return SigningKey(kept.kind, kept.secret)


def shown(wallet: Wallet, ids: list[str], manner: Manner, audience: Audience = AUDIENCE, form: str = "json") -> bytes:
    return wallet.present(tuple(ids), frozenset(), audience, form, manner=manner).presentation.data


def part(token: str, at: int) -> dict[str, object]:
    found = json.loads(base64url.decode(token.split(".")[at]))
    assert isinstance(found, dict)
    return found


def spoiled(data: bytes) -> list[bytes]:
    """The presentation with single characters of its signature exchanged, at both ends and in the middle."""
    start = data.index(b'"proofValue":"') + 16 if data.startswith(b"{") else data.rindex(b".") + 1
    end = data.index(b'"', start) if data.startswith(b"{") else len(data)
    return [
        data[:at] + (b"3" if data[at : at + 1] != b"3" else b"4") + data[at + 1 :]
        for at in (start, (start + end) // 2, end - 3)
    ]


@pytest.mark.parametrize("asked", [None, "graph", "text"])
@pytest.mark.parametrize(("key", "method"), IDENTITIES)
def test_each_identity_seals_a_presentation(wallet: Wallet, key: str, method: str, asked: str | None) -> None:
    did = identity(wallet, key, method)
    issued = issue_badge(badges.CARE, cast.NORDHAVN, holder=did)
    data = shown(wallet, bring(wallet, issued), Manner(did, asked))
    document = json.loads(data)
    assert (document["holder"], document["proof"]["cryptosuite"]) == (did, SUITES[key, asked])
    report = received(data)
    assert report.verdict is Verdict.VALID
    assert {one.outcome for one in report.parts[0].checks if one.name is CheckName.HOLDER} == {Outcome.PASSED}
    assert [received(one).verdict for one in spoiled(data)] == [Verdict.INVALID] * 3


@pytest.mark.parametrize(("key", "method"), IDENTITIES)
def test_each_identity_signs_a_token(wallet: Wallet, key: str, method: str) -> None:
    did = identity(wallet, key, method)
    data = shown(wallet, bring(wallet, DATA, issue_jwt(badges.CARE, cast.MAHARAT)), Manner(did, "jwt"))
    assert (part(data.decode(), 0)["alg"], part(data.decode(), 1)["iss"]) == (ALGORITHMS[key], did)
    assert received(data).verdict is Verdict.VALID
    assert [received(one).verdict for one in spoiled(data)] == [Verdict.INVALID] * 3


@pytest.mark.parametrize(("issue", "issuer"), [(issue_sd_jwt, cast.NORDHAVN), (issue_sd_jwt_vc, cast.GUILD)])
@pytest.mark.parametrize(("key", "method"), IDENTITIES)
def test_what_was_issued_to_an_identity_is_bound_by_it_unasked(
    wallet: Wallet, key: str, method: str, issue: Issue, issuer: cast.Institution
) -> None:
    wallet.holder_key()
    did = identity(wallet, key, method)
    ids = bring(wallet, issue(badges.DATABASES, issuer, holder=key_of(wallet, did)))
    made = wallet.present(tuple(ids), frozenset(), AUDIENCE).presentation
    token, _, binding = made.data.decode().rpartition("~")
    assert (made.holder, part(binding, 0)) == (did, {"alg": ALGORITHMS[key], "typ": "kb+jwt"})
    report = received(made.data)
    assert report.verdict is Verdict.VALID
    assert {one.outcome for one in report.checks if one.name is CheckName.HOLDER} == {Outcome.PASSED}
    assert [received(one).verdict for one in spoiled(made.data)] == [Verdict.INVALID] * 3
    assert received(token.encode() + b"~").verdict is Verdict.INVALID
    together = shown(wallet, [*ids, *bring(wallet, DATA)], Manner())
    assert json.loads(together)["holder"] == did
    assert received(together).verdict is Verdict.VALID


@pytest.mark.parametrize(("key", "method"), IDENTITIES)
def test_a_summary_and_a_page_are_the_identitys_too(wallet: Wallet, key: str, method: str) -> None:
    did = identity(wallet, key, method)
    (badge,) = bring(wallet, DATA)
    manner = Manner(did, None, frozenset({badge}), "In my own words.")
    report = received(shown(wallet, [badge], manner))
    assert (report.verdict, report.parts[0].issuer_id) == (Verdict.VALID, did)


def test_nothing_links_two_presentations_of_one_time(wallet: Wallet) -> None:
    first = identity(wallet, "ed25519", "key")
    ids = bring(wallet, DATA)
    seen = [json.loads(shown(wallet, ids, Manner(ONE_TIME))) for _ in range(2)]
    holders = {one["holder"] for one in seen}
    assert len(holders | {first}) == 3
    assert [one.id for one in wallet.identities()] == [first]
    said = [json.dumps({name: value for name, value in one.items() if name != "verifiableCredential"}) for one in seen]
    assert not any(first in one for one in said)
    assert {one["id"] for one in seen} == {seen[0]["id"], seen[1]["id"]}
    assert seen[0]["proof"]["verificationMethod"] != seen[1]["proof"]["verificationMethod"]


def test_an_elliptic_seal_gets_an_elliptic_key_for_one_time(wallet: Wallet) -> None:
    data = shown(wallet, bring(wallet, DATA), Manner(ONE_TIME, "ecdsa-rdfc-2019"))
    assert json.loads(data)["proof"]["cryptosuite"] == "ecdsa-rdfc-2019"
    assert received(data).verdict is Verdict.VALID


def test_one_time_binds_nothing_to_the_learner(wallet: Wallet) -> None:
    wallet.holder_key()
    mine = key_of(wallet, wallet.identities()[0].id)
    ids = bring(wallet, issue_sd_jwt(badges.DATABASES, cast.NORDHAVN, holder=mine))
    data = shown(wallet, ids, Manner(ONE_TIME))
    (part_of,) = received(data).parts
    assert {one.outcome for one in part_of.checks if one.name is CheckName.HOLDER} == {Outcome.FAILED}
    assert received(data, Policy()).verdict is Verdict.VALID


def test_an_exact_suite_that_a_key_cannot_make_is_refused(wallet: Wallet) -> None:
    did = identity(wallet, "p256", "jwk")
    with pytest.raises(WalletError) as caught:
        shown(wallet, bring(wallet, DATA), Manner(did, "eddsa-rdfc-2022"))
    assert caught.value.rule == "suite-key"


def test_an_identity_that_is_not_there_signs_nothing(wallet: Wallet) -> None:
    with pytest.raises(WalletError) as caught:
        shown(wallet, bring(wallet, DATA), Manner("did:key:nobody"))
    assert caught.value.kind is ErrorKind.NOT_FOUND


@pytest.mark.parametrize(("key", "method"), IDENTITIES)
def test_identities_are_there_again_after_unlocking_and_in_a_backup(
    wallet: Wallet, tmp_path: Path, key: str, method: str
) -> None:
    did = identity(wallet, key, method)
    before = shown(wallet, bring(wallet, DATA), Manner(did, "jwt"))
    wallet.backup(tmp_path / "b")
    wallet.restore(tmp_path / "b", "correct horse battery staple")
    wallet.unlock("correct horse battery staple")
    (kept,) = wallet.identities()
    assert (kept.id, kept.method, kept.signs) == (did, method, True)
    assert kept.key is {"ed25519": KeyKind.ED25519, "p256": KeyKind.P256}[key]
    after = shown(wallet, [row.id for row in wallet.rows()], Manner(did, "jwt"))
    assert part(before.decode(), 0) == part(after.decode(), 0)
    assert received(after, ASKED).verdict is Verdict.VALID


def test_another_receiver_cannot_use_it(wallet: Wallet) -> None:
    did = identity(wallet, "p256", "key")
    data = shown(wallet, bring(wallet, DATA), Manner(did), Audience("https://else.example", AUDIENCE.nonce))
    assert received(data).verdict is Verdict.INVALID
    assert credential(DATA).source == DATA


def test_what_its_issuer_bound_to_another_key_than_the_one_that_signs_is_told(wallet: Wallet) -> None:
    mine, other = identity(wallet, "ed25519", "key"), identity(wallet, "p256", "jwk")
    bound = bring(wallet, issue_sd_jwt(badges.DATABASES, cast.NORDHAVN, holder=key_of(wallet, mine)))
    loose = bring(wallet, issue_badge(badges.DATABASES, cast.NORDHAVN))
    ids = (*bound, *loose)
    assert wallet.bound_elsewhere(ids, None) == wallet.bound_elsewhere(ids, mine) == ()
    assert wallet.bound_elsewhere(ids, other) == wallet.bound_elsewhere(ids, ONE_TIME) == tuple(bound)
