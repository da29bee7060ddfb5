from typing import Any

import pytest
from aiogram.types import CallbackQuery, Chat, Message, Update, User

from bot.middlewares import throttle
from bot.middlewares.throttle import BURST, RATE, Throttle
from tests.dialogs.conversation import SayingBot
from tests.fakes import MORNING


class Flood:
    """People who send; what was handled of it."""

    def __init__(self) -> None:
        self.now = 100.0
        self.bot = SayingBot()
        self.throttle = Throttle(monotonic=lambda: self.now)
        self.handled: list[int] = []

    async def send(
        self, user_id: int = 7, chat_type: str = "private", *, press: bool = False
    ) -> None:
        person = User(id=user_id, is_bot=False, first_name="Anna")
        chat = Chat(id=user_id, type=chat_type)
        message = Message(message_id=1, date=MORNING, chat=chat, from_user=person, text="x")
        pressed = CallbackQuery(id="1", from_user=person, chat_instance="1", data="x")
        shown = {"callback_query": pressed} if press else {"message": message}
        raw = Update(update_id=1, **shown).model_dump()  # type: ignore[arg-type]
        update = Update.model_validate(raw, context={"bot": self.bot})

        async def handler(_event: Any, _data: Any) -> None:
            self.handled.append(user_id)

        await self.throttle(handler, update, {"event_from_user": person})


@pytest.fixture
def flood() -> Flood:
    return Flood()


async def test_flood_of_one_person_is_let_go_and_told_of_once_in_ten_seconds(flood: Flood) -> None:
    for _ in range(500):
        await flood.send()
    assert len(flood.handled) == BURST
    assert len(flood.bot.said) == 1
    flood.now += 10
    for _ in range(500):
        await flood.send()
    assert len(flood.bot.said) == 2


async def test_others_notice_nothing_of_it(flood: Flood) -> None:
    for _ in range(BURST + 50):
        await flood.send()
    await flood.send(user_id=8)
    assert flood.handled[-1] == 8


async def test_pause_gives_the_budget_back_and_ordinary_haste_is_never_stopped(
    flood: Flood,
) -> None:
    for _ in range(BURST + 50):
        await flood.send()
    flood.now += 1 / RATE
    await flood.send()
    assert len(flood.handled) == BURST + 1
    flood.now += 60
    for _ in range(300):
        flood.now += 1 / RATE
        await flood.send()
    assert len(flood.handled) == BURST + 301


async def test_presses_get_a_note_and_groups_get_silence(flood: Flood) -> None:
    for _ in range(BURST + 50):
        await flood.send(press=True)
        await flood.send(user_id=8, chat_type="supergroup")
    assert len(flood.bot.alerts) == 1
    assert not flood.bot.said


async def test_memory_of_a_hundred_thousand_people_is_bounded(
    flood: Flood, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throttle, "REMEMBERED", 50)
    for user_id in range(1, 200):
        await flood.send(user_id)
    assert len(flood.throttle) == 50
