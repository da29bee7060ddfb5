"""One push over real HTTP: what each answer of a Bot API server means."""

import json
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.ids import ChatId
from bot.push.telegram_notifier import TelegramNotifier
from bot.services.ports.push import (
    ChatMovedError,
    GoneError,
    HeldBackError,
    Note,
    OutOfTimeError,
    PassingError,
    RefusedError,
    UnreachableError,
    UnwantedError,
)
from bot.settings import Settings
from tests.loopback import Reply, answering, bot_api_reply

CHAT = ChatId(7)
TOKEN = "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
NOTE = Note("<b>Pay</b>", ((("Done", "r:d:1"),),))
SENT = {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private", "first_name": "A"}}


class Budget:
    """A SendBudget that gives way at once, or after `waits`."""

    def __init__(self, *waits: float) -> None:
        self.waits = list(waits)
        self.held: list[timedelta] = []

    async def reserve(self, _chat_id: ChatId) -> float:
        return self.waits.pop(0) if self.waits else 0.0

    async def hold_back(self, _chat_id: ChatId, by: timedelta) -> None:
        self.held.append(by)


def refusal(code: int, said: str, **parameters: Any) -> Reply:
    body = {"ok": False, "error_code": code, "description": said, "parameters": parameters}
    return Reply(status=code, body=json.dumps(body).encode())


async def push(answer: Reply | Callable[[str], Reply], budget: Budget, lease: float = 60) -> int:
    reply = answer if callable(answer) else lambda _path: answer
    with answering(reply) as url:
        settings = Settings(bot_token=TOKEN, telegram_api_url=url)
        async with TelegramNotifier(settings, budget, timeout=3) as notifier:
            return await notifier.send(CHAT, NOTE, time.monotonic() + lease)


async def test_a_sent_note_gives_its_message() -> None:
    assert await push(bot_api_reply(SENT), Budget()) == 5


async def test_the_budget_is_waited_for_while_the_lease_lasts() -> None:
    assert await push(bot_api_reply(SENT), Budget(0.01, 0.01)) == 5
    with pytest.raises(OutOfTimeError):
        await push(bot_api_reply(SENT), Budget(30), lease=10)
    with pytest.raises(OutOfTimeError):
        await push(bot_api_reply(SENT), Budget(), lease=1)


async def test_what_is_not_wanted_any_more_when_its_turn_comes_is_not_sent() -> None:
    asked: list[str] = []
    budget = Budget(0.01)

    async def is_wanted() -> bool:
        return bool(budget.waits)  # it was, until the budget gave way

    def answer(path: str) -> Reply:
        asked.append(path)
        return bot_api_reply(SENT)

    with answering(answer) as url:
        settings = Settings(bot_token=TOKEN, telegram_api_url=url)
        async with TelegramNotifier(settings, budget, timeout=3) as notifier:
            with pytest.raises(UnwantedError):
                await notifier.send(CHAT, NOTE, time.monotonic() + 60, is_wanted)
    assert not asked


@pytest.mark.parametrize(
    ("reply", "meaning"),
    [
        (refusal(403, "Forbidden: bot was blocked by the user"), UnreachableError),
        (refusal(400, "Bad Request: chat not found"), UnreachableError),
        (refusal(400, "Bad Request: message thread not found"), UnreachableError),
        (
            refusal(400, "Bad Request: not enough rights to send text messages to the chat"),
            UnreachableError,
        ),
        (refusal(400, "Bad Request: TOPIC_CLOSED"), UnreachableError),
        (refusal(400, "Bad Request: message is too long"), RefusedError),
        (refusal(401, "Unauthorized"), PassingError),
        (refusal(502, "Bad Gateway"), PassingError),
        (Reply(status=502, body=b"<html>Bad Gateway</html>"), PassingError),
        (Reply(body=b""), PassingError),
        (Reply(reset=True), PassingError),
    ],
)
async def test_each_failure_is_named(reply: Reply, meaning: type[Exception]) -> None:
    budget = Budget()
    with pytest.raises(meaning) as raised:
        await push(reply, budget)
    assert TOKEN not in str(raised.value)
    assert not budget.held


async def edit(reply: Reply) -> None:
    with answering(lambda _path: reply) as url:
        settings = Settings(bot_token=TOKEN, telegram_api_url=url)
        async with TelegramNotifier(settings, Budget(), timeout=3) as notifier:
            await notifier.edit(CHAT, 5, NOTE, time.monotonic() + 60)


async def test_edit_that_changes_nothing_is_no_failure() -> None:
    await edit(bot_api_reply(SENT))
    await edit(refusal(400, "Bad Request: message is not modified: specified new message content"))


async def test_message_to_edit_that_is_gone_is_named() -> None:
    with pytest.raises(GoneError):
        await edit(refusal(400, "Bad Request: message to edit not found"))


@pytest.mark.parametrize(
    ("reply", "meaning"),
    [
        (refusal(400, "Bad Request: message to delete not found"), GoneError),
        (refusal(400, "Bad Request: message can't be deleted for everyone"), GoneError),
        (refusal(403, "Forbidden: bot was kicked from the supergroup chat"), UnreachableError),
    ],
)
async def test_message_that_cannot_be_deleted_is_named(
    reply: Reply, meaning: type[Exception]
) -> None:
    with answering(lambda _path: reply) as url:
        settings = Settings(bot_token=TOKEN, telegram_api_url=url)
        async with TelegramNotifier(settings, Budget(), timeout=3) as notifier:
            with pytest.raises(meaning):
                await notifier.delete(CHAT, 5, time.monotonic() + 60)


async def test_a_group_that_moved_tells_where_to() -> None:
    moved = refusal(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1007)
    with pytest.raises(ChatMovedError) as raised:
        await push(moved, Budget())
    assert raised.value.to == -1007


@pytest.mark.filterwarnings("ignore:.*retry_after")
@pytest.mark.parametrize(
    ("reply", "held"),
    [
        (refusal(429, "Too Many Requests: retry after 7", retry_after=7), 7),
        (refusal(429, "Too Many Requests"), 30),
        (refusal(429, "Too Many Requests", retry_after=0), 30),
        (refusal(429, "Too Many Requests", retry_after=100_000), 3600),
    ],
)
async def test_silence_that_telegram_asks_for_is_shared(reply: Reply, held: int) -> None:
    budget = Budget()
    with pytest.raises(HeldBackError):
        await push(reply, budget)
    assert budget.held == [timedelta(seconds=held)]
