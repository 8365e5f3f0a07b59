"""The floors hold: upper rooms may import lower ones, and some libraries belong to one room."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.sources import CHECKOUT, python_files

CONTRACTS = Path(__file__).with_name("contracts.py")
QT_OF_ROOM = {
    "ui/lane": {"QtCore"},
    "ui/models": {"QtCore"},
    "ui/desk": {"QtCore"},
}
CLEAN = {
    "wallet/errors.py": "",
    "wallet/model/credential.py": "from wallet import errors\n",
    "wallet/keys/algorithms.py": "import cryptography\nfrom wallet.model import credential\n",
    "wallet/remote/https.py": "import socket\n",
    "wallet/service/wallet.py": "from wallet.keys import algorithms\n",
    "ui/words/errors.py": "from wallet import errors\n",
    "ui/desk.py": "import PySide6\nfrom wallet.service import wallet\n",
    "ui/terminal/run.py": "from wallet.service import wallet\nfrom wallet.codec import strict_json\n",
    "wallet/codec/strict_json.py": "",
}
PLANTED = {
    "the window stands on the wallet": {"wallet/model/trust.py": "import ui.desk\n"},
    "wallet floors": {"wallet/keys/jwk.py": "def late() -> None:\n    from wallet.service import wallet\n"},
    "ui floors": {"ui/words/dates.py": "from ui import desk\n"},
    "the wallet knows no window": {"wallet/model/tick.py": "import PySide6.QtCore\n"},
    "the command line, sentences and screen states know no Qt": {"ui/terminal/late.py": "from ui import desk\n"},
    "only the gate opens sockets": {"wallet/service/refreshing.py": "import socket\n"},
    "only main.py takes the gate that opens sockets": {
        "wallet/service/refreshing.py": "from wallet.remote import https\n"
    },
    "only keys and the vault know the crypto library": {"wallet/service/sealing.py": "import cryptography.x509\n"},
    "only keys knows the JOSE library": {"wallet/service/sealing.py": "from joserfc import jws\n"},
    "only keys knows the pairing library": {"wallet/proofs/pairing.py": "from py_arkworks_bls12381 import GT\n"},
    "only the vault knows the database": {"wallet/service/listing.py": "import sqlite3\n"},
    "the window knows the front desk and the nouns": {"ui/app.py": "from wallet.keys import algorithms\n"},
    "below the desk the window knows only nouns": {"ui/lane.py": "from wallet.service import wallet\n"},
    "widgets are blind to the wallet": {"ui/widgets/chip.py": "from wallet.model import credential\n"},
}


def check(root: Path) -> tuple[int, str]:
    """Run the contracts over a tree: exit code and what was printed."""
    done = subprocess.run([sys.executable, str(CONTRACTS), str(root)], cwd=root, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def plant(root: Path, files: dict[str, str]) -> None:
    """Write a small house: every file in a package."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for folder in list(path.relative_to(root).parents)[:-1]:
            (root / folder / "__init__.py").touch()


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A small house in which every contract has something to look at and is kept."""
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    plant(tmp_path, CLEAN)
    return tmp_path


def test_every_contract_is_kept() -> None:
    code, printed = check(CHECKOUT)
    assert code == 0, printed
    assert " 0 broken" in printed


def test_the_contracts_see_the_whole_house() -> None:
    _, printed = check(CHECKOUT)
    seen = int(printed.split("Analyzed ")[1].split(" files")[0])
    assert seen >= len(python_files(CHECKOUT, ("wallet", "ui"))) > 50


def test_a_clean_house_passes(house: Path) -> None:
    code, printed = check(house)
    assert code == 0, printed


def test_each_contract_has_a_planted_violation() -> None:
    with (CHECKOUT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    assert [contract["name"] for contract in contracts] == list(PLANTED)


def test_planted_violations_are_caught(house: Path) -> None:
    for files in PLANTED.values():
        for name, text in files.items():
            before = (house / name).read_text(encoding="utf-8") if (house / name).exists() else ""
            plant(house, {name: before + text})
    code, printed = check(house)
    assert code == 1
    for name in PLANTED:
        assert f"{name} BROKEN" in " ".join(printed.split()), name


def test_a_room_without_a_floor_is_caught(house: Path) -> None:
    plant(house, {"wallet/utils/helpers.py": ""})
    code, printed = check(house)
    assert code == 1
    assert "utils" in printed


def qt_modules(path: Path) -> set[str]:
    """The modules of Qt a file imports, by their last name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            found.add((node.module or "").split(".")[1])
        elif isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("PySide6.")}
    return found


def strays(root: Path) -> list[str]:
    """Rooms that import more of Qt than their floor may."""
    return [
        f"{path.relative_to(root)}: {module}"
        for room, allowed in QT_OF_ROOM.items()
        for path in python_files(root, (room, f"{room}.py"))
        for module in sorted(qt_modules(path) - allowed)
    ]


def test_lane_desk_and_models_stay_on_qtcore(tmp_path: Path) -> None:
    assert strays(CHECKOUT) == []
    plant(tmp_path, {"ui/lane.py": "from PySide6 import QtWidgets\n", "ui/models/a.py": "import PySide6.QtGui\n"})
    plant(tmp_path, {"ui/desk.py": "from PySide6.QtCore import QObject\n"})
    assert strays(tmp_path) == ["ui/lane.py: QtWidgets", "ui/models/a.py: QtGui"]
