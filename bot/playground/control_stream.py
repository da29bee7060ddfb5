"""The stream of the page: one snapshot of a person's Telegram, then every change they can see."""

import asyncio
import contextlib
from typing import Any
from weakref import WeakSet

from aiohttp import WSCloseCode, WSMsgType, web

from bot.playground import events
from bot.playground.control_scene import Scene
from bot.playground.driver import User
from bot.playground.world import World

Json = dict[str, Any]
STATE_EVENTS = (events.CommandsChanged, events.ChatChanged)


class Stream:
    """WebSocket route; a snapshot is sent again whenever chats, people or commands change."""

    def __init__(self, scene: Scene, world: World) -> None:
        self._scene = scene
        self._world = world
        self._sockets: WeakSet[web.WebSocketResponse] = WeakSet()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        person = self._scene.person(request.query.get("person", ""))
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        self._sockets.add(socket)
        with self._world.subscribe() as changes, contextlib.suppress(ConnectionError):
            await socket.send_json(self._scene.snapshot(person))
            async with asyncio.TaskGroup() as group:
                sending = group.create_task(self._send(socket, person, changes))
                await _until_closed(socket)
                sending.cancel()
        return socket

    async def close(self, _: web.Application) -> None:
        """Let the server stop without waiting for open pages."""
        for socket in list(self._sockets):
            await socket.close(code=WSCloseCode.GOING_AWAY)

    async def _send(
        self, socket: web.WebSocketResponse, person: User, changes: events.Subscription
    ) -> None:
        with contextlib.suppress(ConnectionError):
            async for event in changes:
                frame = self._frame(person, event)
                if frame:
                    await socket.send_json(frame)

    def _frame(self, person: User, event: events.Event) -> Json | None:
        if isinstance(event, STATE_EVENTS):
            return self._scene.snapshot(person)
        if isinstance(event, events.ClockMoved):
            return {"kind": "clock", "now": event.now.timestamp()}
        if isinstance(event, events.CallbackAnswered):
            return None
        if event.chat_id not in self._scene.chat_ids(person):
            return None
        if isinstance(event, events.MessageShown | events.MessageEdited):
            return {
                "kind": "message",
                "chat_id": event.chat_id,
                "message": event.message.body,
                "reply_keyboard": self._world.reply_keyboard(person.id, event.chat_id),
            }
        return events.as_json(event)


async def _until_closed(socket: web.WebSocketResponse) -> None:
    async for message in socket:
        if message.type is WSMsgType.ERROR:
            return
