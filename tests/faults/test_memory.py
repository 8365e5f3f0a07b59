"""What is left of the secrets in memory once the wallet is locked: nothing of the passphrase, few copies of the key."""

import subprocess
import sys
from pathlib import Path

from tests.faults.memory import copies, masked

CHECKOUT = Path(__file__).resolve().parents[2]
MOST = 3


def test_the_passphrase_is_gone_and_of_the_key_little_is_left(tmp_path: Path) -> None:
    if sys.platform != "linux":
        assert masked(masked(b"secret")) == b"secret"
        return
    command = [sys.executable, "-m", "tests.faults.memory", str(tmp_path)]
    told = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    found = {line.partition(":")[0]: [int(one) for one in line.partition(":")[2].split()] for line in told.splitlines()}
    assert found["passphrase"][1] == 0
    assert found["key"][0] >= 1
    assert all(locked <= MOST for _, locked in found.values()), found


def test_a_copy_that_is_there_is_counted() -> None:
    if sys.platform != "linux":
        return
    planted = bytearray(b"\x01needle of the test \x02" * 1)
    assert copies(masked(bytes(planted))) >= 1
    assert len(planted) > 0
