"""python -m tests.published: the table, and exit code 1 where anything is wrong."""

import sys

from tests.published.table import Answer, lines, table
from tests.support.vectors import vectors_root


def main() -> int:
    """Prints the table."""
    root = vectors_root()
    if root is None:
        print("the published vectors are not at hand: set CAIRN_VECTORS to their folder")
        return 2
    found = list(lines(root))
    print(table(found))
    return int(any(one.answer is Answer.WRONG for one in found))


if __name__ == "__main__":
    sys.exit(main())
