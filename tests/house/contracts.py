"""Run the import contracts of pyproject.toml over a tree: `python tests/house/contracts.py [ROOT]`.

Rooms that a contract names but nobody has built yet are left out, and printed. Exit code 1 when one is broken.
"""

import json
import re
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from importlinter.cli import lint_imports

CHECKOUT = Path(__file__).resolve().parents[2]
Contract = dict[str, Any]


def table(header: str, options: Contract) -> str:
    """One table of TOML; our options are words, truth values and lists of words, which JSON writes the same way."""
    return "\n".join([header, *(f"{key} = {json.dumps(value)}" for key, value in options.items())])


def exists(module: str, root: Path) -> bool:
    """Whether `module`, perhaps with a wildcard, is in the tree; what is not ours always is."""
    package = module.split(".")[0]
    if package not in ("wallet", "ui"):
        return True
    pattern = module.replace(".", "/")
    return any(root.glob(f"{pattern}.py")) or any(root.glob(f"{pattern}/__init__.py"))


def built(contract: Contract, root: Path) -> tuple[Contract | None, list[str]]:
    """The part of a contract that can be held today (None when there is none), and the rooms it still waits for."""
    contract = dict(contract)
    waiting: list[str] = []
    prefix = f"{contract['containers'][0]}." if "containers" in contract else ""
    for key in ("source_modules", "forbidden_modules", "protected_modules", "layers"):
        kept = []
        for entry in contract.get(key, []):
            rooms = re.split(r"\s*\|\s*", entry)
            there = [room for room in rooms if exists(prefix + room, root)]
            waiting += [prefix + room for room in rooms if room not in there]
            kept += [" | ".join(there)] if there else []
        if key in contract:
            contract[key] = kept
            if not kept:
                return None, waiting
    return contract, waiting


def main(root: Path) -> int:
    """Check and print; 1 when a contract is broken."""
    with (root / "pyproject.toml").open("rb") as file:
        session = tomllib.load(file)["tool"]["importlinter"]
    parts = [built(contract, root) for contract in session.pop("contracts")]
    tables = [table("[[tool.importlinter.contracts]]", contract) for contract, _ in parts if contract]
    sys.path.insert(0, str(root))
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "contracts.toml"
        config.write_text("\n\n".join([table("[tool.importlinter]", session), *tables]), encoding="utf-8")
        code = lint_imports(config_filename=str(config), no_cache=True, no_logo=True)
    waiting = sorted({room for _, rooms in parts for room in rooms})
    print("not built yet:", *waiting or ["nothing"])
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if sys.argv[1:] else CHECKOUT))
