import hashlib
import json

import pytest

from tests.wallet.present.receiving import AUDIENCE, NOW, credential, received
from wallet.codec import multibase
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.errors import WalletError
from wallet.model.keys import KeyKind
from wallet.model.report import Verdict
from wallet.model.trust import Policy
from wallet.present.compose import compose
from wallet.present.summary import Told, summarise

MARK = "Summary in the learner's own words. Rheinland University has not signed this."
USUAL = Told()


@pytest.fixture(scope="module")
def original():
    return credential(issue_badge(badges.DATA_ANALYSIS, cast.RHEINLAND))


def summary(original, entropy, told=USUAL, holder=cast.MIRA.key, mark=MARK):
    return summarise(original, told, mark, holder, NOW, entropy)


def test_nobody_can_take_it_for_the_issuers_word(original, entropy):
    report = received(summary(original, entropy), Policy())

    assert report.issuer_id == cast.MIRA.id
    assert report.verdict is Verdict.VALID
    assert report.document["description"] == MARK
    assert report.document["credentialSubject"]["achievement"]["creator"]["id"] == cast.RHEINLAND.id


def test_it_leaves_out_who_the_learner_is_and_how_well_it_went(original, entropy):
    made = summary(original, entropy)

    for word in (b"Sandberg", b"identityHash", b"evidence", b'"B"'):
        assert word not in made


def test_the_learner_may_tell_the_grade_and_leave_out_the_rest(original, entropy):
    subject = json.loads(summary(original, entropy, Told(False, False, False, True)))["credentialSubject"]

    assert subject["result"] == [{"type": ["Result"], "value": "B"}]
    assert "creditsEarned" not in subject
    names = [one["targetName"] for one in subject["achievement"].get("alignment", [])]
    assert not any("Python" in name or "EQF" in name for name in names)


def test_it_names_the_original_by_its_digest(original, entropy):
    (named,) = json.loads(summary(original, entropy))["relatedResource"]

    assert named["id"] == original.described.id
    assert multibase.decode(named["digestMultibase"])[2:] == hashlib.sha256(original.source).digest()


def test_it_can_be_presented_like_any_credential(original, entropy):
    made = compose(((credential(summary(original, entropy)), frozenset()),), cast.MIRA.key, AUDIENCE, NOW, entropy)

    assert received(made.data).verdict is Verdict.VALID


def test_a_p256_holder_may_write_one_too(original, entropy):
    holder = cast.demo_key("a second identity", KeyKind.P256)

    assert received(summary(original, entropy, holder=holder), Policy()).verdict is Verdict.VALID


def test_without_the_mark_there_is_none(original, entropy):
    with pytest.raises(WalletError) as caught:
        summary(original, entropy, mark="  ")

    assert caught.value.rule == "summary-mark"
