"""Verbs about what credentials add up to."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ui.terminal.desk import Answer, Desk
from wallet.errors import ErrorKind, WalletError
from wallet.service.files import read_source
from wallet.service.stacking import ProgressLine, StackView, evaluate_files


def _stack(desk: Desk, arguments: Namespace) -> Answer:
    match arguments.action:
        case "evaluate":
            definition = read_source(Path(arguments.definition)).data
            return Answer(evaluate_files(definition, read_source(Path(arguments.learner)).data))
        case "add":
            view = desk.open().stack_add(read_source(Path(arguments.definition)).data)
            return Answer({"stacks": [_line(view)]})
        case "list":
            return Answer({"stacks": [_line(view) for view in desk.open().stacks()]})
        case "show":
            return Answer(_whole(desk.open().stack(arguments.id)))
        case "remove":
            desk.open().stack_remove(arguments.id)
            return Answer({"removed": arguments.id})
    raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="stack")


def _line(view: StackView) -> dict[str, Any]:
    root = view.progress[0]
    return {
        "id": view.id,
        "title": view.title.best(),
        "version": view.version,
        "verdict": view.verdict,
        "progress": {"done": root.done, "needed": root.needed, "metric": root.metric, "gap": view.gap},
    }


def _whole(view: StackView) -> dict[str, Any]:
    return {
        **_line(view),
        "requirements": [_requirement(one) for one in view.progress],
        "not_counted": [{"id": unit, "title": title, "reasons": list(why)} for unit, title, why in view.not_counted],
        "answer": view.answer,
    }


def _requirement(one: ProgressLine) -> dict[str, Any]:
    return {
        "id": one.node_id,
        "title": one.title.best(),
        "type": one.type,
        "depth": one.depth,
        "done": one.done,
        "needed": one.needed,
        "metric": one.metric,
        "met": one.met,
        "counted": list(one.counted),
    }


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {"stack": _stack}
