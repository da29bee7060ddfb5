from aiogram_dialog import Dialog

from bot.dialogs.where import answer_windows, question_windows
from bot.dialogs.where.answers import on_start

dialog = Dialog(
    question_windows.purpose_window,
    question_windows.quantity_window,
    question_windows.urgency_window,
    answer_windows.answer_window,
    answer_windows.fix_window,
    answer_windows.questions_window,
    answer_windows.question_window,
    answer_windows.platforms_window,
    answer_windows.guide_window,
    on_start=on_start,
)

__all__ = ["dialog"]
