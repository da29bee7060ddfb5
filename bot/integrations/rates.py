"""The daily feed of the Bank of Russia, as XML or as the JSON its mirrors give."""

import asyncio
import json
import logging
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from http import HTTPStatus
from typing import Any, Final
from xml.etree import ElementTree as ET

import aiohttp
from aiohttp_socks import ProxyConnector

from bot.domain.landed import Rates

SECONDS: Final = 4.0
# A feed that has just answered, or failed, is left alone for a while.
PAUSE: Final = 60.0
LARGEST_BODY: Final = 200_000
BASE: Final = "RUB"
# Rates are published for tomorrow in the evening, and for the next week before holidays.
_AHEAD, _BEHIND = timedelta(days=4), timedelta(days=20)
_FAILURES = (TimeoutError, aiohttp.ClientError, OSError, ValueError, KeyError, RecursionError)
_NEEDED = frozenset({"USD", "EUR", "CNY"})

logger = logging.getLogger(__name__)


class CentralBankFeed:
    """RateFeed. One request at a time: whoever comes meanwhile shares its answer."""

    def __init__(self, url: str | None, proxy: str | None) -> None:
        self._url = url
        self._proxy = proxy
        self._asking = asyncio.Lock()
        self._last: tuple[float, Rates | None] | None = None

    @property
    def is_on(self) -> bool:
        return self._url is not None

    async def fetch(self, today: date) -> Rates | None:
        if self._url is None:
            return None
        async with self._asking:
            now = asyncio.get_running_loop().time()
            if self._last is None or now - self._last[0] > PAUSE:
                self._last = now, await self._fetched(self._url, today)
            return self._last[1]

    async def _fetched(self, url: str, today: date) -> Rates | None:
        try:
            async with asyncio.timeout(SECONDS):
                return parse(await self._body(url), today)
        except _FAILURES as error:
            logger.warning("exchange rates cannot be had: %s", type(error).__name__)
            return None

    async def _body(self, url: str) -> bytes:
        connector = ProxyConnector.from_url(self._proxy) if self._proxy else None
        async with (
            aiohttp.ClientSession(connector=connector) as client,
            client.get(url, allow_redirects=False) as response,
        ):
            if response.status != HTTPStatus.OK:
                raise ValueError(response.status)
            body = bytearray()
            async for chunk in response.content.iter_any():
                body += chunk
                if len(body) > LARGEST_BODY:
                    raise ValueError("the feed is too large")
            return bytes(body)


def parse(body: bytes, today: date) -> Rates:
    """Rates in roubles for one unit. ValueError or KeyError for what cannot be trusted."""
    day, rows = _from_json(body) if body.lstrip().startswith(b"{") else _from_xml(body)
    if not today - _BEHIND <= day <= today + _AHEAD:
        raise ValueError("rates of another time")
    units = {code: _unit(nominal, value) for code, nominal, value in rows}
    if not units.keys() >= _NEEDED:
        raise ValueError("rates are missing")
    return Rates(BASE, units, day)


def _from_xml(body: bytes) -> tuple[date, list[tuple[str, str, str]]]:
    if b"<!" in body:
        raise ValueError("no declarations are expected: entities could grow without end")
    try:
        root = ET.fromstring(body)  # noqa: S314  # bounded in size, and without declarations
    except ET.ParseError as error:
        raise ValueError("no XML") from error
    day = datetime.strptime(root.attrib["Date"], "%d.%m.%Y").date()  # noqa: DTZ007  # a date only
    return day, [
        (_text(row, "CharCode"), _text(row, "Nominal"), _text(row, "Value"))
        for row in root.iter("Valute")
    ]


def _from_json(body: bytes) -> tuple[date, list[tuple[str, str, str]]]:
    content: Any = json.loads(body, parse_float=str, parse_int=str)
    day = date.fromisoformat(str(content["Date"])[:10])
    return day, list(_json_rows(content["Valute"]))


def _json_rows(valutes: Any) -> Iterator[tuple[str, str, str]]:
    if not isinstance(valutes, dict):
        raise ValueError("no rates")  # noqa: TRY004  # of the feed, not of our caller
    for code, row in valutes.items():
        yield str(code), str(row["Nominal"]), str(row["Value"])


def _text(row: ET.Element, name: str) -> str:
    return row.findtext(name) or ""


def _unit(nominal: str, value: str) -> Decimal:
    try:
        pieces, price = (Decimal(one.strip().replace(",", ".")) for one in (nominal, value))
    except InvalidOperation as error:
        raise ValueError("no number") from error
    if not (pieces.is_finite() and price.is_finite() and pieces > 0 and price > 0):
        raise ValueError("no rate")
    return price / pieces
