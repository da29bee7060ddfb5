from aiogram_dialog import Dialog

from bot.dialogs.register import windows
from bot.dialogs.register.handlers import on_start

dialog = Dialog(
    windows.overview_window,
    windows.choice_window,
    windows.step_window,
    windows.finished_window,
    on_start=on_start,
)

__all__ = ["dialog"]
