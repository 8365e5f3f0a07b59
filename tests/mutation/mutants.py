"""Small wrong changes to a module, one at a time: conditions negated, operators swapped, answers dropped."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult,
}  # fmt: skip
NOT_ASKED = ("annotation", "returns", "decorator_list", "type_params", "bases")
Path = tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: its lines, whether it stands in a function, what it is in words, the way to it, what comes there."""

    first: int
    last: int
    inside: bool
    change: str
    way: Path
    replacement: ast.AST

    def applied(self, text: str) -> str:
        """The text of the module after the change."""
        tree = ast.parse(text)
        held: ast.AST = tree
        for name, at in self.way[:-1]:
            held = getattr(held, name) if at is None else getattr(held, name)[at]
        name, at = self.way[-1]
        if at is None:
            setattr(held, name, self.replacement)
        else:
            getattr(held, name)[at] = self.replacement
        return ast.unparse(ast.fix_missing_locations(tree))


def mutants(text: str) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its text."""
    for way, node, inside in _places(ast.parse(text), (), False):
        for change, replacement in _changes(node):
            yield Mutant(node.lineno, _last(node), inside, f"{_short(node)} -> {change}", way, replacement)


def _last(node: ast.expr | ast.stmt) -> int:
    """The last line of what is mutated: of a compound statement, its condition."""
    if isinstance(node, ast.If | ast.While):
        return node.test.end_lineno or node.lineno
    return node.end_lineno or node.lineno


def _short(node: ast.AST) -> str:
    shown = ast.unparse(node.test) if isinstance(node, ast.If | ast.While) else ast.unparse(node)
    return " ".join(shown.split())[:90]


def _places(node: ast.AST, path: Path, inside: bool) -> Iterator[tuple[Path, ast.expr | ast.stmt, bool]]:
    """Each statement and expression with the way to it; no docstrings, no types, nothing for the type checker only."""
    inside = inside or isinstance(node, ast.FunctionDef | ast.Lambda)
    for name, value in ast.iter_fields(node):
        if name in NOT_ASKED or (isinstance(node, ast.AnnAssign) and name == "target"):
            continue
        for at, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if not isinstance(child, ast.AST) or _idle(child):
                continue
            way = (*path, (name, at))
            if isinstance(child, ast.expr | ast.stmt):
                yield way, child, inside
            yield from _places(child, way, inside)


def _idle(node: ast.AST) -> bool:
    """Docstrings, imports, what only the type checker reads, and what cannot be reached."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Import() | ast.ImportFrom() | ast.JoinedStr():
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.Expr(value=ast.Call(func=ast.Name(id="assert_never"))):
            return True
        case ast.Call(func=ast.Name(id="cast" | "TypeVar" | "NewType")):
            return True
    return False


def _changes(node: ast.expr | ast.stmt) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield "condition negated", _with(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.Compare(ops=ops):
            for at, op in enumerate(ops):
                swapped = SWAPPED[type(op)]
                yield swapped.__name__, _with(node, ops=[*ops[:at], swapped(), *ops[at + 1 :]])
        case ast.BoolOp(op=op, values=values):
            yield SWAPPED[type(op)].__name__, _with(node, op=SWAPPED[type(op)]())
            for at in range(len(values)):
                rest = [*values[:at], *values[at + 1 :]]
                yield f"without part {at + 1}", rest[0] if len(rest) == 1 else _with(node, values=rest)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not dropped", operand
        case ast.BinOp(op=op) if type(op) in SWAPPED:
            yield SWAPPED[type(op)].__name__, _with(node, op=SWAPPED[type(op)]())
        case ast.Constant():
            yield from _constants(node)
        case ast.Raise() | ast.Expr(value=ast.Call()) | ast.Expr(value=ast.YieldFrom()) | ast.Expr(value=ast.Yield()):
            yield "dropped", ast.Pass()
        case ast.Return(value=ast.expr() as value) if not _no_answer(value):
            yield "None", ast.Return(ast.Constant(None))
        case ast.GeneratorExp() | ast.ListComp() | ast.SetComp() | ast.DictComp():
            if any(one.ifs for one in node.generators):
                bare = [ast.comprehension(one.target, one.iter, [], one.is_async) for one in node.generators]
                yield "without its condition", _with(node, generators=bare)


def _constants(node: ast.Constant) -> Iterator[tuple[str, ast.AST]]:
    match node.value:
        case bool(value):
            yield str(not value), ast.Constant(not value)
        case int(value):
            yield str(value + 1), ast.Constant(value + 1)
        case str(value):
            yield repr(value + "x"), ast.Constant(value + "x")
        case bytes(value):
            yield repr(value + b"x"), ast.Constant(value + b"x")


def _no_answer(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value in (None, False)


def _with(node: ast.AST, **fields: object) -> ast.AST:
    """The node with other fields."""
    made = copy.copy(node)
    for name, value in fields.items():
        setattr(made, name, value)
    return made
