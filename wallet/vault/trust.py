"""Who vouches for issuers: dated snapshots of trust lists, and the learner's own decisions."""

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wallet.codec import listed_services
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.trust import TrustedIssuer, TrustList, TrustService
from wallet.vault.database import Database
from wallet.vault.moments import from_micros, to_micros
from wallet.vault.statements import Line


class Trust:
    """Snapshots are kept, never changed; a newer one of the same name takes the older one's place in `lists`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, snapshot: TrustList, now: datetime) -> None:
        """Keeps a snapshot of somebody else's list."""
        with self._db.transaction():
            self._db.run(
                "INSERT INTO trust_list (name, as_of, added_at, issuers, authorities) VALUES (?, ?, ?, ?, ?)",
                snapshot.name,
                to_micros(snapshot.as_of),
                to_micros(now),
                _dumped([_line(one) for one in snapshot.issuers]),
                _dumped(_vouching(snapshot)),
            )

    def lists(self) -> tuple[TrustList, ...]:
        """The newest snapshot of each list by name, then, where there are any, the learner's own decisions."""
        return (*self._snapshots(newest_only=True), *self._own())

    def lists_as_of(self, moment: datetime) -> tuple[TrustList, ...]:
        """As `lists`, of what was so at a moment: by the date of each list, and of each decision."""
        sql = "SELECT name, as_of, issuers, authorities FROM trust_list WHERE coalesce(as_of, added_at) <= ?"
        rows = self._db.all(f"{sql} ORDER BY coalesce(as_of, added_at), seq", to_micros(moment))
        newest = {row[0]: _snapshot(row) for row in rows}
        decided = self._db.all(
            "SELECT line, decided_at FROM trust_decision WHERE decided_at <= ? ORDER BY issuer", to_micros(moment)
        )
        return (*newest.values(), *_own(decided))

    def snapshots(self) -> tuple[TrustList, ...]:
        """Every snapshot ever brought, oldest first."""
        return self._snapshots(newest_only=False)

    def remove_list(self, name: str) -> bool:
        """Forgets every snapshot of this name; False where there was none."""
        with self._db.transaction():
            return self._db.run("DELETE FROM trust_list WHERE name = ?", name) > 0

    def decide(self, issuer: TrustedIssuer, now: datetime) -> None:
        """Notes that the learner vouches for this issuer."""
        with self._db.transaction():
            self._db.run(
                "INSERT INTO trust_decision (issuer, line, decided_at) VALUES (?, ?, ?)"
                " ON CONFLICT (issuer) DO UPDATE SET line = excluded.line, decided_at = excluded.decided_at",
                issuer.id,
                _dumped(_line(issuer)),
                to_micros(now),
            )

    def withdraw(self, issuer_id: str) -> bool:
        """Takes the learner's word back; False where it was never given."""
        with self._db.transaction():
            return self._db.run("DELETE FROM trust_decision WHERE issuer = ?", issuer_id) > 0

    def _own(self) -> tuple[TrustList, ...]:
        return _own(self._db.all("SELECT line, decided_at FROM trust_decision ORDER BY issuer"))

    def _snapshots(self, newest_only: bool) -> tuple[TrustList, ...]:
        newest = "WHERE seq IN (SELECT max(seq) FROM trust_list GROUP BY name)" if newest_only else ""
        sql = f"SELECT name, as_of, issuers, authorities FROM trust_list {newest} ORDER BY seq"  # noqa: S608
        return tuple(_snapshot(row) for row in self._db.all(sql))


def written(listed: TrustList) -> dict[str, object]:
    """A list as plain JSON data, for a file outside the vault."""
    return {
        "name": listed.name,
        "as_of": listed.as_of.isoformat() if listed.as_of else None,
        "own": listed.own,
        "issuers": [_line(one) for one in listed.issuers],
        "authorities": [_text(one) for one in listed.authorities],
        **_of_services(listed),
    }


def read_back(plain: Mapping[str, Any]) -> TrustList:
    """What `written` wrote. Raises ValueError, KeyError, TypeError or AttributeError for anything else."""
    as_of = datetime.fromisoformat(plain["as_of"]) if plain["as_of"] else None
    issuers = tuple(_issuer(one) for one in plain["issuers"])
    if as_of is not None and as_of.tzinfo is None:
        raise ValueError("as_of")
    authorities = tuple(base64.b64decode(one, validate=True) for one in plain["authorities"])
    more = _services_back(plain)
    return TrustList(str(plain["name"]), as_of, issuers, plain["own"] is True, authorities, *more)


def _snapshot(row: Line) -> TrustList:
    issuers = tuple(_issuer(one) for one in json.loads(row[2]))
    kept = json.loads(row[3])
    about = kept if isinstance(kept, dict) else {"authorities": kept}
    authorities = tuple(base64.b64decode(one) for one in about["authorities"])
    return TrustList(row[0], from_micros(row[1]), issuers, False, authorities, *_services_back(about))


def _vouching(listed: TrustList) -> object:
    """The certificates of a list; with what is known of each service where it is a list of services."""
    authorities = [_text(one) for one in listed.authorities]
    return {"authorities": authorities, **_of_services(listed)} if listed.seal else authorities


def _of_services(listed: TrustList) -> dict[str, object]:
    if not listed.seal:
        return {}
    due = listed.next_update.isoformat() if listed.next_update else None
    services = [listed_services.written(one) for one in listed.services]
    return {"services": services, "next_update": due, "seal": listed.seal, "sealed_by": listed.sealed_by}


def _services_back(plain: Mapping[str, Any]) -> tuple[tuple[TrustService, ...], datetime | None, str, str]:
    if "services" not in plain:
        return (), None, "", ""
    due = datetime.fromisoformat(plain["next_update"]) if plain["next_update"] else None
    if due is not None and due.tzinfo is None:
        raise ValueError("next_update")
    services = tuple(listed_services.read_back(one) for one in plain["services"])
    return services, due, str(plain["seal"]), str(plain["sealed_by"])


def _own(rows: list[Line]) -> tuple[TrustList, ...]:
    if not rows:
        return ()
    issuers = tuple(_issuer(json.loads(row[0])) for row in rows)
    return (TrustList("", from_micros(max(int(row[1]) for row in rows)), issuers, own=True),)


def _line(issuer: TrustedIssuer) -> dict[str, object]:
    key = issuer.key
    spelled = {"kind": key.kind.value, "data": _text(key.data), "algorithm": key.algorithm} if key else None
    return {"id": issuer.id, "name": issuer.name, "key": spelled, "types": issuer.types}


def _issuer(line: Mapping[str, Any]) -> TrustedIssuer:
    key = line["key"]
    read = PublicKey(KeyKind(key["kind"]), base64.b64decode(key["data"]), key["algorithm"]) if key else None
    return TrustedIssuer(line["id"], line["name"], read, tuple(line["types"]))


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
