from aiogram_dialog import Dialog

from bot.dialogs.questions import windows
from bot.dialogs.questions.handlers import on_start

dialog = Dialog(
    windows.main_window,
    windows.topic_window,
    windows.answer_window,
    windows.nearest_window,
    windows.terms_window,
    windows.about_window,
    on_start=on_start,
)

__all__ = ["dialog"]
