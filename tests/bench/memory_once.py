"""One window over a wallet of many credentials: opened, scrolled through, and weighed: `FOLDER PASSPHRASE`.

Prints how many credentials the list held, and megabytes at the end: proportional set size, and resident.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer

from tests.bench.weight import together
from ui.app import start
from ui.app.rooms import Room
from ui.desk import Desk
from ui.theme.apply import apply, load_fonts
from ui.theme.tokens import ThemeName
from wallet.service.doorstep import glance
from wallet.service.paths import Paths

PATIENCE_MS = 120_000
SETTLE_MS = 3_000


def main(folder: Path, passphrase: str) -> None:
    """Ends when the list has been scrolled through and three credentials were opened."""
    app = start._application(["cairn"])
    load_fonts()
    apply(app, ThemeName.LIGHT)
    paths = Paths(folder / "vault", folder / "profile")

    def wallet() -> object:
        from wallet.service.wallet import Wallet

        return Wallet(paths, lambda: datetime.now(UTC), os.urandom)

    desk = Desk(wallet, glance=lambda: glance(paths.vault))  # type: ignore[arg-type]
    window = start.Front(app, desk, start.look_settings(None)).window
    window.show()

    def until(there: object, most_ms: int = PATIENCE_MS) -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < most_ms and not there():  # type: ignore[operator]
            app.processEvents()

    window.unlock.passphrase.edit.setText(passphrase)
    until(lambda: window.unlock.unlock_button.isEnabled())
    window.unlock.unlock()
    until(lambda: Room.CREDENTIALS in window.views and window.views[Room.CREDENTIALS].listing.model.items)  # type: ignore[attr-defined]
    library = window.views[Room.CREDENTIALS].listing  # type: ignore[attr-defined]
    bar = library.list.verticalScrollBar()
    until(lambda: False, SETTLE_MS)
    for frame in range(200):
        bar.setValue(round(bar.maximum() * frame / 200))
        app.processEvents()
    for at in (0, len(library.model.items) // 2, len(library.model.items) - 1):
        library.list.setCurrentIndex(library.model.index(at))
        until(lambda: False, SETTLE_MS // 3)
    print(len(library.model.items), round(together()), _resident(), flush=True)
    os._exit(0)


def _resident() -> int:
    """Megabytes that are in memory now, each page shared with other programs counted whole; 0 where nobody tells."""
    told = Path("/proc/self/status")
    lines = told.read_text(encoding="ascii").splitlines() if told.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS:")), 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
