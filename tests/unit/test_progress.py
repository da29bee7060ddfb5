import asyncio

import pytest
from aiogram.exceptions import TelegramForbiddenError
from aiogram.methods import SendChatAction

from bot.progress import shown


class ToldBot:
    """Remembers what a person saw, and lets the work end once the line of text is there."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.told = asyncio.Event()

    async def send_chat_action(self, chat_id: int, action: str) -> None:
        self.calls.append(action)

    async def send_message(self, chat_id: int, text: str) -> "ToldBot":
        self.calls.append(text)
        self.told.set()
        return self

    async def delete_message(self, chat_id: int, message_id: int) -> None:
        self.calls.append("deleted")

    message_id = 1


async def work(until: asyncio.Event | None = None) -> str:
    if until:
        await until.wait()
    return "done"


async def test_short_work_shows_no_line() -> None:
    bot = ToldBot()
    assert await shown(work(), bot, 7) == "done"  # type: ignore[arg-type]
    assert "deleted" not in bot.calls


async def test_long_work_shows_an_action_then_a_line_that_goes_away() -> None:
    bot = ToldBot()
    assert await shown(work(bot.told), bot, 7, patience=0) == "done"  # type: ignore[arg-type]
    assert bot.calls[0] == "typing"
    assert bot.calls[1].startswith("Перевожу")
    assert bot.calls[2] == "deleted"


async def test_line_on_its_way_when_the_work_ends_goes_away_too() -> None:
    class Slow(ToldBot):
        async def send_message(self, chat_id: int, text: str) -> ToldBot:
            await super().send_message(chat_id, text)
            for _ in range(9):
                await asyncio.sleep(0)
            return self

    bot = Slow()
    assert await shown(work(bot.told), bot, 7, patience=0) == "done"  # type: ignore[arg-type]
    assert bot.calls[-1] == "deleted"


async def test_work_done_at_once_tells_nothing() -> None:
    bot = ToldBot()
    assert await shown(work(), bot, 7) == "done"  # type: ignore[arg-type]
    assert bot.calls == []


async def test_work_goes_on_when_nothing_can_be_shown() -> None:
    class Deaf(ToldBot):
        async def send_chat_action(self, chat_id: int, action: str) -> None:
            raise TelegramForbiddenError(SendChatAction(chat_id=7, action="typing"), "blocked")

    assert await shown(work(), Deaf(), 7) == "done"  # type: ignore[arg-type]


async def test_failure_of_the_work_is_passed_on() -> None:
    async def broken() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await shown(broken(), ToldBot(), 7)  # type: ignore[arg-type]
