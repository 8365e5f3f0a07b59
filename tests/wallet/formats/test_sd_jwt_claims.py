"""Each rule of RFC 9901 section 7.1 with a payload that keeps it and one that breaks it."""

from typing import Any

import pytest

from tests.wallet.formats.tokens import digest, disclosure
from wallet.errors import ErrorKind, WalletError
from wallet.formats.sd_jwt_claims import process
from wallet.model.limits import DISCLOSURES

NAME = disclosure("salt-1", "name", "Mira")
GRADE = disclosure("salt-2", "grade", "8.5")
SKILL = disclosure("salt-3", "weaving")


def refused(payload: dict[str, Any], *disclosures: str) -> str:
    with pytest.raises(WalletError) as caught:
        process(payload, disclosures)
    return caught.value.rule


def test_disclosed_members_land_where_their_digest_stood():
    done = process({"iss": "x", "about": {"_sd": [digest(NAME), digest(GRADE)]}}, (NAME,))

    assert done.claims == {"iss": "x", "about": {"name": "Mira"}}
    assert [(one.path, one.value, one.encoded) for one in done.hidden] == [(("about", "name"), "Mira", NAME)]


def test_disclosed_elements_keep_their_order_and_withheld_ones_leave_no_trace():
    other = disclosure("salt-4", "dyeing")
    listed = ["spinning", {"...": digest(other)}, {"...": digest(SKILL)}, "knitting"]

    done = process({"skills": listed}, (SKILL,))

    assert done.claims == {"skills": ["spinning", "weaving", "knitting"]}
    assert done.hidden[0].path == ("skills", 1)


def test_a_disclosure_inside_a_disclosure_is_found():
    outer = disclosure("salt-5", "result", {"kind": "exam", "_sd": [digest(GRADE)]})

    done = process({"_sd": [digest(outer)]}, (outer, GRADE))

    assert done.claims == {"result": {"kind": "exam", "grade": "8.5"}}
    assert [one.path for one in done.hidden] == [("result",), ("result", "grade")]


def test_a_child_without_its_parent_is_an_orphan():
    outer = disclosure("salt-5", "result", {"_sd": [digest(GRADE)]})

    assert refused({"_sd": [digest(outer)]}, GRADE) == "sd-orphan-disclosure"


def test_an_object_whose_claims_are_all_withheld_stays_as_an_empty_object():
    assert process({"about": {"_sd": [digest(NAME)]}}, ()).claims == {"about": {}}


@pytest.mark.parametrize("name", ["sha-256", "sha-384", "sha-512"])
def test_the_payload_says_how_disclosures_are_digested(name):
    algorithm = name.replace("-", "")

    done = process({"_sd_alg": name, "_sd": [digest(NAME, algorithm)]}, (NAME,))

    assert done.claims == {"name": "Mira"}


@pytest.mark.parametrize("name", ["md5", "SHA-256", "", 7, None, ["sha-256"]])
def test_an_unknown_digest_is_unsupported_and_never_the_default(name):
    with pytest.raises(WalletError) as caught:
        process({"_sd_alg": name, "_sd": [digest(NAME)]}, (NAME,))

    assert (caught.value.kind, caught.value.rule) == (ErrorKind.UNSUPPORTED, "sd-alg")


def test_the_digest_name_counts_at_the_top_only():
    done = process({"about": {"_sd_alg": "md5", "_sd": [digest(NAME)]}}, (NAME,))

    assert done.claims == {"about": {"_sd_alg": "md5", "name": "Mira"}}


def test_the_digest_is_over_the_text_and_not_over_what_it_decodes_to():
    spaced = "WyJzYWx0LTEiLCAibmFtZSIsICJNaXJhIl0"

    assert process({"_sd": [digest(spaced)]}, (spaced,)).claims == {"name": "Mira"}
    assert refused({"_sd": [digest(NAME)]}, spaced) == "sd-orphan-disclosure"


@pytest.mark.parametrize(
    ("payload", "disclosures", "rule"),
    [
        ({"_sd": [digest(NAME), digest(NAME)]}, (NAME,), "sd-duplicate-digest"),
        ({"_sd": [digest(NAME)], "about": {"_sd": [digest(NAME)]}}, (NAME,), "sd-duplicate-digest"),
        ({"_sd": ["decoy"], "about": {"_sd": ["decoy"]}}, (), "sd-duplicate-digest"),
        ({"list": [{"...": digest(SKILL)}, {"...": digest(SKILL)}]}, (SKILL,), "sd-duplicate-digest"),
        ({"_sd": [digest(NAME)]}, (NAME, NAME), "sd-duplicate-disclosure"),
        ({"iss": "x"}, (NAME,), "sd-orphan-disclosure"),
        ({"_sd": [digest(NAME)], "name": "Noor"}, (NAME,), "sd-name-taken"),
        ({"_sd": "digest"}, (), "sd-digests"),
        ({"_sd": [1]}, (), "sd-digests"),
        ({"_sd": {}}, (), "sd-digests"),
        ({"list": [{"...": 1}]}, (), "sd-digests"),
        ({"list": [{"...": digest(SKILL), "more": 1}]}, (SKILL,), "sd-digests"),
        ({"about": {"...": digest(SKILL)}}, (SKILL,), "sd-reserved-name"),
        ({"...": digest(SKILL)}, (SKILL,), "sd-reserved-name"),
    ],
)
def test_a_payload_that_breaks_a_rule_is_refused(payload, disclosures, rule):
    assert refused(payload, *disclosures) == rule


@pytest.mark.parametrize(
    ("contents", "rule"),
    [
        (("salt", "_sd", ["x"]), "sd-reserved-name"),
        (("salt", "...", "x"), "sd-reserved-name"),
        (("salt", "_sd_alg", "sha-512"), "sd-reserved-name"),
        (("salt", 5, "x"), "sd-disclosure"),
        ((5, "name", "x"), "sd-disclosure"),
        (("salt", "name"), "sd-disclosure"),
        (("salt", "name", "x", "more"), "sd-disclosure"),
        ((), "sd-disclosure"),
    ],
)
def test_a_member_disclosure_that_is_not_one_is_refused(contents, rule):
    text = disclosure(*contents)

    assert refused({"_sd": [digest(text)]}, text) == rule


@pytest.mark.parametrize("contents", [("salt", "name", "x"), ("salt",), (7, "x")])
def test_an_element_disclosure_that_is_not_one_is_refused(contents):
    text = disclosure(*contents)

    assert refused({"list": [{"...": digest(text)}]}, text) == "sd-disclosure"


@pytest.mark.parametrize(("text", "rule"), [("***", "base64url"), ("e30", "sd-disclosure"), ("bm8", "json-syntax")])
def test_a_disclosure_that_cannot_be_read_is_refused(text, rule):
    assert refused({"_sd": [digest(text)]}, text) == rule


def test_two_disclosures_may_not_bring_the_same_name():
    again = disclosure("salt-9", "name", "Noor")

    assert refused({"_sd": [digest(NAME), digest(again)]}, NAME, again) == "sd-name-taken"


def test_disclosures_may_not_nest_deeper_than_a_document():
    inner: list[str] = [disclosure("salt", "a", 1)]
    for step in range(80):
        inner.append(disclosure(f"salt-{step}", "a", {"_sd": [digest(inner[-1])]}))

    assert refused({"_sd": [digest(inner[-1])]}, *inner) == "json-depth"


def test_there_is_a_limit_to_the_number_of_disclosures():
    assert refused({}, *(["x"] * (DISCLOSURES + 1))) == "disclosures"
