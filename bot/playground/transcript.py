"""The journal of requests the bot made, for assertions; the token never gets into it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.playground.signals import Signal

Json = dict[str, Any]

POLLING = "getUpdates"
CHAT_IDS = ("chat_id", "user_id")


@dataclass(slots=True)
class Request:
    """One call of a method; `status` is 0 until answered, and stays 0 when nobody waited."""

    time: datetime
    method: str
    params: Json
    chat_id: int | str | None
    status: int = 0
    response: Json = field(default_factory=dict)
    accepted: bool = False  # the method did its work, whatever the client got to see

    @property
    def ok(self) -> bool:
        return bool(self.response.get("ok"))


class Transcript(list[Request]):
    """Oldest first; a long-running playground keeps the newest `limit`."""

    def __init__(self, token: str, limit: int = 100_000) -> None:
        super().__init__()
        self._secret = token.partition(":")[2] or token
        self._limit = limit
        self.changed = Signal()

    def open(self, time: datetime, method: str, raw: Mapping[str, Any]) -> Request:
        params = {name: self._masked(value) for name, value in raw.items()}
        request = Request(time, method, params, _chat_id(params))
        self.append(request)
        if len(self) > self._limit:
            del self[: self._limit // 10]
        return request

    def close(self, request: Request, status: int, response: Json) -> None:
        if self._secret in str(response):
            response = json.loads(json.dumps(response).replace(self._secret, "***"))
        request.status, request.response = status, response
        self.changed.notify()

    def calls(self, method: str | None = None) -> list[Request]:
        """The calls of one method, or of all but the endless getUpdates."""
        if method is None:
            return [each for each in self if each.method != POLLING]
        return [each for each in self if each.method == method]

    async def wait(self, method: str, *, count: int = 1, timeout: float = 10) -> list[Request]:  # noqa: ASYNC109
        """Once `method` has been answered `count` times; AssertionError when it never is."""

        def look() -> list[Request] | None:
            answered = [each for each in self.calls(method) if each.status]
            return answered if len(answered) >= count else None

        found = await self.changed.until(look, timeout)
        if found is None:
            seen = ", ".join(each.method for each in self.calls()[-10:]) or "nothing"
            raise AssertionError(f"no {count} x {method} within {timeout} s; last calls: {seen}")
        return found

    def _masked(self, value: Any) -> Any:
        if isinstance(value, str):
            return value.replace(self._secret, "***")
        return value


def _chat_id(params: Json) -> int | str | None:
    for name in CHAT_IDS:
        value = params.get(name)
        if isinstance(value, str) and value.lstrip("-").isdigit():
            return int(value)
        if isinstance(value, int | str):
            return value
    return None
