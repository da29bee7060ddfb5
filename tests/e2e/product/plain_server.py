"""A Bot API server that knows five methods and returns the least an answer may hold.

Written from the Bot API's documentation alone: it shares no line with the playground, so what
works with both does not lean on either's habits.
"""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Json = dict[str, Any]
BOT: Json = {"id": 4242424242, "is_bot": True, "first_name": "Bot", "username": "some_bot"}
NOT_FOUND: Json = {"ok": False, "error_code": 404, "description": "Not Found: method not found"}


@dataclass
class PlainServer:
    """`edits_are_true`: an edit answers `true` instead of the message; `hold`: how long an empty
    getUpdates waits, whatever was asked for; `refused`: connections to drop before serving."""

    token: str
    edits_are_true: bool = False
    hold: float = 0.0
    refused: int = 0
    updates: list[Json] = field(default_factory=list)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    shown: dict[int, Json] = field(default_factory=dict)
    answered: dict[str, Json] = field(default_factory=dict)
    asked_for_updates: int = 0
    url: str = ""
    _last_id: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> None:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    def say(self, person: int, text: str) -> None:
        """A private message with no field but the required ones."""
        command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
        spans = [{"type": "bot_command", "offset": 0, "length": len(command)}] if command else []
        message = self._message(person, {"text": text, "from": _person(person)})
        self._deliver("message", message | ({"entities": spans} if spans else {}))

    def press(self, message_id: int, button: str) -> str:
        """The id of the query that pressing the button with this text begins."""
        message = self.shown[message_id]
        rows = message["reply_markup"]["inline_keyboard"]
        (data,) = [one["callback_data"] for row in rows for one in row if one["text"] == button]
        query = {
            "id": str(self._next_id()), "from": _person(message["chat"]["id"]),
            "message": message, "chat_instance": "1", "data": data,
        }  # fmt: skip
        self._deliver("callback_query", query)
        return str(query["id"])

    async def until(self, is_met: Callable[[], bool], seconds: float) -> bool:
        """Whether it came true in time; looked at after each call of the bot."""
        deadline = time.monotonic() + seconds
        while not is_met():
            self._changed.clear()
            try:
                async with asyncio.timeout_at(deadline):
                    await self._changed.wait()
            except TimeoutError:
                return is_met()
        return True

    async def read(self, words: str, seconds: float = 30) -> Json:
        """The newest message that holds the words, once it is shown."""

        def found() -> list[Json]:
            return [one for one in self.shown.values() if words in one["text"]]

        if not await self.until(lambda: bool(found()), seconds):
            raise AssertionError(f"{words!r} is not shown: {list(self.shown.values())}")
        return found()[-1]

    async def _serve(self, request: web.Request) -> web.Response:
        if self.refused > 0:
            self.refused -= 1
            if request.transport:
                request.transport.abort()
            return web.Response(status=500)
        if request.match_info["token"] != self.token:
            return web.json_response(
                {"ok": False, "error_code": 401, "description": "No"}, status=401
            )
        method, params = request.match_info["method"], dict(await request.post())
        if method == "getUpdates":
            return _ok(await self._updates(int(str(params.get("offset", 0)))))
        self.calls.append((method, params))
        act = getattr(self, f"_{method}", None)
        try:
            return _ok(act(params)) if act else web.json_response(NOT_FOUND, status=404)
        finally:
            self._changed.set()

    async def _updates(self, offset: int) -> list[Json]:
        self.asked_for_updates += 1
        self.updates = [one for one in self.updates if one["update_id"] >= offset]
        if not self.updates:
            await asyncio.sleep(self.hold)
        return self.updates[:100]

    def _getMe(self, _params: Json) -> Json:  # noqa: N802
        return BOT

    def _sendMessage(self, params: Json) -> Json:  # noqa: N802
        return self._show(self._message(int(params["chat_id"]), {"from": BOT}), params)

    def _editMessageText(self, params: Json) -> Json | bool:  # noqa: N802
        message = self._show(self.shown[int(params["message_id"])], params)
        return True if self.edits_are_true else message

    def _editMessageReplyMarkup(self, params: Json) -> Json | bool:  # noqa: N802
        return self._editMessageText(params)

    def _answerCallbackQuery(self, params: Json) -> bool:  # noqa: N802
        self.answered[params["callback_query_id"]] = params
        return True

    def _show(self, message: Json, params: Json) -> Json:
        shown = {**message, "text": params.get("text", message.get("text"))}
        shown.pop("reply_markup", None)
        if "reply_markup" in params:
            shown["reply_markup"] = json.loads(params["reply_markup"])
        self.shown.pop(shown["message_id"], None)
        self.shown[shown["message_id"]] = shown
        return shown

    def _message(self, person: int, rest: Json) -> Json:
        chat = {"id": person, "type": "private"}
        return {"message_id": self._next_id(), "date": int(time.time()), "chat": chat, **rest}

    def _deliver(self, kind: str, body: Json) -> None:
        self.updates.append({"update_id": self._next_id(), kind: body})

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id


def _person(number: int) -> Json:
    return {"id": number, "is_bot": False, "first_name": "Anna"}


def _ok(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})
