"""Applies contexts, one after the other, to what is in force (JSON-LD 1.1 API section 4.1)."""

import re
from collections.abc import Callable

from wallet.codec.jsonld.active import ActiveContext, Scope
from wallet.codec.jsonld.iris import expand, is_absolute
from wallet.codec.jsonld.terms import Definer
from wallet.codec.strict_json import Json
from wallet.errors import WalletError, malformed, over_limit, unsupported
from wallet.model.limits import CONTEXTS

Definition = Callable[[str], Json]
LANGUAGE_TAG = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*\Z")


class Processor:
    """Turns contexts into active contexts, with `definition` to find the content of one named by URL."""

    def __init__(self, definition: Definition) -> None:
        self.definition = definition

    def named(self, active: ActiveContext, urls: tuple[str, ...]) -> ActiveContext:
        """What the contexts of these URLs, in this order, make of the active one."""
        known = active.derived.get((urls, False, True))
        if known is None:
            known = self.apply(active, list(urls))
            active.keep((urls, False, True), known)
        return known

    def scoped(self, active: ActiveContext, scope: Scope, of_type: bool) -> ActiveContext:
        """What a term's own context makes of the active one.

        A type's context (`of_type`) ends with its node and may not redefine protected terms; a property's goes on
        into the nodes below and may.
        """
        key = (scope, not of_type, not of_type)
        known = active.derived.get(key)
        if known is None:
            known = self.apply(active, scope.local, override=not of_type, propagate=not of_type)
            active.keep(key, known)
        return known

    def apply(
        self,
        active: ActiveContext,
        local: Json,
        *,
        override: bool = False,
        propagate: bool = True,
        chain: tuple[str, ...] = (),
    ) -> ActiveContext:
        """What a local context (URL, object, null, or a list of these) makes of the active one.

        `chain` holds the URLs being read. Raises `WalletError`: UNSUPPORTED `unknown-context` with `uri`,
        `unsupported-context`; MALFORMED `bad-context`, `protected-term`, `cyclic-term`, `recursive-context`.
        """
        if isinstance(local, dict) and "@propagate" in local:
            propagate = bool(local["@propagate"])
        result = active
        for part in local if isinstance(local, list) else [local]:
            match part:
                case None:
                    result = _nullified(result, override, propagate)
                case str():
                    result = self._by_url(result, part, override, chain)
                case dict():
                    result = self._object(result, part, override)
                case _:
                    raise _bad("@context")
        if not propagate and result is not active and result.previous is None:
            result = result.copy()
            result.previous = active
        return result

    def _by_url(self, active: ActiveContext, url: str, override: bool, chain: tuple[str, ...]) -> ActiveContext:
        if url in chain:
            raise malformed("recursive-context", uri=url)
        if len(chain) >= CONTEXTS:
            raise over_limit("contexts", CONTEXTS)
        key = (url, override, True)
        known = active.derived.get(key)
        if known is None:
            known = self.apply(active, self.definition(url), override=override, chain=(*chain, url))
            active.keep(key, known)
        return known

    def _object(self, active: ActiveContext, local: dict[str, Json], override: bool) -> ActiveContext:
        for word in ("@import", "@base"):
            if word in local:
                raise unsupported("unsupported-context", keyword=word)
        if not isinstance(local.get("@propagate", True), bool):
            raise _bad("@propagate")
        if local.get("@version", 1.1) != 1.1:
            raise _bad("@version")
        result = active.copy()
        if "@vocab" in local:
            result.vocab = _vocab(result, local["@vocab"])
        if "@language" in local:
            result.language = _language(local["@language"])
        if "@direction" in local:
            direction = local["@direction"]
            if direction is not None and direction not in ("ltr", "rtl"):
                raise _bad("@direction")
            result.direction = str(direction) if direction else None
        Definer(result, local, override).define_all()
        result.iris = {}
        return result


def _nullified(active: ActiveContext, override: bool, propagate: bool) -> ActiveContext:
    if active.has_protected and not override:
        raise malformed("protected-term", term="@context")
    return ActiveContext(previous=None if propagate else active, tally=active.tally)


def _vocab(active: ActiveContext, value: Json) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or value == "":
        raise _bad("@vocab")
    iri = expand(active, value, True)
    if not is_absolute(iri):
        raise _bad("@vocab")
    return iri


def _language(value: Json) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or LANGUAGE_TAG.match(value) is None:
        raise _bad("@language")
    return value.lower()


def _bad(part: str) -> WalletError:
    return malformed("bad-context", part=part)
