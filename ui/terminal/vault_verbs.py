"""Verbs about the vault as a whole."""

import platform
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ui.terminal import exits
from ui.terminal.desk import Answer, Desk, read_secret
from ui.terminal.objects import clock_object, costs_object, instant
from wallet.errors import ErrorKind, WalletError

if TYPE_CHECKING:
    from wallet.service.restore_report import Rechecked
    from wallet.vault.witness import Older


def _init(desk: Desk, arguments: Namespace) -> Answer:
    passphrase = desk.passphrase()
    if passphrase is None:
        raise WalletError(ErrorKind.LOCKED, rule="no-passphrase")
    desk.wallet.create(passphrase, kdf=arguments.kdf, keyring=not arguments.no_keyring)
    return Answer({"vault": str(desk.wallet.paths.vault), "kdf": costs_object(desk.wallet.info().kdf)})


def _info(desk: Desk, _arguments: Namespace) -> Answer:
    info = desk.open().info()
    return Answer(
        {
            "vault": str(desk.wallet.paths.vault),
            "format": info.format,
            "schema": info.schema,
            "created_at": info.created_at,
            "kdf": costs_object(info.kdf),
            "cipher": info.cipher,
            "key_source": info.key_source,
            "keyring": info.keyring,
            "recovery_code": info.recovery,
            "credentials": info.credentials,
            "archived": info.archived,
            "trashed": info.trashed,
            "stacks": info.stacks,
            "material": info.material,
            "older_copy": _older_object(desk.wallet.older_copy()),
            **clock_object(desk.wallet.clock_behind()),
        }
    )


def _older_object(found: "Older | None") -> dict[str, object] | None:
    """What this computer remembers of a newer vault, where it does."""
    return None if found is None else {"changes_behind": found.behind, "last_used": instant(found.last_used)}


def _check(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    if arguments.keep_older_copy:
        wallet.accept_older_copy()
    if arguments.clock_is_right:
        wallet.accept_clock()
    problems = wallet.check_vault()
    told = [{"flaw": one.flaw.value, "where": one.where} for one in problems]
    found = {"ok": not problems, "problems": told, "newest_backup": instant(wallet.newest_backup())}
    return Answer(found | clock_object(wallet.clock_behind()), exit=exits.DAMAGED if problems else exits.DONE)


def _backup(desk: Desk, arguments: Namespace) -> Answer:
    made = desk.open().backup(Path(arguments.out).absolute())
    return Answer({"out": arguments.out, "credentials": made.credentials, "sha256": made.sha256})


def _secrets(desk: Desk) -> tuple[str | None, str | None]:
    """The passphrase, else the recovery code."""
    passphrase, code = desk.passphrase(), desk.recovery_code()
    if passphrase is None and code is None:
        raise WalletError(ErrorKind.LOCKED, rule="no-passphrase")
    return passphrase, code


def _restore(desk: Desk, arguments: Namespace) -> Answer:
    passphrase, code = _secrets(desk)
    file = Path(arguments.file).absolute()
    wallet = desk.wallet
    count = wallet.restore(file, passphrase, into_empty=arguments.into_empty, recovery_code=code)
    try:
        if passphrase is not None:
            wallet.unlock(passphrase)
        else:
            wallet.unlock_by_recovery_code(code or "")
        return Answer({"credentials": count, **_rechecked(wallet.recheck())})
    except WalletError:  # it is restored all the same, and that is what was asked for
        return Answer({"credentials": count})


def _rechecked(found: "Rechecked") -> dict[str, object]:
    """Every credential judged anew on this computer."""
    changed = [
        {"id": one.id, "title": one.title, "before": one.before.value, "after": one.after.value}
        for one in found.changed
    ]
    verdicts = {verdict.value: count for verdict, count in found.verdicts}
    return {"verdicts": verdicts, "changed": changed, "unreadable": list(found.unread)}


def _recover(desk: Desk, _arguments: Namespace) -> Answer:
    passphrase, code = _secrets(desk)
    count, taken = desk.wallet.recover(passphrase, recovery_code=code)
    return Answer({"credentials": count, "taken": instant(taken)})


def _passwd(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    wallet.change_passphrase(read_secret(arguments.new_passphrase_file, desk.stdin))
    return Answer({})


def _wipe(desk: Desk, arguments: Namespace) -> Answer:
    if not arguments.yes:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="needs-yes")
    desk.wallet.wipe()
    return Answer({})


def _version(_desk: Desk, _arguments: Namespace) -> Answer:
    from wallet.service.versions import versions

    return Answer({**versions(), "python": platform.python_version()})


def _demo(desk: Desk, arguments: Namespace) -> Answer:
    from ui.terminal.demo import demo

    return demo(desk, arguments.dir)


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {
    "init": _init,
    "info": _info,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "recover": _recover,
    "passwd": _passwd,
    "wipe": _wipe,
    "version": _version,
    "demo": _demo,
}
