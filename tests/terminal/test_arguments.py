import pytest

from ui.terminal.arguments import program
from wallet.errors import ErrorKind, WalletError

VERBS = """
    init info import list show search verify present disclosures export delete backup restore check recover passwd
    trust material qr request stack demo session wipe version
""".split()  # noqa: SIM905 (a list as the contract writes it)


def test_every_verb_of_the_contract_is_known() -> None:
    helped = program().format_help()
    assert [verb for verb in VERBS if f"    {verb} " not in helped] == []


@pytest.mark.parametrize("line", [["nonsense"], ["show"], ["import"], ["stack"], ["trust", "sideways"], ["--no-such"]])
def test_wrong_usage_is_a_known_trouble(line: list[str]) -> None:
    with pytest.raises(WalletError) as caught:
        program().parse_args(line)
    assert caught.value.kind is ErrorKind.BAD_ARGUMENT


def test_abbreviations_are_not_accepted() -> None:
    with pytest.raises(WalletError):
        program().parse_args(["--pass", "x", "list"])
