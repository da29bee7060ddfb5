from bot.dialogs.welcome.windows import dialog

__all__ = ["dialog"]
