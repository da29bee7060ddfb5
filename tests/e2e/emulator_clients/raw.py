"""The plainest client: a method's name, its arguments, and what came back."""

import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from bot.playground.server import BotApiServer


class RawClient:
    def __init__(self, server: BotApiServer, session: aiohttp.ClientSession) -> None:
        self.base = f"{server.url}/bot{server.token}"
        self.session = session

    async def __call__(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        body = await self.body(method, **params)
        assert body["ok"], body
        return body["result"]

    async def refused(self, method: str, **params: Any) -> str:
        """`code description` of a call that must fail."""
        body = await self.body(method, **params)
        assert not body["ok"], body
        return f"{body['error_code']} {body['description']}"

    async def body(self, method: str, **params: Any) -> Any:
        """The whole answer; bytes are uploaded as files."""
        form = aiohttp.FormData(default_to_multipart=False)
        for name, value in params.items():
            if isinstance(value, bytes):
                form.add_field(name, io.BytesIO(value), filename=f"{name}.bin")
            else:
                form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        async with self.session.post(f"{self.base}/{method}", data=form) as response:
            return await response.json()


@asynccontextmanager
async def raw_client(server: BotApiServer) -> AsyncIterator[RawClient]:
    async with aiohttp.ClientSession() as session:
        yield RawClient(server, session)
