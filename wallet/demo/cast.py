"""Who appears in the demonstration: institutions and a learner, all invented, with keys that anybody may know."""

import hashlib
from dataclasses import dataclass

from wallet.demo.rsa_key import DEMO_RSA_KEY
from wallet.keys.rsa_signing import RsaSigningKey
from wallet.keys.signing import ENTROPY_BYTES, SigningKey, generate
from wallet.model.credential import Json
from wallet.model.keys import KeyKind
from wallet.present.holder import did_jwk, did_key


def demo_key(name: str, kind: KeyKind = KeyKind.ED25519) -> SigningKey:
    """The demonstration key of a name: derived from public text, so it protects nothing."""
    length = ENTROPY_BYTES[kind]
    return generate(kind, hashlib.shake_256(b"cairn demonstration key/" + name.encode()).digest(length))


@dataclass(frozen=True, slots=True)
class Institution:
    """An invented issuer; `did` is `key`, `jwk` or `web`, `path` the part of a did:web after the host."""

    name: str
    host: str
    country: str
    town: str
    did: str = "key"
    kind: KeyKind = KeyKind.ED25519
    path: str = ""
    listed: bool = True

    @property
    def key(self) -> SigningKey | RsaSigningKey:
        """The key it signs with."""
        return DEMO_RSA_KEY if self.kind is KeyKind.RSA else demo_key(self.host, self.kind)

    @property
    def id(self) -> str:
        """Its DID."""
        if self.did == "web":
            return f"did:web:{self.host}" + (f":{self.path}" if self.path else "")
        return did_jwk(self.key) if self.did == "jwk" else did_key(self.key)

    @property
    def method(self) -> str:
        """The verification method of its key."""
        if self.did == "web":
            return f"{self.id}#key-1"
        return f"{self.id}#0" if self.did == "jwk" else f"{self.id}#{self.id.removeprefix('did:key:')}"

    def profile(self) -> dict[str, Json]:
        """Its Open Badges 3.0 profile."""
        address = {"type": ["Address"], "addressCountryCode": self.country, "addressLocality": self.town}
        url = f"https://{self.host}/"
        return {"id": self.id, "type": ["Profile"], "name": self.name, "url": url, "address": address}


@dataclass(frozen=True, slots=True)
class Learner:
    """An invented learner."""

    given_name: str
    family_name: str
    email: str
    born: str
    number: str

    @property
    def name(self) -> str:
        """The whole name."""
        return f"{self.given_name} {self.family_name}"

    @property
    def key(self) -> SigningKey:
        """The learner's demonstration holder key."""
        return demo_key(self.email)

    @property
    def id(self) -> str:
        """The learner's did:key."""
        return did_key(self.key)


RHEINLAND = Institution("Rheinland University", "rheinland-university.example", "DE", "Andernach", did="web")
NORDHAVN = Institution("Nordhavn Polytechnic", "nordhavn-polytechnic.example", "DK", "Nordhavn")
GUILD = Institution("Open Skills Guild", "open-skills-guild.example", "NL", "Zwolle", did="jwk", kind=KeyKind.P256)
VALOMBRE = Institution(
    "Institut des métiers de Valombre", "institut-valombre.example", "FR", "Valombre", kind=KeyKind.P256
)
KYKLADIKO = Institution(
    "Κυκλαδικό Ινστιτούτο Τεχνολογίας",
    "kykladiko.example",
    "GR",
    "Ερμούπολη",
    did="web",
    kind=KeyKind.RSA,
    path="schools:data",
)
MAHARAT = Institution("بيت المهارات", "bayt-al-maharat.example", "JO", "إربد")
MILL = Institution("Quickstone International Academy", "quickstone.example", "CC", "Quickstone", listed=False)

INSTITUTIONS = (RHEINLAND, NORDHAVN, GUILD, VALOMBRE, KYKLADIKO, MAHARAT, MILL)

MIRA = Learner("Mira", "Sandberg", "mira.sandberg@learner.example", "2001-04-17", "S-2023-0815")
