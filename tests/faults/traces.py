"""A full session of the command line with planted words, and the many forms in which they could lie about on a disk.

    python -m tests.faults.traces FOLDER [PREFIX...]

does every verb once in FOLDER, each as a process of its own (after PREFIX, for example a tracer), and prints its exits.
"""

import base64
import gzip
import json
import os
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge

CHECKOUT = Path(__file__).resolve().parents[2]
TITLE = "Kolibrizucht-Meisterschein"
NOTE = "geheimes Zwiegespräch am Weiher"
SEARCH = "Kolibrizucht"
ISSUER = cast.NORDHAVN.name
PASSPHRASE = "nine crooked lanterns"
CANARIES = (TITLE, NOTE, SEARCH, ISSUER, PASSPHRASE)
BADGE = issue_badge(replace(badges.DATABASES, title=TITLE), cast.NORDHAVN)


def forms(word: str) -> dict[str, bytes]:
    """One word in the encodings that programs write: plain, escaped, wide, hexadecimal, base 64 at each offset."""
    plain = word.encode()
    found = {
        "utf-8": plain,
        "lower": word.lower().encode(),
        "upper": word.upper().encode(),
        "latin-1": word.encode("latin-1"),
        "utf-16-le": word.encode("utf-16-le"),
        "utf-16-be": word.encode("utf-16-be"),
        "utf-32-le": word.encode("utf-32-le"),
        "json": json.dumps(word)[1:-1].encode(),
        "hex": plain.hex().encode(),
        "hex upper": plain.hex().upper().encode(),
        "percent": "".join(f"%{one:02X}" for one in plain).encode(),
        "reversed": plain[::-1],
    }
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + plain)
        inner = text[4 if shift else 0 : -4]  # what stands whatever comes before and after
        found[f"base64 {shift}"] = inner
        found[f"base64url {shift}"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
    return found


def hits(folder: Path, words: tuple[str, ...] = CANARIES) -> list[tuple[str, str, str]]:
    """Where in a folder a word lies: file, word and form; also inside anything that gzip or zlib unpacks."""
    wanted = [(word, name, form) for word in words for name, form in forms(word).items()]
    found = []
    for path in sorted(one for one in folder.rglob("*") if one.is_file() and not one.is_symlink()):
        named = str(path.relative_to(folder)).encode("utf-8", "surrogateescape")
        for data in (path.read_bytes(), named, *unpacked(path)):
            found += [(str(path), word, name) for word, name, form in wanted if form in data]
    return found


def unpacked(path: Path) -> list[bytes]:
    """What the file holds where it is compressed as a whole."""
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        return [gzip.decompress(data)]
    if data[:1] == b"\x78":
        try:
            return [zlib.decompress(data)]
        except zlib.error:
            return []
    return []


class Session:
    """Runs verbs as processes of their own, with all folders of theirs below one."""

    def __init__(self, folder: Path, prefix: tuple[str, ...] = ()) -> None:
        self.folder, self.prefix = folder, prefix
        self.inside, self.outside = folder / "inside", folder / "outside"
        for one in ("vault", "profile", "tmp", "home"):
            (self.inside / one).mkdir(parents=True, exist_ok=True)
        self.outside.mkdir()
        self.secret = self.file("passphrase", PASSPHRASE.encode())
        self.exits: list[tuple[str, int]] = []

    def file(self, name: str, data: bytes) -> str:
        """A file that the learner chose, so not to be searched."""
        path = self.outside / name
        path.write_bytes(data)
        return str(path)

    def environment(self) -> dict[str, str]:
        """All folders a process writes to by itself lie inside."""
        home = str(self.inside / "home")
        return {
            **{name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ},
            **{name: str(self.inside / "tmp") for name in ("TMPDIR", "TEMP", "TMP")},
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_CACHE_HOME": home,
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def __call__(self, *words: str, umask: int = 0) -> "subprocess.CompletedProcess[str]":
        """One verb; the umask lets everybody read, as a careless system would."""
        base = ["--vault", str(self.inside / "vault"), "--profile", str(self.inside / "profile"), "--json"]
        command = [*self.prefix, sys.executable, str(CHECKOUT / "main.py"), *base]
        full = [*command, "--passphrase-file", self.secret, *words]
        done = subprocess.run(
            full, cwd=CHECKOUT, env=self.environment(), capture_output=True, text=True, umask=umask, timeout=900
        )
        self.exits.append((words[0], done.returncode))
        return done

    def whole(self) -> None:
        """Every verb that a learner's day has."""
        self("init", "--kdf", "test", "--no-keyring")
        done = self("import", self.file("badge.json", BADGE))
        badge = json.loads(done.stdout)["imported"][0]["id"]
        for words in (
            ("list",), ("search", SEARCH), ("show", badge), ("verify", badge), ("info",), ("check",), ("history",),
            ("tag", badge, "+" + SEARCH), ("note", badge, NOTE), ("favourite", badge, "on"), ("archive", badge),
            ("unarchive", badge), ("searches", "save", SEARCH, SEARCH), ("disclosures", badge), ("freshness",),
            ("present", badge, "--out", str(self.outside / "shown.json"), "--aud", "https://x.example"),
            ("export", badge, "--out", str(self.outside / "original.json")),
            ("export", "--all", "--out", str(self.outside / "all.zip")),
            ("backup", "--out", str(self.outside / "backup")), ("stack", "list"), ("trust", "list"),
            ("passwd", "--new-passphrase-file", self.secret),
            ("restore", str(self.outside / "backup")), ("import", self.file("bad.json", b"{" + TITLE.encode())),
            ("import", str(self.outside / "all.zip")), ("trash", badge), ("untrash", badge), ("version",),
            ("merge", str(self.outside / "backup"), "--backup-passphrase-file", self.secret),
            ("delete", badge, "--yes"), ("recover", "--from-auto-backup"),
        ):  # fmt: skip
            self(*words)


if __name__ == "__main__":
    session = Session(Path(sys.argv[1]), tuple(sys.argv[2:]))
    session.whole()
    print(session.exits)
    print(hits(session.inside))
