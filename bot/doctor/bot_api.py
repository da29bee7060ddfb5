"""Asks the Bot API what the doctor wants to know, over the connection the bot itself would use."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bot.settings import Settings

NO_ANSWER = (
    ClientError,
    OSError,
    TimeoutError,
    ProxyConnectionError,
    ProxyError,
    ProxyTimeoutError,
)
_SECONDS = 4.5


@dataclass(frozen=True, slots=True)
class Answer:
    """One reply: `result` when it was ok, else the code and Telegram's own words."""

    status: int
    result: Mapping[str, Any] | None = None
    description: str = ""
    date: datetime | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What Telegram said about the bot."""

    me: Answer
    webhook: Answer


async def ask(settings: Settings) -> Facts:
    """Both questions at once. One of NO_ANSWER when Telegram cannot be reached."""
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    connection = AiohttpSession(proxy=proxy)
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    base = f"{settings.telegram_api_url}/bot{token}"
    try:
        session = await connection.create_session()
        me, webhook = await asyncio.gather(
            _get(session, f"{base}/getMe"), _get(session, f"{base}/getWebhookInfo")
        )
    finally:
        await connection.close()
    return Facts(me, webhook)


async def _get(session: ClientSession, url: str) -> Answer:
    # A redirect would carry the token to whoever is named there.
    timeout = ClientTimeout(total=_SECONDS)
    async with session.get(url, allow_redirects=False, timeout=timeout) as response:
        return _read(response, await response.read())


def _read(response: ClientResponse, body: bytes) -> Answer:
    date = _date(response.headers.get("Date", ""))
    try:
        content = json.loads(body)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        return Answer(response.status, date=date)
    result = content.get("result") if content.get("ok") is True else None
    return Answer(
        response.status,
        result if isinstance(result, dict) else None,
        str(content.get("description", "")),
        date,
    )


def _date(header: str) -> datetime | None:
    try:
        return parsedate_to_datetime(header)
    except ValueError:
        return None
