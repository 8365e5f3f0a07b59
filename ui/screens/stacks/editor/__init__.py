"""Writing one's own rules: a tree of parts, a form for each, the whole in plain words beside it."""

from ui.screens.stacks.editor.view import EditorPage

__all__ = ["EditorPage"]
