"""What is missing of the operating system's own packages, and how it gets there on Debian and Ubuntu."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import interpreter

LIST = Path(__file__).with_name("system-packages.txt")


class Package(NamedTuple):
    """One line of the list: `sign` tells whether it is there, `why` is for the person who is asked."""

    group: str
    name: str
    sign: str
    why: str


def listed() -> list[Package]:
    """The packages of `system-packages.txt`, in its order."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|", 3)] for line in lines if line and not line.startswith("#")]
    return [Package(*row) for row in rows]


def missing(groups: set[str], python: str) -> list[Package]:
    """The packages of `groups` whose sign is not found. Nothing is ever missing on macOS and Windows."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = known_libraries()
    return [each for each in listed() if each.group in groups and not is_there(each.sign, libraries, python)]


def known_libraries() -> set[str]:
    """The shared library names the loader's cache lists."""
    program = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/sbin:/usr/sbin")
    if program is None:
        return set()
    listing = subprocess.run([program, "-p"], capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in listing.splitlines() if line.startswith("\t")}


def is_there(sign: str, libraries: set[str], python: str) -> bool:
    """Whether one sign (see the head of the list) is found."""
    kind, _, value = sign.partition(":")
    if kind == "lib":
        return value in libraries
    if kind == "bin":
        return shutil.which(value) is not None
    if kind == "file":
        return Path(value).exists()
    return interpreter.has(python, value)


def install(packages: list[Package]) -> bool:
    """Install `packages` with apt, saying what and why; False when a person has to do it by hand."""
    width = max(len(each.name) for each in packages)
    print("These system packages are missing:")
    for each in packages:
        print(f"  {each.name.ljust(width)}  {each.why}")
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *(each.name for each in packages)]
    if shutil.which("apt-get") is None:
        print("This system has no apt-get: please install what these packages hold with its own package manager.")
        return False
    rights = become_root()
    if rights is None:
        by_hand = " ".join(["apt-get update &&", *command])
        print(f"Installing them needs root rights, and sudo is not there. As root, run:\n  {by_hand}")
        return False
    print("Installing them now" + (" (sudo may ask for your password)." if rights else "."), flush=True)
    return with_apt(rights, command)


def become_root() -> list[str] | None:
    """The words to put before a command that needs root: none for root, None when there is no way."""
    if os.geteuid() == 0:
        return []
    return ["sudo"] if shutil.which("sudo") else None


def with_apt(rights: list[str], command: list[str]) -> bool:
    """Refresh the package lists and run one apt command; its output is shown only when it fails."""
    settings = ["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]
    for step in (["apt-get", "update"], command):
        done = subprocess.run(
            [*rights, *settings, *step], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode != 0:
            print(done.stdout)
            print(f"That did not work. As root, run:\n  {' '.join(command)}")
            return False
    return True
