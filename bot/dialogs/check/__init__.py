from aiogram_dialog import Dialog

from bot.dialogs.check import result_windows, windows
from bot.dialogs.check.suppliers import on_start

dialog = Dialog(
    windows.list_window,
    windows.card_window,
    windows.fields_window,
    windows.field_window,
    windows.badges_window,
    windows.groups_window,
    windows.item_window,
    result_windows.verdict_window,
    result_windows.ask_window,
    result_windows.payee_window,
    result_windows.detail_window,
    result_windows.alarm_window,
    result_windows.reason_window,
    result_windows.history_window,
    result_windows.past_window,
    windows.erase_window,
    on_start=on_start,
)

__all__ = ["dialog"]
