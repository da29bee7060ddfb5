"""Notices connections to PostgreSQL that are open and dead, long before the system would."""

import asyncio
import logging
import socket
from time import monotonic
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine

logger = logging.getLogger(__name__)

PING_SECONDS = 3.0
# One that was heard so lately is believed: under load asking each time would be a third of all
# that the database is asked, and a statement that gets no answer is given up soon, too.
FRESH_SECONDS = 1.0
_HEARD_AT = "bot_heard_at"
# A dead router confirms nothing: the system gives up after these, not after a quarter of an hour.
_SECONDS_UNCONFIRMED = 8
_KEEPALIVE = (("TCP_KEEPIDLE", 5), ("TCP_KEEPINTVL", 2), ("TCP_KEEPCNT", 3))


def notice(engine: AsyncEngine) -> None:
    """Ask each connection that has rested for a sign of life, and the system to watch the rest.

    One that does not answer condemns all that are as old: they went through the same router.
    """
    event.listen(engine.sync_engine, "connect", _watch)
    event.listen(engine.sync_engine, "checkin", _remember)
    event.listen(engine.sync_engine, "checkout", _ping)


def _watch(connection: Any, record: Any) -> None:
    _remember(connection, record)
    transport = connection.driver_connection._transport  # noqa: SLF001  # the driver offers no other way
    wire = transport.get_extra_info("socket")
    if wire is None or wire.family not in {socket.AF_INET, socket.AF_INET6}:
        return
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (*_KEEPALIVE, ("TCP_USER_TIMEOUT", _SECONDS_UNCONFIRMED * 1000)):
        # Not every system has each of them.
        if hasattr(socket, name):
            wire.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def _remember(_connection: Any, record: Any) -> None:
    record.info[_HEARD_AT] = monotonic()


def _ping(connection: Any, record: Any, _fairy: Any) -> None:
    if monotonic() - record.info[_HEARD_AT] < FRESH_SECONDS:
        return
    try:
        connection.run_async(_sign_of_life)
    except Exception as error:
        logger.warning("connection to the database lost: %s", type(error).__name__)
        connection.driver_connection.terminate()
        raise InvalidatePoolError from error


async def _sign_of_life(driver: Any) -> None:
    async with asyncio.timeout(PING_SECONDS):
        await driver.execute("SELECT 1")
