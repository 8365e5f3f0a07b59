"""Verbs about keeping for decades: what will lapse, another vault joined, further ways in."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.terminal import exits
from ui.terminal.desk import Answer, Desk, read_secret
from ui.terminal.life_verbs import usage
from ui.terminal.objects import instant, refused_object, row_object
from ui.words.keeping import unnamed_identity
from wallet.service.freshness import Freshness, IssuerKeys
from wallet.service.merging import Merged

if TYPE_CHECKING:
    from wallet.service.identities import Identity

DAYS = 36_500


def _freshness(desk: Desk, arguments: Namespace) -> Answer:
    if not 0 <= arguments.days <= DAYS:
        raise usage(f"--days takes 0 to {DAYS}")
    return Answer(freshness_object(desk.open().freshness(arguments.days)))


def freshness_object(found: Freshness) -> dict[str, Any]:
    """The report; whatever needs attention comes first in each list."""
    return {
        "as_of": instant(found.as_of),
        "expiring": [{**row_object(one.row), "days_left": (one.at - found.as_of).days} for one in found.lapses],
        "status_lists": [
            {
                "uri": one.uri,
                "credentials": one.credentials,
                "state": one.state,
                "obtained_at": instant(one.obtained_at),
                "stale_at": instant(one.stale_at),
            }
            for one in found.lists
        ],
        "issuers": [_issuer_object(one) for one in found.issuers],
        "unreadable": list(found.unread),
    }


def _issuer_object(one: IssuerKeys) -> dict[str, Any]:
    sources = [{"kind": each.kind, "name": each.name, "since": instant(each.since)} for each in one.sources]
    return {
        "id": one.id,
        "name": one.name,
        "credentials": one.credentials,
        "fragile": one.fragile,
        "sources": sources,
    }


def _merge(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    named = arguments.backup_passphrase_file or desk.options.passphrase_file
    if named is None or (named == "-" and arguments.backup_passphrase_file is None):
        raise usage("merge needs --backup-passphrase-file")
    return _merged(wallet.merge(Path(arguments.file).absolute(), read_secret(named, desk.stdin)))


def _merged(found: Merged) -> Answer:
    refused = [exits.of_error(one.error) for one in found.refused]
    return Answer(
        {
            "added": [row_object(row) for row in found.added],
            "already_here": [row_object(row) for row in found.already_here],
            "conflicts": [{"kind": one.kind, "name": one.name} for one in found.conflicts],
            "rejected": [refused_object(one.name, one.error) for one in found.refused],
            "material": found.material,
            "stacks": found.stacks,
            "holder_keys": found.keys,
        },
        exit=exits.of_import(len(found.added) + len(found.already_here), refused),
    )


def _recovery(desk: Desk, arguments: Namespace) -> Answer:
    if (arguments.action == "make") != (arguments.out is not None):
        raise usage("recovery make --out FILE, recovery drop")
    if arguments.action == "drop":
        desk.open().drop_recovery_code()
        return Answer({"recovery_code": False})
    desk.open().make_recovery_code(Path(arguments.out))
    return Answer({"recovery_code": True, "out": arguments.out})


def _keyring(desk: Desk, arguments: Namespace) -> Answer:
    if arguments.state == "on":
        desk.open().use_keyring()
    else:
        desk.open().drop_keyring()
    return Answer({"keyring": arguments.state == "on"})


def _identity(desk: Desk, arguments: Namespace) -> Answer:
    wallet, given = desk.open(), tuple(one for one in (arguments.first, arguments.second) if one is not None)
    named = (*given, *([arguments.name] if arguments.name is not None else []))
    counts = {"list": (0,), "new": (0, 1), "rename": (2,), "use": (1,), "retire": (1,)}
    if len(named) not in counts[arguments.action] or (arguments.name is not None and arguments.action != "new"):
        raise usage("identity list | new [NAME] | rename DID NAME | use DID | retire DID")
    match arguments.action:
        case "new":
            name = named[0] if named else unnamed_identity(len(wallet.identities()) + 1)
            wallet.identity_add(name, arguments.key, arguments.method)
        case "rename":
            wallet.identity_rename(given[0], given[1])
        case "use":
            wallet.identity_use(given[0])
        case "retire":
            wallet.identity_retire(given[0])
    return Answer({"identities": [_identity_object(one) for one in wallet.identities()]})


def _identity_object(one: "Identity") -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "since": instant(one.since),
        "key": one.key.value,
        "method": one.method,
        "signs": one.signs,
        "retired": one.retired,
    }


def _vaults(desk: Desk, arguments: Namespace) -> Answer:
    wallet, what = desk.wallet, arguments.what
    match arguments.action:
        case "list" if what is None:
            found = wallet.recent_vaults()
        case "forget" if what is not None:
            found = wallet.forget_vault(Path(what).expanduser().absolute())
        case "remember" if what in ("on", "off"):
            found = wallet.remember_vaults(what == "on")
        case _:
            raise usage("vaults list | forget FOLDER | remember on|off")
    return Answer({"remembered": found.remembered, "vaults": [str(one) for one in found.folders]})


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {
    "freshness": _freshness,
    "merge": _merge,
    "recovery": _recovery,
    "keyring": _keyring,
    "identity": _identity,
    "vaults": _vaults,
}
