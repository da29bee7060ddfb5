from bot.dialogs.help.windows import dialog

__all__ = ["dialog"]
