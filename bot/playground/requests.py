"""Reading a Bot API call: method and arguments from query, JSON, urlencoded or multipart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web
from aiohttp.web_request import FileField

Json = dict[str, Any]

JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in the request itself."""

    name: str
    mime: str
    data: bytes


@dataclass(slots=True)
class RawCall:
    """Names and values as they came, nothing checked yet."""

    method: str
    params: Json = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def journal(self) -> Json:
        """For the transcript: uploads by name and size only."""
        files = {name: f"<{each.name}, {len(each.data)} B>" for name, each in self.files.items()}
        return {**self.params, **files}


async def read_call(request: web.Request, method: str) -> RawCall:
    """The query string first, the body over it."""
    call = RawCall(method, dict(request.query))
    if request.content_type == JSON_TYPE and request.can_read_body:
        body = await request.json()
        if isinstance(body, dict):
            call.params.update(body)
    elif request.can_read_body:
        _take_fields(call, await request.post())
    return call


def _take_fields(call: RawCall, fields: Mapping[str, str | bytearray | bytes | FileField]) -> None:
    for name, value in fields.items():
        if isinstance(value, FileField):
            upload = Upload(value.filename or name, value.content_type, value.file.read())
            value.file.close()
            call.files[name] = upload
        elif isinstance(value, str):
            call.params[name] = value
        else:
            call.params[name] = bytes(value).decode("utf-8", "replace")


async def call_in_reply(response: aiohttp.ClientResponse) -> RawCall | None:
    """The one method call a webhook's 2xx answer may carry in its body."""
    params: Json = {}
    files: dict[str, Upload] = {}
    if response.content_type == JSON_TYPE:
        body = await response.json(content_type=None)
        params = body if isinstance(body, dict) else {}
    elif response.content_type == FORM_TYPE:
        params = dict(parse_qsl(await response.text(), keep_blank_values=True))
    elif response.content_type == "multipart/form-data":
        async for part in aiohttp.MultipartReader.from_response(response):
            if isinstance(part, aiohttp.BodyPartReader) and part.name:
                data = await part.read(decode=True)
                if part.filename:
                    files[part.name] = Upload(part.filename, "", bytes(data))
                else:
                    params[part.name] = data.decode()
    method = params.pop("method", None)
    return RawCall(method, params, files) if method else None
