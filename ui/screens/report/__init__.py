"""A verification report, answer first and every single check behind it; shared by several screens."""

from ui.screens.report.view import AspectRow, aspect_rows

__all__ = ["AspectRow", "aspect_rows"]
