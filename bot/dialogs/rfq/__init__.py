from aiogram_dialog import Dialog

from bot.dialogs.rfq import letter_windows, step_windows
from bot.dialogs.rfq.beginning import on_start
from bot.dialogs.rfq.review import on_buyer_told

dialog = Dialog(
    step_windows.resume_window,
    step_windows.product_window,
    step_windows.several_window,
    step_windows.purpose_window,
    step_windows.specification_window,
    step_windows.attribute_window,
    step_windows.quantity_window,
    step_windows.price_window,
    step_windows.delivery_window,
    step_windows.place_window,
    step_windows.packaging_window,
    step_windows.certificates_window,
    step_windows.sample_window,
    step_windows.deadline_window,
    step_windows.payment_window,
    step_windows.photos_window,
    step_windows.questions_window,
    letter_windows.review_window,
    letter_windows.letter_window,
    letter_windows.more_window,
    letter_windows.words_window,
    letter_windows.word_window,
    letter_windows.template_window,
    letter_windows.history_window,
    letter_windows.kept_window,
    on_start=on_start,
    on_process_result=on_buyer_told,
)

__all__ = ["dialog"]
