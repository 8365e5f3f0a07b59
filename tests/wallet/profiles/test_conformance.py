"""The W3C's own conformance inputs, judged by the form findings alone; every disagreement is named with its reason."""

import json
from pathlib import Path
from typing import Any

from tests.support.vectors import published
from wallet.errors import WalletError
from wallet.model.credential import Presented
from wallet.reading.read import read

JUDGED_BY_CONTEXTS = "the context redefines or lacks a term, which the check of contexts finds"
VERSION_2 = {
    "credential-redef-type-fail.json": JUDGED_BY_CONTEXTS,
    "credential-type-unmapped-fail.json": JUDGED_BY_CONTEXTS,
}
VERSION_1 = {
    "example-015-zkp-vp-bad-missing-proof.jsonld": "whether there is a seal is asked of the seal, not of the form",
    "example-015-zkp-vp-bad-no-credential-schema.jsonld": "a rule of zero-knowledge schemes that are not supported",
    "example-016-jwt.jwt": "the file names its context without the www of the real one",
}


def fatal(data: bytes) -> list[str]:
    """Every rule that is broken fatally, on any level, or the rule by which the file is refused."""
    try:
        items = read(data).items
    except WalletError as error:
        return [error.rule]
    broken = []
    for item in items:
        inside = item.credentials if isinstance(item, Presented) else (item,)
        broken += [one.rule for one in item.refused] if isinstance(item, Presented) else []
        found = [*item.sealed.findings]
        for one in inside:
            found += [*one.described.findings, *one.sealed.findings]
        broken += [one.code for one in found if one.fatal]
    return broken


def filled(path: Path) -> bytes:
    """The input as the suite hands it to an issuer: dates put in, and the issuer that signs where it is left open."""
    text = path.read_text().replace("PAST DATE", "2020-01-01T00:00:00Z").replace("FUTURE DATE", "2099-01-01T00:00:00Z")
    document: dict[str, Any] = json.loads(text)
    issuer = document.get("issuer")
    if "VerifiablePresentation" not in str(document.get("type")) and "verifiableCredential" not in document:
        document.setdefault("issuer", "did:example:suite")
        if isinstance(issuer, dict):
            issuer.setdefault("id", "did:example:suite")
    return json.dumps(document).encode()


def test_version_2_inputs_come_out_as_their_names_say():
    cases = sorted(published("02-vc-data-model/vcdm2-test-suite/input").rglob("*.json"))

    wrong = {case.name for case in cases if bool(fatal(filled(case))) != ("fail" in case.name)}

    assert len(cases) == 61
    assert wrong == VERSION_2.keys()


def test_version_1_inputs_come_out_as_their_names_say():
    cases = sorted(published("02-vc-data-model/vcdm1-test-suite/input").iterdir())

    wrong = {case.name for case in cases if bool(fatal(case.read_bytes())) != ("bad" in case.name)}

    assert len(cases) == 32
    assert wrong == VERSION_1.keys()


def test_schema_examples_of_the_data_model_are_well_made():
    cases = sorted(published("02-vc-data-model/vcdm2-json-schema").glob("*/example-*.json"))

    assert {case.name for case in cases if fatal(case.read_bytes())} == set()
    assert len(cases) == 12
