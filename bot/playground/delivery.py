"""Both ways updates reach the bot, over one queue."""

from dataclasses import dataclass

from bot.playground.polling import Poller
from bot.playground.webhook import Webhook


@dataclass(frozen=True, slots=True)
class Delivery:
    poller: Poller
    webhook: Webhook
