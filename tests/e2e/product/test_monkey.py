"""Several people do whatever comes to mind, at once; some things must hold all the same."""

import asyncio
import json
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from bot.playground.driver import User
from bot.playground.group import Group
from bot.playground.transcript import Request
from bot.playground.views import Message
from tests.e2e.product.nasty import COMMANDS, FORGED, RAW, TEXTS
from tests.e2e.product.stage import TOKEN, Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
APOLOGY = "это моя ошибка"
Act = Callable[[], Awaitable[object]]


@dataclass
class Walk:
    """One seeded walk: what each person did last, for the report when something broke."""

    stage: Stage
    dice: random.Random
    group: Group
    people: list[User]
    done: list[str] = field(default_factory=list)
    seen_data: list[str] = field(default_factory=list)

    async def step(self, person: User) -> None:
        """One thing a person does, and the reaction that it must have."""
        acts = (self.write, self.write, self.command, self.attach, self.press, self.press,
                self.press, self.press_old, self.forge, self.in_group, self.hurry)  # fmt: skip
        await self.dice.choice(acts)(person)

    async def write(self, person: User) -> None:
        await self._said(
            person, self.dice.choice(TEXTS) + self.dice.choice(("", "", f" zq{person.id}"))
        )

    async def command(self, person: User) -> None:
        await self._said(person, self.dice.choice(COMMANDS))

    async def attach(self, person: User) -> None:
        kind = self.dice.randrange(6)
        raw = self.dice.choice(RAW)
        sends: tuple[Act, ...] = (
            lambda: person.send_photo(b"\x89PNG", caption="чайник"), lambda: person.send_voice(b"o"),
            person.send_sticker, lambda: person.send_document("../x.exe", b"MZ"),
            lambda: person.send_contact("+79990000000"), lambda: person.send_raw(raw),
        )  # fmt: skip
        self._note(person, f"attach {kind} {raw if kind == 5 else ''}")
        await sends[kind]()
        await self._heard(person)

    async def press(self, person: User) -> None:
        """A button of the newest screen."""
        shown = [one for one in person.messages() if one.from_bot and _pressable(one)]
        if shown:
            await self._press(person, max(shown, key=lambda one: one.revision))

    async def press_old(self, person: User) -> None:
        """A button of any screen still there."""
        shown = [one for one in person.messages() if one.from_bot and _pressable(one)]
        if shown:
            await self._press(person, self.dice.choice(shown))

    async def forge(self, person: User) -> None:
        """Data of a button that is gone, of somebody else's, or of nobody's."""
        shown = [one for one in person.messages() if one.from_bot]
        if shown:
            data = self.dice.choice((*FORGED, *self.seen_data[-200:]))
            self._note(person, f"forge {data!r}")
            answer = await person.press_data(self.dice.choice(shown), data)
            assert answer.answered, self.report(person)

    async def in_group(self, person: User) -> None:
        """Anything goes; the bot may keep silent."""
        text = self.dice.choice((*TEXTS, *COMMANDS))
        self._note(person, f"group {text[:60]!r}")
        await person.send(text, chat=self.group)

    async def hurry(self, person: User) -> None:
        """Several things at once: an edit, a deletion, a double press, three messages."""
        mine = [one for one in person.messages() if not one.from_bot]
        theirs = [one for one in person.messages() if one.from_bot]
        self._note(person, "hurry")
        if mine:
            await person.edit(self.dice.choice(mine), self.dice.choice(TEXTS))
        if theirs and self.dice.random() < 0.3:  # now and then
            await person.delete(self.dice.choice(theirs))
        for _ in range(2):
            await person.send(self.dice.choice(TEXTS))
        await self._heard(person)

    async def _press(self, person: User, message: Message) -> None:
        button = self.dice.choice(_pressable(message))
        self.seen_data.append(button)
        self._note(person, f"press {button!r} of #{message.id} {message.text[:30]!r}")
        times = self.dice.choice((1, 1, 1, 2))
        answers = await asyncio.gather(*(person.press_data(message, button) for _ in range(times)))
        assert all(one.answered for one in answers), self.report(person)

    async def _said(self, person: User, text: str) -> None:
        self._note(person, f"say {text[:60]!r}")
        await person.send(text)
        await self._heard(person)

    async def _heard(self, person: User) -> None:
        try:
            await person.wait(timeout=15)
        except AssertionError as silence:
            raise AssertionError(self.report(person)) from silence

    def _note(self, person: User, what: str) -> None:
        self.done.append(f"{person.name}: {what}")

    def report(self, person: User) -> str:
        mine = [line for line in self.done if line.startswith(person.name)]
        return "\n".join([*mine[-12:], person.screen(), self.stage.log[-3000:]])


def _pressable(message: Message) -> list[str]:
    return [one.callback_data for one in message.all_buttons if one.callback_data]


def _refused(call: Request) -> bool:
    """Deleted by the person, or said twice: no fault of the bot's."""
    words = str(call.response.get("description", ""))
    excused = ("message to edit not found", "message is not modified", "message to be replied")
    return call.status >= 400 and not any(one in words for one in excused)  # HTTP


def _buttons(call: Request) -> list[str]:
    markup = json.loads(call.params.get("reply_markup") or "{}")
    return [
        one.get("callback_data", "") for row in markup.get("inline_keyboard", []) for one in row
    ]


async def walk(stage: Stage, seed: int, steps: int, crowd: int = 4) -> Walk:
    """Let `crowd` people take `steps` steps each, side by side."""
    people = [stage.person(f"<i>zq{seed}-{number}</i>") for number in range(crowd)]
    for person in people:
        person.person.first_name = f"<i>zq{person.id}</i>"
    group = stage.server.group("Закупка <b>", members=people)
    await people[0].send("/help")
    await people[0].wait(timeout=60)  # the process may still be starting
    result = Walk(stage, random.Random(seed), group, people)  # repeatable on purpose

    async def live(person: User) -> None:
        for _ in range(steps):
            await result.step(person)

    await asyncio.gather(*(live(person) for person in people))
    return result


async def check(result: Walk, calls: list[Request]) -> None:
    """What must hold after any walk."""
    for person in result.people:
        mine = {f"zq{other.id}" for other in result.people if other is not person}
        heard = [one.text for one in person.messages() if one.from_bot]
        assert not any(APOLOGY in text for text in heard), result.report(person)
        assert not any(name in text for text in heard for name in mine), "somebody else's words"
        await person.send("/cancel")
        await person.wait(button="Найти товар", timeout=15)
    refused = [(one.method, one.params, one.response) for one in calls if _refused(one)]
    assert not refused, refused
    assert all(len(data.encode()) <= 64 for call in calls for data in _buttons(call))
    assert all(len(str(one.params.get("text")).encode("utf-16-le")) <= 8192 for one in calls)
    log = result.stage.log
    assert not any(word in log for word in ("ERROR", "Traceback", TOKEN)), log[-4000:]
    assert result.stage.process
    assert result.stage.process.poll() is None


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_people_do_everybody_is_answered(stage: Stage, seed: int) -> None:
    before = len(stage.server.transcript)
    result = await walk(stage, seed, steps=50)
    await check(result, stage.server.transcript[before:])
