"""The sentences of a page that shows a presentation: the core holds none, so whoever speaks to people brings them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """Every sentence of the page, in the reader's language; `direction` is `ltr` or `rtl`.

    `explanation` says what the page is and how the receiver checks it; `mark_*` are what the page's own check answers;
    `mark_issuers` holds `{checked}` and `{all}`. `own` stands above what its holder alone has signed.
    """

    language: str
    direction: str
    title: str
    explanation: str
    issuer: str
    awarded: str
    valid_until: str
    outcomes: str
    credit: str
    level: str
    result: str
    skills: str
    holder: str
    save: str
    check: str
    code: str
    mark_good: str
    mark_bad: str
    mark_cannot: str
    mark_issuer_bad: str
    mark_issuers: str
    own: str
