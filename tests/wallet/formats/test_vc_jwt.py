import pytest

from tests.support.vectors import published
from tests.wallet.formats.tokens import payload, token
from wallet.errors import ErrorKind, WalletError
from wallet.formats.vc_jwt import FORMAT, key_name, open_sealed, recognise
from wallet.model.presentation import Choice

V1 = "https://www.w3.org/2018/credentials/v1"
V2 = "https://www.w3.org/ns/credentials/v2"
SUBJECT = {"id": "did:example:mira", "achievement": {"name": "Weaving"}}
OLD = {"@context": [V1], "type": ["VerifiableCredential"], "credentialSubject": SUBJECT}
NEW = {"@context": [V2], "type": ["VerifiableCredential"], "issuer": "did:example:uni", "credentialSubject": SUBJECT}


def codes(claims, **header):
    return [(one.code, one.at) for one in open_sealed(payload(token(claims, **header))).findings]


def test_version_1_claims_are_mapped_into_the_credential():
    claims = {"vc": OLD, "iss": "did:example:uni", "nbf": 1262373804, "exp": 1893456000, "jti": "urn:uuid:1"}

    sealed = open_sealed(payload(token({**claims, "sub": "did:example:mira"}, typ="JWT")))

    assert sealed.claims == {
        **OLD,
        "issuer": "did:example:uni",
        "id": "urn:uuid:1",
        "issuanceDate": "2010-01-01T19:23:24Z",
        "expirationDate": "2030-01-01T00:00:00Z",
    }
    assert sealed.findings == ()
    assert sealed.payload["nbf"] == 1262373804


def test_an_issuer_with_a_name_gets_its_identifier():
    claims = {"vc": {**OLD, "issuer": {"name": "Nordhavn"}}, "iss": "did:example:uni"}

    assert open_sealed(payload(token(claims))).claims["issuer"] == {"name": "Nordhavn", "id": "did:example:uni"}


def test_a_subject_without_identifier_gets_the_one_of_the_token():
    claims = {"vc": {**OLD, "credentialSubject": {"name": "x"}}, "sub": "did:example:mira"}

    assert open_sealed(payload(token(claims))).claims["credentialSubject"]["id"] == "did:example:mira"


@pytest.mark.parametrize(
    ("inside", "claim", "at"),
    [
        ({"issuer": "did:example:a"}, {"iss": "did:example:b"}, "/issuer"),
        ({"issuer": {"id": "did:example:a"}}, {"iss": "did:example:b"}, "/issuer"),
        ({"id": "urn:a"}, {"jti": "urn:b"}, "/id"),
        ({}, {"sub": "did:example:else"}, "/credentialSubject/id"),
        ({"issuanceDate": "2020-01-01T00:00:00Z"}, {"nbf": 1577836861}, "/issuanceDate"),
        ({"expirationDate": "2020-01-01T00:00:00Z"}, {"exp": 1577836801}, "/expirationDate"),
        ({"expirationDate": 5}, {"exp": 1577836801}, "/expirationDate"),
    ],
)
def test_a_token_that_contradicts_its_credential_is_found_out(inside, claim, at):
    assert codes({"vc": {**OLD, **inside}, **claim}) == [("claims-contradict", at)]


def test_fractions_of_a_second_are_no_contradiction():
    assert codes({"vc": {**OLD, "issuanceDate": "2020-01-01T00:00:00.9Z"}, "nbf": 1577836800}) == []


@pytest.mark.parametrize("value", ["2030-01-01", True, 10**15, [1]])
def test_a_date_that_is_no_number_is_found_out(value):
    assert codes({"vc": OLD, "exp": value}) == [("numeric-date", "/exp")]


def test_vc_jose_cose_takes_the_payload_as_the_credential():
    claims = {**NEW, "iss": "did:example:uni", "iat": 1700000000, "exp": 1900000000, "aud": "x", "cnf": {}}

    sealed = open_sealed(payload(token(claims, typ="vc+jwt", cty="vc", kid="did:example:uni#key-1")))

    assert sealed.claims == NEW
    proof = sealed.proofs[0]
    assert (proof.suite, proof.verification_method) == ("jwt", "did:example:uni#key-1")
    assert proof.purpose == "assertionMethod"
    assert (proof.created.year, proof.expires.year) == (2023, 2030)
    assert proof.options["cty"] == "vc"
    assert sealed.findings == ()


@pytest.mark.parametrize(
    ("extra", "found"),
    [
        ({"vc": "x"}, ("vc-claim", "/vc")),
        ({"vp": {}}, ("vc-claim", "/vp")),
        ({"iss": "did:example:other"}, ("claims-contradict", "/issuer")),
        ({"id": "urn:a", "jti": "urn:b"}, ("claims-contradict", "/id")),
        ({"exp": "2030-01-01T00:00:00Z"}, ("numeric-date", "/exp")),
    ],
)
def test_vc_jose_cose_has_rules_of_its_own(extra, found):
    assert codes({**NEW, **extra}, typ="vc+jwt") == [found]


def test_an_open_badges_token_sets_the_end_it_states_and_must_agree_with_its_start():
    badge = {**NEW, "validFrom": "2020-01-01T00:00:00Z"}

    sealed = open_sealed(payload(token({**badge, "nbf": 1577836800, "exp": 1893456000, "jti": "urn:a"}, typ="JWT")))

    assert sealed.claims == {**badge, "validUntil": "2030-01-01T00:00:00Z", "id": "urn:a"}
    assert codes({**badge, "nbf": 1577836900}) == [("claims-contradict", "/validFrom")]


def test_a_presentation_is_by_its_holder_for_its_audience():
    inside = {"@context": [V1], "type": ["VerifiablePresentation"], "verifiableCredential": []}

    sealed = open_sealed(
        payload(token({"vp": inside, "iss": "did:example:mira", "aud": "https://a.example", "nonce": "n", "exp": 9}))
    )

    proof = sealed.proofs[0]
    assert sealed.claims == {**inside, "holder": "did:example:mira"}
    assert (proof.purpose, proof.domains, proof.challenge) == ("authentication", ("https://a.example",), "n")


@pytest.mark.parametrize("kind", ["kb+jwt", "at+jwt", "statuslist+jwt", "dc+sd-jwt", "openid4vci-proof+jwt"])
def test_a_token_made_for_something_else_is_unsupported(kind):
    with pytest.raises(WalletError) as caught:
        open_sealed(payload(token(NEW, typ=kind)))
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.UNSUPPORTED, "token-type")


def test_a_token_without_a_credential_is_unsupported():
    with pytest.raises(WalletError) as caught:
        open_sealed(payload(token({"iss": "x", "vc": "y"})))
    assert caught.value.rule == "token-without-credential"


@pytest.mark.parametrize(
    ("header", "claims", "name"),
    [
        ({"kid": "did:a:b#c"}, {}, "did:a:b#c"),
        ({"kid": "#c"}, {"iss": "did:a:b"}, "did:a:b#c"),
        ({"kid": "c"}, {"iss": "did:a:b"}, "did:a:b#c"),
        ({"kid": "c"}, {"iss": "https://a.example"}, "c"),
        ({}, {"iss": "did:a:b"}, "did:a:b"),
        ({}, {"issuer": {"id": "did:a:b"}}, "did:a:b"),
        ({"jwk": {}}, {"iss": "did:a:b"}, ""),
        ({"kid": 5, "x5c": []}, {}, ""),
    ],
)
def test_the_key_goes_by_the_name_the_header_gives_it(header, claims, name):
    assert key_name(header, claims) == name


def test_every_leaf_of_a_token_is_signed_and_cannot_be_hidden():
    found = FORMAT.disclosures(open_sealed(payload(token(NEW, typ="vc+jwt"))))

    assert {one.choice for one in found} == {Choice.CANNOT_HIDE}
    assert [(one.path, one.label, one.value) for one in found if "achievement" in one.path] == [
        ("/credentialSubject/achievement/name", "name", "Weaving")
    ]


def test_assertions_of_the_old_badges_are_left_to_their_own_format():
    assert not recognise(payload(token({"badge": "x", "recipient": {}, "verify": {}})))
    assert not recognise(payload(token(NEW) + "~"))
    assert recognise(payload(token(NEW)))


def test_published_tokens_open():
    folder = published("02-vc-data-model")
    cases = sorted([*folder.glob("jwt-vc/*/*.txt"), *folder.glob("**/jose.txt"), *folder.glob("**/*-jose-minimal.txt")])

    for case in cases:
        assert open_sealed(payload(case.read_bytes())).claims["@context"], case

    assert len(cases) >= 10
