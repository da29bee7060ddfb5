"""Media of a message: from an upload or a file id to the Bot API's Photo, Document, Voice ..."""

import mimetypes
from typing import Any

from bot.playground.call import Call
from bot.playground.errors import bad_request
from bot.playground.files import StoredFile, picture_size

Json = dict[str, Any]

KINDS = (
    "photo",
    "document",
    "voice",
    "audio",
    "video",
    "animation",
    "video_note",
    "sticker",
)
MAX_SIDES = 10_000
MAX_RATIO = 20
MIME = {
    "photo": "image/jpeg",
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "animation": "video/mp4",
    "video_note": "video/mp4",
    "sticker": "image/webp",
}
EXTRA = {
    "voice": ("duration",),
    "audio": ("duration", "performer", "title"),
    "video": ("duration", "width", "height"),
    "animation": ("duration", "width", "height"),
    "video_note": ("duration", "length"),
    "sticker": ("emoji",),
}


def media(call: Call, kind: str, reference: str, params: Json) -> Json:
    """The content of a media message: the file under its kind, nothing else."""
    return content(_resolved(call, kind, reference), kind, params)


def content(file: StoredFile, kind: str, params: Json) -> Json:
    """`{kind: ...}` describing a stored file."""
    basic: Json = {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
    }
    if kind == "photo":
        width, height = picture_size(file.data) or (90, 90)
        return {"photo": [{**basic, "width": width, "height": height}]}
    extra = {name: params[name] for name in EXTRA.get(kind, ()) if name in params}
    body = {**_required(kind), **basic, **extra}
    if kind not in ("voice", "video_note", "sticker"):
        body["file_name"] = file.name
    if kind not in ("video_note", "sticker"):
        body["mime_type"] = file.mime
    return {"animation": body, "document": body} if kind == "animation" else {kind: body}


def _required(kind: str) -> Json:
    """Keys that the Bot API always sends for this kind."""
    if kind == "sticker":
        flags = {"is_animated": False, "is_video": False}
        return {"width": 512, "height": 512, "type": "regular", **flags}
    if kind == "video_note":
        return {"length": 240, "duration": 0}
    if kind in ("video", "animation"):
        return {"width": 320, "height": 240, "duration": 0}
    return {"duration": 0} if kind in ("voice", "audio") else {}


def _resolved(call: Call, kind: str, reference: str) -> StoredFile:
    if reference.startswith("attach://"):
        return _uploaded(call, kind, reference.removeprefix("attach://"))
    if reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = call.world.files.get(reference)
    if file.kind != kind:
        raise bad_request(f"can't use file of type {file.kind.title()} as {kind.title()}")
    return file


def _uploaded(call: Call, kind: str, name: str) -> StoredFile:
    upload = call.files.get(name)
    if upload is None:
        raise bad_request(f"there is no {kind} in the request")
    if kind == "photo" and upload.data:
        _check_picture(upload.data)
    guessed = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
    mime = MIME.get(kind) or guessed
    return call.world.files.add(kind, upload.name, mime, upload.data)


def _check_picture(data: bytes) -> None:
    size = picture_size(data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > MAX_SIDES or max(size) > MAX_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
