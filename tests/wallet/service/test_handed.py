"""What the system hands over is told from verbs and options."""

from pathlib import Path

import pytest

from wallet.service.handed import handed, is_link


def test_files_and_links_are_things(tmp_path: Path) -> None:
    file = tmp_path / "a badge.json"
    file.write_bytes(b"{}")
    link = "openid-credential-offer://?credential_offer_uri=https%3A%2F%2Funi.example%2Foffer"
    assert handed([str(file), link]) == (str(file), link)
    assert handed([file.as_uri()]) == (str(file),)
    assert is_link(link)
    assert not is_link(str(file))


@pytest.mark.parametrize(
    "line", [[], ["list"], ["--json", "list"], ["import", "/tmp"], ["https://uni.example"], ["x" * 70_000]]
)
def test_everything_else_is_for_the_command_line(line: list[str]) -> None:
    assert handed(line) == ()
