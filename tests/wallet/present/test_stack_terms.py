"""The terms a presentation is shown under: what is written is read back, and nothing else is."""

import pytest

from tests.wallet.present.receiving import AUDIENCE, NOW, credential, received
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import StackTerms
from wallet.model.report import Verdict
from wallet.present import stack_terms
from wallet.present.compose import Seal, compose

TERMS = StackTerms("a", "1", b'{"id": "a"}', "met")


def test_what_is_written_is_read():
    claims = {"termsOfUse": [{"type": "https://other.example/Policy"}, stack_terms.written(TERMS)]}
    assert stack_terms.read(claims) == (TERMS.definition, "met")


@pytest.mark.parametrize("claims", [{}, {"termsOfUse": "x"}, {"termsOfUse": [{"type": "Policy"}, 5]}])
def test_other_terms_are_nobody_s_stack(claims):
    assert stack_terms.read(claims) is None


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"digestMultibase": "uEiAAAA"}, "digest"),
        ({"id": "https://rules.example/a.json"}, "definition"),
        ({"id": "data:application/json;base64,%"}, "definition"),
        ({"id": None}, "definition"),
    ],
)
def test_damaged_terms_are_refused(change, fault):
    with pytest.raises(WalletError) as caught:
        stack_terms.read({"termsOfUse": {**stack_terms.written(TERMS), **change}})
    assert (caught.value.rule, caught.value.facts["fault"]) == ("stack-terms", fault)


def test_two_and_too_large_ones_are_refused():
    with pytest.raises(WalletError) as caught:
        stack_terms.read({"termsOfUse": [stack_terms.written(TERMS)] * 2})
    assert caught.value.facts["fault"] == "several"
    huge = StackTerms("a", "1", bytes(stack_terms.DEFINITION_BYTES + 100), "met")
    with pytest.raises(WalletError) as caught:
        stack_terms.read({"termsOfUse": stack_terms.written(huge)})
    assert caught.value.kind is ErrorKind.LIMIT


@pytest.mark.parametrize("suite", [None, "eddsa-rdfc-2022", "eddsa-jcs-2022", "jwt"])
def test_every_seal_covers_them(entropy, suite):
    items = ((credential(issue_badge(badges.DATABASES, cast.NORDHAVN)), frozenset()),)
    made = compose(items, cast.MIRA.key, AUDIENCE, NOW, entropy, seal=Seal(suite), stack=TERMS)
    report = received(made.data)
    assert (report.verdict, report.warnings) == (Verdict.VALID, ())
    assert stack_terms.read(report.document) == (TERMS.definition, "met")
    other = StackTerms("a", "1", b'{"id": "b"}', "met")
    forged = compose(items, cast.MIRA.key, AUDIENCE, NOW, entropy, seal=Seal(suite), stack=other)
    assert forged.data != made.data
