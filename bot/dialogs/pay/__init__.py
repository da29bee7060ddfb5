from aiogram_dialog import Dialog

from bot.dialogs.pay import windows
from bot.dialogs.pay.answers import on_start

dialog = Dialog(
    windows.country_window,
    windows.money_window,
    windows.result_window,
    windows.change_window,
    windows.bank_window,
    windows.methods_window,
    windows.method_window,
    windows.compare_window,
    windows.compared_window,
    on_start=on_start,
)

__all__ = ["dialog"]
