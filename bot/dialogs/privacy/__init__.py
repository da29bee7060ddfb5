from bot.dialogs.privacy.windows import dialog

__all__ = ["dialog"]
