"""Runs the corpus against a session, one line a class: `python -m tests.hostile.run [SEED] [CLASS...]`."""

import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tests.hostile.case import Attack
from tests.hostile.corpus import corpus
from tests.hostile.judging import Result, judge
from tests.hostile.world import MEGABYTE, World


def results(attacks: list[Attack], folder: Path, *, store_all: bool = True) -> list[Result]:
    """Every attack, one after the other, on one session; the first answer is not timed.

    Without `store_all` only the first file of each class is also stored.
    """
    world = World(folder)
    world.start()
    try:
        judge(attacks[0], world)
        firsts = {one.group: one for one in reversed(attacks)}
        found = [judge(one, world, store=store_all or firsts[one.group] is one) for one in attacks]
        if left := world.count():
            found.append(Result(attacks[-1], "left", f"{left} credentials were left behind", 0.0))
        return found
    finally:
        world.stop()


def table(found: list[Result]) -> str:
    """One line a class: how many went as allowed, how many did not, how many were slow, the slowest and the largest."""
    groups: dict[str, list[Result]] = defaultdict(list)
    for one in found:
        groups[one.attack.group].append(one)
    lines = [f"{'class':<28}{'allowed':>8}{'not':>6}{'slow':>6}{'slowest s':>11}{'most MiB':>10}"]
    for name, ones in [*groups.items(), (f"all {len(groups)} classes", found)]:
        wrong, slow = sum(one.fault is not None for one in ones), sum(one.slow for one in ones)
        slowest, most = max(one.seconds for one in ones), max(one.memory for one in ones) // MEGABYTE
        lines.append(f"{name:<28}{len(ones) - wrong:>8}{wrong:>6}{slow:>6}{slowest:>11.2f}{most:>10}")
    return "\n".join(lines)


def complaints(found: list[Result], *, timed: bool = True) -> list[str]:
    """What should not have happened, one line each; untimed where the machine may be any machine."""
    lines = []
    for one in found:
        if one.fault is not None:
            lines.append(f"{one.attack.group} / {one.attack.name}: {one.fault}")
        elif timed and one.slow:
            lines.append(f"{one.attack.group} / {one.attack.name}: {one.seconds:.1f} s")
    return lines


def main() -> int:
    """Exit 1 when anything went wrong or was slow."""
    words = sys.argv[1:]
    seed = int(words.pop(0)) if words and words[0].isdigit() else 2026
    attacks = [one for one in corpus(seed) if not words or any(one.group.startswith(word) for word in words)]
    with tempfile.TemporaryDirectory(prefix="cairn-hostile-") as folder:
        found = results(attacks, Path(folder) / "world")
    print(table(found))
    lines = complaints(found)
    print("\n".join(lines))
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main())
