"""Trusted lists on the command line: brought, told with what became of their signature, and leaned on."""

from tests.support.trusted_list import service, trusted_list
from tests.terminal.conftest import NOW, Cairn
from tests.wallet.verify.test_certified import ROOT, START, token


def test_a_trusted_list_is_told_and_vouches(cairn: Cairn) -> None:
    cairn("init", "--kdf", "test")
    path = cairn.file("list.xml", trusted_list(service(ROOT, START), issued=NOW))
    (brought,) = cairn("trust", "import", path).data["lists"]
    assert brought["signature"] == "The list is not signed."
    assert brought["signature_checked"] is False
    assert brought["services"][0]["history"][0]["granted"] is True
    assert cairn("trust", "list").data["lists"] == [brought]
    report = cairn("verify", cairn.file("seal.jwt", token())).data
    assert report["verdict"] == "valid", report
    assert cairn("trust", "import", cairn.file("bad.xml", b"<TrustServiceStatusList/>")).exit != 0
