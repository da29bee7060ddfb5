"""A small picture made on the spot, so that no binary file has to be kept."""

import struct
import zlib


def png(width: int, height: int) -> bytes:
    """A valid PNG with a soft two-way gradient."""
    rows = b"".join(_row(width, height, y) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _row(width: int, height: int, y: int) -> bytes:
    pixels = (
        bytes((60 + 150 * x // width, 90 + 100 * y // height, 200 - 80 * x // width))
        for x in range(width)
    )
    return b"\x00" + b"".join(pixels)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
