"""No test fails because a machine is slow or busy: none reads a clock or sleeps, and what is awaited may last."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.names import used_names
from tests.house.sources import CHECKOUT, python_files

CLOCKS = {f"time.{name}" for name in ("perf_counter", "monotonic", "process_time", "thread_time", "time", "sleep")}
WAITS = ("waitUntil", "waitSignal", "waitSignals", "waitCallback")
PATIENCE = "PATIENCE_MS"
SHORTEST_S = 300
LETTING_TIME_PASS = ("wait", "qWait", "qSleep")
ALLOWED = {CHECKOUT / "tests" / "house" / name for name in ("test_bans.py", "test_patience.py")}
WINDOWS = ("bot", "qtbot", "QTest")


def hurries(path: Path) -> Iterator[str]:
    """What depends on the machine's speed in one test file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (f"{line} {name}" for line, name in used_names(tree) if name in CLOCKS)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        limits = [one.value for one in node.keywords if one.arg == "timeout"]
        if isinstance(node.func, ast.Attribute) and node.func.attr in WAITS:
            if [ast.unparse(one) for one in limits] != [PATIENCE]:
                yield f"{node.lineno} {node.func.attr}: timeout={PATIENCE}"
        elif isinstance(node.func, ast.Attribute) and node.func.attr in LETTING_TIME_PASS:
            if ast.unparse(node.func.value).split(".")[-1] in WINDOWS:
                yield f"{node.lineno} {node.func.attr}"
        elif any(_seconds(one) < SHORTEST_S for one in limits):
            yield f"{node.lineno} timeout={ast.unparse(limits[0])}"


def _seconds(limit: ast.expr) -> float:
    """A limit that is written out; one with a name is thought of."""
    value = limit.value if isinstance(limit, ast.Constant) else None
    return value if isinstance(value, int | float) else SHORTEST_S


def test_no_test_is_in_a_hurry() -> None:
    files = [one for one in python_files(CHECKOUT, ("tests",)) if one.name.startswith("test_") and one not in ALLOWED]
    assert len(files) > 300
    found = [f"{one.relative_to(CHECKOUT).as_posix()}:{what}" for one in files for what in hurries(one)]
    assert found == []


def test_hurry_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "test_x.py"
    for text in (
        "from time import perf_counter as now\nnow()",
        "import time\ntime.sleep(1)",
        "def test(qtbot): qtbot.waitUntil(bool)",
        "def test(driver): driver.bot.waitSignal(driver.x, timeout=5_000)",
        "def test(driver): driver.bot.wait(5)",
        "import subprocess\nsubprocess.run(['x'], timeout=60)",
    ):
        path.write_text(text, encoding="utf-8")
        assert list(hurries(path)), text
    path.write_text("def test(qtbot, lock):\n    qtbot.waitUntil(bool, timeout=PATIENCE_MS)\n    lock.wait(5)")
    assert list(hurries(path)) == []
