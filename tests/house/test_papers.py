"""The papers tell the truth: links lead somewhere, commands exist, and nothing names the machine it was written on."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import CHECKOUT, papers

PLACES = re.compile(
    r"(?<![\w.])/(work|home/(?!learner\b)\w+|Users/\w+|tmp/[a-z]+)(?=/)"
    r"|(?<![\w.])/(root/\.\w+|tmp/team|opt/(pypi|wheels))|shared/(design|prototypes)|[A-Z]:\\Users"
)
HOSTS = re.compile(
    r"\b(pypi|test\.pypi|files\.pythonhosted|pythonhosted|registry\.npmjs|npmjs|crates|conda)\.(org|io|com)\b"
    r"|\b(deb|security|ftp|archive|ports|cdn)(\.\w+)?\.(debian|ubuntu)\.(org|com)\b|\b\d{1,3}\.\d+\.\d+\.\d+:\d{2,5}\b"
)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
MAKE = re.compile(r"(?<![\w-])make ([a-z][a-z-]*)(?=[\s`.,;:)]|$)", re.MULTILINE)
SET_UP = re.compile(r"packaging/setup\.py ([a-z]+)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
GUARD = Path(__file__).relative_to(CHECKOUT)


def traces(root: Path, files: list[Path]) -> Iterator[str]:
    """Paths of a developer's machine, and hosts that packages come from."""
    for path in files:
        if path.relative_to(root) == GUARD:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            for found in [*PLACES.finditer(line), *HOSTS.finditer(line)]:
                yield f"{path.relative_to(root).as_posix()}:{number} {found[0]}"


def dead_links(root: Path, files: list[Path]) -> Iterator[str]:
    """Relative links in Markdown files that lead nowhere."""
    for path in files:
        for target in LINK.findall(path.read_text(encoding="utf-8")):
            place = target.partition("#")[0]
            if place and "://" not in place and not place.startswith("mailto:") and not (path.parent / place).exists():
                yield f"{path.relative_to(root).as_posix()}: {target}"


def unknown_commands(root: Path, files: list[Path]) -> Iterator[str]:
    """Make targets and set-up verbs that the papers name and nobody has built."""
    targets = set(re.findall(r"^([a-z][a-z -]*):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    known = {word for line in targets for word in line.split()}
    setup = (root / "packaging" / "setup.py").read_text(encoding="utf-8")
    verbs = set(re.findall(r'^    "(\w+)": ', setup, re.MULTILINE))
    for path in files:
        code = "\n".join(CODE.findall(path.read_text(encoding="utf-8")))
        for kind, named, there in (("make", MAKE, known), ("setup.py", SET_UP, verbs)):
            for word in named.findall(code):
                if word not in there:
                    yield f"{path.relative_to(root).as_posix()}: {kind} {word}"


def markdown(root: Path) -> list[Path]:
    """The Markdown files of the repository."""
    return [path for path in papers(root) if path.suffix == ".md"]


def test_nothing_names_the_machine_or_a_registry() -> None:
    files = papers(CHECKOUT)
    assert len(files) > 100
    assert list(traces(CHECKOUT, files)) == []


def test_links_lead_somewhere() -> None:
    assert {"README.md", "CHANGELOG.md", "CONTRIBUTING.md"} <= {path.name for path in markdown(CHECKOUT)}
    assert list(dead_links(CHECKOUT, markdown(CHECKOUT))) == []


def test_commands_exist() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert {"run", "test", "demo"} <= set(MAKE.findall("\n".join(CODE.findall(readme))))
    assert list(unknown_commands(CHECKOUT, markdown(CHECKOUT))) == []


PLANTED = """
See [the house](HOUSE.md#floors), [this](README.md), [out](https://example.com/x).
Kept in /wo{0}rk/main and /ro{0}ot/.cache, from https://py{0}pi.org/simple or http://deb.deb{0}ian.org/debian.
Run `make nothing` or `python packaging/setup.py fly`, but make sure of `make test`, `python packaging/setup.py run`.
"""


def test_traces_dead_links_and_unknown_commands_are_caught(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "setup.py").write_text('VERBS = {\n    "run": run,\n}\n', encoding="utf-8")
    (tmp_path / "Makefile").write_text("run test:\n\ttrue\n", encoding="utf-8")
    readme = tmp_path / "README.md"
    readme.write_text(PLANTED.replace("{0}", ""), encoding="utf-8")
    found = [each.split()[1] for each in traces(tmp_path, papers(tmp_path))]
    assert found == ["/work", "/root/" ".cache", "py" "pi.org", "deb.deb" "ian.org"]
    assert list(dead_links(tmp_path, markdown(tmp_path))) == ["README.md: HOUSE.md#floors"]
    assert list(unknown_commands(tmp_path, [readme])) == ["README.md: make nothing", "README.md: setup.py fly"]
