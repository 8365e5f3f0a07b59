"""The manual page and the completions of the shells, made from the command line's own grammar.

`python packaging/manual.py FOLDER` writes `cairn.1`, `cairn.bash`, `_cairn` (zsh) and `cairn.fish` there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ui.terminal.arguments import program  # noqa: E402 (the checkout is on the path now)
from wallet.service.versions import PRODUCT as PRODUCT  # noqa: E402

EXITS = (
    (0, "Done; for verify: the verdict is valid."),
    (1, "An internal defect."),
    (2, "Wrong usage."),
    (3, "Verified, and the verdict is not valid."),
    (4, "The input was refused; nothing was stored."),
    (5, "Locked: wrong or missing passphrase."),
    (6, "The vault or the backup is damaged."),
    (7, "Another process holds the vault."),
    (8, "The storage failed; the vault is as it was before."),
    (9, "A limit was exceeded; nothing was stored."),
    (10, "No such credential."),
    (11, "Refused by policy: outside the folder, would overwrite, or would need the network."),
    (12, "The verdict is open: something needed was not at hand."),
    (13, "Partly done; the answer says which."),
)


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with its options and, one level down, its own verbs."""

    words: str
    about: str
    parser: argparse.ArgumentParser


def verbs(parser: argparse.ArgumentParser, before: str = "") -> Iterator[Verb]:
    """Every verb of the command line, those below others included."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, inner in action.choices.items():
                words = f"{before} {name}".strip()
                yield Verb(words, helps.get(name, ""), inner)
                yield from verbs(inner, words)


def options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The options of a parser, without help."""
    return [one for one in parser._actions if one.option_strings and one.dest != "help"]


def places(parser: argparse.ArgumentParser) -> list[str]:
    """The positional arguments of a parser as the usage line writes them."""
    found = []
    for one in parser._actions:
        if not one.option_strings and not isinstance(one, argparse._SubParsersAction):
            name = str(one.metavar or one.dest).upper()
            found.append({"*": f"[{name}...]", "+": f"{name}...", "?": f"[{name}]"}.get(str(one.nargs), name))
    return found


def roff(text: str) -> str:
    """A text with what troff would take for a command put out of its reach."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def _option(one: argparse.Action) -> str:
    value = "" if one.nargs == 0 else f" \\fI{roff(str(one.metavar or one.dest).lower())}\\fR"
    return ", ".join(f"\\fB{roff(name)}\\fR{value}" for name in one.option_strings)


def manual() -> str:
    """The manual page, section 1."""
    whole = program()
    lines = [
        f'.TH CAIRN 1 "" "Cairn {PRODUCT}" "User Commands"',
        ".SH NAME",
        "cairn \\- a wallet for micro\\-credentials",
    ]
    lines += [".SH SYNOPSIS", ".B cairn", "[\\fIoptions\\fR] [\\fIverb\\fR [\\fIarguments\\fR]]", ".SH DESCRIPTION"]
    lines.append(
        "Keeps the micro\\-credentials of a learner in an encrypted vault, verifies them offline, groups them into"
    )
    lines.append(
        "stacks toward a qualification, and hands out selective presentations. Without a verb the window opens."
    )
    lines.append(".SH OPTIONS")
    for one in options(whole):
        lines += [".TP", _option(one), roff(one.help or "")]
    lines.append(".SH VERBS")
    for verb in verbs(whole):
        lines += [
            ".TP",
            f"\\fB{roff(verb.words)}\\fR {' '.join(map(roff, places(verb.parser)))}".rstrip(),
            roff(verb.about),
        ]
        named = [_option(one) for one in options(verb.parser)]
        if named:
            lines += [".br", "Options: " + "; ".join(named) + "."]
    lines.append(".SH EXIT STATUS")
    for code, words in EXITS:
        lines += [".TP", str(code), roff(words)]
    return "\n".join([*lines, ""])


def bash() -> str:
    """Completion for bash."""
    whole = program()
    known = list(verbs(whole))
    first = " ".join(verb.words for verb in known if " " not in verb.words)
    top = " ".join([first, *_named(whole)])
    cases = []
    for verb in known:
        if " " in verb.words:
            continue
        below = [each.words.split()[1] for each in known if each.words.startswith(f"{verb.words} ")]
        cases.append(f'        {verb.words}) words="{" ".join([*below, *_named(verb.parser)])}" ;;')
    return "\n".join(
        (
            "# Completion of cairn for bash; made by packaging/manual.py.",
            "_cairn() {",
            '    local word=${COMP_WORDS[COMP_CWORD]} verb="" each words',
            '    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
            f'        case " {first} " in *" $each "*) verb=$each; break;; esac',
            "    done",
            "    case $verb in",
            *cases,
            f'        *) words="{top}" ;;',
            "    esac",
            '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; [[ $word == -* ]] || compgen -f -- "$word")',
            "}",
            "complete -o filenames -F _cairn cairn",
            "",
        )
    )


def _named(parser: argparse.ArgumentParser) -> list[str]:
    return [one.option_strings[-1] for one in options(parser)]


def zsh() -> str:
    """Completion for zsh."""
    quote = str.maketrans({"'": "’", ":": "\\:", "[": "(", "]": ")"})
    lines = ["#compdef cairn", "# Made by packaging/manual.py.", "local -a verbs", "verbs=("]
    known = [verb for verb in verbs(program()) if " " not in verb.words]
    lines += [f"  '{verb.words}:{verb.about.translate(quote)}'" for verb in known]
    lines += [")", "if (( CURRENT == 2 )); then", "  _describe verb verbs", "  _files", "else", "  case $words[2] in"]
    for verb in known:
        named = " ".join(f"'{name}'" for name in _named(verb.parser))
        lines.append(f"    {verb.words}) {'compadd -- ' + named + '; ' if named else ''}_files ;;")
    return "\n".join([*lines, "    *) _files ;;", "  esac", "fi", ""])


def fish() -> str:
    """Completion for fish."""
    lines = ["# Completion of cairn for fish; made by packaging/manual.py."]
    for verb in verbs(program()):
        parts = verb.words.split()
        about = verb.about.replace("'", "’")
        asked = "__fish_use_subcommand" if len(parts) == 1 else f"__fish_seen_subcommand_from {parts[0]}"
        lines.append(f"complete -c cairn -n '{asked}' -a '{parts[-1]}' -d '{about}'")
        if len(parts) == 1:
            seen = f"__fish_seen_subcommand_from {parts[0]}"
            lines += [f"complete -c cairn -n '{seen}' -l '{name.lstrip('-')}'" for name in _named(verb.parser)]
    return "\n".join([*lines, ""])


def main(arguments: list[str]) -> int:
    """Writes all of them into a folder."""
    if len(arguments) > 1 or any(one.startswith("-") for one in arguments):
        print(__doc__, file=sys.stderr)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "manual"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("cairn.1", manual()), ("cairn.bash", bash()), ("_cairn", zsh()), ("cairn.fish", fish())):
        (folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
