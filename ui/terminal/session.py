"""Many verbs in one run: one JSON array a line in, one JSON object a line out."""

import json
from typing import Any, TextIO

from ui.terminal import exits
from ui.terminal.arguments import verbs_only
from ui.terminal.defects import place
from ui.terminal.desk import Answer, Desk
from wallet.codec.strict_json import parse
from wallet.errors import ErrorKind, WalletError, over_limit

LINE_CHARACTERS = 1_000_000
OUTSIDE = frozenset({"session"})


def session(desk: Desk, lines: TextIO, out: TextIO) -> int:
    """Answers each line in turn until the input ends; a refused line never ends the session."""
    while line := lines.readline(LINE_CHARACTERS):
        if not line.strip():
            continue
        data, code = _too_long(lines) if _is_cut(line) else _answer_line(desk, line)
        out.write(json.dumps({**data, "exit": code}, separators=(",", ":"), default=str) + "\n")
        out.flush()
    return exits.DONE


def _is_cut(line: str) -> bool:
    return len(line) >= LINE_CHARACTERS and not line.endswith("\n")


def _too_long(lines: TextIO) -> tuple[dict[str, Any], int]:
    from ui.terminal.run import error_object

    while (rest := lines.readline(LINE_CHARACTERS)) and not rest.endswith("\n"):
        pass
    error = over_limit("line-characters", LINE_CHARACTERS)
    return error_object(error), exits.of_error(error)


def _answer_line(desk: Desk, line: str) -> tuple[dict[str, Any], int]:
    from ui.terminal.run import error_object

    try:
        given = _answer(desk, line)
    except WalletError as error:
        return error_object(error), exits.of_error(error)
    except Exception as defect:  # one defect must not take the remaining lines with it
        return {"error": {"code": "defect", "kind": type(defect).__name__, "at": place(defect)}}, exits.UNEXPECTED
    return dict(given.data), given.exit


def _answer(desk: Desk, line: str) -> Answer:
    from ui.terminal.verbs import answer

    said = parse(line)
    words = [word for word in said if isinstance(word, str)] if isinstance(said, list) else []
    if not words or words != said:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="session-line")
    if words[0] in OUTSIDE:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail=words[0])
    return answer(desk, verbs_only().parse_args(words))
