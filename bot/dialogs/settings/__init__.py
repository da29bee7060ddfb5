from bot.dialogs.settings.windows import dialog

__all__ = ["dialog"]
