"""Online translators behind guards: time limits, breakers, checks of every answer."""

from bot.integrations.translation.online.assembly import online_chain
from bot.integrations.translation.online.chain import OnlineChain

__all__ = ["OnlineChain", "online_chain"]
