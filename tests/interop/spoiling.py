"""Every way in which a thing is spoilt before both sides are asked again: none may hold any more."""

import base64
import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from wallet.codec import multibase
from wallet.codec.json_span import pointer_to
from wallet.formats.leaves import leaves

Spoilt = tuple[str, Any]
"""What was done, and the thing it was done to."""
OTHER_KEY = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
STEP = 3


def document(secured: dict[str, Any], every: int = STEP) -> Iterator[Spoilt]:
    """A document with an embedded proof: its claims (each `every`th), its proof's options and its proof's bytes."""
    paths = [steps for steps, _ in leaves(secured) if steps[0] not in ("proof", "@context")]
    for steps in paths[::every]:
        yield f"changed {pointer_to(*steps)}", _with(secured, steps, _other)
    for steps in paths[1 :: every * 2]:
        yield f"removed {pointer_to(*steps)}", _without(secured, steps)
    subject = secured.get("credentialSubject")
    if isinstance(subject, dict):
        yield "added credits", {**secured, "credentialSubject": {**subject, "creditsEarned": 60}}
    yield from proof(secured)


def proof(secured: dict[str, Any]) -> Iterator[Spoilt]:
    """The proof: its options, and bits of its value from end to end."""
    own = secured["proof"]
    yield "another key", {**secured, "proof": {**own, "verificationMethod": f"did:key:{OTHER_KEY}#{OTHER_KEY}"}}
    yield "another time", {**secured, "proof": {**own, "created": "2025-01-01T00:00:00Z"}}
    yield "another purpose", {**secured, "proof": {**own, "proofPurpose": "capabilityInvocation"}}
    yield "no proof", {name: value for name, value in secured.items() if name != "proof"}
    value = multibase.decode(own["proofValue"])
    for place in (3, len(value) // 3, len(value) // 2, len(value) - 2):
        turned = bytearray(value)
        turned[place] ^= 4
        letter = own["proofValue"][0]
        text = multibase.encode_base58(bytes(turned)) if letter == "z" else multibase.encode_base64url(bytes(turned))
        yield f"bit in byte {place} of the proof", {**secured, "proof": {**own, "proofValue": text}}


def token(text: str, every: int = STEP) -> Iterator[Spoilt]:
    """A compact token: its claims, its header and its signature."""
    head, body, signature = text.split(".")
    header, claims = _json(head), _json(body)
    paths = [steps for steps, _ in leaves(claims)]
    for steps in paths[::every]:
        yield f"changed {pointer_to(*steps)}", f"{head}.{_text(_with(claims, steps, _other))}.{signature}"
    for name, value in (("alg", "none"), ("kid", f"did:key:{OTHER_KEY}#{OTHER_KEY}"), ("typ", "other+jwt")):
        yield f"header {name}", f"{_text({**header, name: value})}.{body}.{signature}"
    yield "no signature", f"{head}.{body}."
    raw = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
    for place in (0, len(raw) // 2, len(raw) - 1):
        turned = bytearray(raw)
        turned[place] ^= 4
        yield f"bit in byte {place} of the signature", f"{head}.{body}.{_encoded(bytes(turned))}"


def sd_jwt(text: str) -> Iterator[Spoilt]:
    """An SD-JWT: its token, each disclosure's value, doubled and foreign disclosures."""
    jwt, *rest = text.split("~")
    for what, one in token(jwt):
        yield what, "~".join([one, *rest])
    shown = [place for place, one in enumerate(rest) if one and "." not in one]
    for place in shown:
        opened = json.loads(base64.urlsafe_b64decode(rest[place] + "=" * (-len(rest[place]) % 4)))
        changed = _text([*opened[:-1], _other(opened[-1])])
        yield f"changed disclosure {place}", "~".join([jwt, *rest[:place], changed, *rest[place + 1 :]])
    if shown:
        yield "a disclosure twice", "~".join([jwt, rest[shown[0]], *rest])
    yield "a foreign disclosure", "~".join([jwt, _text(["c2FsdHNhbHQ", "grade", "A"]), *rest])


def key_binding(text: str) -> Iterator[Spoilt]:
    """An SD-JWT with key binding: less shown than was signed for, and the binding itself."""
    *before, binding = text.split("~")
    if len(before) > 1:
        yield "a disclosure taken out", "~".join([*before[:-1], binding])
    yield "no key binding", "~".join([*before, ""])
    for what, one in token(binding, every=1):
        yield f"key binding: {what}", "~".join([*before, one])


def _other(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, str) and value:
        middle = len(value) // 2
        return value[:middle] + ("7" if value[middle] != "7" else "3") + value[middle + 1 :]
    return "other"


def _with(whole: dict[str, Any], steps: tuple[Any, ...], change: Any) -> dict[str, Any]:
    made = deepcopy(whole)
    place: Any = made
    for step in steps[:-1]:
        place = place[step]
    place[steps[-1]] = change(place[steps[-1]])
    return made


def _without(whole: dict[str, Any], steps: tuple[Any, ...]) -> dict[str, Any]:
    made = deepcopy(whole)
    place: Any = made
    for step in steps[:-1]:
        place = place[step]
    del place[steps[-1]]
    return made


def _json(part: str) -> Any:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def _text(value: Any) -> str:
    return _encoded(json.dumps(value, separators=(",", ":")).encode())


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
