"""What every W3C credential says in the same words: who, about whom, since when, and how its standing is published."""

from wallet.model.credential import Claims, Described, Finding, Issuer, Json, Sealed, StatusEntry, Subject
from wallet.profiles import fields
from wallet.profiles.token_status import token_status

CONTEXT_2 = "https://www.w3.org/ns/credentials/v2"
CONTEXT_1 = "https://www.w3.org/2018/credentials/v1"
_SIZES = range(1, 65)


def contexts(claims: Claims) -> tuple[str, ...]:
    """The context addresses in order; objects among them are left out."""
    return fields.strings(claims.get("@context"))


def types(claims: Claims) -> tuple[str, ...]:
    """The types in order."""
    return fields.strings(claims.get("type", claims.get("@type")))


def is_version_1(claims: Claims) -> bool:
    """Whether the credential follows data model 1.1."""
    stated = contexts(claims)
    return CONTEXT_2 not in stated and CONTEXT_1 in stated


def describe(sealed: Sealed, findings: tuple[Finding, ...]) -> Described:
    """The members that all profiles share; a profile replaces what it knows better."""
    claims = sealed.claims
    return Described(
        id=fields.string(claims.get("id")),
        types=types(claims),
        issuer=issuer(claims.get("issuer")),
        subjects=tuple(subject(one) for one in fields.objects(claims.get("credentialSubject"))),
        name=fields.text(claims.get("name")),
        description=fields.text(claims.get("description")),
        valid_from=fields.moment(claims.get("validFrom") or claims.get("issuanceDate")),
        valid_until=fields.moment(claims.get("validUntil") or claims.get("expirationDate")),
        status=status(claims.get("credentialStatus")) + _of_token(sealed),
        schemas=schemas(claims.get("credentialSchema")),
        image=image(claims.get("image")),
        findings=findings,
    )


def _of_token(sealed: Sealed) -> tuple[StatusEntry, ...]:
    """What the token around the credential says of its standing, beside the credential's own entries."""
    if not sealed.signed:
        return ()
    return token_status(sealed.claims) or token_status(sealed.payload)


def issuer(value: Json) -> Issuer:
    """The issuer, with whatever of a profile it carries."""
    about = fields.first(value)
    parent = fields.first(about.get("parentOrg"))
    return Issuer(
        id=fields.identifier(value) or "",
        name=fields.text(about.get("name")),
        url=fields.string(about.get("url")),
        country=country(about) or country(parent),
        image=image(about.get("image")),
        parent=fields.text(parent.get("name")).best() or None,
    )


def country(profile: Claims) -> str | None:
    """The country of an organisation's address: its code where stated, else its name."""
    address = fields.first(profile.get("address"))
    return fields.string(address.get("addressCountryCode")) or fields.string(address.get("addressCountry"))


def subject(about: Claims) -> Subject:
    """Whom a credential speaks about."""
    return Subject(fields.string(about.get("id")), fields.text(about.get("name")))


def image(value: Json) -> str | None:
    """Where the picture is: an address or a `data:` URL."""
    return fields.identifier(value)


def schemas(value: Json) -> tuple[tuple[str, str], ...]:
    """Every named schema as (type, address)."""
    named = fields.objects(value)
    return tuple((fields.string(one.get("type")) or "", fields.string(one.get("id")) or "") for one in named)


def status(value: Json) -> tuple[StatusEntry, ...]:
    """Every status entry as written; the kinds are judged by their methods."""
    return tuple(_entry(one) for one in fields.objects(value))


def _entry(entry: Claims) -> StatusEntry:
    kind = fields.string(entry.get("type")) or ""
    listed_at = entry.get("statusListCredential") or entry.get("revocationListCredential") or entry.get("id")
    index = entry.get("statusListIndex", entry.get("revocationListIndex"))
    size = entry.get("statusSize", 1)
    return StatusEntry(
        type=kind,
        id=fields.string(entry.get("id")),
        purpose=fields.string(entry.get("statusPurpose")) or "",
        uri=fields.string(listed_at) or "",
        index=index if isinstance(index, str | int) and not isinstance(index, bool) else None,
        size=size if isinstance(size, int) and size in _SIZES else 0,
        options=entry,
    )
