"""Verbs about what verification leans on."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from ui.terminal.desk import Answer, Desk
from ui.terminal.objects import instant
from wallet.errors import ErrorKind, WalletError
from wallet.service.files import read_source


def _trust(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    if arguments.action == "import":
        return Answer({"issuers": wallet.trust_import(read_source(Path(arguments.file)).data)})
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
        }
    )


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
