"""How the window feels with very many credentials, in its thread's own time: opening, scrolling, headings, theme."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.table import Line, milliseconds, percentile, rendered
from ui.screens.library.listing import Listing
from ui.screens.library.state import LibraryState, Order, shown
from ui.theme.apply import apply, load_fonts
from ui.theme.dressing import dress
from ui.theme.tokens import ThemeName
from wallet.model.record import Row, Summary
from wallet.model.report import Verdict

MANY = 100_000
FRAMES = 200
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def rows(count: int) -> tuple[Row, ...]:
    """Invented rows with titles, issuers, levels and years that differ."""
    verdicts = list(Verdict)

    def one(n: int) -> Row:
        summary = Summary(
            f"Achievement number {n}", f"did:example:{n % 300}", f"Institute {n % 300}", "jwt", "open-badges-3",
            awarded=NOW - timedelta(days=n % 9_000), level=n % 9 or None, skills=(f"skill {n % 2_000}",),
        )  # fmt: skip
        return Row(f"r{n}", f"{n}", "json", summary, NOW, verdicts[n % len(verdicts)], NOW, True)

    return tuple(one(n) for n in range(count))


def application() -> QApplication:
    """The one application, dressed."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    load_fonts()
    apply(app, ThemeName.LIGHT)
    return app


def longest_stretch(app: QApplication, until_ms: int) -> float:
    """The longest time the event loop was away while it worked for so long, in milliseconds."""
    beats: list[float] = []
    heart = QTimer(interval=0)
    heart.timeout.connect(lambda: beats.append(time.thread_time()))
    heart.start()
    end = time.thread_time() + until_ms / 1000
    while time.thread_time() < end:
        app.processEvents()
    heart.stop()
    return 1_000 * max((late - early for early, late in pairwise(beats)), default=0.0)


def frames(listing: Listing, count: int) -> list[float]:
    """Milliseconds for each of so many painted frames while the list is scrolled through from top to end."""
    bar, view = listing.list.verticalScrollBar(), listing.list.viewport()
    took = []
    for frame in range(count):
        bar.setValue(round(bar.maximum() * frame / count))
        took.append(milliseconds(view.repaint, time.thread_time))
    return took


def lines(count: int = MANY) -> list[Line]:
    """The figures for `count` credentials."""
    app = application()
    state = LibraryState(rows(count), loaded=True)
    listing = Listing()
    dress(listing)
    listing.resize(400, 760)
    listing.show()
    app.processEvents()
    worked = milliseconds(lambda: shown(state, NOW), time.thread_time)
    found = shown(state, NOW)

    def show() -> None:
        listing.show_state(state, found, NOW)
        app.processEvents()

    opened = milliseconds(show, time.thread_time)
    laid = longest_stretch(app, 1_500)
    scrolled = frames(listing, FRAMES)
    grouped = shown(LibraryState(state.rows, order=Order.ISSUER, loaded=True), NOW)
    listing.show_state(LibraryState(state.rows, order=Order.ISSUER, loaded=True), grouped, NOW)
    away = longest_stretch(app, 1_500)
    dressed = milliseconds(lambda: (apply(app, ThemeName.DARK), app.processEvents()), time.thread_time)
    apply(app, ThemeName.LIGHT)
    return [
        Line(f"work out a list of {count:,} (off the interface thread)", worked),
        Line(f"show a list of {count:,}", opened),
        Line(f"longest stretch while {count:,} are laid out", laid),
        Line(f"one frame while scrolling {count:,}, p95", percentile(scrolled, 0.95)),
        Line(f"longest stretch while {count:,} are laid out under headings", away),
        Line("put another theme on the list alone", dressed),
    ]


if __name__ == "__main__":
    print(rendered(lines()))
