from aiogram_dialog import Dialog

from bot.dialogs.cost import windows
from bot.dialogs.cost.answers import on_start

dialog = Dialog(
    windows.ask_window,
    windows.country_window,
    windows.purpose_window,
    windows.result_window,
    windows.change_window,
    windows.part_window,
    on_start=on_start,
)

__all__ = ["dialog"]
