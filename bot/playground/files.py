"""Files sent by people and by the bot, and how Telegram names them."""

import base64
import struct
from dataclasses import dataclass
from itertools import count
from pathlib import PurePath

from bot.playground.errors import bad_request

MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice", "sticker": "stickers"}
PNG_HEADER = 24
GIF_HEADER = 10
MARKER = 0xFF
PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB})


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: str
    unique_id: str
    path: str
    kind: str
    name: str
    mime: str
    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)


class FileStore:
    """Keeps contents in memory; every upload gets ids of its own."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._numbers = count(1)

    def add(self, kind: str, name: str, mime: str, data: bytes) -> StoredFile:
        if not data:
            raise bad_request("file must be non-empty")
        if kind == "photo" and len(data) > MAX_PHOTO:
            raise bad_request(
                f"file of size {len(data)} bytes is too big for a photo; "
                f"the maximum size is {MAX_PHOTO} bytes"
            )
        number = next(self._numbers)
        unique = base64.urlsafe_b64encode(f"{kind}:{number:06}".encode()).decode().rstrip("=")
        path = f"{FOLDERS.get(kind, kind + 's')}/file_{number}{PurePath(name).suffix}"
        stored = StoredFile(f"AgAC{unique}PLAYGROUND", unique, path, kind, name, mime, data)
        self._by_id[stored.id] = self._by_path[path] = stored
        return stored

    def get(self, file_id: str) -> StoredFile:
        """400 as Telegram words it when there is no such file."""
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return stored

    def downloadable(self, file_id: str) -> StoredFile:
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        if stored.size > MAX_DOWNLOAD:
            raise bad_request("file is too big")
        return stored

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG, GIF or WebP; None when it is not a picture."""
    if data.startswith(PNG) and len(data) > PNG_HEADER:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith(b"GIF8") and len(data) > GIF_HEADER:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    if data[8:12] == b"WEBP":
        return 512, 512
    return _jpeg_size(data) if data.startswith(JPEG) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == MARKER:
        if data[at + 1] in JPEG_FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None
