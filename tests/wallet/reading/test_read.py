import contextlib
import io
import json
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.counting import calls_of
from tests.wallet.formats.tokens import token
from wallet.errors import ErrorKind, WalletError
from wallet.model import limits
from wallet.model.credential import Credential, Presented
from wallet.present.picture import code_picture
from wallet.reading.read import read

V2 = "https://www.w3.org/ns/credentials/v2"
VC = {"@context": [V2], "type": ["VerifiableCredential"], "issuer": "did:x:y", "credentialSubject": {"id": "a:b"}}
CLR = {**VC, "type": ["VerifiableCredential", "ClrCredential"]}
NASTY = (
    b"[" * 4_000_000,
    b'{"a":' * 700_000,
    b'{"@context":["' + V2.encode() + b'"],"type":["VerifiableCredential"],"x":"' + b"\\u0041" * 600_000 + b'"}',
    b'{"type":"VerifiableCredential","x":[' + b"1e300," * 19_000 + b"1]}",
    b"eyJhbGciOiJFUzI1NiJ9." + b"A" * 4_000_000 + b".A",
    b"eyJhbGciOiJFUzI1NiJ9.e30.A~" + b"A~" * 2_000_000,
    b"<svg http://openbadges.org " + b"<a>" * 1_000_000,
    b"CAIRN1:" + b"0" * 4_000_000,
    b"\x89PNG\r\n\x1a\niTXtopenbadges\0" + b"\0" * 4_000_000,
    b"PK\x03\x04" + b"PK\x01\x02" * 900_000,
    b"a" * 4_000_000 + b".",
    b"data:application/vc;" + b";a=b" * 900_000,
    b" " * 4_000_000 + b"{",
    b'"' * 4_000_000,
)


def encode(value) -> bytes:
    return json.dumps(value).encode()


def error_of(data: bytes) -> WalletError:
    with pytest.raises(WalletError) as caught:
        read(data, "file")
    return caught.value


def outcome(data: bytes) -> object:
    """What came of it: the kind of thing read, or the kind of error; any other exception is a defect."""
    try:
        return type(read(data).items[0])
    except WalletError as error:
        return error.kind


def archive(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members:
            made.writestr(name, data)
    return out.getvalue()


def test_one_credential_keeps_its_bytes():
    data = b" " + encode(VC) + b"\n"

    (found,) = read(data).items

    assert isinstance(found, Credential)
    assert (found.source, found.carrier, found.profile) == (data, "json", "vcdm-2")
    assert found.sealed.format == "data-integrity"


def test_credentials_of_a_presentation_keep_exactly_their_own_bytes():
    inner, text = json.dumps(VC, indent=3), token(VC, typ="vc+jwt")
    envelope = {"@context": V2, "type": "EnvelopedVerifiableCredential", "id": f"data:application/vc+jwt,{text}"}
    inside = f"[{inner} , {json.dumps(envelope)}]"
    data = f'{{"@context":["{V2}"],"type":"VerifiablePresentation","verifiableCredential":{inside}}}'

    (found,) = read(data.encode()).items

    assert isinstance(found, Presented)
    assert [one.source for one in found.credentials] == [inner.encode(), text.encode()]
    assert found.sealed.findings == ()
    for one in found.credentials:
        assert read(one.source).items[0].claims == one.claims


def test_credentials_inside_a_token_keep_the_bytes_of_its_payload():
    old = {"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiablePresentation"]}
    text = token({"vp": {**old, "verifiableCredential": [VC, token(VC, typ="vc+jwt")]}, "iss": "did:x:h"})

    (found,) = read(text.encode()).items

    assert isinstance(found, Presented)
    assert (found.holder, found.sealed.format) == ("did:x:h", "vc-jwt")
    assert json.loads(found.credentials[0].source) == VC
    assert found.credentials[1].source == token(VC, typ="vc+jwt").encode()


def test_what_cannot_be_read_inside_a_presentation_is_told_beside_the_rest():
    data = encode({"@context": [V2], "type": "VerifiablePresentation", "verifiableCredential": [VC, "text", 5]})

    (found,) = read(data).items

    assert isinstance(found, Presented)
    assert len(found.credentials) == 1
    assert [(one.at, one.rule) for one in found.refused] == [("1", "plain-text"), ("2", "json-without-credential")]


def test_a_presentation_inside_a_presentation_is_refused():
    inner = {"@context": [V2], "type": "VerifiablePresentation", "verifiableCredential": [VC]}

    (found,) = read(encode({**inner, "verifiableCredential": [inner]})).items

    assert isinstance(found, Presented)
    assert [(one.at, one.rule, one.unsupported) for one in found.refused] == [("0", "presentation-inside", False)]


def test_parts_of_a_record_are_credentials_of_their_own():
    inside = [VC, token(VC, typ="vc+jwt"), "x"]
    data = encode({**CLR, "credentialSubject": {"id": "a:b", "verifiableCredential": inside}})

    (found,) = read(data).items

    assert isinstance(found, Credential)
    assert (found.profile, [one.profile for one in found.parts]) == ("clr-2", ["vcdm-2", "vcdm-2"])
    assert found.warnings == ("part-refused:plain-text",)


def test_records_inside_records_come_to_an_end():
    inner = VC
    for _ in range(8):
        inner = {**CLR, "credentialSubject": {"id": "a:b", "verifiableCredential": [inner]}}

    assert error_of(encode(inner)).rule == "credential-depth"


def test_all_that_one_file_holds_together_is_counted():
    half = [VC] * (limits.CREDENTIALS_PER_FILE // 2)
    record = {**CLR, "credentialSubject": {"id": "a:b", "verifiableCredential": half}}

    assert error_of(encode([record, record])).rule == "credentials-per-file"


def test_an_array_gives_each_credential_and_names_what_it_refuses():
    found = read(encode([VC, {"a": 1}, token(VC, typ="vc+jwt")]))

    assert [one.source for one in found.items] == [encode(VC), encode(token(VC, typ="vc+jwt"))]
    assert [(name, error.rule) for name, error in found.refused] == [("/1", "json-without-credential")]


def test_an_archive_is_opened_once_and_names_what_it_refuses():
    inner = archive(("x.json", encode(VC)))
    data = archive(("a.json", encode(VC)), ("b.txt", b"hello"), ("c.zip", inner), ("d.png", code_picture(token(VC))))

    found = read(data)

    assert [one.carrier for one in found.items] == ["json", "jwt"]
    assert [(name, error.rule) for name, error in found.refused] == [
        ("b.txt", "plain-text"),
        ("c.zip", "archive-without-credential"),
    ]


def test_a_document_gives_the_credential_that_is_attached_to_it():
    held = encode(VC)
    attached = b"7 0 obj\n<< /Type /EmbeddedFile /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (len(held), held)

    (found,) = read(b"%PDF-1.7\n" + attached).items

    assert (found.source, found.carrier) == (held, "json")


def test_a_code_that_asks_for_something_is_never_acted_on():
    assert error_of(code_picture("openid-credential-offer://?credential_offer=%7B%7D")).rule == "offer"
    assert error_of(code_picture("https://a.example/badge/1")).rule == "link"


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"hello", "plain-text"),
        (b"\x00\x01", "binary"),
        (b"\xff\xfe\xfd", "binary"),
        (b"%PDF-1.7", "pdf"),
        (b"<!DOCTYPE html>", "html"),
        (b"<?xml version='1.0'?><a/>", "xml"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture-without-credential"),
        (b"II*\x00", "picture-without-credential"),
        (b"-----BEGIN PUBLIC KEY-----", "pem"),
        (b"{}", "json-without-credential"),
        (b"[{}]", "json-without-credential"),
        (b"12", "json-without-credential"),
        (archive(), "archive-without-credential"),
    ],
)
def test_what_is_no_credential_is_called_what_it_seems_to_be(data, rule):
    error = error_of(data)

    assert (error.kind, error.rule) == (ErrorKind.NOT_A_CREDENTIAL, rule)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"openid-credential-offer://?credential_offer=%7B%7D", "offer"),
        (b"https://a.example/?credential_offer_uri=x", "offer"),
        (b"openid4vp://?request_uri=https://a.example", "request"),
        (b"https://a.example/x", "link"),
        (encode({**VC, "@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["EuropeanThing"]}), None),
    ],
)
def test_what_would_have_to_be_answered_or_fetched_is_unsupported(data, rule):
    if rule is None:
        assert read(data).items
    else:
        assert (error_of(data).kind, error_of(data).rule) == (ErrorKind.UNSUPPORTED, rule)


def test_more_than_one_file_may_hold_is_refused_unread():
    assert error_of(b" " * (limits.INPUT_BYTES + 1)).rule == "input-bytes"


@pytest.mark.parametrize("data", NASTY, ids=lambda data: data[:12].decode("latin-1"))
def test_hostile_input_is_answered_soon(data):
    def answered() -> None:
        with contextlib.suppress(WalletError):
            read(data[: limits.INPUT_BYTES])

    assert calls_of(answered) < 300_000


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5) | st.sampled_from([V2, "Achievement"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["@context", "type", "id", "issuer", "credentialSubject", "proof", "verifiableCredential"])
        | st.sampled_from(["achievement", "badge", "recipient", "verify", "payload", "signature", "validFrom"]),
        inner,
        max_size=5,
    ),
    max_leaves=20,
)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.binary(max_size=200) | st.builds(encode, JSON) | JSON.map(lambda claims: token(encode(claims)).encode()))
def test_whatever_comes_is_read_or_refused_with_a_reason(data):
    assert outcome(data) is not None


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from(["type", "issuer", "validFrom", "credentialSubject", "proof", "name"]), JSON))
def test_a_credential_with_odd_members_is_described_all_the_same(odd):
    types = {"type": ["VerifiableCredential", "OpenBadgeCredential"]}

    assert outcome(encode({**VC, **odd, **types})) in (Credential, ErrorKind.MALFORMED, ErrorKind.LIMIT)
