"""What a network address in the settings may look like, judged without asking the network."""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

OFFICIAL_API = "https://api.telegram.org"

# A name without dots is only known inside a private network (docker compose, the hosts file).
# It starts with a letter, because resolvers read "2130706433" or "0x7f000001" as an IP address.
_SINGLE_LABEL = re.compile(r"[a-z][a-z0-9-]*", re.IGNORECASE)
_INTERNAL_SUFFIXES = (".local", ".internal", ".lan", ".home.arpa", ".svc")


def parse(value: str) -> SplitResult | None:
    """The parts of an address, or None when it has no sound host or port."""
    try:
        parts = urlsplit(value)
        # Reading the port is what validates it.
        sound = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return None
    return parts if sound and not re.search(r"\s", value) else None


def is_loopback(host: str) -> bool:
    """Whether the address never leaves this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    address = _ip(host)
    return address is not None and address.is_loopback


def is_private(host: str) -> bool:
    """Whether the address can only mean a machine of the operator's own network."""
    if is_loopback(host):
        return True
    address = _ip(host)
    if address is not None:
        return address.is_private
    return bool(_SINGLE_LABEL.fullmatch(host)) or host.endswith(_INTERNAL_SUFFIXES)


def is_safe_web(parts: SplitResult, *, plain_http_inside: bool = True) -> bool:
    """Whether what we send there cannot be read on the way.

    The bot token is part of every Bot API path, so plain http on the open network gives the
    bot away. Inside a private network it is allowed: a self-hosted Bot API server speaks
    nothing else. With `plain_http_inside` off, only loopback may stay unencrypted.
    """
    host = parts.hostname or ""
    if parts.scheme == "https":
        return True
    inside = is_private(host) if plain_http_inside else is_loopback(host)
    return parts.scheme == "http" and inside


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
