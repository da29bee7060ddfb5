from aiogram_dialog import Dialog

from bot.dialogs.where import windows
from bot.dialogs.where.handlers import on_start

dialog = Dialog(
    windows.use_window,
    windows.lot_window,
    windows.haste_window,
    windows.answer_window,
    windows.platforms_window,
    windows.guide_window,
    windows.facts_window,
    on_start=on_start,
)
map_dialog = Dialog(windows.map_window)

__all__ = ["dialog", "map_dialog"]
