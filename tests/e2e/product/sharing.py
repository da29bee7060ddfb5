"""A deal shown to a group, as people do it, on a clock that the test moves."""

import datetime as dt
from urllib.parse import parse_qs, urlsplit

from bot.playground.driver import Group, User
from bot.playground.views import Message
from tests.e2e.product.stage import Stage

DEAL = "/deals термокружки 6000 usd 30/70, 500 шт"


class Purchase:
    """Anna's deal, and a group with Boris, Vera and whoever else."""

    def __init__(self, stage: Stage, *others: User, forum: bool = False) -> None:
        self.stage = stage
        self.anna, self.boris, self.vera = (
            stage.person(name) for name in ("Анна", "Борис", "Вера")
        )
        people = [self.anna, self.boris, self.vera, *others]
        self.group: Group = stage.server.group("Закупки", members=people, forum=forum)
        self._clock = stage.folder / "clock.txt"

    async def begin(self) -> None:
        await self.anna.send(DEAL)
        asked = await self.anna.wait(button="Пока не знаю")
        await self.anna.press("Да, через Trade Assurance", message=asked)
        await self.anna.wait(button="Ещё")

    async def private(self, *buttons: str) -> None:
        """Press in the private chat, one after another."""
        for button in buttons:
            await self.anna.wait(button=button, since=0, timeout=20)
            await self.anna.press(button)
            await self.stage.server.world.updates.drained(timeout=20)

    async def private_part(self, name: str) -> None:
        """The part of the plan whose button names it."""
        window = await self.anna.wait(button="Другой порядок оплаты", since=0)
        label = next(one for one in window.button_texts if name in one)
        await self.private(label)

    async def offer(self, *shown: str) -> str:
        """The payload of the link; `shown` are the switches to press before."""
        await self.private("Ещё", "Показать в группе", "Показать в группе", *shown)
        await self.private("Дальше: выбрать группу")
        window = await self.anna.wait(button="Выбрать группу", since=0)
        url = next(one.url for one in window.all_buttons if one.text == "Выбрать группу")
        return parse_qs(urlsplit(str(url)).query)["startgroup"][0]

    async def bring(self, payload: str, by: User | None = None, thread: int | None = None) -> None:
        person = by or self.anna
        words = f"/share@concierge_bot {payload}" if thread else f"/start@concierge_bot {payload}"
        await person.send(words, chat=self.group, thread=thread)

    async def share(self, *shown: str) -> Message:
        """The card as it came."""
        await self.begin()
        await self.bring(await self.offer(*shown))
        return await self.anna.wait(contains="Сейчас:", chat=self.group, timeout=20)

    def move(self, by: dt.timedelta) -> None:
        """The bot's clock goes on."""
        now = float(self._clock.read_text("utf-8") or 0)
        self._clock.write_text(str(now + by.total_seconds()), "utf-8")

    def card(self) -> Message:
        """As it is now."""
        return next(one for one in reversed(self.group.messages()) if "Сейчас:" in one.text)
