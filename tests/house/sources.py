"""Which files the guards look at."""

import subprocess
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PRODUCT = ("main.py", "wallet", "ui")
EVERYTHING = (*PRODUCT, "packaging", "tests")
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}


def python_files(root: Path, names: tuple[str, ...]) -> list[Path]:
    """The Python files named by, or below, `names` of `root`, in a stable order."""
    found = [path for name in names for path in [root / name, *(root / name).rglob("*.py")]]
    return sorted(path for path in found if path.suffix == ".py" and path.is_file())


def papers(root: Path) -> list[Path]:
    """Every text file that is, or is about to be, part of the repository."""
    listed = ["git", "-c", f"safe.directory={root}", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(listed, cwd=root, check=False, capture_output=True, text=True)
    if (root / ".git").exists() and done.returncode == 0:
        files = [root / name for name in done.stdout.split("\0") if name]
    else:
        files = [path for path in root.rglob("*") if not NOT_OURS & set(path.relative_to(root).parts)]
    return sorted(path for path in files if path.is_file() and is_text(path))


def is_text(path: Path) -> bool:
    """Whether the file has no NUL byte among its first thousand: pictures and archives are left alone."""
    with path.open("rb") as file:
        return b"\0" not in file.read(1000)
