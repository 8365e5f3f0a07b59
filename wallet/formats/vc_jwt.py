"""Credentials and presentations sealed as one token.

Three spellings: VC-JWT of data model 1.1 (section 6.3.1, the credential in `vc`), VC-JOSE-COSE (section 3.1.1, the
payload is the credential) and the Open Badges 3.0 token (section 8.2, payload plus registered claims).
"""

from wallet.codec import strict_json, strict_time
from wallet.codec.iri import is_absolute_uri
from wallet.errors import WalletError, unsupported
from wallet.formats import compact
from wallet.formats.compact import Compact
from wallet.formats.format import Format
from wallet.formats.leaves import signed_as_a_whole
from wallet.formats.token_claims import REGISTERED, Mapped, identifier
from wallet.model.credential import Claims, Finding, Json, Payload, Proof, Sealed

NAME = "vc-jwt"
SUITE = "jwt"
_JOSE = frozenset({"vc+jwt", "vp+jwt", "vc+ld+jwt", "vp+ld+jwt", "vc+ld+json+jwt", "vp+ld+json+jwt"})
_TYPES = _JOSE | {"", "jwt", "jws", "jose", "vc", "vp", "vc+ld+json", "vp+ld+json"}
_PLAIN = frozenset({"", "jwt", "jws", "jose"})
_MEMBERS = frozenset(
    {"vc", "vp", "vct", "@context", "type", "verifiableCredential", "jwks", "keys", "verificationMethod", "publicKey"}
)
_STARTS = ("validFrom", "issuanceDate")
_ENDS = ("validUntil", "expirationDate")


def recognise(payload: Payload) -> bool:
    """A compact token, unless its claims are those of an Open Badges 2.0 assertion, or of nothing known here."""
    text = compact.text_of(payload.data)
    if text is None or not compact.is_compact(text):
        return False
    claims = compact.peek(text)
    return not is_assertion(claims) and not is_foreign(text, claims)


def is_foreign(text: str, claims: Claims) -> bool:
    """Whether a signed token names no purpose and has no member of a credential, a presentation or a set of keys."""
    if not claims or _MEMBERS & claims.keys() or is_assertion(claims):
        return False
    try:
        return compact.take_apart(text).type in _PLAIN
    except WalletError:
        return False


def is_assertion(claims: Claims) -> bool:
    """Whether a token's claims are a signed assertion of Open Badges 1.x or 2.x."""
    return "badge" in claims and ("recipient" in claims or "verify" in claims or "verification" in claims)


def open_sealed(payload: Payload) -> Sealed:
    """The credential inside, its registered claims mapped in, and the token's seal.

    Raises `WalletError`: UNSUPPORTED `token-type` for tokens made for something else (RFC 8725 section 3.11) and
    `token-without-credential`; MALFORMED as `compact.take_apart`.
    """
    token = compact.take_apart(compact.text_of(payload.data) or "")
    if token.type not in _TYPES:
        raise unsupported("token-type", type=token.type[:64])
    claims = compact.claims_of(token)
    mapped = _inside(token, claims)
    presents = "verifiableCredential" in mapped.document or "vp" in claims or token.type.startswith("vp")
    return Sealed(
        NAME,
        payload.data,
        mapped.document,
        (seal_of(token, claims, SUITE, presents),),
        claims,
        token.signed,
        findings=tuple(mapped.findings),
        contexts_written=strict_json.written(token.payload, "@context"),
    )


def seal_of(token: Compact, claims: Claims, suite: str, presents: bool = False) -> Proof:
    """The protected header and signature of a token as a proof; its key as the header names it."""
    audience = claims.get("aud")
    nonce = claims.get("nonce")
    return Proof(
        suite=suite,
        verification_method=key_name(token.header, claims),
        purpose="authentication" if presents else "assertionMethod",
        value=token.signature,
        options=token.header,
        created=strict_time.numeric_date(claims.get("iat")),
        expires=strict_time.numeric_date(claims.get("exp")),
        domains=tuple(one for one in (audience if isinstance(audience, list) else [audience]) if isinstance(one, str)),
        challenge=nonce if isinstance(nonce, str) else None,
    )


def key_name(header: Claims, claims: Claims) -> str:
    """The key's URL: `kid` itself, `kid` as a fragment of `iss`, the bare issuer, or "" where nothing names it."""
    issuer = identifier(claims.get("iss")) or identifier(claims.get("issuer")) or ""
    kid = header.get("kid")
    if not isinstance(kid, str) or not kid:
        return "" if "jwk" in header or "x5c" in header else issuer
    if kid.startswith("#"):
        return issuer + kid
    return kid if is_absolute_uri(kid) or not issuer.startswith("did:") else f"{issuer}#{kid}"


def _inside(token: Compact, claims: Claims) -> Mapped:
    inner = next((claims[name] for name in ("vc", "vp") if isinstance(claims.get(name), dict)), None)
    if inner is not None and token.type not in _JOSE:
        return _wrapped(inner, claims)
    if "@context" not in claims and "type" not in claims:
        raise unsupported("token-without-credential")
    mapped = Mapped({name: value for name, value in claims.items() if name not in REGISTERED | {"vc", "vp"}})
    mapped.findings += [Finding("vc-claim", f"/{name}") for name in ("vc", "vp") if name in claims]
    mapped.party(claims.get("iss"), _speaker(mapped.document))
    if token.type in _JOSE:
        _check_dates(claims, mapped)
        mapped.findings += _own_claims(claims, mapped.document)
    else:
        _map(claims, mapped)
    return mapped


def _wrapped(inner: Claims, claims: Claims) -> Mapped:
    mapped = Mapped(inner)
    mapped.party(claims.get("iss"), _speaker(inner))
    _map(claims, mapped)
    return mapped


def _map(claims: Claims, mapped: Mapped) -> None:
    mapped.text(claims.get("jti"), "id")
    if _speaker(mapped.document) == "holder":
        _check_dates(claims, mapped)
        return
    mapped.subject(claims.get("sub"))
    old = "issuanceDate" in mapped.document or "https://www.w3.org/2018/credentials/v1" in _contexts(mapped.document)
    mapped.date(claims.get("nbf"), "nbf", _STARTS[::-1] if old else _STARTS)
    mapped.date(claims.get("exp"), "exp", _ENDS[::-1] if old else _ENDS)


def _speaker(document: Claims) -> str:
    types = document.get("type")
    presents = "VerifiablePresentation" in (types if isinstance(types, list) else [types])
    return "holder" if presents or "verifiableCredential" in document else "issuer"


def _contexts(document: Claims) -> list[Json]:
    written = document.get("@context")
    return written if isinstance(written, list) else [written]


def _check_dates(claims: Claims, mapped: Mapped) -> None:
    # Here `iat`, `nbf` and `exp` speak of the signature (VC-JOSE-COSE section 3.1.3); the proof carries them.
    for name in ("iat", "nbf", "exp"):
        if name in claims and strict_time.numeric_date(claims[name]) is None:
            mapped.findings.append(Finding("numeric-date", f"/{name}", fatal=name != "iat"))


def _own_claims(claims: Claims, document: Claims) -> list[Finding]:
    contradicts = "jti" in claims and document.get("id", claims["jti"]) != claims["jti"]
    return [Finding("claims-contradict", "/id")] if contradicts else []


FORMAT = Format(NAME, recognise, open_sealed, signed_as_a_whole)
