"""`python -m bot` without a token: the emulator, its chat page and the real bot in one process."""

import time
from collections.abc import Callable

from pydantic import SecretStr

from bot import i18n
from bot.clock import OffsetClock
from bot.commands import together
from bot.playground.control import attach, page_url
from bot.playground.server import BotApiServer
from bot.settings import Settings

HOST = "127.0.0.1"


async def run(settings: Settings, announce: Callable[[str], None]) -> None:
    """Serve the page and the bot until cancelled; `announce` is told the address to open.

    The clock is shared: moving it on the page moves it for the bot too.
    """
    clock = OffsetClock()
    # The bot remembers the updates it has handled; a new world must not repeat their numbers.
    server = BotApiServer(
        clock=clock, bot_name=i18n.plain("bot-name"), first_update_id=int(time.time())
    )
    attach(server).populate()
    await server.start(HOST, settings.playground_port)
    try:
        announce(page_url(server))
        await together.run(_pointed_at(server, settings), clock)
    finally:
        await server.stop()


def _pointed_at(server: BotApiServer, settings: Settings) -> Settings:
    return settings.model_copy(
        update={"telegram_api_url": server.url, "bot_token": SecretStr(server.token)}
    )
