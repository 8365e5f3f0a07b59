"""Writes README's table of everything Cairn understands from the code's own table; `--check` only compares."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
START, END = "<!-- support table: made by packaging/support_table.py -->", "<!-- end of support table -->"


def table() -> str:
    """The Markdown table, one line a wing, in the order of `wallet/supported.py`."""
    from wallet import supported

    wings = (
        ("travels in (carriers)", [one.name for one in supported.CARRIERS]),
        ("is sealed as (formats)", [one.name for one in supported.FORMATS]),
        ("says (profiles)", [one.name for one in supported.PROFILES]),
        ("is signed with (proof suites)", list(supported.PROOFS)),
        ("names its issuer by", list(supported.DIDS)),
        ("publishes its standing as", list(supported.STATUS)),
    )
    lines = ["| a credential … | Cairn understands |", "|---|---|"]
    lines += [f"| {name} | {', '.join(f'`{one}`' for one in names)} |" for name, names in wings]
    return "\n".join(lines)


def written(readme: str) -> str:
    """README with today's table between its marks; raises ValueError when the marks are not there."""
    before, mark, rest = readme.partition(START)
    _, end, after = rest.partition(END)
    if not mark or not end:
        raise ValueError("README.md has lost the marks of its support table")
    return f"{before}{START}\n{table()}\n{END}{after}"


def main(arguments: list[str]) -> int:
    """Rewrites README, or with `--check` exits 1 when it is out of date."""
    sys.path.insert(0, str(ROOT))
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    fresh = written(text)
    if "--check" in arguments:
        return int(fresh != text)
    readme.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
