"""Reading codes: from a part of the screen, from pictures, from a camera; playing codes part by part."""

from ui.screens.scan.view import ScanSheet

__all__ = ["ScanSheet"]
