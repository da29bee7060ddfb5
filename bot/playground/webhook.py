"""The bot's webhook: where it is, whether it may be there, and starting its courier."""

import asyncio
import re
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from bot.nursery import Nursery
from bot.playground.courier import Courier, Supply, Target
from bot.playground.errors import bad_request, too_many_requests

Json = dict[str, Any]

SECRET = re.compile(r"[A-Za-z0-9_\-]*")
MAX_SECRET = 256


class Webhook:
    """At most one; while it is set, getUpdates is refused."""

    def __init__(self, supply: Supply) -> None:
        self.supply = supply
        self._next_set = float("-inf")
        self._nursery: Nursery | None = None
        self._courier: Courier | None = None
        self.target = Target()

    @property
    def url(self) -> str:
        return self.target.url

    @property
    def last_error(self) -> Json:
        """`last_error_date` and `last_error_message`, once a delivery has failed."""
        return self._courier.last_error if self._courier else {}

    def check(self, url: str, secret: str) -> None:
        """400 for an unacceptable URL or secret; 429 when set twice within a second."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise bad_request("invalid webhook URL specified")
        if not _is_loopback(parts.hostname):
            raise bad_request("bad webhook: the playground only calls its own machine")
        if len(secret) > MAX_SECRET:
            raise bad_request("secret token is too long")
        if not SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        now = asyncio.get_running_loop().time()
        if now < self._next_set:
            raise too_many_requests(1)
        self._next_set = now + 1

    async def set(self, target: Target) -> None:
        """Deliver everything pending and everything new to the target."""
        await self.unset()
        self.target = target
        self._nursery = Nursery()
        self._courier = Courier(target, self.supply, self._nursery)
        self._nursery.start(self._courier.distribute(), name="webhook distribution")

    async def unset(self) -> None:
        """Stop delivering; what was not taken stays pending."""
        self.target, self._courier = Target(), None
        nursery, self._nursery = self._nursery, None
        if nursery:
            await nursery.close()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
