"""What tests of the wallet stand on."""

from tests.support.unhurried import unhurried_solver

__all__ = ["unhurried_solver"]
