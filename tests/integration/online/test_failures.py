"""The real chain and clients against a server that fails in every way seen in the wild."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest

from bot.domain.translation import OnlineText
from bot.integrations.translation.online.breaker import COOL_DOWN_SECONDS
from tests.integration.online.workshop import (
    LIMIT,
    NAMES,
    TO_ENGLISH,
    Workshop,
)
from tests.integration.translation_server import (
    ERROR_PAGE,
    QUOTA,
    Seen,
    says,
)

HOUR = 3600.0
SERVICE_FAILURES: list[tuple[str, Any]] = [
    *[(name, act) for name in NAMES for act in ("too_many", "broken", "reset", "huge")],
    ("google", "captcha"),
    ("libre", "captcha"),
    ("libre", "moved"),
    ("google", "changed_html"),
    ("google", says(ERROR_PAGE)),
    ("mymemory", says(QUOTA)),
    ("mymemory", "not_json"),
    ("libre", "not_json"),
    ("libre", "deep_json"),
]


@pytest.mark.parametrize(("name", "act"), SERVICE_FAILURES)
async def test_failing_service_is_asked_three_times_and_then_left_alone(
    workshop: Workshop, name: str, act: Any
) -> None:
    chain = workshop.chain(name)
    workshop.server.play([act] * 3)
    for _ in range(5):
        assert await chain.translate("чайник", *TO_ENGLISH) is None
    assert len(workshop.server.seen) == 3
    workshop.ticking.seconds += COOL_DOWN_SECONDS
    assert await chain.translate("чайник", *TO_ENGLISH) == OnlineText("kettle", name)


@pytest.mark.parametrize("name", NAMES)
async def test_refused_connection_falls_back_to_the_next_without_waiting(
    workshop: Workshop, name: str
) -> None:
    other = next(one for one in NAMES if one != name)
    chain = workshop.chain(workshop.engine(name, "http://127.0.0.1:1"), other, seconds=HOUR)
    async with asyncio.timeout(60):
        assert await chain.translate("чайник", *TO_ENGLISH) == OnlineText("kettle", other)


BAD_ANSWERS: list[Callable[[Seen], str | None]] = [
    says(None),
    says("?!"),
    says("чайник 500 мл, USB-C, {0}"),
    says("kettle чайник 500 ml, USB-C, {0}"),
    says("kettle 600 ml, USB-C, {0}"),
    says("kettle, USB-C, {0}"),
    says("kettle 500 l, USB-C, {0}"),
    says("kettle 500, USB-C, {0}"),
    says("kettle 500 ml, {0}"),
    says("kettle 500 ml, USB-C"),
    says("kettle 500 ml, USB-C, {0} {0}"),
    says("kettle 500 ml, USB-C, &quot;{0}&quot;"),
    says("kettle " * 40 + "500 ml, USB-C, {0}"),
]
BAD_NAMES = "none punctuation unchanged russian digits lost unit unitless latin placeholder twice markup long"


@pytest.mark.parametrize("act", BAD_ANSWERS, ids=BAD_NAMES.split())
async def test_bad_answer_is_refused_and_the_service_is_asked_again(
    workshop: Workshop, act: Callable[[Seen], str | None]
) -> None:
    text = "чайник 500 мл, USB-C, +7 999 123-45-67"
    chain = workshop.chain("libre")
    workshop.server.play([act] * 4)
    for _ in range(4):
        assert await chain.translate(text, *TO_ENGLISH) is None
    found = await chain.translate(text, *TO_ENGLISH)
    assert found == OnlineText("kettle 500 ml, USB-C, +7 999 123-45-67", "libre")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("act", ["hang", "drip"])
async def test_thirty_callers_of_a_hanging_service_are_answered_in_time(
    workshop: Workshop, name: str, act: str
) -> None:
    chain = workshop.chain(name, seconds=LIMIT)
    workshop.server.always = act
    started = time.monotonic()
    answers = await asyncio.gather(*(chain.translate("чайник", *TO_ENGLISH) for _ in range(30)))
    # One after another on two threads they would take fifteen limits.
    assert time.monotonic() - started < 5 * LIMIT
    assert answers == [None] * 30
    assert len(workshop.server.seen) <= 4


@pytest.mark.parametrize("act", ["hang", "drip"])
async def test_threads_are_free_again_soon_after_the_limit(workshop: Workshop, act: str) -> None:
    chain = workshop.chain("google", seconds=LIMIT)
    workshop.server.play([act, act])
    await asyncio.gather(*(chain.translate("чайник", *TO_ENGLISH) for _ in range(2)))
    assert await chain.translate("чайник", *TO_ENGLISH) == OnlineText("kettle", "google")


async def test_hanging_first_service_leaves_time_for_the_second(workshop: Workshop) -> None:
    workshop.server.play(["hang"])
    chain = workshop.chain("google", "libre", seconds=LIMIT)
    assert await chain.translate("чайник", *TO_ENGLISH) == OnlineText("kettle", "libre")
