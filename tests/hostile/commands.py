"""Odd commands: files that are none, names with teeth, options nobody meant."""

import json
import os
import random
import socket
from collections.abc import Callable
from pathlib import Path

from tests.hostile.case import Attack, Probe
from tests.hostile.forge import document, sealed, wire
from tests.hostile.odd_words import ODD_IDS, ODD_LINES, ODD_TEXTS, ODD_TIMES
from tests.hostile.world import Told, World


def attacks(seed: random.Random) -> list[Attack]:
    """Every odd command."""
    made: list[Attack] = [
        Probe("search", repr(one[:20]), lambda world, t=one: _never_one(_asked(world, "search", t)))
        for one in ODD_TEXTS
    ]
    made += [
        Probe("ids", f"{verb} {one[:20]!r}", lambda world, v=verb, t=one: _never_one(_asked(world, v, t)))
        for verb in ("show", "verify", "disclosures")
        for one in ODD_IDS
    ]
    made += [Probe("session-line", repr(one[:30]), lambda world, t=one: _line(world, t)) for one in ODD_LINES]
    made += [
        Probe(
            "now",
            repr(one),
            lambda world, t=one: _at(world, t),
            heavy=True,
        )
        for one in ODD_TIMES
    ]
    made += [Probe("files", name, attack) for name, attack in _files().items()]
    made += [Probe("materials", name, attack) for name, attack in _materials().items()]
    made += [Probe("trust", name, attack) for name, attack in _trust().items()]
    made += [Probe("out", name, attack) for name, attack in _out().items()]
    made += [Probe("process", name, attack, heavy=True) for name, attack in _processes().items()]
    return made


def _badge(world: World) -> Path:
    return world.file("badge.json", wire(sealed(document())))


def _asked(world: World, *words: str) -> Told:
    return world.ask_raw(json.dumps(words).encode())


def _never_one(told: Told) -> str | None:
    return f"exit 1: {json.dumps(told.data)[:200]}" if told.exit == 1 else None


def _exits(told: Told, *allowed: int) -> str | None:
    if told.exit in allowed and "Traceback" not in told.err:
        return None
    return f"exit {told.exit}: {json.dumps(told.data)[:200]} {told.err[-300:]}"


def _at(world: World, now: str) -> str | None:
    """One run at an odd time; the session lets go of the vault meanwhile."""
    world.stop()
    told = world.run("verify", str(_badge(world)), now=now)
    world.start()
    return _exits(told, 0, 2, 3, 12)


def _line(world: World, line: bytes) -> str | None:
    if not line.strip():
        return None
    told = world.ask_raw(line)
    return _never_one(told) or (None if _asked(world, "info").exit == 0 else "the session no longer answers")


def fifo(world: World) -> str:
    """A pipe that nobody writes to."""
    path = world.files / "pipe"
    if not path.exists():
        os.mkfifo(path)
    return str(path)


def local_socket(world: World) -> str:
    """A socket of this machine."""
    path = world.files / "sock"
    if not path.exists():
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(str(path))
    return str(path)


def loop(world: World) -> str:
    """A link to itself."""
    path = world.files / "loop"
    if not path.is_symlink():
        path.symlink_to(path)
    return str(path)


def odd_name(world: World) -> str:
    """A file whose name is no line of text."""
    return str(world.file("a\nb\x1b[31m\u202e.json", b"{}"))


def sparse(world: World) -> str:
    """A file of a terabyte that takes no room."""
    path = world.file("sparse", b"")
    os.truncate(path, 1 << 40)
    return str(path)


SOURCES: dict[str, Callable[[World], str]] = {
    "/dev/zero": lambda world: "/dev/zero",
    "/dev/random": lambda world: "/dev/random",
    "/dev/stdin": lambda world: "/dev/stdin",
    "folder": lambda world: str(world.files),
    "missing": lambda world: "/nonexistent/x",
    "pipe": fifo,
    "socket": local_socket,
    "loop": loop,
    "odd name": odd_name,
    "a terabyte of nothing": sparse,
    "/proc/self/mem": lambda world: "/proc/self/mem",
    "/proc/kcore": lambda world: "/proc/kcore",
    "/etc/passwd": lambda world: "/etc/passwd",
    "the vault itself": lambda world: str(world.vault),
    "the database": lambda world: str(next(one for one in world.vault.iterdir() if one.is_file())),
    "empty name": lambda world: "",
    "NUL in the name": lambda world: "a\x00b",
    "name too long": lambda world: "n" * 5000,
    "dash": lambda world: "-",
    "an address": lambda world: "https://evil.example/x",
    "a file address": lambda world: "file:///etc/passwd",
}


def _files() -> dict[str, Callable[[World], str | None]]:
    verbs = (
        ("import",),
        ("verify",),
        ("material", "add"),
        ("trust", "import"),
        ("qr",),
        ("request", "inspect"),
        ("stack", "add"),
        ("restore",),
    )
    return {
        f"{' '.join(verb)} {name}": lambda world, v=verb, s=source: _turned_down(world, *v, s(world))
        for verb in verbs
        for name, source in SOURCES.items()
    }


def _turned_down(world: World, *words: str) -> str | None:
    before = world.count()
    told = _asked(world, *words)
    if told.exit in (0, 1):
        return f"exit {told.exit}: {json.dumps(told.data)[:200]}"
    return None if world.count() == before else "something was stored"


def _materials() -> dict[str, Callable[[World], str | None]]:
    odd: dict[str, object] = {
        "passwd": {"https://a.example/": {"path": "/etc/passwd"}},
        "upwards": {"https://a.example/": {"path": "../../../../etc/passwd"}},
        "device": {"https://a.example/": {"path": "/dev/zero"}},
        "missing": {"https://a.example/": {"path": "nothing"}},
        "folder": {"https://a.example/": {"path": "."}},
        "path a number": {"https://a.example/": {"path": 5}},
        "NUL": {"https://a.example/": {"path": "a\x00b"}},
        "no path": {"https://a.example/": {}},
        "text": {"https://a.example/": "x"},
        "list": [],
        "null": None,
        "media type a list": {"https://a.example/": {"path": "badge.json", "media_type": []}},
        "empty address": {"": {"path": "badge.json"}},
        "10,000 entries": {f"https://a.example/{n}": {"path": "badge.json"} for n in range(10_000)},
        "a bundled context": {"https://www.w3.org/ns/credentials/v2": {"path": "badge.json"}},
    }

    def attack(world: World, value: object) -> str | None:
        badge = _badge(world)
        listed = world.file("odd-materials.json", json.dumps(value).encode())
        told = _asked(world, "verify", str(badge), "--materials", str(listed))
        if "root:" in json.dumps(told.data):
            return "it shows what is in the file"
        return _never_one(told)

    return {name: lambda world, v=value: attack(world, v) for name, value in odd.items()}


def _trust() -> dict[str, Callable[[World], str | None]]:
    def listing(**members: object) -> bytes:
        return json.dumps({"version": 1, "name": "n", "issuers": [{"id": "did:web:a.example"}]} | members).encode()

    odd = {
        "version 2": listing(version=2),
        "version text": listing(version="1"),
        "version true": listing(version=[1]),
        "issuers an object": listing(issuers={}),
        "issuer a text": listing(issuers=["did:web:a"]),
        "issuer without id": listing(issuers=[{}]),
        "issuer http": listing(issuers=[{"id": "http://a.example"}]),
        "issuer javascript": listing(issuers=[{"id": "javascript:x"}]),
        "key secret": listing(
            issuers=[{"id": "did:web:a", "jwk": {"kty": "OKP", "crv": "Ed25519", "x": "AA", "d": "AA"}}]
        ),
        "key a text": listing(issuers=[{"id": "did:web:a", "jwk": "x"}]),
        "types a text": listing(issuers=[{"id": "did:web:a", "types": "x"}]),
        "as_of nonsense": listing(as_of="never"),
        "name a number": listing(name=5),
        "twice": listing()[:-1] + b',"issuers":[]}',
        "empty": b"",
        "PEM nonsense": b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "PEM endless": b"-----BEGIN CERTIFICATE-----\n" * 50_000,
        "registry a list": b'{"registry":[]}',
        "30,000 issuers": json.dumps(
            {"version": 1, "name": "n", "issuers": [{"id": f"did:web:{n}"} for n in range(30_000)]}
        ).encode(),
    }
    made: dict[str, Callable[[World], str | None]] = {
        f"list, {name}": lambda world, d=data: _turned_down(world, "trust", "import", str(world.file("list.json", d)))
        for name, data in odd.items()
    }
    for name in ("", "somebody", "javascript:x", "did:", "\x00", "x" * 10_000, "https://[", "-h"):
        made[f"add {name[:20]!r}"] = lambda world, n=name: _never_one(_asked(world, "trust", "add", n))
    return made


def _stored(world: World, path: Path) -> str:
    """The id of the one credential in a file, stored now or before."""
    told = world.ask("import", str(path)).data
    return str([*told["imported"], *told["duplicates"]][0]["id"])


def _out() -> dict[str, Callable[[World], str | None]]:
    def exported(world: World, prepare: Callable[[Path], str], *allowed: int) -> str | None:
        name = _stored(world, _badge(world))
        place = world.folder / "tmp" / os.urandom(4).hex()
        place.mkdir()
        told = _asked(world, "export", name, "--out", prepare(place))
        world.ask("delete", name, "--yes")
        return _exits(told, *allowed)

    def target(place: Path, kind: str) -> str:
        path = place / "target"
        if kind == "existing":
            path.write_bytes(b"mine")
        elif kind == "link":
            path.symlink_to(place / "elsewhere")
        elif kind == "link to a file":
            (place / "other").write_bytes(b"mine")
            path.symlink_to(place / "other")
        return str(path)

    return {
        "existing file": lambda world: exported(world, lambda place: target(place, "existing"), 11),
        "dangling link": lambda world: exported(world, lambda place: target(place, "link"), 8, 11),
        "link to a file": lambda world: exported(world, lambda place: target(place, "link to a file"), 11),
        "folder that is not there": lambda world: exported(world, lambda place: str(place / "no" / "where"), 8),
        "/proc": lambda world: exported(world, lambda place: "/proc/x", 8, 11),
        "/dev/full": lambda world: exported(world, lambda place: "/dev/full", 8, 11),
        "empty": lambda world: exported(world, lambda place: "", 2, 8, 11),
        "NUL": lambda world: exported(world, lambda place: "a\x00b", 2, 8, 11),
        "name too long": lambda world: exported(world, lambda place: str(place / ("n" * 5000)), 8, 2, 11),
        "a new file": lambda world: exported(world, lambda place: target(place, "new"), 0),
        "a folder": lambda world: exported(world, str, 0),
        "backup over a file": lambda world: _exits(_asked(world, "backup", "--out", str(_badge(world))), 11),
        "odd credential id": _odd_export,
    }


def _odd_export(world: World) -> str | None:
    """The name of an exported file never leaves the folder, whatever the credential calls itself."""
    for odd in ("../../x", "/etc/passwd", "..", "a\x00b", "C:\\x", "x" * 3000, "\u202egnp.exe", "-rf"):
        path = world.file(
            "odd.json", wire(sealed(document(name=odd, id=f"urn:x:{os.urandom(4).hex()}"), suite="eddsa-jcs-2022"))
        )
        name = _stored(world, path)
        place = world.folder / "tmp" / os.urandom(4).hex()
        place.mkdir()
        told = _asked(world, "export", name, "--out", str(place))
        world.ask("delete", name, "--yes")
        if told.exit != 0 or len(list(place.iterdir())) != 1:
            return f"{odd!r}: exit {told.exit}"
    return None


def _processes() -> dict[str, Callable[[World], str | None]]:
    def passphrase(world: World, data: bytes | None) -> str | None:
        path = world.folder / "odd-passphrase"
        path.unlink(missing_ok=True)
        if data is not None:
            path.write_bytes(data)
        world.stop()
        told = world.run("list", passphrase=str(path))
        world.start()
        return _exits(told, 2, 4, 5, 9)

    def beside(world: World) -> str | None:
        world.ask("info")
        return _exits(world.run("list"), 7)

    return {
        "a second process": beside,
        "no passphrase file": lambda world: passphrase(world, None),
        "empty passphrase": lambda world: passphrase(world, b""),
        "a line feed as passphrase": lambda world: passphrase(world, b"\n"),
        "wrong passphrase": lambda world: passphrase(world, b"wrong"),
        "huge passphrase": lambda world: passphrase(world, b"x" * 5_000_000),
        "passphrase not UTF-8": lambda world: passphrase(world, b"\xff\xfe"),
        "unknown verb": lambda world: _exits(world.run("frobnicate"), 2),
        "verb in two": lambda world: _exits(world.run("ver"), 2),
        "online import of an address": lambda world: _exits(world.run("import", "https://evil.example/x"), 2, 4, 7, 11),
        "no words": lambda world: _exits(world.run(stdin=b""), 2),
    }
