"""Files: ids, limits, and the size of pictures."""

import struct

import pytest

from bot.playground.errors import ApiError
from bot.playground.files import FileStore, picture_size

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480) + b"\x08"
JPEG = b"\xff\xd8\xff\xe0\x00\x04\0\0\xff\xc0\x00\x11\x08" + struct.pack(">HH", 480, 640) + b"\3"
GIF = b"GIF89a" + struct.pack("<HH", 640, 480) + b"\0"


@pytest.mark.parametrize("data", [PNG, JPEG, GIF])
def test_size_of_a_picture(data: bytes) -> None:
    assert picture_size(data) == (640, 480)


@pytest.mark.parametrize("data", [b"", b"hello", b"\xff\xd8", b"\xff\xd8\xff\xe0\xff\xff" * 3])
def test_what_is_no_picture_has_no_size(data: bytes) -> None:
    assert picture_size(data) is None


def test_every_upload_has_its_own_id_and_path() -> None:
    files = FileStore()
    one = files.add("document", "a.txt", "text/plain", b"x")
    two = files.add("document", "a.txt", "text/plain", b"x")
    assert one.id != two.id
    assert files.at(two.path) is two
    assert files.downloadable(one.id) is one


@pytest.mark.parametrize(
    ("kind", "size", "complaint"),
    [
        ("document", 0, "file must be non-empty"),
        ("photo", 10 * 1024 * 1024 + 1, "is too big for a photo"),
    ],
)
def test_refused_uploads(kind: str, size: int, complaint: str) -> None:
    with pytest.raises(ApiError, match=complaint):
        FileStore().add(kind, "x", "", bytes(size))


def test_refused_downloads() -> None:
    files = FileStore()
    big = files.add("document", "x", "", bytes(20 * 1024 * 1024 + 1))
    with pytest.raises(ApiError, match="file is too big"):
        files.downloadable(big.id)
    with pytest.raises(ApiError, match="wrong file_id or the file is temporarily unavailable"):
        files.downloadable("x")
    with pytest.raises(ApiError, match="wrong file identifier/HTTP URL specified"):
        files.get("x")
