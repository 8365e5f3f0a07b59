"""How long other stacks take to verify the same credentials, in turn with ours: `python -m tests.bench.peers [rounds]`.

They run in node, in one process with its network closed, from the packages that `make interop` fetched.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from tests.bench.table import Line, rendered
from tests.bench.verify import EDWARDS, ELLIPTIC, LONG, NOW, credential, shortened
from tests.interop.fetching import FOLDER, fetched, is_fetched, missing_tools
from wallet.demo.badges import BadgeSpec
from wallet.demo.issue import issue_badge
from wallet.model.report import Verdict
from wallet.model.trust import Policy, TrustMaterial
from wallet.verify.run import verify

STACKS = {
    "eddsa-rdfc-2022": ("@digitalbazaar/vc", "@digitalcredentials/vc"),
    "Ed25519Signature2020": ("@digitalcredentials/vc",),
    "ecdsa-rdfc-2019": ("@digitalbazaar/vc",),
    "ecdsa-sd-2023": ("@digitalbazaar/vc",),
}
"""Who else verifies which suite."""

DIFFERENT = 5
"""So many badges of each suite in turn, so that nobody has seen the last one just now."""

WARM_UP = 8
"""Rounds before those that count: node compiles what it has often run."""

Bytes = Mapping[str, Sequence[bytes]]
Ask = Callable[[str, str], list[float]]


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of each verification: ours by suite, from the bytes and once read; theirs by suite and stack."""

    whole: Mapping[str, list[float]]
    read: Mapping[str, list[float]]
    theirs: Mapping[tuple[str, str], list[float]]


class Node:
    """The other stacks, behind one process that is asked round by round."""

    def __init__(self, folder: Path, issued: Bytes) -> None:
        order = ["node", "timing.mjs"]
        self._process = subprocess.Popen(order, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._send({suite: [one.decode() for one in several] for suite, several in issued.items()})

    def __enter__(self) -> "Node":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()

    def ask(self, suite: str, stack: str) -> list[float]:
        """Milliseconds of each badge of the suite; RuntimeError when one does not hold there."""
        self._send({"suite": suite, "stack": stack})
        assert self._process.stdout is not None
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{stack} does not verify {suite}")
        return [float(one) for one in json.loads(answer)]

    def _send(self, thing: object) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # whoever asks gets no answer then
            self._process.stdin.write(json.dumps(thing) + "\n")
            self._process.stdin.flush()


def issued() -> dict[str, list[bytes]]:
    """The badges of about 5 kB, by suite."""
    specs = [replace(LONG, slug=f"{LONG.slug}-{number}") for number in range(DIFFERENT)]
    return {suite: [_badge(suite, spec) for spec in specs] for suite in STACKS}


def _badge(suite: str, spec: BadgeSpec) -> bytes:
    if suite == "ecdsa-sd-2023":
        return shortened(spec)
    return issue_badge(spec, ELLIPTIC if suite.startswith("ecdsa") else EDWARDS, suite=suite)


def ours(data: bytes) -> tuple[float, float]:
    """Milliseconds of reading and verifying, and of verifying alone, in the time they are measured in over there."""
    marks = [_now()]
    item = credential(data)
    marks.append(_now())
    report = verify(item, TrustMaterial(), Policy(), NOW)
    marks.append(_now())
    assert report.verdict is Verdict.VALID, [one for one in report.checks if one.verdict is not Verdict.VALID]
    return _between(marks[0], marks[2]), _between(marks[1], marks[2])


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _between(start: tuple[float, float], end: tuple[float, float]) -> float:
    """Of waiting and processor time the smaller, as `timing.mjs` takes it."""
    return min(end[0] - start[0], end[1] - start[1]) * 1000


def measured(badges: Bytes, ask: Ask, rounds: int, warm_up: int = WARM_UP) -> Times:
    """In every round each suite here, and at once in every other stack."""
    times = Times({suite: [] for suite in badges}, {suite: [] for suite in badges}, {})
    theirs = {(suite, stack): list[float]() for suite in badges for stack in STACKS[suite]}
    for number in range(-warm_up, rounds):
        for suite, several in badges.items():
            here = [ours(one) for one in several]
            there = {stack: ask(suite, stack) for stack in STACKS[suite]}
            if number >= 0:
                times.whole[suite].extend(whole for whole, _ in here)
                times.read[suite].extend(read for _, read in here)
                for stack, taken in there.items():
                    theirs[suite, stack].extend(taken)
    return replace(times, theirs=theirs)


def table(times: Times) -> list[Line]:
    """Of each suite ours, and the others beside both of ours."""
    made: list[Line] = []
    for suite in times.whole:
        whole, read = statistics.median(times.whole[suite]), statistics.median(times.read[suite])
        made += [Line(f"{suite}: read and verified here", whole), Line(f"{suite}: verified here", read)]
        for stack in STACKS[suite]:
            other = statistics.median(times.theirs[suite, stack])
            made.append(Line(f"{suite}: {stack}", other, "read and verified here", whole))
            made.append(Line("the same", other, "verified here", read))
    return made


def absent() -> str:
    """Why the other stacks cannot be asked, or nothing."""
    if "node" in missing_tools():
        return "Other stacks not measured: node is not installed."
    return "" if is_fetched() else "Other stacks not measured: their packages are missing; `make interop` fetches them."


def lines(rounds: int = 20) -> list[Line]:
    """The other stacks beside ours; none, and a sentence on the error stream, where they are not installed."""
    why = absent()
    if why:
        print(why, file=sys.stderr)
        return []
    badges = issued()
    with Node(fetched(FOLDER), badges) as node:
        return table(measured(badges, node.ask, rounds))


if __name__ == "__main__":
    print(rendered(lines(int(sys.argv[1]) if len(sys.argv) > 1 else 20)))
