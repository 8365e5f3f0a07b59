"""Pictures of every screen, made from the demonstration set: python packaging/screenshots.py [--out docs/screenshots].

Needs no display. One run makes one theme and text size; without arguments it makes all that the papers show.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from screenshots_keeping import charts, guides, settings_pages  # noqa: E402
from screenshots_sharing import checking_sheets, sharing_sheets  # noqa: E402
from screenshots_stacks import stack_parts  # noqa: E402

VARIANTS = (
    ("light", 100, "1280x820", "en"), ("dark", 100, "1280x820", "en"), ("high-contrast", 100, "1280x820", "en"),
    ("light", 200, "1280x820", "en"), ("dark", 100, "900x600", "en"), ("light", 100, "1280x820", "ar"),
    ("light", 100, "1280x820", "de"),
)  # fmt: skip
NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
PASSPHRASE = "four quiet stones"


class Studio:
    """A window over a fresh demonstration wallet, and a camera."""

    def __init__(self, out: Path, theme: str, percent: int, size: str, language: str) -> None:
        from PySide6.QtWidgets import QApplication

        from ui.app.language import put_on
        from ui.app.start import look_settings, remembered
        from ui.app.window import MainWindow
        from ui.desk import Desk
        from ui.theme.apply import apply, load_fonts
        from wallet.service.answers import Paths
        from wallet.service.wallet import Wallet

        parts = (theme, str(percent), size, *((language,) if language != "en" else ()))
        self.out, self.label = out, "-".join(parts)
        running = QApplication.instance()
        self.app = running if isinstance(running, QApplication) else QApplication([])
        load_fonts()
        put_on(self.app, language)
        home = Path(tempfile.mkdtemp(prefix="cairn-screenshots-"))
        settings = look_settings(home)
        settings.setValue("theme", theme)
        settings.setValue("text", str(percent))
        apply(self.app, *remembered(settings))
        wallet = Wallet(Paths(home / "vault", home / "profile"), lambda: NOW, os.urandom)
        self.desk = Desk(lambda: wallet)
        self.desk.defect.connect(self._broke)
        self.window = MainWindow(self.desk, settings)
        width, height = size.split("x")
        self.window.resize(int(width), int(height))
        self.window.show()

    def _broke(self, defect: BaseException) -> None:
        raise SystemExit(f"a screen broke: {defect!r}")

    def ask(self, work: Callable[..., object]) -> Any:
        """Asks the wallet and waits."""
        answers: list[object] = []
        self.desk.ask(self.window, work, answers.append)
        while not answers:
            self.app.processEvents()
        return getattr(answers[0], "value", None)

    def settle(self) -> None:
        """Waits for everything under way."""
        for _ in range(4):
            self.ask(lambda _wallet, _tick: None)
            self.app.processEvents()

    def shoot(self, name: str) -> None:
        """Takes the picture."""
        self.settle()
        self.window.grab().save(str(self.out / f"{name}-{self.label}.png"))


def first_screens(studio: Studio) -> None:
    """First run, then a wallet with the demonstration set."""
    studio.shoot("01-first-run")
    studio.ask(lambda wallet, _: wallet.create(PASSPHRASE, kdf="test"))
    studio.ask(lambda wallet, tick: wallet.add_demo(tick))
    studio.ask(lambda wallet, _: wallet.lock())
    studio.window.unlock.begin()
    studio.shoot("02-unlock")
    studio.ask(lambda wallet, _: wallet.unlock(PASSPHRASE))
    studio.window.unlock.opened.emit()
    studio.settle()


def credential_screens(studio: Studio) -> str:
    """The list, the detail page with its tabs, the sheet that adds; the id of the credential shown."""
    from ui.app.rail import Room
    from ui.desk import Source

    library: Any = studio.window.view(Room.CREDENTIALS)
    wanted = library.listing.model.place(lambda one: one.row.summary.title == "Data Analysis with Python")
    library.listing.list.setCurrentIndex(wanted)
    studio.settle()
    studio.shoot("03-credentials")
    library.panes.show_detail(True)
    for at, name in enumerate(("overview", "outcomes", "stacks", "history", "source")):
        library.detail.tabs.setCurrentIndex(at)
        studio.shoot(f"04-{at + 1}-{name}")
    library.panes.show_detail(False)
    charts(studio, library)
    entry = library.listing.model.at(wanted)
    name, data = studio.ask(lambda wallet, _: wallet.export(entry.row.id))
    studio.window.adding().choose()
    studio.shoot("05-add")
    studio.window.adding().bring_sources((Source(name, data), Source("notes.json", b'{"shopping": []}')))
    studio.shoot("06-review")
    studio.window.adding().close_sheet()
    return str(entry.row.id)


def hand_over(studio: Studio, view: Any) -> bytes:
    """The warning before something personal leaves, and every way to hand over; the presentation."""
    from ui.screens.share.warning import PersonalSheet

    view.decide.go.click()
    studio.settle()
    warning = studio.window.findChild(PersonalSheet)
    if warning is not None:
        studio.shoot("10b-share-warning")
        warning.go.click()
        studio.settle()
    for way, name in enumerate(("code", "file", "sheet", "page", "badge")):
        view.hand.choose(way)
        studio.shoot(f"11-{way + 1}-hand-over-{name}")
    view.hand.choose(0)
    return bytes(view.hand.made.shared.presentation.data)


def other_screens(studio: Studio, record_id: str) -> None:
    """Stacks, the three steps of sharing, checking, activity and settings."""
    from ui.app.rail import Room
    from ui.app.wiring import share
    from ui.desk import Source

    rows = studio.ask(lambda wallet, _: wallet.rows())
    parts = next(one.id for one in rows if one.summary.format == "sd-jwt" and one.verdict.value == "valid")
    studio.window.go(Room.STACKS)
    studio.settle()
    stacks: Any = studio.window.view(Room.STACKS)
    studio.shoot("07-stacks")
    stacks.panes.show_detail(True)
    studio.shoot("08-stack")
    stack_parts(studio, stacks)
    studio.window.go(Room.SHARE)
    studio.shoot("09-share-choose")
    share(studio.window, (parts, record_id))
    studio.settle()
    view: Any = studio.window.view(Room.SHARE)
    view.decide.who.setText("https://employer.example")
    studio.shoot("10-share-decide")
    made = hand_over(studio, view)
    studio.window.go(Room.CHECK)
    studio.shoot("12-check")
    check: Any = studio.window.view(Room.CHECK)
    check.bring_sources((Source("presentation.vp.json", made),))
    studio.shoot("13-check-report")
    studio.window.go(Room.ACTIVITY)
    studio.shoot("14-activity")
    studio.window.go(Room.SETTINGS)
    settings_pages(studio, studio.window.view(Room.SETTINGS))
    guides(studio)


def main() -> int:
    """Makes one variant, or starts itself once for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--variant", nargs=4, metavar=("THEME", "PERCENT", "SIZE", "LANGUAGE"))
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.variant is None:
        here = [sys.executable, __file__, "--out", str(given.out), "--variant"]
        return max(subprocess.run([*here, *map(str, one)], check=False).returncode for one in VARIANTS)
    theme, percent, size, language = given.variant
    studio = Studio(given.out, theme, int(percent), size, language)
    first_screens(studio)
    other_screens(studio, credential_screens(studio))
    sharing_sheets(studio)
    checking_sheets(studio)
    studio.desk.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
