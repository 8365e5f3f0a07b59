"""Credentials whose claims the holder may withhold one by one (RFC 9901).

Two vocabularies share the seal: SD-JWT VC (`dc+sd-jwt`, once `vc+sd-jwt`; claims beside `vct`) and the W3C
`vc+sd-jwt` (VC-JOSE-COSE section 3.2.1; the claims are a W3C credential). The members tell which it is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wallet.codec import strict_json, strict_time
from wallet.codec.json_span import pointer_to
from wallet.errors import WalletError, malformed, unsupported
from wallet.formats import compact
from wallet.formats.format import Format
from wallet.formats.leaves import label_of, leaves
from wallet.formats.sd_jwt_claims import process
from wallet.formats.token_claims import REGISTERED, Mapped
from wallet.formats.vc_jwt import seal_of
from wallet.model.credential import Claims, Finding, HiddenClaim, Json, Payload, Sealed
from wallet.model.presentation import Choice, Disclosure

NAME = "sd-jwt"
SUITE = "sd-jwt"
NEVER_HIDDEN = frozenset({"iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status"})
_UNPROTECTED = frozenset({"disclosures", "kb_jwt"})
_UNTYPED = frozenset({"", "jwt", "sd-jwt", "vc", "vp"})


@dataclass(frozen=True, slots=True)
class Parts:
    """An SD-JWT in pieces: its signed tokens (several only in the general JSON form), disclosures, key binding."""

    tokens: tuple[str, ...]
    disclosures: tuple[str, ...]
    key_binding: str | None

    @property
    def text(self) -> str:
        """The compact form, or for a JSON serialisation the compact form it is equivalent to (section 8)."""
        return "~".join([self.tokens[0], *self.disclosures, self.key_binding or ""])


def recognise(payload: Payload) -> bool:
    """A compact token followed by `~`, or a JSON serialisation that names disclosures."""
    text = compact.text_of(payload.data)
    if text is not None and "~" in text:
        return compact.is_compact(text.partition("~")[0])
    if payload.data.lstrip()[:1] != b"{" or b'"payload"' not in payload.data:
        return False
    try:
        return _is_json_form(strict_json.parse_object(payload.data))
    except WalletError:
        return False


def open_sealed(payload: Payload) -> Sealed:
    """The processed payload, each disclosure with its path, and the seal.

    Raises `WalletError`: UNSUPPORTED `token-type`, `sd-alg`; MALFORMED and LIMIT as `sd_jwt_claims.process`, and
    `must-not-be-hidden` for a claim that an SD-JWT VC may not disclose selectively.
    """
    parts = take_apart(payload.data)
    tokens = [compact.take_apart(text) for text in parts.tokens]
    kind = tokens[0].type
    if kind not in _UNTYPED and not kind.endswith("sd-jwt"):
        raise unsupported("token-type", type=kind[:64])
    written = compact.claims_of(tokens[0])
    processed = process(written, parts.disclosures)
    if "@context" in processed.claims:
        mapped = _w3c(processed.claims)
        claims, findings = mapped.document, mapped.findings
    else:
        _refuse_hidden(processed.hidden)
        claims, findings = processed.claims, _own_rules(kind, processed.claims)
    presents = kind.startswith("vp")
    return Sealed(
        format=NAME,
        payload_bytes=parts.text.encode(),
        claims=claims,
        proofs=tuple(seal_of(token, processed.claims, SUITE, presents) for token in tokens),
        payload=written,
        signed=tokens[0].signed,
        disclosures=processed.hidden,
        key_binding=parts.key_binding,
        findings=tuple(findings),
    )


def take_apart(data: bytes) -> Parts:
    """The pieces of an SD-JWT in any of its three serialisations; `WalletError(MALFORMED, rule="sd-jwt-form")`."""
    text = compact.text_of(data) or ""
    if text.startswith("{"):
        return _from_json(strict_json.parse_object(data))
    token, *rest = text.split("~")
    if not rest or not all(rest[:-1]):
        raise malformed("sd-jwt-form")
    return Parts((token,), tuple(rest[:-1]), rest[-1] or None)


def disclosures(sealed: Sealed) -> tuple[Disclosure, ...]:
    """Claims in a disclosure of their own may be withheld, everything else must be shown."""
    hidden = {one.path: one for one in sealed.disclosures}
    shown = [
        Disclosure(pointer_to(*path), label_of(path), value, Choice.MUST)
        for path, value in leaves(dict(sealed.claims))
        if not any(path[:length] in hidden for length in range(1, len(path) + 1))
    ]
    may = [Disclosure(pointer_to(*p), label_of(p), one.value, Choice.MAY) for p, one in hidden.items()]
    return (*shown, *may)


def _is_json_form(document: Claims) -> bool:
    if not isinstance(document.get("payload"), str):
        return False
    if document.keys() & _UNPROTECTED:
        return True
    return any(_header(one).keys() & _UNPROTECTED for one in _signatures(document))


def _signatures(document: Claims) -> list[dict[str, Any]]:
    several = document.get("signatures")
    return [one for one in (several if isinstance(several, list) else [document]) if isinstance(one, dict)]


def _header(signature: Claims) -> Claims:
    header = signature.get("header")
    return header if isinstance(header, dict) else {}


def _from_json(document: Claims) -> Parts:
    signatures = _signatures(document)
    texts = [(one.get("protected"), document.get("payload"), one.get("signature")) for one in signatures]
    if not texts or not all(isinstance(piece, str) for text in texts for piece in text):
        raise malformed("sd-jwt-form")
    if any(_header(one).keys() & _UNPROTECTED for one in signatures[1:]):
        raise malformed("sd-jwt-form")
    header = _header(signatures[0])
    if document.keys() & _UNPROTECTED:  # where drafts put them before RFC 9901 section 8
        raise malformed("sd-jwt-form")
    shown, binding = header.get("disclosures", []), header.get("kb_jwt")
    if not _all_text(shown) or not isinstance(binding, str | None):
        raise malformed("sd-jwt-form")
    return Parts(tuple(".".join(map(str, text)) for text in texts), tuple(shown), binding or None)


def _all_text(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and one and "~" not in one for one in value)


def _w3c(claims: Claims) -> Mapped:
    mapped = Mapped({name: value for name, value in claims.items() if name not in REGISTERED})
    mapped.party(claims.get("iss"), "issuer")
    if "exp" in claims and strict_time.numeric_date(claims["exp"]) is None:
        mapped.findings.append(Finding("numeric-date", "/exp"))
    return mapped


def _refuse_hidden(hidden: Iterable[HiddenClaim]) -> None:
    for one in hidden:
        if one.path[0] in NEVER_HIDDEN:
            raise malformed("must-not-be-hidden", name=str(one.path[0]))


def _own_rules(kind: str, claims: Claims) -> list[Finding]:
    unread = [name for name in ("nbf", "exp") if name in claims and strict_time.numeric_date(claims[name]) is None]
    findings = [Finding("numeric-date", f"/{name}") for name in unread]
    if not isinstance(claims.get("vct"), str):
        findings.append(Finding("vct-missing", "/vct"))
    if kind == "vc+sd-jwt":
        findings.append(Finding("old-token-type", fatal=False))
    elif kind != "dc+sd-jwt":
        findings.append(Finding("token-type", fatal="vct" in claims))
    return findings


FORMAT = Format(NAME, recognise, open_sealed, disclosures)
