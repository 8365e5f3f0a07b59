"""Progress for people who watch a terminal; scripts see nothing of it."""

import sys

from wallet.model.tick import Tick, no_tick


def progress(verb: str) -> Tick:
    """Counts on one line of standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        return no_tick

    def tick(done: int, total: int) -> None:
        sys.stderr.write(f"\r{verb}: {done}/{total}" + ("\n" if done == total else ""))
        sys.stderr.flush()

    return tick
