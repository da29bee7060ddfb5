"""A 30/70 deal from the draft to the review, months in a minute, with and without a bad network.

What is expected is what its terms call for: every reminder once, in its order, nothing else.
"""

import asyncio
import datetime as dt
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import SystemClock
from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from bot.playground.transcript import Request
from bot.playground.views import Message
from tests.e2e.product.stage import TOKEN, Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
OMSK = dt.timezone(dt.timedelta(hours=6))
NOW = SystemClock().now
DATE = re.compile(r"\d{1,2} [а-я]+( \d{4})?(?=$|[ ,])")
TOLD = [
    "Задаток 1 800 $, срок …",
    "Прошла половина срока производства",
    "Пора заказать инспекцию",
    "Товар должен быть готов …",
    "Остаток 4 200 $, срок …",
    "Груз должен прийти до …",
    "Груз должен прийти до …",
    "… площадка сама подтвердит получение",
    "Груз должен прийти до …",
    "Товар у вас с …, получение не подтверждено",
    "Оставьте отзыв о поставщике",
]
FAULTS = {
    "good network": (),
    "bad network": (
        (FaultKind.RESET, 2), (FaultKind.TOO_MANY_REQUESTS, 5), (FaultKind.BAD_GATEWAY, 9),
        (FaultKind.SERVER_ERROR, 12), (FaultKind.DELAY, 15),
    ),
}  # fmt: skip


class Course:
    """The bot on a clock of the test's own, and one person."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.anna: User = stage.person()
        self.seen: set[int] = set()
        self.ahead = dt.timedelta()
        self.told: list[str] = []

    def now(self) -> dt.datetime:
        return NOW() + self.ahead

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.stage.folder / "data" / "concierge.db")) as database:
            return database.execute(query).fetchall()

    async def press(self, *buttons: str, message: Message | None = None) -> None:
        for button in buttons:
            if message is None:
                await self.anna.wait(button=button, since=0, timeout=40)
            await self.anna.press(button, message=message, timeout=40)
        await self.stage.server.world.updates.drained(timeout=30)

    async def say(self, text: str) -> None:
        await self.anna.send(text)
        await self.stage.server.world.updates.drained(timeout=30)

    async def next(self) -> Message:
        """Let time pass until the next reminder has come, and read it."""
        for _ in range(5):
            await self.pass_time()
            if new := [one for one in self.anna.messages() if self.is_new(one)]:
                (reminder,) = new
                self.seen.add(reminder.id)
                return reminder
        raise AssertionError("a reminder that was due has not come")

    async def pass_time(self) -> None:
        """To the moment something is due, and until the worker is through with it."""
        ((due,),) = self.rows("SELECT min(next_at) FROM reminders WHERE state = 'pending'")
        moment = dt.datetime.fromtimestamp(int(str(due)) / 1000, dt.UTC)
        self.ahead = max(self.ahead, moment - NOW() + dt.timedelta(seconds=1))
        clock = self.stage.folder / "clock.txt"
        clock.write_text(str(self.ahead.total_seconds()), "utf-8")
        async with asyncio.timeout(60):
            while self.unsettled():  # noqa: ASYNC110  # a file
                await asyncio.sleep(0.1)

    def unsettled(self) -> bool:
        now = int(self.now().timestamp() * 1000)
        query = f"SELECT count(*) FROM reminders WHERE state = 'sending' OR next_at <= {now}"
        return self.rows(query) != [(0,)]

    def is_new(self, one: Message) -> bool:
        return one.from_bot and one.text.startswith("⏰") and one.id not in self.seen

    async def until(self, words: str) -> Message:
        """The next reminder that says so; every one before it came once and is left alone."""
        for _ in range(12):
            reminder = await self.next()
            head = reminder.text.splitlines()[1]
            # Whether a holiday is on the way depends on the day the test runs.
            if not any(holiday in head for holiday in ("Новый год", "Золотая неделя")):
                self.told.append(DATE.sub("…", head).replace("\xa0", " "))
            if words in reminder.text:
                return reminder
        raise AssertionError(f"{words!r} never came: {self.told}")


@pytest_asyncio.fixture(loop_scope="package")
async def moved(tmp_path: Path) -> object:
    async with BotApiServer(TOKEN, flood_limits=False) as server:
        server.poller.slow_repeats = False
        (tmp_path / "clock.txt").write_text("0", "utf-8")
        stage = Stage(tmp_path, server, module="tests.e2e.product.moved")
        stage.start()
        await stage.ready()
        yield stage
        await stage.stop()
        assert TOKEN not in stage.log


@pytest.mark.timeout(400)
@pytest.mark.parametrize("network", FAULTS)
async def test_deal_is_led_from_the_draft_to_the_review(moved: Stage, network: str) -> None:
    course = Course(moved)
    await course.say("/deals термокружки 6000 usd 30/70, 500 шт")
    await course.press("Да, через Trade Assurance", "Ещё", "Уточнить сделку", "Доставка")
    await course.press("по железной дороге", "Назад", "Назад", "Сроки", "Готовность: указать")
    ready = course.now().astimezone(OMSK).date() + dt.timedelta(days=30)
    await course.say(f"{ready:%d.%m.%Y}")
    await course.press("Назад", "Что случилось", "условия согласованы", "Сегодня")
    for kind, nth in FAULTS[network]:
        moved.server.faults.add(
            Fault(kind, "sendMessage", nth, seconds=2, moment=Moment.BEFORE, when=is_push)
        )
    deposit = await course.until("Задаток")
    await course.press("Я оплатил", message=deposit)
    await course.press("Да, записать", message=deposit)
    await course.press("Товар готов", message=await course.until("должен быть готов"))
    await course.press("Проверить и оплатить", message=await course.until("Остаток"))
    await course.press("Отчёт инспектора", "Фото коробок", "Числа совпали")
    await course.press("Получатель тот же", "Всё проверено, к платежу", "Я оплатил")
    await course.press("Да, записать")
    await course.say("/deals")
    await course.press("термокружки", "Что случилось", "груз отправлен", "Сегодня")
    for _ in range(2):
        await course.until("Груз должен прийти")
    silent = await course.until("площадка сама подтвердит получение")
    assert "Остало" in silent.text, "told before the money goes, not after"
    await course.press("Срок продлён на 15 дней", message=silent)
    await course.press("Товар у меня", message=await course.until("Груз должен прийти"))
    await course.press("Получение подтверждено", message=await course.until("Товар у вас"))
    await course.press("Отзыв оставлен", message=await course.until("Оставьте отзыв"))
    assert course.rows("SELECT count(*) FROM reminders WHERE next_at IS NOT NULL") == [(0,)]
    assert course.told == TOLD


def is_push(request: Request) -> bool:
    return str(request.params.get("text", "")).startswith("⏰")
