"""Wallet: the one class that window and terminal know; every method is one verb of the front desk."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wallet.model.changes import Changes
from wallet.model.page import PageWords
from wallet.model.presentation import USUAL, Audience, Disclosure, Manner
from wallet.model.record import Row
from wallet.model.tick import Tick, no_tick
from wallet.model.trust import Material, Policy
from wallet.service import keeping
from wallet.service.answers import (
    Checked,
    ImportReport,
    MaterialLine,
    Opened,
    Paths,
    Refused,
    Review,
    Shared,
    Source,
    TrustListLine,
    Vouched,
)
from wallet.service.doorway import DEFAULT, NOTHING, Given
from wallet.service.receiver_desk import ReceiverDesk

if TYPE_CHECKING:
    from datetime import date

    from wallet.keys.signing import SigningKey
    from wallet.model.capsule import Capsule
    from wallet.model.request import Ask
    from wallet.model.sheet import Paper, SheetWords, Template
    from wallet.service.requesting import Matched
    from wallet.service.scanning import Gathered


class Wallet(ReceiverDesk):
    """The front desk. Verbs fetch their own room when first asked, so that the first page waits for none of them."""

    def beside(self, paths: Paths) -> "Wallet":
        """Another wallet of this program, in other folders and without the keyring."""
        return Wallet(paths, self._time, self._entropy, None, self._stopwatch, self._guard, self._meter)

    # credentials

    def rows(self) -> tuple[Row, ...]:
        """Every kept credential, newest first, in a stable order."""
        return self._open.records.rows()

    def search(self, text: str) -> tuple[Row, ...]:
        """The credentials in which every word of the text occurs; the text is always data."""
        return self._open.search.find(text)

    def show(self, record_id: str, *, given: Given = NOTHING, policy: Policy = DEFAULT) -> Opened:
        """One credential, read again from its bytes and verified again."""
        from wallet.service import verifying

        return verifying.opened(self._open, record_id, self._trust(given), policy, self._clock())

    def verify_as_of(self, record_id: str, day: "date", *, given: Given = NOTHING, policy: Policy = DEFAULT) -> Opened:
        """One kept credential as it was at the end of a day (UTC), by what speaks of that day."""
        from wallet.service import capsule

        return capsule.verified_as_of(self._open, record_id, day, self._trust(given), policy, self._clock())

    def capsule(self, record_id: str) -> "Capsule":
        """What is frozen with a credential, so that it can be verified for ever."""
        from wallet.service import capsule

        return capsule.capsule(self._open, record_id)

    def reverify(self, record_id: str) -> Opened:
        """Verifies one kept credential and remembers the verdict."""
        from wallet.service import verifying

        return verifying.reverified(self._open, record_id, self._trust(), DEFAULT, self._clock())

    def reverify_all(self, tick: Tick = no_tick) -> Changes:
        """Verifies every kept credential and remembers the verdicts."""
        from wallet.service import verifying

        now, trust = self._clock(), self._trust()
        rows = self.rows()
        for place, row in enumerate(rows):
            tick(place, len(rows))
            verifying.reverified(self._open, row.id, trust, DEFAULT, now)
        return Changes(records=True)

    def verify_all(self, *, given: Given = NOTHING, policy: Policy = DEFAULT) -> Iterator[Opened]:
        """Every kept credential with a fresh report; nothing is remembered."""
        from wallet.service import verifying

        now, trust = self._clock(), self._trust(given)
        return (verifying.opened(self._open, row.id, trust, policy, now) for row in self.rows())

    def review(self, sources: tuple[Source, ...], tick: Tick = no_tick, *, given: Given = NOTHING) -> Review:
        """What was brought and what keeping it would mean; nothing is kept."""
        from wallet.service import importing
        from wallet.service.preparing import Judging

        judging = Judging(self._trust(given), DEFAULT, self._clock())
        return importing.review(self._open, sources, judging, tick, self._guard)

    def import_sources(
        self,
        sources: tuple[Source, ...],
        tick: Tick = no_tick,
        *,
        given: Given = NOTHING,
        policy: Policy = DEFAULT,
    ) -> ImportReport:
        """Keeps every credential that can be read; answers only after it is on disk."""
        from wallet.service import importing
        from wallet.service.preparing import Judging

        judging = Judging(self._trust(given), policy, self._clock())
        with self._backed_up():
            return importing.import_sources(self._open, sources, judging, tick, self._guard)

    def add_demo(self, tick: Tick = no_tick) -> ImportReport:
        """Brings the demonstration credentials with their material, trust list and stack."""
        from wallet.service import demonstrating

        return demonstrating.add_demo(self, tick)

    def export(self, record_id: str) -> tuple[str, bytes]:
        """A file name and the stored original, byte for byte."""
        return keeping.export(self._open, record_id)

    def baked(self, record_id: str, form: str) -> tuple[str, bytes]:
        """A badge in its own picture or in an emblem, as `png` or `svg`: a file name and the bytes."""
        from wallet.service import presenting

        return presenting.baked(self._open, record_id, form)

    def delete(self, record_id: str) -> Changes:
        """Removes a credential for good."""
        with self._backed_up():
            return keeping.delete(self._open, record_id, self._clock())

    # checking as a receiver

    def check(
        self, source: Source, policy: Policy = DEFAULT, *, given: Given = NOTHING
    ) -> tuple[tuple[Checked, ...], tuple[Refused, ...]]:
        """What a receiver finds in a file; works while locked, then without the vault's material."""
        from wallet.service import verifying

        return verifying.checked(source, self._trust(given), policy, self._clock(), self._vault)

    def joined(self, sources: tuple[Source, ...]) -> bytes:
        """What several pictures of codes hold together."""
        from wallet.service import scanning

        return scanning.joined(sources)

    # showing to somebody

    def holder_key(self) -> "SigningKey":
        """The key presentations are signed with; made on first use, kept only inside the vault."""
        from wallet.service import holding

        return holding.holder_key(self._open, self._clock(), self._entropy)

    def disclosures(self, record_id: str) -> tuple[Disclosure, ...]:
        """What must, may and cannot be withheld of one credential."""
        from wallet.service import presenting

        return presenting.disclosures(self._open, record_id)

    def present(
        self,
        record_ids: tuple[str, ...],
        shown: frozenset[str] | Mapping[str, frozenset[str]],
        audience: Audience,
        form: str = "json",
        words: PageWords | None = None,
        stack: str | None = None,
        manner: Manner = USUAL,
    ) -> Shared:
        """A presentation of these credentials, ready to be written; `shown` for all alike or by record id.

        With `stack` it also carries that qualification's definition, so that the receiver can run the rules again;
        `manner` tells which identity signs, how, and of what only a summary goes out.
        """
        from wallet.service import presenting

        return presenting.present(
            self._open,
            record_ids,
            shown,
            audience,
            form,
            now=self._clock(),
            entropy=self._entropy,
            words=words,
            stack=stack,
            manner=manner,
        )

    def sheet(self, shared: Shared, audience: Audience, template: "Template", words: "SheetWords") -> bytes:
        """What is shared as an A4 sheet (PDF) with the presentation attached; needs the extra `sheets`."""
        from wallet.service import printing

        return printing.printed(shared, audience, template, words, self._trust(), self._clock())

    def verdict_sheet(self, said: "Paper", checked: Source) -> bytes:
        """What was found in a file, as an A4 document (PDF) with that file attached; needs the extra `sheets`."""
        from wallet.service import printing

        return printing.verdict(said, checked, self._clock())

    def shared(self, record_ids: tuple[str, ...], shared: Shared, audience: Audience) -> Changes:
        """Notes in the history what was handed out, to whom and until when."""
        from wallet.service import presenting

        return presenting.note(self._open, record_ids, shared, audience, self._clock())

    # trust

    def add_material(self, sources: tuple[Source, ...], uri: str | None = None) -> tuple[MaterialLine, ...]:
        """Keeps material brought by hand, recognised by its content; `uri` is for what names no address."""
        from wallet.service import trusting

        return trusting.add_material(self._open, sources, self._clock(), uri)

    def keep_material(self, found: tuple[Material, ...]) -> None:
        """Keeps material whose address is already known."""
        from wallet.service import trusting

        trusting.keep_material(self._open, found)

    def materials(self) -> tuple[MaterialLine, ...]:
        """What is at hand."""
        from wallet.service import trusting

        return trusting.materials(self._open)

    def trust_import(self, data: bytes) -> int:
        """Keeps a trust list; the number of issuers in it."""
        from wallet.service import trusting

        return trusting.trust_import(self._open, data, self._clock())

    def trusted(self) -> tuple[Vouched, ...]:
        """Every issuer that a list or the learner vouches for."""
        from wallet.service import trusting

        return trusting.trusted(self._open)

    def trust_lists(self) -> tuple[TrustListLine, ...]:
        """Every trust list at hand, with the services it lists."""
        from wallet.service import trusting

        return trusting.trust_lists(self._open)

    def trust_add(self, issuer: str, name: str = "") -> Changes:
        """The learner's own word for an issuer."""
        from wallet.service import trusting

        return trusting.trust_add(self._open, issuer, name, self._clock())

    def trust_remove(self, issuer: str) -> Changes:
        """Takes the learner's own word back."""
        from wallet.service import trusting

        return trusting.trust_remove(self._open, issuer)

    # the rest

    def setting(self, key: str, default: str = "") -> str:
        """One setting."""
        return self._open.settings.get(key, default)

    def set_setting(self, key: str, value: str) -> Changes:
        """Changes one setting."""
        self._open.settings.set(key, value)
        return Changes(settings=True)

    def decode_picture(self, source: Source) -> tuple[Any, ...]:
        """What the codes in a picture hold; nothing is acted on."""
        from wallet.service import scanning

        return scanning.decode(source)

    def gather(self, sources: tuple[Source, ...]) -> "Gathered":
        """What the codes of several pictures hold together, and how many parts are still missing."""
        from wallet.service import scanning

        return scanning.gathered(sources)

    def make_request(self, audience: Audience, name: str, asks: "tuple[Ask, ...]", form: str) -> tuple[bytes, ...]:
        """A request as a receiver, as a file (`json`) or as pictures of codes (`qr`); works while locked."""
        from wallet.service import requesting

        return requesting.made(audience, name, asks, form, self._entropy)

    def match_request(self, source: Source) -> "Matched":
        """What is held that answers a request, and what it would show; nothing is answered."""
        from wallet.service import requesting

        return requesting.matched(self._open, source, self._clock())

    def inspect_request(self, source: Source) -> Mapping[str, Any]:
        """What an offer or a request asks for; nothing is answered."""
        from wallet.service import scanning

        return scanning.inspect(source)
