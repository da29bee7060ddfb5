from aiogram_dialog import Dialog

from bot.dialogs.followups import letter_windows, question_windows
from bot.dialogs.followups.answers import on_start

dialog = Dialog(
    question_windows.kind_window,
    question_windows.product_window,
    question_windows.blocked_window,
    question_windows.fields_window,
    question_windows.quantity_window,
    question_windows.price_window,
    question_windows.defects_window,
    question_windows.affected_window,
    question_windows.problem_window,
    question_windows.evidence_window,
    letter_windows.letter_window,
    letter_windows.deadline_window,
    letter_windows.supplier_window,
    on_start=on_start,
)

__all__ = ["dialog"]
