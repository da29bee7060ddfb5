from aiogram_dialog import Dialog

from bot.dialogs.buyer import windows
from bot.dialogs.buyer.handlers import on_start

dialog = Dialog(
    windows.card_window,
    windows.fix_window,
    windows.name_window,
    windows.name_latin_window,
    windows.company_window,
    windows.position_window,
    windows.business_window,
    windows.country_window,
    windows.city_window,
    windows.email_window,
    windows.phone_window,
    windows.website_window,
    windows.address_window,
    windows.erase_window,
    windows.erased_window,
    windows.unreadable_window,
    on_start=on_start,
)

__all__ = ["dialog"]
