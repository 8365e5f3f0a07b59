"""Collects every sentence of the window for translation: `make words` renews the files in resources/i18n.

`words.py missing de` prints what German still lacks, one line a sentence (context, English, and an empty field a form,
parted by tabs); `words.py fill de FILE` puts such lines with their forms filled in into the German file.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ui.words.catalog import EASY, FOLDER, LANGUAGES, PREPARED, SOURCE  # noqa: E402 (the checkout is on the path now)
from ui.words.plurals import plural_forms  # noqa: E402

Forms = dict[tuple[str, str], tuple[str, ...]]
_MARKS = ("translate", "said")
_COUNTED = re.compile(r"%n|\(e?s\)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as the code says it, and whether it follows a count."""

    context: str
    text: str
    counted: bool


class Unmarked(ValueError):
    """A call that no translator can ever see, because its words are put together while the program runs."""


def sentences(root: Path = ROOT) -> tuple[Sentence, ...]:
    """Every sentence under `ui/`, in the order of contexts and files; raises `Unmarked`."""
    found: dict[tuple[str, str], Sentence] = {}
    for path in sorted((root / "ui").rglob("*.py")):
        for one in _of_file(path, root):
            kept = found.get((one.context, one.text))
            found[one.context, one.text] = Sentence(one.context, one.text, one.counted or bool(kept and kept.counted))
    return tuple(sorted(found.values(), key=lambda one: one.context))


def _of_file(path: Path, root: Path) -> Iterator[Sentence]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    where = path.relative_to(root).as_posix()
    nodes = tuple(ast.walk(tree))
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    for node in nodes:
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name == "tr":
                inside = [one for one in classes if one.lineno <= node.lineno <= (one.end_lineno or 0)]
                yield _sentence(inside[-1].name if inside else "", node.args, where)
            elif name in _MARKS and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
                if isinstance(node.args[1], ast.Constant):
                    yield _sentence(str(node.args[0].value), node.args[1:], where)
                elif isinstance(node.args[1], ast.JoinedStr | ast.BinOp):
                    raise Unmarked(f"{where}:{node.lineno}")


def _sentence(context: str, arguments: list[ast.expr], where: str) -> Sentence:
    text = arguments[0]
    if not context or not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        raise Unmarked(f"{where}:{text.lineno}")
    return Sentence(context, text.value, len(arguments) > 1 or bool(_COUNTED.search(text.value)))


def tags() -> tuple[str, ...]:
    """The languages that have a file, as file names say them."""
    whole = (one for one in LANGUAGES if one != SOURCE)
    return (*whole, *(f"{one}_easy" for one in EASY), *PREPARED)


def path_of(tag: str) -> Path:
    """The file of a language."""
    return FOLDER / f"cairn_{tag}.ts"


def read(tag: str) -> Forms:
    """What a language's file says so far."""
    if not path_of(tag).is_file():
        return {}
    kept: Forms = {}
    for context in Xml.parse(path_of(tag)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = tuple(one.text or "" for one in translation.iter("numerusform")) or (translation.text or "",)
                kept[context.findtext("name", ""), message.findtext("source", "")] = forms
    return kept


def written(tag: str, wanted: tuple[Sentence, ...], kept: Forms) -> str:
    """The file of a language; an easy language lists only what it says differently."""
    partial = tag.endswith("_easy")
    count = plural_forms(tag.split("_", maxsplit=1)[0])[0]
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{tag.split("_", maxsplit=1)[0]}" sourcelanguage="{SOURCE}">')
    contexts = dict.fromkeys(one.context for one in wanted)
    for context in contexts:
        inside = [one for one in wanted if one.context == context and (not partial or (context, one.text) in kept)]
        if inside:
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
            for one in inside:
                lines += _message(one, kept.get((context, one.text), ()), count)
            lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(one: Sentence, forms: tuple[str, ...], count: int) -> list[str]:
    open_end = "" if forms and all(forms) and len(forms) in (1, count) else ' type="unfinished"'
    numerus = ' numerus="yes"' if one.counted else ""
    lines = [f"    <message{numerus}>", f"        <source>{escape(one.text)}</source>"]
    if one.counted:
        padded = forms if len(forms) == count else (forms or ("",)) * count
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in padded[:count])
        lines.append(f"        <translation{open_end}>{inner}</translation>")
    else:
        lines.append(f"        <translation{open_end}>{escape(forms[0]) if forms else ''}</translation>")
    return [*lines, "    </message>"]


def missing(tag: str) -> list[str]:
    """The lines a translator fills in."""
    kept = read(tag)
    count = plural_forms(tag.split("_", maxsplit=1)[0])[0]
    return [
        "\t".join((one.context, one.text.replace("\n", "\\n"), *("" for _ in range(count if one.counted else 1))))
        for one in sentences()
        if not all(kept.get((one.context, one.text), ("",)))
    ]


def fill(tag: str, lines: list[str]) -> int:
    """Takes filled-in lines over; how many sentences they were."""
    kept = read(tag)
    taken = 0
    for line in lines:
        fields = [field.replace("\\n", "\n") for field in line.rstrip("\n").split("\t")]
        forms = tuple(field for field in fields[2:] if field.strip())
        if len(fields) > 2 and forms:
            kept[fields[0], fields[1]] = forms
            taken += 1
    path_of(tag).write_text(written(tag, sentences(), kept), encoding="utf-8")
    return taken


def main(arguments: list[str]) -> int:
    """Renews every file, or does one of the two verbs for a translator."""
    match arguments:
        case ["missing", tag]:
            print("\n".join(missing(tag)))
        case ["fill", tag, name]:
            print(fill(tag, Path(name).read_text(encoding="utf-8").splitlines()))
        case []:
            wanted = sentences()
            FOLDER.mkdir(exist_ok=True)
            for tag in tags():
                path_of(tag).write_text(written(tag, wanted, read(tag)), encoding="utf-8")
            print(f"{len(wanted)} sentences in {len(tags())} files")
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
