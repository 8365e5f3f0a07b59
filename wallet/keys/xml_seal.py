"""Enveloped signatures of XML files (XML Signature 1.1) in the one shape that trusted lists use.

The whole file is covered, by exclusive canonical form; every other reference must be inside the signature. Whatever is
of another shape is UNSUPPORTED, so that the caller can say "not checked" instead of guessing.
"""

import base64
import binascii
import hashlib
from xml.etree import ElementTree

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from wallet.codec.strict_xml import Element
from wallet.errors import malformed, unsupported
from wallet.keys.certificates import public_key_of

DS = "http://www.w3.org/2000/09/xmldsig#"
_MORE = "http://www.w3.org/2001/04/xmldsig-more#"
_PSS = "http://www.w3.org/2007/05/xmldsig-more#"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_ENVELOPED = f"{DS}enveloped-signature"
_DIGESTS = {
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    f"{_MORE}sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
_HASHES = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}
_SIGNATURES = {
    **{f"{_MORE}rsa-sha{size}": ("rsa", size) for size in _HASHES},
    **{f"{_MORE}ecdsa-sha{size}": ("ecdsa", size) for size in _HASHES},
    **{f"{_PSS}sha{size}-rsa-MGF1": ("pss", size) for size in _HASHES},
}
REFERENCES = 5


def sealed_by(data: bytes, root: Element) -> bytes | None:
    """The DER of the certificate whose key signed the whole file; None for a file without a signature.

    Whose certificate that is, is for others to judge. Raises `WalletError`: MALFORMED `xml-seal` for a signature that
    does not hold, UNSUPPORTED `xml-seal` for one of another shape.
    """
    signatures = [one for one in root.walk() if one.name == f"{DS} Signature"]
    if not signatures:
        return None
    if len(signatures) > 1 or signatures[0] not in root.children:
        raise unsupported("xml-seal")
    signature = signatures[0]
    info = _one(signature, "SignedInfo")
    _check_method(info, "CanonicalizationMethod", {_EXCLUSIVE})
    references = list(info.all(f"{DS} Reference"))
    if not 1 <= len(references) <= REFERENCES:
        raise unsupported("xml-seal")
    whole = [_check_reference(one, data, root, signature) for one in references]
    if sum(whole) != 1:
        raise unsupported("xml-seal")
    certificate = _certificate(signature)
    said = canonical(data, info, (root, signature))
    _check_value(info, _decoded(_one(signature, "SignatureValue")), said, certificate)
    return certificate


def canonical(data: bytes, element: Element, above: tuple[Element, ...]) -> bytes:
    """The exclusive canonical form of one element; `above` are the elements around it, the outermost first."""
    piece = data[element.start : element.end]
    inherited: dict[str, str] = {}
    for one in above:
        inherited |= one.declares
    missing = {prefix: uri for prefix, uri in inherited.items() if prefix not in element.declares}
    stated = "".join(
        f' xmlns{":" if prefix else ""}{prefix}="{_escaped(uri)}"' for prefix, uri in sorted(missing.items())
    )
    name = piece.split(None, 1)[0].split(b">", 1)[0].removesuffix(b"/")
    return _canonical(name + stated.encode() + piece[len(name) :])


def _canonical(data: bytes) -> bytes:
    return ElementTree.canonicalize(data.decode("utf-8-sig")).encode()


def _check_reference(reference: Element, data: bytes, root: Element, signature: Element) -> bool:
    """Whether this is the reference to the whole file; MALFORMED where the digest is another."""
    uri = reference.attributes.get("URI")
    chain = [
        one.attributes.get("Algorithm")
        for holder in reference.all(f"{DS} Transforms")
        for one in holder.all(f"{DS} Transform")
    ]
    inner = [step for holder in reference.all(f"{DS} Transforms") for one in holder.children for step in one.children]
    if inner or uri is None:
        raise unsupported("xml-seal")  # a prefix list or an expression changes what is covered
    named = root.attributes.get("Id")
    whole = uri == "" or (named is not None and uri == f"#{named}")
    if whole and chain == [_ENVELOPED, _EXCLUSIVE]:
        covered = _canonical(data[: signature.start] + data[signature.end :])
    elif not whole and chain == [_EXCLUSIVE]:
        target, above = _by_id(uri[1:], root, signature)
        covered = canonical(data, target, above)
    else:
        raise unsupported("xml-seal")
    algorithm = _one(reference, "DigestMethod").attributes.get("Algorithm", "")
    if algorithm not in _DIGESTS:
        raise unsupported("xml-seal")
    if hashlib.new(_DIGESTS[algorithm], covered).digest() != _decoded(_one(reference, "DigestValue")):
        raise malformed("xml-seal", fault="digest")
    return whole


def _by_id(name: str, root: Element, signature: Element) -> tuple[Element, tuple[Element, ...]]:
    """The element of this Id inside the signature, and all around it; an Id that stands twice names nothing."""
    if sum(one.attributes.get("Id") == name for one in root.walk()) != 1:
        raise unsupported("xml-seal")
    waiting: list[tuple[Element, tuple[Element, ...]]] = [(signature, (root,))]
    for one, above in waiting:
        if one.attributes.get("Id") == name:
            return one, above
        waiting += [(child, (*above, one)) for child in one.children]
    raise unsupported("xml-seal")


def _check_value(info: Element, value: bytes, said: bytes, certificate: bytes) -> None:
    kind, size = _SIGNATURES.get(_one(info, "SignatureMethod").attributes.get("Algorithm", ""), ("", ""))
    key, digest = public_key_of(certificate), _HASHES.get(size)
    try:
        if digest is not None and kind == "ecdsa" and isinstance(key, ec.EllipticCurvePublicKey):
            half = len(value) // 2
            pair = utils.encode_dss_signature(int.from_bytes(value[:half]), int.from_bytes(value[half:]))
            key.verify(pair, said, ec.ECDSA(digest))
        elif digest is not None and kind == "rsa" and isinstance(key, rsa.RSAPublicKey):
            key.verify(value, said, padding.PKCS1v15(), digest)
        elif digest is not None and kind == "pss" and isinstance(key, rsa.RSAPublicKey):
            key.verify(value, said, padding.PSS(padding.MGF1(digest), digest.digest_size), digest)
        else:
            raise unsupported("xml-seal")
    except InvalidSignature:
        raise malformed("xml-seal", fault="value") from None


def _certificate(signature: Element) -> bytes:
    """The signer's certificate: the only one, since nothing says which of several it is."""
    found = [one for one in _one(signature, "KeyInfo").walk() if one.name == f"{DS} X509Certificate"]
    if len(found) != 1:
        raise unsupported("xml-seal")
    return _decoded(found[0])


def _check_method(info: Element, name: str, allowed: set[str]) -> None:
    method = _one(info, name)
    if method.attributes.get("Algorithm") not in allowed or method.children:
        raise unsupported("xml-seal")


def _one(element: Element, name: str) -> Element:
    found = list(element.all(f"{DS} {name}"))
    if len(found) != 1:
        raise unsupported("xml-seal")
    return found[0]


def _decoded(element: Element) -> bytes:
    try:
        return base64.b64decode("".join(element.text.split()), validate=True)
    except (binascii.Error, ValueError):
        raise malformed("xml-seal", fault="base64") from None


def _escaped(uri: str) -> str:
    return uri.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
