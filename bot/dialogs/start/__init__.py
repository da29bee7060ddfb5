from bot.dialogs.start.windows import dialog

__all__ = ["dialog"]
