"""What is fuzzed: for each reader good bytes to start from, and one call that may only refuse."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from tests.fuzz import seeds, wrapped
from tests.fuzz.mutants import NOW
from wallet.carriers import picture
from wallet.carriers.carrier import Carrier
from wallet.codec import base45, cbor, der, multibase, strict_json, strict_xml
from wallet.dids import did_web
from wallet.dids.document import parse as parse_document
from wallet.errors import WalletError
from wallet.keys import certificates, pem, revocation, time_stamp
from wallet.model.credential import StatusEntry
from wallet.model.reasons import BadSeal, CannotTell
from wallet.model.trust import TrustMaterial
from wallet.present.request import read_request
from wallet.stacks import ctdl, elm, read_definition, read_learner
from wallet.stacks.ctdl_export import write_ctdl
from wallet.stacks.letter import read_letter
from wallet.supported import CARRIERS, DIDS, STATUS
from wallet.vault import container, header, query
from wallet.verify import json_schema
from wallet.verify.material import recognise_material
from wallet.verify.trust_list import read_trust_list, write_trust_list

REFUSALS = (WalletError, BadSeal, CannotTell, json_schema.Broken, json_schema.CannotSay)
"""How a reader may say no; anything else it raises is a defect."""


@dataclass(frozen=True, slots=True)
class Target:
    """One reader: its name, what it is started from, what is called with each input; `is_json` mutates members, too."""

    name: str
    seeds: Callable[[], list[bytes]]
    call: Callable[[bytes], object]
    is_json: bool = True

    def run(self, data: bytes) -> bool:
        """Whether the bytes were taken; raises whatever is a defect."""
        try:
            self.call(data)
        except REFUSALS:
            return False
        return True


def _carried(carrier: Carrier, data: bytes) -> None:
    if carrier.recognise(data):
        carrier.open(data)


def _json(data: bytes, *names: str) -> tuple[Any, ...]:
    """These members of a JSON object."""
    content = strict_json.parse_object(data)
    return tuple(content.get(name) for name in names)


def _status(data: bytes) -> None:
    method, entry, claims = _json(data, "method", "entry", "claims")
    if not isinstance(entry, dict) or not isinstance(claims, dict) or str(method) not in STATUS:
        return
    index = entry.get("index")
    held = index if isinstance(index, str | int) or index is None else None
    size = entry.get("size")
    about = StatusEntry(
        str(method), None, str(entry.get("purpose")), str(entry.get("uri")), held, size if isinstance(size, int) else 1
    )
    STATUS[str(method)].needs(about)
    STATUS[str(method)].read(about, claims)


def _trust(data: bytes) -> None:
    listed = read_trust_list(data)
    again = read_trust_list(write_trust_list(listed))
    if [one.id for one in again.issuers] != [one.id for one in listed.issuers]:
        raise AssertionError("a trust list is another one once written")


def _schema(data: bytes) -> None:
    document, schema = _json(data, "document", "schema")
    json_schema.check(document, schema)


def _identifier(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    for method in DIDS.values():
        if text.startswith(method.prefix):
            method.needs(text)
            method.resolve(text, TrustMaterial())


def _did_document(data: bytes) -> None:
    did_web.read(data, seeds.DID)
    content = strict_json.parse_object(data)
    parse_document(content, str(content.get("id")))


def _definition(data: bytes) -> None:
    found = read_definition.read_definition(data)
    write_ctdl(found)
    elm.write_elm(found)


def _exchange(data: bytes) -> None:
    value = strict_json.parse_object(data)
    for belongs, read in ((ctdl.is_ctdl, ctdl.read_ctdl), (elm.is_elm, elm.read_elm)):
        if belongs(value):
            read_definition.definition_from(json.loads(json.dumps(read(value)[0])))


def _front(data: bytes) -> None:
    place = seeds.scratch()
    place.write_bytes(data)
    container.read_front(place)


def _either(*calls: Callable[[bytes], object]) -> Callable[[bytes], None]:
    def call(data: bytes) -> None:
        for one in calls:
            try:
                one(data)
            except REFUSALS:
                continue

    return call


def _text(call: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda data: call(data.decode("utf-8", "replace"))


CARRIED = tuple(
    Target(one.name, partial(seeds.carried, one.name), partial(_carried, one), one.name == "json") for one in CARRIERS
)
TARGETS: tuple[Target, ...] = (
    Target("reading", seeds.whole, wrapped.reading()),
    *CARRIED,
    Target("picture", seeds.pictures, picture.texts_in, False),
    Target("claims", seeds.claims, wrapped.claims),
    Target("token", seeds.tokens, wrapped.token),
    Target("sd-jwt", seeds.sd_jwts_of, wrapped.disclosed),
    Target("statements", seeds.statements, wrapped.statements),
    Target("contexts", seeds.contexts, wrapped.contexts),
    Target("status", seeds.statuses, _status),
    Target("trust-list", seeds.trust_lists, _trust),
    Target("material", seeds.materials, lambda data: recognise_material(data, NOW)),
    Target("federation", seeds.federations, wrapped.federation),
    Target("schema", seeds.schemas, _schema),
    Target("identifier", seeds.identifiers, _identifier, False),
    Target("did-document", seeds.did_documents, _did_document),
    Target("definition", seeds.definitions, _definition),
    Target("exchange", seeds.exchanges, _exchange),
    Target("learner", seeds.learners, _either(read_learner.read_learner, read_learner.read_units, read_letter)),
    Target("request", seeds.requests, read_request),
    Target("vault-header", seeds.headers, header.decode),
    Target("backup", seeds.fronts, _front, False),
    Target("query", seeds.queries, _text(query.parse), False),
    Target("certificate", seeds.certificates, _either(certificates.read_bundle, certificates.read), False),
    Target("key-text", seeds.certificates, _text(pem.public_key), False),
    Target("revocation", seeds.revocations, _either(revocation.is_list, revocation.address, wrapped.revoked), False),
    Target("time-stamp", seeds.stamps, _either(time_stamp.read, der.parse), False),
    Target("xml", seeds.drawings, strict_xml.parse, False),
    Target("cbor", seeds.cbors, cbor.decode, False),
    Target("alphabets", seeds.texts, _either(_text(base45.decode), _text(multibase.decode)), False),
)
