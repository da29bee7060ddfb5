"""Reports errors to the operator's Sentry, masked like every output; off unless they ask for it."""

import importlib
import logging
from typing import Any

from bot import logs

logger = logging.getLogger(__name__)


def start(dsn: str) -> None:
    """Begin reporting. Without the optional package `sentry-sdk` only a warning is logged."""
    try:
        sentry = importlib.import_module("sentry_sdk")
    except ModuleNotFoundError:
        logger.warning("SENTRY_DSN is set, but sentry-sdk is not installed: errors stay here")
        return
    sentry.init(
        dsn=dsn,
        before_send=lambda event, _hint: masked(event),
        # Variables, breadcrumbs and request bodies are where people's texts and secrets live.
        include_local_variables=False,
        max_breadcrumbs=0,
        max_request_body_size="never",
        send_default_pii=False,
    )


def masked(value: Any) -> Any:
    """The same structure with every string in it masked, keys included."""
    if isinstance(value, str):
        return logs.mask(value)
    if isinstance(value, dict):
        return {masked(key): masked(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [masked(part) for part in value]
    return value
