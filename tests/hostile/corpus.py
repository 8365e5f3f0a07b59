"""The whole corpus: every attack and every control, made anew from a seed."""

import random
from importlib import import_module

from tests.hostile.case import Attack

ROOMS = (
    "ld_proofs",
    "ld_terms",
    "canonical",
    "issuers",
    "tokens",
    "sd_jwts",
    "dates",
    "standing",
    "bundles",
    "carriers",
    "texts",
    "commands",
    "controls",
)


def corpus(seed: int = 2026) -> list[Attack]:
    """Every attack, in a stable order; the seed decides which bit is flipped and which member is changed."""
    found: list[Attack] = []
    for room in ROOMS:
        found += import_module(f"tests.hostile.{room}").attacks(random.Random(f"{seed}/{room}"))
    return found
