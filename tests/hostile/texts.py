"""JSON that two readers read in two ways, and text that is not what it seems."""

import json
import random
from collections.abc import Callable

from tests.hostile.case import ANY, REFUSED, Attack, Probe, cases
from tests.hostile.forge import EDDSA_JCS, document, sealed, wire
from tests.hostile.world import World

TEXTS = {
    "right to left override": "Grade \u202eA\u202c",
    "isolates": "a\u2066b\u2069c",
    "zero width": "Pass\u200bed\u200d",
    "soft hyphen": "Pa\u00adss",
    "byte order mark inside": "a\ufeffb",
    "escape": "\x1b[31mred\x1b[0m",
    "clear the screen": "\x1b[2J\x1b[H",
    "title": "\x1b]0;owned\x07",
    "bell": "\x07\x07",
    "backspace": "valid\b\b\b\b\bwrong",
    "carriage return": "fail\rpass",
    "line feed": "one\nverdict: valid",
    "C1": "\x9b31m",
    "delete": "a\x7fb",
    "NUL": "a\x00b",
    "vertical tab": "a\vb",
    "line separator": "a\u2028b\u2029c",
    "homograph": "Nоrdhavn Pоlytechnic",
    "combining": "e" + "\u0301" * 500,
    "astral": "🎓𝔸𝔹",
    "variation": "a\ufe0f\u20e3",
    "tag letters": "a\U000e0041\U000e007f",
    "private use": "\ue000",
    "not a character": "\uffff",
    "page": "<b>bold</b><script>alert(1)</script>",
    "picture": '<img src="file:///etc/passwd">',
    "entity": "&lt;&#0;&amp;",
    "markdown": "[x](javascript:alert(1))",
    "format": "%s%n{0}{__class__}",
    "template": "{{7*7}}${7*7}",
    "quote": "'\";--",
    "backslash": "\\u0000\\x1b",
    "path": "../../etc/passwd",
    "very long": "x" * 65_000,
    "long of wide": "漢" * 20_000,
    "blanks": " \t\u00a0\u3000 ",
    "hangul filler": "\u3164",
    "interlinear": "\ufff9a\ufffab\ufffb",
    "deprecated": "\u206a\u206f",
    "Arabic letter mark": "\u061c1",
    "Mongolian": "\u180e",
    "object replacement": "\ufffc",
}


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on JSON and text."""
    return [*_json(), *[Probe("text", name, lambda world, t=text: _shown(world, t)) for name, text in TEXTS.items()]]


def _shown(world: World, text: str) -> str | None:
    """The very same characters in JSON, and no control character on a terminal."""
    path = world.file("text.json", wire(sealed(document(name=text), suite=EDDSA_JCS)))
    kept = world.ask("import", str(path))
    if kept.exit == 1:
        return f"import exits 1: {json.dumps(kept.data)[:200]}"
    if not kept.data.get("imported"):
        return None if kept.exit in (4, 9) else f"import exits {kept.exit}"
    name = kept.data["imported"][0]["id"]
    try:
        shown = world.ask("show", name)
        values = [one["value"] for one in shown.data["claims"] if one["path"] == "/name"]
        if values != [text]:
            return f"shown as {values!r}"
        if shown.data["report"]["verdict"] != "valid":
            return f"judged {shown.data['report']['verdict']}"
        return _printed(world, name)
    finally:
        world.ask("delete", name, "--yes")


def _printed(world: World, name: str) -> str | None:
    """What the same answer prints for people."""
    from ui.terminal.desk import Answer
    from ui.terminal.escape import plain
    from ui.terminal.render import render

    for verb, told in (
        ("show", world.ask("show", name)),
        ("list", world.ask("list")),
        ("verify", world.ask("verify", name)),
    ):
        printed = plain(render(verb, Answer(told.data)), keep_lines=True)
        odd = [
            one
            for one in printed
            if (ord(one) < 32 and one != "\n") or 127 <= ord(one) < 160 or one in "\u202e\u202d\u2066\u2028\u2029"
        ]
        if odd:
            return f"{verb} prints {odd[0]!r}"
    return None


ODD_NUMBERS = (
    "NaN",
    "Infinity",
    "-Infinity",
    "1e400",
    "-1e999",
    "01",
    "+1",
    "1.",
    ".5",
    "0x10",
    "1_000",
    "9" * 5_000,
    "-",
    "1e",
    "１",
)
ODD_WORDS = (
    "True",
    "undefined",
    "null0",
    "'single'",
    "nul",
    "`x`",
    '"a" "b"',
    "/*x*/1",
    "// x\n1",
    '"\\x41"',
    '"\\u12"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"a\nb"',
    '"a\tb"',
    '"a\x00b"',
    '"open',
    "{",
    "[1,]",
    "[,1]",
    '{"a":1,}',
    "{a:1}",
    '{"a":1 "b":2}',
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":1}',
    '{"":1,"":2}',
    "{1:2}",
)


def _json() -> list[Attack]:
    text = wire(sealed(document())).decode()
    name = '"name":"Data Analysis with Python"'

    def with_name(value: str) -> bytes:
        return text.replace(name, f'"name":{value}', 1).encode("utf-8", "surrogatepass")

    refused = {f"number {one[:20]}": with_name(one) for one in ODD_NUMBERS}
    refused |= {f"word {one[:20]!r}": with_name(one) for one in ODD_WORDS}
    refused |= _whole(text, with_name)
    told = {
        f"number {one}": with_name(one)
        for one in ("9007199254740993", "1e308", "-0", "1E+2", "0.1e-400", "123456789012345678901234567890")
    }
    return [*cases("json", REFUSED, refused), *cases("json", ANY - {"valid"}, told)]


def _whole(text: str, with_name: Callable[[str], bytes]) -> dict[str, bytes]:
    return {
        "depth 65": with_name("[" * 70 + "]" * 70),
        "depth 100,000": with_name("[" * 100_000 + "]" * 100_000),
        "depth not closed": ("[" * 1_000_000).encode(),
        "objects 100,000 deep": ('{"a":' * 100_000).encode(),
        "20,001 members": with_name("[" + ",".join("1" * 20_100) + "]"),
        "trailing object": (text + "{}").encode(),
        "trailing comma": (text + ",").encode(),
        "trailing zero": text.encode() + b"\0",
        "two documents": (text + "\n" + text).encode(),
        "comment first": ("// x\n" + text).encode(),
        "hash first": ("# x\n" + text).encode(),
        "JSONP": f"x({text})".encode(),
        "guard": (")]}'\n" + text).encode(),
        "only null": b"null",
        "only a number": b"5",
        "only a text": b'"x"',
        "empty object": b"{}",
        "true": b"true",
        "4 MB of brackets": b"[" * 4_000_000,
        "4 MB of quotes": b'"' * 4_000_000,
        "4 MB of backslashes": b'{"a":"' + b"\\" * 4_000_000,
        "escaped names a million": b"{" + b",".join(b'"\\u%04x":1' % one for one in range(0x100, 0x7000)) + b"}",
    }
