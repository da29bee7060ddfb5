"""Decides whether a request comes from Telegram, and reads it. Every refusal looks the same."""

import asyncio
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

from aiohttp import web

LARGEST_BODY = 1024 * 1024
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name
_GOOD_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}")


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds after which a slow client is cut off.

    `headers` runs from the connection or the last answer, so it ends idle connections, too.
    `leftover` is how long what was refused may still pour in, so that the refusal can be read.
    """

    headers: float = 30
    body: float = 10
    leftover: float = 2


class WebhookSettingsError(ValueError):
    """The webhook would not be safe; the message says why and holds no secret."""


class RefusedError(Exception):
    """The request is not answered with anything but this status."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


def check_settings(url: str, secret: str, token: str, reserved_path: str) -> None:
    """Raise WebhookSettingsError when anybody could post updates, or read the token in logs."""
    if not _GOOD_SECRET.fullmatch(secret):
        raise WebhookSettingsError("WEBHOOK_SECRET needs 32 to 256 characters of A-Za-z0-9_-")
    if token in unquote(url):
        raise WebhookSettingsError("WEBHOOK_URL must not contain the token: proxies log addresses")
    if urlsplit(url).path == reserved_path:
        raise WebhookSettingsError(f"WEBHOOK_URL must not end in {reserved_path}")


async def read(request: web.Request, secret: str, seconds: float) -> Mapping[str, Any]:
    """The update as JSON, if its body comes within so many seconds.

    Raises RefusedError; a stranger's body is not even read.
    """
    given = request.headers.get(_SECRET_HEADER, "")
    # Bytes, because comparing text in constant time fails on anything but ASCII.
    if not hmac.compare_digest(given.encode(errors="surrogateescape"), secret.encode()):
        raise RefusedError(HTTPStatus.UNAUTHORIZED)
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    return _parse(await _body(request, seconds))


async def _body(request: web.Request, seconds: float) -> bytes:
    if (request.content_length or 0) > LARGEST_BODY:
        raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        async with asyncio.timeout(seconds):
            return await request.read()
    except TimeoutError as error:
        raise RefusedError(HTTPStatus.REQUEST_TIMEOUT) from error
    except web.HTTPRequestEntityTooLarge as error:
        raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE) from error


def _parse(body: bytes) -> Mapping[str, Any]:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise RefusedError(HTTPStatus.BAD_REQUEST) from error
    if not isinstance(raw, dict):
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    return raw
