"""Good files of every form, and what a mutation makes of them."""

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from tests.hostile.carriers import itxt, png, svg
from tests.hostile.forge import document, key_bound, sealed, token, wire
from tests.hostile.sd_jwts import GRADE, with_digests
from wallet.codec import base64url
from wallet.demo.cast import MIRA
from wallet.demo.transcript import learner_record, transcript
from wallet.errors import WalletError
from wallet.model.report import Verdict
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TOKENS = (
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"null",
    b"true",
    b"1e400",
    b"-1",
    b"9" * 40,
    b"\x00",
    b"\xff",
    b"\\u0000",
    b"\\ud800",
    b"~",
    b".",
    b"=",
    b"@context",
    b"@type",
    b"_sd",
    b"...",
    b"proof",
    b"https://[",
    b"did:key:z",
    b"\xe2\x80\xae",
    b" " * 100,
)
VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1e300,
    2**53 + 1,
    "",
    " ",
    "x",
    "https://[",
    "did:key:z6Mk",
    "\u202e",
    [],
    {},
    [[]],
    [None],
    {"@id": "x"},
    {"@value": 1},
    "2026-01-01T00:00:00Z",
    "z" + "1" * 200,
)


def seeds() -> list[bytes]:
    """One good file of each form."""
    compact = token(document())
    shown = with_digests(GRADE)
    return [
        wire(sealed(document())),
        wire(sealed(document(), suite="eddsa-jcs-2022")),
        compact,
        shown,
        key_bound(shown),
        png(itxt(compact)),
        transcript(MIRA.key),
        learner_record(MIRA.key),
        wire([compact.decode()]),
        svg(f'<openbadges:credential verify="{compact.decode()}"/>'),
    ]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """One to four changes: of bytes, of a JSON member, or of what stands inside a token."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data = chance.choice((_bytes, _bytes, _member, _member, _token_part))(data, chance)
    return data


def _bytes(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    to = min(len(data), at + chance.choice((0, 1, 1, 2, 8, 64)))
    kind = chance.randrange(5)
    if kind == 0:
        return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
    if kind == 1:
        return data[:at] + chance.choice(TOKENS) + data[to:]
    if kind == 2:
        return data[:at] + data[to:]
    if kind == 3:
        return data[:at] + data[at:to] * chance.choice((2, 3, 50)) + data[to:]
    return data[:at] + data[chance.randrange(len(data) + 1) :][:64] + data[to:]


def _member(data: bytes, chance: random.Random) -> bytes:
    try:
        value = json.loads(data)
    except ValueError:
        return _bytes(data, chance)
    if not isinstance(value, dict | list):
        return data
    places = list(_places(value))
    if not places:
        return data
    holder, step = chance.choice(places)
    kind = chance.randrange(4)
    if kind == 0:
        holder[step] = chance.choice(VALUES)
    elif kind == 1:
        holder[step] = [holder[step]]
    elif kind == 2:
        other, place = chance.choice(places)
        holder[step] = json.loads(json.dumps(other[place]))
    elif isinstance(holder, dict):
        holder[chance.choice(("id", "type", "@id", "x", "proof", "@context", step + "s"))] = holder.pop(step)
    return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Any:
    waiting = [value]
    while waiting:
        here = waiting.pop()
        for step, inner in here.items() if isinstance(here, dict) else enumerate(here):
            yield here, step
            if isinstance(inner, dict | list):
                waiting.append(inner)


def _token_part(data: bytes, chance: random.Random) -> bytes:
    pieces = data.split(b".")
    if len(pieces) < 3:
        return _bytes(data, chance)
    at = chance.randrange(len(pieces))
    try:
        inside = base64url.decode(pieces[at].decode())
    except (WalletError, UnicodeDecodeError):
        return _bytes(data, chance)
    pieces[at] = base64url.encode(_member(inside, chance)).encode()
    return b".".join(pieces)


def meaning(credential: Any) -> str:
    """What a credential says, where one value and a list of it are the same, and order and repetition say nothing."""
    claims = {name: value for name, value in dict(credential.sealed.claims).items() if name != "proof"}
    return json.dumps(_plain(claims), sort_keys=True)


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        texts = sorted({json.dumps(_plain(one), sort_keys=True) for one in value})
        return json.loads(texts[0]) if len(texts) == 1 else [json.loads(one) for one in texts]
    if hasattr(value, "items"):
        if set(value) == {"@value"}:
            return value["@value"]
        return {{"@id": "id", "@type": "type"}.get(name, name): _plain(inner) for name, inner in value.items()}
    return value


def outcome(data: bytes, genuine: Callable[[str], bool]) -> str:
    """`refused`, or the worst verdict; `false valid` where something is called good that no issuer said."""
    try:
        items = read(data).items
        reports = [verify(item, TrustMaterial(), Policy(), NOW) for item in items]
    except WalletError:
        return "refused"
    found = "valid"
    for item, report in zip(items, reports, strict=True):
        if report.verdict is not Verdict.VALID:
            found = report.verdict.value
        elif hasattr(item, "described") and not genuine(meaning(item)):
            return "false valid"
    return found
