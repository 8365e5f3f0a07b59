"""The walls around the suite hold: each is tried with a suite that must fail."""

import re
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import conftest
from tests.house.sources import CHECKOUT

pytest_plugins = ["pytester"]

FAILING = {
    "connects": "import socket\ndef test() -> None:\n    socket.create_connection(('192.0.2.1', 80))",
    "swallows": """
import socket
def test() -> None:
    try:
        socket.getaddrinfo('issuer.example', 443)
    except Exception:
        pass""",
    "binds": "import socket\ndef test() -> None:\n    socket.socket(socket.AF_INET6)",
    "logs": "import logging\ndef test() -> None:\n    logging.getLogger('wallet.x').warning('odd')",
    "promises": "def test(announced_logs) -> None:\n    announced_logs.append('odd')",
    "warns": "import warnings\ndef test() -> None:\n    warnings.warn('odd')",
    "qt": "from PySide6.QtCore import qWarning\ndef test() -> None:\n    qWarning('odd')",
    "slot": """
from PySide6.QtCore import QTimer
def test(qtbot) -> None:
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(5)""",
}
PASSING = """
import logging, socket, time
def test_announced(announced_logs) -> None:
    announced_logs.append('wallet.x: odd [0-9]')
    logging.getLogger('wallet.x').warning('odd 1')
def test_desktop(qapp) -> None:
    assert qapp.platformName() == "offscreen"
    assert time.localtime(0).tm_hour == 0
def test_quiet() -> None:
    logging.getLogger('wallet.x').info('fine')
def test_local() -> None:
    for end in socket.socketpair():
        end.close()
"""


def run(pytester: pytest.Pytester, suite: dict[str, str]) -> pytest.RunResult:
    """Run a suite of files under our own conftest and settings."""
    for name in ("pyproject.toml", "tests/conftest.py"):
        text = re.sub("(?m)^testpaths = .*$", "", (CHECKOUT / name).read_text(encoding="utf-8"))
        (pytester.path / Path(name).name).write_text(text, encoding="utf-8")
    for name, text in suite.items():
        (pytester.path / f"test_{name}.py").write_text(text, encoding="utf-8")
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", "--tb=line")


def test_each_wall_stops_what_it_is_for(pytester: pytest.Pytester) -> None:
    result = run(pytester, FAILING)
    bad = [line for line in result.outlines if line.startswith(("FAILED", "ERROR"))]
    stopped = {line.split("test_")[1].split(".py")[0] for line in bad}
    assert stopped == set(FAILING), result.stdout.str()


def test_what_keeps_the_rules_passes_whatever_the_desktop_has_set(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "LANGUAGE": "de", "QT_QPA_PLATFORM": "xcb", "QT_FATAL": "1"}
    for name, value in {**desktop, "XDG_RUNTIME_DIR": "/nowhere"}.items():
        monkeypatch.setenv(name, value)
    run(pytester, {"fine": PASSING}).assert_outcomes(passed=4)


def test_internet_sockets_are_refused_here_too() -> None:
    with pytest.raises(conftest.NetworkRefused):
        socket.socket(socket.AF_INET)
    conftest.SOCKETS_TRIED.clear()


def test_now_and_entropy_never_change(now: datetime, entropy: Callable[[int], bytes]) -> None:
    assert now == datetime(2026, 11, 23, 12, tzinfo=UTC)
    first, second = entropy(40), entropy(40)
    assert first.hex().startswith("f24e571144851825")
    assert len(first) == 40
    assert first != second
