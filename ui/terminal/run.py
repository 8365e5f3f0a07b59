"""One run of the command line: parse, answer one verb, print, exit code."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TextIO

from ui.terminal import exits
from ui.terminal.escape import plain
from ui.terminal.folders import default_paths
from wallet.errors import ErrorKind, WalletError
from wallet.service.paths import Paths

if TYPE_CHECKING:
    from ui.terminal.desk import Desk
    from wallet.service.doorway import Clock
    from wallet.service.wallet import Wallet

    MakeWallet = Callable[[Paths, Clock], Wallet]

INTERRUPTED = 130
YEARS = range(1000, 9000)
"""The years `--now` may name: beyond them a wallet has no business, and sums of dates no room."""


def run(arguments: list[str], clock: "Clock", make_wallet: "MakeWallet", window: Callable[[Paths], int]) -> int:
    """Answers one command line; without a verb `window` is opened instead."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    wants_json = "--json" in arguments
    try:
        if not arguments:
            return window(default_paths(None, None))
        from ui.terminal.arguments import program

        options = program().parse_args(arguments)
        paths = default_paths(options.vault, options.profile)
        if options.verb is None:
            return window(paths)
        wallet = make_wallet(paths, _fixed(options, clock))
        if options.now is not None:
            wallet.judge_as_asked()
        return _answered(options, wallet)
    except WalletError as error:
        return _refuse(error, wants_json, sys.stdout, sys.stderr)
    except BrokenPipeError:
        return exits.STORAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as defect:
        return _confess(defect, wants_json, sys.stdout, sys.stderr)


def _confess(defect: Exception, as_json: bool, out: TextIO, err: TextIO) -> int:
    """A defect of ours: where it happened, never what was in the data."""
    from ui.terminal.defects import place

    if as_json:
        _print_json({"error": {"code": "defect", "kind": type(defect).__name__, "at": place(defect)}}, out)
    print(f"cairn: an internal defect, {type(defect).__name__} at {place(defect)}. Please report it.", file=err)
    return exits.UNEXPECTED


def _answered(options: Namespace, wallet: "Wallet") -> int:
    from ui.terminal.desk import Desk

    try:
        return _speak(Desk(wallet, options, sys.stdin), options)
    finally:
        wallet.lock()


def _speak(desk: "Desk", options: Namespace) -> int:
    from ui.terminal.render import render
    from ui.terminal.verbs import answer

    if options.verb == "session":
        from ui.terminal.session import session

        return session(desk, sys.stdin, sys.stdout)
    given = answer(desk, options)
    if (older := desk.wallet.older_copy()) is not None:
        from ui.words.keeping import older_copy

        print(plain(f"cairn: {older_copy(older.behind, older.last_used)}"), file=sys.stderr)
    if (seen := desk.wallet.clock_behind()) is not None:
        from ui.words.keeping import clock_behind

        print(plain(f"cairn: {clock_behind(seen)}"), file=sys.stderr)
    if options.json:
        _print_json(given.data, sys.stdout)
        for line in given.remarks:
            print(plain(line, keep_lines=True), file=sys.stderr)
    else:
        print(plain(render(options.verb, given), keep_lines=True))
    return given.exit


def _fixed(options: Namespace, clock: "Clock") -> "Clock":
    if options.now is None:
        return clock
    from wallet.codec import strict_time

    try:
        instant = strict_time.parse(options.now).moment
    except WalletError:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="time-argument", detail=options.now) from None
    if instant.year not in YEARS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="time-argument", detail=options.now)
    return lambda: instant


def error_object(error: WalletError) -> dict[str, Any]:
    """A known trouble as JSON: code, sentence and facts."""
    return {"error": {"code": error.rule, "kind": error.kind.value, "message": _sentence(error), **_facts(error)}}


def _sentence(error: WalletError) -> str:
    """What is wrong and where, what is missing or which words are off, and the next step."""
    from ui.words.stack_faults import fault_text

    named = error.facts.values() if error.kind is ErrorKind.NOT_FOUND else (error.facts.get("detail"),)
    more = ", ".join(str(one) for one in named if one)
    text = fault_text(error).replace("\n", " ")
    return f"{text} ({more})" if more else text


def _facts(error: WalletError) -> dict[str, Any]:
    return {"facts": dict(error.facts)} if error.facts else {}


def _refuse(error: WalletError, as_json: bool, out: TextIO, err: TextIO) -> int:
    if as_json:
        _print_json(error_object(error), out)
    from ui.words.errors import trouble

    print(plain(f"cairn: {trouble(error).title}. {_sentence(error)}", keep_lines=True), file=err)
    return exits.of_error(error)


def _print_json(data: Mapping[str, Any], out: TextIO) -> None:
    out.write(json.dumps(dict(data), separators=(",", ":"), default=str) + "\n")
    out.flush()
