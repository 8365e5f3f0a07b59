"""What an issuer could sign: the fuzzed bytes inside an honest seal, so that they reach what lies behind it."""

import json
from collections.abc import Callable
from typing import Any

from tests.fuzz import seeds
from tests.fuzz.mutants import NOW, meaning, outcome
from tests.hostile.forge import EDDSA_JCS, ISSUER, ISSUER_P256, options, proven, sd_digest, sd_jwt, wire
from tests.hostile.forge import token as compact
from wallet.codec import base64url, strict_json
from wallet.codec.jsonld import Contexts, to_quads
from wallet.codec.rdfc import canonize
from wallet.errors import WalletError
from wallet.keys import revocation
from wallet.model.credential import Credential
from wallet.model.report import Verdict
from wallet.model.trust import Material, Policy, TrustedIssuer, TrustList, TrustMaterial
from wallet.profiles.eu_view import eu_views
from wallet.reading.read import read
from wallet.supported import FORMATS
from wallet.verify import federation as federations
from wallet.verify.material import recognise_material
from wallet.verify.run import verify

HELD = TrustMaterial()


def reading() -> Callable[[bytes], None]:
    """Any bytes: read and judged; nothing may be called good that no issuer of the first files said."""
    known: set[str] = set()

    def call(data: bytes) -> None:
        if not known:
            known.update(said_by_issuers(seeds.whole()))
        if outcome(data, known.__contains__) == "false valid":
            raise AssertionError("called good what no issuer said")

    return call


def said_by_issuers(files: list[bytes]) -> set[str]:
    """What issuers really said: of each file that holds, and of each credential inside."""
    found: set[str] = set()
    for data in files:
        try:
            items = read(data).items
        except WalletError:
            continue
        for item in items:
            if verify(item, HELD, Policy(), NOW).verdict is not Verdict.VALID:
                continue
            inside = [item, *getattr(item, "parts", ()), *getattr(item, "credentials", ())]
            found |= {meaning(one) for one in inside if hasattr(one, "described")}
    return found


def claims(data: bytes) -> None:
    """A document of which the issuer signs every word."""
    document = strict_json.parse_object(data)
    bare = {name: value for name, value in document.items() if name != "proof"}
    _look(wire({**bare, "proof": proven(bare, options(ISSUER, EDDSA_JCS), ISSUER.key)}))


def token(data: bytes) -> None:
    """A header on the first line and a payload after it, signed as they stand."""
    header, _, payload = data.partition(b"\n")
    _look(compact(payload, header=header))


def sd_jwt_texts(data: bytes) -> bytes:
    """Claims on the first line and a disclosure on each other, named by their digests at the top."""
    first, *rest = data.split(b"\n")
    held = [base64url.encode(one) for one in rest]
    try:
        said = json.loads(first)
    except (ValueError, RecursionError):
        return sd_jwt(first, tuple(held))
    if isinstance(said, dict) and said.get("_sd") is True:
        said["_sd"] = [sd_digest(one) for one in held]
    return sd_jwt(said, tuple(held))


def disclosed(data: bytes) -> None:
    """An SD-JWT by an issuer who means it."""
    _look(sd_jwt_texts(data))


def _look(data: bytes) -> None:
    """Reads, judges, and looks at it as the window does."""
    for item in read(data).items:
        verify(item, HELD, Policy(), NOW)
        if isinstance(item, Credential):
            eu_views(item)
            form = next(one for one in FORMATS if one.name == item.sealed.format)
            form.disclosures(item.sealed)


def statements(data: bytes) -> None:
    """JSON-LD by the contexts in the program, to canonical statements."""
    canonize(to_quads(strict_json.parse(data), Contexts.bundled()))


def contexts(data: bytes) -> None:
    """A context brought by hand, and a document that uses it."""
    content = strict_json.parse_object(data)
    given = {seeds.CONTEXT: wire({"@context": content.get("context", {})})}
    canonize(to_quads(content.get("document"), Contexts.bundled().with_given(given)))


def federation(data: bytes) -> None:
    """Statements by name, each signed by whom its name says, and an issuer looked for in them."""
    said: dict[str, Any] = strict_json.parse_object(data)
    held: dict[str, Material] = {}
    for name, key in seeds.SIGNERS.items():
        if isinstance(said.get(name), dict):
            text = compact(said[name], header={"typ": federations.TYPE, "alg": "ES256"}, sign=key.sign)
            try:
                found = recognise_material(text, NOW)
            except WalletError:
                continue
            held[found.uri] = found
    anchors = TrustList("", NOW, (TrustedIssuer(seeds.ANCHOR, "Federation"),), own=True)
    keys = frozenset({(ISSUER_P256.key.public.kind, ISSUER_P256.key.public.data)})
    federations.federated(seeds.LEAF, keys, TrustMaterial(held, (anchors,)), NOW)


def revoked(data: bytes) -> None:
    """A revocation list asked for a certificate."""
    revocation.ask(data, seeds.certificate(), (seeds.authority(),))
