"""The part of the front desk that answers what credentials add up to."""

from typing import TYPE_CHECKING

from wallet.model.changes import Changes
from wallet.model.text import Text
from wallet.model.tick import Metered, Tick, no_tick
from wallet.service.answers import Source
from wallet.service.window_desk import WindowDesk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wallet.model.relation import Hint
    from wallet.model.stack import Definition
    from wallet.model.stack_sheet import StackSheet
    from wallet.model.stack_unit import Unit
    from wallet.service.stacking import Added, StackView
    from wallet.service.stacking_decisions import Deciding
    from wallet.service.stacking_exchange import Brought, Exported
    from wallet.service.stacking_futures import Change, StepLine, Supposed, TurnLine
    from wallet.service.stacking_room import StackRoom
    from wallet.service.stacking_several import Portfolio, Way
    from wallet.service.stacking_sheet import StackPage
    from wallet.service.stacking_shelf import Qualification, Sight, Taken


class StackDesk(WindowDesk):
    """Verbs about stacks; what was evaluated is remembered until the vault is locked."""

    _stacks_of: "StackRoom | None" = None

    @property
    def _room(self) -> "StackRoom":
        from wallet.service.stacking_room import StackRoom

        if self._stacks_of is None or self._stacks_of.vault is not self._open:
            self._stacks_of = StackRoom(self._open)
        return self._stacks_of

    def lock(self) -> None:
        """Closes the vault, drops its key, and forgets what was evaluated."""
        self._stacks_of = None
        super().lock()

    def _timed(self, tick: Tick) -> Tick:
        """The same tick, with the processor seconds by which searches are limited."""
        return tick if self._meter is None else Metered(tick, self._meter)

    def stack_add(self, definition: bytes) -> "StackView":
        """Works toward a qualification from now on; the definition may be bare or signed."""
        return self.stack_bring(definition).view

    def stack_bring(self, definition: bytes) -> "Added":
        """The same, with what another version of one already kept changes."""
        from wallet.service import stacking

        return stacking.add(self._room, definition, self._clock(), self._timed(no_tick))

    def stack_add_bundled(self, stack_id: str) -> "StackView":
        """Works toward a qualification of the bundled catalogue."""
        from wallet.service import stacking

        return self.stack_bring(stacking.bundled(stack_id)).view

    def catalogue(self) -> tuple[tuple[str, Text], ...]:
        """The bundled qualifications: id and title."""
        from wallet.service import stacking

        return stacking.catalogue()

    def stacks(self, tick: Tick = no_tick) -> "tuple[StackView, ...]":
        """Every qualification worked toward, at a glance: no derived parts, and `unproved` said where time ran out."""
        from wallet.service import stacking

        return stacking.views(self._room, self._clock(), self._timed(tick))

    def stack(self, stack_id: str, tick: Tick = no_tick) -> "StackView":
        """One qualification in full."""
        from wallet.service import stacking

        return stacking.opened(self._room, stack_id, self._clock(), self._timed(tick))

    def stack_remove(self, stack_id: str) -> Changes:
        """Stops working toward a qualification."""
        from wallet.service import stacking

        return stacking.remove(self._open, stack_id)

    def counted_in(self, stack_id: str, whole: bool = False) -> tuple[str, ...]:
        """The records whose presentation alone proves the stack, else, or with `whole`, all that count or show."""
        from wallet.service import stacking

        return stacking.counted_in(self._room, stack_id, self._clock(), whole)

    def enough_for(self, stack_id: str, record_ids: tuple[str, ...]) -> "Mapping[str, frozenset[str]]":
        """Of each of these records what must be shown, so that the receiver finds the stack as complete as it is."""
        from wallet.service import stacking_shown

        return stacking_shown.enough(self._room, stack_id, record_ids, self._clock(), self._entropy)

    def stack_decide(self, stack_id: str, wanted: "Deciding") -> Changes:
        """Writes a decision of the learner down, with its source."""
        from wallet.service import stacking_decisions

        return stacking_decisions.decide(self._room, stack_id, wanted, self._clock())

    def stack_undecide(self, stack_id: str, decision_id: str) -> Changes:
        """Takes a decision back."""
        from wallet.service import stacking_decisions

        return stacking_decisions.undecide(self._open, stack_id, decision_id, self._clock())

    def stack_attachment(self, stack_id: str, decision_id: str) -> Source:
        """The letter behind a decision, byte for byte."""
        from wallet.service import stacking_decisions

        return stacking_decisions.attachment(self._open, stack_id, decision_id)

    def stack_what_if(self, stack_id: str, supposed: "Supposed", tick: Tick = no_tick) -> "tuple[StackView, Change]":
        """How a stack would stand under a supposition, and the difference to today."""
        from wallet.service import stacking_futures

        return stacking_futures.what_if(self._room, stack_id, supposed, self._clock(), self._timed(tick))

    def stack_calendar(self, stack_id: str, tick: Tick = no_tick) -> "tuple[TurnLine, ...]":
        """By when: the days on which verdict or gap will change by themselves."""
        from wallet.service import stacking_futures

        return stacking_futures.calendar(self._room, stack_id, self._clock(), self._timed(tick))

    def stack_next(
        self, stack_id: str, catalogue: bytes | None = None, tick: Tick = no_tick
    ) -> "tuple[tuple[StepLine, ...], bool]":
        """What to earn or to have confirmed next, best first; and whether everything was looked at."""
        from wallet.service import stacking_futures

        return stacking_futures.next_steps(self._room, stack_id, catalogue, self._clock(), self._timed(tick))

    def portfolio(self, stack_ids: tuple[str, ...] = (), once: bool = False, tick: Tick = no_tick) -> "Portfolio":
        """Several stacks side by side, all kept ones by default; with `once` no credential counts in two."""
        from wallet.service import stacking_several

        return stacking_several.together(self._room, stack_ids, once, self._clock(), self._timed(tick))

    def exits(self, stack_ids: tuple[str, ...], tick: Tick = no_tick) -> "Way":
        """How far along an ordered way of qualifications, and what could be claimed today."""
        from wallet.service import stacking_several

        return stacking_several.way(self._room, stack_ids, self._clock(), self._timed(tick))

    def stack_sign(self, data: bytes, identity: str = "", suite: str = "eddsa-rdfc-2022") -> bytes:
        """A definition, or a decision in a letter, inside a credential that an identity of this vault signs."""
        from wallet.service import stacking_signing

        return stacking_signing.sign(self._open, data, identity, suite, self._clock(), self._entropy)

    def stack_import(self, data: bytes) -> "Brought":
        """A definition out of another format, with what of it cannot be computed; nothing is kept."""
        from wallet.service import stacking_exchange

        return stacking_exchange.brought(data)

    def stack_export(self, stack_id: str, form: str) -> "Exported":
        """A kept definition in another format, with every rule that format cannot say."""
        from wallet.service import stacking_exchange

        return stacking_exchange.exported(self._open, stack_id, form)

    def stack_table(self, stack_id: str) -> bytes:
        """Requirements and what counts where, as CSV."""
        from wallet.service import stacking_table

        return stacking_table.table(self.stack(stack_id))

    def stack_page(self, stack_id: str, tick: Tick = no_tick) -> "StackPage":
        """What goes on the page of a stack; `ui.words.stack_sheet` puts it into words."""
        from wallet.service import stacking_sheet

        return stacking_sheet.page(self._room, stack_id, self._clock(), self._timed(tick))

    def stack_sheet(self, written: "StackSheet") -> bytes:
        """A stack on one page as a PDF, in the words it was written in; needs the extra `sheets`."""
        from wallet.service import stacking_sheet

        return stacking_sheet.sheet(written)

    def stack_prints(self, written: "StackSheet") -> tuple[bytes, ...]:
        """The same page as pictures (PNG) for a printer."""
        from wallet.service import stacking_sheet

        return stacking_sheet.prints(written)

    def stack_sight(self, stack_id: str, tick: Tick = no_tick) -> "Sight":
        """One qualification in full, with its rules and what each credential states."""
        from wallet.service import stacking_shelf

        definition = self.stack_read(stacking_shelf.source(self._open, stack_id))
        return stacking_shelf.Sight(self.stack(stack_id, tick), definition, self._room.units(self._clock(), tick))

    def stack_hints(self, record_id: str | None = None, tick: Tick = no_tick) -> "tuple[Hint, ...]":
        """What credentials say themselves about qualifications at hand, and what comes before them."""
        from wallet.service import stacking_hints

        return stacking_hints.told(self._room, record_id, self._clock(), tick)

    def stack_units(self, tick: Tick = no_tick) -> "tuple[Unit, ...]":
        """What every kept credential brings to a stack."""
        return self._room.units(self._clock(), tick)

    def qualifications(self) -> "tuple[Qualification, ...]":
        """Every definition at hand, those worked toward first."""
        from wallet.service import stacking_shelf

        return stacking_shelf.shelf(self._open)

    def stack_source(self, stack_id: str) -> bytes:
        """The definition of a kept or bundled qualification, byte for byte."""
        from wallet.service import stacking_shelf

        return stacking_shelf.source(self._open, stack_id)

    def stack_bundled(self, stack_id: str) -> bytes:
        """The bundled definition of this id, byte for byte. Raises `WalletError(NOT_FOUND)`."""
        from wallet.service import stacking

        return stacking.bundled(stack_id)

    def stack_read(self, definition: bytes) -> "Definition":
        """A bare definition, checked; nothing is kept. Raises MALFORMED with the path of the fault, LIMIT."""
        from wallet.stacks.read_definition import read_definition

        return read_definition(definition)

    def stack_take(self, stack_id: str) -> "Taken":
        """A stack as it is kept, to be put back after a removal or another version."""
        from wallet.service import stacking_shelf

        return stacking_shelf.take(self._open, stack_id)

    def stack_put_back(self, taken: "Taken") -> Changes:
        """Keeps a stack again as it was taken, with its decisions."""
        from wallet.service import stacking_shelf

        return stacking_shelf.put_back(self._open, taken)
