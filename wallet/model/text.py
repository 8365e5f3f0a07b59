"""Text in one or several languages, as an issuer wrote it."""

from collections.abc import Iterable
from dataclasses import dataclass

UNSTATED = "und"


@dataclass(frozen=True, slots=True)
class Text:
    """Pairs of language tag and text, in the issuer's order; `UNSTATED` where no language was given."""

    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def plain(cls, text: str | None) -> "Text":
        """Text without a stated language; empty for None."""
        return cls(((UNSTATED, text),)) if text else cls()

    def best(self, languages: Iterable[str] = ()) -> str:
        """The text in the first wanted language there is, else unstated, else English, else the first; "" if none."""
        if len(self.values) == 1:
            return self.values[0][1]
        wanted = [*languages, UNSTATED, "en"]
        for language in wanted:
            for tag, text in self.values:
                if tag.lower() == language.lower() or tag.lower().split("-")[0] == language.lower():
                    return text
        return self.values[0][1] if self.values else ""

    def __bool__(self) -> bool:
        return any(text for _, text in self.values)


NO_TEXT = Text()
