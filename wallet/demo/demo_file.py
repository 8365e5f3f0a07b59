"""One file of the demonstration."""

from dataclasses import dataclass

from wallet.model.report import Verdict


@dataclass(frozen=True, slots=True)
class DemoFile:
    """A file to bring to the wallet, and the verdict it deserves; `needs_material` are the addresses that takes.

    `vouched` is False where the demonstration trust list does not know the issuer. For an archive the verdict is
    that of every credential inside.
    """

    name: str
    data: bytes
    expected_verdict: Verdict
    needs_material: tuple[str, ...] = ()
    vouched: bool = True
