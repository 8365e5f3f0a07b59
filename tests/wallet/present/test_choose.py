from dataclasses import replace

import pytest

from tests.wallet.present.receiving import credential
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import WalletError
from wallet.model.presentation import Choice, Disclosure
from wallet.present import choose


@pytest.fixture(scope="module")
def selective():
    return credential(issue_sd_jwt(badges.DATA_ANALYSIS, cast.NORDHAVN))


def may(path):
    return Disclosure(path, path.rpartition("/")[2], "x", Choice.MAY)


def test_a_credential_signed_as_a_whole_hides_nothing():
    whole = credential(issue_badge(badges.DATABASES, cast.NORDHAVN))
    found = choose.disclosures(whole)

    assert {one.choice for one in found} == {Choice.CANNOT_HIDE}
    assert choose.going_out(whole, found, choose.NOTHING) == {one.path for one in found}


def test_the_default_withholds_whatever_may_be_withheld(selective):
    found = choose.disclosures(selective)
    out = choose.going_out(selective, found, choose.NOTHING)

    assert not any(one.path in out for one in found if one.choice is Choice.MAY)
    assert all(one.path in out for one in found if one.choice is Choice.MUST)


def test_a_chosen_claim_takes_along_what_it_lies_in(selective):
    found = choose.disclosures(selective)
    out = choose.going_out(selective, found, frozenset({"/credentialSubject/identifier/1"}))

    assert "/credentialSubject/identifier" in out
    assert "/credentialSubject/identifier/0" not in out


def test_the_names_grade_and_evidence_of_a_badge_are_personal_and_its_issuer_is_not():
    whole = credential(issue_badge(badges.DATA_ANALYSIS, cast.RHEINLAND))

    warned = {one.path for one in choose.personal(choose.disclosures(whole), choose.NOTHING)}

    assert "/credentialSubject/identifier/0/identityHash" in warned
    assert "/credentialSubject/result/0/value" in warned
    assert "/evidence/0/id" in warned
    assert not any(path.startswith("/issuer") for path in warned)
    assert "/credentialSubject/achievement/name" not in warned


@pytest.mark.parametrize("name", ["birth_date", "email", "student_number", "family_name", "grade", "address"])
def test_a_withheld_personal_claim_needs_no_warning_and_a_shown_one_does(name):
    found = [may(f"/{name}")]

    assert choose.personal(found, choose.NOTHING) == ()
    assert choose.personal(found, frozenset({f"/{name}"})) == tuple(found)


def test_a_form_of_seal_nobody_knows_says_so(selective):
    strange = replace(selective, sealed=replace(selective.sealed, format="a seal of next year"))

    with pytest.raises(WalletError) as caught:
        choose.disclosures(strange)

    assert caught.value.rule == "format"
