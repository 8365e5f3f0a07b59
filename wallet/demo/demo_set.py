"""The whole demonstration: credentials in every form and state, what is needed to judge them, and a qualification."""

from dataclasses import dataclass

from wallet.demo import genuine, troubled
from wallet.demo.cast import MIRA
from wallet.demo.demo_file import DemoFile
from wallet.demo.materials import DemoMaterial, materials, trust_list
from wallet.demo.stack import stack_definition
from wallet.keys.signing import SigningKey


@dataclass(frozen=True, slots=True)
class DemoSet:
    """Files with the verdict each deserves when `materials` are at hand; the trust list; the stack definition."""

    files: tuple[DemoFile, ...]
    materials: tuple[DemoMaterial, ...]
    trust_list: bytes
    stack: bytes


def demo_set(holder: SigningKey | None = None) -> DemoSet:
    """The set, issued to `holder` (an Ed25519 or P-256 key), else to the demonstration learner's own key.

    The verdicts hold from July 2026 to the end of 2035.
    """
    key = holder or MIRA.key
    return DemoSet((*genuine.files(key), *troubled.files(key)), materials(), trust_list(), stack_definition())
