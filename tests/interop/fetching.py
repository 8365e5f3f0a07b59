"""The independent implementations, fetched by npm into a folder that git leaves alone."""

import hashlib
import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[1] / "build" / "interop"
DONE = "installed"


def packages() -> Mapping[str, str]:
    """Name and exact version of each package asked for."""
    lines = (HERE / "packages.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ") for line in lines if line and not line.startswith("#"))


def missing_tools() -> tuple[str, ...]:
    """Which of the programs this needs are not installed."""
    return tuple(name for name in ("node", "npm") if shutil.which(name) is None)


def is_fetched(folder: Path = FOLDER) -> bool:
    """Whether all packages of the list are there, so that `fetched` asks nobody."""
    mark = folder / DONE
    return mark.is_file() and mark.read_text(encoding="utf-8") == hashlib.sha256(_document().encode()).hexdigest()


def fetched(folder: Path = FOLDER) -> Path:
    """The folder with the scripts and all they import; fetched once for each list of packages."""
    folder.mkdir(parents=True, exist_ok=True)
    if not is_fetched(folder):
        text = _document()
        (folder / "package.json").write_text(text, encoding="utf-8")
        order = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"]
        subprocess.run(order, cwd=folder, check=True)
        (folder / DONE).write_text(hashlib.sha256(text.encode()).hexdigest(), encoding="utf-8")
    for script in (HERE / "node").glob("*.mjs"):
        shutil.copy(script, folder / script.name)
    return folder


def _document() -> str:
    document = {"name": "interop", "private": True, "type": "module", "dependencies": dict(packages())}
    return json.dumps(document, indent=1)
