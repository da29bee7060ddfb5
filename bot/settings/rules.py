"""The rule of each setting.

A broken rule raises only the Fluent key of its explanation, so that the value (it may be a secret
with a typo) can reach no output.
"""

import base64
import binascii
import ipaddress
import re

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from bot.settings import addresses, database_url

_OFFICIAL_HOST = "api.telegram.org"
# BotFather gives 8-10 digits, a colon and 35 characters; a little room for the years to come.
_OFFICIAL_TOKEN = re.compile(r"\d{6,14}:[A-Za-z0-9_-]{30,64}", re.ASCII)
_ANY_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+", re.ASCII)
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}", re.ASCII)
_DATA_KEY_BYTES = 32
_TELEGRAM_WEBHOOK_PORTS = {443, 80, 88, 8443}
_MAX_PORT = 65535
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_FORMATS = ("text", "json")
TRANSLATORS = ("google", "mymemory", "libre")


def _refuse(key: str) -> PydanticCustomError:
    return PydanticCustomError("refused", "{key}", {"key": key})


def telegram_api_url(value: str) -> str:
    """Any Bot API server. See `addresses.is_safe_web` on why plain http is for inside only."""
    parts = addresses.parse(value)
    if not parts or parts.scheme not in ("http", "https") or parts.username is not None:
        raise _refuse("op-settings-telegram-api-url")
    if parts.query or parts.fragment:
        raise _refuse("op-settings-telegram-api-url")
    if not addresses.is_safe_web(parts):
        raise _refuse("op-settings-telegram-api-url-plain")
    official = parts.hostname == _OFFICIAL_HOST
    return addresses.OFFICIAL_API if official else value.rstrip("/")


def _is_official(info: ValidationInfo) -> bool:
    # Absent when that setting is wrong itself: then the lenient reading, one mistake at a time.
    return bool(info.data.get("telegram_api_url") == addresses.OFFICIAL_API)


def bot_token(value: str, info: ValidationInfo) -> str:
    """Strict for Telegram itself; another Bot API server may hand out tokens like `42:TEST`."""
    pattern = _OFFICIAL_TOKEN if _is_official(info) else _ANY_TOKEN
    if not pattern.fullmatch(value):
        raise _refuse("op-settings-bot-token")
    return value


def database(value: str) -> str:
    url = database_url.normalise(value)
    if url is None:
        raise _refuse("op-settings-database-url")
    return url


def webhook_url(value: str, info: ValidationInfo) -> str:
    parts = addresses.parse(value)
    official = _is_official(info)
    if not parts or not addresses.is_safe_web(parts, plain_http_inside=not official):
        raise _refuse("op-settings-webhook-url")
    if official and not (
        addresses.is_loopback(parts.hostname or "") or _telegram_port(parts.port)
    ):
        raise _refuse("op-settings-webhook-url-port")
    token = info.data.get("bot_token")
    if token and token.get_secret_value() in value:
        raise _refuse("op-settings-webhook-url-token")
    return value


def _telegram_port(port: int | None) -> bool:
    return port is None or port in _TELEGRAM_WEBHOOK_PORTS


def webhook_secret(value: str) -> str:
    """Telegram takes 1-256 of these signs; fewer than 32 could be guessed."""
    if not _WEBHOOK_SECRET.fullmatch(value):
        raise _refuse("op-settings-webhook-secret")
    return value


def port(value: str | int) -> int:
    """0 asks the system for any free port."""
    text = str(value)
    if not (text.isascii() and text.isdigit() and int(text[:6]) <= _MAX_PORT):
        raise _refuse("op-settings-port")
    return int(text)


def health_host(value: str) -> str:
    """Numbers tell at a glance who can reach it; a name might resolve to anything."""
    try:
        return str(ipaddress.ip_address(value))
    except ValueError:
        raise _refuse("op-settings-health-host") from None


def redis_url(value: str) -> str:
    parts = addresses.parse(value)
    if not parts or parts.scheme not in ("redis", "rediss"):
        raise _refuse("op-settings-redis-url")
    return value


def translators(value: str | tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
    """Names in the order in which they are asked; a repeated one counts once."""
    names = value.split(",") if isinstance(value, str) else value
    chosen = tuple(dict.fromkeys(name.strip().lower() for name in names if name.strip()))
    if any(name not in TRANSLATORS for name in chosen):
        raise _refuse("op-settings-translators")
    if "libre" in chosen and info.data.get("libretranslate_url", "unsound") is None:
        raise _refuse("op-settings-translators-libre")
    return chosen


def service_url(value: str) -> str:
    parts = addresses.parse(value)
    if not parts or not addresses.is_safe_web(parts):
        raise _refuse("op-settings-service-url")
    return value.rstrip("/")


def proxy_url(value: str) -> str:
    parts = addresses.parse(value)
    if not parts or parts.scheme not in ("http", "socks4", "socks5") or parts.port is None:
        raise _refuse("op-settings-proxy-url")
    return value


def data_key(value: str) -> str:
    """Keys of 32 bytes in URL-safe base64, padded or not, between commas; the first one seals."""
    keys = [one.strip() for one in value.split(",")]
    if not all(map(_is_key, keys)) or len(set(keys)) < len(keys):
        raise _refuse("op-settings-data-key")
    return ",".join(keys)


def _is_key(value: str) -> bool:
    try:
        raw = base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return False
    return len(raw) == _DATA_KEY_BYTES


def log_level(value: str) -> str:
    if value.upper() not in _LEVELS:
        raise _refuse("op-settings-log-level")
    return value.upper()


def log_format(value: str) -> str:
    if value.lower() not in _FORMATS:
        raise _refuse("op-settings-log-format")
    return value.lower()


def sentry_dsn(value: str) -> str:
    parts = addresses.parse(value)
    if not parts or parts.scheme not in ("http", "https") or not parts.username:
        raise _refuse("op-settings-sentry-dsn")
    return value
