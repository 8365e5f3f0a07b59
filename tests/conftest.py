"""What every test may rely on: a fixed now, a fixed entropy, no network, no unannounced warning."""

import hashlib
import itertools
import logging
import os
import re
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

NOW = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
LOCAL_FAMILIES = {socket.AF_UNIX} if hasattr(socket, "AF_UNIX") else set()
REFUSED_EVENTS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
SOCKETS_TRIED: list[str] = []
RUNTIME_FOLDERS: list[str] = []


class NetworkRefused(Exception):
    """A test reached for the network. Not an OSError, so that no code under test takes it for a bad line."""


def refuse_network(event: str, args: tuple[object, ...]) -> None:
    """Audit hook: local sockets (the session bus, the display) pass, every other socket and name look-up raises."""
    foreign = event == "socket.__new__" and args[1] not in LOCAL_FAMILIES and args[1] != -1
    if foreign or event in REFUSED_EVENTS:
        SOCKETS_TRIED.append(event)
        raise NetworkRefused(f"{event}: the tests run without a network")


def pytest_configure() -> None:
    """Shut the network for this process, give Qt a place for its sockets and a display that needs none.

    What the desktop around the tests has set or does does not reach them: language, time zone, a locked screen.
    """
    sys.addaudithook(refuse_network)
    for name in [one for one in os.environ if one.startswith(("QT_", "LC_", "LANG"))]:
        del os.environ[name]
    os.environ |= {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
    if hasattr(time, "tzset"):
        time.tzset()
    RUNTIME_FOLDERS.append(tempfile.mkdtemp(prefix="cairn-tests-"))
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": RUNTIME_FOLDERS[-1]}
    os.environ |= dict.fromkeys(("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"), "unix:path=/none")
    # The same examples in every run, on a slow machine too, and nothing written beside the code.
    calm = settings(deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile("calm", calm)
    settings.load_profile("calm")


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    for folder in RUNTIME_FOLDERS:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that tried to reach the network, even when something swallowed the refusal."""
    SOCKETS_TRIED.clear()
    yield
    tried, SOCKETS_TRIED[:] = list(SOCKETS_TRIED), []
    assert not tried, f"reached for the network: {tried}"


class Heard(logging.Handler):
    """Keeps the lines it hears."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line as `name: message`."""
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def announced_logs() -> Iterator[list[str]]:
    """Fail on log lines at warning or above, unless the test appends a pattern for them; each must then be heard."""
    heard = Heard()
    logging.getLogger().addHandler(heard)
    announced: list[str] = []
    yield announced
    logging.getLogger().removeHandler(heard)
    surprises = [line for line in heard.lines if not any(re.search(pattern, line) for pattern in announced)]
    unheard = [pattern for pattern in announced if not any(re.search(pattern, line) for line in heard.lines)]
    assert not surprises, f"unannounced log lines: {surprises}"
    assert not unheard, f"announced, but never logged: {unheard}"


@pytest.fixture
def now() -> datetime:
    """The reference time of the tests: 2026-11-23T12:00:00Z."""
    return NOW


@pytest.fixture
def entropy() -> Callable[[int], bytes]:
    """A stream of bytes that is the same in every run: SHA-256 of a counter."""
    counter = itertools.count()

    def take(length: int) -> bytes:
        blocks = (hashlib.sha256(b"entropy %d" % next(counter)).digest() for _ in range(0, length, 32))
        return b"".join(blocks)[:length]

    return take


@pytest.fixture(autouse=True)
def home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the tests out of the person's own folders: a home that goes with the test run."""
    home = tmp_path_factory.getbasetemp() / "home"
    home.mkdir(exist_ok=True)
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    return home
