"""Build the Debian package: `make deb` writes `dist/cairn_VERSION_ARCH.deb` around the bundle.

`--check` then installs it into a bare Debian root, starts the window there, runs the demonstration and removes it.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle
import manual
import sbom

ROOT = bundle.ROOT
LINUX = ROOT / "packaging" / "linux"
TREE = bundle.WORK / "deb"
FONTS = "fonts-dejavu-core"
ALWAYS = ("libegl1", "libgl1", "libxkbcommon-x11-0", "libxcb-cursor0", FONTS)
"""What Qt loads by name, and letters for a machine without any."""
DESCRIPTION = """\
wallet for micro-credentials, held by the learner
 Keeps what issuers hand out in an encrypted vault, verifies it offline and says
 honestly what it could not tell, adds it up toward qualifications, and hands out
 selective presentations that the receiver checks with the same program.
"""


def put(source: Path | bytes, *place: str, mode: int = 0o644) -> None:
    """One file of the package."""
    target = TREE.joinpath(*place)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source if isinstance(source, bytes) else source.read_bytes())
    target.chmod(mode)


def squeezed(data: bytes) -> bytes:
    """Compressed, without a time in it."""
    return gzip.compress(data, 9, mtime=0)


def fill(program: Path) -> None:
    """Lays the package's files out as they will lie on the machine."""
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(program, TREE / "usr" / "lib" / "cairn", symlinks=True)
    (TREE / "usr" / "bin").mkdir(parents=True)
    (TREE / "usr" / "bin" / "cairn").symlink_to("../lib/cairn/cairn")
    put(LINUX / "cairn.desktop", "usr/share/applications/cairn.desktop")
    put(LINUX / "cairn.metainfo.xml", "usr/share/metainfo/example.cairn.Cairn.metainfo.xml")
    put(LINUX / "cairn-mime.xml", "usr/share/mime/packages/cairn.xml")
    put(squeezed(manual.manual().encode()), "usr/share/man/man1/cairn.1.gz")
    put(manual.bash().encode(), "usr/share/bash-completion/completions/cairn")
    put(manual.zsh().encode(), "usr/share/zsh/vendor-completions/_cairn")
    put(manual.fish().encode(), "usr/share/fish/vendor_completions.d/cairn.fish")
    put(copyright_paper(), "usr/share/doc/cairn/copyright")
    put(squeezed((ROOT / "CHANGELOG.md").read_bytes()), "usr/share/doc/cairn/changelog.gz")
    icons = str(TREE / "usr" / "share" / "icons" / "hicolor")
    subprocess.run([str(bundle.python()), str(ROOT / "packaging" / "icons.py"), icons], check=True)
    packages = sbom.inside(sbom.site(bundle.python()))
    sbom.gather(packages, TREE / "usr" / "share" / "doc" / "cairn" / "licences")
    put(sbom.written(packages), "usr/share/doc/cairn/cairn.cdx.json")


def copyright_paper() -> bytes:
    """The paper Debian asks for."""
    head = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Cairn\n\n"
    own = "Files: *\nCopyright: The Cairn developers\nLicense: Apache-2.0\n"
    more = " The text is in /usr/share/common-licenses/Apache-2.0. The packages inside have their own, in the folder\n"
    return (head + own + more + " licences beside this file; cairn.cdx.json lists them.\n").encode()


def leans_on() -> list[str]:
    """The packages that hold the libraries the program loads and does not bring."""
    inside = {path.name for path in (TREE / "usr" / "lib" / "cairn").rglob("*")}
    wanted: set[str] = set()
    for path in (TREE / "usr" / "lib" / "cairn").rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
            wanted |= set(re.findall(r"NEEDED\s+(\S+)", told)) - inside
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    where = dict(re.findall(r"^\t(\S+) .* => (\S+)$", listing, re.MULTILINE))
    found = set(ALWAYS)
    for library in sorted(wanted & where.keys()):
        place = str(Path(where[library]).resolve())
        for name in (place, place.removeprefix("/usr")):
            told = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False).stdout
            if told:
                found.add(told.split(":")[0])
                break
    return sorted(found)


def control(version: str, architecture: str) -> str:
    """What the package manager is told."""
    size = sum(path.lstat().st_size for path in TREE.rglob("*") if path.is_file()) // 1024
    fields = {
        "Package": "cairn",
        "Version": version,
        "Section": "education",
        "Priority": "optional",
        "Architecture": architecture,
        "Maintainer": "The Cairn developers <cairn@cairn.example>",
        "Installed-Size": str(size),
        "Depends": ", ".join(leans_on()),
        "Recommends": "gnome-keyring | kwalletmanager",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items()) + f"Description: {DESCRIPTION}"


def even_out(taken: int) -> None:
    """Gives every file the commit's time and the rights a package has, whoever built it."""
    for path in sorted(TREE.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (taken, taken), follow_symlinks=False)
    TREE.chmod(0o755)
    os.utime(TREE, (taken, taken))


def build() -> Path:
    """The package; its path."""
    program = bundle.build(bundle.DIST)
    if found := list(bundle.lines_out(program)):
        raise bundle.Refused("it could reach the network with: " + ", ".join(found))
    fill(program)
    arch = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    version = manual.PRODUCT
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(TREE).as_posix()}\n"
        for path in sorted(TREE.rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    put(control(version, arch).encode(), "DEBIAN/control")
    put("".join(sums).encode(), "DEBIAN/md5sums")
    even_out(int(bundle.moment()))
    made = bundle.DIST / f"cairn_{version}_{arch}.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(TREE), str(made)]
    subprocess.run(
        words, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": bundle.moment()}, stdout=subprocess.DEVNULL
    )
    return made


def main() -> int:
    """Build; with `--check` also prove it in a bare root."""
    parser = argparse.ArgumentParser(description="Build the Debian package.")
    parser.add_argument("--check", action="store_true", help="install, run and remove it in a bare Debian (needs root)")
    options = parser.parse_args()
    try:
        made = build()
    except bundle.Refused as refusal:
        print(f"deb: {refusal}", file=sys.stderr)
        return 1
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB, sha256 {digest}")
    if options.check:
        return subprocess.run([str(ROOT / "packaging" / "check-deb"), str(made)], check=False).returncode
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
