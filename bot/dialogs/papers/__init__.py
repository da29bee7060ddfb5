from aiogram_dialog import Dialog

from bot.dialogs.papers import windows
from bot.dialogs.papers.handlers import on_start

dialog = Dialog(
    windows.menu_window,
    windows.evidence_window,
    windows.item_window,
    windows.erase_window,
    on_start=on_start,
)

__all__ = ["dialog"]
