"""Every conversation, in the order of the menu."""

from bot.dialogs import menu, search, settings, welcome

ALL_DIALOGS = (menu.dialog, welcome.dialog, search.dialog, settings.dialog)
