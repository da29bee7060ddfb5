"""The Bot API server: binds to loopback, checks the token, owns the world and its people."""

import ipaddress
import re
from typing import Self

from aiohttp import web

from bot.clock import OffsetClock
from bot.playground.api import BotApi
from bot.playground.courier import Supply
from bot.playground.delivery import Delivery
from bot.playground.driver import Group, User
from bot.playground.errors import ApiError
from bot.playground.faults import Faults
from bot.playground.flood import FloodLimits
from bot.playground.models import Person
from bot.playground.polling import Poller
from bot.playground.requests import read_call
from bot.playground.transcript import Transcript
from bot.playground.transport import Transport, answer
from bot.playground.webhook import Webhook
from bot.playground.world import MovableClock, World

TOKEN = re.compile(r"(\d+):[A-Za-z0-9_\-]+")
MAX_BODY = 60 * 1024 * 1024


class BotApiServer:
    """`async with BotApiServer() as server`, then point the bot at `server.url`."""

    def __init__(  # noqa: PLR0913  # all but the first two are named options
        self,
        token: str = "42:TEST",  # noqa: S107  # nobody's token
        clock: MovableClock | None = None,
        *,
        bot_username: str = "concierge_bot",
        bot_name: str = "Concierge",
        flood_limits: bool = True,
        first_update_id: int = 100_001,
    ) -> None:
        found = TOKEN.fullmatch(token)
        if found is None:
            raise ValueError("a bot token looks like 42:TEST")
        self.token = token
        self.clock = clock or OffsetClock()
        bot = Person(int(found[1]), bot_name, bot_username, is_bot=True, met_bot=True)
        self.world = World(self.clock, bot, first_update_id)
        self.faults = Faults()
        self.flood = FloodLimits(self.clock, enabled=flood_limits)
        self.transcript = Transcript(token)
        self.webhook = Webhook(Supply(self.world.updates, self.faults.updates, self.clock))
        self.poller = Poller(self.world.updates, self.faults.updates)
        api = BotApi(self.world, Delivery(self.poller, self.webhook), self.flood, self.transcript)
        self.webhook.supply.run_method = api.call
        self._transport = Transport(api, self.faults)
        self.users: dict[str, User] = {}
        self.groups: list[Group] = []
        self.url = ""
        self.app = web.Application(client_max_size=MAX_BODY)  # a page may add routes to it
        self.app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self.app.router.add_get("/file/bot{token}/{path:.+}", self._serve_file)
        self._runner: web.AppRunner | None = None

    async def start(
        self, host: str = "127.0.0.1", port: int = 0, *, allow_external: bool = False
    ) -> None:
        """Listen on `host`; ValueError for an address others could reach, unless allowed."""
        if not allow_external and not _is_loopback(host):
            raise ValueError(
                f"the playground has no passwords, so it does not listen on {host}; "
                "use 127.0.0.1, or allow_external=True if everybody may talk to it"
            )
        self._runner = web.AppRunner(
            self.app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        bound = self._runner.addresses[0]
        name = f"[{host}]" if ":" in host else host
        self.url = f"http://{name}:{bound[1]}"

    async def stop(self) -> None:
        """Close every connection; the world stays and `start` may be called again."""
        await self.webhook.unset()
        runner, self._runner = self._runner, None
        if runner:
            await runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def user(
        self,
        name: str,
        *,
        first_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "ru",
    ) -> User:
        """The person of this name; created at the first call, the same one afterwards."""
        if name not in self.users:
            person = self.world.roster.add_person(
                first_name or name.title(), username or f"{name}_tg", language_code
            )
            self.users[name] = User(name, person, self.world)
        return self.users[name]

    def group(
        self,
        title: str,
        *,
        members: list[User],
        supergroup: bool = True,
        forum: bool = False,
        with_bot: bool = True,
    ) -> Group:
        """A group founded by the first member, who then adds the others and the bot."""
        chat = self.world.roster.add_group(title, supergroup=supergroup, forum=forum)
        group = Group(chat, self.world, members[0])
        for member in members[1:]:
            group.add(member)
        if with_bot:
            group.add_bot()
        self.groups.append(group)
        return group

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        refusal = self._refusal(request.match_info["token"])
        if refusal:
            return answer(refusal.code, refusal.body())
        try:
            raw = await read_call(request, request.match_info["method"])
        except web.HTTPRequestEntityTooLarge:
            return answer(413, ApiError(413, "Request Entity Too Large").body())
        except ValueError:
            text = "Bad Request: can't parse request content as a JSON object"
            return answer(400, ApiError(400, text).body())
        return await self._transport.serve(request, raw)

    async def _serve_file(self, request: web.Request) -> web.Response:
        refusal = self._refusal(request.match_info["token"])
        file = self.world.files.at(request.match_info["path"])
        if refusal or file is None:
            error = refusal or ApiError(404, "Not Found")
            return answer(error.code, error.body())
        return web.Response(body=file.data, content_type="application/octet-stream")

    def _refusal(self, token: str) -> ApiError | None:
        if token == self.token:
            return None
        if TOKEN.fullmatch(token):
            return ApiError(401, "Unauthorized")
        return ApiError(401, "Unauthorized: invalid token specified")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
