"""Identifiers that repeat when an update is delivered or handled again."""

import base64
import hashlib

from bot.db.session import UpdateSession

_DIGEST_BYTES = 9  # twelve URL-safe characters


class SteadyIds:
    """The IdFactory of one update: the n-th identifier depends on who, which update and n."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session
        self._count = 0

    def next(self) -> str:
        self._count += 1
        key = self._session.key
        source = f"{key.user_id}:{key.update_id}:{self._count}".encode()
        digest = hashlib.blake2s(source, digest_size=_DIGEST_BYTES).digest()
        return base64.urlsafe_b64encode(digest).decode()
