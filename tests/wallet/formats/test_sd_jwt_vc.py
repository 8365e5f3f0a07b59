import json

import pytest

from tests.support.vectors import published
from tests.wallet.formats.tokens import digest, disclosure, payload, token
from wallet.errors import ErrorKind, WalletError
from wallet.formats.sd_jwt_vc import FORMAT, NEVER_HIDDEN, disclosures, open_sealed, recognise, take_apart
from wallet.model.presentation import Choice

GRADE = disclosure("salt-1", "grade", "8.5")
SKILL = disclosure("salt-2", "weaving")
CLAIMS = {
    "iss": "https://nordhavn.example",
    "vct": "https://nordhavn.example/types/micro",
    "name": "Weaving",
    "_sd": [digest(GRADE)],
    "skills": ["dyeing", {"...": digest(SKILL)}],
}
WHOLE = f"{token(CLAIMS, typ='dc+sd-jwt')}~{GRADE}~{SKILL}~"
SPECIFIED = (
    ("rfc9901-examples/21.s5.2.sd-jwt-kb.txt", "rfc9901-examples/23.s5.2.json"),
    ("rfc9901-examples/34.sA.1.sd-jwt.txt", "rfc9901-examples/35.sA.1.json"),
    ("sd-jwt-vc-examples/07.s2.3.2.sd-jwt-kb.txt", "sd-jwt-vc-examples/08.s2.3.2.json"),
    ("sd-jwt-vc-examples/09.s2.3.2.sd-jwt.txt", "sd-jwt-vc-examples/10.s2.3.2.json"),
)


def rule_of(text: str) -> str:
    with pytest.raises(WalletError) as caught:
        open_sealed(payload(text))
    return caught.value.rule


@pytest.mark.parametrize(("presented", "processed"), SPECIFIED)
def test_published_presentations_give_exactly_the_published_payload(presented, processed):
    folder = published("03-sd-jwt")

    sealed = open_sealed(payload((folder / presented).read_bytes()))

    assert sealed.claims == json.loads((folder / processed).read_bytes())


def test_generated_presentations_give_exactly_what_their_maker_verified():
    cases = sorted(published("03-sd-jwt").glob("sd-jwt-python-generated/*/*/sd_jwt_presentation.txt"))

    for case in cases:
        expected = json.loads(case.with_name("verified_contents.json").read_bytes())
        assert open_sealed(payload(case.read_bytes())).claims == expected, case.parent.name

    assert len(cases) == 12


def test_what_is_signed_and_what_was_disclosed_are_kept_apart():
    sealed = open_sealed(payload(WHOLE))

    assert sealed.claims["grade"] == "8.5"
    assert sealed.claims["skills"] == ["dyeing", "weaving"]
    assert sealed.payload == CLAIMS
    assert sealed.signed == WHOLE.split("~")[0].rpartition(".")[0].encode()
    assert {one.path for one in sealed.disclosures} == {("grade",), ("skills", 1)}
    assert (sealed.proofs[0].suite, sealed.proofs[0].value) == ("sd-jwt", b"signature")
    assert sealed.key_binding is None
    assert sealed.findings == ()


def test_the_key_binding_is_what_follows_the_last_tilde():
    binding = token({"aud": "x"}, typ="kb+jwt")

    sealed = open_sealed(payload(WHOLE + binding))

    assert sealed.key_binding == binding
    assert sealed.payload_bytes == (WHOLE + binding).encode()


def test_both_json_serialisations_are_the_compact_form_they_stand_for():
    protected, body, signature = WHOLE.split("~")[0].split(".")
    header = {"disclosures": [GRADE, SKILL], "kb_jwt": "a.b.c"}
    flat = {"payload": body, "protected": protected, "signature": signature, "header": header}
    general = {"payload": body, "signatures": [{"protected": protected, "signature": signature, "header": header}]}

    for document in (flat, general):
        text = json.dumps(document)
        assert recognise(payload(text))
        assert open_sealed(payload(text)).payload_bytes == (WHOLE + "a.b.c").encode()


@pytest.mark.parametrize(
    "change",
    [
        {"header": {"disclosures": "x"}},
        {"header": {"disclosures": ["a~b"]}},
        {"header": {"disclosures": [""]}},
        {"header": {"disclosures": [], "kb_jwt": 5}},
        {"disclosures": [], "header": {"disclosures": []}},
        {"kb_jwt": "a.b.c", "header": {"disclosures": []}},
        {"protected": 5, "header": {"disclosures": []}},
        {"signatures": [{"protected": "e30", "signature": "x"}, {"header": {"disclosures": []}}]},
    ],
)
def test_a_json_serialisation_that_breaks_its_form_is_refused(change):
    protected, body, signature = WHOLE.split("~")[0].split(".")
    text = json.dumps({"payload": body, "protected": protected, "signature": signature} | change)

    assert rule_of(text) == "sd-jwt-form"


@pytest.mark.parametrize("text", [token(CLAIMS), WHOLE + "~", WHOLE.replace("~", "~~", 1)])
def test_what_is_not_ended_by_exactly_one_tilde_is_none(text):
    with pytest.raises(WalletError) as caught:
        take_apart(text.encode())
    assert caught.value.rule == "sd-jwt-form"


@pytest.mark.parametrize("name", sorted(NEVER_HIDDEN))
def test_what_judges_the_credential_may_not_be_withheld(name):
    text = disclosure("salt", name, {"a": 1})

    assert rule_of(f"{token({'_sd': [digest(text)]}, typ='dc+sd-jwt')}~{text}~") == "must-not-be-hidden"


@pytest.mark.parametrize("kind", ["JWT+x", "kb+jwt", "at+jwt", "statuslist+jwt"])
def test_a_token_made_for_something_else_is_not_taken_for_a_credential(kind):
    assert rule_of(f"{token(CLAIMS | {'_sd': [], 'skills': []}, typ=kind)}~") == "token-type"


@pytest.mark.parametrize(
    ("kind", "codes"),
    [("dc+sd-jwt", []), ("vc+sd-jwt", ["old-token-type"]), ("application/dc+sd-jwt", []), (None, ["token-type"])],
)
def test_old_and_missing_types_are_told(kind, codes):
    sealed = open_sealed(payload(f"{token({'vct': 'x'}, typ=kind)}~"))

    assert [one.code for one in sealed.findings] == codes


def test_without_vct_it_is_no_credential_of_this_kind():
    sealed = open_sealed(payload(f"{token({'name': 'x'}, typ='dc+sd-jwt')}~"))

    assert [(one.code, one.fatal) for one in sealed.findings] == [("vct-missing", True)]


def test_dates_that_are_no_numbers_are_findings():
    sealed = open_sealed(payload(f"{token({'vct': 'x', 'exp': '2030-01-01', 'nbf': True}, typ='dc+sd-jwt')}~"))

    assert [(one.code, one.at) for one in sealed.findings] == [("numeric-date", "/nbf"), ("numeric-date", "/exp")]


def test_a_w3c_credential_loses_the_claims_of_the_token():
    claims = {"@context": ["https://www.w3.org/ns/credentials/v2"], "iss": "did:x:y", "cnf": {}, "type": "T", "exp": 9}

    sealed = open_sealed(payload(f"{token(claims, typ='vc+sd-jwt')}~"))

    assert sealed.claims == {"@context": claims["@context"], "type": "T", "issuer": "did:x:y"}
    assert sealed.payload == claims


def test_only_what_has_a_disclosure_of_its_own_may_be_withheld():
    outer = disclosure("salt-7", "result", {"kind": "exam", "_sd": [digest(GRADE)]})
    sealed = open_sealed(payload(f"{token({'vct': 'x', '_sd': [digest(outer)]}, typ='dc+sd-jwt')}~{outer}~{GRADE}~"))

    found = {one.path: (one.label, one.choice) for one in disclosures(sealed)}

    assert found == {
        "/vct": ("vct", Choice.MUST),
        "/result": ("result", Choice.MAY),
        "/result/grade": ("grade", Choice.MAY),
    }


@pytest.mark.parametrize("text", ["", "~", "a.b.c~", "{}", '{"payload": "x"}', WHOLE.split("~")[0], "\xff~"])
def test_what_is_something_else_is_not_recognised(text):
    assert not recognise(payload(text))


def test_an_unsigned_token_is_refused():
    with pytest.raises(WalletError) as caught:
        FORMAT.open(payload(f"{token(CLAIMS, alg='none')}~{GRADE}~{SKILL}~"))

    assert (caught.value.kind, caught.value.rule) == (ErrorKind.MALFORMED, "unsigned-token")




def test_a_w3c_credential_with_an_end_that_is_no_number_is_told():
    claims = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"], "exp": "never"}
    sealed = open_sealed(payload(f"{token(claims, typ='vc+sd-jwt')}~"))

    assert [(one.code, one.at) for one in sealed.findings] == [("numeric-date", "/exp")]


@pytest.mark.parametrize("name", ["nbf", "exp"])
def test_each_date_that_is_no_number_is_told_by_name(name):
    sealed = open_sealed(payload(f"{token({'vct': 'x', name: 'y'}, typ='dc+sd-jwt')}~"))

    assert [(one.code, one.at) for one in sealed.findings] == [("numeric-date", f"/{name}")]


@pytest.mark.parametrize("text", ['{"payload": 5, "disclosures": []}', '{"payload": "x"}', '{"payload"', '["payload"'])
def test_json_that_names_no_disclosures_is_not_recognised(text):
    assert not recognise(payload(text))


def test_the_longest_type_that_is_told_is_cut():
    with pytest.raises(WalletError) as caught:
        open_sealed(payload(f"{token(CLAIMS | {'_sd': [], 'skills': []}, typ='x' * 100)}~"))
    assert caught.value.facts["type"] == "x" * 64
