"""Time stamps (RFC 3161): a signed statement that a digest was known at a moment."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from wallet.codec import der
from wallet.codec.der import Node
from wallet.errors import malformed, unsupported
from wallet.keys.certificates import public_key_of

_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_TST_INFO = bytes.fromhex("2a864886f70d0109100104")
_CONTENT_TYPE = bytes.fromhex("2a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
_CERTIFICATE_V1 = bytes.fromhex("2a864886f70d010910020c")
_CERTIFICATE_V2 = bytes.fromhex("2a864886f70d010910022f")
_NAMES = {bytes.fromhex(f"60864801650304020{at}"): name for at, name in ((1, "sha256"), (2, "sha384"), (3, "sha512"))}
_HASHES = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
_RSA = bytes.fromhex("2a864886f70d010101")
_RSA_WITH = {bytes.fromhex(f"2a864886f70d01010{at}"): name for at, name in zip("bcd", _NAMES.values(), strict=True)}
_ECDSA_WITH = {bytes.fromhex(f"2a8648ce3d04030{at}"): name for at, name in zip("234", _NAMES.values(), strict=True)}
CERTIFICATES = 10


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """What a stamp says: this digest was known at this moment. The certificates have the signer's first."""

    moment: datetime
    algorithm: str
    imprint: bytes
    certificates: tuple[bytes, ...]

    def covers(self, data: bytes) -> bool:
        """Whether these are the bytes that were stamped."""
        return hashlib.new(self.algorithm, data).digest() == self.imprint


def read(token: bytes) -> TimeStamp:
    """A stamp whose signature holds under the certificate it brings; whose that is, is for others to judge.

    Raises `WalletError`: MALFORMED `der`, `time-stamp` with `fault`, `certificate`; UNSUPPORTED `time-stamp-kind`.
    """
    kind, wrapped = _parts(der.parse(token), 2, 2)
    if kind.body != _SIGNED_DATA or wrapped.tag != 0xA0:
        raise malformed("time-stamp", fault="kind")
    _version, _digests, content, *rest = _parts(der.parse(wrapped.body), 4)
    content_kind, holder = _parts(content, 2, 2)
    if content_kind.body != _TST_INFO or holder.tag != 0xA0:
        raise malformed("time-stamp", fault="content")
    said = der.expect(der.parse(holder.body), der.OCTETS).body
    brought = tuple(part.whole for one in rest if one.tag == 0xA0 for part in one.parts())
    signers = [part for one in rest if one.tag == der.SET for part in one.parts()]
    if len(signers) != 1 or not 1 <= len(brought) <= CERTIFICATES:
        raise malformed("time-stamp", fault="signers")
    signer = _check_signer(signers[0], said, brought)
    algorithm, imprint, moment = _statement(said)
    return TimeStamp(moment, algorithm, imprint, (signer, *(one for one in brought if one != signer)))


def _statement(said: bytes) -> tuple[str, bytes, datetime]:
    _version, _policy, imprint, _serial, moment, *_rest = _parts(der.parse(said), 5)
    algorithm, digest = _parts(imprint, 2, 2)
    return _digest_name(algorithm), der.expect(digest, der.OCTETS).body, der.moment(moment)


def _check_signer(info: Node, said: bytes, brought: tuple[bytes, ...]) -> bytes:
    """The certificate of the one who signed, by the digest in the signed attributes."""
    _version, _who, digest, attributes, algorithm, value, *_unsigned = _parts(info, 6)
    if attributes.tag != 0xA0:
        raise malformed("time-stamp", fault="attributes")
    stated = _attributes(attributes)
    name = _digest_name(digest)
    if stated.get(_CONTENT_TYPE, Node(0, b"", b"")).body != _TST_INFO:
        raise malformed("time-stamp", fault="content-type")
    if stated.get(_MESSAGE_DIGEST, Node(0, b"", b"")).body != hashlib.new(name, said).digest():
        raise malformed("time-stamp", fault="digest")
    signer = _named(stated, brought)
    _check_value(signer, algorithm, name, b"\x31" + attributes.whole[1:], der.expect(value, der.OCTETS).body)
    return signer


def _attributes(attributes: Node) -> dict[bytes, Node]:
    """Each attribute with its only value; one that stands twice is refused."""
    found: dict[bytes, Node] = {}
    for one in attributes.parts():
        kind, values = _parts(one, 2, 2)
        (value, *more) = values.parts() or (None,)
        if kind.body in found or more or value is None:
            raise malformed("time-stamp", fault="attributes")
        found[kind.body] = value
    return found


def _named(stated: dict[bytes, Node], brought: tuple[bytes, ...]) -> bytes:
    entry = stated.get(_CERTIFICATE_V2) or stated.get(_CERTIFICATE_V1)
    if entry is None:
        raise malformed("time-stamp", fault="certificate")
    name = "sha256" if _CERTIFICATE_V2 in stated else "sha1"
    fields = _parts(_parts(_parts(entry, 1)[0], 1)[0], 1)
    if fields[0].tag == der.SEQUENCE and name == "sha256":
        name = _digest_name(fields[0])
        fields = fields[1:]
    if not fields:
        raise malformed("time-stamp", fault="certificate")
    wanted = der.expect(fields[0], der.OCTETS).body
    for one in brought:
        if hashlib.new(name, one, usedforsecurity=False).digest() == wanted:
            return one
    raise malformed("time-stamp", fault="certificate")


def _check_value(signer: bytes, algorithm: Node, digest: str, said: bytes, value: bytes) -> None:
    key, kind = public_key_of(signer), _parts(algorithm, 1)[0].body
    try:
        if isinstance(key, rsa.RSAPublicKey) and (kind == _RSA or kind in _RSA_WITH):
            key.verify(value, said, padding.PKCS1v15(), _HASHES[_RSA_WITH.get(kind, digest)])
        elif isinstance(key, ec.EllipticCurvePublicKey) and kind in _ECDSA_WITH:
            key.verify(value, said, ec.ECDSA(_HASHES[_ECDSA_WITH[kind]]))
        else:
            raise unsupported("time-stamp-kind")
    except InvalidSignature:
        raise malformed("time-stamp", fault="signature") from None


def _digest_name(algorithm: Node) -> str:
    name = _NAMES.get(_parts(algorithm, 1)[0].body)
    if name is None:
        raise unsupported("time-stamp-kind")
    return name


def _parts(node: Node, least: int, most: int | None = None) -> tuple[Node, ...]:
    parts = der.expect(node, der.SEQUENCE).parts()
    if len(parts) < least or (most is not None and len(parts) > most):
        raise malformed("time-stamp", fault="parts")
    return parts
