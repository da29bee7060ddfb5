"""An own client for LibreTranslate: deep-translator's puts the text into the query string."""

import asyncio
import json
import logging
import re
from http import HTTPStatus
from typing import Any

import aiohttp
from aiohttp_socks import ProxyConnector

from bot.domain.translation import Language
from bot.integrations.translation.online.errors import ServiceError, UnaskedError

LARGEST_BODY = 200_000
AT_ONCE = 4
# Newer servers know Simplified Chinese under this name only.
_NEWER_CHINESE = "zh-Hans"
_CHINESE = re.compile(rf"\b{Language.CHINESE}\b")
_ABOUT_THE_TEXT = {HTTPStatus.BAD_REQUEST, HTTPStatus.REQUEST_ENTITY_TOO_LARGE}
# json.loads gives up on deep nesting with RecursionError.
_FAILURES = (TimeoutError, aiohttp.ClientError, OSError, ValueError, RecursionError)

logger = logging.getLogger(__name__)


class LibreEngine:
    """An Engine over POST {url}/translate; a few requests at once, the rest are refused."""

    name = "libre"
    longest = 3000

    def __init__(self, url: str, proxy: str | None = None) -> None:
        self._url = f"{url.rstrip('/')}/translate"
        self._proxy = proxy
        self._client: aiohttp.ClientSession | None = None
        self._running = 0
        self._chinese: str = Language.CHINESE

    async def ask(self, text: str, source: Language, target: Language, seconds: float) -> object:
        if self._running >= AT_ONCE:
            raise UnaskedError
        self._running += 1
        try:
            async with asyncio.timeout(seconds):
                return await self._translated(text, source, target)
        except _FAILURES as error:
            logger.info("translator %s failed: %s", self.name, type(error).__name__)
            raise ServiceError from None
        finally:
            self._running -= 1

    async def close(self) -> None:
        if self._client:
            await self._client.close()

    async def _translated(self, text: str, source: Language, target: Language) -> object:
        status, answer = await self._post(text, source, target)
        is_about_chinese = Language.CHINESE in {source, target} and _names_chinese(answer)
        if status == HTTPStatus.BAD_REQUEST and is_about_chinese:
            self._chinese = _NEWER_CHINESE
            status, answer = await self._post(text, source, target)
        if status in _ABOUT_THE_TEXT:
            raise UnaskedError
        if status != HTTPStatus.OK or not isinstance(answer, dict):
            logger.info("translator %s failed: %s", self.name, status)
            raise ServiceError
        return answer.get("translatedText")

    async def _post(self, text: str, source: Language, target: Language) -> tuple[int, Any]:
        body = {
            "q": text,
            "source": self._code(source),
            "target": self._code(target),
            "format": "text",
        }
        client = self._client or self._connect()
        async with client.post(self._url, json=body, allow_redirects=False) as response:
            content = bytearray()
            async for chunk in response.content.iter_any():
                content += chunk
                if len(content) > LARGEST_BODY:
                    raise ValueError("the answer is too large")
            if response.status not in {HTTPStatus.OK, HTTPStatus.BAD_REQUEST}:
                return response.status, None
            return response.status, json.loads(content)

    def _connect(self) -> aiohttp.ClientSession:
        connector = ProxyConnector.from_url(self._proxy) if self._proxy else None
        self._client = aiohttp.ClientSession(connector=connector)
        return self._client

    def _code(self, language: Language) -> str:
        return self._chinese if language is Language.CHINESE else language


def _names_chinese(answer: object) -> bool:
    return isinstance(answer, dict) and bool(_CHINESE.search(str(answer.get("error", ""))))
