"""Encrypts personal columns: AES-256-GCM, bound to the row, or plain text without a key.

A sealed value is `v1:<key id>:<base64 of nonce and ciphertext>`: the version and the key id let a
later release change the method or the key and still tell which rows are whose. The first key
seals, and all of them open: that is how a key is changed while the bot runs.
"""

import base64
import binascii
import hashlib
import secrets
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_VERSION: Final = "v1"
_NONCE_BYTES: Final = 12


class SealedError(Exception):
    """The value cannot be read with this key. The message never holds any of its content."""


class Cipher:
    """Seals and opens texts. Without a key it stores them as they are, and opens no sealed one."""

    def __init__(self, key: bytes | None, *older: bytes) -> None:
        keys = () if key is None else (key, *older)
        self._aeads = {_key_id(one): AESGCM(one) for one in keys}
        self._key_id = _key_id(key) if key else ""

    @classmethod
    def from_setting(cls, data_key: str | None) -> Self:
        """From `DATA_KEY`: keys of 32 bytes in URL-safe base64, padded or not, between commas."""
        if data_key is None:
            return cls(None)
        return cls(*(_decoded(one) for one in data_key.split(",")))

    @property
    def is_on(self) -> bool:
        return bool(self._aeads)

    def seal(self, text: str, place: str) -> str:
        """`place` (table and owner) goes into the seal: the value can be opened only there."""
        if not self._aeads:
            return text
        nonce = secrets.token_bytes(_NONCE_BYTES)
        aead = self._aeads[self._key_id]
        sealed = nonce + aead.encrypt(nonce, text.encode(), place.encode())
        return f"{_VERSION}:{self._key_id}:{base64.urlsafe_b64encode(sealed).decode()}"

    def is_current(self, stored: str) -> bool:
        """Whether sealing it anew would change nothing but the nonce."""
        return bool(self._aeads) and stored.startswith(f"{_VERSION}:{self._key_id}:")

    def open(self, stored: str, place: str) -> str:
        """The text, also of a row written before there was a key. Raises SealedError."""
        version, separator, rest = stored.partition(":")
        if not separator or version != _VERSION:
            return stored
        if not self._aeads:
            raise SealedError("DATA_KEY is not set")
        key_id, _, encoded = rest.partition(":")
        aead = self._aeads.get(key_id)
        if aead is None:
            raise SealedError(f"sealed with another key, {key_id[:8]!r}")
        try:
            raw = base64.urlsafe_b64decode(encoded)
            nonce, sealed = raw[:_NONCE_BYTES], raw[_NONCE_BYTES:]
            return aead.decrypt(nonce, sealed, place.encode()).decode()
        except (binascii.Error, ValueError, InvalidTag):
            raise SealedError("damaged, or moved from another row") from None


def _decoded(key: str) -> bytes:
    key = key.strip()
    return base64.urlsafe_b64decode(key + "=" * (-len(key) % 4))


def _key_id(key: bytes) -> str:
    return hashlib.sha256(b"key id:" + key).hexdigest()[:8]
