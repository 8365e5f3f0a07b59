"""Write `requirements.txt`, one file an extra, and `-dev.txt`: every wheel we may install, pinned by version and hash.

Usage: `make lock`, or `python packaging/lock.py [--upgrade]`. Needs the network and the `uv` resolver, which is
fetched into `build/lock` when it is not on the path. Versions that are locked today stay unless `--upgrade` is
given. Look at the diff before committing it.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RESOLVER = "uv==0.13.9"
EXTRAS = {f"requirements-{name}.txt": ("--no-dev", "--extra", name) for name in ("sheets", "bbs", "bundle", "fuzz")}
EXPORTS: dict[str, tuple[str, ...]] = {**EXTRAS, "requirements-dev.txt": ()}
PYTHONS = ("cp311", "cp312", "cp313")
PLATFORMS = {
    "Linux x86_64": r"manylinux\w*_x86_64",
    "Linux aarch64": r"manylinux\w*_aarch64",
    "macOS arm64": r"macosx_\w*_(arm64|universal2)",
    "Windows x64": r"win_amd64",
}
HEADER = """\
# Made by `make lock`; do not edit. Wheels only, for CPython 3.11 to 3.13 on {platforms}.
--only-binary :all:
"""

Package = dict[str, Any]


def resolver() -> str:
    """The path of uv, fetched into `build/lock` when the machine has none."""
    found = shutil.which("uv")
    if found:
        return found
    folder = ROOT / "build" / "lock"
    program = folder / ("Scripts" if sys.platform == "win32" else "bin") / "uv"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(program.with_name("python")), "-m", "pip", "install", "-q", RESOLVER], check=True)
    return str(program)


def pins() -> list[str]:
    """What is locked today, as `name==version ; marker`."""
    files = [ROOT / name for name in ("requirements.txt", *EXPORTS)]
    lines = [line for file in files if file.exists() for line in file.read_text(encoding="utf-8").splitlines()]
    return [line.rstrip(" \\") for line in lines if "==" in line and not line.startswith("#")]


def resolve(uv: str, work: Path, upgrade: bool) -> tuple[dict[tuple[str, str], Package], dict[str, list[str]]]:
    """Resolve `pyproject.toml` in `work`: the locked packages, and the requirement lines of each file."""
    wanted = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    marker = "constraint-dependencies = ["
    if not upgrade and marker not in wanted:
        raise SystemExit("pyproject.toml has no constraint-dependencies: the locked versions cannot be kept")
    kept = "" if upgrade else "".join(f'"{pin}", ' for pin in pins())
    (work / "pyproject.toml").write_text(wanted.replace(marker, marker + kept), encoding="utf-8")
    subprocess.run([uv, "lock", "--quiet"], cwd=work, check=True)
    with (work / "uv.lock").open("rb") as file:
        packages = tomllib.load(file)["package"]
    export = [uv, "export", "--quiet", "--frozen", "--no-emit-project", "--no-hashes", "--no-header", "--no-annotate"]

    def lines(*more: str) -> list[str]:
        done = subprocess.run([*export, *more], cwd=work, check=True, capture_output=True, text=True)
        return done.stdout.splitlines()

    run_time = lines("--no-dev")
    texts = {"requirements.txt": run_time}
    for name, more in EXPORTS.items():
        texts[name] = [line for line in lines(*more) if line not in run_time]
    return {(package["name"], package["version"]): package for package in packages}, texts


def supports(file: str, python: str, platform: str) -> bool:
    """Whether pip on CPython `python` and a platform (a pattern of tags) would take the wheel `file`."""
    pythons, abis, platforms = file.removesuffix(".whl").split("-")[-3:]
    if not re.search(rf"(^|\.)({platform}|any)($|\.)", platforms):
        return False
    if re.search(r"(^|\.)py(3|2\.py3)($|\.)", pythons):
        return True
    if "abi3" in abis.split("."):
        oldest = min(int(tag.removeprefix("cp3")) for tag in pythons.split(".") if tag.startswith("cp3"))
        return oldest <= int(python.removeprefix("cp3"))
    return python in pythons.split(".") and python in abis.split(".")


def wheels(package: Package, line: str) -> Iterator[tuple[str, str]]:
    """File name and hash of each wheel that one supported machine may pick.

    Raises SystemExit when a supported machine has none: pip would have to build from source there.
    """
    files = [(wheel["url"].rsplit("/", 1)[-1], wheel["hash"]) for wheel in package.get("wheels", ())]
    taken: set[tuple[str, str]] = set()
    for platform, pattern in PLATFORMS.items():
        for python in PYTHONS:
            fitting = {item for item in files if supports(item[0], python, pattern)}
            if not fitting and applies(line, platform, python):
                raise SystemExit(f"{package['name']} {package['version']} has no wheel for {platform}, {python}")
            taken |= fitting
    yield from sorted(taken)


def applies(line: str, platform: str, python: str) -> bool:
    """Whether a requirement line's marker is met on one supported machine, as far as our markers go."""
    system = {"Linux": "linux", "macOS": "darwin", "Windows": "win32"}[platform.split()[0]]
    match = re.search(r"sys_platform == '(\w+)'", line)
    if match and match[1] != system:
        return False
    machine = re.search(r"platform_machine == '(\w+)'", line)
    if machine and machine[1] != platform.split()[1]:
        return False
    older = re.search(r"python_full_version < '3\.(\d+)'", line)
    return not older or int(python.removeprefix("cp3")) < int(older[1])


def locked(packages: dict[tuple[str, str], Package], lines: list[str]) -> Iterator[str]:
    """The requirement lines, each with the hashes of its wheels."""
    for line in lines:
        requirement = line.split(" ;")[0].split("==")
        hashes = wheels(packages[requirement[0], requirement[1].strip()], line)
        yield " \\\n".join([line, *(f"    --hash={digest}" for _, digest in hashes)])


def main() -> None:
    """Write all files, or leave all as they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that fit")
    upgrade = parser.parse_args().upgrade
    with tempfile.TemporaryDirectory() as folder:
        packages, lines = resolve(resolver(), Path(folder), upgrade)
    header = HEADER.format(platforms=", ".join(PLATFORMS))
    texts = {}
    for name, wanted in lines.items():
        before = "" if name == "requirements.txt" else "-r requirements.txt\n"
        texts[name] = f"{header}{before}\n" + "\n".join(locked(packages, wanted)) + "\n"
    for name, text in texts.items():
        (ROOT / name).write_text(text, encoding="utf-8")
        count = sum(line[:1].isalpha() for line in text.splitlines())
        print(f"{name}: {count} packages, {text.count('--hash=')} wheels")


if __name__ == "__main__":
    main()
