"""What an open export brings beside credentials. Anybody can write such a file, and nothing in it is signed:

stacks, decisions and searches are a learner's notes and come along; material and words of trust could make a forgery
look genuine, and come only where the learner says that the export is his own.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from wallet.errors import ErrorKind, WalletError
from wallet.model import limits
from wallet.model.trust import Material, MaterialOrigin, ResourceKind, TrustList
from wallet.service.trusting import keep_material
from wallet.stacks.read_definition import read_definition
from wallet.vault import trust
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault
from wallet.verify.trust_list import read_trust_list

Line = Mapping[str, Any]
Bytes = Callable[[str], bytes]
"""The bytes of a file of the export. Raises WalletError(MALFORMED | LIMIT)."""
_NAME = 100
_DECISION = 1_000_000


def stacks(vault: Vault, lines: list[Line], read: Bytes, now: datetime) -> int:
    """Brings stacks that are new, and decisions where none was made here; how many of either came."""
    held, came = {one.id for one in vault.stacks.all()}, 0
    for line in lines:
        definition = _definition(line, read)
        if definition is None:
            continue
        stack_id = read_definition(definition).id
        with vault.transaction():
            if stack_id not in held:
                came += vault.stacks.add(KeptStack(stack_id, definition, min(_moment(line.get("added")) or now, now)))
            decided = dict(vault.stacks.decisions(stack_id))
            for name, value in _pairs(line.get("decisions")):
                if name not in decided:
                    vault.stacks.decide(stack_id, name, value, now)
                    came += 1
    return came


def searches(vault: Vault, lines: list[Line], now: datetime) -> int:
    """Brings saved searches whose name is free here; how many came."""
    saved, came = dict(vault.saved_searches.all()), 0
    for line in lines:
        name, text = line.get("name"), line.get("text")
        if isinstance(name, str) and isinstance(text, str) and 0 < len(name) <= _NAME and name not in saved:
            vault.saved_searches.save(name, text[: limits.SHOWN_TEXT_CHARACTERS], now)
            came += 1
    return came


def material(vault: Vault, lines: list[Line], read: Bytes, now: datetime) -> int:
    """Brings material that is new here or newer than ours; how many pieces came."""
    came = 0
    for line in lines:
        one = _material(line, read, now)
        held = vault.material.get(one.uri) if one is not None else None
        if one is not None and (held is None or held.obtained_at < one.obtained_at):
            keep_material(vault, (one,))
            came += 1
    return came


def capsules(vault: Vault, lines: list[Line], read: Bytes, now: datetime) -> int:
    """Puts evidence back into the capsules of records that are here; how many pieces are new to them."""
    came = 0
    with vault.transaction():
        for line in lines:
            one = _material(line, read, now)
            if one is None or not _is_readable(one):
                continue
            try:
                came += vault.capsules.freeze(str(line.get("record")), (one,), now)
            except WalletError as error:
                if error.kind is not ErrorKind.NOT_FOUND:
                    raise
    return came


def words_of_trust(vault: Vault, lines: list[Line], now: datetime) -> int:
    """Brings lists that are new here or newer than ours, and the learner's own word where there is none; how many."""
    known = {one.name: one.as_of for one in vault.trust.lists() if not one.own}
    vouched = {line.id for one in vault.trust.lists() if one.own for line in one.issuers}
    came = 0
    for listed in filter(None, map(_listed, lines)):
        with vault.transaction():
            if listed.own:
                for line in listed.issuers:
                    if line.id not in vouched:
                        vault.trust.decide(line, now)
                        came += 1
            elif listed.name not in known or (listed.as_of or now) > (known[listed.name] or now):
                vault.trust.add(listed, now)
                came += 1
    return came


def _definition(line: Line, read: Bytes) -> bytes | None:
    """The bytes of a stack that can be read, else None: another program may keep what this one does not know."""
    try:
        data = read(str(line.get("file")))
        read_definition(data)
    except WalletError as error:
        if error.kind is ErrorKind.STORAGE:
            raise
        return None
    return data


def _material(line: Line, read: Bytes, now: datetime) -> Material | None:
    uri, at = line.get("uri"), _moment(line.get("obtained"))
    if not isinstance(uri, str) or not 0 < len(uri) <= limits.DID_CHARACTERS or at is None:
        return None
    try:
        data = read(str(line.get("file")))
    except WalletError as error:
        if error.kind is ErrorKind.STORAGE:
            raise
        return None
    if hashlib.sha256(data).hexdigest() != line.get("sha256"):
        return None
    origin = next((one for one in MaterialOrigin if one.value == line.get("origin")), MaterialOrigin.BY_HAND)
    kind, media = str(line.get("kind") or "")[:_NAME], str(line.get("media_type") or "")[:_NAME]
    return Material(uri, data, min(at, now), origin, media, kind)


def _is_readable(piece: Material) -> bool:
    if piece.kind != ResourceKind.TRUST_LIST.value:
        return True
    try:
        read_trust_list(piece.data)
    except WalletError:
        return False
    return True


def _listed(line: Line) -> TrustList | None:
    try:
        return trust.read_back(line)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _pairs(value: object) -> Iterator[tuple[str, str]]:
    for pair in value if isinstance(value, list) else []:
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, str) for one in pair):
            name, text = pair
            if 0 < len(name) <= _NAME * 10 and len(text) <= _DECISION:
                yield name, text


def _moment(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
