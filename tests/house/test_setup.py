"""Setting up asks for what is missing, says why, and does nothing the second time."""

import ast
import importlib
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.sources import CHECKOUT

SCRIPTS = ("environment", "interpreter", "lock", "setup", "system")


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the set-up's own modules find each other, as they do when Python starts one of them."""
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    for name in SCRIPTS:
        monkeypatch.delitem(sys.modules, name, raising=False)


def script(name: str) -> ModuleType:
    """One module of the set-up."""
    return importlib.import_module(name)


@pytest.mark.parametrize("name", [name for name in SCRIPTS if name != "lock"])
def test_an_old_python_can_read_what_tells_it_that_it_is_too_old(name: str) -> None:
    text = (CHECKOUT / "packaging" / f"{name}.py").read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 9))
    assert "from __future__ import annotations" in text


def test_each_system_package_has_a_sign_and_a_reason() -> None:
    system = script("system")
    packages = system.listed()
    assert len(packages) > 20
    for each in packages:
        assert each.group in ("run", "test", "bundle")
        assert each.sign.partition(":")[0] in ("lib", "bin", "file", "python")
        assert len(each.why) > 10
    assert len({each.name for each in packages}) == len(packages)


def test_signs_tell_what_is_there(tmp_path: Path) -> None:
    system = script("system")
    for sign, there in {
        "lib:libx.so.1": True,
        "lib:liby.so.1": False,
        "bin:sh": True,
        "bin:no-such-program": False,
        f"file:{CHECKOUT / 'LICENSE'}": True,
        f"file:{tmp_path / 'nothing'}": False,
        "python:json": True,
        "python:no_such_module": False,
    }.items():
        assert system.is_there(sign, {"libx.so.1"}, sys.executable) is there, sign


def test_without_rights_it_says_how(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    system = script("system")
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system.shutil, "which", lambda name, **_: None if name == "sudo" else f"/usr/bin/{name}")
    monkeypatch.setattr(system, "with_apt", lambda *_: pytest.fail("nothing may be installed"))
    assert system.install([system.Package("run", "libzbar0", "lib:libzbar.so.0", "reads QR codes")]) is False
    said = capsys.readouterr().out
    assert "libzbar0  reads QR codes" in said
    assert "apt-get install --yes --no-install-recommends libzbar0" in said


def test_a_complete_environment_is_not_touched_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = script("environment")
    monkeypatch.setattr(environment, "FOLDER", tmp_path)
    done: list[str] = []
    monkeypatch.setattr(environment.system, "missing", lambda *_: [])
    monkeypatch.setattr(environment, "make", lambda _: done.append("make"))
    monkeypatch.setattr(environment, "fill", done.append)
    environment.prepare("run")
    environment.prepare("run")
    assert done == ["make", "run"]
    environment.prepare("test")
    environment.prepare("test")
    environment.prepare("run")
    assert done == ["make", "run", "make", "test"]
    monkeypatch.setitem(environment.REQUIREMENTS, "run", ["requirements.txt", "LICENSE"])
    environment.prepare("run")
    assert done == ["make", "run", "make", "test", "make", "run"]


def test_an_unfinished_environment_has_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = script("environment")

    def fail(_: str) -> None:
        raise environment.NotReady("no network")

    monkeypatch.setattr(environment, "FOLDER", tmp_path)
    monkeypatch.setattr(environment.system, "missing", lambda *_: [])
    monkeypatch.setattr(environment, "make", lambda _: None)
    monkeypatch.setattr(environment, "fill", fail)
    with pytest.raises(environment.NotReady):
        environment.prepare("run")
    assert list(tmp_path.iterdir()) == []


def test_a_python_we_do_not_support_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment = script("environment")
    monkeypatch.setattr(environment, "FOLDER", tmp_path)
    monkeypatch.setattr(environment.interpreter, "SUPPORTED", ((3, 99),))
    with pytest.raises(environment.NotReady, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
        environment.prepare("run")


@pytest.mark.parametrize(
    ("file", "python", "platform", "fits"),
    [
        ("a-1-py3-none-any.whl", "cp313", "Linux x86_64", True),
        ("a-1-cp39-abi3-manylinux_2_28_x86_64.whl", "cp311", "Linux x86_64", True),
        ("a-1-cp312-abi3-manylinux_2_28_x86_64.whl", "cp311", "Linux x86_64", False),
        ("a-1-cp311-cp311-manylinux_2_17_aarch64.manylinux2014_aarch64.whl", "cp311", "Linux aarch64", True),
        ("a-1-cp311-cp311-musllinux_1_2_x86_64.whl", "cp311", "Linux x86_64", False),
        ("a-1-cp313-cp313t-manylinux_2_28_x86_64.whl", "cp313", "Linux x86_64", False),
        ("a-1-cp312-cp312-macosx_10_13_universal2.whl", "cp312", "macOS arm64", True),
        ("a-1-cp312-cp312-macosx_10_13_x86_64.whl", "cp312", "macOS arm64", False),
        ("a-1-cp312-cp312-win_amd64.whl", "cp312", "Windows x64", True),
        ("a-1-cp312-cp312-win32.whl", "cp312", "Windows x64", False),
    ],
)
def test_a_wheel_is_locked_for_the_machines_that_take_it(file: str, python: str, platform: str, fits: bool) -> None:
    lock = script("lock")
    assert lock.supports(file, python, lock.PLATFORMS[platform]) is fits


def test_a_package_without_a_wheel_for_a_machine_stops_the_lock() -> None:
    lock = script("lock")
    wheel = {"url": "https://packages.example/a-1-cp39-abi3-win_amd64.whl", "hash": "sha256:0"}
    package = {"name": "a", "version": "1", "wheels": [wheel]}
    assert list(lock.wheels(package, "a==1 ; sys_platform == 'win32'")) == [("a-1-cp39-abi3-win_amd64.whl", "sha256:0")]
    with pytest.raises(SystemExit, match="a 1 has no wheel for Linux x86_64"):
        list(lock.wheels(package, "a==1"))


def test_make_help_names_every_target() -> None:
    alone = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(["make", "help"], cwd=CHECKOUT, env=alone, capture_output=True, text=True, check=True)
    phony = (CHECKOUT / "Makefile").read_text(encoding="utf-8").split(".PHONY:")[1].splitlines()[0].split()
    assert {line.split()[1] for line in done.stdout.splitlines()} == set(phony)
    assert os.access(CHECKOUT / ".ci" / "run", os.X_OK)
