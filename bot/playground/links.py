"""Which links Telegram keeps in a text and which ones a button may open."""

import re

_USER = re.compile(r"tg:(?://)?user\?id=(\d+)", re.IGNORECASE)
_WEB = re.compile(
    r"(?:(?P<scheme>https?)://)?(?P<host>[^\s/?#@]+)(?P<rest>[/?#]\S*)?", re.IGNORECASE
)
_HOST = re.compile(r"(?:[\w\-]+\.)+[\w\-]{2,}(?::\d{1,5})?|\d+\.\d+\.\d+\.\d+(?::\d{1,5})?")
_OWN = re.compile(r"(?:tg|ton|tonsite):(?://)?\S+", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*:", re.IGNORECASE)


def mentioned_user(url: str) -> int | None:
    """The person of a `tg://user?id=` link."""
    found = _USER.fullmatch(url.strip())
    return int(found[1]) if found else None


def checked_link(url: str) -> str | None:
    """The link as Telegram would keep it, or None when it silently drops it."""
    if _OWN.fullmatch(url):
        return url
    found = _WEB.fullmatch(url)
    if found is None or not _HOST.fullmatch(found["host"]):
        return None
    rest = found["rest"] or "/"
    if rest[0] != "/":
        rest = "/" + rest
    return f"{(found['scheme'] or 'http').lower()}://{found['host'].lower()}{rest}"


def complaint_about(url: str) -> str | None:
    """Why a button may not open this link, or None when it may."""
    if checked_link(url) is not None:
        return None
    scheme = _SCHEME.match(url)
    if scheme and scheme[0].lower() not in ("http:", "https:", "tg:", "ton:"):
        return "Unsupported URL protocol"
    return "Wrong HTTP URL"
