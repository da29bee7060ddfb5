from aiogram_dialog import Dialog

from bot.dialogs.register import windows

dialog = Dialog(
    windows.overview_window,
    windows.choice_window,
    windows.step_window,
    windows.finished_window,
)

__all__ = ["dialog"]
