"""Both ways with independent implementations, one table; exits 1 when anything does not come out as it must.

Needs node and npm; the first run fetches the packages into build/interop.
"""

import sys
import time

from tests.interop import agents, integrity, pages, sd_jwts, tokens
from tests.interop.asking import Foreign
from tests.interop.fetching import fetched, missing_tools
from tests.interop.tally import Tally

PARTS = (
    ("integrity.mjs", integrity.digital_bazaar),
    ("dcc.mjs", integrity.credentials_consortium),
    ("sd_jwt.mjs", sd_jwts.open_wallet_foundation),
    ("tokens.mjs", tokens.did_jwt_vc),
    ("tokens.mjs", tokens.jose),
    ("credo.mjs", agents.credo),
    ("page.mjs", pages.browser),
)


def main(wanted: list[str]) -> int:
    """Runs the parts whose name holds one of the words, or all."""
    missing = missing_tools()
    if missing:
        print(f"Not run: {' and '.join(missing)} not installed.")
        return 0
    folder, tally = fetched(), Tally()
    for script, part in PARTS:
        if not wanted or any(word in f"{script} {part.__name__}" for word in wanted):
            started = time.perf_counter()
            part(Foreign(folder, script), tally)
            print(f"{part.__name__}: {time.perf_counter() - started:.1f} s", file=sys.stderr)
    print(tally.table())
    for line in tally.troubles():
        print(line)
    return 1 if tally.troubles() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
