from aiogram_dialog import Dialog

from bot.dialogs.search import side_windows, windows
from bot.dialogs.search.handlers import on_start

dialog = Dialog(
    windows.wish_window,
    windows.product_window,
    windows.result_window,
    windows.more_window,
    side_windows.price_window,
    side_windows.quantity_window,
    side_windows.exclude_window,
    side_windows.words_window,
    side_windows.word_window,
    windows.nothing_window,
    windows.badges_window,
    side_windows.history_window,
    on_start=on_start,
)

__all__ = ["dialog"]
