"""A loopback server that plays Google's page, MyMemory and LibreTranslate, and their failures."""

import asyncio
import inspect
import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from aiohttp import web

Translate = Callable[[str, str], str]
ERROR_PAGE = "Error 500 (Server Error)!!1500.That’s an error.There was an error."
QUOTA = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY. NEXT IN 10 HOURS"


@dataclass(frozen=True)
class Seen:
    """One request as it came in; `raw` is everything a service could read of it."""

    text: str
    source: str
    target: str
    query: str
    raw: str


# The name of a method `act_...` below, or what gives the translation, perhaps after waiting.
Act = str | Callable[[Seen], str | Awaitable[str | None] | None]


def dictionary(answers: Mapping[str, str]) -> Translate:
    """Answers by text, then by `text@target`."""
    return lambda text, target: answers.get(f"{text}@{target}", answers.get(text, "?"))


def says(answer: str | None) -> Callable[[Seen], str | None]:
    """A translation, whatever was asked."""
    return lambda seen: answer


class TranslationServer:
    """Plays `script` request by request, then the usual answers."""

    def __init__(self, translate: Translate) -> None:
        self.translate = translate
        self.script: deque[Act] = deque()
        self.always: str | None = None
        self.seen: list[Seen] = []
        self.chinese = "zh"
        self._closing = asyncio.Event()
        app = web.Application(client_max_size=10_000_000)
        app.router.add_get("/m", self._google)
        app.router.add_get("/get", self._mymemory)
        app.router.add_post("/translate", self._libre)
        app.router.add_get("/elsewhere", self._elsewhere)
        app.router.add_get("/sorry", self.act_too_many)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.let_go()
        await self._runner.cleanup()

    def let_go(self) -> None:
        """End every hanging request."""
        self._closing.set()

    def play(self, acts: Iterable[Act]) -> None:
        self.script.extend(acts)

    async def _google(self, request: web.Request) -> web.StreamResponse:
        query = request.query
        seen = self._record(query["q"], query["sl"], query["tl"], request, "")

        def page(answer: str | None) -> web.Response:
            body = f'<html><div class="result-container">{answer or ""}</div></html>'
            return web.Response(text=body, content_type="text/html")

        return await self._play(request, seen, page)

    async def _mymemory(self, request: web.Request) -> web.StreamResponse:
        source, target = request.query["langpair"].split("|")
        seen = self._record(request.query["q"], source, target, request, "")

        def page(answer: str | None) -> web.Response:
            status = 429 if answer == QUOTA else 200
            return web.json_response(
                {
                    "responseData": {"translatedText": answer},
                    "responseStatus": status,
                    "matches": [{"translation": answer}],
                }
            )

        return await self._play(request, seen, page)

    async def _libre(self, request: web.Request) -> web.StreamResponse:
        body = await request.text()
        asked = json.loads(body)
        seen = self._record(asked["q"], asked["source"], asked["target"], request, body)
        for code in (seen.source, seen.target):
            if code.startswith("zh") and code != self.chinese:
                return web.json_response({"error": f"{code} is not supported"}, status=400)
        return await self._play(
            request, seen, lambda answer: web.json_response({"translatedText": answer})
        )

    def _record(
        self, text: str, source: str, target: str, request: web.Request, body: str
    ) -> Seen:
        raw = f"{request.path_qs}\n{request.query_string}\n{dict(request.headers)}\n{body}"
        seen = Seen(text, source, target, request.query_string, raw)
        self.seen.append(seen)
        return seen

    async def _play(
        self, request: web.Request, seen: Seen, page: Callable[[str | None], web.Response]
    ) -> web.StreamResponse:
        act = self.script.popleft() if self.script else self.always
        if act is None:
            return page(self.translate(seen.text, seen.target))
        if callable(act):
            said = act(seen)
            return page(await said if inspect.isawaitable(said) else said)
        method: Callable[[web.Request], Awaitable[web.StreamResponse]] = getattr(
            self, f"act_{act}"
        )
        return await method(request)

    async def act_too_many(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(status=429, text="slow down")

    async def act_captcha(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": "/sorry"})

    async def act_broken(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(status=500, text="oops")

    async def act_changed_html(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(text="<html><p>kettle</p></html>", content_type="text/html")

    async def act_not_json(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(text="<html>kettle</html>", content_type="application/json")

    async def act_deep_json(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(text="[" * 100_000, content_type="application/json")

    async def act_huge(self, _request: web.Request) -> web.StreamResponse:
        """A good answer for each of the services, and a lot behind it."""
        padding = "<div class='t0'>kettle</div>" + " " * 1_000_000
        body = {
            "translatedText": "kettle",
            "responseData": {"translatedText": "kettle"},
            "padding": padding,
        }
        return web.json_response(body)

    async def act_moved(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": "/elsewhere"})

    async def _elsewhere(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response({"translatedText": "kettle"})

    async def act_reset(self, request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async def act_hang(self, _request: web.Request) -> web.StreamResponse:
        await self._closing.wait()
        return web.Response(status=503)

    async def act_drip(self, request: web.Request) -> web.StreamResponse:
        """A byte now and then: no single receive ever takes long."""
        response = web.StreamResponse()
        await response.prepare(request)
        while not self._closing.is_set():
            await response.write(b" ")
            await asyncio.sleep(0.02)
        return response
