"""Keeps a check from hanging or breaking the others."""

import asyncio
import logging
from collections.abc import Awaitable

from bot.commands import failures
from bot.doctor.result import CheckResult, Mark

SECONDS = 5.0
logger = logging.getLogger(__name__)


async def bounded(
    title: str, check: Awaitable[CheckResult], seconds: float = SECONDS
) -> CheckResult:
    """The result of `check`, or what stopped it."""
    try:
        async with asyncio.timeout(seconds):
            return await check
    except TimeoutError:
        return CheckResult(title, Mark.BAD, "op-doctor-timeout", {"seconds": f"{seconds:g}"})
    except Exception as error:  # a check that breaks is a finding, not the end
        logger.debug("Check %s broke", title, exc_info=error)
        key, values = failures.explain(error)
        return CheckResult(title, Mark.BAD, key, values)
