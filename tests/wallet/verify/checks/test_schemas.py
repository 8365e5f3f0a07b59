"""Schemas are checked where they are at hand, count where a digest binds them, and are never fetched."""

import base64
import hashlib
from typing import Any

import pytest

from tests.support.verifying import check, held, judged
from wallet.codec import jcs, multibase
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.model.reasons import Reason
from wallet.model.report import Check, CheckName, Outcome, Verdict
from wallet.present.token import compact
from wallet.verify.digests import digest_fits

URL = "https://schemas.example/badge.json"
FITS = jcs.canonical({"type": "object", "required": ["issuer"]})
BREAKS = jcs.canonical({"type": "object", "required": ["colour"]})


def sri(data: bytes) -> str:
    return "sha384-" + base64.b64encode(hashlib.sha384(data).digest()).decode()


def named(kind: str = "JsonSchema", **more: Any) -> bytes:
    document = badge_document(badges.DATABASES, cast.NORDHAVN)
    document["credentialSchema"] = [{"id": URL, "type": kind, **more}]
    return token(document)


def token(document: dict[str, Any]) -> bytes:
    """A token, which may name any kind of schema: its terms are not resolved."""
    return compact({"kid": cast.NORDHAVN.method, "typ": "vc+jwt"}, document, cast.NORDHAVN.key).encode()


def schema_check(data: bytes, schema: bytes | None) -> tuple[Check, Verdict]:
    report = judged(data, held({URL: schema} if schema else {}))
    return check(report, CheckName.SCHEMA), report.verdict


def test_a_schema_that_holds() -> None:
    told, verdict = schema_check(named(), FITS)
    assert (told.outcome, told.reason, verdict) == (Outcome.PASSED, Reason.SCHEMA_HOLDS, Verdict.VALID)


def test_a_broken_one_is_told_and_counts_only_where_a_digest_binds_it() -> None:
    told, verdict = schema_check(named(), BREAKS)
    assert (told.outcome, told.reason, verdict) == (Outcome.FAILED, Reason.SCHEMA_BROKEN, Verdict.VALID)
    assert (told.facts["at"], told.facts["keyword"]) == ("/colour", "required")
    told, verdict = schema_check(named(digestSRI=sri(BREAKS)), BREAKS)
    assert (told.reason, verdict) == (Reason.SCHEMA_BROKEN, Verdict.INVALID)


@pytest.mark.parametrize(
    ("data", "schema", "because"),
    [
        (named(), None, None),
        (named("ShaclValidator2017"), FITS, None),
        (named(digestSRI=sri(FITS)), BREAKS, "digest"),
        (named(), b"not json", "schema"),
        (named(), b'{"$dynamicRef": "#a"}', "$dynamicRef"),
    ],
    ids=["missing", "other-kind", "other-bytes", "no-schema", "not-understood"],
)
def test_what_cannot_be_told_is_left_open(data: bytes, schema: bytes | None, because: str | None) -> None:
    told, verdict = schema_check(data, schema)
    assert (told.outcome, told.reason, verdict) == (Outcome.UNKNOWN, Reason.SCHEMA_NOT_CHECKED, Verdict.VALID)
    assert told.facts.get("because") == because


def test_resources_are_held_against_their_digests() -> None:
    document = badge_document(badges.DATABASES, cast.NORDHAVN)
    data = token(document | {"relatedResource": [{"id": URL, "digestSRI": sri(FITS)}]})
    same = judged(data, held({URL: FITS}))
    other = judged(data, held({URL: BREAKS}))
    assert check(same, CheckName.RESOURCE).reason is Reason.RESOURCE_SAME
    assert (check(other, CheckName.RESOURCE).reason, other.verdict) == (Reason.RESOURCE_DIFFERS, Verdict.VALID)


def test_digests_in_either_spelling() -> None:
    multihash = multibase.encode_base58(b"\x12\x20" + hashlib.sha256(FITS).digest())
    assert digest_fits({"digestMultibase": multihash}, FITS) is True
    assert digest_fits({"digestMultibase": multihash}, BREAKS) is False
    assert digest_fits({"digestSRI": [sri(FITS), "sha256-***"]}, FITS) is False
    for name in ("sha256", "sha384", "sha512"):
        stated = f"{name}-{base64.b64encode(hashlib.new(name, FITS).digest()).decode()}"
        assert digest_fits({"digestSRI": stated}, FITS) is True
        assert digest_fits({"digestSRI": stated}, BREAKS) is False
    assert digest_fits({"digestSRI": "md5-AAAA"}, FITS) is None
    assert digest_fits({}, FITS) is None
