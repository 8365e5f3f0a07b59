"""Published SD-JWTs: the examples of the texts and of an independent maker, and the status list of the draft."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.vectors import published
from tests.support.verifying import check, credential, held, judged
from wallet.demo import badges, cast
from wallet.demo.sd_jwt import issue_sd_jwt_vc
from wallet.formats import compact
from wallet.keys import jwk
from wallet.model.credential import StatusEntry
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import Policy, TrustedIssuer
from wallet.present.token import compact as signed_token
from wallet.status.token_list import read

KEY = "03-sd-jwt/rfc9901-examples/51.sA.5.json"
CREDO = {
    "complexSdJwtVcPresentation.txt": Verdict.VALID,
    "sdJwtVcWithSingleDisclosure.txt": Verdict.VALID,
    "sdJwtVcWithSingleDisclosurePresentation.txt": Verdict.VALID,
    "simpleJwtVcPresentation.txt": Verdict.VALID,
    "expiredSdJwtVc.txt": Verdict.EXPIRED,
    "simpleSdJwtVcWithStatus.txt": Verdict.INDETERMINATE,
}
DRAFT = {"06.s2.3.1.sd-jwt.txt": False, "07.s2.3.2.sd-jwt-kb.txt": True, "09.s2.3.2.sd-jwt.txt": False}
TEXT = ("20.s5.1.sd-jwt.txt", "21.s5.2.sd-jwt-kb.txt", "34.sA.1.sd-jwt.txt")


def issuers() -> tuple[TrustedIssuer, ...]:
    key = jwk.decode(json.loads(published(KEY).read_bytes()))
    return tuple(TrustedIssuer(one, "", key) for one in ("https://example.com/issuer", "https://issuer.example.com"))


def token(path: str) -> bytes:
    return "".join(published(f"03-sd-jwt/{path}").read_text(encoding="utf-8").split()).encode()


def test_how_many_there_are() -> None:
    assert len(CREDO) + len(DRAFT) + len(TEXT) == 12


@pytest.mark.parametrize("name", CREDO)
def test_tokens_of_an_independent_maker(name: str) -> None:
    report = judged(token(f"credo-ts-sd-jwt-vc/{name}"))
    assert report.verdict is CREDO[name]
    assert check(report, CheckName.PROOF).reason.value == "signature-good"


@pytest.mark.parametrize("name", DRAFT)
def test_examples_of_the_draft(name: str) -> None:
    report = judged(token(f"sd-jwt-vc-examples/{name}"), held({}, *issuers()))
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert (check(report, CheckName.HOLDER).reason.value == "holder-proven") is DRAFT[name]


@pytest.mark.parametrize("name", TEXT)
def test_examples_of_the_rfc_have_good_signatures_and_are_no_credentials(name: str) -> None:
    report = judged(token(f"rfc9901-examples/{name}"), held({}, *issuers()))
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert report.verdict is Verdict.INVALID
    assert check(report, CheckName.STRUCTURE).outcome is Outcome.FAILED


STATUS = "03-sd-jwt/token-status-list"
SIGNED = f"{STATUS}/20.s8.2.txt"


def test_the_signed_list_of_the_draft_is_good_and_says_what_it_says() -> None:
    body = published(SIGNED).read_text(encoding="utf-8").partition("\n\n")[2]
    claims = compact.claims_of(compact.take_apart("".join(body.split())))
    entries = [StatusEntry("status_list", None, "", claims["sub"], index) for index in range(16)]
    assert [read(entry, claims).value for entry in entries] == [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]


def large_lists() -> dict[int, tuple[dict[int, int], dict[str, Any]]]:
    """The lists of appendix C by the width of an entry: the values set, and the list."""
    found = {}
    for width, (values, listed) in {1: ("30.sC.1", "31.sC.1"), 2: ("33.sC.2", "34.sC.2")}.items():
        lines = published(f"{STATUS}/{values}.txt").read_text(encoding="utf-8").split("\n")
        pairs = [line.removeprefix("status[").split("]") for line in lines if line.startswith("status[")]
        wanted = {int(index): int(value.partition("0b")[2], 2) for index, value in pairs}
        found[width] = wanted, json.loads(published(f"{STATUS}/{listed}.json").read_bytes())
    return found


def test_the_large_lists_of_the_draft_hold_their_values() -> None:
    count = 0
    for width, (wanted, listed) in large_lists().items():
        assert listed["bits"] == width
        claims = {"sub": "https://x.example/", "iat": 1_686_920_170, "status_list": listed}
        for index, value in wanted.items():
            assert read(StatusEntry("status_list", None, "", "https://x.example/", index), claims).value == value
            count += 1
    assert count == 22


URI = "https://open-skills-guild.example/statuslists/1"
GUILD = f"https://{cast.GUILD.host}"
LINE = TrustedIssuer(GUILD, "Guild", cast.GUILD.key.public)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def listed(values: bytes, **changes: Any) -> bytes:
    import zlib

    from wallet.codec import base64url

    claims = {
        "iss": GUILD,
        "sub": URI,
        "iat": int(NOW.timestamp()) - 3600,
        "exp": int(NOW.timestamp()) + 3600,
        "status_list": {"bits": 2, "lst": base64url.encode(zlib.compress(values))},
    } | changes
    header = {"typ": changes.pop("typ", "statuslist+jwt"), "kid": "key-1"}
    return signed_token(
        header, {name: value for name, value in claims.items() if name != "typ"}, cast.GUILD.key
    ).encode()


def with_status(index: int) -> bytes:
    """A flat credential of the demonstration, with a status, signed anew and without its disclosures."""
    claims = dict(credential(issue_sd_jwt_vc(badges.VISUALISATION, cast.GUILD)).sealed.payload)
    claims |= {"status": {"status_list": {"idx": index, "uri": URI}}}
    return (signed_token({"typ": "dc+sd-jwt", "kid": "key-1"}, claims, cast.GUILD.key) + "~").encode()


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        (b"\x00", Verdict.VALID),
        (b"\x04", Verdict.REVOKED),
        (b"\x08", Verdict.SUSPENDED),
        (b"\x0c", Verdict.INDETERMINATE),
        (b"\xf3", Verdict.VALID),
    ],
)
def test_a_token_list_decides_the_standing(values: bytes, verdict: Verdict) -> None:
    assert judged(with_status(1), held({URI: listed(values)}, LINE)).verdict is verdict


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"sub": "https://elsewhere.example/1"}, "status-list-malformed"),
        ({"exp": int(NOW.timestamp()) - 60}, "status-list-unproven"),
        ({"iat": int(NOW.timestamp()) + 3600}, "status-list-unproven"),
        ({"iss": "https://evil.example"}, "status-list-unproven"),
        ({"typ": "JWT"}, "status-list-unproven"),
        ({"status_list": {}}, "status-list-malformed"),
    ],
)
def test_a_token_list_that_does_not_fit_leaves_it_unknown(changes: dict[str, Any], reason: str) -> None:
    report = judged(with_status(1), held({URI: listed(b"\x00", **changes)}, LINE))
    found = check(report, CheckName.STATUS)
    assert (found.outcome, found.reason.value) == (Outcome.UNKNOWN, reason)
    assert report.verdict is Verdict.INDETERMINATE


def test_a_token_list_past_its_time_to_live_is_stale() -> None:
    material = {URI: listed(b"\x00", ttl=3600)}
    assert judged(with_status(1), held(material, LINE)).verdict is Verdict.VALID
    old = held(material, LINE, since=NOW - timedelta(hours=2))
    assert check(judged(with_status(1), old, Policy()), CheckName.STATUS).reason.value == "status-list-stale"
