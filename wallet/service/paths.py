"""The two folders the program may write to."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Paths:
    """The vault's own folder, and the profile for everything else."""

    vault: Path
    profile: Path
