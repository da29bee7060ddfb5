from aiogram_dialog import Dialog

from bot.dialogs.sharing import windows
from bot.dialogs.sharing.handlers import on_start

dialog = Dialog(
    windows.groups_window,
    windows.offer_window,
    windows.link_window,
    windows.group_window,
    windows.end_window,
    on_start=on_start,
)

__all__ = ["dialog"]
