"""E-mail and web addresses that a supplier can use.

The rules are deliberately narrower than the standards: Alibaba's own forms and Chinese mail
clients take plain Latin mailboxes, so a library of every legal spelling would let through more
than is useful.
"""

import re
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit

EMAIL_LIMIT: Final = 254
MAILBOX_LIMIT: Final = 64
WEBSITE_LIMIT: Final = 200
_MAILBOX = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*", re.ASCII)
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TOP_LEVEL = re.compile(r"[a-z]{2,24}|xn--[a-z0-9-]{2,59}")
_INTERNAL_SUFFIXES = (
    ".local",
    ".localhost",
    ".internal",
    ".lan",
    ".home.arpa",
    ".svc",
    ".test",
    ".invalid",
)
# What stays as it is in a path; everything else, Cyrillic included, is percent-encoded.
_PATH_SIGNS = "/%:@!$&'()*+,;=~-._"


def as_email(typed: str) -> str | None:
    """A mailbox such as `anna@shop.ru`, its domain in lower case; None when it cannot be one."""
    text = typed.strip()
    mailbox, at, domain = text.rpartition("@")
    domain = domain.lower()
    if not at or len(text) > EMAIL_LIMIT or len(mailbox) > MAILBOX_LIMIT:
        return None
    sound = _MAILBOX.fullmatch(mailbox) and _is_public_name(domain)
    return f"{mailbox}@{domain}" if sound else None


def as_website(typed: str) -> str | None:
    """A public web address; a bare `shop.ru` becomes https. None when it cannot be opened.

    Refused: other schemes, credentials, IP addresses, names of private networks. The result is
    ASCII: an international host is spelled in Punycode.
    """
    text = typed.strip()
    if not text or len(text) > WEBSITE_LIMIT or re.search(r"[\s<>\"\\]", text):
        return None
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host = _ascii_host(parts)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # brackets, ports and labels no address may have
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or not _is_public_name(host):
        return None
    query = f"?{quote(parts.query, safe=_PATH_SIGNS + '?')}" if parts.query else ""
    path = quote(parts.path, safe=_PATH_SIGNS)
    address = f"{parts.scheme}://{host}{port}{'' if path == '/' and not query else path}{query}"
    return address if len(address) <= WEBSITE_LIMIT else None


def _ascii_host(parts: SplitResult) -> str:
    return (parts.hostname or "").removesuffix(".").encode("idna").decode().lower()


def _is_public_name(host: str) -> bool:
    """IP addresses fall out too: no top level is made of digits."""
    labels = host.split(".")
    if len(labels) < 2 or host.endswith(_INTERNAL_SUFFIXES):  # noqa: PLR2004  # a name and its top level
        return False
    return all(map(_LABEL.fullmatch, labels)) and bool(_TOP_LEVEL.fullmatch(labels[-1]))
