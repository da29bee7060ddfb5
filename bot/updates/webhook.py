"""The webhook: Telegram hears 200 only after the commit, and 503 when it should come again."""

import asyncio
import logging
import math
from collections.abc import Sequence
from http import HTTPStatus
from urllib.parse import urlsplit

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiohttp import web

from bot.updates import webhook_request
from bot.updates.backoff import Backoff
from bot.updates.failures import RetryLater, is_transient, retry_later
from bot.updates.incoming import Incoming
from bot.updates.patience import Patience
from bot.updates.runner import UpdateRunner

logger = logging.getLogger(__name__)

HEALTH_PATH = "/health"
_SHORTEST_RETRY = 5
_LONGEST_RETRY = 3600  # Telegram clamps longer ones
_CONNECTIONS = 40
_REGISTER_BACKOFF = Backoff(longest=30)


class WebhookServer:
    """Serves the updates of one bot; `start`, then `register` with Telegram, at last `stop`."""

    def __init__(  # noqa: PLR0913  # the settings of one server
        self,
        bot: Bot,
        runner: UpdateRunner,
        *,
        url: str,
        secret: str,
        allowed_updates: Sequence[str],
        patience: Patience | None = None,
        deadlines: webhook_request.Deadlines | None = None,
        grace: float = 10,
    ) -> None:
        """WebhookSettingsError when the secret is weak or the address gives the token away."""
        webhook_request.check_settings(url, secret, bot.token, reserved_path=HEALTH_PATH)
        self._bot = bot
        self._runner = runner
        self._url = url
        self._secret = secret
        self._allowed_updates = list(allowed_updates)
        self._patience = patience or Patience()
        self._deadlines = deadlines or webhook_request.Deadlines()
        self._server = web.AppRunner(
            self._application(),
            access_log=None,
            shutdown_timeout=grace,
            keepalive_timeout=self._deadlines.headers,
            lingering_time=self._deadlines.leftover,
        )

    async def start(self, host: str, port: int) -> int:
        """Listen, and return the port: another one than asked for when that was 0."""
        await self._server.setup()
        await web.TCPSite(self._server, host, port).start()
        return int(self._server.addresses[0][1])

    async def register(self) -> None:
        """Tell Telegram where to deliver; what waits there stays.

        Telegram allows it once a second for all replicas together, so patience is part of it.
        """
        for delay in _REGISTER_BACKOFF.delays():
            try:
                await self._set_webhook()
            except AiogramError as error:
                if not is_transient(error):
                    raise
                logger.warning("setWebhook failed (%s), trying again", type(error).__name__)
                await asyncio.sleep(max(delay, retry_later(error).after))
            else:
                return

    async def _set_webhook(self) -> None:
        await self._bot.set_webhook(
            self._url,
            secret_token=self._secret,
            allowed_updates=self._allowed_updates,
            max_connections=_CONNECTIONS,
            drop_pending_updates=False,
        )

    async def stop(self) -> None:
        """Accept nothing more and let what is being handled end, within the grace."""
        await self._server.cleanup()

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=webhook_request.LARGEST_BODY)
        application.router.add_post(urlsplit(self._url).path or "/", self._receive)
        application.router.add_get(HEALTH_PATH, _health)
        return application

    async def _receive(self, request: web.Request) -> web.Response:
        try:
            raw = await webhook_request.read(request, self._secret, self._deadlines.body)
        except webhook_request.RefusedError as refused:
            return web.Response(status=refused.status)
        item = self._runner.parse(raw)
        if item is None:
            return web.Response()
        try:
            await self._handle(item)
        except RetryLater as later:
            seconds = min(max(math.ceil(later.after), _SHORTEST_RETRY), _LONGEST_RETRY)
            return web.Response(
                status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": str(seconds)}
            )
        return web.Response()

    async def _handle(self, item: Incoming) -> None:
        update_id = item.key.update_id
        try:
            await self._runner.handle(item)
        except RetryLater:
            if not self._patience.is_over(update_id):
                raise
            await self._runner.give_up(item)
        self._patience.forget(update_id)


async def _health(_request: web.Request) -> web.Response:
    return web.Response(text="ok")
