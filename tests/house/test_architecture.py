"""The floors on paper are the floors of the import contracts."""

import re
import tomllib

import pytest

from tests.house.sources import CHECKOUT

ROW = re.compile(r"^\| \d+ \| ((?:`\w+`(?:, )?)+) \|", re.MULTILINE)


def on_paper() -> list[list[set[str]]]:
    """The rooms floor by floor, from the top, of each table of floors in ARCHITECTURE.md."""
    text = (CHECKOUT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    tables = text.split("| floor |")[1:]
    return [[set(re.findall(r"\w+", rooms)) for rooms in ROW.findall(table)] for table in tables]


@pytest.mark.parametrize(("place", "name"), [(0, "wallet floors"), (1, "ui floors")])
def test_the_floors_are_those_of_the_contracts(place: int, name: str) -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {one["name"]: one for one in project["tool"]["importlinter"]["contracts"]}
    built = [set(re.findall(r"\w+", layer)) for layer in contracts[name]["layers"]]
    assert on_paper()[place] == built
