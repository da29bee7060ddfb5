"""Puts the chat page and its control routes onto the emulator's web application.

Only the page of the very same address may use them: see `control_guard`.
"""

from collections.abc import Mapping

from aiohttp import web

from bot.playground.control_guard import guard
from bot.playground.control_page import PageFiles
from bot.playground.control_requests import Requests
from bot.playground.control_scene import Scene
from bot.playground.control_stream import Stream
from bot.playground.control_words import load_words
from bot.playground.server import BotApiServer

PREFIX = "/playground"
MAX_UPLOAD_BYTES = 50 * 1024 * 1024


def attach(server: BotApiServer, words: Mapping[str, str] | None = None) -> Scene:
    """Add the page to a server that has not started yet.

    The scene it returns can `populate()` an empty world with two people and a group.
    """
    words = words or load_words()
    scene = Scene(server, words)
    stream = Stream(scene, server.world)
    requests = Requests(scene)
    page = web.Application(middlewares=[guard], client_max_size=MAX_UPLOAD_BYTES)
    page.add_routes(PageFiles(server.world, words).routes())
    page.add_routes(
        [
            web.get("/stream", stream.serve),
            web.post("/act", requests.act),
            web.post("/upload", requests.upload),
        ]
    )
    page.on_shutdown.append(stream.close)
    server.app.add_routes([web.get("/", _to_page)])
    server.app.add_subapp(PREFIX, page)
    return scene


def page_url(server: BotApiServer) -> str:
    """Where a browser finds the page once the server has started."""
    return f"{server.url}{PREFIX}/"


async def _to_page(_: web.Request) -> web.Response:
    raise web.HTTPFound(f"{PREFIX}/")
