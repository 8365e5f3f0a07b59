"""Verbs about what verification leans on."""

import hashlib
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from ui.terminal.desk import Answer, Desk
from ui.terminal.objects import instant
from ui.words import trust
from wallet.errors import ErrorKind, WalletError
from wallet.service.answers import TrustListLine
from wallet.service.files import read_source


def _trust(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    if arguments.action == "import":
        before = {one.name: one for one in wallet.trust_lists()}
        count = wallet.trust_import(read_source(Path(arguments.file)).data)
        brought = [one for one in wallet.trust_lists() if one != before.get(one.name)]
        return Answer({"issuers": count, "lists": [_listed(one) for one in brought]})
    if arguments.action == "add":
        wallet.trust_add(arguments.issuer)
    elif arguments.action == "remove":
        wallet.trust_remove(arguments.issuer)
    lines = wallet.trusted()
    return Answer(
        {
            "issuers": len({line.id for line in lines}),
            "list": [
                {
                    "id": line.id,
                    "name": line.name,
                    "list": line.list_name,
                    "as_of": instant(line.as_of),
                    "own": line.own,
                }
                for line in lines
            ],
            "lists": [_listed(one) for one in wallet.trust_lists()],
        }
    )


def _listed(one: TrustListLine) -> dict[str, object]:
    """A list with its services: each with its certificate's digest and how it has stood since when."""
    about: dict[str, object] = {
        "name": one.name,
        "as_of": instant(one.as_of),
        "issuers": one.issuers,
        "authorities": one.authorities,
    }
    if not one.seal:
        return about
    services = [
        {
            "provider": service.provider,
            "service": service.name,
            "kind": service.kind,
            "certificate": hashlib.sha256(service.certificate).hexdigest(),
            "history": [{"since": instant(at.since), "granted": at.granted} for at in service.history],
        }
        for service in one.services
    ]
    return about | {
        "next_update": instant(one.next_update),
        "signature": trust.seal_sentence(one.seal, one.sealed_by),
        "signature_checked": one.seal == "good",
        "services": services,
    }


def _material(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    if arguments.action == "add":
        if arguments.uri is not None and len(arguments.files) > 1:
            raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="--uri takes one file")
        lines = wallet.add_material(tuple(read_source(Path(name)) for name in arguments.files), arguments.uri)
        key = "added"
    else:
        lines = wallet.materials()
        key = "material"
    return Answer({key: [{"kind": one.kind, "uri": one.uri, "obtained_at": instant(one.obtained_at)} for one in lines]})


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {"trust": _trust, "material": _material}
