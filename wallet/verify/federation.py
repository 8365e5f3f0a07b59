"""OpenID Federation 1.0: a chain of entity statements at hand, from an issuer up to somebody the learner trusts.

Nothing is fetched and no trust mark is read. The top of the chain must itself stand in a trust list or among the
learner's own decisions; what the federation then vouches for are the keys in the issuer's metadata, and no others.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from wallet.codec import strict_time
from wallet.codec.iri import split_url
from wallet.errors import WalletError
from wallet.formats import compact
from wallet.keys import algorithms, jwk, jws
from wallet.model.credential import Claims, Json, walk
from wallet.model.keys import PublicKey
from wallet.model.reasons import BadSeal, CannotTell
from wallet.model.trust import TrustedIssuer, TrustList, TrustMaterial

TYPE = "entity-statement+jwt"
CONFIGURATION = "/.well-known/openid-federation"
CHAIN = 10
STATEMENTS = 100
_KEYS = 50
_CRITICAL = ("crit", "metadata_policy_crit")
_OF_FEDERATION = "federation_entity"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement at hand: whose, about whom, with which keys, since when here."""

    claims: Claims
    text: str
    since: datetime

    @property
    def issuer(self) -> str:
        """Who says it."""
        return str(self.claims.get("iss", ""))

    @property
    def subject(self) -> str:
        """About whom it is."""
        return str(self.claims.get("sub", ""))


@dataclass(frozen=True, slots=True)
class Chain:
    """Statements from the issuer's own up to the anchor's, each proven by keys that the next one states."""

    statements: tuple[Statement, ...]
    anchor: TrustedIssuer

    @property
    def since(self) -> datetime:
        """How long the whole chain has been at hand."""
        return min(one.since for one in self.statements)


def address(claims: Claims) -> str | None:
    """The address a statement is kept under; None for claims that are no statement."""
    issuer, subject = claims.get("iss"), claims.get("sub")
    if not isinstance(issuer, str) or not isinstance(subject, str) or not issuer.startswith("https://"):
        return None
    own = issuer.rstrip("/") + CONFIGURATION
    return own if issuer == subject else f"{own}?sub={subject}"


def may_be_federated(speaker: str) -> bool:
    """Whether an issuer of this name can have statements: entities are https addresses."""
    return speaker.startswith("https://")


def federated(
    speaker: str, keys: frozenset[tuple[object, bytes]], trust: TrustMaterial, now: datetime
) -> tuple[TrustList, TrustedIssuer] | None:
    """The anchor, as a list, and the issuer as its federation knows it; None unless one of these keys is listed."""
    if not may_be_federated(speaker):
        return None
    budget = [STATEMENTS]
    for chain in _chains(speaker, trust, now, (), budget):
        listed, name = _metadata(chain)
        if keys & {(one.kind, one.data) for one in listed}:
            source = TrustList(chain.anchor.id, chain.since, ())
            return source, TrustedIssuer(speaker, name)
    return None


def _chains(
    entity: str, trust: TrustMaterial, now: datetime, below: tuple[Statement, ...], budget: list[int]
) -> Iterator[Chain]:
    """Every proven chain from this entity up, `below` being what leads to it."""
    own = _at_hand({"iss": entity, "sub": entity}, trust, now, budget)
    if own is None or not _signed_by(own, _keys_of(own.claims)) or len(below) > CHAIN:
        return
    if below and not _signed_by(below[-1], _keys_of(own.claims)):
        return
    for _, line in trust.vouching(entity):
        if below and (line.key is None or _signed_by(own, {"": line.key})):
            yield Chain((*below, own), line)
    hints = own.claims.get("authority_hints")
    seen = {one.issuer for one in below} | {entity}
    for superior in hints if isinstance(hints, list) else []:
        if not isinstance(superior, str) or superior in seen:
            continue
        about = _at_hand({"iss": superior, "sub": entity}, trust, now, budget)
        if about is None or not _signed_by(own, _keys_of(about.claims)):
            continue
        if _constrained(about, (*below, own)):
            yield from _chains(superior, trust, now, (*below, own, about), budget)


def _at_hand(named: Claims, trust: TrustMaterial, now: datetime, budget: list[int]) -> Statement | None:
    """The statement about these two, in date, without anything critical that is not understood."""
    budget[0] -= 1
    place = address(named)
    material = trust.get(place) if place is not None and budget[0] >= 0 else None
    text = compact.text_of(material.data) if material else None
    if material is None or text is None:
        return None
    try:
        token = compact.take_apart(text)
        claims = compact.claims_of(token)
    except WalletError:
        return None
    if token.type != TYPE or any(one in claims for one in _CRITICAL):
        return None
    starts, ends = strict_time.numeric_date(claims.get("iat")), strict_time.numeric_date(claims.get("exp"))
    if starts is None or ends is None or not starts <= now < ends:
        return None
    if (claims.get("iss"), claims.get("sub")) != (named["iss"], named["sub"]):
        return None
    return Statement(claims, text, material.obtained_at)


def _keys_of(claims: Claims) -> Mapping[str, PublicKey]:
    """The usable keys of a set, by name; one without a name, or whose name stands twice, is left out."""
    return _read_keys(walk(claims, ("jwks", "keys")))


def _read_keys(listed: Json) -> Mapping[str, PublicKey]:
    found: dict[str, PublicKey] = {}
    twice: set[str] = set()
    for entry in listed[:_KEYS] if isinstance(listed, list) else []:
        name = entry.get("kid") if isinstance(entry, Mapping) else None
        try:
            key = jwk.decode(entry)
        except WalletError:
            continue
        if isinstance(name, str) and name:
            twice |= {name} & found.keys()
            found[name] = key
    return {name: key for name, key in found.items() if name not in twice}


def _signed_by(statement: Statement, keys: Mapping[str, PublicKey]) -> bool:
    """Whether one of these keys signed it: the one its header names, or the only one where none has a name."""
    token = compact.take_apart(statement.text)
    key = keys.get("") or keys.get(str(token.header.get("kid", "")))
    if key is None:
        return False
    try:
        algorithms.verify(jws.check_header(token.header), key, token.signed, token.signature)
    except (BadSeal, CannotTell):
        return False
    return True


def _constrained(about: Statement, below: tuple[Statement, ...]) -> bool:
    """Whether the constraints of a superior let everything below pass (section 6.2)."""
    limits = about.claims.get("constraints", {})
    if not isinstance(limits, Mapping):
        return False
    entities = [one.subject for one in below if one.issuer == one.subject]
    longest = limits.get("max_path_length")
    if longest is not None and (not isinstance(longest, int) or len(entities) - 1 > longest):
        return False
    names = limits.get("naming_constraints", {})
    permitted, excluded = walk(names, ("permitted",)), walk(names, ("excluded",))
    hosts = [split_url(one).hostname or "" for one in entities]
    inside = permitted is None or all(_under(host, permitted) for host in hosts)
    return inside and not any(_under(host, excluded) for host in hosts if excluded is not None)


def _under(host: str, names: Json) -> bool:
    listed = [one.lower() for one in names if isinstance(one, str)] if isinstance(names, list) else []
    return any(host.endswith(one) if one.startswith(".") else host == one for one in listed)


def _leaves_keys(policy: Json, kind: str) -> bool:
    """Whether a policy says nothing about the keys of this kind of entity; one of another shape may say anything."""
    if policy is None:
        return True
    about = policy.get(kind, {}) if isinstance(policy, Mapping) else None
    return isinstance(about, Mapping) and "jwks" not in about


def _metadata(chain: Chain) -> tuple[tuple[PublicKey, ...], str]:
    """The keys the issuer says it signs with, as far as those above leave them, and its name in the federation."""
    own = walk(chain.statements[0].claims, ("metadata",))
    stated_kinds = own.items() if isinstance(own, Mapping) else ()
    kinds: dict[str, Json] = {name: one for name, one in stated_kinds if name != _OF_FEDERATION}
    above = [one.claims for one in chain.statements[1:] if one.issuer != one.subject]
    for claims in reversed(above):
        allowed = walk(claims, ("constraints", "allowed_entity_types"))
        if isinstance(allowed, list):
            kinds = {name: one for name, one in kinds.items() if name in allowed}
        kinds = {name: one for name, one in kinds.items() if _leaves_keys(claims.get("metadata_policy"), name)}
    for name in list(kinds):
        stated = walk(above[0], ("metadata", name, "jwks")) if above else None
        if stated is not None:
            kinds[name] = {"jwks": stated}
    keys = tuple(key for one in kinds.values() for key in _read_keys(walk(one, ("jwks", "keys"))).values())
    said = walk(above[0] if above else {}, ("metadata", _OF_FEDERATION, "organization_name"))
    name = said or walk(own, (_OF_FEDERATION, "organization_name"))
    return keys, name if isinstance(name, str) else ""
