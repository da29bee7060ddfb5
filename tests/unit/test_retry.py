import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.methods import GetUpdates, SendMessage, TelegramMethod

from bot.middlewares.retry import RetryRequests

METHOD = SendMessage(chat_id=1, text="hi")


class Line:
    """Fails as told, then succeeds."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.calls = 0

    async def __call__(self, bot: Bot, method: TelegramMethod) -> str:
        self.calls += 1
        if self.failures:
            raise self.failures.pop(0)
        return "sent"


def network_error() -> TelegramNetworkError:
    return TelegramNetworkError(METHOD, "reset")


async def test_short_failure_is_waited_out() -> None:
    line = Line(network_error(), TelegramRetryAfter(METHOD, "flood", retry_after=0))
    assert await RetryRequests(pauses=(0, 0))(line, None, METHOD) == "sent"
    assert line.calls == 3


async def test_lasting_failure_ends_the_call() -> None:
    line = Line(*[network_error()] * 5)
    with pytest.raises(TelegramNetworkError):
        await RetryRequests(pauses=(0, 0))(line, None, METHOD)
    assert line.calls == 3


async def test_long_pause_is_left_to_the_update() -> None:
    line = Line(TelegramRetryAfter(METHOD, "flood", retry_after=600))
    with pytest.raises(TelegramRetryAfter):
        await RetryRequests(pauses=(0,))(line, None, METHOD)
    assert line.calls == 1


async def test_refusal_is_not_repeated() -> None:
    line = Line(TelegramBadRequest(METHOD, "chat not found"))
    with pytest.raises(TelegramBadRequest):
        await RetryRequests(pauses=(0,))(line, None, METHOD)
    assert line.calls == 1


async def test_polling_keeps_its_own_patience() -> None:
    line = Line(network_error())
    with pytest.raises(TelegramNetworkError):
        await RetryRequests(pauses=(0,))(line, None, GetUpdates())
    assert line.calls == 1


async def test_429_that_does_not_say_how_long_is_waited_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waited: list[float] = []

    async def note(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("bot.middlewares.retry.asyncio.sleep", note)
    line = Line(TelegramAPIError(METHOD, "Too Many Requests: retry after 0"))
    assert await RetryRequests(pauses=(0,))(line, None, METHOD) == "sent"
    assert waited == [1]


async def test_answer_cut_inside_a_letter_is_a_network_failure() -> None:
    line = Line(*[UnicodeDecodeError("utf-8", b"\xd0", 0, 1, "cut")] * 2)
    with pytest.raises(TelegramNetworkError):
        await RetryRequests(pauses=(0,))(line, None, METHOD)
    assert line.calls == 2
