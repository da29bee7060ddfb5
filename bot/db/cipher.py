"""Encrypts personal columns: AES-256-GCM, bound to the row, or plain text without a key.

A sealed value is `v1:<key id>:<base64 of nonce and ciphertext>`: the version and the key id let a
later release change the method or the key and still tell which rows are whose.
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

    def __init__(self, key: bytes | None) -> None:
        self._aead = AESGCM(key) if key else None
        self._key_id = hashlib.sha256(b"key id:" + key).hexdigest()[:8] if key else ""

    @classmethod
    def from_setting(cls, data_key: str | None) -> Self:
        """From `DATA_KEY`: 32 bytes in URL-safe base64, padded or not."""
        if data_key is None:
            return cls(None)
        return cls(base64.urlsafe_b64decode(data_key + "=" * (-len(data_key) % 4)))

    @property
    def is_on(self) -> bool:
        return self._aead is not None

    def seal(self, text: str, place: str) -> str:
        """`place` (table and owner) goes into the seal: the value can be opened only there."""
        if self._aead is None:
            return text
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = nonce + self._aead.encrypt(nonce, text.encode(), place.encode())
        return f"{_VERSION}:{self._key_id}:{base64.urlsafe_b64encode(sealed).decode()}"

    def open(self, stored: str, place: str) -> str:
        """The text, also of a row written before there was a key. Raises SealedError."""
        version, separator, rest = stored.partition(":")
        if not separator or version != _VERSION:
            return stored
        if self._aead is None:
            raise SealedError("DATA_KEY is not set")
        key_id, _, encoded = rest.partition(":")
        if key_id != self._key_id:
            raise SealedError(f"sealed with another key, {key_id[:8]!r}")
        try:
            raw = base64.urlsafe_b64decode(encoded)
            nonce, sealed = raw[:_NONCE_BYTES], raw[_NONCE_BYTES:]
            return self._aead.decrypt(nonce, sealed, place.encode()).decode()
        except (binascii.Error, ValueError, InvalidTag):
            raise SealedError("damaged, or moved from another row") from None
