"""Verbs about what credentials add up to."""

import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from ui.terminal import stack_objects
from ui.terminal.desk import Answer, Desk
from wallet.errors import ErrorKind, WalletError
from wallet.service.files import read_source, write_new
from wallet.service.stacking import evaluate_files
from wallet.service.stacking_decisions import Deciding
from wallet.service.stacking_futures import Supposed


def _evaluate(_desk: Desk, arguments: Namespace) -> Answer:
    definition = read_source(Path(arguments.definition)).data
    return Answer(evaluate_files(definition, read_source(Path(arguments.learner)).data))


def _add(desk: Desk, arguments: Namespace) -> Answer:
    return _added(desk, read_source(Path(arguments.definition)).data)


def _added(desk: Desk, definition: bytes) -> Answer:
    added = desk.open().stack_bring(definition)
    changed = {"change": stack_objects.change(added.change)} if added.change is not None else {}
    return Answer({"stacks": [stack_objects.line(added.view)], **changed})


def _list(desk: Desk, _arguments: Namespace) -> Answer:
    return Answer({"stacks": [stack_objects.line(view) for view in desk.open().stacks()]})


def _show(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    view = wallet.stack(arguments.id)
    if arguments.csv is None:
        return Answer(stack_objects.whole(view))
    written = write_new(Path(arguments.csv), wallet.stack_table(arguments.id))
    return Answer({**stack_objects.whole(view), "csv": str(written)})


def _sign(desk: Desk, arguments: Namespace) -> Answer:
    data = read_source(Path(arguments.definition)).data
    made = desk.open().stack_sign(data, arguments.identity, arguments.suite)
    suite = json.loads(made)["proof"]["cryptosuite"]
    return Answer({"out": str(write_new(Path(arguments.out), made)), "suite": suite})


def _sheet(desk: Desk, arguments: Namespace) -> Answer:
    from ui.words import stack_sheet as words

    wallet = desk.open()
    found = wallet.stack_page(arguments.id)
    page = words.written(found.view, found.rules, found.steps, found.now)
    told = {"id": found.view.id, "verdict": found.view.verdict, "text": words.as_text(page)}
    if arguments.out is not None:
        told["out"] = str(write_new(Path(arguments.out), wallet.stack_sheet(page)))
    if arguments.csv is not None:
        told["csv"] = str(write_new(Path(arguments.csv), wallet.stack_table(arguments.id)))
    return Answer(told)


def _remove(desk: Desk, arguments: Namespace) -> Answer:
    desk.open().stack_remove(arguments.id)
    return Answer({"removed": arguments.id})


def _decide(desk: Desk, arguments: Namespace) -> Answer:
    letter = None if arguments.attachment is None else read_source(Path(arguments.attachment))
    wallet = desk.open()
    wanted = Deciding(arguments.kind, arguments.unit, arguments.target, arguments.source, letter)
    wallet.stack_decide(arguments.id, wanted)
    return _decisions(desk, arguments)


def _undecide(desk: Desk, arguments: Namespace) -> Answer:
    desk.open().stack_undecide(arguments.id, arguments.decision)
    return _decisions(desk, arguments)


def _decisions(desk: Desk, arguments: Namespace) -> Answer:
    view = desk.open().stack(arguments.id)
    decided = [stack_objects.decision(one) for one in view.decisions]
    return Answer({"decisions": decided, "verdict": view.verdict, "by_rules": view.by_rules})


def _attachment(desk: Desk, arguments: Namespace) -> Answer:
    letter = desk.open().stack_attachment(arguments.id, arguments.decision)
    return Answer({"out": str(write_new(Path(arguments.out), letter.data)), "name": letter.name})


def _what_if(desk: Desk, arguments: Namespace) -> Answer:
    supposed = Supposed(
        None if arguments.add is None else read_source(Path(arguments.add)).data,
        tuple(arguments.without),
        None if arguments.on is None else _day(arguments.on),
        None if arguments.definition is None else read_source(Path(arguments.definition)).data,
    )
    if supposed == Supposed():
        raise WalletError(
            ErrorKind.BAD_ARGUMENT, rule="usage", detail="what-if needs --add, --without, --on or --definition"
        )
    view, found = desk.open().stack_what_if(arguments.id, supposed)
    return Answer({"change": stack_objects.change(found), "stack": stack_objects.whole(view)})


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="date-argument", detail=text) from None


def _dates(desk: Desk, arguments: Namespace) -> Answer:
    return Answer({"dates": [stack_objects.turn(one) for one in desk.open().stack_calendar(arguments.id)]})


def _next(desk: Desk, arguments: Namespace) -> Answer:
    catalogue = None if arguments.catalogue is None else read_source(Path(arguments.catalogue)).data
    steps, complete = desk.open().stack_next(arguments.id, catalogue)
    return Answer({"next": [stack_objects.step(one) for one in steps], "complete": complete})


def _portfolio(desk: Desk, arguments: Namespace) -> Answer:
    return Answer(stack_objects.portfolio(desk.open().portfolio(tuple(arguments.ids), arguments.once)))


def _exits(desk: Desk, arguments: Namespace) -> Answer:
    return Answer(stack_objects.way(desk.open().exits(tuple(arguments.ids))))


def _hints(desk: Desk, arguments: Namespace) -> Answer:
    from ui.words.stack_hints import caution

    found = desk.open().stack_hints(arguments.id)
    return Answer({"hints": [stack_objects.hint(one) for one in found], "note": caution()})


def _import(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.wallet if arguments.out is not None else desk.open()
    brought = wallet.stack_import(read_source(Path(arguments.file)).data)
    told = {"format": brought.form, "id": brought.id, "losses": stack_objects.losses(brought.losses)}
    if arguments.out is not None:
        return Answer({"out": str(write_new(Path(arguments.out), brought.definition)), **told})
    return Answer({**_added(desk, brought.definition).data, **told})


def _export(desk: Desk, arguments: Namespace) -> Answer:
    made = desk.open().stack_export(arguments.id, arguments.to)
    written = write_new(Path(arguments.out), made.data)
    return Answer({"out": str(written), "format": arguments.to, "losses": stack_objects.losses(made.losses)})


_ACTIONS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {
    "evaluate": _evaluate,
    "add": _add,
    "list": _list,
    "show": _show,
    "sign": _sign,
    "sheet": _sheet,
    "remove": _remove,
    "decide": _decide,
    "undecide": _undecide,
    "decisions": _decisions,
    "attachment": _attachment,
    "what-if": _what_if,
    "dates": _dates,
    "next": _next,
    "portfolio": _portfolio,
    "exits": _exits,
    "hints": _hints,
    "import": _import,
    "export": _export,
}


def _stack(desk: Desk, arguments: Namespace) -> Answer:
    return _ACTIONS[arguments.action](desk, arguments)


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {"stack": _stack}
