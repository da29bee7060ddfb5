"""Makes room when the oldest hundred updates fill Telegram's window and some of them are stuck.

Telegram offers only a hundred unconfirmed updates: without this a person whose update waits for
another attempt, or who floods the bot, would keep everybody waiting.
"""

import logging

from bot.updates.failures import RetryLater
from bot.updates.queues import UserQueues
from bot.updates.runner import UpdateRunner
from bot.updates.window import Window

logger = logging.getLogger(__name__)


async def make_room(runner: UpdateRunner, queues: UserQueues, window: Window) -> None:
    """Park the stuck updates. They go on waiting in their queues, and survive a restart."""
    for item in queues.stuck():
        if not window.holds(item.key.update_id):
            continue
        try:
            await runner.park(item)
        except RetryLater as later:
            logger.warning("update %s could not be parked: %s", item.key.update_id, later)
            return
        window.finish(item.key.update_id)


async def resume(runner: UpdateRunner, queues: UserQueues) -> None:
    """Queue what an earlier run had parked, before anything newer comes."""
    for item in await runner.parked():
        queues.put(item)
