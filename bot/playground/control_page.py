"""Serves the page itself: its files, its words and the attachments of messages."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from bot.playground.errors import ApiError
from bot.playground.world import World

PAGE = Path(__file__).parent / "page"
SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


class PageFiles:
    """Read-only routes."""

    def __init__(self, world: World, words: Mapping[str, str]) -> None:
        self._world = world
        self._words = words

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.get("/", self.index),
            web.get("/words", self.words),
            web.get("/file/{file_id}", self.attachment),
            web.static("/page", PAGE),
        ]

    async def index(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def words(self, _: web.Request) -> web.Response:
        return web.json_response(dict(self._words))

    async def attachment(self, request: web.Request) -> web.Response:
        """The bytes of a file; anything but a plain picture is a download, never a page."""
        try:
            found = self._world.attachment(request.match_info["file_id"])
        except ApiError:
            raise web.HTTPNotFound from None
        if found.mime in SHOWN_INLINE:
            return web.Response(body=found.data, content_type=found.mime)
        name = quote(found.name, safe="")
        return web.Response(
            body=found.data,
            content_type="application/octet-stream",
            headers={"Content-Disposition": f"attachment; filename*=UTF-8''{name}"},
        )
