"""The whole main job on real files, told step by step: keep, verify, stack, present, check as the receiver."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from ui.terminal.desk import Answer, Desk
from ui.terminal.objects import costs_object
from ui.words.stacks import verdict
from ui.words.verdicts import verdict_word
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Audience
from wallet.model.report import Verdict
from wallet.model.trust import Policy
from wallet.service.answers import Paths, Shared, Source
from wallet.service.files import read_source, write_new
from wallet.service.wallet import Wallet

PASSPHRASE = "only for this demonstration"
RECEIVER = "https://admissions.nordhavn.example"
NONCE = "demonstration-nonce-1"


@dataclass(frozen=True, slots=True)
class Story:
    """The steps told so far: one object and one line for each."""

    steps: list[dict[str, Any]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def tell(self, step: str, line: str, **facts: Any) -> None:
        """Adds a step."""
        self.steps.append({"step": step, **facts})
        self.lines.append(f"{len(self.steps)}. {line}")

    def more(self, line: str) -> None:
        """Adds a line to the last step."""
        self.lines.append(f"   {line}")


def demo(desk: Desk, folder: str | None) -> Answer:
    """Runs the main job in a folder of its own; kept when the folder was named, else removed at the end."""
    story = Story()
    with _folder(desk.wallet.paths, folder) as place:
        wallet = desk.wallet.beside(Paths(place / "vault", place / "profile"))
        try:
            _run(wallet, place, story)
        finally:
            wallet.lock()
        if folder is not None:
            story.more(f"everything is in {place}")
    return Answer({"steps": story.steps}, remarks=tuple(story.lines))


@contextmanager
def _folder(paths: Paths, named: str | None) -> Iterator[Path]:
    place = Path(named).absolute() if named is not None else paths.profile / "demo"
    try:
        if named is None:
            shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True, mode=0o700, exist_ok=True)
    except OSError:
        raise WalletError(ErrorKind.STORAGE, name=place.name) from None
    try:
        yield place
    finally:
        if named is None:
            shutil.rmtree(place, ignore_errors=True)


def _run(wallet: Wallet, place: Path, story: Story) -> None:
    wallet.create(PASSPHRASE, kdf="test")
    story.tell("init", "A new encrypted vault.", kdf=costs_object(wallet.info().kdf))
    _bring(wallet, story)
    _verify(wallet, story)
    chosen = _stack(wallet, story)
    audience = Audience(RECEIVER, NONCE, wallet.now() + timedelta(days=14))
    for form, name in (("json", "presentation.vp.json"), ("qr", "presentation.png")):
        shared = wallet.present(chosen, frozenset(), audience, form)
        wallet.shared(chosen, shared, audience)
        written = _write(place, name, shared)
        story.tell(
            "present",
            f"Presented {len(chosen)} credentials as {form}: {_named(written)}.",
            form=form,
            out=[path.name for path in written],
            bytes=len(shared.presentation.data),
        )
        _check(wallet, written, story)


def _bring(wallet: Wallet, story: Story) -> None:
    report = wallet.add_demo()
    story.tell(
        "import",
        f"Imported {len(report.imported)} credentials; already here: {len(report.duplicates)};"
        f" refused: {len(report.refused)}.",
        imported=len(report.imported),
        duplicates=len(report.duplicates),
        refused=[{"file": one.name, "code": one.error.rule} for one in report.refused],
    )


def _verify(wallet: Wallet, story: Story) -> None:
    found = list(wallet.verify_all())
    counts: dict[str, int] = {}
    for one in found:
        counts[one.report.verdict.value] = counts.get(one.report.verdict.value, 0) + 1
    story.tell("verify", f"Verified {len(found)} credentials without any network.", verdicts=counts)
    for one in found:
        title, issuer = one.record.summary.title, one.record.summary.issuer_name
        story.more(f"{verdict_word(one.report.verdict):<18} {title} ({issuer})")


def _stack(wallet: Wallet, story: Story) -> tuple[str, ...]:
    view = wallet.stacks()[0]
    root = view.progress[0]
    story.tell(
        "stack",
        f"{view.title.best()}: {root.done} of {root.needed} {root.metric}. {verdict(view.verdict)}.",
        id=view.id,
        verdict=view.verdict,
        done=root.done,
        needed=root.needed,
    )
    for line in view.progress[1:]:
        mark = "met" if line.met else "open"
        story.more(f"{mark:<5} {line.title.best()}: {line.done} of {line.needed}")
    return wallet.counted_in(view.id)


def _named(written: list[Path]) -> str:
    first, last = written[0].name, written[-1].name
    return first if len(written) == 1 else f"{len(written)} pictures, {first} to {last}"


def _write(place: Path, name: str, shared: Shared) -> list[Path]:
    stem, ending = name.split(".", 1)
    parts = [data for _, data in shared.files]
    names = [name] if len(parts) == 1 else [f"{stem}-{count}.{ending}" for count in range(1, len(parts) + 1)]
    for one in names:
        (place / one).unlink(missing_ok=True)
    return [write_new(place / one, data) for one, data in zip(names, parts, strict=True)]


def _check(wallet: Wallet, written: list[Path], story: Story) -> None:
    """As the receiver: another wallet without a vault, with only the material that came along."""
    sources = tuple(read_source(path) for path in written)
    source = sources[0] if len(sources) == 1 else Source("codes", wallet.joined(sources))
    policy = Policy(challenge=NONCE, domain=RECEIVER, require_holder=True)
    checked, _ = wallet.check(source, policy)
    report = checked[0].report
    story.tell(
        "check",
        f"The receiver reads it back: {verdict_word(report.verdict)}; holder proven, {len(report.parts)} credentials.",
        verdict=report.verdict.value,
        credentials=[part.verdict.value for part in report.parts],
    )
    if report.verdict is not Verdict.VALID:
        story.more(f"not valid: {', '.join(need.uri for need in report.needs)}")
