"""Asks the configured translators in order and gives the first answer that can be trusted."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence

from bot.domain.personal import mask
from bot.domain.translation import Language, OnlineText
from bot.integrations.translation.online.breaker import Breaker
from bot.integrations.translation.online.checks import Checks, RefusedError, is_in
from bot.integrations.translation.online.engines import Engine
from bot.integrations.translation.online.errors import ServiceError, UnaskedError
from bot.integrations.translation.online.pieces import Lines, cleaned, joined, lines

LIMIT_SECONDS = 4.0
LONGEST = 5000

logger = logging.getLogger(__name__)


class OnlineChain:
    """OnlineTranslator over engines, each behind its own breaker.

    `seconds` is the limit of one text; the engines still to be asked share what is left of it.
    """

    def __init__(
        self,
        engines: Sequence[Engine],
        checks: Checks,
        seconds: float = LIMIT_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engines = [(engine, Breaker(monotonic)) for engine in engines]
        self._checks = checks
        self._seconds = seconds

    @property
    def names(self) -> Sequence[str]:
        return tuple(engine.name for engine, _ in self._engines)

    @property
    def resting(self) -> Sequence[str]:
        return tuple(engine.name for engine, breaker in self._engines if breaker.is_open)

    async def translate(self, text: str, source: Language, target: Language) -> OnlineText | None:
        masked = mask(cleaned(text))
        if not is_in(source, masked.text) or len(masked.text) > LONGEST:
            return None
        end = asyncio.get_running_loop().time() + self._seconds
        for place, (engine, breaker) in enumerate(self._engines):
            parts = lines(masked.text, engine.longest)
            if parts is None or not breaker.admit():
                continue
            rivals = sum(not other.is_open for _, other in self._engines[place + 1 :])
            attempt = _Attempt(engine, self._checks, source, target, _share(end, 1 + rivals))
            if (answer := await _judged(attempt.translate(parts), engine, breaker)) is not None:
                return OnlineText(masked.restore(answer), engine.name)
        return None

    async def close(self) -> None:
        """Let go of every engine's connections and threads."""
        for engine, _ in self._engines:
            await engine.close()


class _Attempt:
    """One engine at one text, until `end` on the loop's clock."""

    def __init__(
        self, engine: Engine, checks: Checks, source: Language, target: Language, end: float
    ) -> None:
        self._engine = engine
        self._checks = checks
        self._source = source
        self._target = target
        self._end = end

    async def translate(self, parts: Lines) -> str:
        return joined([[await self._one(text) for text in line] for line in parts])

    async def _one(self, text: str) -> str:
        """What has no letters of the source language stays as it is."""
        if not is_in(self._source, text):
            return text
        left = self._end - asyncio.get_running_loop().time()
        if left <= 0:
            raise UnaskedError
        answer = await self._engine.ask(text, self._source, self._target, left)
        return self._checks.accepted(text, answer, self._source, self._target)


def _share(end: float, askers: int) -> float:
    now = asyncio.get_running_loop().time()
    return now + (end - now) / askers


async def _judged(answer: Awaitable[str], engine: Engine, breaker: Breaker) -> str | None:
    """Tell the breaker how it went. A bad answer to one text is a sign of life."""
    try:
        text = await answer
    except ServiceError:
        if breaker.failed():
            logger.warning("translator %s keeps failing and is left alone", engine.name)
        return None
    except RefusedError as refusal:
        breaker.succeeded()
        logger.info("translator %s: answer refused (%s)", engine.name, refusal)
        return None
    except UnaskedError:
        breaker.undecided()
        return None
    except BaseException:
        breaker.undecided()
        raise
    breaker.succeeded()
    return text
