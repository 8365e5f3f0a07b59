"""Small files, small functions: when this complains, the question is which noun is hiding in there."""

import ast
from pathlib import Path

from tests.house.sources import CHECKOUT, EVERYTHING, python_files

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 40


def too_long(root: Path, files: list[Path]) -> list[str]:
    """Files and functions over their limit, with their length."""
    found = []
    for path in files:
        text = path.read_text(encoding="utf-8")
        name, lines = path.relative_to(root).as_posix(), len(text.splitlines())
        if lines > MOST_LINES_OF_A_FILE:
            found.append(f"{name}: {lines} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > MOST_LINES_OF_A_FUNCTION:
                    found.append(f"{name}:{node.lineno} {node.name}: {length} lines")
    return found


def test_nothing_is_too_long() -> None:
    files = python_files(CHECKOUT, EVERYTHING)
    assert len(files) > 100
    assert too_long(CHECKOUT, files) == []


def test_what_is_too_long_is_caught(tmp_path: Path) -> None:
    (tmp_path / "wallet").mkdir()
    (tmp_path / "wallet" / "long.py").write_text("x = 1\n" * 401, encoding="utf-8")
    (tmp_path / "wallet" / "fits.py").write_text("def a() -> None:\n" + "    pass\n" * 39 + "x = 1\n" * 360)
    (tmp_path / "main.py").write_text("class A:\n    async def b(self) -> None:\n" + "        pass\n" * 40)
    files = python_files(tmp_path, EVERYTHING)
    assert too_long(tmp_path, files) == ["main.py:2 b: 41 lines", "wallet/long.py: 401 lines"]
