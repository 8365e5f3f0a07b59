"""Which kinds of thing an operation touched, so that each screen knows whether it is concerned."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """One boolean per kind of thing."""

    records: bool = False
    stacks: bool = False
    material: bool = False
    settings: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.records or other.records,
            self.stacks or other.stacks,
            self.material or other.material,
            self.settings or other.settings,
        )
