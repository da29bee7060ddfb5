"""HTTP around the methods: answers, and everything the fault script does to them."""

import asyncio
import json
import socket
import struct
from typing import Any

from aiohttp import web

from bot.playground.api import BotApi
from bot.playground.errors import ApiError, too_many_requests
from bot.playground.faults import Fault, FaultKind, Faults, Moment
from bot.playground.requests import RawCall
from bot.playground.transcript import Request

Json = dict[str, Any]

BAD_GATEWAY_PAGE = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
)
AT_ONCE = struct.pack("ii", 1, 0)


def answer(status: int, body: Json | str) -> web.Response:
    text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
    return web.Response(body=text.encode("utf-8"), status=status, content_type="application/json")


class Transport:
    """One request: fault before, the method, fault after, reply, fault after the reply."""

    def __init__(self, api: BotApi, faults: Faults) -> None:
        self._api = api
        self._faults = faults

    async def serve(self, http: web.Request, raw: RawCall) -> web.StreamResponse:
        try:
            request = self._api.open(raw)
        except ApiError as error:
            return answer(error.code, error.body())
        fault = self._faults.for_request(request)
        if fault is None:
            return self._closed(request, *await self._api.run(raw, request))
        if fault.moment is Moment.BEFORE:
            broken = await self._broken(http, request, fault)
            if broken is not None:
                return broken
            fault = None
        response = self._closed(request, *await self._api.run(raw, request))
        if fault is None:
            return response
        if fault.moment is Moment.REPLIED:
            return await _reply_then_strike(http, request, response, fault)
        return await self._broken(http, request, fault, response) or response

    def _closed(self, request: Request, status: int, body: Json | str) -> web.Response:
        note = body if isinstance(body, dict) else {"ok": True}
        self._api.transcript.close(request, status, note)
        return answer(status, body)

    async def _broken(
        self,
        http: web.Request,
        request: Request,
        fault: Fault,
        response: web.Response | None = None,
    ) -> web.StreamResponse | None:
        """What the client gets instead; None when it just had to wait."""
        fault.strike(request)
        if fault.kind is FaultKind.DELAY:
            await asyncio.sleep(fault.seconds)
            return None
        if fault.kind in (FaultKind.RESET, FaultKind.KILL):
            return _reset(http)
        broken = _spoilt(fault, response)
        if not request.accepted:
            self._api.transcript.close(request, broken.status, {"ok": False})
        return broken


def _spoilt(fault: Fault, response: web.Response | None) -> web.Response:
    if fault.kind is FaultKind.TOO_MANY_REQUESTS:
        error = too_many_requests(fault.retry_after)
        return answer(error.code, error.body())
    if fault.kind is FaultKind.SERVER_ERROR:
        return answer(500, ApiError(500, "Internal Server Error: restart").body())
    if fault.kind is FaultKind.BAD_GATEWAY:
        return web.Response(text=BAD_GATEWAY_PAGE, status=502, content_type="text/html")
    body = response.body if response else b'{"ok":true,"result":{}}'
    whole = body if isinstance(body, bytes) else b""
    half = whole[: len(whole) // 2] if fault.kind is FaultKind.TRUNCATED else b""
    return web.Response(body=half, content_type="application/json")


def _reset(http: web.Request) -> web.Response:
    """RST instead of an answer: the socket closes at once and forgets what it had to say."""
    transport = http.transport
    if transport is not None:
        raw_socket = transport.get_extra_info("socket")
        raw_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, AT_ONCE)
        transport.abort()
    return web.Response(status=499)


async def _reply_then_strike(
    http: web.Request, request: Request, response: web.Response, fault: Fault
) -> web.Response:
    await response.prepare(http)
    await response.write_eof()
    fault.strike(request)
    return response
