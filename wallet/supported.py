"""The table: everything this wallet understands, in order; order is meaning, the first match wins."""

from wallet.carriers.carrier import Carrier
from wallet.dids.method import DidMethod
from wallet.formats.format import Format
from wallet.profiles.profile import Profile
from wallet.proofs.suite import Suite
from wallet.status.method import StatusMethod

CARRIERS: tuple[Carrier, ...] = ()
FORMATS: tuple[Format, ...] = ()
PROFILES: tuple[Profile, ...] = ()

PROOFS: dict[str, Suite] = {}
DIDS: dict[str, DidMethod] = {}
STATUS: dict[str, StatusMethod] = {}
