"""What the program is made of: a CycloneDX list and every licence text, from the packages that go into the bundle.

`make sbom` writes `dist/cairn.cdx.json` and the folder `dist/licences`. Both depend only on the commit and the lock.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tomllib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle

ROOT = Path(__file__).resolve().parents[1]
NOT_INSIDE = {"pip", "setuptools", "wheel", "packaging", "altgraph", "pyinstaller", "pyinstaller-hooks-contrib"}
PAPERS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors|copyright)[^/]*$", re.IGNORECASE)
SPDX = {
    "BSD": "BSD-3-Clause", "MIT License": "MIT", "Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0", "BSD License": "BSD-3-Clause", "zlib/libpng License": "Zlib",
}  # fmt: skip


COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts of well-known licences."""
COMMON_NAMES = {"LGPL-3.0-only": "LGPL-3", "GPL-3.0-only": "GPL-3", "GPL-2.0-only": "GPL-2", "Apache-2.0": "Apache-2.0"}


def canonical(name: str) -> str:
    """A package's name as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def hashes() -> dict[str, list[str]]:
    """The SHA-256 of each wheel that the lock allows, by package."""
    found: dict[str, list[str]] = {}
    for name in ("requirements.txt", *bundle.LOCKS):
        for entry in (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
            if "==" in entry and not entry.startswith("#"):
                found[canonical(entry.split("==")[0])] = re.findall(r"sha256:([0-9a-f]{64})", entry)
    return found


def inside(paths: list[str]) -> list[Distribution]:
    """The packages that go into the bundle, by name."""
    named = {canonical(one.metadata["Name"]): one for one in distributions(path=paths)}
    return [one for name, one in sorted(named.items()) if name not in NOT_INSIDE]


def licence(one: Distribution) -> str:
    """The licence as an SPDX expression, or in the package's own words."""
    said = {name: one.metadata[name] for name in ("License-Expression", "License") if name in one.metadata}
    told = said.get("License-Expression") or said.get("License") or ""
    if not told or len(told) > 80:
        classified = [
            line.split(" :: ")[-1] for line in one.metadata.get_all("Classifier") or () if "License ::" in line
        ]
        told = classified[0] if classified else "see the licence texts"
    return SPDX.get(told, told)


def component(one: Distribution, locked: dict[str, list[str]]) -> dict[str, Any]:
    """One package as CycloneDX 1.6 describes it."""
    name = canonical(one.metadata["Name"])
    told = licence(one)
    spdx = re.fullmatch(r"[\w.+()-]+( (AND|OR|WITH) [\w.+()-]+)*", told)
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}@{one.version}",
        "name": name,
        "version": one.version,
        "purl": f"pkg:pypi/{name}@{one.version}",
        "licenses": [{"expression": told}] if spdx else [{"license": {"name": told}}],
    }
    if name in locked:
        made["properties"] = [{"name": "cairn:wheel-sha256", "value": digest} for digest in locked[name]]
    return made


def bill(packages: list[Distribution], taken: int) -> dict[str, Any]:
    """The whole list; `taken` is the time of the commit in seconds."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    locked = hashes()
    parts = [component(one, locked) for one in packages]
    serial = uuid.UUID(bytes=hashlib.sha256(json.dumps([parts, taken]).encode()).digest()[:16], version=4)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(taken, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": "cairn",
                "name": project["name"],
                "version": project["version"],
                "licenses": [{"expression": project["license"]}],
            },
        },
        "components": parts,
        "dependencies": [{"ref": "cairn", "dependsOn": [one["bom-ref"] for one in parts]}],
    }


def texts(one: Distribution) -> Iterator[tuple[str, bytes]]:
    """The licence texts a package brings: file names and bytes."""
    for file in one.files or ():
        path = Path(str(file.locate()))
        if PAPERS.search(str(file)) and path.suffix not in (".py", ".pyc") and path.is_file():
            yield (
                "-".join(Path(str(file)).parts[-2:]).replace(f"{one.name}-{one.version}.dist-info-", ""),
                path.read_bytes(),
            )


def common_texts(expression: str) -> Iterator[tuple[str, bytes]]:
    """The texts of the well-known licences an expression names, where the system has them."""
    for name in re.findall(r"[\w.-]+", expression):
        path = COMMON / COMMON_NAMES.get(name, "-")
        if path.is_file():
            yield f"{name}.txt", path.read_bytes()


def gather(packages: list[Distribution], folder: Path) -> list[str]:
    """Writes every licence text; the names of packages that bring none."""
    without = []
    for one in packages:
        place = folder / f"{canonical(one.metadata['Name'])}-{one.version}"
        found = dict(texts(one)) or dict(common_texts(licence(one)))
        if not found:
            without.append(f"{canonical(one.metadata['Name'])} ({licence(one)})")
        for name, data in sorted(found.items()):
            place.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(data)
    for path in sorted((ROOT / "resources").rglob("LICENSE*")):
        place = folder / f"resources-{path.parent.name}"
        place.mkdir(parents=True, exist_ok=True)
        (place / path.name).write_bytes(path.read_bytes())
    return without


def site(python: Path) -> list[str]:
    """Where the packages of an environment are."""
    ask = "import json, site; print(json.dumps(site.getsitepackages()))"
    found: list[str] = json.loads(
        subprocess.run([str(python), "-c", ask], check=True, capture_output=True, text=True).stdout
    )
    return found


def written(packages: list[Distribution]) -> bytes:
    """The list as its file holds it."""
    return (json.dumps(bill(packages, int(bundle.moment())), indent=2) + "\n").encode()


def main() -> int:
    """Writes both."""
    packages = inside(site(bundle.python()))
    bundle.DIST.mkdir(exist_ok=True)
    made = bundle.DIST / "cairn.cdx.json"
    made.write_bytes(written(packages))
    without = gather(packages, bundle.DIST / "licences")
    print(f"{made.relative_to(ROOT)}: {len(packages)} packages; licence texts in dist/licences")
    if without:
        print("these bring no text of their own: " + ", ".join(without))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
