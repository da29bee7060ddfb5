"""What a step of a conversation may cost the database and Telegram."""

from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from aiogram.methods import SendMessage
from dishka import Provider, Scope

from bot.app import build_dispatcher
from bot.container import build_container
from bot.db.database import Database
from bot.db.exclusion import LocalExclusion
from bot.dialogs import ALL_DIALOGS
from bot.progress import shown
from bot.settings import Settings
from bot.updates.runner import UpdateRunner
from tests.fakes import FrozenClock
from tests.integration.statements import counted
from tests.integration.telegram import ScriptedTelegram, bot_on, message, press


@dataclass(frozen=True)
class Cost:
    statements: tuple[str, ...]
    commits: int
    calls: tuple[str, ...]


@dataclass
class Desk:
    """One person at the real dispatcher over a real database."""

    runner: UpdateRunner
    database: Database
    telegram: ScriptedTelegram
    clock: FrozenClock
    ids: Any = field(default_factory=lambda: count(1))

    async def say(self, text: str) -> Cost:
        return await self._cost(message(next(self.ids), text))

    async def press(self, label: str) -> Cost:
        """A button of the newest screen, by what its label begins with."""
        shown = [one for one in self.telegram.requests if getattr(one, "reply_markup", None)]
        rows = shown[-1].reply_markup.inline_keyboard
        data = next(one.callback_data for row in rows for one in row if one.text.startswith(label))
        return await self._cost(press(next(self.ids), data, self._live_message()))

    def _live_message(self) -> int:
        sent = [one for one in self.telegram.requests if isinstance(one, SendMessage)]
        return len(sent)

    async def _cost(self, raw: dict[str, Any]) -> Cost:
        item = self.runner.parse(raw)
        assert item is not None
        before = len(self.telegram.requests)
        self.clock.time += timedelta(seconds=9)
        with counted(*self.database.engines) as work:
            await self.runner.handle(item)
        calls = (type(one).__name__ for one in self.telegram.requests[before:])
        return Cost(tuple(work.statements), work.commits, tuple(calls))


@pytest.fixture
def nothing_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cold dictionary on a busy machine brings news of long work: calls that no step makes."""
    action, _patience = shown.__defaults__ or ()
    monkeypatch.setattr(shown, "__defaults__", (action, float("inf")))


@pytest.fixture
async def desk(database: Database, nothing_takes_long: None) -> AsyncIterator[Desk]:
    """Dialogs belong to one dispatcher of a process: they are borrowed and given back."""
    parents = {dialog: dialog._parent_router for dialog in ALL_DIALOGS}
    for dialog in ALL_DIALOGS:
        dialog._parent_router = None
    provider = Provider(scope=Scope.APP)
    provider.provide(lambda: database, provides=Database, override=True)
    clock, telegram = FrozenClock(), ScriptedTelegram()
    container = build_container(Settings(), clock, provider)
    runner = UpdateRunner(
        dispatcher=build_dispatcher(),
        bot=bot_on(telegram),
        database=database,
        exclusion=LocalExclusion(),
        container=container,
        clock=clock,
    )
    yield Desk(runner, database, telegram, clock)
    for dialog, parent in parents.items():
        dialog._parent_router = parent


async def check(cost: Awaitable[Cost], statements: int, calls: int = 2) -> None:
    """At most so many, BEGIN included; a change is one commit, and nothing is committed twice."""
    found = await cost
    assert len(found.statements) <= statements, found.statements
    assert len(found.calls) <= calls, found.calls
    assert found.commits == 1


async def test_question_is_answered_in_five_statements_and_two_calls(desk: Desk) -> None:
    await desk.say("/rfq термокружка 500 мл")
    await check(desk.press("Свой магазин"), 5)
    await check(desk.say("толщина стенки 0,5 мм"), 5)
    await check(desk.press("Дальше"), 5)
    await check(desk.say("300, 500 шт"), 5)
    await check(desk.press("Назад"), 4)
    await check(desk.press("Дальше"), 5)
    for _ in range(2):
        await desk.press("Пропустить")
    await check(desk.press("Штрихкод"), 5)


async def test_letters_are_written_once_and_toggled_cheaply(desk: Desk) -> None:
    await desk.say("/rfq термокружка 500 мл, 300 шт")
    await check(desk.press("Хватит"), 4)
    # The chat action comes on top.
    await check(desk.press("Собрать письма"), 7, 3)
    for toggle in ("中文", "Заявка RFQ", "English"):
        await check(desk.press(toggle), 5)
    await check(desk.press("Ещё"), 4)
    await check(desk.press("Письма вдогонку"), 6, 3)
    await check(desk.press("Попросить образец"), 5)
    await check(desk.press("中文"), 5)


async def test_profile_costs_a_toggle_one_statement_more(desk: Desk) -> None:
    await desk.say("/profile")
    await check(desk.say("Иванова Анна"), 7)
    for told in ("Anna Ivanova", "ООО «Ромашка»", "закупщик", "студия маникюра"):
        await check(desk.say(told), 6)
    await desk.say("/rfq термокружка 500 мл, 300 шт")
    await desk.press("Хватит")
    await desk.press("Собрать письма")
    await check(desk.press("中文"), 6)


async def test_questions_cost_what_any_step_costs(desk: Desk) -> None:
    await desk.say("/rfq термокружка 500 мл")
    await check(desk.say("/help что такое MOQ"), 5)
    await check(desk.say("можно ли вернуть деньги"), 5)
    await check(desk.press("Какие доказательства"), 5)
    await check(desk.press("К вопросам"), 5)
    await check(desk.press("Оплата"), 5)
    await check(desk.press("Дальше"), 5)
    await check(desk.press("Назад"), 5)
    await check(desk.press("Вернуться"), 5)


async def test_where_to_buy_is_asked_and_answered_cheaply(desk: Desk) -> None:
    await desk.say("/where")
    await check(desk.press("Себе"), 4)
    await check(desk.say("пару сотен"), 4)
    # The first advice makes a row for a stranger and keeps their answers.
    await check(desk.press("Не спешу"), 6)
    await check(desk.press("Как купить"), 4)
    await check(desk.press("По шагам"), 4)


async def test_a_step_of_registration_reads_and_keeps_the_marks(desk: Desk) -> None:
    await desk.say("/register")
    await desk.press("Начать")
    await check(desk.press("Пропустить"), 6)
    # The next step is filled from the profile, which is one more select.
    await check(desk.press("Готово"), 7)
