"""From a raw call to its answer: name, validation, limits, model, journal."""

from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

import bot.playground.methods  # noqa: F401  # registers every model
from bot.playground.call import HANDLERS, Call
from bot.playground.delivery import Delivery
from bot.playground.errors import ApiError, not_modelled
from bot.playground.flood import FloodLimits
from bot.playground.requests import RawCall
from bot.playground.schema import SCHEMA
from bot.playground.transcript import Request, Transcript
from bot.playground.updates import Update
from bot.playground.validation import validated
from bot.playground.world import World

Json = dict[str, Any]

OK = 200


@dataclass(frozen=True, slots=True)
class BotApi:
    """The methods over one world; knows nothing of HTTP."""

    world: World
    delivery: Delivery
    flood: FloodLimits
    transcript: Transcript

    def open(self, raw: RawCall) -> Request:
        """Note the request under its documented name; ApiError 404 for an unknown one."""
        name = SCHEMA.methods.get(raw.method.lower())
        if name is None:
            raise ApiError(404, "Not Found: method not found")
        raw.method = name
        return self.transcript.open(self.world.clock.now(), name, raw.journal())

    async def run(self, raw: RawCall, request: Request) -> tuple[int, Json | str]:
        """Do it; status and body. getUpdates comes back as ready JSON text."""
        try:
            result = await self._result(raw, request)
        except ApiError as error:
            return error.code, error.body()
        request.accepted = True
        if isinstance(result, list) and result and isinstance(result[0], Update):
            return OK, f'{{"ok":true,"result":[{",".join(each.text for each in result)}]}}'
        return OK, {"ok": True, "result": result}

    async def call(self, raw: RawCall) -> None:
        """A call that arrived in a webhook's answer: its result goes nowhere but the journal."""
        try:
            request = self.open(raw)
        except ApiError:
            return
        status, body = await self.run(raw, request)
        self.transcript.close(request, status, body if isinstance(body, dict) else {})

    async def _result(self, raw: RawCall, request: Request) -> Any:
        params = validated(raw.method, raw.params, raw.files)
        handler = HANDLERS.get(raw.method)
        if handler is None:
            raise not_modelled(f"the method {raw.method}")
        if isinstance(params.get("chat_id"), int):
            request.chat_id = params["chat_id"]
        self.flood.check(raw.method, request.chat_id)
        answer = handler(Call(raw.method, params, raw.files, self.world, self.delivery))
        return await answer if isawaitable(answer) else answer
