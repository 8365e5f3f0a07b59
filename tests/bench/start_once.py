"""One start of the window, up to the page that asks for the passphrase: `python -m tests.bench.start_once FOLDER`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui.app.window import MainWindow
from ui.desk import Desk
from ui.theme.apply import apply, load_fonts
from ui.theme.tokens import ThemeName


def main(folder: Path) -> None:
    """Ends as soon as a passphrase can be typed."""
    from datetime import UTC, datetime

    from wallet.service.paths import Paths
    from wallet.service.wallet import Wallet

    app = QApplication([])
    load_fonts()
    apply(app, ThemeName.LIGHT, 100)
    paths = Paths(folder / "vault", folder / "profile")
    desk = Desk(lambda: Wallet(paths, lambda: datetime.now(UTC), os.urandom))
    window = MainWindow(desk, QSettings("", QSettings.Format.IniFormat))
    window.show()
    while not window.unlock.passphrase.edit.isVisible():
        app.processEvents()
    print("asks", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
