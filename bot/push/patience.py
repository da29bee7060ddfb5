"""What was sent is settled: a busy database is waited for, or the lease would send it again."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from sqlalchemy.exc import SQLAlchemyError

NO_DATABASE: Final = (SQLAlchemyError, OSError)
"""What a database that is away, busy or full answers with."""
# A busy database gets this many chances before the lease is left to run out.
_PAUSES: Final = (0.2, 1.0, 3.0)
_Settled = TypeVar("_Settled")


async def patiently(settle: Callable[[], Awaitable[_Settled]]) -> _Settled:
    """Whatever `settle` returns; raises what the last of its tries did."""
    for seconds in _PAUSES:
        try:
            return await settle()
        except NO_DATABASE:
            await asyncio.sleep(seconds)
    return await settle()
