"""Which outside names a Python file uses, whatever it calls them."""

import ast
from collections.abc import Iterator


def used_names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of every imported name, and of every attribute reached from one.

    `from datetime import datetime as d; d.now()` yields `datetime.datetime` and `datetime.datetime.now`.
    """
    aliases: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for bound, full in imported(node):
                aliases[bound] = full
                yield node.lineno, full
    for node in ast.walk(tree):
        reached = dotted(node, aliases) if isinstance(node, ast.Attribute) else None
        if isinstance(node, ast.Attribute) and reached:
            yield node.lineno, reached


def imported(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str]]:
    """The names an import statement binds, each with the dotted name behind it; relative imports are ours."""
    match node:
        case ast.Import(names=names):
            for alias in names:
                yield alias.asname or alias.name, alias.name
                if not alias.asname:
                    top = alias.name.split(".")[0]
                    yield top, top
        case ast.ImportFrom(module=str(module), names=names, level=0):
            for alias in names:
                yield alias.asname or alias.name, f"{module}.{alias.name}"
        case _:
            return


def dotted(node: ast.expr, aliases: dict[str, str]) -> str | None:
    """The full name an attribute chain stands for; None when it does not start at an import."""
    match node:
        case ast.Attribute(value=value, attr=attr):
            before = dotted(value, aliases)
            return f"{before}.{attr}" if before else None
        case ast.Name(id=name):
            return aliases.get(name)
        case _:
            return None
