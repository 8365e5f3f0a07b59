"""SECURITY.md states every limit of the readers as it is."""

import re

from tests.house.sources import CHECKOUT
from wallet.model import limits

START, END = "<!-- limits:", "<!-- end of limits -->"
ROW = re.compile(r"^\| `(\w+)` \| ([\d,]+) \|", re.MULTILINE)


def test_security_names_every_limit_with_its_figure() -> None:
    text = (CHECKOUT / "SECURITY.md").read_text(encoding="utf-8")
    table = text[text.index(START) : text.index(END)]
    told = {name: int(figure.replace(",", "")) for name, figure in ROW.findall(table)}
    assert told == {name: value for name, value in vars(limits).items() if name.isupper()}
