"""The capsule of a record: all that its verification leans on, frozen with it, so that it can be verified for ever."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import cache

from wallet.codec import strict_json
from wallet.codec.jsonld.contexts import Contexts, tables
from wallet.errors import ErrorKind, WalletError
from wallet.model.capsule import Capsule, Frozen
from wallet.model.credential import Credential, Proof
from wallet.model.reasons import BadSeal
from wallet.model.report import Leaned, VerificationReport
from wallet.model.trust import Material, MaterialOrigin, Policy, ResourceKind, TrustList, TrustMaterial
from wallet.proofs.x5c import chain_of
from wallet.service.answers import Opened
from wallet.service.kept import credential_in
from wallet.vault.vault import Vault
from wallet.verify.as_of import trust_as_of
from wallet.verify.at_hand import named_contexts
from wallet.verify.leaning import compared
from wallet.verify.run import verify
from wallet.verify.trust_list import read_trust_list, write_trust_list

_JSON_LD = "application/ld+json"
_CONTEXT = ResourceKind.CONTEXT.value
_LIST = ResourceKind.TRUST_LIST.value


def capsule(vault: Vault, record_id: str) -> Capsule:
    """The capsule of a kept credential. Raises WalletError(NOT_FOUND)."""
    return Capsule(record_id, vault.capsules.of(record_id))


def freeze(
    vault: Vault,
    record_id: str,
    credential: Credential,
    report: VerificationReport,
    trust: TrustMaterial,
    now: datetime,
) -> int:
    """Freezes what the report leaned on, inside the running transaction; how many pieces are new."""
    return vault.capsules.freeze(record_id, pieces_of(credential, report, trust), now)


def pieces_of(credential: Credential, report: VerificationReport, trust: TrustMaterial) -> tuple[Material, ...]:
    """Every piece a report leaned on, with the program's own contexts and the line of the list that vouches."""
    leaned = [trust.held[one.uri] for one in _all_leaned(report) if one.uri in trust.held]
    metadata = trust.get(next(iter(credential.described.types), ""))
    found = {one.uri: one for one in (*leaned, *([metadata] if metadata else []))}
    contexts = [context for one in found.values() for context in _contexts_in(one)]
    return (*found.values(), *_contexts(credential, contexts), *_vouchers(credential, report, trust))


def seeing(vault: Vault, record_id: str, trust: TrustMaterial) -> TrustMaterial:
    """What is at hand, with the record's capsule wherever that has something newer, or the only copy."""
    newest = {one.uri: one for one in vault.capsules.of(record_id) if one.kind != _LIST and not _is_ours(one)}
    more = {uri: vault.capsules.material(one) for uri, one in newest.items() if _counts(one, trust)}
    return replace(trust, held={**trust.held, **more}) if more else trust


def verified_as_of(
    vault: Vault, record_id: str, day: date, trust: TrustMaterial, policy: Policy, now: datetime
) -> Opened:
    """One kept credential, judged by what was so at the end of a day (UTC), or now where that is still to come.

    Raises WalletError(BAD_ARGUMENT `as-of-future`) for a day of which nobody can know.
    """
    if day > now.date():
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="as-of-future", detail=day.isoformat())
    moment = min(datetime.combine(day, time(23, 59, 59), UTC), now)
    record = vault.records.get(record_id)
    credential = credential_in(record)
    today = seeing(vault, record_id, trust)
    asked = verify(credential, today, policy, now)
    addresses = {one.uri for one in _all_leaned(asked)} | {need.uri for need in asked.needs}
    pieces = list(_ever(vault, record_id, addresses, trust))
    lists = (*vault.trust.lists_as_of(moment), *_frozen_lists(vault, record_id, moment))
    then = trust_as_of(pieces, _by_name(lists), moment)
    report = replace(verify(credential, then, policy, moment), as_of=moment)
    return Opened(record, credential, report, vault.log.of(record_id))


def _ever(vault: Vault, record_id: str, addresses: set[str], trust: TrustMaterial) -> Iterator[Material]:
    """Every piece ever at hand at the addresses a verification of the record asks for."""
    frozen = {one for one in vault.capsules.of(record_id) if one.kind != _LIST and not _is_ours(one)}
    frozen |= {one for uri in addresses for one in vault.capsules.at(uri) if one.kind != _LIST and not _is_ours(one)}
    for one in sorted(frozen, key=lambda piece: (piece.uri, piece.obtained_at, piece.sha256)):
        yield vault.capsules.material(one)
    yield from trust.held.values()


def _counts(piece: Frozen, trust: TrustMaterial) -> bool:
    held = trust.get(piece.uri)
    return held is None or held.obtained_at < piece.obtained_at


def _is_ours(piece: Frozen) -> bool:
    """Whether it is a context that the program still has itself."""
    return piece.kind == _CONTEXT and piece.uri in tables()


def _all_leaned(report: VerificationReport) -> Iterator[Leaned]:
    yield from report.leaned
    for part in report.parts:
        yield from _all_leaned(part)


def _contexts_in(material: Material) -> set[str]:
    """The contexts a sealed document is read in; a plain one is read without any."""
    try:
        content = strict_json.parse_object(material.data)
    except WalletError:
        return set()
    return named_contexts(content) if "proof" in content else set()


def _contexts(credential: Credential, more: Iterable[str]) -> Iterator[Material]:
    """The program's contexts as files that any JSON-LD processor reads, for the day the program has them no more."""
    for url in sorted((named_contexts(credential.claims) | set(more)) & tables().keys()):
        yield Material(url, _context_file(url), compared(url), MaterialOrigin.BUNDLED, _JSON_LD, _CONTEXT)


@cache
def _context_file(url: str) -> bytes:
    definition = Contexts.bundled().definition(url)
    return json.dumps({"@context": definition}, sort_keys=True, ensure_ascii=False).encode()


def _vouchers(credential: Credential, report: VerificationReport, trust: TrustMaterial) -> Iterator[Material]:
    """Of each list that vouches for the issuer, its line; of one that certificates lead to, the authority."""
    lines = {listed.name: (listed, line) for listed, line in trust.vouching(report.issuer_id)}
    for listed in trust.lists:
        if listed.as_of is None or listed.own:
            continue
        issuers = (lines[listed.name][1],) if listed.name in lines else ()
        authorities = tuple(_leading(credential.sealed.proofs, listed.authorities))
        services = tuple(one for one in listed.services if any(_leading(credential.sealed.proofs, (one.certificate,))))
        if issuers or authorities or services:
            entry = replace(listed, issuers=issuers, authorities=authorities, services=services)
            data = write_trust_list(entry)
            yield Material(listed.name, data, listed.as_of, MaterialOrigin.AT_IMPORT, "application/json", _LIST)


def _leading(proofs: tuple[Proof, ...], authorities: tuple[bytes, ...]) -> Iterator[bytes]:
    chains = [chain for one in proofs if "x5c" in one.options and (chain := _chain(one))]
    if not authorities or not chains:
        return
    from wallet.keys.certificates import issued_by  # slow to import, and seldom needed

    for authority in authorities:
        if any(issued_by(one, authority) for chain in chains for one in chain):
            yield authority


def _chain(proof: Proof) -> tuple[bytes, ...]:
    try:
        return chain_of(proof)
    except BadSeal:
        return ()


def _frozen_lists(vault: Vault, record_id: str, moment: datetime) -> Iterator[TrustList]:
    for one in vault.capsules.of(record_id):
        if one.kind == _LIST and one.obtained_at <= moment:
            yield read_trust_list(vault.capsules.material(one).data)


def _by_name(lists: tuple[TrustList, ...]) -> tuple[TrustList, ...]:
    """One list of each name; what the vault still holds of it comes first."""
    found: dict[tuple[str, bool], TrustList] = {}
    for one in lists:
        found.setdefault((one.name, one.own), one)
    return tuple(found.values())
