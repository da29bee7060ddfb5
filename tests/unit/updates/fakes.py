"""The two neighbours of polling: a Telegram that queues updates, a runner that obeys a script."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod

from bot.db.session import UpdateKey
from bot.updates.fetching import GetRawUpdates


class QueueingTelegram(BaseSession):
    """Keeps what was not confirmed; holds an empty getUpdates until something comes."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[int, dict[str, Any]] = {}
        self.failures: list[Exception] = []
        self.requests: list[TelegramMethod[Any]] = []
        self.arrived = asyncio.Event()
        self.confirmed = asyncio.Event()

    def post(self, update_id: int, user_id: int) -> None:
        self.waiting[update_id] = {"update_id": update_id, "user": user_id}
        self.arrived.set()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109  # aiogram's signature
    ) -> Any:
        self.requests.append(method)
        if self.failures:
            raise self.failures.pop(0)
        if not isinstance(method, GetRawUpdates):
            return True
        self.waiting = {i: raw for i, raw in self.waiting.items() if i >= method.offset}
        if not self.waiting:
            self.confirmed.set()
            self.arrived.clear()
            if method.timeout:
                await self.arrived.wait()
        return [raw for _, raw in sorted(self.waiting.items())][: method.limit]

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


class ScriptedRunner:
    """`script` is awaited for each attempt; a returning one is a commit."""

    def __init__(self, script: Callable[[int], Awaitable[None]]) -> None:
        self._script = script
        self.committed: list[int] = []
        self.on_give_up: Callable[[int], Awaitable[None]] | None = None
        self.given_up: list[int] = []
        self.waiting_room: list[Item] = []

    def parse(self, raw: Mapping[str, Any]) -> Any:
        return Item(UpdateKey(raw["update_id"], raw["user"], raw["user"])) if raw["user"] else None

    async def handle(self, item: "Item") -> None:
        await self._script(item.key.update_id)
        self.committed.append(item.key.update_id)

    async def park(self, item: "Item") -> None:
        self.waiting_room.append(item)

    async def parked(self) -> "list[Item]":
        return self.waiting_room

    async def give_up(self, item: "Item") -> None:
        if self.on_give_up:
            await self.on_give_up(item.key.update_id)
        self.given_up.append(item.key.update_id)


class Item:
    def __init__(self, key: UpdateKey, *, is_inline: bool = False) -> None:
        self.key = key
        self.is_inline = is_inline
        self.lane = key.user_id, is_inline
