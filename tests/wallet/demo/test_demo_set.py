from datetime import UTC, datetime

import pytest

from wallet.codec import strict_json
from wallet.demo.cast import MIRA, demo_key
from wallet.demo.demo_set import demo_set
from wallet.model.keys import KeyKind
from wallet.model.report import Verdict
from wallet.model.trust import Material, Policy, TrustMaterial
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SET = demo_set()
MATERIAL = {uri: Material(uri, data, NOW, media_type=media) for uri, data, media in SET.materials}


def verdicts(file, at_hand, now=NOW):
    return {verify(one, TrustMaterial(at_hand), Policy(), now).verdict for one in read(file.data, file.name).items}


@pytest.mark.parametrize("file", SET.files, ids=lambda file: file.name)
def test_a_file_gets_the_verdict_its_name_promises(file):
    assert read(file.data, file.name).refused == ()
    assert verdicts(file, MATERIAL) == {file.expected_verdict}


@pytest.mark.parametrize("file", [one for one in SET.files if one.needs_material], ids=lambda file: file.name)
def test_without_what_it_needs_nobody_can_tell(file):
    for missing in file.needs_material:
        at_hand = {uri: found for uri, found in MATERIAL.items() if uri != missing}
        found = verdicts(file, at_hand)
        assert Verdict.INDETERMINATE in found
        assert found <= {Verdict.INDETERMINATE, Verdict.VALID}


@pytest.mark.parametrize("year", [2027, 2035])
def test_the_verdicts_last_for_years(year):
    now = datetime(year, 12, 1, tzinfo=UTC)
    at_hand = {uri: Material(uri, one.data, now, media_type=one.media_type) for uri, one in MATERIAL.items()}

    assert [file.name for file in SET.files if verdicts(file, at_hand, now) != {file.expected_verdict}] == []


def test_every_verdict_there_is_occurs():
    assert {file.expected_verdict for file in SET.files} == set(Verdict)


def test_what_a_file_needs_is_in_the_set():
    assert {uri for file in SET.files for uri in file.needs_material} == MATERIAL.keys()


def test_the_same_holder_gets_the_same_bytes_and_another_holder_others():
    again, other = demo_set(MIRA.key), demo_set(demo_key("somebody else", KeyKind.P256))

    assert again == SET
    assert {file.name for file in other.files} == {file.name for file in SET.files}
    assert other.files[0].data != SET.files[0].data


def test_the_trust_list_knows_every_issuer_that_is_vouched_for():
    known = {one["id"] for one in strict_json.parse_object(SET.trust_list)["issuers"]}

    for file in SET.files:
        for one in read(file.data, file.name).items:
            for credential in getattr(one, "credentials", (one,)):
                assert (credential.described.issuer.id in known) is file.vouched
