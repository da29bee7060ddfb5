"""Sending files, albums of files, and giving files out."""

from itertools import count
from typing import Any

from bot.playground.attaching import media
from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.formatting import caption_of
from bot.playground.sending import deliver, send

Json = dict[str, Any]

MIXABLE = ("photo", "video", "live_photo")
ALBUM = range(2, 11)
_album_ids = count(13_000_000_000_000_001)


@method(
    "sendPhoto",
    "sendDocument",
    "sendVoice",
    "sendAudio",
    "sendVideo",
    "sendAnimation",
)
def send_media(call: Call) -> Json:
    kind = call.method.removeprefix("send").lower()
    return send(call, _with_caption(call, kind, call.params[kind], call.params))


@method("sendVideoNote", "sendSticker")
def send_without_caption(call: Call) -> Json:
    kind = "video_note" if call.method == "sendVideoNote" else "sticker"
    return send(call, media(call, kind, call.params[kind], call.params))


@method("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    items = call.params["media"]
    kinds = {item["type"] for item in items}
    if len(items) not in ALBUM:
        raise bad_request("wrong number of media in the album: from 2 to 10 are allowed")
    if len(kinds) > 1 and not kinds <= set(MIXABLE):
        raise bad_request(f"{max(kinds)} can't be mixed with other media types")
    album = {"media_group_id": str(next(_album_ids))}
    contents = [_with_caption(call, item["type"], item["media"], item) for item in items]
    return deliver(call, [{**content, **album} for content in contents])


@method("getFile")
def get_file(call: Call) -> Json:
    file = call.world.files.downloadable(call.params["file_id"])
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


def _with_caption(call: Call, kind: str, reference: str, params: Json) -> Json:
    caption = caption_of(params)
    content = {**media(call, kind, reference, params), **caption}
    for flag in ("has_spoiler", "show_caption_above_media"):
        if params.get(flag):
            content["has_media_spoiler" if flag == "has_spoiler" else flag] = True
    return content
