from bot.dialogs.menu.windows import dialog

__all__ = ["dialog"]
