from ui.terminal import exits
from wallet.errors import ErrorKind, WalletError
from wallet.model.report import Verdict


def test_every_error_kind_has_an_exit_code_of_the_contract() -> None:
    codes = {exits.of_error(WalletError(kind)) for kind in ErrorKind}
    assert codes == {2, 4, 5, 6, 7, 8, 9, 10, 11}


def test_only_valid_is_zero() -> None:
    assert [exits.of_verdict(verdict) for verdict in Verdict] == [3, 3, 3, 3, 3, 12, 0]


def test_an_import_says_partly_only_when_something_was_kept() -> None:
    assert exits.of_import(0, []) == 0
    assert exits.of_import(2, []) == 0
    assert exits.of_import(1, [4]) == 13
    assert exits.of_import(0, [9, 9]) == 9
    assert exits.of_import(0, [4, 9]) == 4
