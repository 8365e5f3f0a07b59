"""One start of the whole program, up to the moment a passphrase can be typed: `python -m tests.bench.start_once`.

The folders are those of the environment (`XDG_DATA_HOME`, `XDG_CONFIG_HOME`).
"""

import os
import sys


def main() -> None:
    """Starts as `main.py` does; ends when the page is painted and its field has the focus."""
    from PySide6.QtWidgets import QApplication, QLineEdit

    import main as program
    from ui.app import start

    class Watched(QApplication):
        """An application that ends as soon as somebody could type."""

        def exec(self) -> int:  # type: ignore[override]
            while not _can_type():
                self.processEvents()
            self.processEvents()
            print("asks", flush=True)
            os._exit(0)

    def _can_type() -> bool:
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit) and focus.isVisible() and focus.isEnabled()

    start.QApplication = Watched  # type: ignore[attr-defined]
    sys.argv = ["main.py"]
    program.main()


if __name__ == "__main__":
    main()
