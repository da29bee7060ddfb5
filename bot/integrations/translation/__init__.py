"""Offline translation of product wishes from Russian into English and Chinese."""

from bot.integrations.translation.engine import OfflineTranslator

__all__ = ["OfflineTranslator"]
