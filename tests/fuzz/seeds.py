"""Good bytes for each reader to start from, made here; nothing in them is anybody's."""

import base64
import json
import os
import tempfile
from datetime import timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from tests.fuzz import mutants
from tests.fuzz.mutants import NOW
from tests.hostile import carriers, sd_jwts
from tests.hostile.forge import ISSUER, ISSUER_P256, document, options, proven, wire
from tests.hostile.forge import token as compact
from tests.support import authority as authorities
from tests.support import stamping, trusted_list
from wallet.carriers import qr_text
from wallet.codec import base45, base64url, multibase
from wallet.codec.jsonld.contexts import resources_root
from wallet.demo import materials as demo
from wallet.demo.cast import MIRA, demo_key
from wallet.demo.stack import stack_definition
from wallet.demo.status import bits
from wallet.keys import jwk, multikey
from wallet.model.keys import KeyKind
from wallet.model.presentation import Audience
from wallet.model.request import Ask, Request
from wallet.present.request import written
from wallet.stacks.ctdl_export import write_ctdl
from wallet.stacks.elm import write_elm
from wallet.stacks.read_definition import read_definition
from wallet.supported import CARRIERS
from wallet.vault import header as headers_
from wallet.vault.container import Front
from wallet.vault.header import Header, Wrap, WrapKind
from wallet.vault.kdf import CHEAPEST

ANCHOR, MIDDLE, LEAF = "https://federation.example", "https://ministry.example", "https://college.example"
CONTEXT = "https://terms.example/context/v1"
DID = "did:web:college.example"
KEY = demo_key("fuzz.example", KeyKind.P256)
HOLDER = demo_key("holder.fuzz.example", KeyKind.P256)
SIGNERS = {
    "leaf": demo_key(LEAF, KeyKind.P256),
    "about-leaf": demo_key(MIDDLE, KeyKind.P256),
    "middle": demo_key(MIDDLE, KeyKind.P256),
    "about-middle": demo_key(ANCHOR, KeyKind.P256),
    "anchor": demo_key(ANCHOR, KeyKind.P256),
}
SPAN = {"iat": int(NOW.timestamp()) - 1_000, "exp": int(NOW.timestamp()) + 1_000}


@cache
def whole() -> list[bytes]:
    """One good file of each form and carrier."""
    good = mutants.seeds()
    compact_text = compact(document()).decode()
    page = b'<!DOCTYPE html><script type="application/vp" id="presentation">' + good[0] + b"</script>"
    codes = "\n".join(qr_text.split(good[2], 10, 700)).encode()
    packed = carriers.archive([("a.json", good[0]), ("b.jwt", good[2])])
    address = f"data:application/vc+jwt,{compact_text}".encode()
    return [*good, page, codes, pdf(good[0]), packed, cose(good[0]), address]


def pdf(data: bytes) -> bytes:
    """A document with this attached."""
    spec = b"9 0 obj\n<< /Type/Filespec /F (a.json) /EF <</F 7 0 R>> >>\nendobj\n"
    head = b"7 0 obj\n<< /Length %d /Type /EmbeddedFile >>\nstream\n" % len(data)
    return b"%PDF-1.7\n" + head + data + b"\nendstream\nendobj\n" + spec + b"%%EOF"


def cose(data: bytes) -> bytes:
    """A COSE envelope around it."""
    import cbor2

    made: bytes = cbor2.dumps(cbor2.CBORTag(18, [cbor2.dumps({1: -7}), {}, data, bytes(64)]))
    return made


def carried(name: str) -> list[bytes]:
    """The good files this carrier says are its own."""
    (carrier,) = (one for one in CARRIERS if one.name == name)
    return [one for one in [*whole(), *pictures()] if carrier.recognise(one)]


@cache
def pictures() -> list[bytes]:
    """A code in each kind of picture."""
    import qrcode
    from PIL import Image

    code = qrcode.QRCode(box_size=2, border=2)
    code.add_data(qr_text.split(b"x" * 20, 100, 100)[0])
    matrix = code.get_matrix()
    drawn = Image.new("L", (len(matrix) * 2, len(matrix) * 2))
    drawn.putdata([0 if matrix[y // 2][x // 2] else 255 for y in range(drawn.height) for x in range(drawn.width)])
    found = []
    for form in ("PNG", "JPEG", "GIF", "BMP", "WEBP"):
        held = BytesIO()
        drawn.save(held, form)
        found.append(held.getvalue())
    return found


def claims() -> list[bytes]:
    """Documents of each kind, without their proofs."""
    found = [json.loads(one) for one in mutants.seeds() if one[:1] == b"{"]
    return [wire({name: value for name, value in one.items() if name != "proof"}) for one in found]


def tokens() -> list[bytes]:
    """Header, line break, payload."""

    def head(**members: Any) -> bytes:
        return wire({"alg": ISSUER.key.algorithm, "kid": ISSUER.method, "typ": "vc+jwt", **members})

    older = {"vc": document(), "iss": ISSUER.id, "nbf": SPAN["iat"], "sub": MIRA.id, "jti": "urn:x:1"}
    return [head() + b"\n" + wire(document()), head(typ="JWT") + b"\n" + wire(older)]


def sd_jwts_of() -> list[bytes]:
    """Claims, then the disclosures on their lines."""
    first = wire(sd_jwts.claims(_sd=True))
    return [b"\n".join([first, b'["c2FsdDE","grade","A"]', b'["c2FsdDI","date","2026-01-01"]']), first]


def statements() -> list[bytes]:
    """Documents in JSON-LD."""
    return [wire(document()), wire(proven(document(), options(ISSUER)) | {"@context": document()["@context"]})]


def contexts() -> list[bytes]:
    """A context with every feature that is taken, and a document that uses it."""
    terms = {
        "@version": 1.1,
        "@protected": True,
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "x": "https://terms.example/x#",
        "Course": {"@id": "x:Course", "@context": {"level": {"@id": "x:level", "@type": "xsd:int"}}},
        "name": {"@id": "x:name", "@container": "@language"},
        "part": {"@id": "x:part", "@type": "@id", "@container": "@set"},
        "raw": {"@id": "x:raw", "@type": "@json"},
        "of": {"@reverse": "x:has"},
        "list": {"@id": "x:list", "@container": "@list"},
        "graph": {"@id": "x:graph", "@container": "@graph"},
    }
    course = {"@id": "urn:x:1", "@type": "Course", "level": 6, "name": {"en": "Course"}, "part": ["urn:x:2"]}
    inner = {"list": [1, 2], "raw": {"a": [1.5]}, "graph": {"@id": "urn:y", "name": {"en": "y"}}}
    return [wire({"context": terms, "document": {"@context": CONTEXT, **course, **inner}})]


def statuses() -> list[bytes]:
    """An entry and its list, of each kind."""
    import gzip
    import zlib

    uri = "https://college.example/status/1"
    packed = "u" + base64url.encode(gzip.compress(bits({3}, 131_072), mtime=0))
    entry: dict[str, Any] = {"uri": uri, "index": "3", "purpose": "revocation", "size": 1}
    subject = {"id": f"{uri}#list", "statusPurpose": "revocation", "encodedList": packed}
    credential = {"id": uri, "credentialSubject": {"type": "BitstringStatusList", **subject}}
    older = {"id": uri, "credentialSubject": {"type": "StatusList2021", **subject, "encodedList": packed[1:]}}
    oldest = {"id": uri, "credentialSubject": {"type": "RevocationList2020", **subject, "encodedList": packed[1:]}}
    token = {"sub": uri, "status_list": {"bits": 1, "lst": base64url.encode(zlib.compress(bits({3}, 4_096)))}}
    plain = {"id": uri, "revokedCredential": [{"id": "urn:x:1", "revoked": True}, "urn:x:2"]}
    ob2 = {"id": uri, "type": "RevocationList", "revokedAssertions": ["urn:x:1", {"id": "urn:x:2"}]}
    pairs = {
        "BitstringStatusListEntry": (entry, credential),
        "StatusList2021Entry": (entry, older),
        "RevocationList2020Status": (entry, oldest),
        "status_list": ({**entry, "index": 3}, token),
        "1EdTechRevocationList": ({**entry, "index": "urn:x:1"}, plain),
        "RevocationList": ({**entry, "index": "urn:x:1"}, ob2),
    }
    return [wire({"method": name, "entry": one, "claims": said}) for name, (one, said) in pairs.items()]


@cache
def authority() -> bytes:
    """The certificate of an authority."""
    return authorities.certificate(KEY, KEY, NOW - timedelta(days=9), organisation="Test Authority", authority=True)


@cache
def certificate() -> bytes:
    """A certificate by that authority."""
    where = stamping.published_at("https://authority.example/crl")
    return authorities.certificate(
        HOLDER, KEY, NOW - timedelta(days=9), names=(LEAF,), organisation_id="VATXX-1", more=where
    )


def pem(der: bytes, label: str = "CERTIFICATE") -> bytes:
    """DER as PEM."""
    return f"-----BEGIN {label}-----\n{base64.encodebytes(der).decode()}-----END {label}-----\n".encode()


def certificates() -> list[bytes]:
    """Certificates in DER and PEM, and a bare key."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = authorities.library_key(HOLDER).public_key()
    key = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return [certificate(), authority(), pem(certificate()) + pem(authority()), key]


def revocations() -> list[bytes]:
    """Revocation lists in DER and PEM."""
    made = [stamping.revocation_list(KEY, NOW, None), stamping.revocation_list(KEY, NOW, NOW)]
    return [*made, pem(made[1], "X509 CRL")]


def stamps() -> list[bytes]:
    """A time stamp."""
    leaf = stamping.stamping_certificate(HOLDER, KEY, NOW - timedelta(days=9))
    return [stamping.stamp(b"data", NOW, HOLDER, leaf)]


def trust_lists() -> list[bytes]:
    """A list in each form."""
    entry = {"id": ISSUER.id, "name": "College", "jwk": jwk.encode(ISSUER.key.public), "types": ["x"]}
    own = {"version": 1, "name": "List", "as_of": demo.AS_OF, "issuers": [entry]}
    own |= {"authorities": [base64.b64encode(authority()).decode()]}
    registry = {"meta": {"updated": demo.AS_OF}, "registry": {ISSUER.id: {"name": "College"}, DID: {}}}
    earlier = (("withdrawn", NOW - timedelta(days=99)),)
    services = trusted_list.service(authority(), NOW - timedelta(days=90), history=earlier)
    etsi = trusted_list.trusted_list(services, issued=NOW)
    return [wire(own), demo.trust_list(), wire(registry), pem(authority()), etsi]


def materials() -> list[bytes]:
    """Everything a person may bring for verification to lean on."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://x.example/s", "type": "object"}
    types = {"vct": "https://x.example/t", "name": "T"}
    profile = {"type": "Profile", "id": "https://x.example/p", "name": "P"}
    said = {"sub": "https://x.example/l", "iat": 1, "status_list": {"bits": 1, "lst": "eNo"}}
    listed = compact(said, typ="statuslist+jwt")
    plain = [wire(schema), wire(types), wire(profile), listed]
    return [*(data for _, data, _ in demo.materials()), *plain, *revocations()]


def federations() -> list[bytes]:
    """A chain of three, by name."""

    def keys(name: str) -> dict[str, Any]:
        return {"keys": [{**jwk.encode(SIGNERS[name].public), "kid": name}]}

    issuing = {"keys": [{**jwk.encode(ISSUER_P256.key.public), "kid": "k"}]}
    metadata = {"openid_credential_issuer": {"jwks": issuing}, "federation_entity": {"organization_name": "College"}}
    chain = {
        "leaf": {"iss": LEAF, "sub": LEAF, "jwks": keys("leaf"), "authority_hints": [MIDDLE], "metadata": metadata},
        "about-leaf": {"iss": MIDDLE, "sub": LEAF, "jwks": keys("leaf"), "constraints": {"max_path_length": 2}},
        "middle": {"iss": MIDDLE, "sub": MIDDLE, "jwks": keys("middle"), "authority_hints": [ANCHOR]},
        "about-middle": {"iss": ANCHOR, "sub": MIDDLE, "jwks": keys("middle"), "metadata_policy": {}},
        "anchor": {"iss": ANCHOR, "sub": ANCHOR, "jwks": keys("anchor")},
    }
    return [wire({name: {**one, **SPAN} for name, one in chain.items()})]


def schemas() -> list[bytes]:
    """A schema and a document that keeps to it."""
    schema = {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"type": ["string", "null"], "pattern": "^x", "minLength": 1}, "b": {"$ref": "#/$defs/n"}},
        "$defs": {"n": {"type": "number", "minimum": 0, "multipleOf": 0.5, "enum": [1, 2.5]}},
        "patternProperties": {"^c": {"items": {"anyOf": [{"const": 1}, {"not": {"type": "string"}}]}}},
        "additionalProperties": False,
        "if": {"required": ["b"]},
        "then": {"maxProperties": 5},
    }
    return [wire({"schema": schema, "document": {"a": "xy", "b": 2.5, "c1": [1, None]}})]


def identifiers() -> list[bytes]:
    """An identifier of each method and kind of key."""
    packed = base64url.encode(wire(jwk.encode(ISSUER_P256.key.public)))
    texts_ = [ISSUER.id, ISSUER_P256.id, MIRA.id, f"did:jwk:{packed}", f"{DID}:path", "did:ebsi:zabc", LEAF]
    return [one.encode() for one in texts_]


def did_documents() -> list[bytes]:
    """Documents with keys in several spellings."""
    one = f"{DID}#a"
    multi = {"id": one, "type": "Multikey", "controller": DID, "publicKeyMultibase": multikey.encode(ISSUER.key.public)}
    plain = {"id": "#b", "type": "JsonWebKey2020", "controller": DID, "publicKeyJwk": jwk.encode(HOLDER.public)}
    made = {"id": DID, "verificationMethod": [multi, plain], "assertionMethod": [one, "#b"], "alsoKnownAs": [LEAF]}
    return [wire(made), wire({"id": DID, "assertionMethod": [multi]})]


def definitions() -> list[bytes]:
    """The rules of the demonstration, and those in the program."""
    bundled = sorted((resources_root() / "qualifications").glob("*.json"))
    return [stack_definition(), *(one.read_bytes() for one in bundled)]


def exchanges() -> list[bytes]:
    """The same in other descriptions."""
    found = [read_definition(one) for one in definitions()]
    return [wire(write(one)[0]) for one in found for write in (write_ctdl, write_elm)]


def learners() -> list[bytes]:
    """A learner's units, and a decision."""
    unit = {"id": "a", "title": "A", "issuer": DID, "awarded": "2026-01-01"}
    unit |= {"verification": "verified", "status": "active"}
    more = {"credits": {"ECTS": "5"}, "levels": {"EQF": 6}, "tags": ["x"], "passed": True, "hours": "89"}
    made = {"definition": "d", "learner": "l", "asOf": "2026-11-23", "units": [{**unit, **more}]}
    letter = {"model": "stack-decision/1", "definition": "d", "kind": "accepted", "credential": "urn:c"}
    return [wire(made), wire([unit]), wire(letter)]


def requests() -> list[bytes]:
    """What a receiver asks for."""
    ask = Ask("Databases", ("urn:skill",), ("DB-1",), (ISSUER.id,), ("result",), ("Course",))
    return [written(Request(Audience("https://receiver.example", "n" * 16, NOW), "Receiver", (ask, Ask("x"))))]


def _header() -> Header:
    wrap = Wrap(WrapKind.PASSPHRASE, b"s" * 16, b"n" * 12, b"w" * 48, CHEAPEST)
    kept = Wrap(WrapKind.KEYRING, b"", b"n" * 12, b"w")
    return headers_.signed(Header(b"v" * 16, "abc123.db", 1, (wrap, kept)), b"k" * 32)


def headers() -> list[bytes]:
    """The header of a vault."""
    return [headers_.encode(_header())]


def fronts() -> list[bytes]:
    """The beginning of a backup."""
    return [Front(NOW, 7, _header()).encoded() + bytes(64), Front(NOW, 7, None).encoded() + bytes(64)]


@cache
def scratch() -> Path:
    """A file to hand bytes over in, where only a path is taken."""
    return Path(tempfile.mkdtemp(prefix="cairn-fuzz-"), f"{os.getpid()}.bin")


def queries() -> list[bytes]:
    """What a person types."""
    return [b'python level:>=6 issuer:uni "data base" awarded:<2026-01', b"is:valid skill:sql -title:x"]


def drawings() -> list[bytes]:
    """XML of the kinds that are read."""
    return [one for one in whole() if one.lstrip()[:4] == b"<svg"] + [trust_lists()[-1]]


def cbors() -> list[bytes]:
    """CBOR, as derived proofs and envelopes hold it."""
    import cbor2

    value = [b"sig", {1: b"x", "t": None}, [b"\0" * 32, True, -5], 2**40, "text"]
    return [cbor2.dumps(value), cbor2.dumps({"a": [1, [2, [3]]], 5: -(2**33)}), cose(b"{}")]


def texts() -> list[bytes]:
    """Text in each alphabet."""
    return [base45.encode(b"Course").encode(), multibase.encode_base58(b"Course").encode(), b"uQ291cnNl"]
