"""A bot behind a webhook that only notes what it is given."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.playground.signals import Signal

Take = Callable[[dict[str, Any]], Awaitable[web.Response]]


@dataclass
class Hook:
    """A bot that only notes what it is given; `take` decides on the answer."""

    url: str = ""
    got: list[dict[str, Any]] = field(default_factory=list)
    headers: list[str | None] = field(default_factory=list)
    take: Take | None = None
    changed: Signal = field(default_factory=Signal)

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.got.append(update)
        self.changed.notify()
        self.headers.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return await self.take(update) if self.take else web.Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got if "message" in update]


@asynccontextmanager
async def listening_hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()
