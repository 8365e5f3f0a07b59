"""What will lapse: credentials that expire, status lists grown stale, issuers whose keys hang by one thread."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from wallet.codec.jsonld.contexts import Contexts
from wallet.dids import did_web, https_issuer
from wallet.errors import WalletError
from wallet.model.credential import Credential, StatusEntry
from wallet.model.reasons import BadSeal, CannotTell
from wallet.model.record import Row
from wallet.model.tick import Tick
from wallet.model.trust import Policy, TrustMaterial
from wallet.service.kept import credential_in
from wallet.supported import DIDS, STATUS
from wallet.vault.vault import Vault
from wallet.verify.case import Situation
from wallet.verify.lists import list_for
from wallet.verify.seals import credential_case

GOOD = "good"


@dataclass(frozen=True, slots=True)
class Lapse:
    """A credential whose time ends within the horizon."""

    row: Row
    at: datetime


@dataclass(frozen=True, slots=True)
class ListAge:
    """A status list that `credentials` kept ones lean on.

    `state` is "good" or the code of why nothing can be told from it; `stale_at` when the policy stops believing it.
    """

    uri: str
    credentials: int
    state: str
    obtained_at: datetime | None
    stale_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeySource:
    """Where an issuer's keys are known from: "identifier", "certificate", "material" or "trust-list", and which."""

    kind: str
    name: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class IssuerKeys:
    """An issuer of `credentials` kept ones; `known` counts sources independent of each other."""

    id: str
    name: str
    credentials: int
    sources: tuple[KeySource, ...]
    known: int

    @property
    def fragile(self) -> bool:
        """Whether nothing, or one source alone, could still prove these credentials."""
        return self.known < 2 and not any(one.kind == "identifier" for one in self.sources)


@dataclass(frozen=True, slots=True)
class Freshness:
    """The whole report as of a moment; `unread` are the ids of records whose bytes can no longer be read."""

    as_of: datetime
    lapses: tuple[Lapse, ...]
    lists: tuple[ListAge, ...]
    issuers: tuple[IssuerKeys, ...]
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leaning:
    """What one credential leans on: its status lists, and whether it brings a certificate; `read` where it can be."""

    lists: tuple[tuple[str, StatusEntry], ...] = ()
    certified: bool = False
    read: bool = True


class Survey:
    """What is known of the kept credentials, each read once; a record's bytes never change, so neither does this."""

    def __init__(self) -> None:
        self._known: dict[str, Leaning] = {}
        self._first: dict[str, Credential] = {}
        self._rows: tuple[Row, ...] = ()

    def left(self, vault: Vault) -> tuple[Row, ...]:
        """The kept credentials that have not been read yet."""
        self._rows = vault.records.rows()
        return tuple(row for row in self._rows if row.id not in self._known)

    def read(self, vault: Vault, row: Row) -> None:
        """Reads one credential."""
        try:
            credential = credential_in(vault.records.get(row.id))
        except WalletError:
            self._known[row.id] = Leaning(read=False)
            return
        lists = _lists(credential)
        for uri, _ in lists:
            self._first.setdefault(uri, credential)
        self._known[row.id] = Leaning(lists, any("x5c" in proof.options for proof in credential.sealed.proofs))

    def report(self, trust: TrustMaterial, policy: Policy, now: datetime, horizon: timedelta) -> Freshness:
        """The report over what `left` last found, all of it read since."""
        entries: dict[str, tuple[StatusEntry, int]] = {}
        certified: set[str] = set()
        unread: list[str] = []
        for row in self._rows:
            leaning = self._known[row.id]
            unread += [] if leaning.read else [row.id]
            if leaning.certified:
                certified.add(row.summary.issuer_id)
            for uri, entry in leaning.lists:
                first, count = entries.get(uri, (entry, 0))
                entries[uri] = (first, count + 1)
        situation = Situation(trust, policy, now, Contexts.bundled())
        ages = [_age(uri, self._first[uri], *found, situation) for uri, found in entries.items()]
        return Freshness(
            now,
            _lapses(self._rows, now, horizon),
            tuple(sorted(ages, key=lambda one: (one.state == GOOD, one.uri))),
            _issuers(self._rows, trust, certified),
            tuple(unread),
        )


def freshness(
    survey: Survey, vault: Vault, trust: TrustMaterial, policy: Policy, now: datetime, horizon: timedelta, tick: Tick
) -> Freshness:
    """Looks through all kept credentials, verifying only the status lists. Raises Cancelled through `tick`."""
    left = survey.left(vault)
    for place, row in enumerate(left):
        tick(place, len(left))
        survey.read(vault, row)
    tick(len(left), len(left))
    return survey.report(trust, policy, now, horizon)


def _lapses(rows: tuple[Row, ...], now: datetime, horizon: timedelta) -> tuple[Lapse, ...]:
    found = [Lapse(row, row.summary.valid_until) for row in rows if row.summary.valid_until is not None]
    return tuple(sorted((one for one in found if now <= one.at <= now + horizon), key=lambda one: one.at))


def _lists(credential: Credential) -> tuple[tuple[str, StatusEntry], ...]:
    """The status lists it names, each with the first entry that names it."""
    found: dict[str, StatusEntry] = {}
    for entry in credential.described.status:
        method = STATUS.get(entry.type)
        if method is None:
            continue
        try:
            uri = method.needs(entry).uri
        except (BadSeal, CannotTell):
            continue
        found.setdefault(uri, entry)
    return tuple(found.items())


def _age(uri: str, credential: Credential, entry: StatusEntry, count: int, situation: Situation) -> ListAge:
    """The list as the first credential that names it would find it."""
    method = STATUS[entry.type]
    material = situation.trust.get(uri)
    try:
        list_for(method.needs(entry), credential_case(credential, situation), method.signed)
        state = GOOD
    except (CannotTell, BadSeal) as trouble:
        state = trouble.reason.value
    obtained = material.obtained_at if material else None
    return ListAge(uri, count, state, obtained, obtained + situation.policy.max_list_age if obtained else None)


def _issuers(rows: tuple[Row, ...], trust: TrustMaterial, certified: set[str]) -> tuple[IssuerKeys, ...]:
    counted: dict[str, list[Row]] = {}
    for row in rows:
        counted.setdefault(row.summary.issuer_id, []).append(row)
    found = [_keys(issuer, own, trust, issuer in certified) for issuer, own in counted.items()]
    return tuple(sorted(found, key=lambda one: (not one.fragile, one.known, -one.credentials, one.id)))


def _keys(issuer: str, rows: list[Row], trust: TrustMaterial, certified: bool) -> IssuerKeys:
    sources = [KeySource("identifier", issuer)] if _carries_its_key(issuer) else []
    sources += [KeySource("certificate", issuer)] if certified else []
    different = {one.kind for one in sources}
    for address in _addresses(issuer):
        material = trust.get(address)
        if material is not None:
            sources.append(KeySource("material", address, material.obtained_at))
            different.add("material")  # its addresses are one publisher's
    for listed, line in trust.vouching(issuer):
        if line.key is not None:
            sources.append(KeySource("trust-list", listed.name, listed.as_of))
            different.add(f"list {listed.name}")
    return IssuerKeys(issuer, rows[0].summary.issuer_name, len(rows), tuple(sources), len(different))


def _carries_its_key(issuer: str) -> bool:
    method = next((one for one in DIDS.values() if issuer.startswith(one.prefix)), None)
    return method is not None and method.needs(issuer) is None


def _addresses(issuer: str) -> tuple[str, ...]:
    """Where a document with the issuer's keys may lie at hand."""
    try:
        if issuer.startswith(did_web.PREFIX):
            return issuer, did_web.document_url(issuer)
        if issuer.startswith("https://"):
            return issuer, https_issuer.metadata_url(issuer)
    except (BadSeal, CannotTell, WalletError, ValueError):
        return (issuer,)
    return (issuer,)
