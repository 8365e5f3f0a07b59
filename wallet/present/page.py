"""A presentation as one page that opens in any browser, fetches nothing, and checks what a browser can check.

The page shows only what the presentation itself shows: it is written from what a receiver reads out of the bytes.
"""

import base64
import hashlib
import html
import json
from collections.abc import Iterable
from pathlib import Path

from wallet.codec.jsonld.contexts import resources_root
from wallet.model.credential import Achievement, Credential
from wallet.model.page import PageWords
from wallet.model.presentation import Presentation
from wallet.present.code import texts
from wallet.present.picture import code_picture

MARKS = ("good", "bad", "cannot", "issuer_bad", "issuers")


def page(made: Presentation, shown: tuple[Credential, ...], words: PageWords) -> bytes:
    """The page in UTF-8; `shown` are the credentials as read back from `made.data`."""
    script, style = _resource("page.js"), _resource("page.css")
    policy = (
        f"default-src 'none'; script-src '{_digest(script)}'; style-src '{_digest(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    marks = {name: getattr(words, f"mark_{name}") for name in MARKS}
    parts = [
        f'<!DOCTYPE html>\n<html lang="{_text(words.language)}" dir="{_text(words.direction)}">\n<head>',
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_text(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(words.title)}</title>",
        f"<style>{style}</style>",
        "</head>\n<body>\n<main>",
        f"<h1>{_text(words.title)}</h1>",
        f"<p>{_text(words.explanation)}</p>",
        *(_sheet(one, words) for one in shown),
        f'<p class="holder">{_text(words.holder)}: <code dir="ltr">{_text(made.holder)}</code></p>',
        f'<p><button id="check" type="button">{_text(words.check)}</button>',
        '<output id="answer" role="status"></output></p>',
        f'<p><a id="save" href="#" download>{_text(words.save)}</a></p>',
        *_code(made, words),
        "</main>",
        f'<script type="application/json" id="words">{_embedded(json.dumps(marks, ensure_ascii=False))}</script>',
        f'<script type="{_text(made.media_type)}" id="presentation">{_embedded(made.data.decode())}</script>',
        f"<script>{script}</script>",
        "</body>\n</html>\n",
    ]
    return "\n".join(parts).encode()


def _sheet(credential: Credential, words: PageWords) -> str:
    described = credential.described
    achievement = described.achievements[0] if described.achievements else Achievement()
    issuer = described.issuer
    rows = [
        (words.issuer, issuer.name.best((words.language,)) or issuer.id),
        (words.awarded, _day(achievement.awarded or described.awarded or described.valid_from)),
        (words.valid_until, _day(described.valid_until)),
        (words.outcomes, achievement.criteria.best((words.language,))),
        (words.credit, _listed(f"{one.value} {one.unit or ''}".strip() for one in achievement.credits)),
        (words.level, _listed(f"{one.framework} {one.value}" for one in achievement.levels)),
        (words.result, _listed(one.value or "" for one in achievement.results)),
        (words.skills, _listed(one.name for one in achievement.alignments)),
    ]
    told = "".join(f"<dt>{_text(name)}</dt><dd><bdi>{_text(value)}</bdi></dd>" for name, value in rows if value)
    title = _text(credential.title.best((words.language,)))
    own = f'<p class="own">{_text(words.own)}</p>' if described.is_own_word else ""
    return f"<section><h2><bdi>{title}</bdi></h2>{own}<dl>{told}</dl></section>"


def _code(made: Presentation, words: PageWords) -> tuple[str, ...]:
    """The code, where one suffices: several still ones on a page help nobody."""
    found = texts(made.data)
    if len(found) > 1:
        return ()
    picture = base64.b64encode(code_picture(found[0])).decode("ascii")
    return (f'<p><img class="code" alt="{_text(words.code)}" src="data:image/png;base64,{picture}"></p>',)


def _day(moment: object) -> str:
    return str(moment)[:10] if moment else ""


def _listed(values: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(value for value in values if value))


def _text(value: str) -> str:
    return html.escape(value, quote=True)


def _embedded(text: str) -> str:
    """Text that cannot end the element it stands in; in JSON the escape means the same character."""
    return text.replace("<", "\\u003c")


def _digest(text: str) -> str:
    """A source expression of Content Security Policy level 3, section 2.3.1."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _resource(name: str) -> str:
    path: Path = resources_root() / "page" / name
    return path.read_text(encoding="utf-8").strip()
