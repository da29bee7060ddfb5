"""The POST routes of the page: JSON or a form in, an action, JSON out."""

from collections.abc import Awaitable
from typing import Any

from aiohttp import web

from bot.playground.control_actions import Actions, Upload
from bot.playground.control_scene import Scene
from bot.playground.errors import ApiError

Json = dict[str, Any]
# The driving side raises AssertionError for what nobody could do in a Telegram client.
MISTAKES = (ApiError, AssertionError, LookupError, TypeError, ValueError)


class Requests:
    """400 for what a person cannot do; the page says so in its own words."""

    def __init__(self, scene: Scene) -> None:
        self._actions = Actions(scene)

    async def act(self, request: web.Request) -> web.Response:
        return await _answered(self._actions.run(await request.json()))

    async def upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        file = form.get("file")
        if not isinstance(file, web.FileField):
            raise web.HTTPBadRequest(text="no file")
        wanted = Upload(
            kind=str(form.get("kind")),
            name=file.filename,
            mime=file.content_type,
            data=file.file.read(),
        )
        return await _answered(self._actions.upload(dict(form), wanted))


async def _answered(work: Awaitable[Json]) -> web.Response:
    try:
        return web.json_response(await work)
    except MISTAKES as mistake:
        return web.json_response({"mistake": str(mistake)}, status=400)
