"""What gets installed is exactly what was looked at: each wheel by its hash, from wherever the machine fetches."""

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.house.names import used_names
from tests.house.sources import CHECKOUT, PRODUCT, python_files

LOCKS = ("requirements.txt", "requirements-dev.txt")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
OPTIONS = {"--only-binary :all:", "-r requirements.txt"}
MOST_RUN_TIME_PACKAGES = 25
MACHINES = [
    {"sys_platform": os, "platform_machine": cpu, "python_version": python, "python_full_version": f"{python}.9"}
    for os, cpu in [("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64"), ("win32", "AMD64")]
    for python in ("3.11", "3.12", "3.13")
]


def entries(text: str) -> Iterator[str]:
    """The logical lines of a requirements file, without comments."""
    for line in text.replace("\\\n", " ").splitlines():
        if line.strip() and not line.startswith("#"):
            yield " ".join(line.split())


def faults(text: str) -> list[str]:
    """What is wrong with a lock file."""
    found = ["names a host"] if "://" in text or "--index" in text or "--find-links" in text else []
    for entry in entries(text):
        words = entry.split(" --hash=")[0]
        if entry in OPTIONS:
            continue
        if not re.fullmatch(r"[\w.-]+==[\w.+!]+( ; .+)?", words):
            found.append(f"not pinned: {words}")
        elif len(HASH.findall(entry)) != entry.count("--hash") or "--hash" not in entry:
            found.append(f"no hash: {words}")
    return found


def locked(name: str) -> list[Requirement]:
    """The requirements of one lock file, without their hashes."""
    lines = entries((CHECKOUT / name).read_text(encoding="utf-8"))
    return [Requirement(line.split(" --hash=")[0]) for line in lines if line not in OPTIONS]


def on(machine: dict[str, str], requirements: list[Requirement]) -> dict[str, Version]:
    """Name and version of what one machine installs."""
    environment = {name: str(value) for name, value in default_environment().items()} | machine
    return {
        canonicalize_name(each.name): Version(str(each.specifier).removeprefix("=="))
        for each in requirements
        if each.marker is None or each.marker.evaluate(environment)
    }


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_pinned_by_hash_and_names_no_host(name: str) -> None:
    assert len(locked(name)) > 20
    assert faults((CHECKOUT / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("extra", "package"), [("sheets", "typst"), ("bbs", "py-arkworks-bls12381"), ("fuzz", "atheris")]
)
def test_the_extras_are_pinned_too(extra: str, package: str) -> None:
    assert [each.name for each in locked(f"requirements-{extra}.txt")] == [package]
    assert faults((CHECKOUT / f"requirements-{extra}.txt").read_text(encoding="utf-8")) == []


def test_faults_are_caught() -> None:
    good = "--only-binary :all:\na==1 \\\n    --hash=sha256:" + "0" * 64
    assert faults(good) == []
    assert faults(good.replace("==", ">=")) == ["not pinned: a>=1"]
    assert faults("a==1") == ["no hash: a==1"]
    assert faults(good.replace("sha256", "md5")) == ["no hash: a==1"]
    assert faults(good + " --hash=sha256:12") == ["no hash: a==1"]
    assert faults("--index-url https://packages.example/simple\n" + good)[0] == "names a host"


def test_only_wheels_are_installed() -> None:
    for name in LOCKS:
        assert "--only-binary :all:" in (CHECKOUT / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: "-".join(list(machine.values())[:3]))
def test_each_machine_gets_everything_asked_for_and_not_much_more(machine: dict[str, str]) -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = on(machine, locked("requirements.txt"))
    for wanted in map(Requirement, project["project"]["dependencies"]):
        assert wanted.specifier.contains(installed[canonicalize_name(wanted.name)]), wanted
    assert len(installed) <= MOST_RUN_TIME_PACKAGES
    assert installed["pyside6-essentials"] == installed["shiboken6"] < Version("6.12")
    tests = on(machine, locked("requirements-dev.txt"))
    for wanted in map(Requirement, project["dependency-groups"]["dev"]):
        assert canonicalize_name(wanted.name) in tests, wanted


@cache
def who_brings() -> Mapping[str, list[str]]:
    """Which package brings a module; slow to find out."""
    return importlib.metadata.packages_distributions()


def undeclared(files: list[Path], declared: set[str]) -> set[str]:
    """Packages that are imported and neither ours, nor Python's, nor declared."""
    sources = who_brings()
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in files]
    modules = {name.split(".")[0] for tree in trees for _, name in used_names(tree)}
    foreign = modules - sys.stdlib_module_names - {"wallet", "ui", "tests", "main"}
    return {name for name in foreign if not declared & {canonicalize_name(each) for each in sources.get(name, ())}}


def test_everything_imported_is_declared(tmp_path: Path) -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {canonicalize_name(Requirement(each).name) for each in project["project"]["dependencies"]}
    tools = {canonicalize_name(Requirement(each).name) for each in project["dependency-groups"]["dev"]}
    extras = project["project"]["optional-dependencies"].values()
    asked |= {canonicalize_name(Requirement(each).name) for extra in extras for each in extra}
    brought = {"shiboken6", "secretstorage", "jeepney", "numpy"}
    assert undeclared(python_files(CHECKOUT, PRODUCT), asked | brought) == set()
    beside = {"packaging", "coverage", "lxml"}
    assert undeclared(python_files(CHECKOUT, ("tests",)), asked | brought | tools | beside) == set()
    planted = tmp_path / "a.py"
    planted.write_text("def late() -> None:\n    import yaml\n    from PIL import Image\n", encoding="utf-8")
    assert undeclared([planted], {"pillow"}) == {"yaml"}


def test_each_dependency_says_why_it_is_there() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {canonicalize_name(Requirement(each).name) for each in project["project"]["dependencies"]}
    text = Path(CHECKOUT / "packaging" / "dependencies.md").read_text(encoding="utf-8")
    explained = {canonicalize_name(name) for name in re.findall(r"^\| `([\w.-]+)` \| direct", text, re.MULTILINE)}
    brought = {canonicalize_name(name) for name in re.findall(r"^\| `([\w.-]+)` \| ", text, re.MULTILINE)}
    assert explained == asked
    assert brought == {canonicalize_name(each.name) for each in locked("requirements.txt")}
