"""Settings: looks, safety, trust, and what this program is."""

from ui.screens.settings.view import SettingsView

__all__ = ["SettingsView"]
